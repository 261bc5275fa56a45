// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/problem.h"

#include <QList>

namespace exchange {

/// Gathers problems; beyond Import::maximumProblems it only counts.
class ProblemList
{
public:
    void add(const base::Problem &problem);
    void add(const char *code, const char *text, const QStringList &args, const QString &where,
        std::optional<int> count = {});
    [[nodiscard]] bool isEmpty() const { return m_problems.isEmpty(); }
    /// With a last one that says how many more there are.
    [[nodiscard]] QList<base::Problem> all() const;

private:
    QList<base::Problem> m_problems;
    qsizetype m_more = 0;
};

} // namespace exchange

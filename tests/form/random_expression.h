// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QRandomGenerator>
#include <QString>

/// Texts of the rule language, made up by its grammar.
class RandomExpression
{
public:
    explicit RandomExpression(quint32 seed) : m_random(seed) { }
    /// A valid expression of at most this depth.
    [[nodiscard]] QString text(int depth);
    /// The same with some characters lost, doubled or changed.
    [[nodiscard]] QString damaged(int depth);

private:
    [[nodiscard]] QString leaf();
    [[nodiscard]] QString branch(int depth);
    [[nodiscard]] QString call(int depth);

    QRandomGenerator m_random;
};

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/evaluator.h"

#include <QFuture>
#include <QThreadPool>

namespace desk {

/// The values of an OCMW with all that follows from them, worked out beforehand.
struct Evaluated {
    report::Evaluator evaluator;
    QHash<QString, QList<report::Finding>> findings; ///< of every form
};

/// Works out what follows from many rows in a thread of its own, one after the other. Waits at its end for what goes
/// on.
class Aside
{
public:
    explicit Aside(const form::Campaign &campaign); ///< must outlive it

    /// Of these values after the edits; all as it is at that time.
    [[nodiscard]] QFuture<std::shared_ptr<Evaluated>> evaluate(const report::Values &values,
        const report::Values &previous, QDate today, const QList<report::Edit> &edits = {});

private:
    const form::Campaign &m_campaign;
    QThreadPool m_pool;
};

/// Whether so many rows come or go with these edits that a person would have to wait for what follows from them.
[[nodiscard]] bool concernManyRows(const QList<report::Edit> &edits, const report::Values &values);

} // namespace desk

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
    Aside();

    /// Of the values that the evaluator has, after the edits.
    [[nodiscard]] QFuture<std::shared_ptr<Evaluated>> evaluate(
        report::Evaluator evaluator, const QList<report::Edit> &edits);

private:
    QThreadPool m_pool;
};

/// Whether so many rows come or go with these edits that a person would have to wait for what follows from them.
[[nodiscard]] bool concernManyRows(const QList<report::Edit> &edits, const report::Values &values);

} // namespace desk

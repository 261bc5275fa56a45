// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/names.h"
#include "report/values.h"

#include <QHash>

namespace report {

class Check;
class Tally;

/// Something that follows from values: one of these three.
struct Follower {
    QString id; ///< of a computed field or column
    Tally *tally = nullptr;
    Check *check = nullptr;
    bool ofRows = false; ///< it says something of every row of a table
};

/// A change of values: of one field; of one cell or of a whole column; of the rows of a table; of "today".
struct Change {
    QString id;
    std::optional<RowId> row; ///< only this row
};

/// What depends on what. The one place that knows; evaluation order needs no other.
class Dependencies
{
public:
    void add(const Follower &follower, const QList<form::Reading> &readings);

    struct Effect {
        const Follower *follower = nullptr;
        std::optional<RowId> row; ///< only this row of it
    };
    /// Everything that follows from these changes, directly or through computed values; each once.
    [[nodiscard]] QList<Effect> effects(const QList<Change> &changes) const;

private:
    struct Edge {
        qsizetype follower = -1;
        bool ownRow = false;
    };
    QList<Follower> m_followers;
    QHash<QString, QList<Edge>> m_edges; ///< by the id that is read
};

} // namespace report

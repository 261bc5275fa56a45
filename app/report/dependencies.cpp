// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/dependencies.h"

#include <QSet>

namespace report {

void Dependencies::add(const Follower &follower, const QList<form::Reading> &readings)
{
    for (const form::Reading &reading : readings)
        m_edges[reading.id].append({follower, reading.ownRow && follower.ofRows});
}

QList<Dependencies::Effect> Dependencies::effects(const QList<Change> &changes) const
{
    QList<Effect> all;
    QSet<std::pair<QString, RowId>> seen; // a row of -1 stands for all rows
    QList<Change> open = changes;
    while (!open.isEmpty()) {
        const Change change = open.takeLast();
        for (const Edge &edge : m_edges.value(change.id)) {
            const std::optional<RowId> row = edge.ownRow ? change.row : std::nullopt;
            const QString name = edge.follower.id.isEmpty() ? QString::number(edge.follower.check) : edge.follower.id;
            if (seen.contains({name, -1}) || seen.contains({name, row.value_or(-1)}))
                continue;
            seen.insert({name, row.value_or(-1)});
            all.append({edge.follower, row});
            if (!edge.follower.id.isEmpty())
                open.append({edge.follower.id, row});
        }
    }
    return all;
}

} // namespace report

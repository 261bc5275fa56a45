// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/dependencies.h"

#include <QSet>

namespace report {

void Dependencies::add(const Follower &follower, const QList<form::Reading> &readings)
{
    for (const form::Reading &reading : readings)
        m_edges[reading.id].append({m_followers.size(), reading.ownRow && follower.ofRows});
    m_followers.append(follower);
}

QList<Dependencies::Effect> Dependencies::effects(const QList<Change> &changes) const
{
    QList<Effect> all;
    QSet<std::pair<qsizetype, RowId>> seen; // a row of -1 stands for all rows
    QList<Change> open = changes;
    while (!open.isEmpty()) {
        const Change change = open.takeLast();
        const auto edges = m_edges.constFind(change.id);
        if (edges == m_edges.constEnd())
            continue;
        for (const Edge &edge : *edges) {
            const std::optional<RowId> row = edge.ownRow ? change.row : std::nullopt;
            if (seen.contains({edge.follower, -1}) || seen.contains({edge.follower, row.value_or(-1)}))
                continue;
            seen.insert({edge.follower, row.value_or(-1)});
            const Follower &follower = m_followers.at(edge.follower);
            all.append({&follower, row});
            if (!follower.id.isEmpty())
                open.append({follower.id, row});
        }
    }
    return all;
}

} // namespace report

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "cli/local_values.h"

#include <algorithm>

namespace cli {

namespace {

bool isLocal(const form::Field &field)
{
    return field.scope == form::Scope::Local;
}

/// What the campaign does not know is not known to be for everyone either.
bool isLocal(const form::Table &table, const QString &column)
{
    if (table.scope == form::Scope::Local)
        return true;
    if (column.isEmpty())
        return std::any_of(table.columns.cbegin(), table.columns.cend(),
            [](const form::Field &one) { return !one.isComputed() && isLocal(one); });
    const form::Field *field = table.column(column);
    return !field || isLocal(*field);
}

bool isLocal(const form::Campaign &campaign, const report::Path &path)
{
    if (const form::Table *table = campaign.table(path.id))
        return isLocal(*table, path.column);
    const form::Field *field = campaign.field(path.id);
    return !field || isLocal(*field);
}

} // namespace

bool isShown(const Run &run, form::Scope scope)
{
    return scope == form::Scope::Sealed || run.isSet("local");
}

bool isShown(const Run &run, const report::Path &path)
{
    return run.isSet("local") || !isLocal(run.campaign(), path);
}

store::Event withoutHidden(const Run &run, const store::Event &event)
{
    store::Event seen = event;
    if (event.kind != store::EventKind::Edited)
        return seen;
    const std::optional<report::Path> path = report::Path::parse(event.subject);
    if (path && isShown(run, *path))
        return seen;
    for (QString *value : {&seen.oldText, &seen.newText}) {
        if (!value->isEmpty())
            *value = hiddenValue();
    }
    return seen;
}

QString hiddenValue()
{
    return QStringLiteral("…");
}

} // namespace cli

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/draft.h"

#include "desk/entry_mode.h"
#include "desk/municipality.h"
#include "exchange/human_input.h"

#include <algorithm>

namespace desk {

namespace {

using Kind = report::Edit::Kind;

base::Problem beyondRows(const QString &place, const QString &table, qsizetype rows)
{
    return {base::Kind::Refused, QStringLiteral("draft.noSuchRow"),
        QT_TRANSLATE_NOOP("Problem",
            "\"%1\" names a row that is not there. Rows in %2 now: %3. The next one is made by giving a cell of row %4 "
            "a value."),
        {place, table, QString::number(rows), QString::number(rows + 1)}, place};
}

base::Problem noSuchRow(const QString &place)
{
    return {base::Kind::Refused, QStringLiteral("draft.noSuchRow"),
        QT_TRANSLATE_NOOP("Problem", "\"%1\" names a row that is not there."), {place}, place};
}

/// The field or column that a path to one value names; null pointer: none.
const form::Field *fieldAt(const form::Campaign &campaign, const report::Path &path)
{
    if (!path.row)
        return campaign.table(path.id) ? nullptr : campaign.field(path.id);
    const form::Table *table = campaign.table(path.id);
    return table ? table->column(path.column) : nullptr;
}

bool hasRow(const report::Values &values, const QString &table, report::RowId id)
{
    const QList<report::Row> &rows = values.rows(table);
    return std::any_of(rows.cbegin(), rows.cend(), [id](const report::Row &row) { return row.id == id; });
}

base::Result<void> checkedValue(const form::Field &field, const form::Value &value, const QString &place)
{
    if (field.isComputed()) {
        return base::Problem{base::Kind::Refused, QStringLiteral("draft.computed"),
            QT_TRANSLATE_NOOP("Problem", "\"%1\" is computed from other values and cannot be typed."), {place}, place};
    }
    if (!form::fits(value, field.type)) {
        return base::Problem{base::Kind::Refused, QStringLiteral("draft.wrongKind"),
            QT_TRANSLATE_NOOP("Problem", "The value is not of the kind that \"%1\" holds."), {place}, place};
    }
    return checkedLength(value, place);
}

base::Result<void> checkedRows(const form::Table &table, const QList<report::Row> &rows, const QString &place)
{
    for (const report::Row &row : rows) {
        for (auto cell = row.cells.cbegin(); cell != row.cells.cend(); ++cell) {
            const form::Field *column = table.column(cell.key());
            if (!column)
                return unknownPlace(table.id + u'.' + cell.key());
            if (base::Result<void> checked = checkedValue(*column, cell.value(), place); !checked)
                return checked;
        }
    }
    return {};
}

base::Result<void> checkedEdit(const form::Campaign &campaign, const report::Values &values, const report::Edit &edit)
{
    const QString place = edit.path.toString();
    const bool namesRow = edit.path.row.has_value();
    const bool rowThere = namesRow && hasRow(values, edit.path.id, *edit.path.row);
    if (edit.kind == Kind::SetValue) {
        const form::Field *field = fieldAt(campaign, edit.path);
        if (!field)
            return unknownPlace(place);
        if (namesRow && !rowThere)
            return noSuchRow(place);
        return checkedValue(*field, edit.value, place);
    }
    const form::Table *table = campaign.table(edit.path.id);
    if (!table)
        return unknownPlace(place);
    if (edit.kind == Kind::RemoveRow)
        return rowThere ? base::Result<void>() : noSuchRow(place);
    if (edit.kind == Kind::InsertRow
        && (!namesRow || rowThere || edit.position < 0 || edit.position > values.rows(edit.path.id).size()))
        return noSuchRow(place);
    return checkedRows(*table, edit.rows, place);
}

/// Several edits are tried on a copy, as later ones may name rows that earlier ones make. One alone needs none; a copy
/// that is still there when the edit is applied would cost another one of all the rows.
base::Result<void> checkedEdits(const Workplace &workplace, const QString &form, const QList<report::Edit> &edits)
{
    const report::Values &values = workplace.evaluator().values();
    report::Values trial = edits.size() > 1 ? values : report::Values();
    for (const report::Edit &edit : edits) {
        const base::Result<QString> owner = formOf(workplace, edit.path);
        if (!owner)
            return owner.problem();
        if (*owner != form)
            return unknownPlace(edit.path.toString());
        if (base::Result<void> checked = checkedEdit(workplace.campaign(), edits.size() > 1 ? trial : values, edit);
            !checked)
            return checked;
        if (edits.size() > 1)
            report::apply(trial, edit);
    }
    return {};
}

/// Who types here.
exchange::Manner mannerOf(const Workplace &workplace)
{
    return {workplace.surroundings().language(), workplace.campaign().year()};
}

base::Result<form::Value> valueOf(const Workplace &workplace, const QString &typed, const form::Field &field)
{
    if (field.type == form::Type::Nis && !typed.trimmed().isEmpty())
        return readMunicipality(typed, field, workplace.campaign()).value;
    return exchange::readHuman(typed, field, mannerOf(workplace));
}

/// Where a person points to, rows counted from 1, as an edit that sets a value there; for the row after the last
/// one an edit that makes it.
base::Result<report::Edit> editAt(const Workplace &workplace, const QString &place, const QString &typed)
{
    std::optional<report::Path> path = report::Path::parse(place);
    if (!path)
        return unknownPlace(place);
    const form::Field *field = fieldAt(workplace.campaign(), *path);
    if (!field)
        return misplaced(workplace.campaign(), place);
    base::Result<form::Value> value = valueOf(workplace, typed, *field);
    if (!value)
        return value.problem();
    report::Edit edit;
    edit.value = *value;
    if (path->row) {
        const QList<report::Row> &rows = workplace.evaluator().values().rows(path->id);
        const qsizetype position = *path->row - 1;
        if (position < 0 || position > rows.size())
            return beyondRows(place, path->id, rows.size());
        if (position == rows.size()) {
            edit.kind = Kind::InsertRow;
            edit.position = position;
            path->row = workplace.evaluator().values().nextRowId(path->id);
            edit.rows = {{*path->row, {}}};
            if (!value->isMissing())
                edit.rows.first().cells.insert(path->column, *value);
            path->column.clear();
        } else {
            path->row = rows.at(position).id;
        }
    }
    edit.path = *path;
    return edit;
}

} // namespace

base::Result<QString> formOf(const Workplace &workplace, const report::Path &path)
{
    const form::Definition *owner = workplace.campaign().ownerOf(path.id);
    if (!owner)
        return unknownPlace(path.toString());
    return owner->code;
}

base::Result<void> editable(const Workplace &workplace, const QString &form)
{
    const auto problem = [&form](const char *code, const char *text) {
        return base::Problem{base::Kind::Refused, QLatin1String(code), text, {form}, form};
    };
    switch (workplace.records().states.value(form, store::State::Draft)) {
    case store::State::Sealed:
    case store::State::SignedOnce:
    case store::State::SignedTwice:
        return problem("report.sealed",
            QT_TRANSLATE_NOOP("Problem",
                "The report %1 is sealed and cannot be changed. Reopen it first; signatures on it are lost then."));
    case store::State::Queued:
    case store::State::Sent:
    case store::State::ReceiptDoubtful:
        return problem("report.queued",
            QT_TRANSLATE_NOOP("Problem", "The report %1 is on its way to the federal service and cannot be changed."));
    case store::State::Received:
        return problem("report.received",
            QT_TRANSLATE_NOOP("Problem",
                "The federal service has received the report %1. It can be changed only after the service has "
                "unlocked or rejected it: record that first (\"outcome\", or the page Send)."));
    case store::State::Entered:
        return problem("report.entered",
            QT_TRANSLATE_NOOP("Problem",
                "The report %1 was entered on the portal. It can be changed only after the federal service has "
                "unlocked or rejected it: record that first (\"outcome\", or the page Send). If the entry was recorded "
                "by "
                "mistake, take it back."));
    case store::State::Accepted:
        return problem("report.accepted",
            QT_TRANSLATE_NOOP("Problem",
                "The federal service has accepted the report %1. It can be changed only after the service has "
                "unlocked it: record that first (\"outcome\", or the page Send)."));
    case store::State::Rejected:
    case store::State::Unlocked:
        return problem("report.givenBack",
            QT_TRANSLATE_NOOP("Problem",
                "The federal service gave the report %1 back. Reopen it to correct it; sealed again it is a new "
                "version, which names this one."));
    case store::State::NotApplicable:
        return problem("report.notApplicable",
            QT_TRANSLATE_NOOP("Problem",
                "The report %1 was put aside as not applicable. Take it up again first (\"not-applicable %1 "
                "--undo\")."));
    default: return {};
    }
}

bool isTooLong(const form::Value &value)
{
    return value.text() && value.text()->size() > longestText;
}

base::Result<void> checkedLength(const form::Value &value, const QString &place)
{
    if (!isTooLong(value))
        return {};
    return base::Problem{base::Kind::Refused, QStringLiteral("draft.tooLong"),
        QT_TRANSLATE_NOOP("Problem", "The text for \"%1\" has %2 letters; more than %3 are not kept. Shorten it."),
        {place, QString::number(value.text()->size()), QString::number(longestText)}, place};
}

base::Result<void> editTogether(
    Workplace &workplace, const QList<report::Edit> &edits, store::Origin origin, const QString &note)
{
    if (edits.isEmpty())
        return {};
    base::Result<QString> form = formOf(workplace, edits.first().path);
    if (!form)
        return form.problem();
    if (base::Result<void> open = editable(workplace, *form); !open)
        return open;
    if (const base::Result<void> checked = checkedEdits(workplace, *form, edits); !checked)
        return checked;
    if (const form::Definition *module = workplace.campaign().module(*form)) {
        const base::Result<void> byHand
            = checkedByHand(*module, workplace.evaluator().values(), edits, workplace.surroundings().language());
        if (!byHand)
            return byHand;
    }
    workplace.apply({*form, edits, origin, note, {}});
    return {};
}

base::Result<void> edit(Workplace &workplace, const report::Edit &edit)
{
    return editTogether(workplace, {edit});
}

base::Result<void> set(Workplace &workplace, const report::Path &path, const QString &typed)
{
    const form::Field *field = fieldAt(workplace.campaign(), path);
    if (!field)
        return unknownPlace(path.toString());
    const base::Result<form::Value> value = valueOf(workplace, typed, *field);
    if (!value)
        return value.problem();
    report::Edit change;
    change.path = path;
    change.value = *value;
    return edit(workplace, change);
}

base::Result<void> removeRowAt(Workplace &workplace, const QString &place)
{
    std::optional<report::Path> path = report::Path::parse(place);
    if (!path || !path->row || !path->column.isEmpty() || !workplace.campaign().table(path->id))
        return misplaced(workplace.campaign(), place);
    const QList<report::Row> &rows = workplace.evaluator().values().rows(path->id);
    if (*path->row < 1 || *path->row > rows.size())
        return noSuchRow(place);
    path->row = rows.at(*path->row - 1).id;
    return edit(workplace, {Kind::RemoveRow, *path, {}, 0, {}});
}

base::Problem unknownPlace(const QString &place)
{
    return {base::Kind::Usage, QStringLiteral("draft.unknown"),
        QT_TRANSLATE_NOOP("Problem", "There is no field or table \"%1\"; \"schema\" lists what a form has."), {place},
        place};
}

base::Problem misplaced(const form::Campaign &campaign, const QString &place)
{
    const form::Table *table = campaign.table(place.section(u'[', 0, 0));
    if (!table)
        return unknownPlace(place);
    const QString row = table->id + QStringLiteral("[1]");
    return {base::Kind::Usage, QStringLiteral("draft.unknown"),
        QT_TRANSLATE_NOOP(
            "Problem", "\"%1\" does not fit here. Name a row of the table, as \"%2\", or a cell, as \"%3\"."),
        {place, row, row + u'.' + table->columns.first().name()}, place};
}

base::Result<report::Path> pathAt(const Workplace &workplace, const QString &place)
{
    std::optional<report::Path> path = report::Path::parse(place);
    if (!path || !fieldAt(workplace.campaign(), *path))
        return misplaced(workplace.campaign(), place);
    if (path->row) {
        const QList<report::Row> &rows = workplace.evaluator().values().rows(path->id);
        if (*path->row < 1 || *path->row > rows.size())
            return noSuchRow(place);
        path->row = rows.at(*path->row - 1).id;
    }
    return *path;
}

base::Result<void> setAt(Workplace &workplace, const QString &place, const QString &typed)
{
    const base::Result<report::Edit> change = editAt(workplace, place, typed);
    if (!change)
        return change.problem();
    return edit(workplace, *change);
}

} // namespace desk

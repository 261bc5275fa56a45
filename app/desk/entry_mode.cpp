// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/entry_mode.h"

#include "form/display.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk {

namespace {

using base::Problem;
using base::Result;
using EditKind = report::Edit::Kind;

const QString entryByForm = QStringLiteral("form");
const QString entryByTable = QStringLiteral("table");

Problem refusal(const char *code, const char *text, const QStringList &args, const QString &place)
{
    return {base::Kind::Refused, QLatin1String(code), text, args, place};
}

/// "Invoerwijze (psa.mode)".
QString nameOf(const form::Field &mode, base::Language language)
{
    return mode.label.in(language) + QStringLiteral(" (") + mode.id + u')';
}

/// Rows that are there and that these edits do not replace.
bool leavesRows(const form::Definition &form, const report::Values &values, const QList<report::Edit> &edits)
{
    const auto isLeft = [&](const form::Table *table) {
        return !values.rows(table->id).isEmpty()
            && std::none_of(edits.begin(), edits.end(), [table](const report::Edit &edit) {
                   return edit.kind == EditKind::ReplaceTable && edit.path.id == table->id;
               });
    };
    const QList<const form::Table *> tables = form.tables();
    return std::any_of(tables.begin(), tables.end(), isLeft);
}

/// Rows that are there and would stay beside those from the file.
bool keepsRows(
    const form::Definition &form, const Incoming &incoming, const ImportWish &wish, const report::Values &now)
{
    const auto isReplaced = [&](const form::Table *table) {
        return !wish.adds && std::any_of(incoming.tables.begin(), incoming.tables.end(), [table](const auto &rows) {
            return rows.table == table->id && rows.sheet.rowCount() > rows.sheet.header + 1;
        });
    };
    const QList<const form::Table *> tables = form.tables();
    return std::any_of(tables.begin(), tables.end(),
        [&](const form::Table *table) { return !now.rows(table->id).isEmpty() && !isReplaced(table); });
}

} // namespace

const form::Field *modeOf(const form::Definition &form)
{
    const QList<const form::Field *> fields = form.fields();
    const auto isMode = [](const form::Field *field) {
        const auto has = [field](const QString &code) {
            return std::any_of(field->choices.begin(), field->choices.end(),
                [&](const form::Choice &choice) { return choice.code == code; });
        };
        return field->choices.size() == 2 && has(entryByForm) && has(entryByTable);
    };
    const auto found = std::find_if(fields.begin(), fields.end(), isMode);
    return found == fields.end() ? nullptr : *found;
}

bool goesByTable(const form::Definition &form, const report::Values &values)
{
    const form::Field *mode = modeOf(form);
    return mode && values.field(mode->id) == form::Value(entryByTable);
}

Result<void> checkedMode(const form::Definition &form, const report::Values &values, const QList<report::Edit> &edits,
    base::Language language)
{
    const form::Field *mode = modeOf(form);
    const form::Value byTable(entryByTable);
    const auto goesOver = [&](const report::Edit &edit) {
        const form::Value now = values.field(mode->id);
        return edit.path.id == mode->id && edit.value != now && (now == byTable || edit.value == byTable);
    };
    if (!mode || std::none_of(edits.begin(), edits.end(), goesOver) || !leavesRows(form, values, edits))
        return {};
    return refusal("draft.mode",
        QT_TRANSLATE_NOOP("Problem",
            "%1 goes all by the form or all by the table, and it has rows already. To go by the table, bring in one "
            "workbook with all its rows (an export gives one); to go by the form, delete the rows first."),
        {form.shortTitle.in(language)}, mode->id);
}

Result<void> checkedByHand(const form::Definition &form, const report::Values &values, const QList<report::Edit> &edits,
    base::Language language)
{
    const auto typesRow = [](const report::Edit &edit) {
        return (edit.path.row || edit.kind != EditKind::SetValue) && edit.kind != EditKind::RemoveRow;
    };
    const auto typed = std::find_if(edits.begin(), edits.end(), typesRow);
    if (typed != edits.end() && goesByTable(form, values)) {
        const form::Field &mode = *modeOf(form);
        return refusal("draft.byTable",
            QT_TRANSLATE_NOOP("Problem",
                "The rows of %1 come from a file, as %2 is \"%3\": change them in the file and bring it in again "
                "(an export gives one). A row can be deleted here."),
            {form.shortTitle.in(language), nameOf(mode, language),
                form::displayed(form::Value(entryByTable), mode, language)},
            typed->path.toString());
    }
    return checkedMode(form, values, edits, language);
}

Result<void> settleMode(const form::Definition &form, const Incoming &incoming, const ImportWish &wish,
    const report::Values &current, exchange::Import &import)
{
    const form::Field *mode = modeOf(form);
    if (!mode)
        return {};
    const QString title = form.shortTitle.in(wish.language);
    const bool byTable = goesByTable(form, current);
    if (!byTable && keepsRows(form, incoming, wish, current)) {
        return refusal("import.mode",
            QT_TRANSLATE_NOOP("Problem",
                "%1 has rows that this file does not replace, and a measure goes all by the form or all by the table. "
                "Bring in one workbook with all its rows (an export gives one), or delete those that are there "
                "first."),
            {title}, mode->id);
    }
    if (wish.keepsGood && !import.rejected.isEmpty()) {
        return refusal("import.entire",
            QT_TRANSLATE_NOOP("Problem",
                "%1 goes entirely by the table or not at all, so its good rows cannot be taken over alone. Mend the "
                "others first."),
            {title}, form.code);
    }
    if (!byTable && !import.edits.isEmpty()) {
        const QString table = form::displayed(form::Value(entryByTable), *mode, wish.language);
        import.edits.append({EditKind::SetValue, {mode->id, std::nullopt, {}}, form::Value(entryByTable), 0, {}});
        import.notes.append(
            refusal("import.mode.set", QT_TRANSLATE_NOOP("Problem", "%1 is now \"%2\": all of %3 goes by the table."),
                {nameOf(*mode, wish.language), table, title}, mode->id));
    }
    return {};
}

} // namespace desk

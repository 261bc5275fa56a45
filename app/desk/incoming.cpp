// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/incoming.h"

#include "base/handover.h"
#include "desk/table_file.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace desk {

namespace {

using IncomingAnswer = base::Result<Incoming>;

/// The table that a file has the rows of.
base::Result<void> checkedTable(const form::Campaign &campaign, const QString &form, const QString &table)
{
    QStringList known;
    const form::Definition *definition = campaign.form(form);
    for (const form::Table *one : definition ? definition->tables() : QList<const form::Table *>())
        known.append(one->id);
    if (known.contains(table))
        return {};
    if (table.isEmpty()) {
        return base::misused("import.table",
            QT_TRANSLATE_NOOP("Problem", "A CSV file has the rows of one table. Name which one of %1: %2."),
            {form, known.join(QStringLiteral(", "))});
    }
    return base::misused("import.table", QT_TRANSLATE_NOOP("Problem", "The form %1 has no table \"%2\". It has: %3."),
        {form, table, known.join(QStringLiteral(", "))});
}

bool isJson(const QString &path)
{
    return path.endsWith(u".json", Qt::CaseInsensitive);
}

/// Which reader a file needs, before it is opened.
base::Result<void> checkedKind(
    const form::Campaign &campaign, const QString &form, const QString &path, const ImportWish &wish)
{
    static const QStringList sheets{QStringLiteral("csv"), QStringLiteral("txt"), QStringLiteral("tsv"),
        QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("xls"), QStringLiteral("ods")};
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (isJson(path)) {
        if (wish.table.isEmpty())
            return {};
        return base::misused("import.table",
            QT_TRANSLATE_NOOP("Problem", "A .json file names its tables itself. Leave out the table \"%1\"."),
            {wish.table});
    }
    if (!sheets.contains(suffix)) {
        return base::misused(
            "import.kind", QT_TRANSLATE_NOOP("Problem", "\"%1\" is neither a .json nor a .csv or .xlsx file."), {path});
    }
    const bool isBook = suffix.startsWith(u"xls") || suffix == u"ods";
    const bool isForOne
        = !wish.sheet.isEmpty() || !wish.map.isSilent() || !wish.rejects.isEmpty() || wish.keepsGood || wish.adds;
    const bool mayNameNone = isBook && !isForOne;
    return wish.table.isEmpty() && mayNameNone ? base::Result<void>() : checkedTable(campaign, form, wish.table);
}

IncomingAnswer opened(const form::Campaign &campaign, const QString &form, const QString &path, const ImportWish &wish)
{
    base::Result<QByteArray> bytes = readFile(path, exchange::maximumSize);
    if (!bytes)
        return bytes.problem();
    if (!isJson(path))
        return openTables(campaign, form, path, wish, *bytes);
    Incoming incoming;
    incoming.form = form;
    incoming.path = path;
    incoming.json = *std::move(bytes);
    return incoming;
}

store::ColumnSource sourceOf(const Incoming::Rows &rows)
{
    return {rows.table, exchange::fingerprint(rows.sheet)};
}

// How dates are written is kept among the columns, under a header that no column can have.
const QString dayFirst = QStringLiteral("dmy");
const QString monthFirst = QStringLiteral("mdy");

constexpr qsizetype longestDate = 20; // of numbers alone, with a midnight behind

/// A date that has the month first, or one that has not, tells of all in the sheet; nothing: there is none of either.
std::optional<exchange::DateOrder> shownOrder(const exchange::Sheet &sheet, int year)
{
    using exchange::DateOrder;
    for (qsizetype row = sheet.header + 1; row < sheet.rowCount(); ++row) {
        for (const exchange::Cell &cell : sheet.cells(row)) {
            if (cell.kind != exchange::CellKind::Text || cell.text.size() > longestDate || !cell.text.front().isDigit())
                continue;
            const QString text = cell.text.toString();
            const bool canBeDayFirst = exchange::readDate(text, year).date.has_value();
            const bool canBeMonthFirst = exchange::readDate(text, year, DateOrder::MonthFirst).date.has_value();
            if (canBeDayFirst != canBeMonthFirst)
                return canBeMonthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
        }
    }
    return std::nullopt;
}

/// What was kept for this source, without columns that the table does not have any more.
exchange::ColumnMap rememberedFor(
    const store::Store &file, const form::Table &table, const Incoming::Rows &rows, int year)
{
    exchange::ColumnMap map;
    const auto choices = file.columnChoices(sourceOf(rows));
    for (const store::ColumnChoice &choice : choices ? *choices : QList<store::ColumnChoice>()) {
        if (choice.header.isEmpty()) // month first was another file: asked, unless this one shows it or the contrary
            map.dates = choice.column == monthFirst
                ? shownOrder(rows.sheet, year).value_or(exchange::DateOrder::Doubtful)
                : exchange::DateOrder::DayFirst;
        else if (choice.column.isEmpty() || table.column(choice.column))
            map.entries.append({choice.header, choice.column});
    }
    return map;
}

IncomingAnswer withMemory(store::Store &file, const form::Campaign &campaign, Incoming incoming, bool forgets)
{
    for (Incoming::Rows &rows : incoming.tables) {
        if (!forgets)
            rows.remembered = rememberedFor(file, *campaign.table(rows.table), rows, campaign.year());
        else if (const base::Result<void> forgotten = file.keepColumnChoices(sourceOf(rows), {}); !forgotten)
            return forgotten.problem();
    }
    return incoming;
}

} // namespace

QFuture<IncomingAnswer> readIncoming(
    Workplace &workplace, const QString &form, const QString &path, const ImportWish &wish)
{
    if (const base::Result<void> kind = checkedKind(workplace.campaign(), form, path, wish); !kind)
        return QtFuture::makeReadyFuture(IncomingAnswer(kind.problem()));
    return base::inPool(
        [&campaign = workplace.campaign(), form, path, wish] { return opened(campaign, form, path, wish); })
        .then(&workplace,
            [&workplace, forgets = wish.forgetsColumns](const IncomingAnswer &incoming) {
                if (!incoming)
                    return QtFuture::makeReadyFuture(incoming);
                return workplace.file().run([&campaign = workplace.campaign(), incoming, forgets](store::Store &file) {
                    return withMemory(file, campaign, *incoming, forgets);
                });
            })
        .unwrap();
}

QFuture<base::Result<void>> keepColumns(
    Workplace &workplace, const Incoming::Rows &rows, const exchange::ColumnMap &map)
{
    QList<store::ColumnChoice> choices;
    const form::Table &table = *workplace.campaign().table(rows.table);
    const exchange::ColumnMap named = map.entries.isEmpty() ? map : exchange::readHeader(rows.sheet, table, map).map;
    for (const exchange::ColumnMap::Entry &entry : named.entries)
        choices.append({entry.header, entry.column});
    if (map.dates)
        choices.append({QString(), *map.dates == exchange::DateOrder::DayFirst ? dayFirst : monthFirst});
    return workplace.file().run(
        [source = sourceOf(rows), choices](store::Store &file) { return file.keepColumnChoices(source, choices); });
}

} // namespace desk

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/column_map.h"

#include "base/nearest.h"
#include "exchange/cell_problem.h"
#include "exchange/labels.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace exchange {

using base::Kind;
using base::Problem;
using form::Field;
using form::Table;

namespace {

constexpr qsizetype longestName = 40; // of which a message shows so much

/// Without a header, the first row may hold a national number.
bool mayBePersonal(const QString &name)
{
    return std::count_if(name.begin(), name.end(), [](QChar letter) { return letter.isDigit(); }) >= 11;
}

QString quoted(const QString &name)
{
    return QStringLiteral("“%1”").arg(mayBePersonal(name) ? QStringLiteral("…") : name.simplified().left(longestName));
}

/// As an entry of a map names the column: by its header, or by its letters where that would be hard to type.
QString inMap(const Cell &cell)
{
    const QString header = cell.text.toString().simplified();
    const bool isHard = mayBePersonal(header) || header.size() > longestName || header.contains(u'"')
        || header.contains(u'=') || bareName(header).isEmpty();
    return isHard ? columnLetters(cell.column) : header;
}

constexpr qsizetype mostNames = 20; // that a message lists

QString joined(const QStringList &names)
{
    const bool all = names.size() <= mostNames;
    return names.mid(0, mostNames).join(QStringLiteral(", ")) + (all ? QString() : QStringLiteral(", …"));
}

class HeaderReader
{
public:
    HeaderReader(const Sheet &sheet, const Table &table, const ColumnMap &map, base::Language language);
    Header read();
    [[nodiscard]] qsizetype find() const;

private:
    void readColumn(const Cell &cell);
    [[nodiscard]] const ColumnMap::Entry *entryFor(const Cell &cell) const;
    [[nodiscard]] QList<const Field *> columnsCalled(const QString &header) const;
    const Field *given(const ColumnMap::Entry &entry, const QString &where);
    void take(const Cell &cell, const Field *field);
    void refuseUnknown();
    void refuseUnusedEntries();
    void refuseNone();
    void noteMissing();
    void noteTitle();
    [[nodiscard]] bool repeatsHeader(qsizetype row) const;
    [[nodiscard]] QStringList columnLabels() const;
    void add(const char *code, const char *text, const QStringList &args, const QString &place);

    const Sheet &m_sheet;
    const Table &m_table;
    const ColumnMap &m_map;
    const base::Language m_language;
    Header m_header;
    QHash<QString, const Field *> m_byName; ///< ids and names, in lower case
    QHash<QString, QList<const Field *>> m_byLabel; ///< bare
    QStringList m_unknown;
    QStringList m_leftOut;
    QList<const ColumnMap::Entry *> m_used;
};

void HeaderReader::add(const char *code, const char *text, const QStringList &args, const QString &place)
{
    m_header.problems.append({Kind::Refused, QString::fromLatin1(code), text, args, m_table.id + u':' + place});
}

QStringList HeaderReader::columnLabels() const
{
    QStringList labels;
    for (const Field &column : m_table.columns) {
        if (!column.isComputed())
            labels.append(headerOf(m_table, column, m_language));
    }
    return labels;
}

QString inBrackets(const QString &header)
{
    const QString bare = header.trimmed();
    const qsizetype open = bare.lastIndexOf(u'[');
    return open > 0 && bare.endsWith(u']') ? bare.mid(open + 1).chopped(1) : QString();
}

HeaderReader::HeaderReader(const Sheet &sheet, const Table &table, const ColumnMap &map, base::Language language)
    : m_sheet(sheet), m_table(table), m_map(map), m_language(language)
{
    m_header.map = map;
    for (const Field &column : table.columns) {
        m_byName.insert(column.id.toLower(), &column);
        m_byName.insert(column.name().toLower(), &column);
        for (const base::Language each : base::allLanguages) {
            QList<const Field *> &called = m_byLabel[bareName(column.label.in(each))];
            if (!called.contains(&column))
                called.append(&column);
        }
    }
}

/// Ids and names before labels, which may be the same word.
QList<const Field *> HeaderReader::columnsCalled(const QString &header) const
{
    for (const QString &name : {inBrackets(header), header}) {
        if (const Field *column = m_byName.value(name.trimmed().toLower()))
            return {column};
    }
    const QString bare = bareName(header);
    return bare.isEmpty() ? QList<const Field *>() : m_byLabel.value(bare);
}

const ColumnMap::Entry *HeaderReader::entryFor(const Cell &cell) const
{
    const QString header = bareName(cell.text.toString());
    const QString letters = columnLetters(cell.column);
    const auto found = std::find_if(m_map.entries.begin(), m_map.entries.end(), [&](const ColumnMap::Entry &entry) {
        return entry.header != u"*" && (bareName(entry.header) == header || entry.header == letters);
    });
    return found == m_map.entries.end() ? nullptr : &*found;
}

const Field *HeaderReader::given(const ColumnMap::Entry &entry, const QString &where)
{
    m_used.append(&entry);
    const QList<const Field *> columns
        = entry.column.trimmed().isEmpty() ? QList<const Field *>() : columnsCalled(entry.column);
    if (columns.size() != 1 && !entry.column.trimmed().isEmpty()) {
        add("exchange.header.map",
            QT_TRANSLATE_NOOP("Problem", "“%1” is no column of “%2”, so nothing can go there. The columns are: %3."),
            {entry.column, m_table.id, columnLabels().join(QStringLiteral(", "))}, where);
    }
    if (columns.size() != 1)
        return nullptr;
    m_header.map.entries[&entry - m_map.entries.constData()].column = columns.first()->name();
    return columns.first();
}

void HeaderReader::take(const Cell &cell, const Field *field)
{
    const QString text = cell.text.toString();
    const bool twice = field
        && std::any_of(m_header.columns.begin(), m_header.columns.end(),
            [&](const Header::Column &column) { return column.field == field; });
    if (twice) {
        add("exchange.header.twice", QT_TRANSLATE_NOOP("Problem", "Two columns of the file are “%1”. Take one out."),
            {field->name()}, cellName(cell.column, m_sheet.rowNumber(m_sheet.header)));
    }
    m_header.columns.append({cell.column, text, field});
}

void HeaderReader::readColumn(const Cell &cell)
{
    const QString text = cell.text.toString();
    const QString place = cellName(cell.column, m_sheet.rowNumber(m_sheet.header));
    if (text.startsWith(reasonMark))
        return take(cell, nullptr);
    if (const ColumnMap::Entry *entry = entryFor(cell)) {
        const Field *field = given(*entry, place);
        if (!field)
            m_leftOut.append(quoted(text));
        return take(cell, field);
    }
    const QList<const Field *> called = columnsCalled(text);
    if (called.isEmpty()) {
        m_unknown.append(text);
        m_header.unknown.append(inMap(cell));
    }
    if (called.size() > 1) {
        add("exchange.header.ambiguous",
            QT_TRANSLATE_NOOP("Problem", "“%1” can be the column %2 or %3. Write one of these names above it."),
            {text, called.at(0)->name(), called.at(1)->name()}, place);
    }
    take(cell, called.size() == 1 ? called.first() : nullptr);
}

/// One problem for all names: most often the first row is no header, or that of another table.
void HeaderReader::refuseUnknown()
{
    const bool leavesOthers = std::any_of(
        m_map.entries.begin(), m_map.entries.end(), [](const ColumnMap::Entry &entry) { return entry.header == u"*"; });
    const QStringList columns = columnLabels();
    QStringList words = columns;
    for (const Field &column : m_table.columns)
        words.append(column.name());
    QStringList found;
    for (const QString &name : m_unknown) {
        const QString meant = base::nearest(name, words);
        found.append(
            meant.isEmpty() || leavesOthers ? quoted(name) : QStringLiteral("%1 (%2?)").arg(quoted(name), meant));
    }
    const bool someKnown = std::any_of(m_header.columns.begin(), m_header.columns.end(),
        [](const Header::Column &column) { return column.field != nullptr; });
    if (leavesOthers || !someKnown) // then it is no matter of a column
        m_header.unknown.clear();
    if (leavesOthers && someKnown) {
        m_leftOut += found;
    } else if (!found.isEmpty()) {
        add("exchange.header",
            QT_TRANSLATE_NOOP("Problem",
                "The first row must name the columns of “%1”, and these are no columns of it: %2. The columns are: "
                "%3. No row was read."),
            {m_table.id, joined(found), columns.join(QStringLiteral(", "))},
            QString::number(m_sheet.rowNumber(m_sheet.header)));
    }
}

void HeaderReader::refuseUnusedEntries()
{
    for (const ColumnMap::Entry &entry : m_map.entries) {
        if (entry.header == u"*" || m_used.contains(&entry))
            continue;
        add("exchange.header.map",
            QT_TRANSLATE_NOOP("Problem", "The file has no column “%1”. Name one as its first row writes it."),
            {entry.header}, QString::number(m_sheet.rowNumber(m_sheet.header)));
    }
}

/// Every column was left out by hand: there would be nothing but empty rows.
void HeaderReader::refuseNone()
{
    const bool someKnown = std::any_of(m_header.columns.begin(), m_header.columns.end(),
        [](const Header::Column &column) { return column.field != nullptr; });
    if (!someKnown && m_header.problems.isEmpty()) {
        add("exchange.header.none",
            QT_TRANSLATE_NOOP("Problem", "No column of the file goes into “%1”. Match at least one."), {m_table.id},
            QString::number(m_sheet.rowNumber(m_sheet.header)));
    }
}

void HeaderReader::noteMissing()
{
    QStringList missing;
    for (const Field &column : m_table.columns) {
        const bool isThere = std::any_of(m_header.columns.begin(), m_header.columns.end(),
            [&](const Header::Column &found) { return found.field == &column; });
        const bool fillsItself = column.isComputed() || !column.preset.isEmpty();
        if (!isThere && !column.required.isEmpty() && !fillsItself)
            missing.append(quoted(headerOf(m_table, column, m_language)));
    }
    const auto note = [this](const char *code, const char *text, const QStringList &names) {
        if (!names.isEmpty())
            m_header.notes.append({Kind::Refused, QLatin1String(code), text, {joined(names)}, m_table.id});
    };
    note("exchange.header.leftOut", QT_TRANSLATE_NOOP("Problem", "These columns of the file were left out: %1."),
        m_leftOut);
    note("exchange.header.missing",
        QT_TRANSLATE_NOOP("Problem", "The file has no column for these, which must be filled in: %1."), missing);
}

void HeaderReader::noteTitle()
{
    if (m_sheet.header == 0)
        return;
    m_header.notes.prepend({Kind::Refused, QStringLiteral("exchange.header.title"),
        QT_TRANSLATE_NOOP("Problem", "Row %1 of the file names the columns. What stands above it was left out."),
        {QString::number(m_sheet.rowNumber(m_sheet.header))}, m_table.id});
}

/// A row that says the same as the header in other words: labels below ids, ids below labels.
bool HeaderReader::repeatsHeader(qsizetype row) const
{
    const QList<Cell> cells = m_sheet.cells(row);
    return std::all_of(cells.begin(), cells.end(), [this](const Cell &cell) {
        const auto above = std::find_if(m_header.columns.begin(), m_header.columns.end(),
            [&](const Header::Column &column) { return column.place == cell.column; });
        return above != m_header.columns.end() && above->field
            && columnsCalled(cell.text.toString()).contains(above->field);
    });
}

Header HeaderReader::read()
{
    for (const Cell &cell : m_sheet.cells(m_sheet.header))
        readColumn(cell);
    refuseUnknown();
    refuseUnusedEntries();
    refuseNone();
    noteMissing();
    noteTitle();
    const qsizetype next = m_sheet.header + 1;
    m_header.firstRow = next < m_sheet.rowCount() && repeatsHeader(next) ? next + 1 : next;
    return m_header;
}

/// People write above a table what it is.
qsizetype HeaderReader::find() const
{
    constexpr qsizetype deepest = 30;
    const auto namesColumns = [this](qsizetype row, int enough) {
        const QList<Cell> cells = m_sheet.cells(row);
        return std::count_if(cells.begin(), cells.end(), [this](const Cell &cell) {
            return !columnsCalled(cell.text.toString()).isEmpty();
        }) >= enough;
    };
    if (m_sheet.rowCount() == 0 || namesColumns(0, 1))
        return 0;
    for (qsizetype row = 1; row < std::min(m_sheet.rowCount(), deepest); ++row) {
        if (namesColumns(row, 2))
            return row;
    }
    return 0;
}

} // namespace

std::optional<ColumnMap::Entry> ColumnMap::parse(const QString &text)
{
    const qsizetype equals = text.lastIndexOf(u'=');
    const Entry entry{text.left(equals).trimmed(), text.mid(equals + 1).trimmed()};
    return equals <= 0 || entry.header.isEmpty() ? std::nullopt : std::optional(entry);
}

Header readHeader(const Sheet &sheet, const Table &table, const ColumnMap &map, base::Language language)
{
    return HeaderReader(sheet, table, map, language).read();
}

qsizetype headerRow(const Sheet &sheet, const Table &table)
{
    return HeaderReader(sheet, table, {}, base::Language::Dutch).find();
}

QByteArray fingerprint(const Sheet &sheet)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QList<Cell> cells = sheet.rowCount() > 0 ? sheet.cells(sheet.header) : QList<Cell>();
    for (const Cell &cell : cells) {
        const QString text = cell.text.toString();
        if (!text.startsWith(reasonMark))
            hash.addData((columnLetters(cell.column) + u'=' + bareName(text) + u'\n').toUtf8());
    }
    return hash.result().toHex();
}

QString bareName(const QString &name)
{
    QString bare;
    for (const QChar letter : name.normalized(QString::NormalizationForm_KD)) {
        if (letter.isLetterOrNumber())
            bare.append(letter.toLower());
    }
    return bare;
}

} // namespace exchange

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/cell_reading.h"
#include "exchange/csv_reader.h"
#include "exchange/xlsx_book.h"

#include <QDate>

#include <algorithm>

namespace exchange {

using base::Problem;
using base::Result;

namespace {

/// "C12", both counted as Sheet does: 2 and 12. Absolute signs are not allowed here.
struct Reference {
    int column = -1;
    int row = 0; ///< 0: not said
};

std::optional<Reference> referenceOf(QStringView text)
{
    constexpr qsizetype longest = 10; // XFD1048576
    int column = 0;
    qsizetype at = 0;
    if (text.size() > longest)
        return std::nullopt;
    for (; at < text.size() && text.at(at) >= u'A' && text.at(at) <= u'Z'; ++at)
        column = column * 26 + (text.at(at).unicode() - u'A' + 1);
    bool isNumber = false;
    const int row = text.mid(at).toInt(&isNumber);
    const bool fits = isNumber && row > 0 && row <= Sheet::maximumRow && column > 0 && column <= Sheet::maximumColumn;
    return fits ? std::optional(Reference{column - 1, row}) : std::nullopt;
}

class SheetReader
{
public:
    SheetReader(const ZipArchive &archive, const QString &part, const SheetContext &context, Sheet &sheet)
        : m_file(archive, part),
          m_part(part),
          m_context(context),
          m_sheet(sheet),
          m_claimed(std::max<qint64>(archive.claimedSize(part), 1))
    {
    }
    Result<void> read(const Progress &progress);

private:
    Result<void> beginRow();
    Result<void> readCell();
    void readContent(QString &value, QString &formula, bool &isRich);
    Result<void> addCell(QStringView type, QStringView style, const QString &value);
    void addNumber(QStringView style, const QString &value);
    Result<void> addShared(const QString &index);
    Result<void> readMerge();
    void add(CellKind kind, QStringView text) { m_sheet.add(m_column, kind, m_sheet.keep(text)); }
    [[nodiscard]] Problem damaged() const;

    XmlPart m_file;
    QString m_part;
    const SheetContext &m_context;
    Sheet &m_sheet;
    qint64 m_claimed;
    int m_row = 0;
    int m_column = -1;
    bool m_inRows = false;
};

Problem SheetReader::damaged() const
{
    return damagedWorkbook(m_part + QStringLiteral(", ") + cellName(std::max(m_column, 0), m_row));
}

Result<void> SheetReader::beginRow()
{
    const QString said = m_file.attribute(u"r");
    const int number = said.isEmpty() ? m_row + 1 : said.toInt();
    if (number <= m_row || number > Sheet::maximumRow)
        return damaged();
    m_row = number;
    m_column = -1;
    const QString hidden = m_file.attribute(u"hidden");
    m_sheet.beginRow(number, hidden == u"1" || hidden == u"true");
    return {};
}

/// Up to the end of the cell.
void SheetReader::readContent(QString &value, QString &formula, bool &isRich)
{
    QXmlStreamReader &xml = m_file.xml;
    while (m_file.next() && xml.isStartElement()) {
        if (xml.name() == u"v") {
            value = xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (xml.name() == u"is") {
            value = readRichText(xml);
            isRich = true;
        } else if (xml.name() == u"f") {
            formula = u'=' + xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else {
            xml.skipCurrentElement();
        }
    }
}

Result<void> SheetReader::readCell()
{
    const QXmlStreamAttributes attributes = m_file.xml.attributes();
    const QStringView said = attributes.value(QLatin1String("r"));
    const auto reference = said.isEmpty() ? Reference{m_column + 1, m_row} : referenceOf(said);
    if (!reference || reference->row != m_row || reference->column <= m_column
        || reference->column >= Sheet::maximumColumn)
        return damaged();
    m_column = reference->column;
    const QString type = attributes.value(QLatin1String("t")).toString();
    const QString style = attributes.value(QLatin1String("s")).toString();
    QString value;
    QString formula;
    bool isRich = false;
    readContent(value, formula, isRich);
    if (value.isEmpty()) {
        if (!formula.isEmpty() && type != u"str") // a formula that gave an empty text is empty
            add(CellKind::Error, formula);
        return {};
    }
    if (isRich) {
        add(CellKind::Text, value);
        return {};
    }
    return addCell(type, style, value);
}

Result<void> SheetReader::addShared(const QString &index)
{
    bool isNumber = false;
    const qsizetype place = index.trimmed().toInt(&isNumber);
    if (!isNumber || place < 0 || place >= m_context.strings.size())
        return damaged();
    m_sheet.add(m_column, CellKind::Text, m_context.strings.at(place));
    return {};
}

void SheetReader::addNumber(QStringView style, const QString &value)
{
    const NumberStyle shown = m_context.styles.value(style.toInt(), NumberStyle::Plain);
    const auto date = shown == NumberStyle::Date ? dateOfSerial(value, m_context.since1904) : std::nullopt;
    if (date)
        add(CellKind::Date, date->toString(Qt::ISODate));
    else
        add(shown == NumberStyle::Percentage ? CellKind::Percent : CellKind::Number, value.trimmed());
}

/// ECMA-376 part 1, 18.18.11: what the types of a cell mean.
Result<void> SheetReader::addCell(QStringView type, QStringView style, const QString &value)
{
    if (type == u"s")
        return addShared(value);
    if (type.isEmpty() || type == u"n") {
        addNumber(style, value);
    } else if (type == u"b") {
        add(CellKind::Truth, value.trimmed() == u"1" || value.trimmed() == u"true" ? u"true" : u"false");
    } else if (type == u"e") {
        add(CellKind::Error, value);
    } else if (type == u"d") {
        const QDate day = QDate::fromString(value.left(10), Qt::ISODate);
        add(day.isValid() ? CellKind::Date : CellKind::Text, day.isValid() ? day.toString(Qt::ISODate) : value);
    } else {
        add(CellKind::Text, unescaped(value));
    }
    return {};
}

Result<void> SheetReader::readMerge()
{
    constexpr qsizetype most = 10'000;
    const QString range = m_file.attribute(u"ref");
    const qsizetype colon = range.indexOf(u':');
    const auto first = referenceOf(QStringView(range).left(colon < 0 ? range.size() : colon));
    const auto last = referenceOf(QStringView(range).mid(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column)
        return damaged();
    m_sheet.merges.append({first->row, last->row, first->column, last->column});
    return m_sheet.merges.size() > most ? Result<void>(tooLarge()) : Result<void>();
}

Result<void> SheetReader::read(const Progress &progress)
{
    constexpr int often = 2048;
    while (m_file.next()) {
        const QStringView name = m_file.xml.name();
        if (name == u"sheetData")
            m_inRows = m_file.xml.isStartElement();
        if (!m_file.xml.isStartElement())
            continue;
        Result<void> done;
        if (m_inRows && name == u"row")
            done = beginRow();
        else if (m_inRows && name == u"c")
            done = readCell();
        else if (name == u"mergeCell")
            done = readMerge();
        if (!done)
            return done;
        if (m_sheet.isTooLarge())
            return tooLarge();
        if (progress && name == u"row" && m_row % often == 0
            && !progress(int(std::min<qint64>(m_file.unpacked() * 1000 / m_claimed, 1000))))
            return cancelled();
    }
    m_sheet.finish();
    return m_file.outcome();
}

} // namespace

Result<void> readSheetPart(
    const ZipArchive &archive, const QString &part, const SheetContext &context, Sheet &sheet, const Progress &progress)
{
    return SheetReader(archive, part, context, sheet).read(progress);
}

} // namespace exchange

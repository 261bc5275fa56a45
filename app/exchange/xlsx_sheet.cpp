// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv_reader.h"
#include "exchange/xlsx_book.h"
#include "exchange/xml_part.h"

#include <QDate>

#include <algorithm>
#include <charconv>
#include <string>
#include <unordered_map>

namespace exchange {

using base::Result;

namespace {

/// "C12", both counted as Sheet does: 2 and 12. Absolute signs are not allowed here.
struct Reference {
    int column = -1;
    int row = 0; ///< 0: not said
};

std::optional<Reference> referenceOf(std::string_view text)
{
    constexpr std::size_t longest = 10; // XFD1048576
    if (text.empty() || text.size() > longest)
        return std::nullopt;
    int column = 0;
    std::size_t at = 0;
    for (; at < text.size() && text[at] >= 'A' && text[at] <= 'Z'; ++at)
        column = column * 26 + (text[at] - 'A' + 1);
    int row = 0;
    const char *end = text.data() + text.size();
    const auto read = std::from_chars(text.data() + at, end, row);
    const bool fits = read.ec == std::errc() && read.ptr == end && row > 0 && row <= Sheet::maximumRow && column > 0
        && column <= Sheet::maximumColumn;
    return fits ? std::optional(Reference{column - 1, row}) : std::nullopt;
}

bool isSpace(char letter)
{
    return letter == ' ' || (letter >= '\t' && letter <= '\r');
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

/// A whole number that is the whole text.
std::optional<int> wholeOf(std::string_view text)
{
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

class SheetReader : public XmlHandler
{
public:
    SheetReader(const QString &part, const SheetContext &context, Sheet &sheet)
        : m_part(part), m_context(context), m_sheet(sheet)
    {
    }
    void start(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view bytes) override;

private:
    void startInCell(std::string_view name);
    void beginRow(const XmlAttributes &attributes);
    void beginCell(const XmlAttributes &attributes);
    void endCell();
    void addValue();
    void addNumber();
    void addDate();
    void addShared();
    void addMerge(const XmlAttributes &attributes);
    void add(CellKind kind, QStringView text) { m_sheet.add(m_column, kind, m_sheet.keep(text)); }
    void add(CellKind kind, std::string_view text) { m_sheet.add(m_column, kind, m_sheet.keep(text)); }
    [[nodiscard]] QString value() const { return QString::fromStdString(m_value); }
    void refuseDamaged();

    QString m_part;
    const SheetContext &m_context;
    Sheet &m_sheet;
    int m_row = 0;
    int m_column = -1;
    bool m_inRows = false;
    bool m_inCell = false;
    bool m_inPhonetic = false;
    bool m_isRich = false; ///< the cell holds its text itself
    bool m_hasFormula = false; ///< perhaps one without a text: shared with a cell above
    std::string m_type;
    int m_style = 0;
    std::string m_value;
    std::string m_formula;
    std::string *m_into = nullptr; ///< where text goes now
    std::unordered_map<std::string, Sheet::Piece> m_dates; ///< by the number as the file writes it
};

void SheetReader::refuseDamaged()
{
    refuse(damagedWorkbook(m_part + QStringLiteral(", ") + cellName(std::max(m_column, 0), m_row)));
}

void SheetReader::beginRow(const XmlAttributes &attributes)
{
    const std::string_view said = attributes.value("r");
    const int number = said.empty() ? m_row + 1 : wholeOf(said).value_or(0);
    if (number <= m_row || number > Sheet::maximumRow)
        return refuseDamaged();
    m_row = number;
    m_column = -1;
    m_sheet.beginRow(number, attributes.isTrue("hidden"));
    if (m_sheet.isTooLarge())
        refuse(tooLarge());
}

void SheetReader::beginCell(const XmlAttributes &attributes)
{
    const std::string_view said = attributes.value("r");
    const auto reference = said.empty() ? Reference{m_column + 1, m_row} : referenceOf(said);
    if (!reference || reference->row != m_row || reference->column <= m_column
        || reference->column >= Sheet::maximumColumn)
        return refuseDamaged();
    m_column = reference->column;
    m_inCell = true;
    m_isRich = false;
    m_hasFormula = false;
    m_type = attributes.value("t");
    m_style = wholeOf(attributes.value("s")).value_or(0);
    m_value.clear();
    m_formula.clear();
}

void SheetReader::startInCell(std::string_view name)
{
    m_inPhonetic = m_inPhonetic || name == "rPh";
    m_isRich = m_isRich || name == "is";
    m_hasFormula = m_hasFormula || name == "f";
    if (name == "v" || (name == "t" && m_isRich && !m_inPhonetic))
        m_into = &m_value;
    else if (name == "f")
        m_into = &m_formula;
}

void SheetReader::start(std::string_view name, const XmlAttributes &attributes)
{
    m_into = nullptr;
    if (m_inCell)
        startInCell(name);
    else if (m_inRows && name == "row")
        beginRow(attributes);
    else if (m_inRows && name == "c")
        beginCell(attributes);
    else if (name == "sheetData")
        m_inRows = true;
    else if (name == "mergeCell")
        addMerge(attributes);
}

void SheetReader::text(std::string_view bytes)
{
    if (!m_into)
        return;
    m_into->append(bytes);
    if (m_into->size() > maximumCellText)
        refuse(tooLarge());
}

void SheetReader::end(std::string_view name)
{
    m_into = nullptr;
    if (name == "rPh")
        m_inPhonetic = false;
    else if (name == "sheetData")
        m_inRows = false;
    else if (m_inCell && name == "c")
        endCell();
}

void SheetReader::endCell()
{
    m_inCell = false;
    m_inPhonetic = false;
    if (!m_value.empty())
        addValue();
    else if (m_hasFormula && m_type != "str") // a formula that gave an empty text is empty
        add(CellKind::Error, '=' + m_formula);
}

void SheetReader::addShared()
{
    const int place = wholeOf(trimmed(m_value)).value_or(-1);
    if (place < 0 || place >= m_context.strings.size())
        return refuseDamaged();
    m_sheet.add(m_column, CellKind::Text, m_context.strings.at(place));
}

void SheetReader::addDate()
{
    constexpr qsizetype most = 10'000;
    const auto known = m_dates.find(m_value); // the days of a year come again and again
    if (known != m_dates.end())
        return m_sheet.add(m_column, CellKind::Date, known->second);
    const QString number = value().trimmed();
    const auto date = dateOfSerial(number, m_context.since1904);
    if (!date)
        return add(CellKind::Number, number);
    const Sheet::Piece piece = m_sheet.keep(date->toString(Qt::ISODate));
    if (m_dates.size() < most)
        m_dates.emplace(m_value, piece);
    m_sheet.add(m_column, CellKind::Date, piece);
}

void SheetReader::addNumber()
{
    switch (m_context.styles.value(m_style, NumberStyle::Plain)) {
    case NumberStyle::Date: return addDate();
    case NumberStyle::Percentage: return add(CellKind::Percent, trimmed(m_value));
    case NumberStyle::Plain: return add(CellKind::Number, trimmed(m_value));
    }
}

/// ECMA-376 part 1, 18.18.11: what the types of a cell mean.
void SheetReader::addValue()
{
    if (m_type == "s") {
        addShared();
    } else if (m_isRich || m_type == "str") {
        add(CellKind::Text, unescaped(value()));
    } else if (m_type.empty() || m_type == "n") {
        addNumber();
    } else if (m_type == "b") {
        add(CellKind::Truth, trimmed(m_value) == "1" || trimmed(m_value) == "true" ? u"true" : u"false");
    } else if (m_type == "e") {
        add(CellKind::Error, m_value);
    } else if (m_type == "d") {
        const QDate day = QDate::fromString(value().left(10), Qt::ISODate);
        add(day.isValid() ? CellKind::Date : CellKind::Text, day.isValid() ? day.toString(Qt::ISODate) : value());
    } else {
        add(CellKind::Text, unescaped(value()));
    }
}

void SheetReader::addMerge(const XmlAttributes &attributes)
{
    constexpr qsizetype most = 10'000;
    const std::string_view range = attributes.value("ref");
    const std::size_t colon = range.find(':');
    const auto first = referenceOf(range.substr(0, colon));
    const auto last = colon == std::string_view::npos ? first : referenceOf(range.substr(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column)
        return refuseDamaged();
    m_sheet.merges.append({first->row, last->row, first->column, last->column});
    if (m_sheet.merges.size() > most)
        refuse(tooLarge());
}

} // namespace

Result<void> readSheetPart(
    const ZipArchive &archive, const QString &part, const SheetContext &context, Sheet &sheet, const Progress &progress)
{
    SheetReader reader(part, context, sheet);
    const Result<void> read = readXml(archive, part, reader, progress);
    sheet.finish();
    return read;
}

} // namespace exchange

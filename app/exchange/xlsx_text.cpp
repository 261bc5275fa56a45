// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/cell_reading.h"
#include "exchange/csv_reader.h"
#include "exchange/xlsx_book.h"
#include "exchange/xml_part.h"

#include <QDate>

namespace exchange {

using base::Result;

namespace {

/// Without what is shown as it stands: "text", \x, _x, *x and [colour], but [h] counts hours.
QString bareFormat(QStringView code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar letter = code.at(i);
        if (letter == u';')
            break; // what follows is for negative numbers
        if (letter == u'\\' || letter == u'_' || letter == u'*') {
            ++i;
        } else if (letter == u'"' || letter == u'[') {
            const qsizetype end = code.indexOf(letter == u'"' ? u'"' : u']', i + 1);
            i = end < 0 ? code.size() : end;
        } else {
            bare.append(letter.toLower());
        }
    }
    return bare;
}

int hexOf(QStringView text)
{
    bool isHex = false;
    const int value = text.toInt(&isHex, 16);
    return isHex && text.size() == 4 && !text.startsWith(u'+') && !text.startsWith(u'-') ? value : 0;
}

} // namespace

NumberStyle numberStyle(QStringView formatCode)
{
    const QString bare = bareFormat(formatCode);
    if (bare.contains(u'%'))
        return NumberStyle::Percentage;
    const bool hasDay = bare.contains(u'd') || bare.contains(u'y');
    const bool hasTime = bare.contains(u'h') || bare.contains(u's');
    const bool hasMonth = bare.contains(u'm') && !hasTime && !formatCode.contains(u"[m", Qt::CaseInsensitive);
    const bool isNumber = bare.contains(u'0') && !hasTime && !hasDay;
    return !isNumber && (hasDay || hasMonth) ? NumberStyle::Date : NumberStyle::Plain;
}

std::optional<QDate> dateOfSerial(QStringView number, bool since1904)
{
    constexpr qint64 last = 2'958'465; // 9999-12-31
    const auto plain = plainNumber(number);
    const auto serial = plain ? base::Decimal::parse(*plain) : std::nullopt;
    if (!serial || serial->isNegative())
        return std::nullopt;
    constexpr int millisecond = 8; // decimals: a time so close to midnight is midnight
    const QString text = serial->rounded(millisecond).toString();
    const qint64 day = QStringView(text).left(text.indexOf(u'.') < 0 ? text.size() : text.indexOf(u'.')).toLongLong();
    if (day > last)
        return std::nullopt;
    if (since1904)
        return QDate(1904, 1, 1).addDays(day);
    if (day == 0 || day == 60)
        return std::nullopt;
    return QDate(1899, 12, day < 60 ? 31 : 30).addDays(day);
}

QString unescaped(const QString &text)
{
    if (!text.contains(QStringLiteral("_x")))
        return text;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool mayBe
            = i + 6 < text.size() && text.at(i) == u'_' && text.at(i + 1) == u'x' && text.at(i + 6) == u'_';
        const int letter = mayBe ? hexOf(QStringView(text).mid(i + 2, 4)) : 0;
        plain.append(letter > 0 ? QChar(letter) : text.at(i));
        i += letter > 0 ? 6 : 0;
    }
    return plain;
}

namespace {

class StringsReader : public XmlHandler
{
public:
    explicit StringsReader(Sheet &sheet) : m_sheet(sheet) { }
    void start(std::string_view name, const XmlAttributes &) override
    {
        if (name == "si")
            m_text.clear();
        m_inPhonetic = m_inPhonetic || name == "rPh";
        m_inText = name == "t" && !m_inPhonetic;
    }
    void end(std::string_view name) override
    {
        m_inText = false;
        m_inPhonetic = m_inPhonetic && name != "rPh";
        if (name != "si")
            return;
        strings.append(m_sheet.keep(unescaped(QString::fromUtf8(m_text))));
        if (m_sheet.isTooLarge() || strings.size() > Sheet::maximumCells)
            refuse(tooLarge());
    }
    void text(std::string_view bytes) override
    {
        if (m_inText)
            m_text.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
        if (m_text.size() > maximumCellText)
            refuse(tooLarge());
    }
    QList<Sheet::Piece> strings;

private:
    Sheet &m_sheet;
    QByteArray m_text;
    bool m_inText = false;
    bool m_inPhonetic = false;
};

} // namespace

Result<QList<Sheet::Piece>> readSharedStrings(const ZipArchive &archive, const QString &part, Sheet &sheet)
{
    StringsReader reader(sheet);
    if (const Result<void> read = readXml(archive, part, reader); !read)
        return read.problem();
    return reader.strings;
}

} // namespace exchange

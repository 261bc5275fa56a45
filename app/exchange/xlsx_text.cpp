// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/cell_reading.h"
#include "exchange/csv_reader.h"
#include "exchange/xlsx_book.h"

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

QString readRichText(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
            break;
        if (token == QXmlStreamReader::EndElement)
            --depth;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"t")
            text += xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (xml.name() == u"rPh" || xml.name() == u"rPr")
            xml.skipCurrentElement();
        else
            ++depth;
    }
    return unescaped(text);
}

Result<QList<Sheet::Piece>> readSharedStrings(const ZipArchive &archive, const QString &part, Sheet &sheet)
{
    QList<Sheet::Piece> strings;
    XmlPart file(archive, part);
    while (file.next()) {
        if (!file.xml.isStartElement() || file.xml.name() != u"si")
            continue;
        strings.append(sheet.keep(readRichText(file.xml)));
        if (sheet.isTooLarge() || strings.size() > Sheet::maximumCells)
            return tooLarge();
    }
    if (const Result<void> read = file.outcome(); !read)
        return read.problem();
    return strings;
}

} // namespace exchange

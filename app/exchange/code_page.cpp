// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/code_page.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace exchange {

namespace {

// 0x80 to 0x9F; the rest is Latin-1.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
    0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178};

// 0x80 to 0xFF.
constexpr std::u16string_view dos850 = u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ"
                                       u"áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
                                       u"└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀"
                                       u"ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0";
static_assert(dos850.size() == 128);

QChar inWindows(char byte)
{
    const auto code = char16_t(static_cast<unsigned char>(byte));
    return code >= 0x80 && code <= 0x9F ? windows1252.at(code - 0x80U) : code;
}

QChar inDos(char byte)
{
    const auto code = char16_t(static_cast<unsigned char>(byte));
    return code >= 0x80 ? dos850.at(code - 0x80U) : code;
}

/// Not the signs of units and money that Unicode counts among the letters.
bool isLetter(QChar sign)
{
    return (sign.isLower() || sign.isUpper()) && sign != u'µ' && sign != u'ƒ';
}

/// A sign that is none of ASCII, between two others that may be.
struct Place {
    QChar before, sign, after;

    [[nodiscard]] bool isBesideLetter() const { return isLetter(before) || isLetter(after); }
    [[nodiscard]] bool isInWord() const { return isLetter(before) && isLetter(after); }
};

/// A capital in a word of small letters, or the other way round.
bool isOddLetter(const Place &place)
{
    return place.sign.isUpper() ? place.before.isLower() : place.after.isUpper();
}

bool isOddMark(const Place &place)
{
    static constexpr QStringView anywhere = u"‘’–—…•·´†›×÷\u00A0\u00ADµ";
    if (anywhere.contains(place.sign))
        return false;
    switch (place.sign.unicode()) {
    case u'‚':
    case u'‹': // both open a word
        return isLetter(place.before);
    case u'‡':
    case u'™': // both follow one
        return isLetter(place.after);
    case u'ƒ':
    case u'ˆ':
    case u'‰':
    case u'¢':
    case u'¤': return place.isBesideLetter();
    default: return place.isInWord();
    }
}

/// Whether no text in Dutch, French, German or English has the sign there. Where a careless person may have put it, it
/// is not out of place.
bool isOutOfPlace(const Place &place)
{
    const char16_t code = place.sign.unicode();
    if (code < 0x80)
        return false;
    const bool isControl = code <= 0x9F;
    const bool isDrawing = code >= 0x2500 && code <= 0x25FF;
    if (isControl || isDrawing)
        return true;
    return isLetter(place.sign) ? isOddLetter(place) : isOddMark(place);
}

qsizetype outOfPlace(const QByteArray &bytes, QChar (*read)(char))
{
    qsizetype count = 0;
    Place place;
    for (const char byte : bytes) {
        place = {place.sign, place.after, read(byte)};
        count += isOutOfPlace(place) ? 1 : 0;
    }
    return count + (isOutOfPlace({place.sign, place.after, {}}) ? 1 : 0);
}

} // namespace

QString fromWindows1252(const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), text.begin(), inWindows);
    return text;
}

QString fromDos850(const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), text.begin(), inDos);
    return text;
}

bool isDos850(const QByteArray &bytes)
{
    return outOfPlace(bytes, inWindows) > outOfPlace(bytes, inDos);
}

} // namespace exchange

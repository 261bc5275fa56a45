// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/code_page.h"

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

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool isSmall(char byte)
{
    return byte >= 'a' && byte <= 'z';
}

/// What a byte between two others says for DOS; the signs that Windows may have inside a word (… ‘ ’ • – — ™ and
/// letters such as œ) say nothing.
bool speaksForDos(char before, char byte, char after)
{
    switch (static_cast<unsigned char>(byte)) {
    case 0x81: // ü
    case 0x8D: // ì
    case 0x8F: // Å
    case 0x90: // É; none of these is anything in Windows
        return isLetter(before) || isLetter(after);
    case 0x82: // é
    case 0x83: // â
    case 0x84: // ä
    case 0x87: // ç
    case 0x88: // ê
    case 0x89: // ë
    case 0x8B: // ï
    case 0x93: // ô
    case 0x94: // ö
        return isLetter(before) && isLetter(after);
    case 0x8A: // è, in Windows Š
    case 0x8C: // î, in Windows Œ
        return isSmall(before) && isSmall(after);
    default: return false;
    }
}

/// An accented letter of Windows; in DOS mostly a line or a block.
bool speaksForWindows(char before, char byte, char after)
{
    return static_cast<unsigned char>(byte) >= 0xC0 && (isLetter(before) || isLetter(after));
}

} // namespace

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &letter : text) {
        if (letter.unicode() >= 0x80 && letter.unicode() <= 0x9F)
            letter = windows1252.at(letter.unicode() - 0x80);
    }
    return text;
}

QString fromDos850(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &letter : text) {
        if (letter.unicode() >= 0x80)
            letter = dos850.at(size_t(letter.unicode() - 0x80));
    }
    return text;
}

bool isSurelyDos850(const QByteArray &bytes)
{
    bool isDos = false;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char before = at > 0 ? bytes.at(at - 1) : '\0';
        const char after = at + 1 < bytes.size() ? bytes.at(at + 1) : '\0';
        if (speaksForWindows(before, bytes.at(at), after))
            return false;
        isDos = isDos || speaksForDos(before, bytes.at(at), after);
    }
    return isDos;
}

} // namespace exchange

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/text_encoding.h"

#include "exchange/code_page.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace exchange {

using base::Kind;
using base::Problem;
using base::Result;

namespace {

const QString nameOfUtf8 = QStringLiteral("UTF-8");
const QString nameOfUtf16 = QStringLiteral("UTF-16");
const QString nameOfWindows = QStringLiteral("Windows-1252");
const QString nameOfDos = QStringLiteral("CP850");

/// UTF-16 with its mark, or without one where the first two letters are of the Latin alphabet, as in every header.
std::optional<QStringDecoder::Encoding> utf16Of(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return QStringDecoder::Utf16LE;
    if (bytes.startsWith("\xfe\xff"))
        return QStringDecoder::Utf16BE;
    if (bytes.size() < 4 || bytes.size() % 2 != 0)
        return std::nullopt;
    if (bytes.at(0) && !bytes.at(1) && bytes.at(2) && !bytes.at(3))
        return QStringDecoder::Utf16LE;
    if (!bytes.at(0) && bytes.at(1) && !bytes.at(2) && bytes.at(3))
        return QStringDecoder::Utf16BE;
    return std::nullopt;
}

bool isBeyondAscii(char byte)
{
    return static_cast<unsigned char>(byte) >= 0x80;
}

/// The length of the letter beyond ASCII that begins here in good UTF-8; 0: there is none.
qsizetype letterAt(QByteArrayView bytes, qsizetype at)
{
    for (const qsizetype length : {2, 3, 4}) {
        if (at + length <= bytes.size() && bytes.sliced(at, length).isValidUtf8()
            && std::all_of(bytes.begin() + at, bytes.begin() + at + length, isBeyondAscii))
            return length;
    }
    return 0;
}

/// What stands in a text that is not UTF-8 as a whole.
struct MixedLetters {
    bool isUtf8Meant = false; ///< in some line most letters beyond ASCII are good UTF-8, or the file has the mark
    qsizetype firstWrong = 0; ///< line, counted from 1
};

/// Letters beyond ASCII that happen to be good UTF-8 are next to impossible in Windows-1252: a file that has such lines
/// has spoilt letters, and reading it as Windows-1252 would spoil the others as well.
MixedLetters mixedLetters(QByteArrayView bytes)
{
    MixedLetters found{bytes.startsWith("\xef\xbb\xbf")};
    qsizetype number = 1;
    qsizetype balance = 0; // good letters of the line, less the wrong ones
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (bytes.at(at) == '\n') {
            ++number;
            balance = 0;
        }
        if (!isBeyondAscii(bytes.at(at)))
            continue;
        const qsizetype length = letterAt(bytes, at);
        balance += length > 0 ? 1 : -1;
        if (length == 0 && found.firstWrong == 0)
            found.firstWrong = number;
        at += std::max<qsizetype>(length - 1, 0);
        found.isUtf8Meant = found.isUtf8Meant || balance > 0;
    }
    return found;
}

Problem notUtf8(qsizetype line)
{
    return {Kind::Refused, QStringLiteral("exchange.csv.encoding"),
        QT_TRANSLATE_NOOP("Problem",
            "Line %1 holds bytes or signs that are no letters in UTF-8, so its text is spoilt. Save the file as “CSV "
            "UTF-8” from where it came and try again."),
        {QString::number(line)}, {}};
}

DecodedText fromUtf16(const QByteArray &bytes, QStringDecoder::Encoding encoding)
{
    // A letter that is cut off at the end shows as spoilt.
    return {
        bytes.size() % 2 == 0 ? QStringDecoder(encoding)(bytes) : QString(1, QChar::ReplacementCharacter), nameOfUtf16};
}

Result<DecodedText> decoded(const QByteArray &bytes, const QString &wanted)
{
    const auto utf16 = utf16Of(bytes);
    if (wanted == nameOfUtf16 || (wanted.isEmpty() && utf16))
        return fromUtf16(bytes, utf16.value_or(QStringDecoder::Utf16LE));
    if (wanted == nameOfWindows)
        return DecodedText{fromWindows1252(bytes), nameOfWindows};
    if (wanted == nameOfDos)
        return DecodedText{fromDos850(bytes), nameOfDos};
    if (bytes.isValidUtf8()) // a decoder would wait for the rest of a letter that is cut off at the end
        return DecodedText{QString::fromUtf8(bytes), nameOfUtf8};
    const MixedLetters letters = mixedLetters(bytes);
    if (letters.isUtf8Meant || wanted == nameOfUtf8)
        return notUtf8(letters.firstWrong);
    if (isDos850(bytes))
        return DecodedText{fromDos850(bytes), nameOfDos};
    return DecodedText{fromWindows1252(bytes), nameOfWindows};
}

} // namespace

QStringList encodings()
{
    return {nameOfUtf8, nameOfWindows, nameOfUtf16, nameOfDos};
}

Result<DecodedText> decodedText(const QByteArray &bytes, const QString &wanted)
{
    Result<DecodedText> file = decoded(bytes, wanted);
    if (!file)
        return file;
    QString &text = file->text;
    if (text.contains(QChar(u'\0')) || !text.isValidUtf16()) {
        return Problem{Kind::Refused, QStringLiteral("exchange.csv.encoding"),
            QT_TRANSLATE_NOOP("Problem", "The file is not readable as text. Save it as “CSV UTF-8” and try again."), {},
            {}};
    }
    if (const qsizetype at = text.indexOf(QChar::ReplacementCharacter); at >= 0)
        return notUtf8(text.left(at).count(u'\n') + 1);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    return file;
}

} // namespace exchange

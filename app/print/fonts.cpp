// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "print/fonts.h"

#include <QFontDatabase>
#include <QRawFont>

#include <vector>

static void initFontResources()
{
    Q_INIT_RESOURCE(print_fonts);
}

namespace print {

namespace {

const QString &fileOf(Face face)
{
    static const QString regular = QStringLiteral(":/print/fonts/regular.ttf");
    static const QString bold = QStringLiteral(":/print/fonts/bold.ttf");
    static const QString italic = QStringLiteral(":/print/fonts/italic.ttf");
    return face == Face::Bold ? bold : face == Face::Italic ? italic : regular;
}

/// The "head" table holds the checksum of the whole font: it tells our file from another of the same name.
bool isOurs(Face face)
{
    return QRawFont::fromFont(font(face, 100)).fontTable("head") == QRawFont(fileOf(face), 100).fontTable("head");
}

bool loadAll()
{
    initFontResources();
    for (const Face face : {Face::Regular, Face::Bold, Face::Italic}) {
        if (QFontDatabase::addApplicationFont(fileOf(face)) < 0 || !isOurs(face))
            return false;
    }
    return true;
}

/// Signs that leave no mark of their own: they turn the direction of writing, join, separate, choose a form or break
/// lines. The font has glyphs for some of them, without ink.
bool isInvisible(char32_t sign)
{
    switch (QChar::category(sign)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: break;
    }
    return sign == 0x034F || (sign >= 0x115F && sign <= 0x1160) || (sign >= 0xFE00 && sign <= 0xFE0F);
}

/// Which signs have a glyph. The families have none beyond the first two planes.
std::vector<bool> signsWithGlyph()
{
    constexpr char32_t end = 0x20000;
    initFontResources();
    const QRawFont face(fileOf(Face::Regular), 100);
    std::vector<bool> result(end);
    for (char32_t sign = 0; sign < end; ++sign)
        result[sign] = face.supportsCharacter(sign);
    return result;
}

bool isShown(char32_t sign)
{
    static const std::vector<bool> withGlyph = signsWithGlyph();
    if (sign == U'\n')
        return true;
    if (isInvisible(sign))
        return false;
    return sign < withGlyph.size() && withGlyph[sign];
}

} // namespace

base::Result<void> loadFonts()
{
    static const bool loaded = loadAll();
    if (loaded)
        return {};
    return base::Problem{base::Kind::Environment, QStringLiteral("print.fonts.failed"),
        QT_TRANSLATE_NOOP("Problem",
            "The built-in fonts could not be used, so no paper can be made. Restart the program; if it happens again, "
            "install it anew."),
        {}, {}};
}

QFont font(Face face, int size)
{
    QFont result(QStringLiteral("Noto Sans"));
    result.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::PreferOutline));
    result.setHintingPreference(QFont::PreferNoHinting);
    result.setWeight(face == Face::Bold ? QFont::Bold : QFont::Normal);
    result.setItalic(face == Face::Italic);
    result.setPixelSize(size);
    // Any letter spacing switches ligatures off; this is the least that Qt counts, 1/640 of a point.
    result.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return result;
}

QString printable(const QString &text)
{
    QString result;
    for (const char32_t sign : text.toUcs4()) {
        if (sign == U'\t')
            result += QStringLiteral("    ");
        else if (isShown(sign))
            result += QString::fromUcs4(&sign, 1);
        else
            result += QStringLiteral("[U+%1]").arg(uint(sign), 4, 16, QLatin1Char('0')).toUpper();
    }
    return result;
}

} // namespace print

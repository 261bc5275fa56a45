// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/look/palette.h"

#include "ui/look/style.h"

#include <QApplication>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

struct Scheme {
    QRgb window, base, alternate, text, quiet, button, line, accent, onAccent, link, disabled;
};

constexpr Scheme lightScheme{.window = 0xfff3f5f8,
    .base = 0xffffffff,
    .alternate = 0xfff8f9fb,
    .text = 0xff1b2430,
    .quiet = 0xff55606e,
    .button = 0xffffffff,
    .line = 0xffc9d0d9,
    .accent = 0xff1c5fa8,
    .onAccent = 0xffffffff,
    .link = 0xff1c5fa8,
    .disabled = 0xff7c8693};

constexpr Scheme darkScheme{.window = 0xff1c2026,
    .base = 0xff252a31,
    .alternate = 0xff2a3038,
    .text = 0xffe8ebef,
    .quiet = 0xffa9b3bf,
    .button = 0xff2d333b,
    .line = 0xff454e59,
    .accent = 0xff7db4ee,
    .onAccent = 0xff0d1b2a,
    .link = 0xff8fc0f2,
    .disabled = 0xff7d8894};

QPalette paletteOf(const Scheme &scheme)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) { palette.setColor(role, QColor(color)); };
    set(QPalette::Window, scheme.window);
    set(QPalette::WindowText, scheme.text);
    set(QPalette::Base, scheme.base);
    set(QPalette::AlternateBase, scheme.alternate);
    set(QPalette::ToolTipBase, scheme.base);
    set(QPalette::ToolTipText, scheme.text);
    set(QPalette::PlaceholderText, scheme.quiet);
    set(QPalette::Text, scheme.text);
    set(QPalette::Button, scheme.button);
    set(QPalette::ButtonText, scheme.text);
    set(QPalette::BrightText, scheme.base);
    set(QPalette::Light, scheme.base);
    set(QPalette::Midlight, scheme.alternate);
    set(QPalette::Mid, scheme.line);
    set(QPalette::Dark, scheme.quiet);
    set(QPalette::Shadow, scheme.text);
    set(QPalette::Highlight, scheme.accent);
    set(QPalette::HighlightedText, scheme.onAccent);
    set(QPalette::Link, scheme.link);
    set(QPalette::LinkVisited, scheme.link);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(scheme.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(scheme.line));
    return palette;
}

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor blend(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](double a, double b) { return static_cast<float>(a * share + b * (1 - share)); };
    return QColor::fromRgbF(
        mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()), mix(over.blueF(), under.blueF()));
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(lightScheme);
}

QPalette darkPalette()
{
    return paletteOf(darkScheme);
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

bool isHighContrast(const QPalette &palette)
{
    return contrast(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) >= 20.0
        && contrast(palette.color(QPalette::Button), palette.color(QPalette::ButtonText)) >= 20.0;
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Neutral: return quietText(palette);
    case Tone::Accent: return palette.color(QPalette::Active, QPalette::Link);
    case Tone::Ok: return QColor(dark ? 0xff7fcf9aU : 0xff1c6b3aU);
    case Tone::Warning: return QColor(dark ? 0xfff0c46cU : 0xff855000U);
    case Tone::Error: return QColor(dark ? 0xffff9d94U : 0xffb3261eU);
    case Tone::Info: return palette.color(QPalette::Active, QPalette::Link);
    case Tone::Locked: return QColor(dark ? 0xffc7b3f0U : 0xff5a4390U);
    }
    return quietText(palette);
}

QColor toneBackground(Tone tone, const QPalette &palette)
{
    return blend(toneColor(tone, palette), palette.color(QPalette::Base), isDark(palette) ? 0.14 : 0.08);
}

QColor quietText(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::PlaceholderText);
}

QColor lineColor(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Mid);
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

void applyAppearance(Appearance appearance, const QPalette &system)
{
    const bool keep = appearance == Appearance::System && isHighContrast(system);
    const bool dark = appearance == Appearance::Dark || (appearance == Appearance::System && isDark(system));
    if (!qobject_cast<Style *>(QApplication::style()))
        QApplication::setStyle(new Style);
    const QPalette palette = keep ? system : dark ? darkPalette() : lightPalette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace ui

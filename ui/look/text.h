// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/look/metrics.h"
#include "ui/look/palette.h"

#include <QLabel>

#include <optional>

class QPushButton;

namespace ui {

/// A label of one of the text sizes; wraps; follows the palette. `Tone::Neutral` gives the quiet colour.
class Text final : public QLabel
{
    Q_OBJECT
public:
    explicit Text(const QString &text, TextSize size = TextSize::Normal, bool bold = false, QWidget *parent = nullptr);
    static Text *quiet(const QString &text, TextSize size = TextSize::Normal);
    void setTone(std::optional<Tone> tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolor();
    std::optional<Tone> m_tone;
};

/// The text with places where long words (digests, paths) may be broken into lines.
[[nodiscard]] QString breakable(const QString &text);

/// Makes a window so high that its wrapped texts are seen whole, as far as its screen goes; never lower than it is. To
/// be called when a text has changed.
void growToText(QWidget *window);

/// A white rounded surface with a thin line, on which related things lie together.
class Sheet : public QWidget
{
    Q_OBJECT
public:
    explicit Sheet(QWidget *parent = nullptr);
    /// Draws background and line in a tone: a notice. None: the plain surface.
    void setTone(std::optional<Tone> tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Tone> m_tone;
};

/// A push button; `primary` ones are filled with the accent colour (at most one on a page).
[[nodiscard]] QPushButton *makeButton(const QString &name, const QString &text, bool primary = false);

} // namespace ui

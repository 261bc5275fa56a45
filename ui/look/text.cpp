// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/look/text.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QPainter>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace ui {

Text::Text(const QString &text, TextSize size, bool bold, QWidget *parent) : QLabel(text, parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextSize(this, size, bold);
}

Text *Text::quiet(const QString &text, TextSize size)
{
    auto *label = new Text(text, size);
    label->setTone(Tone::Neutral);
    return label;
}

void Text::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    recolor();
}

void Text::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        recolor(); // which changes nothing the second time, so that it ends
}

void Text::recolor()
{
    QPalette own;
    if (m_tone)
        own.setColor(QPalette::WindowText, toneColor(*m_tone, QApplication::palette()));
    setPalette(own);
}

QString breakable(const QString &text)
{
    constexpr QChar breakHere(0x200b); // zero width space
    constexpr int longest = 16;
    QString result;
    int run = 0;
    for (const QChar letter : text) {
        run = letter.isSpace() ? 0 : run + 1;
        result += letter;
        if (run == longest || letter == u'/') {
            result += breakHere;
            run = 0;
        }
    }
    return result;
}

void growToText(QWidget *window)
{
    if (!window->isVisible())
        return; // it is made to measure when it is shown
    window->layout()->activate();
    const int wanted = window->layout()->totalHeightForWidth(window->width());
    const int most = window->screen()->availableSize().height() - 2 * space::xl; // with the bar of its title
    window->resize(window->width(), std::max(window->height(), std::min(wanted, most)));
}

Sheet::Sheet(QWidget *parent) : QWidget(parent)
{
}

void Sheet::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    update();
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colors = QApplication::palette();
    painter.setBrush(m_tone ? toneBackground(*m_tone, colors) : colors.color(QPalette::Base));
    painter.setPen(QPen(m_tone ? toneColor(*m_tone, colors) : lineColor(colors), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
}

QPushButton *makeButton(const QString &name, const QString &text, bool primary)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setProperty("primary", primary);
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

} // namespace ui

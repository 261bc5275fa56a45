// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/send/stations.h"

#include "ui/look/icon.h"
#include "ui/look/metrics.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int dotSize = 18;
constexpr int linesBelow = 2;
constexpr int leastStation = 96;
} // namespace

Stations::Stations(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTextSize(this, TextSize::Small);
}

int Stations::lineHeight() const
{
    return fontMetrics().height();
}

int Stations::uprightStep() const
{
    return 2 * lineHeight() + space::s;
}

/// In too little room for a word the stations stand one under the other.
bool Stations::isUpright() const
{
    int least = leastStation;
    for (const Station &station : m_stations)
        least = qMax(least, fontMetrics().horizontalAdvance(station.word) + space::s);
    return !m_stations.isEmpty() && width() / m_stations.size() < least;
}

QSize Stations::sizeHint() const
{
    if (isUpright())
        return {200, static_cast<int>(m_stations.size()) * uprightStep()};
    return {400, dotSize + space::xs + (1 + linesBelow) * lineHeight() + space::s};
}

void Stations::resizeEvent(QResizeEvent *)
{
    setFixedHeight(sizeHint().height());
}

void Stations::show(const QList<Station> &stations, int reached, Next next)
{
    m_stations = stations;
    m_reached = reached;
    m_next = next;
    QStringList words;
    for (int i = 0; i < stations.size(); ++i)
        words.append(
            (i < reached ? tr("done: %1") : tr("to do: %1")).arg(stations.at(i).word + u' ' + stations.at(i).below));
    setAccessibleName(words.join(u"; "_s));
    setFixedHeight(sizeHint().height());
    update();
}

void Stations::paintEvent(QPaintEvent *)
{
    if (m_stations.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool upright = isUpright();
    const int step = upright ? uprightStep() : width() / static_cast<int>(m_stations.size());
    const QColor done = toneColor(Tone::Ok, palette());
    const QColor open = lineColor(palette());
    for (int i = 0; i < m_stations.size(); ++i) {
        const QPoint at = upright ? QPoint(0, i * step) : QPoint(i * step, 0);
        const bool behind = i < m_reached;
        const bool here = i == m_reached && m_next != Next::Open;
        if (i + 1 < m_stations.size()) {
            painter.setPen(QPen(i + 1 < m_reached ? done : open, 2));
            const QPoint from = at + (upright ? QPoint(dotSize / 2, dotSize) : QPoint(dotSize, dotSize / 2));
            painter.drawLine(from, at + (upright ? QPoint(dotSize / 2, step) : QPoint(step, dotSize / 2)));
        }
        const QColor color = behind ? done
            : here                  ? toneColor(m_next == Next::Trouble ? Tone::Error : Tone::Accent, palette())
                                    : open;
        painter.setPen(QPen(color, 2));
        painter.setBrush(behind ? color : palette().color(QPalette::Base));
        painter.drawEllipse(QRectF(at.x() + 1, at.y() + 1, dotSize - 2, dotSize - 2));
        if (behind)
            painter.drawPixmap(at.x() + 3, at.y() + 3,
                iconPixmap(u"checkmark"_s, palette().color(QPalette::Base), 12, devicePixelRatioF()));
        const QPoint text = upright ? at + QPoint(dotSize + space::s, -2) : at + QPoint(0, dotSize + space::xs);
        const QRect room(text, QSize(upright ? width() - dotSize - space::s : step - space::s, lineHeight()));
        painter.setPen(behind || here ? palette().color(QPalette::WindowText) : quietText(palette()));
        painter.drawText(
            room, Qt::AlignLeft, fontMetrics().elidedText(m_stations.at(i).word, Qt::ElideRight, room.width()));
        painter.setPen(quietText(palette()));
        const int lines = upright ? 1 : linesBelow;
        const QRect below(room.left(), room.top() + lineHeight(), room.width(), lines * lineHeight());
        painter.drawText(below, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_stations.at(i).below);
    }
}

} // namespace ui

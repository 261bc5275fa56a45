// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/acts/card_row.h"

#include "desk/card_words.h"
#include "form/display.h"
#include "ui/look/icon.h"
#include "ui/look/metrics.h"
#include "ui/told.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int photoWidth = 48;
constexpr int photoHeight = 64;
constexpr int glyphSize = 16;

/// What is to be said of a card before it is used; the weightiest.
Mark weightiest(const desk::CardView &view)
{
    if (view.triesLeft == 0)
        return {CardRow::tr("PIN blocked"), u"data-error"_s, Tone::Error};
    if (view.triesLeft < 3)
        return {CardRow::tr("%n tries left", nullptr, view.triesLeft), u"data-warning"_s, Tone::Warning};
    if (!view.certificateUntil.isValid())
        return {CardRow::tr("no certificate to sign with"), u"data-warning"_s, Tone::Warning};
    if (view.signature.state == trust::ChainState::Expired)
        return {CardRow::tr("certificate has ended"), u"data-warning"_s, Tone::Warning};
    if (!view.signature.isTrusted())
        return {CardRow::tr("certificate not trusted"), u"data-warning"_s, Tone::Warning};
    if (view.registerState == desk::RegisterState::IdentityFails)
        return {CardRow::tr("name and photo not confirmed"), u"data-warning"_s, Tone::Warning};
    if (view.hasEnded)
        return {CardRow::tr("card has ended"), u"data-warning"_s, Tone::Warning};
    if (view.endsTooSoon || view.cardEndsTooSoon)
        return {CardRow::tr("ends before the deadline"), u"data-warning"_s, Tone::Warning};
    if (view.registerState == desk::RegisterState::AddressFails)
        return {CardRow::tr("address not confirmed"), u"data-warning"_s, Tone::Warning};
    if (view.signature.foreignRoot)
        return {CardRow::tr("test card"), u"data-information"_s, Tone::Info};
    return {CardRow::tr("valid, revocation not checked"), u"checkmark"_s, Tone::Ok};
}

/// That it is no real card is said beside all else.
Mark markOf(const desk::CardView &view)
{
    Mark mark = weightiest(view);
    if (view.signature.foreignRoot && mark.tone != Tone::Info)
        mark.word += u" · "_s + CardRow::tr("test card");
    return mark;
}

/// The whole of what the mark says in short.
QStringList explanationsOf(const desk::CardView &view, base::Language language)
{
    QStringList lines{view.keyKind + u", "_s + view.applet};
    if (view.triesLeft == 0)
        lines.append(desk::blockedWords(language));
    if (view.signature.problem)
        lines.append(told(*view.signature.problem, language));
    if (const QString warning = desk::warningOf(view.registerState); !warning.isEmpty())
        lines.append(warning);
    return lines;
}

} // namespace

CardRow::CardRow(const QString &reader, int arrival, QWidget *parent)
    : QAbstractButton(parent), m_reader(reader), m_arrival(arrival)
{
    setObjectName(u"card."_s + reader);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setReading();
}

QSize CardRow::sizeHint() const
{
    return {320, photoHeight + 2 * space::s};
}

void CardRow::setReading()
{
    m_isReading = true;
    m_view.reset();
    m_photo = {};
    m_title = tr("Reading the card…");
    m_details = m_reader;
    m_mark = {};
    setAccessibleName(m_title);
    update();
}

void CardRow::show(const base::Result<desk::CardView> &view, base::Language language)
{
    m_isReading = false;
    if (!view) {
        m_view.reset();
        m_photo = {};
        m_title = told(view.problem(), language);
        m_mark = {tr("cannot be used"), u"data-error"_s, Tone::Error};
        m_details = m_reader;
    } else {
        m_view = *view;
        m_photo.loadFromData(view->photo);
        m_title = view->holder;
        m_details = view->identityProblem
            ? told(*view->identityProblem, language)
            : tr("valid until %1").arg(form::displayedDate(view->validUntil, language)) + u" · "_s + m_reader;
        m_mark = markOf(*view);
    }
    setAccessibleName(m_title);
    const QStringList explanations = view ? explanationsOf(*view, language) : QStringList{m_title};
    setAccessibleDescription(m_mark.word + u", "_s + m_details + explanations.mid(1).join(u' '));
    setToolTip(explanations.join(u'\n'));
    update();
}

void CardRow::paintPhoto(QPainter &painter, const QRect &place)
{
    if (!m_photo.isNull()) {
        const QSize size = m_photo.size().scaled(place.size(), Qt::KeepAspectRatio);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, size, place), m_photo);
        return;
    }
    painter.setPen(lineColor(palette()));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(place, cornerRadius, cornerRadius);
    const QRect glyph = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, QSize(24, 24), place);
    painter.drawPixmap(glyph, iconPixmap(u"user-identity"_s, quietText(palette()), 24, devicePixelRatioF()));
}

void CardRow::paintHolder(QPainter &painter, const QRect &room)
{
    painter.setFont(ui::font(TextSize::Normal, true));
    painter.drawText(room, Qt::AlignTop, painter.fontMetrics().elidedText(m_title, Qt::ElideRight, room.width()));
    painter.setFont(ui::font(TextSize::Small));
    painter.setPen(quietText(palette()));
    painter.drawText(room, Qt::AlignVCenter, painter.fontMetrics().elidedText(m_details, Qt::ElideRight, room.width()));
}

void CardRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = isChecked();
    painter.setBrush(chosen ? toneBackground(Tone::Accent, palette()) : palette().color(QPalette::Base));
    painter.setPen(QPen(chosen ? palette().color(QPalette::Highlight) : lineColor(palette()), chosen ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
    paintPhoto(painter, QRect(space::s, space::s, photoWidth, photoHeight));
    const QRect room = rect().adjusted(photoWidth + 2 * space::s + space::xs, space::s, -space::s, -space::s);
    painter.setPen(palette().color(QPalette::WindowText));
    if (!m_view && !m_mark.word.isEmpty()) { // a problem is read whole, not as a heading
        painter.setFont(ui::font(TextSize::Small));
        painter.drawText(room, Qt::AlignTop | Qt::TextWordWrap, m_title);
    } else {
        paintHolder(painter, room);
    }
    painter.setFont(ui::font(TextSize::Small));
    if (!m_mark.word.isEmpty()) {
        const QColor tone = toneColor(m_mark.tone, palette());
        painter.drawPixmap(
            room.left(), room.bottom() - glyphSize, iconPixmap(m_mark.icon, tone, glyphSize, devicePixelRatioF()));
        painter.setPen(tone);
        painter.drawText(room.adjusted(glyphSize + space::xs, 0, 0, 0), Qt::AlignBottom, m_mark.word);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.state |= QStyle::State_KeyboardFocusChange;
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace ui

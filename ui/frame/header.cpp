// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/frame/header.h"

#include "ui/form/workplace_source.h"
#include "ui/look/chip.h"
#include "ui/look/icon.h"
#include "ui/look/text.h"
#include "ui/told.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QToolButton *makeTool(const QString &name, const QString &glyph, const QString &text)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(icon(glyph));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setProperty("flat", true);
    button->setFixedSize(controlHeight, controlHeight);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

Header::Header(Tools &tools, QWidget *parent)
    : QWidget(parent),
      m_tools(tools),
      m_title(new Text(QString(), TextSize::Large, true)),
      m_example(new Chip({tr("EXAMPLE"), u"data-information"_s, Tone::Warning})),
      m_saved(new Chip),
      m_card(new Chip),
      m_menu(makeTool(u"menu"_s, u"application-menu"_s, tr("Menu"))),
      m_panel(makeTool(u"panel"_s, u"help-hint"_s, tr("Findings and help")))
{
    setObjectName(u"header"_s);
    m_saved->setObjectName(u"saved"_s);
    m_card->setObjectName(u"reader"_s);
    m_example->setObjectName(u"example"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::xl, space::s, space::m, space::s);
    layout->setSpacing(space::s);
    m_title->setWordWrap(false);
    m_title->setMinimumWidth(120);
    m_title->installEventFilter(this);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_title, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_example, m_saved, m_card, m_panel, m_menu})
        layout->addWidget(widget);
    m_panel->setCheckable(true);
    connect(&tools.workplace, &desk::Workplace::changed, this, &Header::refresh);
    connect(&tools.workplace, &desk::Workplace::saved, this, [this] {
        m_notSaved.reset();
        showSaved();
    });
    connect(&tools.workplace, &desk::Workplace::notSaved, this, [this](const base::Problem &problem) {
        m_notSaved = problem;
        showSaved();
    });
    connect(&tools.source, &FormSource::changed, this, &Header::showSaved);
    connect(&tools.cards, &desk::CardWatch::changed, this, &Header::showCards);
    refresh();
    showCards();
}

void Header::refresh()
{
    const QString name = m_tools.workplace.ocmwName();
    const QString year = tr("Uniek Verslag %1").arg(m_tools.campaign().year());
    m_whole = name.isEmpty() ? year : name + u"  ·  "_s + year;
    m_title->setToolTip(m_whole);
    m_title->setAccessibleName(m_whole);
    m_example->setVisible(m_tools.workplace.isExample());
    showSaved();
    showTitle();
}

void Header::showTitle()
{
    m_title->setText(m_title->fontMetrics().elidedText(m_whole, Qt::ElideRight, m_title->width()));
}

bool Header::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && event->type() == QEvent::Resize)
        showTitle();
    return QWidget::eventFilter(watched, event);
}

void Header::showSaved()
{
    if (m_notSaved)
        m_saved->setMark(
            {tr("NOT saved: %1").arg(told(*m_notSaved, m_tools.language())), u"data-error"_s, Tone::Error});
    else if (const qsizetype unread = m_tools.source.unread().size(); unread > 0)
        m_saved->setMark(
            {tr("%n value(s) not saved", nullptr, static_cast<int>(unread)), u"data-warning"_s, Tone::Warning});
    else if (m_tools.workplace.isSaving())
        m_saved->setMark({tr("saving…"), u"document-save"_s, Tone::Neutral});
    else if (m_tools.workplace.savedAt().isValid())
        m_saved->setMark({tr("saved %1").arg(base::belgianTime(m_tools.workplace.savedAt()).toString(u"HH:mm"_s)),
            u"checkmark"_s, Tone::Ok});
    else
        m_saved->setMark({});
}

void Header::showCards()
{
    const QList<card::ReaderState> readers = m_tools.cards.readers();
    const auto eids = std::count_if(readers.begin(), readers.end(), [](const auto &one) { return one.isEid; });
    if (m_tools.cards.problem() || readers.isEmpty())
        m_card->setMark({tr("no reader"), u"network-connect"_s, Tone::Neutral});
    else if (eids == 0)
        m_card->setMark({tr("reader: no card"), u"network-connect"_s, Tone::Neutral});
    else
        m_card->setMark(
            {eids == 1 ? tr("reader: card") : tr("reader: %1 cards").arg(eids), u"user-identity"_s, Tone::Ok});
    m_card->setToolTip(m_tools.cards.problem() ? told(*m_tools.cards.problem(), m_tools.language()) : QString());
}

void Header::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(lineColor(palette()));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

TrustNotice::TrustNotice(const desk::Surroundings &surroundings, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"trustNotice"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xs, space::xl, space::xs);
    auto *text = new Text(surroundings.foreignTrustNotice(), TextSize::Small);
    text->setObjectName(u"trustNotice.text"_s);
    layout->addWidget(text, 1);
    if (surroundings.foreignTrustNotice().isEmpty())
        hide();
}

void TrustNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneBackground(Tone::Warning, palette()));
    painter.setPen(toneColor(Tone::Warning, palette()));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace ui

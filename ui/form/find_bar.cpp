// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/find_bar.h"

#include "ui/look/icon.h"
#include "ui/look/text.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int lineWidth = 160;
constexpr int pause = 250; // ms
} // namespace

FindBar::FindBar(const QString &table, QWidget *parent)
    : QWidget(parent),
      m_layout(new QHBoxLayout(this)),
      m_keys(new QHBoxLayout),
      m_ticks(new QHBoxLayout),
      m_line(new QLineEdit),
      m_only(new QCheckBox(tr("Only rows with this text"))),
      m_findings(new QCheckBox(tr("Only rows with findings"))),
      m_message(Text::quiet(QString(), TextSize::Small))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    for (QBoxLayout *layout : {m_layout, m_keys, m_ticks})
        layout->setSpacing(space::s);
    m_layout->addLayout(m_keys);
    m_layout->addLayout(m_ticks, 1);
    m_line->setObjectName(table + u".find"_s);
    m_line->setPlaceholderText(tr("Find in this table"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_line->setClearButtonEnabled(true);
    m_line->setFixedHeight(controlHeight);
    m_line->setMinimumWidth(lineWidth);
    m_line->installEventFilter(this);
    m_only->setObjectName(table + u".find.only"_s);
    m_findings->setObjectName(table + u".find.findings"_s);
    m_keys->addWidget(m_line, 1);
    addButton(m_keys, u"previous"_s, u"arrow-up"_s, tr("Find previous (Shift+F3)"), [this] { emit wanted(false); });
    addButton(m_keys, u"next"_s, u"arrow-down"_s, tr("Find next (F3)"), [this] { emit wanted(true); });
    m_ticks->addWidget(m_only);
    m_ticks->addWidget(m_findings);
    m_ticks->addWidget(m_message, 1);
    addButton(m_ticks, u"close"_s, u"window-close"_s, tr("Close (Esc)"), [this] { emit closed(); });
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &FindBar::finishTyping);
    connect(m_line, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_pause.start(); // by the button in it
    });
    connect(m_only, &QCheckBox::clicked, this, &FindBar::askFilter);
    connect(m_findings, &QCheckBox::clicked, this, &FindBar::askFilter);
    auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &FindBar::closed);
    hide();
}

void FindBar::addButton(QBoxLayout *layout, const QString &name, const QString &glyph, const QString &text,
    const std::function<void()> &act)
{
    auto *button = new QToolButton;
    button->setObjectName(m_line->objectName() + u'.' + name);
    button->setIcon(icon(glyph));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setProperty("flat", true);
    button->setFixedSize(controlHeight, controlHeight);
    button->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(button);
    connect(button, &QToolButton::clicked, this, act);
}

void FindBar::begin()
{
    show();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

QString FindBar::text() const
{
    return m_line->text();
}

/// Without a text the tick waits for one.
void FindBar::showFilter(const RowFilter &filter)
{
    const bool waits = m_only->isChecked() && text().isEmpty();
    m_only->setChecked(waits || !filter.text.isEmpty());
    m_findings->setChecked(filter.withFindings);
}

void FindBar::say(const QString &message)
{
    m_message->setText(message);
    m_line->setAccessibleDescription(message);
}

void FindBar::askFilter()
{
    emit filterWanted(m_only->isChecked() ? text() : QString(), m_findings->isChecked());
}

void FindBar::finishTyping()
{
    m_pause.stop();
    if (m_only->isChecked())
        askFilter();
    emit typed();
}

/// In little room everything stands one under the other.
void FindBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width()
        < m_keys->sizeHint().width() + m_only->sizeHint().width() + m_findings->sizeHint().width() + space::xxl;
    for (QBoxLayout *layout : {m_layout, m_ticks})
        layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    updateGeometry();
}

QSize FindBar::minimumSizeHint() const
{
    return {m_keys->minimumSize().width(), QWidget::minimumSizeHint().height()};
}

/// Enter goes on, with Shift back.
bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    if (m_pause.isActive())
        finishTyping();
    else
        emit wanted(!(key->modifiers() & Qt::ShiftModifier));
    return true;
}

} // namespace ui

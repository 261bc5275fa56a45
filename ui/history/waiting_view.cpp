// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/history/waiting_view.h"

#include "ui/look/metrics.h"
#include "ui/look/text.h"

#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int patience = 300; // ms
constexpr int widestBar = 480;
} // namespace

WaitingView::WaitingView(QWidget *parent)
    : QWidget(parent),
      m_text(new Text(QString(), TextSize::Large, true)),
      m_progress(new QProgressBar),
      m_cancel(makeButton(u"waiting.cancel"_s, tr("Cancel")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    m_text->setObjectName(u"waiting.text"_s);
    m_progress->setObjectName(u"waiting.progress"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(space::s);
    m_progress->setMaximumWidth(widestBar);
    m_progress->setAccessibleName(tr("Progress"));
    layout->addWidget(m_text);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel, 0, Qt::AlignLeft);
    layout->addStretch();
    m_late.setSingleShot(true);
    m_late.setInterval(patience);
    connect(&m_late, &QTimer::timeout, this, &WaitingView::due);
    connect(m_cancel, &QPushButton::clicked, this, &WaitingView::cancelled);
    auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &WaitingView::cancelled);
}

void WaitingView::begin(const QString &text, int steps)
{
    m_text->setText(text);
    m_progress->setRange(0, steps);
    m_progress->setValue(0);
    m_progress->setVisible(steps > 1);
    m_late.start();
}

void WaitingView::step()
{
    m_progress->setValue(m_progress->value() + 1);
}

void WaitingView::end()
{
    m_late.stop();
}

void WaitingView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_cancel->setFocus(Qt::OtherFocusReason);
}

} // namespace ui

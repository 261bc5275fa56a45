// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/send/receipt_doubt_view.h"

#include "form/display.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace ui {

ReceiptDoubtView::ReceiptDoubtView(QWidget *parent) : Sheet(parent), m_reason(new Text(QString()))
{
    setObjectName(u"receipt.doubt"_s);
    setTone(Tone::Error);
    m_reason->setObjectName(u"receipt.doubt.reason"_s);
    m_reason->setTone(Tone::Error);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::s, space::m, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(new Text(tr("The receipt does not match"), TextSize::Normal, true));
    layout->addWidget(m_reason);
    hide();
}

void ReceiptDoubtView::show(const std::optional<desk::ReceiptDoubt> &doubt, base::Language language)
{
    if (doubt == m_doubt)
        return;
    m_doubt = doubt;
    delete m_lines;
    m_lines = nullptr;
    setVisible(doubt.has_value());
    if (!doubt)
        return;
    m_reason->setText(
        breakable(tr("It came on %1. %2").arg(form::displayedMoment(doubt->at, language), doubt->reason)));
    if (doubt->lines.isEmpty())
        return;
    m_lines = new QWidget;
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(2, 1);
    grid->setColumnStretch(3, 1);
    grid->addWidget(Text::quiet(tr("sent"), TextSize::Small), 0, 2);
    grid->addWidget(Text::quiet(tr("the receipt says"), TextSize::Small), 0, 3);
    for (const desk::ReceiptDoubt::Line &line : doubt->lines)
        addLine(line, grid);
    layout()->addWidget(m_lines);
}

/// What differs is told apart by a sign, not by its colour alone.
void ReceiptDoubtView::addLine(const desk::ReceiptDoubt::Line &line, QGridLayout *grid)
{
    const int row = grid->rowCount();
    const auto add = [&](int column, const QString &text) {
        auto *cell = new Text(breakable(text), TextSize::Small, !line.isSame);
        cell->setTone(line.isSame ? std::nullopt : std::optional(Tone::Error));
        cell->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        grid->addWidget(cell, row, column, Qt::AlignTop);
        return cell;
    };
    add(0, line.isSame ? u"="_s : u"≠"_s)->setWordWrap(false);
    add(1, line.what)->setWordWrap(false);
    add(2, line.sent.isEmpty() ? tr("nothing") : line.sent)->setObjectName(u"receipt.sent."_s + line.code);
    add(3, line.confirmed.isEmpty() ? tr("nothing") : line.confirmed)
        ->setObjectName(u"receipt.confirmed."_s + line.code);
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/table_block.h"

#include "ui/form/candidate_row.h"
#include "ui/form/finding_line.h"
#include "ui/form/sum_row.h"
#include "ui/form/table_model.h"
#include "ui/form/words.h"
#include "ui/look/icon.h"
#include "ui/look/text.h"
#include "ui/told.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace ui {

TableBlock::TableBlock(FormSource &source, const form::Table &table, QWidget *parent)
    : QWidget(parent),
      m_source(source),
      m_table(table),
      m_form(source.evaluator().campaign().ownerOf(table.id)->code),
      m_model(new TableModel(source, table, this)),
      m_view(new TableView(m_model)),
      m_sums(new SumRow(m_view, m_model)),
      m_finding(new FindingLine),
      m_candidates(new CandidateRow(m_view)),
      m_add(makeButton(table.id + u".add"_s, tr("Add row"))),
      m_remove(makeButton(table.id + u".remove"_s, tr("Delete row"))),
      m_exchange(new ExchangeButton(table.id + u".file"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addLayout(makeHead());
    layout->addSpacing(space::xs);
    layout->addWidget(m_view);
    layout->addWidget(m_sums);
    layout->addWidget(m_finding);
    layout->addWidget(m_candidates);
    connect(m_view, &TableView::columnEntered, this, [this](int column) { emit entered(m_model->field(column).id); });
    connect(m_model, &TableModel::refused, this, [this](const QString &message) {
        m_trouble = message;
        refresh();
    });
    auto *explain = new QShortcut(explainKey, m_view, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(explain, &QShortcut::activated, this, &TableBlock::explain);
    connect(m_candidates, &CandidateRow::chosen, this, &TableBlock::choose);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &TableBlock::showMessage);
    connect(m_view, &TableView::rowLeft, &source, &FormSource::leaveRow);
    connect(&source, &FormSource::changed, this, &TableBlock::refresh);
    refresh();
}

QLayout *TableBlock::makeHead()
{
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->addWidget(new Text(m_table.label.in(m_source.language()), TextSize::Normal, true), 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch();
    m_head->addLayout(buttons);
    m_add->setIcon(icon(u"list-add"_s));
    m_remove->setIcon(icon(u"edit-delete"_s));
    for (QPushButton *button : {m_add, m_remove}) {
        button->setProperty("flat", true);
        buttons->addWidget(button);
    }
    buttons->addWidget(m_exchange);
    connect(
        m_exchange, &ExchangeButton::wanted, this, [this](Exchange what) { emit exchangeWanted(m_table.id, what); });
    connect(m_add, &QPushButton::clicked, this, [this] { m_view->reveal(m_model->index(m_model->rowCount() - 1, 0)); });
    connect(m_remove, &QPushButton::clicked, m_view, &TableView::removeSelectedRows);
    return m_head;
}

/// In little room the buttons stand below the title.
void TableBlock::resizeEvent(QResizeEvent *event)
{
    constexpr int widthForOneLine = 520;
    QWidget::resizeEvent(event);
    m_head->setDirection(width() < widthForOneLine ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TableBlock::reveal(const report::Path &path)
{
    m_view->reveal(m_model->indexOf(path));
}

void TableBlock::explain()
{
    const QModelIndex cell = m_view->currentIndex();
    if (cell.isValid() && !m_model->isBlankRow(cell.row()))
        emit m_source.explanationWanted(m_model->path(cell));
}

void TableBlock::refresh()
{
    const bool editable = m_source.isEditable(m_form);
    m_add->setVisible(editable);
    m_remove->setVisible(editable);
    m_exchange->setImportable(editable);
    showMessage();
}

/// What went wrong just now, then what is asked, then what is wrong with the cell at hand, then with the first one.
void TableBlock::showMessage()
{
    const Unread *question = asked();
    QStringList answers;
    for (const form::Value &candidate : question ? question->candidates : QList<form::Value>()) {
        const form::Field *column = m_table.column(question->path.column);
        answers.append(offered(candidate, *column, m_source.evaluator(), m_source.language()));
    }
    m_candidates->offer(answers);
    const Mark error = markOf(form::Severity::Error);
    if (!m_trouble.isEmpty())
        m_finding->show({m_trouble, error.icon, Tone::Error});
    else if (question)
        m_finding->show({placeOf(m_model->indexOf(question->path)) + told(question->problem, m_source.language()),
            error.icon, Tone::Error});
    else if (const Mark current = currentFinding(); !current.word.isEmpty())
        m_finding->show(current);
    else
        m_finding->show(firstFinding());
}

/// What the cell at hand may mean, else the one that was typed last; typing need not stop for the answer.
const Unread *TableBlock::asked() const
{
    const QModelIndex index = m_view->currentIndex();
    const report::Path current = m_model->path(index);
    const Unread *last = nullptr;
    for (const Unread &one : m_source.unread()) {
        if (one.path.id != m_table.id || one.candidates.isEmpty())
            continue;
        last = &one;
        if (one.path == current)
            break;
    }
    return last;
}

void TableBlock::choose(qsizetype candidate)
{
    const Unread *question = asked();
    if (!question)
        return;
    m_view->setFocus(Qt::OtherFocusReason);
    const form::Value value = question->candidates.at(candidate); // a copy: the question goes
    m_model->setValue(m_model->indexOf(question->path), value);
}

QString TableBlock::placeOf(const QModelIndex &index) const
{
    const QString column = m_model->field(index.column()).label.in(m_source.language());
    return tr("Row %1, %2: ").arg(index.row() + 1).arg(column);
}

Mark TableBlock::currentFinding() const
{
    const QModelIndex index = m_view->currentIndex();
    Mark mark = index.isValid() ? m_model->markAt(index) : Mark();
    if (!mark.word.isEmpty())
        mark.word.prepend(placeOf(index));
    return mark;
}

/// What is wrong comes before what is still to be filled in.
Mark TableBlock::firstFinding() const
{
    const report::Finding *first = nullptr;
    for (const report::Finding &finding : m_source.findings(m_form))
        if (finding.path.id == m_table.id
            && (!first || (m_source.isStillToFillIn(*first) && !m_source.isStillToFillIn(finding))))
            first = &finding;
    if (!first || (first->path.row && m_source.isStillToFillIn(*first)))
        return {};
    const Mark mark = markOf(*first, m_source);
    const QString where = first->position < 0 ? QString() : tr("Row %1: ").arg(first->position + 1);
    return {where + first->message.in(m_source.language()), mark.icon, mark.tone};
}

} // namespace ui

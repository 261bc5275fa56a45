// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/table_block.h"

#include "ui/form/candidate_row.h"
#include "ui/form/find_bar.h"
#include "ui/form/finding_line.h"
#include "ui/form/selection_sum.h"
#include "ui/form/sum_row.h"
#include "ui/form/table_actions.h"
#include "ui/form/table_model.h"
#include "ui/form/view_notice.h"
#include "ui/form/words.h"
#include "ui/look/icon.h"
#include "ui/look/text.h"
#include "ui/told.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

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
      m_bar(new FindBar(table.id)),
      m_finding(new FindingLine),
      m_candidates(new CandidateRow(m_view)),
      m_fromFile(new Text(tr("The rows come from a file: change them there and bring it in again."))),
      m_notes(new QWidget),
      m_find(new QToolButton),
      m_add(makeButton(table.id + u".add"_s, tr("Add row"))),
      m_remove(makeButton(table.id + u".remove"_s, tr("Delete row"))),
      m_exchange(new ExchangeButton(table.id + u".file"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addLayout(makeHead());
    layout->addWidget(m_fromFile);
    layout->addSpacing(space::xs);
    m_fromFile->setObjectName(table.id + u".fromFile"_s);
    m_fromFile->setTone(Tone::Info);
    auto *notice = new ViewNotice(m_model);
    layout->addWidget(m_bar);
    layout->addWidget(m_view);
    layout->addWidget(m_sums);
    layout->addWidget(notice); // below, so that a label that was clicked stays under the mouse
    makeNotes();
    layout->addWidget(m_notes);
    connect(m_view, &TableView::columnEntered, this, [this](int column) { emit entered(m_model->field(column).id); });
    connect(m_model, &TableModel::refused, this, [this](const QString &message) {
        m_trouble = message;
        m_troubleAt = m_view->currentIndex();
        refresh();
        if (!message.isEmpty())
            emit noteCame(m_notes);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_trouble.clear(); }); // a cause that went
    auto *explain = new QShortcut(explainKey, m_view, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(explain, &QShortcut::activated, this, &TableBlock::explain);
    connect(m_candidates, &CandidateRow::chosen, this, &TableBlock::choose);
    connect(notice, &ViewNotice::allWanted, this, &TableBlock::showAll);
    connectActs();
    connectFinding();
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
    m_add->setIcon(icon(u"list-add"_s, Tone::Accent));
    m_remove->setIcon(icon(u"edit-delete"_s, Tone::Accent));
    m_find->setObjectName(m_table.id + u".search"_s);
    m_find->setIcon(icon(u"edit-find"_s, Tone::Accent));
    m_find->setToolTip(tr("Find (Ctrl+F)"));
    m_find->setAccessibleName(tr("Find (Ctrl+F)"));
    m_find->setProperty("flat", true);
    m_find->setFixedSize(controlHeight, controlHeight);
    m_find->setFocusPolicy(Qt::StrongFocus);
    buttons->addWidget(m_find);
    for (QPushButton *button : {m_add, m_remove}) {
        button->setProperty("flat", true);
        buttons->addWidget(button);
    }
    buttons->addWidget(m_exchange);
    connect(
        m_exchange, &ExchangeButton::wanted, this, [this](Exchange what) { emit exchangeWanted(m_table.id, what); });
    connect(m_add, &QPushButton::clicked, m_view->acts(), &TableActions::addRow);
    connect(m_remove, &QPushButton::clicked, m_view->acts(), &TableActions::removeRows);
    connect(m_find, &QToolButton::clicked, m_bar, &FindBar::begin);
    return m_head;
}

/// What is to be said of the cells, and the answers to it.
void TableBlock::makeNotes()
{
    auto *layout = new QVBoxLayout(m_notes);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    auto *below = new QHBoxLayout;
    below->addWidget(m_finding, 2);
    below->addWidget(new SelectionSum(m_view, m_model), 1);
    layout->addLayout(below);
    layout->addWidget(m_candidates);
}

/// In little room the buttons stand below the title.
void TableBlock::resizeEvent(QResizeEvent *event)
{
    constexpr int widthForOneLine = 520;
    QWidget::resizeEvent(event);
    m_head->setDirection(width() < widthForOneLine ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TableBlock::connectActs()
{
    const auto goOn = [this](const QModelIndex &, const QModelIndex &before) {
        m_doubtful.reset();
        if (m_troubleAt != before) // Enter goes on right after what was refused
            m_trouble.clear();
        showMessage();
    };
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, goOn);
    connect(m_view->acts(), &TableActions::pasteInDoubt, this, &TableBlock::askAboutPaste);
    connect(m_view->acts(), &TableActions::findWanted, m_bar, &FindBar::begin);
    connect(m_view->acts(), &TableActions::nextWanted, this, &TableBlock::find);
    addActions(m_view->acts()->findActions()); // heard in the bar as well
}

void TableBlock::connectFinding()
{
    connect(m_bar, &FindBar::wanted, this, &TableBlock::find);
    connect(m_bar, &FindBar::typed, this, &TableBlock::findFromHere);
    connect(m_bar, &FindBar::closed, this, &TableBlock::leaveFinding);
    connect(m_bar, &FindBar::filterWanted, this, [this](const QString &text, bool withFindings) {
        RowFilter filter = m_model->filter();
        filter.text = text;
        filter.withFindings = withFindings;
        m_model->setFilter(filter);
    });
    connect(m_model, &TableModel::viewChanged, this, [this] {
        m_bar->showFilter(m_model->filter());
        showMessage();
    });
}

void TableBlock::find(bool forward)
{
    if (m_bar->text().isEmpty()) {
        m_bar->begin();
        return;
    }
    const QModelIndex found = m_model->found(m_bar->text(), m_view->currentIndex(), forward);
    m_bar->say(found.isValid() ? QString() : tr("Nothing found"));
    if (found.isValid())
        m_view->goTo(found);
}

/// The cell at hand counts: one stays there while the text that stands in it is typed.
void TableBlock::findFromHere()
{
    const QModelIndex here = m_view->currentIndex();
    if (m_bar->text().isEmpty())
        m_bar->say({});
    else if (!m_model->isFoundAt(m_bar->text(), here))
        find(true);
    else
        m_bar->say({});
}

/// The button goes away with what it ends: whoever pressed it goes on in the table, not in whatever comes next.
void TableBlock::showAll()
{
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->acts()->showAll();
}

void TableBlock::leaveFinding()
{
    m_view->setFocus(Qt::OtherFocusReason);
    m_bar->hide();
}

void TableBlock::askAboutPaste(const std::shared_ptr<TablePaste> &paste)
{
    m_doubtful = paste;
    showMessage();
    emit noteCame(m_notes);
}

/// A row that the filter keeps out is shown; one that is gone is not looked for.
void TableBlock::reveal(const report::Path &path)
{
    if (path.row && m_model->hasRow(*path.row) && !m_model->indexOf(path).isValid())
        m_model->setFilter({});
    const QModelIndex place = m_model->indexOf(path);
    const QModelIndex here = m_view->currentIndex();
    m_view->reveal(here.isValid() && (!path.row || !place.isValid()) ? here : place);
}

void TableBlock::explain()
{
    const QModelIndex cell = m_view->currentIndex();
    if (cell.isValid() && !m_model->isBlankRow(cell.row()))
        emit m_source.explanationWanted(m_model->path(cell));
}

void TableBlock::refresh()
{
    m_doubtful.reset();
    const bool editable = m_source.isEditable(m_form);
    m_add->setVisible(m_model->isEditable());
    m_fromFile->setVisible(editable && !m_model->isEditable());
    m_remove->setVisible(editable);
    m_exchange->setVisible(m_source.isNow());
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
    if (m_doubtful)
        answers = m_doubtful->isPossible() ? QStringList{tr("Paste, and mark these cells")} : QStringList();
    m_candidates->offer(answers);
    const Mark error = markOf(form::Severity::Error);
    if (m_doubtful)
        m_finding->show({m_doubtful->doubts(), error.icon, Tone::Error});
    else if (!m_trouble.isEmpty())
        m_finding->show({m_trouble, error.icon, Tone::Error});
    else if (question)
        m_finding->show({placeOf(m_model->indexOf(question->path)) + told(question->problem, m_source.language()),
            error.icon, Tone::Error});
    else if (const Mark current = currentFinding(); !current.word.isEmpty())
        m_finding->show(current);
    else
        m_finding->show(firstFinding());
}

/// What the cell at hand may mean, else the one that was typed last; typing need not stop for the answer. Nothing is
/// asked about a row that the filter keeps out.
const Unread *TableBlock::asked() const
{
    const QModelIndex index = m_view->currentIndex();
    const report::Path current = m_model->path(index);
    const Unread *last = nullptr;
    for (const Unread &one : m_source.unread()) {
        if (one.path.id != m_table.id || one.candidates.isEmpty() || !m_model->indexOf(one.path).isValid())
            continue;
        last = &one;
        if (one.path == current)
            break;
    }
    return last;
}

void TableBlock::choose(qsizetype candidate)
{
    if (const std::shared_ptr<TablePaste> pasted = std::exchange(m_doubtful, nullptr)) {
        m_view->setFocus(Qt::OtherFocusReason);
        pasted->take();
        showMessage();
        return;
    }
    const Unread *question = asked();
    if (!question)
        return;
    const Unread answered = *question; // a copy: the focus may end typing elsewhere, and the question goes
    m_view->setFocus(Qt::OtherFocusReason);
    if (const QModelIndex cell = m_model->indexOf(answered.path); cell.isValid())
        m_model->setValue(cell, answered.candidates.at(candidate));
}

QString TableBlock::placeOf(const QModelIndex &index) const
{
    const QString column = m_model->field(index.column()).label.in(m_source.language());
    return tr("Row %1, %2: ").arg(m_model->numberOf(index.row())).arg(column);
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
        if (finding.path.id == m_table.id && !m_source.isAccepted(finding)
            && (!first || (m_source.isStillToFillIn(*first) && !m_source.isStillToFillIn(finding))))
            first = &finding;
    if (!first || (first->path.row && m_source.isStillToFillIn(*first)))
        return {};
    const Mark mark = markOf(*first, m_source);
    const QString where = first->position < 0 ? QString() : tr("Row %1: ").arg(first->position + 1);
    return {where + first->message.in(m_source.language()), mark.icon, mark.tone};
}

} // namespace ui

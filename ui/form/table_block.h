// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/form/form_source.h"
#include "ui/form/table_view.h"
#include "ui/import/exchange_button.h"

#include <QPersistentModelIndex>

#include <memory>

class QBoxLayout;
class QLayout;
class QPushButton;
class QToolButton;

namespace ui {

class CandidateRow;
class FindBar;
class FindingLine;
class SumRow;
struct Mark;
class Text;
class TableModel;
class TablePaste;

/// One table on the page: title, buttons, rows, sums, finding, and what is asked about a cell.
class TableBlock final : public QWidget
{
    Q_OBJECT
public:
    TableBlock(FormSource &source, const form::Table &table, QWidget *parent = nullptr);

    [[nodiscard]] const form::Table &table() const { return m_table; }
    void reveal(const report::Path &path);

signals:
    void entered(const QString &id); ///< the focus came into the column of this id
    void exchangeWanted(const QString &table, ui::Exchange what);
    void noteCame(QWidget *note); ///< this must be seen now

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void explain();
    void connectActs();
    void connectFinding();
    void find(bool forward);
    void findFromHere();
    void leaveFinding();
    void askAboutPaste(const std::shared_ptr<TablePaste> &paste);
    void showMessage();
    void choose(qsizetype candidate);
    [[nodiscard]] const Unread *asked() const;
    [[nodiscard]] Mark currentFinding() const;
    [[nodiscard]] Mark firstFinding() const;
    [[nodiscard]] QString placeOf(const QModelIndex &index) const;
    [[nodiscard]] QLayout *makeHead();
    void makeNotes();
    void showAll();

    FormSource &m_source;
    const form::Table &m_table;
    QString m_form;
    TableModel *m_model;
    TableView *m_view;
    SumRow *m_sums;
    FindBar *m_bar;
    FindingLine *m_finding;
    CandidateRow *m_candidates;
    Text *m_fromFile; ///< why nothing can be typed here
    QWidget *m_notes;
    QToolButton *m_find;
    QPushButton *m_add;
    QPushButton *m_remove;
    ExchangeButton *m_exchange;
    QBoxLayout *m_head = nullptr;
    QString m_trouble; ///< why nothing was changed; said until one goes on
    QPersistentModelIndex m_troubleAt;
    std::shared_ptr<TablePaste> m_doubtful; ///< pasted, and waiting for an answer
};

} // namespace ui

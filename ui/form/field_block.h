// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/form/form_source.h"

class QToolButton;

namespace ui {

class CandidateRow;
class FieldEditor;
class FindingLine;
class Text;
struct Mark;

/// One field on the page. Its parts stand one under the other in the rows of a grid, so that those of two
/// fields beside each other are level.
class FieldBlock final : public QObject
{
    Q_OBJECT
public:
    /// The parts belong to who shows them.
    FieldBlock(FormSource &source, const form::Field &field, QObject *parent);

    [[nodiscard]] const form::Field &field() const;
    /// True when it needs the whole width of the page.
    [[nodiscard]] bool isWide() const;
    void reveal();
    [[nodiscard]] QWidget *label() const;
    [[nodiscard]] QWidget *line() const { return m_line; } ///< editor and last year's value
    [[nodiscard]] QWidget *finding() const;
    [[nodiscard]] QWidget *candidates() const; ///< what it may mean, to choose from; hidden when there is no question

signals:
    void entered(const QString &fieldId); ///< the focus came

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void showWhereAsked();
    [[nodiscard]] const report::Finding *worstFinding() const;
    void showFinding();
    void showCandidates();
    void choose(qsizetype candidate);
    void showMark(const Mark &mark);
    void commit(const form::Value &value);
    [[nodiscard]] report::Path path() const;
    [[nodiscard]] QWidget *makeLine();
    void setUpExplain();
    void showExplain();
    [[nodiscard]] QString labelText() const;
    [[nodiscard]] QString lastYearText() const;
    [[nodiscard]] QString differenceText(const form::Value &now, const form::Value &before) const;

    FormSource &m_source;
    QString m_form;
    FieldEditor *m_editor;
    Text *m_label;
    QToolButton *m_explain; ///< "?", of values that were not typed
    Text *m_lastYear;
    FindingLine *m_finding;
    CandidateRow *m_candidates;
    QWidget *m_line;
    QString m_trouble; ///< what was typed could not be taken
    bool m_editable = false;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/form/form_source.h"

#include <QWidget>

class QLabel;

namespace ui {

class FieldEditor;
class FindingLine;

/// One field on the page: label, editor, last year's value, finding.
class FieldBlock final : public QWidget
{
    Q_OBJECT
public:
    FieldBlock(FormSource &source, const form::Field &field, QWidget *parent = nullptr);

    [[nodiscard]] const form::Field &field() const;
    /// True when it needs the whole width of the page.
    [[nodiscard]] bool isWide() const;
    void reveal();

signals:
    void entered(const QString &fieldId); ///< the focus came

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void showFinding();
    void commit(const form::Value &value);
    [[nodiscard]] QString labelText() const;
    [[nodiscard]] QString lastYearText() const;

    FormSource &m_source;
    QString m_form;
    FieldEditor *m_editor;
    QLabel *m_label;
    QLabel *m_lastYear;
    FindingLine *m_finding;
    QString m_trouble; ///< what was typed could not be read, or not be taken
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/tools.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace ui {

class Text;

/// Asks in which format a table (or all tables of a form) goes into a file, and whether with the values that are for
/// this computer only; then where. Opened, never run in a loop of its own.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `table` empty: all tables of the form, as a workbook.
    ExportDialog(Tools &tools, const QString &form, const QString &table, QWidget *parent = nullptr);

signals:
    void exported(const QString &path);

private:
    void addFormats(QVBoxLayout *layout);
    void addLocals(QVBoxLayout *layout);
    void refresh();
    void choosePath();
    void write(const QString &path);

    Tools &m_tools;
    const QString m_form;
    const QString m_table;
    const bool m_isWhollyLocal;
    QRadioButton *m_csv;
    QCheckBox *m_locals;
    Text *m_message;
    QPushButton *m_export;
};

} // namespace ui

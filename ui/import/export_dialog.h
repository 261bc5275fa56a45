// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/tools.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Text;

/// Asks in which format a table or a form goes into a file, and whether with the values that are for this computer
/// only; then where. Opened, never run in a loop of its own.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `table` empty: all tables of the form, as a workbook, or the whole form with its fields.
    ExportDialog(Tools &tools, const QString &form, const QString &table, QWidget *parent = nullptr);

signals:
    void exported(const QString &path);

private:
    enum class Format {
        Book,
        Csv, ///< of one table
        WholeForm
    };
    [[nodiscard]] Format format() const;
    void addFormats(QVBoxLayout *layout);
    void addFormat(Format format, const QString &name, const QString &text, QVBoxLayout *layout);
    void addLocals(QVBoxLayout *layout);
    void addButtons(QVBoxLayout *layout);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QStringList localNames() const;
    void refresh();
    void choosePath();
    void write(const QString &path);

    Tools &m_tools;
    const QString m_form;
    const QString m_table;
    QButtonGroup *m_formats;
    QCheckBox *m_locals;
    Text *m_localsText;
    Text *m_message;
    QPushButton *m_export;
};

} // namespace ui

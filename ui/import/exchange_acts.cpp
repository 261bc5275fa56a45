// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/import/exchange_acts.h"

#include "desk/export.h"
#include "ui/import/export_dialog.h"
#include "ui/import/form_import_dialog.h"
#include "ui/import/outcome.h"
#include "ui/import/table_import_dialog.h"
#include "ui/told.h"

#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QMap>

using namespace Qt::StringLiterals;

namespace ui {

ExchangeActs::ExchangeActs(Tools &tools, const QString &form, QWidget *page)
    : QObject(page), m_tools(tools), m_form(form), m_page(page)
{
}

void ExchangeActs::begin(const QString &table, Exchange what)
{
    switch (what) {
    case Exchange::Import: return askForFile(table);
    case Exchange::Template: return askForTemplate(table);
    case Exchange::Export: break;
    }
    auto *dialog = new ExportDialog(m_tools, m_form, table, m_page);
    connect(dialog, &ExportDialog::exported, this,
        [this](const QString &path) { emit told(tr("Exported to %1.").arg(path), Tone::Ok); });
    dialog->open();
}

/// What can be read; whoever chooses another kind all the same is told what to do with it.
void ExchangeActs::askForFile(const QString &table)
{
    const QString kinds = table.isEmpty() ? tr("Forms and tables (*.json *.xlsx *.xlsm *.csv *.txt *.tsv)")
                                          : tr("Tables (*.xlsx *.xlsm *.csv *.txt *.tsv)");
    auto *dialog = new QFileDialog(m_page, tr("Import"), QString(), kinds + u";;"_s + tr("All files (*)"));
    dialog->setObjectName(u"import.openDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, table](const QString &path) { import(table, path); });
    dialog->open();
}

void ExchangeActs::import(const QString &table, const QString &path)
{
    if (table.isEmpty())
        importForm(path);
    else
        importRows(table, path);
}

void ExchangeActs::importForm(const QString &path)
{
    auto *dialog = new FormImportDialog(m_tools, m_form, path, m_page);
    connect(dialog, &FormImportDialog::imported, this, &ExchangeActs::announce);
    connect(dialog, &FormImportDialog::tableWanted, this, [this, dialog, path] {
        dialog->reject();
        askForTable(path);
    });
    dialog->open();
}

void ExchangeActs::importRows(const QString &table, const QString &path)
{
    auto *dialog = new TableImportDialog(m_tools, m_form, table, path, m_page);
    connect(dialog, &TableImportDialog::imported, this, &ExchangeActs::announce);
    connect(dialog, &TableImportDialog::otherWanted, this, [this, dialog, table] {
        dialog->reject();
        askForFile(table);
    });
    dialog->open();
}

/// The tables of a form by the words of its page; of two with the same name the section tells which.
static QMap<QString, QString> tablesByTitle(const form::Definition &form, base::Language language)
{
    QMap<QString, QString> tables;
    for (const form::Section &section : form.sections) {
        for (const form::Item &item : section.items) {
            if (const auto *table = std::get_if<form::Table>(&item))
                tables.insert(section.title.in(language) + u" · "_s + table->label.in(language), table->id);
        }
    }
    return tables;
}

void ExchangeActs::askForTable(const QString &path)
{
    const QMap<QString, QString> tables = tablesByTitle(*m_tools.campaign().form(m_form), m_tools.language());
    if (tables.size() == 1)
        return importRows(tables.first(), path);
    auto *dialog = new QInputDialog(m_page);
    dialog->setObjectName(u"import.tableDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Import"));
    dialog->setLabelText(tr("“%1” has the rows of one table. Which one?").arg(QFileInfo(path).fileName()));
    dialog->setComboBoxItems(tables.keys());
    dialog->setOkButtonText(tr("Continue"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this,
        [this, tables, path](const QString &title) { importRows(tables.value(title), path); });
    dialog->open();
}

void ExchangeActs::askForTemplate(const QString &table)
{
    const QString proposed
        = QDir(m_tools.folder).filePath(tr("%1-template.xlsx").arg(table.isEmpty() ? m_form : table));
    auto *dialog = new QFileDialog(m_page, tr("Template to fill in"), proposed, tr("Workbooks (*.xlsx)"));
    dialog->setObjectName(u"template.saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"xlsx"_s);
    dialog->selectFile(proposed);
    connect(dialog, &QFileDialog::fileSelected, this, [this, table](const QString &path) {
        const base::Result<void> made
            = desk::writeTemplate(m_tools.surroundings, m_form, table, path, desk::Existing::Replace);
        emit told(made ? tr("Template saved in %1.").arg(path) : ui::told(made.problem(), m_tools.language()),
            made ? Tone::Ok : Tone::Error);
    });
    dialog->open();
}

void ExchangeActs::announce(const desk::Imported &imported)
{
    emit told(report(imported, m_tools.language()), Tone::Ok);
}

} // namespace ui

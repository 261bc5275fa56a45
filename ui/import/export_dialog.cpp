// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/import/export_dialog.h"

#include "desk/table_export.h"
#include "ui/look/text.h"
#include "ui/told.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace ui {

ExportDialog::ExportDialog(Tools &tools, const QString &form, const QString &table, QWidget *parent)
    : QDialog(parent),
      m_tools(tools),
      m_form(form),
      m_table(table),
      m_isWhollyLocal(desk::isWhollyLocal(tools.campaign(), form, table)),
      m_csv(new QRadioButton(tr("CSV (.csv): bare text with the short names of the columns, for other programs"))),
      m_locals(new QCheckBox(tr("With the values that stay on this computer"))),
      m_message(new Text(QString())),
      m_export(makeButton(u"export.yes"_s, tr("Export…"), true))
{
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const form::Table *definition = tools.campaign().table(table);
    const QString title
        = definition ? tr("Export “%1”").arg(definition->label.in(tools.language())) : tr("Export all tables");
    setWindowTitle(title);
    setMinimumWidth(560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(new Text(title, TextSize::Title, true));
    addFormats(layout);
    addLocals(layout);
    m_message->setObjectName(u"export.message"_s);
    m_message->setMinimumHeight(m_message->fontMetrics().lineSpacing() * 2);
    layout->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    QPushButton *no = makeButton(u"export.no"_s, tr("Cancel"));
    buttons->addStretch();
    buttons->addWidget(no);
    buttons->addWidget(m_export);
    layout->addLayout(buttons);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::choosePath);
    connect(m_locals, &QCheckBox::toggled, this, &ExportDialog::refresh);
    refresh();
}

void ExportDialog::addFormats(QVBoxLayout *layout)
{
    auto *book = new QRadioButton(tr("Workbook (.xlsx): with labels, dates and lists, for Excel and LibreOffice"));
    book->setObjectName(u"export.book"_s);
    book->setChecked(true);
    m_csv->setObjectName(u"export.csv"_s);
    for (QRadioButton *button : {book, m_csv}) {
        button->setHidden(m_table.isEmpty()); // several tables fit into a workbook only
        layout->addWidget(button);
    }
    layout->addSpacing(space::s);
}

/// They leave only when they are asked for by name.
void ExportDialog::addLocals(QVBoxLayout *layout)
{
    QStringList names;
    for (const form::Field *column : desk::localColumns(m_tools.campaign(), m_form, m_table))
        names.append(column->label.in(m_tools.language()));
    names.removeDuplicates();
    m_locals->setObjectName(u"export.locals"_s);
    auto *text = Text::quiet(tr(
        "These are: %1. They never go into a report, a bundle or to the federal service. In this file they can be read "
        "by everyone who gets it.")
                                 .arg(names.join(u", "_s)));
    m_locals->setHidden(names.isEmpty());
    text->setHidden(names.isEmpty());
    layout->addWidget(m_locals);
    layout->addWidget(text);
}

void ExportDialog::refresh()
{
    const bool nothing = m_isWhollyLocal && !m_locals->isChecked();
    m_export->setEnabled(!nothing);
    m_message->setTone(Tone::Info);
    m_message->setText(nothing ? tr("All of this table stays on this computer, unless you tick the box.") : QString());
}

void ExportDialog::choosePath()
{
    const bool isCsv = m_csv->isChecked();
    const QString name = m_table.isEmpty() ? m_form : m_table;
    const QString suffix = isCsv ? u"csv"_s : u"xlsx"_s;
    const QString proposed = QDir(m_tools.folder).filePath(name + u'.' + suffix);
    auto *dialog
        = new QFileDialog(this, tr("Export"), proposed, isCsv ? tr("CSV files (*.csv)") : tr("Workbooks (*.xlsx)"));
    dialog->setObjectName(u"export.saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(proposed);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::write);
    dialog->open();
}

void ExportDialog::write(const QString &path)
{
    const auto locals = m_locals->isChecked() ? exchange::Locals::Include : exchange::Locals::Leave;
    m_export->setEnabled(false);
    m_message->setTone(Tone::Neutral);
    m_message->setText(tr("The file is being written…"));
    desk::exportTables(m_tools.workplace, m_form, m_table, path, locals, desk::Existing::Replace)
        .then(this, [this, path](const base::Result<void> &written) {
            m_export->setEnabled(true);
            if (!written) {
                m_message->setTone(Tone::Error);
                m_message->setText(breakable(told(written.problem(), m_tools.language())));
                return;
            }
            emit exported(path);
            accept();
        });
}

} // namespace ui

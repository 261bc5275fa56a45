// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/import/export_dialog.h"

#include "desk/export.h"
#include "ui/look/text.h"
#include "ui/told.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const form::Definition &definitionOf(const form::Campaign &campaign, const QString &form)
{
    return form == campaign.ocmw().code ? campaign.ocmw() : *campaign.module(form);
}

} // namespace

ExportDialog::ExportDialog(Tools &tools, const QString &form, const QString &table, QWidget *parent)
    : QDialog(parent),
      m_tools(tools),
      m_form(form),
      m_table(table),
      m_formats(new QButtonGroup(this)),
      m_locals(new QCheckBox(tr("With the values that stay on this computer"))),
      m_localsText(Text::quiet(QString())),
      m_message(new Text(QString())),
      m_export(makeButton(u"export.yes"_s, tr("Export…"), true))
{
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title());
    setMinimumWidth(560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(new Text(title(), TextSize::Title, true));
    addFormats(layout);
    addLocals(layout);
    m_message->setObjectName(u"export.message"_s);
    m_message->setMinimumHeight(m_message->fontMetrics().lineSpacing() * 2);
    layout->addWidget(m_message);
    addButtons(layout);
    connect(m_formats, &QButtonGroup::idToggled, this, &ExportDialog::refresh);
    connect(m_locals, &QCheckBox::toggled, this, &ExportDialog::refresh);
    refresh();
}

QString ExportDialog::title() const
{
    const form::Table *table = m_tools.campaign().table(m_table);
    const base::Text &name = table ? table->label : definitionOf(m_tools.campaign(), m_form).shortTitle;
    return tr("Export “%1”").arg(name.in(m_tools.language()));
}

ExportDialog::Format ExportDialog::format() const
{
    return static_cast<Format>(m_formats->checkedId());
}

/// A form without tables has but one format, which then need not be chosen.
void ExportDialog::addFormats(QVBoxLayout *layout)
{
    const bool isForm = m_table.isEmpty();
    if (!isForm || !definitionOf(m_tools.campaign(), m_form).tables().isEmpty())
        addFormat(Format::Book, u"export.book"_s,
            isForm ? tr("Workbook (.xlsx): all tables, with labels, dates and lists, for Excel and LibreOffice")
                   : tr("Workbook (.xlsx): with labels, dates and lists, for Excel and LibreOffice"),
            layout);
    if (isForm)
        addFormat(Format::WholeForm, u"export.json"_s,
            tr("Whole form (.json): all fields and tables, to be imported here or elsewhere again"), layout);
    else
        addFormat(Format::Csv, u"export.csv"_s,
            tr("CSV (.csv): bare text with the short names of the columns, for other programs"), layout);
    m_formats->buttons().first()->setChecked(true);
    layout->addSpacing(space::s);
}

void ExportDialog::addFormat(Format format, const QString &name, const QString &text, QVBoxLayout *layout)
{
    auto *button = new QRadioButton(text);
    button->setObjectName(name);
    m_formats->addButton(button, static_cast<int>(format));
    layout->addWidget(button);
}

/// They leave only when they are asked for by name.
void ExportDialog::addLocals(QVBoxLayout *layout)
{
    m_locals->setObjectName(u"export.locals"_s);
    m_localsText->setObjectName(u"export.localsText"_s);
    layout->addWidget(m_locals);
    layout->addWidget(m_localsText);
}

void ExportDialog::addButtons(QVBoxLayout *layout)
{
    auto *buttons = new QHBoxLayout;
    QPushButton *no = makeButton(u"export.no"_s, tr("Cancel"));
    buttons->addStretch();
    buttons->addWidget(no);
    buttons->addWidget(m_export);
    layout->addLayout(buttons);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::choosePath);
}

QStringList ExportDialog::localNames() const
{
    const desk::Leaving what = format() == Format::WholeForm ? desk::Leaving::WholeForm : desk::Leaving::Rows;
    QStringList names;
    for (const form::Field *field : desk::localFields(m_tools.campaign(), m_form, m_table, what))
        names.append(field->label.in(m_tools.language()));
    names.removeDuplicates();
    return names;
}

void ExportDialog::refresh()
{
    const QStringList names = localNames();
    m_locals->setHidden(names.isEmpty());
    m_localsText->setHidden(names.isEmpty());
    m_localsText->setText(tr("These are: %1. They never go into a report, a bundle or to the federal service. In this "
                             "file they can be read by everyone who gets it.")
                              .arg(names.join(u", "_s)));
    const bool nothing = format() != Format::WholeForm && !m_locals->isChecked()
        && desk::isWhollyLocal(m_tools.campaign(), m_form, m_table);
    m_export->setEnabled(!nothing);
    m_message->setTone(Tone::Info);
    m_message->setText(!nothing ? QString()
            : m_table.isEmpty() ? tr("All rows of this form stay on this computer, unless you tick the box.")
                                : tr("All of this table stays on this computer, unless you tick the box."));
    growToText(this);
}

void ExportDialog::choosePath()
{
    struct Kind {
        QString suffix;
        QString filter;
    };
    const Kind kind = format() == Format::Csv ? Kind{u"csv"_s, tr("CSV files (*.csv)")}
        : format() == Format::WholeForm       ? Kind{u"json"_s, tr("Whole forms (*.json)")}
                                              : Kind{u"xlsx"_s, tr("Workbooks (*.xlsx)")};
    const QString name = m_table.isEmpty() ? m_form : m_table;
    const QString proposed = QDir(m_tools.folder).filePath(name + u'.' + kind.suffix);
    auto *dialog = new QFileDialog(this, tr("Export"), proposed, kind.filter);
    dialog->setObjectName(u"export.saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(kind.suffix);
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
    desk::exportFile(m_tools.workplace, m_form, m_table, path, locals, desk::Existing::Replace)
        .then(this, [this, path](const base::Result<void> &written) {
            m_export->setEnabled(true);
            if (!written) {
                m_message->setTone(Tone::Error);
                m_message->setText(breakable(told(written.problem(), m_tools.language())));
                growToText(this);
                return;
            }
            emit exported(path);
            accept();
        });
}

} // namespace ui

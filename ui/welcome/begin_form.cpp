// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/welcome/begin_form.h"

#include "exchange/human_input.h"
#include "ui/look/text.h"

#include <QCheckBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Whether a municipality of this name may be meant; "Halle" is enough for "Halle (Halle-Vilvoorde)".
bool isCalled(const QString &name, const QString &typed)
{
    return name.compare(typed, Qt::CaseInsensitive) == 0
        || name.section(u" ("_s, 0, 0).compare(typed, Qt::CaseInsensitive) == 0;
}

} // namespace

BeginForm::BeginForm(const desk::Surroundings &surroundings, QWidget *parent)
    : QWidget(parent), m_surroundings(surroundings), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_layout->setVerticalSpacing(space::s);
    m_ocmw = addLine(u"begin.ocmw"_s, tr("Municipality or NIS code"), tr("Type the first letters"));
    m_kbo = addLine(u"begin.kbo"_s, tr("KBO number"), u"0212.214.917"_s);
    m_secretary = addLine(u"begin.secretary"_s, tr("Secretary"), tr("First name and surname, as on the identity card"));
    m_second = addLine(u"begin.chairman"_s, tr("Chairman, or the chairman's delegate"),
        tr("First name and surname, as on the identity card"));
    m_isDelegate = new QCheckBox(tr("This is a delegate"));
    m_isDelegate->setObjectName(u"begin.isDelegate"_s);
    m_layout->addRow(m_isDelegate);
    m_delegation = addLine(u"begin.delegation"_s, tr("Reference of the decision to delegate"));
    m_delegationDate = addLine(u"begin.delegationDate"_s, tr("Date of the decision to delegate"), tr("dd/mm/yyyy"));
    connect(m_isDelegate, &QCheckBox::toggled, this, &BeginForm::showDelegate);
    connect(m_isDelegate, &QCheckBox::toggled, this, &BeginForm::edited);
    showDelegate(false);
    completeNames();
}

QLineEdit *BeginForm::addLine(const QString &name, const QString &label, const QString &hint)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setAccessibleName(label);
    line->setPlaceholderText(hint);
    connect(line, &QLineEdit::textChanged, this, &BeginForm::edited);
    connect(line, &QLineEdit::returnPressed, this, &BeginForm::entered);
    m_layout->addRow(label, line);
    return line;
}

void BeginForm::completeNames()
{
    QStringList names;
    for (const form::Municipality &one : m_surroundings.campaign().municipalities()) {
        if (one.region == "EX"_L1)
            continue;
        QStringList spellings{one.nameNl, one.nameFr, one.nameDe};
        spellings.removeAll(QString());
        spellings.removeDuplicates();
        const QString name = spellings.join(u" / "_s) + u" ("_s + one.nis + u')';
        names.append(name);
        m_nisByName.insert(name, one.nis);
    }
    auto *completer = new QCompleter(names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_ocmw->setCompleter(completer);
}

void BeginForm::showDelegate(bool delegate)
{
    for (QLineEdit *line : {m_delegation, m_delegationDate}) {
        line->setVisible(delegate);
        m_layout->labelForField(line)->setVisible(delegate);
    }
}

QString BeginForm::nis() const
{
    const QString typed = m_ocmw->text().trimmed();
    if (m_nisByName.contains(typed))
        return m_nisByName.value(typed);
    QStringList found;
    for (const form::Municipality &one : m_surroundings.campaign().municipalities())
        for (const QString &name : {one.nameNl, one.nameFr, one.nameDe, one.nis})
            if (!typed.isEmpty() && isCalled(name, typed) && !found.contains(one.nis))
                found.append(one.nis);
    if (found.size() == 1)
        return found.first();
    return typed;
}

base::Result<desk::Beginning> BeginForm::read() const
{
    desk::Beginning beginning;
    beginning.nis = nis();
    beginning.kbo = m_kbo->text().trimmed();
    beginning.secretary = m_secretary->text().trimmed();
    if (!m_isDelegate->isChecked()) {
        beginning.chairman = m_second->text().trimmed();
        return beginning;
    }
    beginning.delegate = m_second->text().trimmed();
    beginning.delegation = m_delegation->text().trimmed();
    form::Field date;
    date.type = form::Type::Date;
    const base::Result<form::Value> read = exchange::readHuman(
        m_delegationDate->text(), date, {m_surroundings.language(), m_surroundings.campaign().year()});
    if (!read)
        return read.problem();
    beginning.delegationDate = read->date() ? *read->date() : QDate();
    return beginning;
}

} // namespace ui

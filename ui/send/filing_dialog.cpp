// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/send/filing_dialog.h"

#include "desk/filing.h"
#include "desk/overview.h"
#include "desk/typed_day.h"
#include "form/display.h"
#include "ui/sign/bundle_words.h"
#include "ui/told.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace ui {

FilingDialog::FilingDialog(Tools &tools, const QString &module, What what, QWidget *parent)
    : QDialog(parent),
      m_tools(tools),
      m_module(module),
      m_what(what),
      m_outcomes(new QButtonGroup(this)),
      m_day(new QLineEdit),
      m_reference(new QLineEdit),
      m_finding(new Text(QString())),
      m_yes(makeButton(u"filing.yes"_s, tr("Record"), true))
{
    setObjectName(u"filingDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title());
    setMinimumWidth(520);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(new Text(title(), TextSize::Large, true));
    layout->addWidget(new Text(explanation()));
    if (what == What::Outcome)
        addOutcomes(layout);
    m_day->setText(form::displayedDate(tools.surroundings.clock().today(), tools.language()));
    addField(layout, m_day, u"filing.day"_s, tr("Day"));
    addField(layout, m_reference, u"filing.reference"_s,
        what == What::Entry ? tr("Reference that the portal shows") : tr("Reference of the decision, if there is one"));
    m_finding->setObjectName(u"filing.finding"_s);
    m_finding->setTone(Tone::Error);
    m_finding->hide();
    layout->addWidget(m_finding);
    layout->addSpacing(space::s);
    auto *buttons = new QHBoxLayout;
    QPushButton *no = makeButton(u"filing.no"_s, tr("Cancel"));
    buttons->addStretch();
    buttons->addWidget(no);
    buttons->addWidget(m_yes);
    layout->addLayout(buttons);
    m_yes->setDefault(true);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_yes, &QPushButton::clicked, this, &FilingDialog::record);
    connect(m_outcomes, &QButtonGroup::buttonToggled, this, &FilingDialog::showReady);
    connect(m_reference, &QLineEdit::textChanged, this, &FilingDialog::showReady);
    showReady();
    if (what == What::Entry)
        m_reference->setFocus();
}

QString FilingDialog::title() const
{
    const QString module = moduleTitle(m_module, m_tools.campaign(), m_tools.language());
    return m_what == What::Entry ? tr("%1: entered on the portal").arg(module)
                                 : tr("%1: decision of the federal service").arg(module);
}

QString FilingDialog::explanation() const
{
    return m_what == What::Entry
        ? tr("The report is then with the federal service: it is neither sent nor changed here any more.")
        : tr("What the service told you, months later perhaps. A report that was rejected or unlocked can be reopened "
             "and corrected.");
}

void FilingDialog::addOutcomes(QVBoxLayout *layout)
{
    const store::State now = m_tools.workplace.records().states.value(m_module);
    for (const store::State state : {store::State::Accepted, store::State::Rejected, store::State::Unlocked}) {
        auto *button
            = new QRadioButton(state == store::State::Unlocked ? tr("unlocked, to be corrected") : desk::words(state));
        button->setObjectName(u"filing."_s + store::code(state));
        button->setChecked(state == now);
        m_outcomes->addButton(button, static_cast<int>(state));
        layout->addWidget(button);
    }
}

void FilingDialog::addField(QVBoxLayout *layout, QLineEdit *field, const QString &name, const QString &label)
{
    auto *text = Text::quiet(label);
    text->setBuddy(field);
    field->setObjectName(name);
    field->setAccessibleName(label);
    layout->addWidget(text);
    layout->addWidget(field);
}

store::State FilingDialog::chosen() const
{
    return m_what == What::Entry ? store::State::Entered : static_cast<store::State>(m_outcomes->checkedId());
}

void FilingDialog::showReady()
{
    m_yes->setEnabled(
        m_what == What::Entry ? !m_reference->text().trimmed().isEmpty() : m_outcomes->checkedButton() != nullptr);
}

void FilingDialog::record()
{
    const base::Result<QDate> day = desk::typedDay(m_tools.surroundings, m_day->text());
    if (!day)
        return tell(day.problem());
    m_yes->setEnabled(false);
    desk::recordFiling(m_tools.workplace, {m_module, chosen(), *day, m_reference->text()})
        .then(this, [this](const base::Result<void> &recorded) {
            if (recorded)
                return accept();
            showReady();
            tell(recorded.problem());
        });
}

void FilingDialog::tell(const base::Problem &problem)
{
    m_finding->setText(told(problem, m_tools.language()));
    m_finding->show();
    growToText(this);
    m_day->setFocus(Qt::OtherFocusReason);
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/cards/card_check_page.h"

#include "desk/card_sheet.h"
#include "desk/card_words.h"
#include "desk/files.h"
#include "form/display.h"
#include "ui/acts/card_list.h"
#include "ui/acts/person_box.h"
#include "ui/cards/person_check.h"
#include "ui/look/first_step.h"
#include "ui/settings.h"
#include "ui/told.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

CardCheckPage::CardCheckPage(Tools &tools, QWidget *parent)
    : Column(formColumnWidth, parent),
      m_tools(tools),
      m_cards(new CardList(tools.surroundings, tools.cards)),
      m_role(new QCheckBox),
      m_person(new PersonBox(tools.language())),
      m_reader(makeReader()),
      m_nobody(new FirstStep(u"cards.firstStep"_s)),
      m_list(new QVBoxLayout),
      m_save(makeButton(u"cards.save"_s, tr("Print the checks…"))),
      m_unchecked(Text::quiet(tr("No card was checked yet, so there is nothing to print."))),
      m_message(new Text(QString()))
{
    setObjectName(u"page.cards"_s);
    setAccessibleName(tr("Card check"));
    QVBoxLayout *layout = column();
    layout->setSpacing(space::m);
    layout->addWidget(new Text(tr("Card check"), TextSize::Title, true));
    layout->addWidget(Text::quiet(intro()));
    m_nobody->show(tr("Nobody is registered to sign yet"),
        tr("Name the secretary and the chairman or delegate first; then their cards can be checked."),
        tr("Go to the page of the OCMW"));
    layout->addWidget(m_nobody);
    layout->addWidget(m_reader);
    m_list->setSpacing(space::m);
    layout->addLayout(m_list);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
    m_unchecked->setObjectName(u"cards.unchecked"_s);
    layout->addWidget(m_unchecked);
    m_message->setObjectName(u"cards.message"_s);
    layout->addWidget(m_message);
    layout->addStretch();
    connect(m_nobody, &FirstStep::taken, this, [this] { emit wanted({u"ocmw"_s, {}, {}}); });
    connect(m_save, &QPushButton::clicked, this, &CardCheckPage::savePdf);
    connect(&tools.workplace, &desk::Workplace::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

/// Whatever is being asked is declined while everything that hears the answer is still there.
CardCheckPage::~CardCheckPage()
{
    m_person->decline();
}

QString CardCheckPage::intro() const
{
    return tr("Whoever signs or sends needs a card that still counts on the deadline, %1, and knows its PIN. Check it "
              "weeks ahead: a new card or PIN takes the municipality time.")
        .arg(form::displayedDate(m_tools.campaign().deadline(), m_tools.language()));
}

QWidget *CardCheckPage::makeReader()
{
    auto *sheet = new Sheet;
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    const QString endpoint = endpointAddress(m_tools.workplace);
    m_role->setObjectName(u"cards.role"_s);
    m_role->setText(tr("Also log in at the endpoint and ask for the role of the holder"));
    m_role->setToolTip(endpoint);
    m_role->setChecked(!endpoint.isEmpty());
    if (endpoint.isEmpty())
        m_role->hide();
    layout->addWidget(m_cards);
    layout->addWidget(m_role);
    layout->addWidget(m_person);
    connect(m_cards, &CardList::changed, this, &CardCheckPage::updateButtons);
    connect(m_cards, &CardList::answered, this, [this] {
        if (!m_busy)
            m_person->finish();
    });
    connect(
        m_person, &PersonBox::asked, this, [this] { ensureWidgetVisible(m_person); }, Qt::QueuedConnection);
    return sheet;
}

void CardCheckPage::showEvent(QShowEvent *event)
{
    Column::showEvent(event);
    refresh();
}

void CardCheckPage::refresh()
{
    makePeople();
    for (PersonCheck *person : m_people)
        person->refresh(m_tools.workplace);
    m_nobody->setVisible(m_people.isEmpty());
    m_reader->setVisible(!m_people.isEmpty());
    refreshPrint();
    updateButtons();
}

void CardCheckPage::refreshPrint()
{
    const bool checked = std::any_of(m_people.cbegin(), m_people.cend(), [this](const PersonCheck *person) {
        return desk::lastCheck(m_tools.workplace, person->signatory()).has_value();
    });
    m_save->setVisible(!m_people.isEmpty());
    m_save->setEnabled(checked);
    m_unchecked->setVisible(!m_people.isEmpty() && !checked);
}

/// Anew only when somebody else signs now: what has the keyboard stays.
void CardCheckPage::makePeople()
{
    const QList<store::Signatory> &wanted = m_tools.workplace.records().signatories;
    const bool same = std::equal(wanted.cbegin(), wanted.cend(), m_people.cbegin(), m_people.cend(),
        [](const store::Signatory &signatory, const PersonCheck *person) {
            return person->signatory().name == signatory.name && person->signatory().role == signatory.role;
        });
    if (same || m_busy)
        return;
    qDeleteAll(m_people);
    m_people.clear();
    for (const store::Signatory &signatory : wanted) {
        auto *person = new PersonCheck(signatory);
        connect(person, &PersonCheck::checkWanted, this, [this, signatory] { check(signatory); });
        m_list->addWidget(person);
        m_people.append(person);
    }
}

void CardCheckPage::updateButtons()
{
    const bool cardThere = m_cards->hasCards();
    for (PersonCheck *person : m_people)
        person->setCheckable(!m_busy && cardThere);
    m_role->setEnabled(!m_busy);
    leadFocus();
}

void CardCheckPage::check(const store::Signatory &signatory)
{
    if (m_busy)
        return;
    m_cards->prefer(signatory.name);
    m_busy = true;
    m_cards->setTold({});
    m_person->finish();
    m_person->holdFocus();
    updateButtons();
    desk::CardCheckRequest request;
    request.reader = m_cards->readerOf(signatory.name);
    request.role = signatory.role;
    if (m_role->isChecked())
        request.endpoint = QUrl(endpointAddress(m_tools.workplace));
    desk::checkCard(m_tools.workplace, request, *m_person)
        .then(this, [this](const base::Result<desk::CheckedCard> &result) { finish(result); });
}

void CardCheckPage::finish(const base::Result<desk::CheckedCard> &result)
{
    m_busy = false;
    m_person->finish();
    if (!result && result.problem().code != "person.declined"_L1) {
        m_cards->setTold(result.problem().code);
        const QString contact = desk::contactFor(result.problem());
        m_person->tell(
            told(result.problem(), m_tools.language()) + (contact.isEmpty() ? contact : u' ' + contact), Tone::Error);
    } else if (result && result->roleProblem) {
        m_person->tell(told(*result->roleProblem, m_tools.language()), Tone::Warning);
    } else if (result) {
        const bool good = desk::troublesOf(result->result).isEmpty();
        m_person->tell(tr("The card of %1 was checked: %2.").arg(result->result.name, desk::verdictOf(result->result)),
            good ? Tone::Ok : Tone::Error);
    }
    m_cards->readAgain(); // a PIN was tried: the tries left are other ones
    refresh();
}

/// After a check the keyboard goes from the message to the next card, as soon as that can be checked, or to the sheet
/// when all of them are good.
void CardCheckPage::leadFocus()
{
    if (m_busy || !m_person->holdsFocus())
        return;
    const auto next
        = std::find_if(m_people.cbegin(), m_people.cend(), [](const PersonCheck *person) { return !person->isGood(); });
    if (next == m_people.cend())
        m_save->setFocus(Qt::OtherFocusReason);
    else
        (*next)->takeFocus();
}

void CardCheckPage::savePdf()
{
    const QString proposed = QDir(m_tools.folder).filePath(tr("card-check-%1.pdf").arg(m_tools.campaign().year()));
    auto *dialog = new QFileDialog(this, tr("Print the checks to PDF"), proposed, tr("PDF (*.pdf)"));
    dialog->setObjectName(u"cards.saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(proposed);
    connect(dialog, &QFileDialog::fileSelected, this, &CardCheckPage::write);
    dialog->open();
}

void CardCheckPage::write(const QString &path)
{
    desk::cardSheet(m_tools.workplace).then(this, [this, path](const base::Result<QByteArray> &pdf) {
        const base::Result<void> done = pdf ? desk::writeFile(path, *pdf, desk::Existing::Replace, desk::Readers::Owner)
                                            : base::Result<void>(pdf.problem());
        m_message->setTone(done ? Tone::Ok : Tone::Error);
        m_message->setText(breakable(done ? tr("Printed to %1").arg(path) : told(done.problem(), m_tools.language())));
    });
}

} // namespace ui

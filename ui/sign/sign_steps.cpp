// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sign/sign_steps.h"

#include "desk/overview.h"
#include "form/display.h"
#include "ui/acts/card_list.h"
#include "ui/acts/person_box.h"
#include "ui/look/chip.h"
#include "ui/look/column.h"
#include "ui/look/text.h"
#include "ui/sign/bundle_words.h"
#include "ui/sign/step_box.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

SignSteps::SignSteps(Tools &tools, QWidget *parent)
    : QScrollArea(parent),
      m_tools(tools),
      m_read(new StepBox(1, tr("Read"))),
      m_card(new StepBox(2, tr("Card"))),
      m_pin(new StepBox(3, tr("PIN"))),
      m_statement(new Text(QString())),
      m_digest(Text::quiet(QString(), TextSize::Small)),
      m_cards(new CardList(tools)),
      m_role(new QComboBox),
      m_sign(makeButton(u"sign"_s, QString(), true)),
      m_person(new PersonBox(tools.language())),
      m_signed(new QVBoxLayout),
      m_send(makeButton(u"toSend"_s, tr("Go to Send"), true))
{
    scrollUpright(this);
    setAccessibleName(tr("Steps"));
    setWidget(makeInside());
    connect(m_cards, &CardList::changed, this, [this] {
        if (m_cards->holder() != m_holder)
            followCard();
        updateButtons();
    });
    connect(m_role, &QComboBox::currentIndexChanged, this, &SignSteps::updateButtons);
    connect(m_sign, &QPushButton::clicked, this, &SignSteps::sign);
    connect(m_send, &QPushButton::clicked, this, &SignSteps::sendWanted);
    connect(
        m_person, &PersonBox::asked, this,
        [this] {
            ensureWidgetVisible(m_person);
            emit asked(m_person);
        },
        Qt::QueuedConnection);
}

/// Whatever is being asked is declined while everything that hears the answer is still there.
SignSteps::~SignSteps()
{
    m_person->decline();
}

QWidget *SignSteps::makeInside()
{
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, space::s, 0);
    layout->setSpacing(space::m);
    makeReadStep();
    makeCardStep();
    makePinStep();
    for (StepBox *step : {m_read, m_card, m_pin})
        layout->addWidget(step);
    layout->addWidget(new Text(tr("Who has signed"), TextSize::Large, true));
    m_signed->setSpacing(space::xs);
    layout->addLayout(m_signed);
    layout->addWidget(m_send, 0, Qt::AlignLeft);
    layout->addStretch();
    return inside;
}

void SignSteps::makeReadStep()
{
    m_digest->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_digest->setAccessibleName(tr("Digests of the report"));
    m_read->body()->addWidget(m_statement);
    m_read->body()->addWidget(m_digest);
}

void SignSteps::makeCardStep()
{
    m_role->setObjectName(u"role"_s);
    m_role->setAccessibleName(tr("Role"));
    m_card->body()->addWidget(m_cards);
    auto *line = new QHBoxLayout;
    auto *label = Text::quiet(tr("signs as"));
    label->setWordWrap(false);
    line->addWidget(label);
    line->addWidget(m_role, 1);
    m_card->body()->addLayout(line);
    m_card->body()->addWidget(m_sign, 0, Qt::AlignLeft);
}

void SignSteps::makePinStep()
{
    m_pin->body()->addWidget(m_person);
}

std::optional<store::Role> SignSteps::role() const
{
    return store::roleFromCode(m_role->currentData().toString());
}

void SignSteps::show(const store::Bundle &bundle)
{
    m_path = bundle.path;
    showSigned(bundle);
    showRole(bundle);
    updateButtons();
}

void SignSteps::showReport(const store::Seal &seal)
{
    m_statement->setText(m_tools.campaign().statement().in(m_tools.workplace.documentLanguage()));
    m_digest->setText(tr("SHA-256 of the XML of the report: %1").arg(desk::groupedDigest(seal.xmlSha256)) + u'\n'
        + tr("SHA-256 of its PDF: %1").arg(desk::groupedDigest(seal.pdfSha256)));
}

void SignSteps::showRole(const store::Bundle &bundle)
{
    const std::optional<store::Role> proposed = desk::proposedRole(m_tools.workplace, bundle);
    m_role->clear();
    for (const store::Signatory &signatory : m_tools.workplace.records().signatories) {
        const bool taken = std::any_of(bundle.signatures.begin(), bundle.signatures.end(),
            [&](const store::BundleSignature &one) { return one.role == signatory.role; });
        if (!taken && proposed)
            m_role->addItem(form::labelled(desk::words(signatory.role), signatory.name, m_tools.language()),
                store::code(signatory.role));
    }
    if (proposed)
        m_role->setCurrentIndex(qMax(0, m_role->findData(store::code(*proposed))));
    if (const store::Signatory *signatory = proposed ? m_tools.workplace.records().signatory(*proposed) : nullptr)
        m_cards->prefer(signatory->name);
    followCard();
}

/// The card of a person who is registered in the other role signs in that role.
void SignSteps::followCard()
{
    m_holder = m_cards->holder();
    const auto isHolders = [&](const std::optional<store::Role> &role) {
        const store::Signatory *signatory = role ? m_tools.workplace.records().signatory(*role) : nullptr;
        return signatory && namesAgree(m_holder, signatory->isBound() ? signatory->cardName : signatory->name);
    };
    if (m_busy || isHolders(role()))
        return;
    for (int i = 0; i < m_role->count(); ++i)
        if (isHolders(store::roleFromCode(m_role->itemData(i).toString())))
            m_role->setCurrentIndex(i);
}

void SignSteps::showSigned(const store::Bundle &bundle)
{
    while (QLayoutItem *item = m_signed->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const store::BundleSignature &one : bundle.signatures) {
        const QString text
            = tr("%1, as %2, %3")
                  .arg(one.name, desk::words(one.role), form::displayedMoment(one.at, m_tools.language()));
        m_signed->addWidget(new Chip({text, u"document-edit-sign"_s, Tone::Ok}));
    }
    if (bundle.signatures.isEmpty())
        m_signed->addWidget(
            Text::quiet(tr("Nobody yet. Two persons sign: the secretary, and the chairman or delegate.")));
}

void SignSteps::updateButtons()
{
    const store::Bundle *bundle = m_tools.workplace.records().bundleAt(m_path);
    const bool complete = bundle && !desk::proposedRole(m_tools.workplace, *bundle);
    const bool cardThere = !m_cards->reader().isEmpty();
    const std::optional<store::Role> chosen = role();
    m_sign->setText(chosen ? tr("Sign as %1").arg(desk::words(*chosen)) : tr("Sign"));
    m_sign->setEnabled(!m_busy && cardThere && chosen);
    m_card->setVisible(!complete);
    m_send->setVisible(complete);
    leadFocus(complete);
    m_pin->setVisible(!complete);
    m_role->setEnabled(!m_busy);
    m_read->setLit(!m_busy);
    m_card->setLit(!m_busy && cardThere);
    m_pin->setLit(m_busy);
}

/// After an act the keyboard goes from the message to what comes next, as soon as that can be pressed.
void SignSteps::leadFocus(bool complete)
{
    QPushButton *next = complete ? m_send : m_sign;
    if (!m_busy && m_person->holdsFocus() && next->isEnabled())
        next->setFocus(Qt::OtherFocusReason);
}

void SignSteps::sign()
{
    const std::optional<store::Role> chosen = role();
    if (!chosen || m_busy)
        return;
    m_busy = true;
    m_person->finish();
    m_person->holdFocus();
    updateButtons();
    emit begun();
    desk::sign(m_tools.workplace, {m_path, *chosen, m_cards->reader()}, *m_person)
        .then(this, [this](const base::Result<desk::Signed> &result) { finish(result); });
}

void SignSteps::finish(const base::Result<desk::Signed> &result)
{
    m_busy = false;
    const bool declined = !result && result.problem().code == "person.declined"_L1;
    m_person->finish(result || declined ? std::nullopt : std::optional(result.problem()));
    if (result)
        m_person->tell(tr("%1 has signed.").arg(result->signer), Tone::Ok);
    if (!declined)
        m_cards->readAgain(); // a PIN was tried: the tries left are other ones
    updateButtons();
    emit ended();
}

} // namespace ui

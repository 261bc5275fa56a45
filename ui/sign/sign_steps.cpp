// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sign/sign_steps.h"

#include "desk/overview.h"
#include "form/display.h"
#include "ui/acts/card_list.h"
#include "ui/acts/person_box.h"
#include "ui/look/calm_list.h"
#include "ui/look/chip.h"
#include "ui/look/column.h"
#include "ui/look/text.h"
#include "ui/settings.h"
#include "ui/sign/step_box.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int longestPlace = 100; // letters that a signature takes
} // namespace

SignSteps::SignSteps(const desk::Surroundings &surroundings, desk::CardWatch &cards, Act act, QWidget *parent)
    : QScrollArea(parent),
      m_surroundings(surroundings),
      m_act(std::move(act)),
      m_read(new StepBox(1, tr("Read"))),
      m_card(new StepBox(2, tr("Card"))),
      m_pin(new StepBox(3, tr("PIN"))),
      m_statement(new Text(QString())),
      m_about(Text::quiet(QString())),
      m_digest(Text::quiet(QString(), TextSize::Small)),
      m_cards(new CardList(surroundings, cards)),
      m_role(new CalmList),
      m_place(new QLineEdit),
      m_sign(makeButton(u"sign"_s, QString(), true)),
      m_person(new PersonBox(surroundings.language())),
      m_signed(new QVBoxLayout),
      m_after(new QVBoxLayout)
{
    scrollUpright(this);
    setAccessibleName(tr("Steps"));
    setWidget(makeInside());
    hear();
}

/// Whatever is being asked is declined while everything that hears the answer is still there.
SignSteps::~SignSteps()
{
    m_person->decline();
}

void SignSteps::hear()
{
    connect(m_cards, &CardList::changed, this, [this] {
        if (m_cards->holder() != m_holder) {
            forgetReturn();
            followCard();
            forgetFailure();
        }
        updateButtons();
    });
    connect(m_cards, &CardList::picked, this, [this] {
        if (m_busy || !m_attempt)
            return;
        forgetAttempt();
        followCard();
        updateButtons();
    });
    connect(m_role, &QComboBox::currentIndexChanged, this, &SignSteps::updateButtons);
    connect(m_sign, &QPushButton::clicked, this, &SignSteps::sign);
    connect(m_person, &PersonBox::asked, this, [this] { bringIntoSight(m_person); });
}

QWidget *SignSteps::makeInside()
{
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, space::s, 0);
    layout->setSpacing(space::m);
    makeReadStep();
    makeCardStep();
    m_pin->body()->addWidget(m_person);
    for (StepBox *step : {m_read, m_card, m_pin})
        layout->addWidget(step);
    layout->addWidget(new Text(tr("Who has signed"), TextSize::Large, true));
    m_signed->setSpacing(space::xs);
    layout->addLayout(m_signed);
    layout->addLayout(m_after);
    layout->addStretch();
    return inside;
}

void SignSteps::makeReadStep()
{
    m_digest->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_digest->setAccessibleName(tr("Digests of the report"));
    m_about->setObjectName(u"aboutReport"_s);
    m_read->body()->addWidget(m_about);
    m_read->body()->addWidget(m_statement);
    m_read->body()->addWidget(m_digest);
}

void SignSteps::makeCardStep()
{
    m_role->setObjectName(u"role"_s);
    m_role->setAccessibleName(tr("Role"));
    m_place->setObjectName(u"place"_s);
    m_place->setAccessibleName(tr("Place"));
    m_place->setMaxLength(longestPlace);
    auto *lines = new QGridLayout;
    lines->setColumnStretch(1, 1);
    lines->setSpacing(space::s);
    int row = 0;
    for (QWidget *field : {static_cast<QWidget *>(m_role), static_cast<QWidget *>(m_place)}) {
        auto *label = Text::quiet(field == m_role ? tr("signs as") : tr("at"));
        label->setWordWrap(false);
        lines->addWidget(label, row, 0);
        lines->addWidget(field, row++, 1);
    }
    m_card->body()->addWidget(m_cards);
    m_card->body()->addLayout(lines);
    m_card->body()->addWidget(m_sign, 0, Qt::AlignLeft);
}

void SignSteps::setNext(QWidget *next)
{
    m_next = next;
    m_after->addWidget(next);
}

void SignSteps::decline()
{
    m_person->decline();
}

std::optional<store::Role> SignSteps::role() const
{
    return store::roleFromCode(m_role->currentData().toString());
}

void SignSteps::show(const ToSign &bundle)
{
    const bool isOther = bundle.path != m_bundle.path;
    m_bundle = bundle;
    if (isOther) {
        m_place->setText(rememberedPlace().isEmpty() ? bundle.city : rememberedPlace());
        if (!m_busy)
            forgetAttempt(); // what was said there is about another bundle
    }
    showSigned();
    showRole();
    updateButtons();
}

void SignSteps::showReport(
    const QString &statement, const QByteArray &xmlSha256, const QByteArray &pdfSha256, const QStringList &about)
{
    m_statement->setText(statement);
    m_about->setText(about.join(u'\n'));
    m_about->setVisible(!about.isEmpty());
    m_digest->setText(tr("SHA-256 of the XML of the report: %1").arg(desk::groupedDigest(xmlSha256)) + u'\n'
        + tr("SHA-256 of its PDF: %1").arg(desk::groupedDigest(pdfSha256)));
}

/// Quietly: between two roles there is none, and a button that cannot be pressed for that moment loses the keyboard.
/// After a failure the role stays what it was.
void SignSteps::fillRoles()
{
    const QSignalBlocker quiet(m_role);
    m_role->clear();
    for (const ToSign::Signer &signer : m_bundle.open)
        m_role->addItem(
            form::labelled(desk::words(signer.role), signer.name, m_surroundings.language()), store::code(signer.role));
    const bool stays = m_attempt && m_bundle.signer(m_attempt->role);
    if (const std::optional<store::Role> role = stays ? std::optional(m_attempt->role) : m_bundle.proposed)
        m_role->setCurrentIndex(qMax(0, m_role->findData(store::code(*role))));
}

void SignSteps::showRole()
{
    fillRoles();
    if (const ToSign::Signer *signer = m_bundle.signer(role()))
        m_cards->prefer(signer->onCard.isEmpty() ? signer->name : signer->onCard);
    followCard();
}

bool SignSteps::isHolders(const std::optional<store::Role> &role) const
{
    const ToSign::Signer *signer = m_bundle.signer(role);
    return signer && namesAgree(m_holder, signer->onCard.isEmpty() ? signer->name : signer->onCard);
}

/// A card that was in a reader all along, and is chosen only because the one of the failed act has gone.
bool SignSteps::isLeftOver() const
{
    return m_attempt && m_cards->arrival() <= m_attempt->arrivals;
}

/// The chosen card is one that a person wants to sign with, as far as can be told; the right one may be the next to be
/// known.
bool SignSteps::isMeant() const
{
    if (isHolders(role()))
        return true;
    return !m_cards->isReading() && (!isLeftOver() || m_holder == m_attempt->holder);
}

/// The card of a person who is registered in the other role signs in that role.
void SignSteps::followCard()
{
    m_holder = m_cards->holder();
    if (m_busy || isLeftOver() || isHolders(role()))
        return;
    for (int i = 0; i < m_role->count(); ++i)
        if (isHolders(store::roleFromCode(m_role->itemData(i).toString())))
            m_role->setCurrentIndex(i);
}

/// A card that was put in since is the answer to what was told; one that is left over is not.
void SignSteps::forgetFailure()
{
    if (m_busy || !m_attempt || m_holder.isEmpty() || isLeftOver())
        return;
    const bool isBack = m_holder == m_attempt->holder;
    forgetAttempt();
    if (isBack)
        m_person->tell(tr("The card of %1 is in the reader again. Nothing was signed yet.").arg(m_holder), Tone::Info);
    m_saysReturn = isBack;
}

/// What was said of a card that is back is over when it goes again.
void SignSteps::forgetReturn()
{
    if (!m_saysReturn || m_busy)
        return;
    m_saysReturn = false;
    m_person->finish();
}

void SignSteps::forgetAttempt()
{
    m_attempt.reset();
    m_cards->setTold({});
    m_person->finish();
}

void SignSteps::showSigned()
{
    while (QLayoutItem *item = m_signed->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const store::BundleSignature &one : m_bundle.signatures) {
        const QString text
            = tr("%1, as %2, %3")
                  .arg(one.name, desk::words(one.role), form::displayedMoment(one.at, m_surroundings.language()));
        m_signed->addWidget(new Chip({text, u"document-edit-sign"_s, Tone::Ok}));
    }
    if (m_bundle.signatures.isEmpty())
        m_signed->addWidget(
            Text::quiet(tr("Nobody yet. Two persons sign: the secretary, and the chairman or delegate.")));
}

void SignSteps::updateButtons()
{
    const bool complete = m_bundle.open.isEmpty();
    const bool cardThere = !m_cards->reader().isEmpty();
    const std::optional<store::Role> chosen = role();
    m_sign->setText(chosen ? tr("Sign as %1").arg(desk::words(*chosen)) : tr("Sign"));
    m_sign->setEnabled(!m_busy && cardThere && chosen && isMeant());
    m_card->setVisible(!complete);
    leadFocus(complete);
    m_pin->setVisible(!complete);
    m_role->setEnabled(!m_busy);
    m_place->setEnabled(!m_busy);
    m_read->setLit(!m_busy);
    m_card->setLit(!m_busy && cardThere);
    m_pin->setLit(m_busy);
}

/// After an act the keyboard goes from the message to what comes next, as soon as that can be pressed.
void SignSteps::leadFocus(bool complete)
{
    if (m_busy || !m_person->holdsFocus())
        return;
    const QList<QPushButton *> next
        = complete && m_next ? m_next->findChildren<QPushButton *>() : QList<QPushButton *>{m_sign};
    for (QPushButton *button : next)
        if (button->isEnabled() && button->isVisibleTo(this))
            return button->setFocus(Qt::OtherFocusReason);
}

void SignSteps::sign()
{
    const std::optional<store::Role> chosen = role();
    if (!chosen || m_busy)
        return;
    m_busy = true;
    m_saysReturn = false;
    forgetAttempt();
    m_attempt = Attempt{m_holder, *chosen, m_cards->arrivals()};
    m_person->holdFocus();
    updateButtons();
    emit begun();
    m_act({m_bundle.path, *chosen, m_cards->reader(), m_place->text().trimmed()}, *m_person)
        .then(this, [this](const base::Result<desk::Signed> &result) { finish(result); });
}

void SignSteps::finish(const base::Result<desk::Signed> &result)
{
    m_busy = false;
    const bool declined = !result && result.problem().code == "person.declined"_L1;
    if (result || declined) {
        forgetAttempt();
    } else {
        m_attempt->arrivals = m_cards->arrivals(); // a card that came meanwhile is no answer to this
        m_cards->setTold(result.problem().code);
        m_person->finish(result.problem());
    }
    if (result) {
        const QString next = result->complete
            ? tr("What comes next stands below.")
            : tr("Below, the bundle can be passed on; or the next person signs here, with the other card.");
        m_person->tell(tr("%1 has signed.").arg(result->signer) + u' ' + next, Tone::Ok);
        const QString place = m_place->text().trimmed();
        rememberPlace(place == m_bundle.city ? QString() : place);
        m_role->clear(); // until the owner says who is left
    }
    if (!declined)
        m_cards->readAgain(); // a PIN was tried: the tries left are other ones
    updateButtons();
    if (result)
        emit signedBy(*result);
    emit ended();
}

} // namespace ui

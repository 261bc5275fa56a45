// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/send/send_page.h"

#include "desk/raise.h"
#include "ui/acts/card_list.h"
#include "ui/acts/person_box.h"
#include "ui/send/bundle_card.h"
#include "ui/send/portal_card.h"
#include "ui/settings.h"
#include "ui/sign/nothing_sealed.h"
#include "ui/told.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int untilItWorks = 0; // tries of a log-in: whoever has typed the PIN can leave it to the program
}

SendPage::SendPage(Tools &tools, QWidget *parent)
    : Column(formColumnWidth, parent),
      m_tools(tools),
      m_endpoint(new QLineEdit),
      m_authority(new QLineEdit),
      m_authorityFinding(new Text(QString(), TextSize::Small)),
      m_cards(new CardList(tools.surroundings, tools.cards)),
      m_logIn(makeButton(u"logIn"_s, tr("Log in"), true)),
      m_logOut(makeButton(u"logOut"_s, tr("Log out"))),
      m_person(new PersonBox(tools.language())),
      m_logInSheet(makeLogIn()),
      m_empty(new NothingSealed(tools)),
      m_list(new QVBoxLayout)
{
    setObjectName(u"page.send"_s);
    setAccessibleName(tr("Send"));
    QVBoxLayout *layout = column();
    layout->setSpacing(space::m);
    layout->addWidget(new Text(tr("Send"), TextSize::Title, true));
    layout->addWidget(m_logInSheet);
    m_list->setSpacing(space::m);
    layout->addLayout(m_list);
    layout->addWidget(m_empty);
    layout->addWidget(new PortalCard(tools));
    connect(m_empty, &NothingSealed::wanted, this, &SendPage::wanted);
    layout->addStretch();
    connect(&tools.workplace, &desk::Workplace::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(
        m_person, &PersonBox::asked, this, [this] { ensureWidgetVisible(m_person); }, Qt::QueuedConnection);
    showLogIn();
}

/// Whatever is being asked is declined, and sending ends, while everything that hears the answer is still there.
SendPage::~SendPage()
{
    m_person->decline();
    m_session.reset();
}

QWidget *SendPage::makeLogIn()
{
    auto *sheet = new Sheet;
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    addEndpoint(layout);
    addAuthority(layout);
    layout->addWidget(m_cards);
    layout->addWidget(m_person);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_logIn);
    buttons->addWidget(m_logOut);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_cards, &CardList::changed, this, &SendPage::showLogIn);
    connect(m_logIn, &QPushButton::clicked, this, &SendPage::logIn);
    connect(m_logOut, &QPushButton::clicked, this, &SendPage::logOut);
    return sheet;
}

void SendPage::addEndpoint(QVBoxLayout *layout)
{
    auto *label = new Text(tr("Address of the federal endpoint"), TextSize::Normal, true);
    label->setBuddy(m_endpoint);
    m_endpoint->setObjectName(u"endpoint"_s);
    m_endpoint->setAccessibleName(label->text());
    m_endpoint->setPlaceholderText(u"https://"_s);
    m_endpoint->setText(endpointAddress(m_tools.surroundings));
    layout->addWidget(label);
    layout->addWidget(m_endpoint);
    layout->addWidget(Text::quiet(tr("The portal publishes no endpoint yet; its contract is this project's own open "
                                     "proposal. Without an address, type the values over in the portal."),
        TextSize::Small));
    connect(m_endpoint, &QLineEdit::textChanged, this, &SendPage::showLogIn);
    connect(m_endpoint, &QLineEdit::editingFinished, this,
        [this] { rememberEndpoint(m_endpoint->text().trimmed(), m_tools.surroundings); });
}

void SendPage::addAuthority(QVBoxLayout *layout)
{
    auto *label = new Text(tr("Address of a time-stamp authority (optional)"), TextSize::Normal, true);
    label->setBuddy(m_authority);
    m_authority->setObjectName(u"authority"_s);
    m_authority->setAccessibleName(label->text());
    m_authority->setPlaceholderText(u"http://"_s);
    m_authority->setText(authorityAddress(m_tools.surroundings));
    m_authorityFinding->setObjectName(u"authority.finding"_s);
    layout->addSpacing(space::s);
    layout->addWidget(label);
    layout->addWidget(m_authority);
    layout->addWidget(Text::quiet(tr("With its time stamps the signatures can be verified for years. They count where "
                                     "its root certificate was given to the program."),
        TextSize::Small));
    layout->addWidget(m_authorityFinding);
    connect(m_authority, &QLineEdit::editingFinished, this, &SendPage::keepAuthority);
    keepAuthority();
}

/// An empty one where there is none.
base::Result<QUrl> SendPage::typedAuthority() const
{
    const QString typed = m_authority->text().trimmed();
    return typed.isEmpty() ? base::Result<QUrl>(QUrl()) : desk::authorityFrom(typed);
}

/// One that is no address is not kept.
void SendPage::keepAuthority()
{
    const base::Result<QUrl> address = typedAuthority();
    m_authorityFinding->setTone(Tone::Error);
    m_authorityFinding->setText(address ? QString() : told(address.problem(), m_tools.language()));
    m_authorityFinding->setVisible(!address.ok());
    if (address)
        rememberAuthority(m_authority->text().trimmed(), m_tools.surroundings);
}

void SendPage::showEvent(QShowEvent *event)
{
    Column::showEvent(event);
    if (const store::Signatory *secretary = m_tools.workplace.records().signatory(store::Role::Secretary))
        m_cards->prefer(secretary->name);
    refresh();
}

void SendPage::showModule(const QString &module)
{
    refresh();
    const store::Bundle *bundle = m_tools.workplace.records().bundleOf(module);
    if (BundleCard *card = bundle ? cardAt(bundle->path) : nullptr)
        QMetaObject::invokeMethod(
            this, [this, card] { ensureWidgetVisible(card); }, Qt::QueuedConnection);
}

BundleCard *SendPage::cardAt(const QString &path) const
{
    for (BundleCard *card : m_bundles)
        if (card->path() == path)
            return card;
    return nullptr;
}

/// Bundles keep their card as long as they count, so that progress and messages stay.
void SendPage::refresh()
{
    QStringList paths;
    for (const store::Bundle &bundle : m_tools.workplace.records().bundles)
        if (!bundle.isVoid)
            paths.append(bundle.path);
    for (BundleCard *card : QList(m_bundles)) {
        if (paths.contains(card->path()))
            continue;
        m_bundles.removeOne(card);
        card->deleteLater();
    }
    for (const QString &path : paths) {
        if (cardAt(path))
            continue;
        auto *card = new BundleCard(m_tools, path);
        connect(card, &BundleCard::sendWanted, this, &SendPage::send);
        connect(card, &BundleCard::stopWanted, this, &SendPage::stop);
        connect(card, &BundleCard::signWanted, this, [this](const QString &module) {
            emit wanted({u"sign"_s, module, {}});
        });
        m_list->insertWidget(0, card);
        m_bundles.append(card);
    }
    m_empty->refresh();
    m_empty->setVisible(m_bundles.isEmpty() || m_empty->hasLoose());
    m_logInSheet->setVisible(!m_bundles.isEmpty() || m_session || m_loggingIn);
    refreshCards();
}

void SendPage::refreshCards()
{
    for (BundleCard *card : m_bundles)
        card->refresh(m_session != nullptr);
}

void SendPage::showLogIn()
{
    m_logIn->setVisible(!m_session);
    m_logOut->setVisible(m_session || m_loggingIn);
    m_logOut->setText(m_loggingIn ? tr("Stop") : tr("Log out"));
    m_endpoint->setEnabled(!m_session && !m_loggingIn);
    m_cards->setVisible(!m_session);
    m_logIn->setEnabled(!m_loggingIn && !m_cards->reader().isEmpty() && !m_endpoint->text().trimmed().isEmpty());
    leadFocus();
}

/// After an act the keyboard goes from the message to what comes next, as soon as that can be pressed.
void SendPage::leadFocus()
{
    if (m_loggingIn || !m_person->holdsFocus())
        return;
    if (!m_session) {
        if (m_logIn->isEnabled())
            m_logIn->setFocus(Qt::OtherFocusReason);
        return;
    }
    const bool led = std::any_of(m_bundles.rbegin(), m_bundles.rend(), // the newest stands on top
        [](BundleCard *card) { return card->leadToSend(); });
    if (!led)
        m_logOut->setFocus(Qt::OtherFocusReason);
}

void SendPage::logIn()
{
    m_loggingIn = true;
    m_person->finish();
    m_person->holdFocus();
    showLogIn();
    QStringList bundles;
    for (const BundleCard *card : m_bundles)
        bundles.append(card->path());
    const desk::LogInRequest request{QUrl(m_endpoint->text().trimmed()), m_cards->reader(), bundles, untilItWorks};
    m_answer = desk::Session::logIn(m_tools.workplace, request, *m_person);
    m_answer.then(this, [this](const LogInAnswer &result) { takeSession(result); }).onCanceled(this, [this] {
        takeSession(base::refused("person.declined", QT_TRANSLATE_NOOP("Problem", "Logging in was stopped.")));
    });
}

void SendPage::takeSession(const LogInAnswer &result)
{
    m_loggingIn = false;
    if (!result) {
        const bool declined = result.problem().code == "person.declined"_L1;
        m_person->finish(declined ? std::nullopt : std::optional(result.problem()));
        m_cards->readAgain();
        showLogIn();
        return;
    }
    m_session = *result;
    m_person->finish();
    m_person->tell(tr("%1 is logged in.").arg(m_session->holder()), Tone::Ok);
    connect(m_session.get(), &desk::Session::progress, this,
        [this](const QString &path, const sending::Progress &progress) {
            if (BundleCard *card = cardAt(path))
                card->showProgress(progress);
        });
    connect(
        m_session.get(), &desk::Session::loggedOut, this,
        [this] {
            m_session.reset();
            m_person->tell(tr("Logged out."), Tone::Neutral);
            m_cards->readAgain();
            refreshCards();
            showLogIn();
        },
        Qt::QueuedConnection);
    refreshCards();
    showLogIn();
}

/// Or stops the log-in that goes on.
void SendPage::logOut()
{
    m_person->holdFocus();
    if (m_loggingIn) {
        m_person->decline();
        m_answer.cancel();
    }
    if (!m_session)
        return;
    m_session->logOut();
}

/// Time stamps first: once it is queued its bytes are frozen.
void SendPage::send(const QString &path)
{
    BundleCard *card = cardAt(path);
    if (!m_session || !card || m_running.contains(path))
        return;
    const base::Result<QUrl> authority = typedAuthority();
    if (!authority)
        return m_authority->setFocus(Qt::OtherFocusReason); // what is wrong stands below
    card->begin();
    m_running.insert(path, {});
    m_stamping.insert(path);
    desk::raiseForSending(m_tools.workplace, path, *authority, *m_person)
        .then(this, [this, path](const base::Result<void> &raised) {
            if (!m_stamping.remove(path))
                return; // stopped meanwhile
            m_person->finish();
            if (raised && m_session)
                return upload(path);
            endSending(path, raised ? std::nullopt : std::optional(raised.problem()));
        });
}

void SendPage::upload(const QString &path)
{
    QFuture<base::Result<desk::Received>> future = m_session->send(path);
    m_running.insert(path, future);
    future.then(this, [this, path](const base::Result<desk::Received> &result) { endSending(path, result); })
        .onCanceled(this, [this, path] { endSending(path, std::nullopt); });
}

/// Without a result it was stopped.
void SendPage::endSending(const QString &path, const std::optional<base::Result<desk::Received>> &result)
{
    m_running.remove(path);
    BundleCard *card = cardAt(path);
    if (!card)
        return;
    card->finish(result.value_or(base::Problem{.kind = base::Kind::Refused,
        .code = u"send.stopped"_s,
        .text = QT_TRANSLATE_NOOP("Problem", "Sending was stopped. It goes on where it was when you send again."),
        .args = {},
        .where = path}));
    card->refresh(m_session != nullptr);
}

void SendPage::stop(const QString &path)
{
    if (m_stamping.remove(path))
        endSending(path, std::nullopt);
    else if (m_running.contains(path))
        m_running[path].cancel();
}

} // namespace ui

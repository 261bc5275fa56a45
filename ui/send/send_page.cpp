// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/send/send_page.h"

#include "desk/raise.h"
#include "ui/acts/card_list.h"
#include "ui/acts/person_box.h"
#include "ui/send/bundle_card.h"
#include "ui/send/connection_view.h"
#include "ui/send/portal_card.h"
#include "ui/send/proxy_field.h"
#include "ui/settings.h"
#include "ui/sign/nothing_sealed.h"
#include "ui/told.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

SendPage::SendPage(Tools &tools, QWidget *parent)
    : Column(formColumnWidth, parent),
      m_tools(tools),
      m_endpoint(new QLineEdit),
      m_person(new PersonBox(tools.language())),
      m_check(makeButton(u"checkConnection"_s, tr("Check the connection"))),
      m_connection(new ConnectionView(tools.surroundings, *m_person)),
      m_proxy(new ProxyField(tools.language())),
      m_authority(new QLineEdit),
      m_authorityFinding(new Text(QString(), TextSize::Small)),
      m_cards(new CardList(tools.surroundings, tools.cards)),
      m_logIn(makeButton(u"logIn"_s, tr("Log in"), true)),
      m_logOut(makeButton(u"logOut"_s, tr("Log out"))),
      m_tryNow(makeButton(u"tryLogInNow"_s, tr("Try now"))),
      m_mandates(Text::quiet(QString())),
      m_clock(new Text(QString())),
      m_logInSheet(makeLogIn()),
      m_empty(new NothingSealed(tools)),
      m_list(new QVBoxLayout),
      m_portal(new PortalCard(tools)),
      m_dispatch(std::make_unique<Dispatch>(tools, *m_person))
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
    layout->addWidget(m_portal);
    connect(m_empty, &NothingSealed::wanted, this, &SendPage::wanted);
    layout->addStretch();
    connect(&tools.workplace, &desk::Workplace::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(
        m_person, &PersonBox::asked, this, [this] { ensureWidgetVisible(m_person); }, Qt::QueuedConnection);
    listen();
    showLogIn();
}

void SendPage::listen()
{
    Dispatch *dispatch = m_dispatch.get();
    connect(dispatch, &Dispatch::changed, this, &SendPage::showLogIn);
    connect(dispatch, &Dispatch::loggedOut, this, [this] { m_cards->readAgain(); });
    connect(dispatch, &Dispatch::refused, this, [this](const QString &code) {
        m_cards->setTold(code);
        if (!code.isEmpty())
            m_cards->readAgain(); // a PIN may have been tried: the tries left are other ones
    });
    connect(m_cards, &CardList::answered, this, [this] {
        if (!m_dispatch->isBusy())
            m_person->finish();
    });
    connect(dispatch, &Dispatch::begun, this, [this](const QString &path) {
        if (BundleCard *card = cardAt(path))
            card->begin();
    });
    connect(dispatch, &Dispatch::progressed, this, [this](const QString &path, const sending::Progress &progress) {
        if (BundleCard *card = cardAt(path))
            card->showProgress(progress);
    });
    connect(dispatch, &Dispatch::ended, this,
        [this](const QString &path, const Dispatch::Outcome &outcome) { takeOutcome(path, outcome); });
    connect(m_portal, &PortalCard::withdrawWanted, this, &SendPage::withdraw);
    connect(
        m_portal, &PortalCard::shown, this, [this](QWidget *part) { ensureWidgetVisible(part); }, Qt::QueuedConnection);
}

/// Whatever is being asked is declined, and sending ends, while everything that hears the answer is still there.
SendPage::~SendPage()
{
    m_dispatch->disconnect(this);
    m_person->decline();
    m_dispatch.reset();
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
    m_mandates->setObjectName(u"mandates"_s);
    m_clock->setObjectName(u"clock"_s);
    m_clock->setTone(Tone::Warning);
    layout->addWidget(m_mandates);
    layout->addWidget(m_clock);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_logIn, m_tryNow, m_logOut})
        buttons->addWidget(button);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_cards, &CardList::changed, this, &SendPage::showLogIn);
    connect(m_logIn, &QPushButton::clicked, this, &SendPage::sendAll);
    connect(m_logOut, &QPushButton::clicked, this, [this] { m_dispatch->logOut(); });
    connect(m_tryNow, &QPushButton::clicked, this, [this] { m_dispatch->tryNow(); });
    return sheet;
}

void SendPage::addEndpoint(QVBoxLayout *layout)
{
    auto *label = new Text(tr("Address of the federal endpoint"), TextSize::Normal, true);
    label->setBuddy(m_endpoint);
    m_endpoint->setObjectName(u"endpoint"_s);
    m_endpoint->setAccessibleName(label->text());
    m_endpoint->setPlaceholderText(u"https://"_s);
    m_endpoint->setText(endpointAddress(m_tools.workplace));
    layout->addWidget(label);
    layout->addLayout(makeAddressLine());
    layout->addWidget(m_proxy);
    m_proxy->setHidden(m_proxy->isEmpty());
    layout->addWidget(m_connection);
    layout->addWidget(Text::quiet(tr("The portal publishes no endpoint yet; its contract is this project's own open "
                                     "proposal. Without an address, type the values over in the portal."),
        TextSize::Small));
    connect(m_endpoint, &QLineEdit::textChanged, this, &SendPage::showLogIn);
    connect(m_endpoint, &QLineEdit::textChanged, m_connection, &ConnectionView::clear);
    connect(m_endpoint, &QLineEdit::editingFinished, this,
        [this] { rememberEndpoint(m_endpoint->text().trimmed(), m_tools.surroundings); });
}

QLayout *SendPage::makeAddressLine()
{
    QPushButton *proxy = makeButton(u"proxy"_s, tr("Proxy…"));
    proxy->setProperty("flat", true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_endpoint, 1);
    line->addWidget(m_check);
    line->addWidget(proxy);
    connect(m_check, &QPushButton::clicked, this, [this] { m_connection->check(QUrl(m_endpoint->text().trimmed())); });
    connect(proxy, &QPushButton::clicked, this, [this] {
        m_proxy->show();
        m_proxy->lead();
    });
    connect(m_proxy, &ProxyField::changed, m_connection, &ConnectionView::clear);
    return line;
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
        if (!cardAt(path))
            addCard(path);
    }
    m_empty->refresh();
    m_empty->setVisible(m_bundles.isEmpty() || m_empty->hasLoose());
    m_logInSheet->setVisible(!m_bundles.isEmpty() || m_dispatch->session() || m_dispatch->isLoggingIn());
    showLogIn();
}

void SendPage::addCard(const QString &path)
{
    auto *card = new BundleCard(m_tools, path);
    connect(card, &BundleCard::sendWanted, this, [this](const QString &one) { send({one}); });
    connect(card, &BundleCard::stopWanted, this, [this](const QString &one) { m_dispatch->stop(one); });
    connect(card, &BundleCard::tryNowWanted, this, [this] { m_dispatch->tryNow(); });
    connect(card, &BundleCard::signWanted, this, [this](const QString &module) {
        emit wanted({u"sign"_s, module, {}});
    });
    m_list->insertWidget(0, card);
    m_bundles.append(card);
}

bool SendPage::canSend() const
{
    return m_dispatch->session() || (!m_cards->reader().isEmpty() && !m_endpoint->text().trimmed().isEmpty());
}

/// The newest stands on top, and goes first.
QStringList SendPage::readyPaths() const
{
    QStringList paths;
    for (const BundleCard *card : m_bundles) {
        if (card->isReady())
            paths.prepend(card->path());
    }
    return paths;
}

void SendPage::showLogIn()
{
    const bool loggedIn = m_dispatch->session();
    const bool loggingIn = m_dispatch->isLoggingIn();
    const int ready = static_cast<int>(readyPaths().size());
    m_logIn->setText(ready > 1 ? tr("Send all that is ready (%1)").arg(ready) : ready == 1 ? tr("Send") : tr("Log in"));
    m_logIn->setVisible(!loggingIn && (!loggedIn || ready > 0));
    m_logIn->setEnabled(canSend());
    m_logOut->setVisible(loggedIn || loggingIn);
    m_logOut->setText(loggingIn ? tr("Stop") : tr("Log out"));
    m_tryNow->setVisible(m_dispatch->isPausing());
    m_endpoint->setEnabled(!loggedIn && !loggingIn);
    m_check->setEnabled(!m_endpoint->text().trimmed().isEmpty() && !m_dispatch->isBusy());
    m_cards->setVisible(!loggedIn);
    showSession();
    for (BundleCard *card : m_bundles)
        card->refresh(canSend() && !loggingIn && (ready > 1 || card->isReported()));
    leadFocus();
}

void SendPage::showSession()
{
    const desk::Session *session = m_dispatch->session();
    m_mandates->setVisible(session);
    m_clock->setVisible(session && session->clockWarning());
    if (!session)
        return;
    m_mandates->setText(tr("May report for:") + u"\n• "_s + session->mandateWords().join(u"\n• "_s));
    if (session->clockWarning())
        m_clock->setText(told(*session->clockWarning(), m_tools.language()));
}

/// After an act the keyboard goes from the message to what comes next, as soon as that can be pressed.
void SendPage::leadFocus()
{
    if (m_dispatch->isBusy() || !m_person->holdsFocus())
        return;
    if (m_logIn->isVisible() && m_logIn->isEnabled())
        m_logIn->setFocus(Qt::OtherFocusReason);
    else if (m_dispatch->session())
        m_logOut->setFocus(Qt::OtherFocusReason);
}

void SendPage::takeOutcome(const QString &path, const Dispatch::Outcome &outcome)
{
    if (BundleCard *card = cardAt(path)) {
        card->finish(outcome);
        if (outcome && outcome->ok() && !m_dispatch->isBusy() && m_person->holdsFocus())
            card->leadToReceipt();
    }
    showLogIn();
    if (path == m_withdrawing) {
        m_withdrawing.clear();
        withdrawStopped(path);
    }
}

/// What is on its way is stopped first; a log-in that goes on only once the person has agreed, as the card would have
/// to be asked again.
void SendPage::withdraw(const QString &path)
{
    if (!m_dispatch->isRunning(path))
        return withdrawStopped(path);
    if (!m_dispatch->session())
        return m_portal->withdraw(path, [this, path] { m_dispatch->stop(path); });
    m_withdrawing = path;
    m_dispatch->stop(path);
}

/// Whoever is logged in where it was on its way has the endpoint asked.
void SendPage::withdrawStopped(const QString &path)
{
    if (const auto asked = m_dispatch->withdraw(path))
        m_portal->withdraw(path, *asked);
    else
        m_portal->withdraw(path);
}

void SendPage::sendAll()
{
    send(readyPaths());
}

void SendPage::send(const QStringList &paths)
{
    const base::Result<QUrl> authority = typedAuthority();
    if (!authority)
        return m_authority->setFocus(Qt::OtherFocusReason); // what is wrong stands below
    m_connection->clear(); // as it was before
    m_dispatch->send(paths, {QUrl(m_endpoint->text().trimmed()), *authority, m_cards->reader()});
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/session.h"

#include "desk/card.h"
#include "desk/known_role.h"
#include "sending/upload.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

namespace desk {

namespace {

card::Scheme schemeOf(sending::SignRequest::Scheme scheme)
{
    switch (scheme) {
    case sending::SignRequest::Scheme::RsaPkcs1: return card::Scheme::RsaPkcs1;
    case sending::SignRequest::Scheme::RsaPss: return card::Scheme::RsaPss;
    case sending::SignRequest::Scheme::Ecdsa: return card::Scheme::Ecdsa;
    }
    return card::Scheme::RsaPkcs1;
}

card::HashAlgorithm hashOf(const QByteArray &name)
{
    if (name == "SHA384")
        return card::HashAlgorithm::Sha384;
    return name == "SHA512" ? card::HashAlgorithm::Sha512 : card::HashAlgorithm::Sha256;
}

QString say(const char *source)
{
    return QCoreApplication::translate("Send", source);
}

base::Problem later(const base::Problem &why)
{
    if (why.kind != base::Kind::Environment)
        return why;
    return {why.kind, why.code,
        QT_TRANSLATE_NOOP(
            "Problem", "%1 Nothing was sent. Try the same again later; what is in the outbox waits there."),
        {why.message()}, why.where};
}

/// The line or the endpoint does not work at this moment; nobody was refused.
bool mayWorkLater(const base::Problem &why)
{
    return why.kind == base::Kind::Environment
        && (why.code.startsWith(u"sending.server.") || why.code.startsWith(u"sending.answer.")
            || why.code == u"sending.network.unreachable" || why.code == u"sending.network.incomplete"
            || why.code == u"sending.tls.failed");
}

} // namespace

QList<QByteArray> withoutRoot(const QList<QByteArray> &chain)
{
    QList<QByteArray> kept;
    for (const QByteArray &der : chain) {
        const base::Result<trust::Certificate> certificate = trust::Certificate::fromDer(der);
        if (certificate && !certificate->isSelfIssued())
            kept.append(der);
    }
    return kept;
}

QString enterpriseNumber(const Workplace &workplace)
{
    const form::Value kbo = workplace.evaluator().values().field(QStringLiteral("ocmw.kbo"));
    return kbo.text() ? *kbo.text() : QString();
}

HeldRight::~HeldRight()
{
    static_cast<void>(CardThread::run([right = std::move(m_right)]() mutable {
        right.reset();
        return true;
    }));
}

void HeldRight::drop()
{
    static_cast<void>(CardThread::run([right = m_right] {
        right->reset();
        return true;
    }));
}

QFuture<base::Result<void>> HeldRight::take(const HeldCard &card, const std::shared_ptr<GivenPin> &pin)
{
    return card.run([right = m_right, pin](card::Card &opened) -> base::Result<void> {
        base::Result<card::AuthenticationRight> taken = opened.authenticate(pin->pin, pin->policy);
        if (!taken)
            return taken.problem();
        right->emplace(*std::move(taken));
        return {};
    });
}

sending::SignCallback HeldRight::callback() const
{
    return [weak = std::weak_ptr<Right>(m_right)](const sending::SignRequest &request) {
        return CardThread::run([weak, request]() -> base::Result<QByteArray> {
            const std::shared_ptr<Right> right = weak.lock();
            if (!right || !right->has_value()) {
                return base::Problem{base::Kind::Refused, QStringLiteral("send.loggedOut"),
                    QT_TRANSLATE_NOOP("Problem", "The log-in has ended. Log in again with the card."), {}, {}};
            }
            return (*right)->sign(schemeOf(request.scheme), hashOf(request.hash), request.digest);
        }).result();
    };
}

/// One log-in, step by step; deletes itself with the last.
class LogInAct : public QObject
{
public:
    using Answer = base::Result<std::shared_ptr<Session>>;

    LogInAct(Workplace &workplace, const LogInRequest &request, Person &person)
        : QObject(&workplace), m_person(person), m_parts(new Session::Parts(workplace, request))
    {
        m_promise.start();
        connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] {
            m_promise.finish();
            deleteLater();
        });
        m_watcher.setFuture(m_promise.future());
    }

    QFuture<Answer> start()
    {
        const QUrl &url = m_parts->request.endpoint;
        QFuture<Answer> future = m_promise.future();
        if (!url.isValid() || url.scheme() != u"https" || url.host().isEmpty()) {
            finish(base::Problem{base::Kind::Usage, QStringLiteral("send.endpoint"),
                QT_TRANSLATE_NOOP("Problem", "\"%1\" is no https address."), {url.toString()}, url.toString()});
            return future;
        }
        checkSendable(m_parts->workplace, m_parts->request.bundles, url)
            .then(this, [this](const base::Result<void> &sendable) {
                if (!sendable)
                    return finish(sendable.problem());
                readCard();
            });
        return future;
    }

private:
    void finish(const Answer &answer)
    {
        m_watcher.disconnect();
        m_promise.addResult(answer);
        m_promise.finish();
        deleteLater();
    }

    void readCard()
    {
        m_person.sees(say(QT_TRANSLATE_NOOP("Send", "Reading the card …")));
        m_parts->card
            .open(m_parts->workplace.surroundings(), m_parts->request.reader, card::CertificateKind::Authentication)
            .then(this, [this](const base::Result<CardFacts> &facts) {
                if (!facts)
                    return finish(facts.problem());
                m_parts->facts = std::make_unique<CardFacts>(*facts);
                prepare();
            });
    }

    /// All that can be refused without the PIN is refused before it is asked.
    void prepare()
    {
        sending::Endpoint endpoint;
        endpoint.url = m_parts->request.endpoint;
        endpoint.anchors = m_parts->workplace.surroundings().anchors();
        base::Result<std::unique_ptr<sending::Login>> login
            = sending::Login::open(endpoint, {withoutRoot(m_parts->facts->chain), m_parts->right.callback(), true});
        if (!login)
            return finish(login.problem());
        m_parts->login = *std::move(login);
        askForPin();
    }

    void askForPin()
    {
        PinRequest request;
        request.act = PinRequest::Act::LogIn;
        request.reader = m_parts->facts->reader;
        request.holder = m_parts->facts->certificate.personName();
        request.items = {m_parts->request.endpoint.toString()};
        request.triesLeft = m_parts->facts->triesLeft;
        request.pad = m_parts->facts->pad;
        askPin(this, m_person, request).then(this, [this](const base::Result<std::shared_ptr<GivenPin>> &pin) {
            if (!pin)
                return finish(pin.problem());
            m_parts->right.take(m_parts->card, *pin).then(this, [this](const base::Result<void> &taken) {
                if (!taken)
                    return finish(taken.problem());
                logIn();
            });
        });
    }

    void logIn()
    {
        m_person.sees(say(QT_TRANSLATE_NOOP("Send", "Logging in …")));
        m_parts->login->mandates().then(this, [this](const base::Result<QList<sending::Mandate>> &mandates) {
            if (!mandates)
                return tryLater(mandates.problem());
            m_parts->mandates = *mandates;
            const trust::Certificate &certificate = m_parts->facts->certificate;
            keepRole(m_parts->workplace, {certificate.nationalNumber(), certificate.personName()}, *mandates)
                .then(this, [this] { conclude(); });
        });
    }

    /// The card goes on holding the right to log in: its PIN is not asked again.
    void tryLater(const base::Problem &why)
    {
        ++m_failures;
        const int tries = m_parts->request.maxTries;
        if (!mayWorkLater(why) || (tries > 0 && m_failures >= tries))
            return finish(later(why));
        const auto wait = sending::backOff(m_failures, {}, QRandomGenerator::global()->bounded(500, 1501));
        m_person.sees(say(QT_TRANSLATE_NOOP("Send", "Logging in again in %1 s: %2"))
                          .arg(QString::number(wait.count() / 1000), why.message()));
        QTimer::singleShot(wait, this, [this] { logIn(); });
    }

    void conclude()
    {
        const QString kbo = enterpriseNumber(m_parts->workplace);
        const auto isOurs = [&kbo](const sending::Mandate &mandate) { return mandate.enterpriseNumber == kbo; };
        if (std::none_of(m_parts->mandates.cbegin(), m_parts->mandates.cend(), isOurs)) {
            return finish(base::Problem{base::Kind::Refused, QStringLiteral("send.noMandate"),
                QT_TRANSLATE_NOOP("Problem",
                    "The endpoint gives %1 no role for the enterprise number %2. The security adviser of the OCMW has "
                    "roles recorded with the federal service."),
                {m_parts->facts->certificate.personName(), kbo}, {}});
        }
        finish(std::shared_ptr<Session>(new Session(std::move(m_parts))));
    }

    Person &m_person;
    std::unique_ptr<Session::Parts> m_parts;
    QPromise<Answer> m_promise;
    QFutureWatcher<Answer> m_watcher;
    int m_failures = 0; ///< of the endpoint or the line
};

QFuture<LogInAct::Answer> Session::logIn(Workplace &workplace, const LogInRequest &request, Person &person)
{
    return (new LogInAct(workplace, request, person))->start();
}

Session::Session(std::unique_ptr<Parts> parts) : d(std::move(parts))
{
    connect(new CardGuard(d->facts->reader, this), &CardGuard::lost, this, &Session::logOut);
}

/// What is under way ends first: it uses our parts.
Session::~Session()
{
    while (!children().isEmpty())
        delete children().first();
}

QString Session::holder() const
{
    return d->facts->certificate.personName();
}

const QList<sending::Mandate> &Session::mandates() const
{
    return d->mandates;
}

void Session::setMaxTries(int tries)
{
    d->maxTries = tries;
}

void Session::logOut()
{
    if (std::exchange(d->over, true))
        return;
    d->right.drop();
    const QPointer<Session> self(this); // whoever hears that his request has ended may end us
    d->login->logOut();
    if (self)
        emit loggedOut();
}

} // namespace desk

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/known_role.h"
#include "desk/outbox.h"
#include "desk/session.h"
#include "sending/upload.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

namespace desk {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("Send", source);
}

base::Problem later(const base::Problem &why, qsizetype waiting)
{
    const char *text = waiting > 0 ? QT_TRANSLATE_NOOP("Problem",
                           "%1 What is to be sent waits in the outbox; the same \"send\" goes on from there.")
                                   : QT_TRANSLATE_NOOP("Problem", "%1 Try the same again later.");
    return {why.kind, why.code, text, {why.message()}, why.where};
}

/// The line or the endpoint does not work at this moment; nobody was refused.
bool mayWorkLater(const base::Problem &why)
{
    return why.kind == base::Kind::Environment
        && (why.code.startsWith(u"sending.server.") || why.code.startsWith(u"sending.answer.")
            || why.code == u"sending.network.unreachable" || why.code == u"sending.network.proxy"
            || why.code == u"sending.network.incomplete" || why.code == u"sending.tls.failed");
}

/// The endpoint does not let this person in, or is not who it should be.
bool isNo(const base::Problem &why)
{
    return why.code.startsWith(u"sending.refused.") || why.code.startsWith(u"sending.endpoint.")
        || why.code == u"sending.tls.untrusted" || why.code == u"send.noMandate";
}

} // namespace

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
        if (const base::Result<void> opened = openLogin(true); !opened)
            return finish(opened.problem());
        askForPin();
    }

    base::Result<void> openLogin(bool pss)
    {
        sending::Endpoint endpoint;
        endpoint.url = m_parts->request.endpoint;
        endpoint.anchors = m_parts->workplace.surroundings().anchors();
        base::Result<std::unique_ptr<sending::Login>> login
            = sending::Login::open(endpoint, {withoutRoot(m_parts->facts->chain), m_parts->right.callback(), pss});
        if (!login)
            return login.problem();
        m_parts->login = *std::move(login);
        m_usesPss = pss;
        return {};
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
                putIntoOutbox();
            });
        });
    }

    /// The line may not let us in for hours: whoever has typed the PIN has sent.
    void putIntoOutbox()
    {
        queueAll(m_parts->workplace, m_parts->request.bundles, m_parts->request.endpoint)
            .then(this, [this](const base::Result<QList<QByteArray>> &queued) {
                if (!queued)
                    return finish(queued.problem());
                m_queued = *queued;
                m_person.sees(say(QT_TRANSLATE_NOOP("Send", "Logging in …")));
                logIn();
            });
    }

    void logIn()
    {
        m_parts->login->mandates().then(this, [this](const base::Result<QList<sending::Mandate>> &mandates) {
            if (!mandates)
                return tryLater(mandates.problem());
            m_parts->mandates = *mandates;
            if (!m_parts->workplace.surroundings().isClockSet()) // else it is another on purpose
                m_parts->clockWarning = sending::clockSkew(m_parts->login->serverTime(), m_parts->workplace.stamp().at);
            const trust::Certificate &certificate = m_parts->facts->certificate;
            keepRole(m_parts->workplace, {certificate.nationalNumber(), certificate.personName()}, *mandates)
                .then(this, [this] { conclude(); });
        });
    }

    /// The card goes on holding the right to log in: its PIN is not asked again.
    void tryLater(const base::Problem &why)
    {
        if (why.code == u"card.scheme.unsupported" && m_usesPss)
            return logInWithoutPss();
        if (why.code == u"sending.network.proxyPassword")
            return askProxyUser(why);
        if (!mayWorkLater(why))
            return refuse(why);
        ++m_failures;
        const int tries = m_parts->request.maxTries;
        Workplace &workplace = m_parts->workplace;
        if (tries > 0 && m_failures >= tries) {
            keepReason(workplace, m_queued, why, {}).then(this, [this, why] { finish(later(why, m_queued.size())); });
            return;
        }
        const auto wait = sending::backOff(m_failures, {}, QRandomGenerator::global()->bounded(500, 1501));
        m_person.sees(say(QT_TRANSLATE_NOOP("Send", "Logging in again in %1 s: %2"))
                          .arg(QString::number(wait.count() / 1000), why.message()));
        static_cast<void>(keepReason(workplace, m_queued, why, workplace.stamp().at.addMSecs(wait.count())));
        const auto again = [this] {
            m_person.sees(say(QT_TRANSLATE_NOOP("Send", "Logging in …")));
            logIn();
        };
        if (Pauses *pauses = m_parts->request.pauses)
            pauses->pause(wait, this, again);
        else
            QTimer::singleShot(wait, this, again);
    }

    /// A card that cannot sign as TLS 1.3 wants it. Its PIN still counts.
    void logInWithoutPss()
    {
        if (const base::Result<void> opened = openLogin(false); !opened)
            return refuse(opened.problem());
        m_person.sees(say(QT_TRANSLATE_NOOP("Send", "This card cannot log in with TLS 1.3; trying TLS 1.2 …")));
        logIn();
    }

    /// Each answer is tried once; whoever declines leaves what is to be sent in the outbox.
    void askProxyUser(const base::Problem &why)
    {
        const QString proxy = sending::proxyName(m_parts->request.endpoint);
        m_person.proxyUser({proxy, sending::hasProxyUser(proxy)})
            .then(this, [this, proxy, why](const sending::ProxyUser &user) {
                if (user.name.isEmpty()) {
                    keepReason(m_parts->workplace, m_queued, why, {}).then(this, [this, why] {
                        finish(later(why, m_queued.size()));
                    });
                    return;
                }
                sending::keepProxyUser(proxy, user);
                if (const base::Result<void> opened = openLogin(m_usesPss); !opened)
                    return refuse(opened.problem());
                m_person.sees(say(QT_TRANSLATE_NOOP("Send", "Logging in …")));
                logIn();
            });
    }

    /// Nothing of what never travelled stays with an endpoint that does not let us in. Where it is the card, it waits.
    void refuse(const base::Problem &why)
    {
        Workplace &workplace = m_parts->workplace;
        (isNo(why) ? giveBack(workplace, m_queued, why) : keepReason(workplace, m_queued, why, {}))
            .then(this, [this, why] { finish(why); });
    }

    void conclude()
    {
        const QString kbo = enterpriseNumber(m_parts->workplace);
        const auto isOurs = [&kbo](const sending::Mandate &mandate) { return mandate.enterpriseNumber == kbo; };
        if (std::none_of(m_parts->mandates.cbegin(), m_parts->mandates.cend(), isOurs)) {
            return refuse({base::Kind::Refused, QStringLiteral("send.noMandate"),
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
    QList<QByteArray> m_queued; ///< what waits in the outbox for this log-in
    int m_failures = 0; ///< of the endpoint or the line
    bool m_usesPss = true; ///< signatures of the card, where it has a key of RSA
};

QFuture<LogInAct::Answer> Session::logIn(Workplace &workplace, const LogInRequest &request, Person &person)
{
    return (new LogInAct(workplace, request, person))->start();
}

} // namespace desk

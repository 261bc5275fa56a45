// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/shown_time.h"
#include "desk/card_log_in.h"
#include "desk/known_role.h"
#include "desk/outbox.h"
#include "desk/proxy_user.h"
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
    return {why.kind, why.code, text, {}, why.where, {}, {why}};
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

    /// Logging out answers what was asked; nobody is here for it any more.
    ~LogInAct() override
    {
        m_isOver = true;
        m_logIn.reset();
    }

    QFuture<Answer> start()
    {
        const QUrl &url = m_parts->request.endpoint;
        if (const std::optional<base::Problem> unused = sending::proxyUnused(url))
            m_person.sees(unused->message());
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
        const Surroundings &surroundings = m_parts->workplace.surroundings();
        const sending::Endpoint endpoint{m_parts->request.endpoint, surroundings.anchors()};
        const QList<QByteArray> chain = withoutRoot(m_parts->facts->chain);
        m_logIn = std::make_unique<CardLogIn>(
            endpoint, sending::AuthenticationCard{chain, m_parts->right.callback(), true}, m_person);
        if (const base::Result<void> opened = m_logIn->open(); !opened)
            return finish(opened.problem());
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
        m_logIn->mandates().then(this, [this](const CardLogIn::Answer &mandates) {
            if (m_isOver)
                return;
            if (!mandates)
                return tryLater(mandates.problem());
            m_parts->login = m_logIn->take();
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
        if (isAboutProxyUser(why)) // the person declined
            return leave(why);
        if (!mayWorkLater(why))
            return refuse(why);
        ++m_failures;
        const int tries = m_parts->request.maxTries;
        Workplace &workplace = m_parts->workplace;
        if (tries > 0 && m_failures >= tries)
            return leave(why);
        const auto wait = sending::backOff(m_failures, {}, QRandomGenerator::global()->bounded(500, 1501));
        const QDateTime next = workplace.stamp().at.addMSecs(wait.count());
        m_person.sees(
            say(QT_TRANSLATE_NOOP("Send", "Logging in again at %1: %2")).arg(base::shownClock(next), why.message()));
        static_cast<void>(keepReason(workplace, m_queued, why, next));
        const auto again = [this] {
            m_person.sees(say(QT_TRANSLATE_NOOP("Send", "Logging in …")));
            logIn();
        };
        if (Pauses *pauses = m_parts->request.pauses)
            pauses->pause(wait, this, again);
        else
            QTimer::singleShot(wait, this, again);
    }

    /// What is to be sent waits in the outbox.
    void leave(const base::Problem &why)
    {
        keepReason(m_parts->workplace, m_queued, why, {}).then(this, [this, why] {
            finish(later(why, m_queued.size()));
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
    std::unique_ptr<CardLogIn> m_logIn; ///< once the card was read; ends before the parts
    QPromise<Answer> m_promise;
    QFutureWatcher<Answer> m_watcher;
    QList<QByteArray> m_queued; ///< what waits in the outbox for this log-in
    bool m_isOver = false;
    int m_failures = 0; ///< of the endpoint or the line
};

QFuture<LogInAct::Answer> Session::logIn(Workplace &workplace, const LogInRequest &request, Person &person)
{
    return (new LogInAct(workplace, request, person))->start();
}

} // namespace desk

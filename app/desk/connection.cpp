// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/connection.h"

#include "desk/proxy_user.h"

#include <QCoreApplication>

namespace desk {

namespace {

using StepKind = sending::ConnectionStep::What;

QString connectionText(const char *source)
{
    return QCoreApplication::translate("Connection", source);
}

QString nameOf(StepKind what)
{
    switch (what) {
    case StepKind::Address: return connectionText(QT_TRANSLATE_NOOP("Connection", "Address"));
    case StepKind::Proxy: return connectionText(QT_TRANSLATE_NOOP("Connection", "Proxy of the network"));
    case StepKind::Name: return connectionText(QT_TRANSLATE_NOOP("Connection", "Name"));
    case StepKind::Line: return connectionText(QT_TRANSLATE_NOOP("Connection", "Line"));
    case StepKind::Encryption: return connectionText(QT_TRANSLATE_NOOP("Connection", "Secure connection"));
    case StepKind::Certificate: return connectionText(QT_TRANSLATE_NOOP("Connection", "Certificate of the endpoint"));
    case StepKind::Service: return connectionText(QT_TRANSLATE_NOOP("Connection", "Service"));
    case StepKind::Clock: return connectionText(QT_TRANSLATE_NOOP("Connection", "Clock of this computer"));
    }
    return {};
}

QString goodWords(const sending::ConnectionStep &step)
{
    switch (step.what) {
    case StepKind::Proxy:
        return step.found.isEmpty() ? connectionText(QT_TRANSLATE_NOOP("Connection", "none")) : step.found;
    case StepKind::Line: return connectionText(QT_TRANSLATE_NOOP("Connection", "answers on port %1")).arg(step.found);
    case StepKind::Certificate:
        return connectionText(QT_TRANSLATE_NOOP("Connection", "%1, vouched for by a root that is believed"))
            .arg(step.found);
    case StepKind::Service: return connectionText(QT_TRANSLATE_NOOP("Connection", "the endpoint works"));
    case StepKind::Clock: return connectionText(QT_TRANSLATE_NOOP("Connection", "agrees with that of the endpoint"));
    case StepKind::Name:
        return step.found.isEmpty() ? connectionText(QT_TRANSLATE_NOOP("Connection", "the proxy looks it up"))
                                    : step.found;
    case StepKind::Address:
    case StepKind::Encryption: return step.found;
    }
    return {};
}

ConnectionLine lineOf(const sending::ConnectionStep &step)
{
    ConnectionLine line{sending::code(step.what), step.outcome, nameOf(step.what), {}, step.trouble};
    if (step.trouble)
        line.found = step.trouble->message();
    else if (step.outcome == sending::ConnectionStep::Outcome::Good)
        line.found = goodWords(step);
    return line;
}

/// One check, and once more each time that somebody was named to the proxy. Deletes itself with the last.
class ConnectionAct : public QObject
{
public:
    using Answer = QList<ConnectionLine>;

    ConnectionAct(const Surroundings &surroundings, const QUrl &endpoint, Person &person)
        : m_surroundings(surroundings), m_endpoint(endpoint), m_person(person)
    {
        m_promise.start();
    }

    QFuture<Answer> start()
    {
        QFuture<Answer> future = m_promise.future();
        check();
        return future;
    }

private:
    using Steps = QList<sending::ConnectionStep>;

    void check()
    {
        const sending::Endpoint asked{m_endpoint, m_surroundings.anchors(), std::chrono::seconds(20)};
        const QDateTime now = m_surroundings.isClockSet() ? QDateTime() : m_surroundings.clock().now();
        sending::checkConnection(asked, now).then(this, [this](const Steps &steps) { take(steps); });
    }

    void take(const Steps &steps)
    {
        const std::optional<base::Problem> &trouble = steps.at(int(StepKind::Proxy)).trouble;
        if (m_promise.isCanceled() || !trouble || !isAboutProxyUser(*trouble))
            return finish(steps);
        askProxyUser(this, m_person, m_endpoint).then(this, [this, steps](bool given) {
            if (given && !m_promise.isCanceled())
                check();
            else
                finish(steps);
        });
    }

    void finish(const Steps &steps)
    {
        Answer lines;
        for (const sending::ConnectionStep &step : steps)
            lines.append(lineOf(step));
        m_promise.addResult(lines);
        m_promise.finish();
        deleteLater();
    }

    const Surroundings &m_surroundings;
    const QUrl m_endpoint;
    Person &m_person;
    QPromise<Answer> m_promise;
};

} // namespace

QFuture<QList<ConnectionLine>> checkConnection(const Surroundings &surroundings, const QUrl &endpoint, Person &person)
{
    return (new ConnectionAct(surroundings, endpoint, person))->start();
}

} // namespace desk

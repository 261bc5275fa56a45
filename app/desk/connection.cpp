// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/connection.h"

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
    case StepKind::Address:
    case StepKind::Name:
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

} // namespace

QFuture<QList<ConnectionLine>> checkConnection(const Surroundings &surroundings, const QUrl &endpoint)
{
    const sending::Endpoint asked{endpoint, surroundings.anchors(), std::chrono::seconds(20)};
    const QDateTime now = surroundings.isClockSet() ? QDateTime() : surroundings.clock().now();
    return sending::checkConnection(asked, now).then([](const QList<sending::ConnectionStep> &steps) {
        QList<ConnectionLine> lines;
        for (const sending::ConnectionStep &step : steps)
            lines.append(lineOf(step));
        return lines;
    });
}

} // namespace desk

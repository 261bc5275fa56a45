// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sending/exchange.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QtGlobal>

#include <array>

using base::Kind;
using base::Problem;

namespace sending {
namespace {

/// A problem type of the endpoint (the last part of its URN) and what we say about it; %1 is the endpoint's own
/// explanation.
struct Known {
    const char *type;
    const char *code;
    const char *text;
};

constexpr std::array knownProblems{
    Known{"missingPermission", "sending.refused.role",
        QT_TRANSLATE_NOOP("Problem",
            "The endpoint does not take reports of this OCMW from the holder of this card: %1 "
            "Ask the person who manages your access to the federal service.")},
    Known{"clientCertificateRequired", "sending.refused.certificate",
        QT_TRANSLATE_NOOP("Problem", "The endpoint got no certificate from the card: %1 Log in again with the card.")},
    Known{"clientCertificateRefused", "sending.refused.certificate",
        QT_TRANSLATE_NOOP("Problem", "The endpoint refuses this card: %1 Use a valid eID card.")},
    Known{"alreadyReported", "sending.refused.alreadyReported",
        QT_TRANSLATE_NOOP("Problem",
            "The endpoint already has this report in another bundle: %1 It was sent before, from another data "
            "folder or computer. Its receipt is kept there (on the command line: --data FOLDER receipt FILE.asice). "
            "If nobody knows of it, or the report must be replaced, ask the federal service.")},
    Known{"reportingPeriodClosed", "sending.refused.closed",
        QT_TRANSLATE_NOOP(
            "Problem", "The endpoint no longer takes reports for this year: %1 Contact the federal service.")},
    Known{"payloadTooLarge", "sending.refused.tooLarge",
        QT_TRANSLATE_NOOP(
            "Problem", "The bundle is larger than the endpoint takes: %1 Send the reports in separate bundles.")},
    Known{"digestMismatch", "sending.refused.digest",
        QT_TRANSLATE_NOOP("Problem", "The bundle arrived damaged at the endpoint: %1 Send it again.")},
    Known{"malwareDetected", "sending.refused.malware",
        QT_TRANSLATE_NOOP("Problem",
            "The endpoint's malware scan refused the bundle: %1 "
            "Have this computer checked before you make the bundle again.")},
    Known{"badRequest", "sending.refused.content",
        QT_TRANSLATE_NOOP("Problem", "The endpoint refused the bundle: %1 Correct this and make the bundle again.")},
    Known{"serviceUnavailable", "sending.server.unavailable",
        QT_TRANSLATE_NOOP("Problem", "The endpoint is busy or down for a moment: %1 It will be tried again.")},
    Known{"tooManyRequests", "sending.server.unavailable",
        QT_TRANSLATE_NOOP("Problem", "The endpoint asks to come back later: %1 It will be tried again.")},
};

constexpr Known unknownRefusal{"", "sending.refused.request",
    QT_TRANSLATE_NOOP("Problem", "The endpoint refused the request (%1). Contact the federal service.")};
constexpr Known nothingThere{"", "sending.refused.address",
    QT_TRANSLATE_NOOP("Problem",
        "There is no endpoint at this address. Check the address as the federal service gave it, with the part "
        "after the name of the computer.")};
constexpr Known unknownFailure{"", "sending.server.failed",
    QT_TRANSLATE_NOOP("Problem", "The endpoint has a technical problem (%1). Try again later.")};

/// Foreign text for a person's eyes: one line, no control characters, a bounded length.
QString shown(const QString &foreign)
{
    constexpr qsizetype limit = 300;
    QString line = foreign.simplified();
    line.removeIf([](QChar letter) { return !letter.isPrint(); });
    return line.size() > limit ? line.left(limit) + QChar(0x2026) : line;
}

QString issuesOf(const QJsonObject &document)
{
    constexpr qsizetype limit = 20;
    QStringList issues;
    const QJsonArray list = document.value(QLatin1String("issues")).toArray();
    for (qsizetype i = 0; i < qMin(list.size(), limit); ++i) {
        const QJsonObject issue = list.at(i).toObject();
        const QString name = shown(issue.value(QLatin1String("name")).toString());
        const QString said
            = issue.value(QLatin1String("detail")).toString(issue.value(QLatin1String("title")).toString());
        issues << (name.isEmpty() ? shown(said)
                                  : QCoreApplication::translate("Sending", "%1: %2").arg(name, shown(said)));
    }
    return issues.join(QLatin1String("; "));
}

QString explanationOf(const QJsonObject &document, int status)
{
    const QString issues = issuesOf(document);
    const QString detail = shown(document.value(QLatin1String("detail")).toString());
    const QString title = shown(document.value(QLatin1String("title")).toString());
    const QString said = !issues.isEmpty() ? issues : !detail.isEmpty() ? detail : title;
    if (said.isEmpty())
        return QStringLiteral("HTTP %1").arg(status);
    return said.endsWith(QLatin1Char('.')) ? said : said + QLatin1Char('.');
}

/// The existing submission that an answer points to, by the last part of its address; empty when it names none.
QString submissionIn(const QJsonObject &document)
{
    const QString id = document.value(QLatin1String("submissionHref")).toString().section(QLatin1Char('/'), -1);
    const bool hash = id.size() == 64 && std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
    });
    return hash ? id : QString();
}

} // namespace

Problem problemOf(const QJsonObject &document, int status)
{
    const QString type = document.value(QLatin1String("type")).toString().section(QLatin1Char(':'), -1);
    const auto known = std::find_if(knownProblems.begin(), knownProblems.end(),
        [&type](const Known &candidate) { return type == QLatin1String(candidate.type); });
    const Known &said = known != knownProblems.end() ? *known
        : status >= 500                              ? unknownFailure
        : status == 404                              ? nothingThere
                                                     : unknownRefusal;
    return {status >= 500 || status == 429 ? Kind::Environment : Kind::Refused, QString::fromLatin1(said.code),
        said.text, said.text == nothingThere.text ? QStringList() : QStringList{explanationOf(document, status)},
        submissionIn(document)};
}

Problem problemOf(const Reply &reply)
{
    return reply.status < 400 ? malformedAnswer() : problemOf(reply.json(), reply.status);
}

Problem malformedAnswer()
{
    return {Kind::Environment, QStringLiteral("sending.answer.malformed"),
        QT_TRANSLATE_NOOP("Problem",
            "The endpoint's answer is not what its contract says. Check the endpoint's address and the version of "
            "this program."),
        {}, {}};
}

QJsonObject Reply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

int Reply::retryAfter() const
{
    const QByteArray said = headers.value("retry-after");
    bool isNumber = false;
    qint64 seconds = said.toInt(&isNumber);
    if (!isNumber) {
        const QDateTime until = httpDate(said);
        seconds = until.isValid() && serverTime.isValid() ? serverTime.secsTo(until) : 0;
    }
    return int(qBound(qint64(0), seconds, qint64(3600)));
}

QDateTime httpDate(const QByteArray &header)
{
    QDateTime moment
        = QLocale::c().toDateTime(QString::fromLatin1(header), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

std::optional<Problem> clockSkew(const QDateTime &serverTime, const QDateTime &now)
{
    constexpr qint64 allowedSeconds = 5 * 60;
    const qint64 seconds = serverTime.secsTo(now);
    if (!serverTime.isValid() || qAbs(seconds) <= allowedSeconds)
        return {};
    return Problem{Kind::Environment, QStringLiteral("sending.clock.skew"),
        QT_TRANSLATE_NOOP("Problem",
            "The clock of this computer differs by %1 minutes from the endpoint's. Only the endpoint's clock counts; "
            "check the date and time of this computer."),
        {QString::number(qAbs(seconds) / 60)}, {}};
}

} // namespace sending

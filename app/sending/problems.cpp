// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sending/exchange.h"

#include "base/shown_time.h"
#include "sending/trouble.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QtGlobal>

#include <array>

using base::Kind;
using base::Problem;

namespace sending {
namespace {

/// A problem type of the endpoint (the last part of its URN) and what we say about it.
struct Known {
    const char *type;
    const char *code;
    const char *text;
    const char *told = nullptr; ///< what of the problem document is %1 of the text
    const char *untold = nullptr; ///< the text where the document has it not
};

constexpr std::array knownProblems{
    Known{"missingPermission", "sending.refused.role",
        QT_TRANSLATE_NOOP("Problem",
            "The endpoint does not take reports of this OCMW from the holder of this card. Ask the person who manages "
            "your access to the federal service.")},
    Known{"clientCertificateRequired", "sending.refused.certificate",
        QT_TRANSLATE_NOOP("Problem", "The endpoint got no certificate from the card. Log in again with the card.")},
    Known{"alreadyReported", "sending.refused.alreadyReported",
        QT_TRANSLATE_NOOP("Problem",
            "The endpoint already has this report in another bundle, under number %1. It was sent before, from another "
            "data folder or computer. Its receipt is kept there (on the command line: --data FOLDER receipt "
            "FILE.asice). If that one counts, record here that the report was entered, with that number. If nobody "
            "knows of it, or the report must be replaced, ask the federal service: it can unlock the report."),
        "registrationNumber",
        QT_TRANSLATE_NOOP("Problem",
            "The endpoint already has this report in another bundle. It was sent before, from another data folder or "
            "computer. Its receipt is kept there (on the command line: --data FOLDER receipt FILE.asice). If that one "
            "counts, record here that the report was entered, with the number of the receipt. If nobody knows of it, "
            "or the report must be replaced, ask the federal service: it can unlock the report.")},
    Known{"reportingPeriodClosed", "sending.refused.closed",
        QT_TRANSLATE_NOOP(
            "Problem", "The endpoint no longer takes reports for this year. Contact the federal service.")},
    Known{"payloadTooLarge", "sending.refused.tooLarge",
        QT_TRANSLATE_NOOP(
            "Problem", "The bundle is larger than the endpoint takes. Send the reports in separate bundles.")},
    Known{"digestMismatch", "sending.refused.digest",
        QT_TRANSLATE_NOOP("Problem", "The bundle arrived damaged at the endpoint. Send it again.")},
    Known{"malwareDetected", "sending.refused.malware",
        QT_TRANSLATE_NOOP("Problem",
            "The endpoint's malware scan refused the bundle. Have this computer checked before you make the bundle "
            "again.")},
    Known{"offsetMismatch", "sending.refused.request",
        QT_TRANSLATE_NOOP("Problem", "The endpoint has another part of the bundle than was expected.")},
    Known{"serviceUnavailable", "sending.server.unavailable",
        QT_TRANSLATE_NOOP("Problem", "The endpoint is busy or down for a moment.")},
    Known{"tooManyRequests", "sending.server.unavailable",
        QT_TRANSLATE_NOOP("Problem", "The endpoint is too busy now and asks to come back later.")},
    Known{"internalServerError", "sending.server.failed",
        QT_TRANSLATE_NOOP("Problem", "The endpoint has a technical problem. Try again later.")},
};

/// Where what is wrong is only in the endpoint's own words, which are marked so, or in none.
struct Quoted {
    const char *code;
    const char *inItsWords; ///< %1: these
    const char *withoutWords; ///< %1: the status of HTTP
};

constexpr Quoted refusedContent{"sending.refused.content",
    QT_TRANSLATE_NOOP(
        "Problem", "The endpoint refused the bundle. In its own words: “%1”. Correct this and make the bundle again."),
    QT_TRANSLATE_NOOP(
        "Problem", "The endpoint refused the bundle without a reason (HTTP %1). Contact the federal service.")};
constexpr Quoted refusedCard{"sending.refused.certificate",
    QT_TRANSLATE_NOOP("Problem", "The endpoint refuses this card. In its own words: “%1”. Use a valid eID card."),
    QT_TRANSLATE_NOOP("Problem", "The endpoint refuses this card (HTTP %1). Use a valid eID card.")};
constexpr Quoted unknownRefusal{"sending.refused.request",
    QT_TRANSLATE_NOOP(
        "Problem", "The endpoint refused the request. In its own words: “%1”. Contact the federal service."),
    QT_TRANSLATE_NOOP("Problem", "The endpoint refused the request (HTTP %1). Contact the federal service.")};
constexpr Quoted unknownFailure{"sending.server.failed",
    QT_TRANSLATE_NOOP("Problem", "The endpoint has a technical problem. In its own words: “%1”. Try again later."),
    QT_TRANSLATE_NOOP("Problem", "The endpoint has a technical problem (HTTP %1). Try again later.")};
constexpr Known nothingThere{"", "sending.refused.address",
    QT_TRANSLATE_NOOP("Problem",
        "There is no endpoint at this address. Check the address as the federal service gave it, with the part "
        "after the name of the computer.")};

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
        issues << (name.isEmpty() ? shown(said) : QStringLiteral("%1: %2").arg(name, shown(said)));
    }
    return issues.join(QLatin1String("; "));
}

/// The endpoint's own, without the full stop of a sentence; empty when it has none.
QString wordsOf(const QJsonObject &document)
{
    const QString issues = issuesOf(document);
    const QString detail = shown(document.value(QLatin1String("detail")).toString());
    const QString title = shown(document.value(QLatin1String("title")).toString());
    const QString said = !issues.isEmpty() ? issues : !detail.isEmpty() ? detail : title;
    return said.endsWith(u'.') ? said.chopped(1) : said;
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

const char *knownRefusalOfTheCard(const QJsonObject &document)
{
    const QString reason = document.value(QLatin1String("reason")).toString();
    return reason.contains(QLatin1String("expired"), Qt::CaseInsensitive) ? expiredCard
        : reason.contains(QLatin1String("revoked"), Qt::CaseInsensitive)  ? revokedCard
                                                                          : nullptr;
}

const Quoted &quotedFor(const QString &type, int status)
{
    if (type == QLatin1String("badRequest"))
        return refusedContent;
    if (type == QLatin1String("clientCertificateRefused"))
        return refusedCard;
    return status >= 500 ? unknownFailure : unknownRefusal;
}

} // namespace

Problem problemOf(const QJsonObject &document, int status)
{
    const QString type = document.value(QLatin1String("type")).toString().section(QLatin1Char(':'), -1);
    Problem problem{
        status >= 500 || status == 429 ? Kind::Environment : Kind::Refused, {}, "", {}, submissionIn(document)};
    const auto known = std::find_if(knownProblems.begin(), knownProblems.end(),
        [&type](const Known &candidate) { return type == QLatin1String(candidate.type); });
    const Quoted &quoted = quotedFor(type, status);
    if (known != knownProblems.end() || (status == 404 && &quoted == &unknownRefusal)) {
        const Known &said = known != knownProblems.end() ? *known : nothingThere;
        problem.code = QString::fromLatin1(said.code);
        const QString told = said.told ? shown(document.value(QLatin1String(said.told)).toString()) : QString();
        problem.text = said.told && told.isEmpty() ? said.untold : said.text;
        if (!told.isEmpty())
            problem.args = {told};
        return problem;
    }
    problem.code = QString::fromLatin1(quoted.code);
    if (const char *text = &quoted == &refusedCard ? knownRefusalOfTheCard(document) : nullptr) {
        problem.text = text;
        return problem;
    }
    const QString words = wordsOf(document);
    problem.text = words.isEmpty() ? quoted.withoutWords : quoted.inItsWords;
    problem.args = {words.isEmpty() ? QString::number(status) : words};
    return problem;
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
            "The clock of this computer says %1, that of the endpoint %2. Only the endpoint's clock counts; check the "
            "date and time of this computer."),
        {base::shownMoment(now), base::shownMoment(serverTime)}, {}};
}

} // namespace sending

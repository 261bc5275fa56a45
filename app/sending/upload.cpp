// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sending/upload.h"

#include "base/handover.h"
#include "sending/trouble.h"

#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>
#include <QtGlobal>

#include <algorithm>
#include <cctype>

using base::Kind;
using base::Problem;
using std::chrono::milliseconds;

namespace sending {
namespace {

constexpr qint64 largestPart = 1024 * 1024;
constexpr qint64 smallestPart = 16 * 1024; ///< what anything on the way lets through
/// An endpoint may lose what it had, restored from a backup; one that keeps doing so has nothing to send to.
constexpr int forgivenLosses = 10;

QString submissionPath(const QString &id, const char *below = "")
{
    return QStringLiteral("/submissions/") + id + QString::fromLatin1(below);
}

QByteArray announcement(const Submission &submission)
{
    QJsonArray reports;
    for (const AnnouncedReport &report : submission.reports) {
        QJsonObject entry{{QStringLiteral("module"), report.module}, {QStringLiteral("version"), report.version},
            {QStringLiteral("xmlSha256"), report.xmlSha256}};
        if (!report.replaces.isEmpty())
            entry.insert(QStringLiteral("replaces"), report.replaces);
        reports.append(entry);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("enterpriseNumber"), submission.enterpriseNumber},
                             {QStringLiteral("reportingYear"), submission.reportingYear},
                             {QStringLiteral("reports"), reports}, {QStringLiteral("size"), submission.bundle.size}})
        .toJson(QJsonDocument::Compact);
}

QDateTime timeIn(const QJsonObject &json, const char *name)
{
    return QDateTime::fromString(json.value(QLatin1String(name)).toString(), Qt::ISODate);
}

void waitByTimer(milliseconds duration, QObject *context, std::function<void()> go)
{
    QTimer::singleShot(duration, context, std::move(go));
}

/// Whether asking again can help: technical trouble of the server, or "later".
bool isTemporary(int status)
{
    return status >= 500 || status == 429 || status == 408;
}

/// An answer of the contract: what stands on the way, a balancer or a web filter, answers with pages of its own for a
/// moment.
bool isOfTheContract(const Reply &reply)
{
    if (reply.status < 300 || reply.headers.contains("upload-offset"))
        return true;
    return reply.status >= 400
        && reply.json().value(QLatin1String("type")).toString().startsWith(QLatin1String("urn:problem-type:"));
}

/// Its form only (RFC 7515 §7.1): three parts in base64url. A page of something on the way has another.
bool isCompactJws(const QByteArray &text)
{
    const auto isOfIt = [](char c) { return QByteArrayView("-_.").contains(c) || std::isalnum(uchar(c)) != 0; };
    const QByteArray jws = text.trimmed();
    return jws.count('.') == 2 && std::all_of(jws.begin(), jws.end(), isOfIt);
}

int statusIn(const QJsonObject &problem)
{
    return problem.value(QLatin1String("status")).toInt(400);
}

/// The endpoint is there, but has not what it had: it was restored from a backup, perhaps.
Problem lost()
{
    return {Kind::Environment, QStringLiteral("sending.answer.lost"),
        QT_TRANSLATE_NOOP("Problem", "The endpoint no longer finds what it had of this bundle."), {}, {}};
}

Problem damagedPart()
{
    return {Kind::Environment, QStringLiteral("sending.answer.damaged"),
        QT_TRANSLATE_NOOP("Problem", "A part of the bundle arrived damaged at the endpoint."), {}, {}};
}

/// One upload from the first announcement to the receipt; deletes itself at the end.
class Run : public QObject
{
public:
    Run(Login &login, const Submission &submission, const UploadOptions &options)
        : m_login(&login), m_submission(submission), m_options(options)
    {
        m_progress.bytesTotal = submission.bundle.size;
        if (!m_options.wait)
            m_options.wait = waitByTimer;
    }

    QFuture<base::Result<QByteArray>> start()
    {
        m_promise.start();
        connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] {
            m_promise.finish();
            deleteLater();
        });
        m_watcher.setFuture(m_promise.future());
        announce();
        return m_promise.future();
    }

private:
    using Handler = void (Run::*)(const Reply &);

    void ask(const Request &request, Handler handle)
    {
        if (m_promise.isCanceled())
            return;
        if (!m_login)
            return end(*loggedOut().trouble);
        m_login->exchange(request).then(this, [this, handle](const Reply &reply) {
            if (m_promise.isCanceled())
                return;
            if (reply.serverTime.isValid())
                m_progress.serverTime = reply.serverTime;
            if (reply.kind == Reply::Kind::Impossible)
                end(*reply.trouble);
            else if (reply.kind == Reply::Kind::Unknown)
                tryLater(*reply.trouble, 0);
            else if (isTemporary(reply.status))
                tryLater(problemOf(reply), reply.retryAfter());
            else if (!isOfTheContract(reply) && reply.status != 413)
                tryLater(malformedAnswer(), 0);
            else
                (this->*handle)(reply);
        });
    }

    /// The file is read elsewhere: it may be large, or far.
    void announce()
    {
        if (m_promise.isCanceled()) // meanwhile: whoever listened may be gone
            return;
        base::inPool([bundle = m_submission.bundle] {
            return bundle.check();
        }).then(this, [this](const base::Result<void> &intact) {
            if (m_promise.isCanceled())
                return;
            if (!intact)
                return end(intact.problem());
            tell(Progress::State::Announcing);
            ask({"PUT", path(), {{"Content-Type", "application/json"}}, announcement(m_submission)}, &Run::onState);
        });
    }

    /// The answer to PUT and GET of the submission.
    void onState(const Reply &reply)
    {
        if (reply.status == 404)
            return tryLater(lost(), 0); // it starts anew
        if (reply.status >= 400)
            return end(problemOf(reply));
        const QJsonObject json = reply.json();
        const QString state = json.value(QLatin1String("state")).toString();
        const qint64 received = json.value(QLatin1String("receivedSize")).toInteger(-1);
        if (json.value(QLatin1String("size")).toInteger(-1) != total() || received < 0 || received > total())
            return tryLater(malformedAnswer(), 0);
        if (state == QLatin1String("failed"))
            m_progress.failed = statusIn(json.value(QLatin1String("problem")).toObject()) < 500;
        else if (state != QLatin1String("receiving"))
            m_progress.failed = false;
        m_partSize = qBound(qint64(1), json.value(QLatin1String("maxPartSize")).toInteger(largestPart), m_partLimit);
        m_progress.acceptUntil = timeIn(json, "acceptUntil");
        if (received < m_progress.bytesReceived && ++m_losses > forgivenLosses)
            return end(malformedAnswer()); // it would go round for ever
        moveTo(received);
        if (state == QLatin1String("receiving") && received < total())
            sendPart();
        else if (state == QLatin1String("receiving") || state == QLatin1String("processing"))
            waitForServer(json);
        else if (state == QLatin1String("done"))
            fetchReceipt();
        else if (state == QLatin1String("failed"))
            return onFailed(json.value(QLatin1String("problem")).toObject());
        else
            return tryLater(malformedAnswer(), 0);
        m_known = true;
    }

    void sendPart()
    {
        tell(Progress::State::Sending);
        const qint64 offset = m_progress.bytesReceived;
        base::inPool([bundle = m_submission.bundle, offset, size = m_partSize] {
            return bundle.part(offset, size);
        }).then(this, [this, offset](const base::Result<Part> &part) {
            if (m_promise.isCanceled())
                return;
            if (!part)
                return end(part.problem());
            ask({"PATCH", path("/content"),
                    {{"Tus-Resumable", "1.0.0"}, {"Content-Type", "application/offset+octet-stream"},
                        {"Upload-Offset", QByteArray::number(offset)},
                        {"Content-Digest", "sha-256=:" + part->digest.toBase64() + ':'}},
                    part->bytes},
                &Run::onPart);
        });
    }

    void onPart(const Reply &reply)
    {
        bool told = false;
        const qint64 offset = reply.headers.value("upload-offset").toLongLong(&told);
        const bool taken = reply.status == 204;
        // 409 with an offset: an answer got lost or the request was sent twice; the offset says what holds.
        if ((!taken && reply.status != 409) || !told)
            return onRefusedPart(reply);
        if (offset < 0 || offset > total())
            return end(malformedAnswer());
        if (offset <= m_progress.bytesReceived) // nothing gained: ask what the state is, but not in a tight circle
            return tryLater(taken ? malformedAnswer() : problemOf(reply), 0);
        moveTo(offset);
        if (offset == total())
            askState();
        else
            sendPart();
    }

    void onRefusedPart(const Reply &reply)
    {
        const bool damaged = reply.status == 400
            && reply.json().value(QLatin1String("issues")).toArray().at(0)[QLatin1String("name")]
                == QLatin1String("Content-Digest");
        if (damaged || reply.status < 400 || reply.status == 404)
            return tryLater(reply.status == 404 ? lost() : damaged ? damagedPart() : problemOf(reply), 0);
        if (reply.status != 413 || m_partSize <= smallestPart)
            return end(problemOf(reply));
        m_partLimit = std::max(smallestPart, m_partSize / 2); // something on the way lets less through
        m_partSize = m_partLimit;
        sendPart();
    }

    void askState()
    {
        if (m_promise.isCanceled())
            return;
        tell(Progress::State::Processing);
        ask({"GET", path(), {}, {}}, &Run::onState);
    }

    void waitForServer(const QJsonObject &json)
    {
        tell(Progress::State::Processing);
        const qint64 asked = m_progress.serverTime.msecsTo(timeIn(json, "pollAfter"));
        m_options.wait(milliseconds(qBound(qint64(200), asked, qint64(60'000))), this, [this] { askState(); });
    }

    void fetchReceipt()
    {
        tell(Progress::State::FetchingReceipt);
        ask({"GET", path("/receipt"), {}, {}}, &Run::onReceipt);
    }

    void onReceipt(const Reply &reply)
    {
        if (reply.status != 200)
            tryLater(reply.status == 404 ? lost() : problemOf(reply), 0);
        else if (!isCompactJws(reply.body))
            tryLater(malformedAnswer(), 0);
        else
            end(reply.body);
    }

    /// Trouble of the endpoint itself is no word on the bundle. Bytes that were damaged underway, and those that were
    /// refused before this upload, are sent once more from the beginning; all else is final.
    void onFailed(const QJsonObject &problem)
    {
        tell(m_progress.state);
        const Problem said = problemOf(problem, statusIn(problem));
        const bool damaged = problem.value(QLatin1String("type")).toString().endsWith(QLatin1String(":digestMismatch"));
        const bool mayHelp = said.kind == Kind::Environment || damaged || !m_known;
        if (!mayHelp || (said.kind == Kind::Refused && m_restarted))
            return end(said);
        m_failure = said;
        ask({"DELETE", path(), {}, {}}, &Run::onDeleted);
    }

    /// Only now: the request that forgets the bytes can get lost as every other, or be answered by something on the
    /// way.
    void onDeleted(const Reply &reply)
    {
        const bool isHeard = reply.status == 204 || (reply.status >= 400 && reply.status < 500);
        if (!isHeard)
            return tryLater(reply.status < 400 ? malformedAnswer() : problemOf(reply), 0);
        m_restarted = m_restarted || m_failure.kind == Kind::Refused;
        m_progress.bytesReceived = 0;
        if (m_failure.kind == Kind::Environment)
            tryLater(m_failure, 0);
        else
            announce();
    }

    void tryLater(const Problem &trouble, int retryAfter)
    {
        ++m_failures;
        if (m_options.maxTries > 0 && m_failures >= m_options.maxTries)
            return end(givenUp(trouble));
        m_progress.trouble = trouble;
        m_progress.nextTry
            = backOff(m_failures, std::chrono::seconds(retryAfter), QRandomGenerator::global()->bounded(500, 1501));
        tell(Progress::State::Waiting);
        m_options.wait(m_progress.nextTry, this, [this] { announce(); });
    }

    /// What could have been well at another try is no refusal, whatever the last answer was called.
    [[nodiscard]] Problem givenUp(const Problem &trouble) const
    {
        if (trouble.kind == Kind::Environment)
            return trouble;
        return {Kind::Environment, QStringLiteral("sending.tries"),
            QT_TRANSLATE_NOOP("Problem", "It did not succeed (tries: %1). What came back last: %2"),
            {QString::number(m_failures)}, trouble.where, {}, {trouble}};
    }

    /// The endpoint's count of bytes is the only one; when it grows, the failures before are forgotten.
    void moveTo(qint64 offset)
    {
        if (offset > m_progress.bytesReceived)
            m_failures = 0;
        m_progress.bytesReceived = offset;
    }

    void tell(Progress::State state)
    {
        m_progress.state = state;
        if (state != Progress::State::Waiting) {
            m_progress.trouble.reset();
            m_progress.nextTry = {};
        }
        if (m_options.progress)
            m_options.progress(m_progress);
    }

    void end(const base::Result<QByteArray> &result)
    {
        deleteLater();
        m_watcher.disconnect();
        m_promise.addResult(result);
        m_promise.finish();
    }

    [[nodiscard]] qint64 total() const { return m_submission.bundle.size; }
    [[nodiscard]] QString path(const char *below = "") const { return submissionPath(m_submission.id(), below); }

    QPointer<Login> m_login;
    Submission m_submission;
    UploadOptions m_options;
    QPromise<base::Result<QByteArray>> m_promise;
    QFutureWatcher<base::Result<QByteArray>> m_watcher;
    Progress m_progress;
    qint64 m_partSize = largestPart;
    qint64 m_partLimit = largestPart; ///< less where something on the way let no more through
    Problem m_failure; ///< why what the endpoint has is to be forgotten
    int m_failures = 0;
    int m_losses = 0; ///< times that the endpoint had less than before
    bool m_known = false; ///< the endpoint has answered with a state other than failed
    bool m_restarted = false; ///< refused bytes were forgotten and sent once more
};

} // namespace

milliseconds backOff(int failures, std::chrono::seconds retryAfter, int permille)
{
    constexpr milliseconds cap = std::chrono::minutes(10);
    const milliseconds doubled = std::chrono::seconds(1 << qBound(1, failures, 10)) * permille / 1000;
    return std::min(cap, std::max<milliseconds>(retryAfter, doubled));
}

QFuture<base::Result<QByteArray>> upload(Login &login, const Submission &submission, const UploadOptions &options)
{
    return (new Run(login, submission, options))->start();
}

QFuture<base::Result<QByteArray>> fetchReceipt(Login &login, const QString &submissionId)
{
    return login.exchange({"GET", submissionPath(submissionId, "/receipt"), {}, {}})
        .then([](const Reply &reply) -> base::Result<QByteArray> {
            if (reply.kind != Reply::Kind::Answered)
                return *reply.trouble;
            if (reply.status != 200)
                return problemOf(reply);
            return reply.body;
        });
}

} // namespace sending

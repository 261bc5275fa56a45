// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/endpoint/submissions.h"

#include "base/handover.h"
#include "sandbox/endpoint/admission.h"
#include "sandbox/endpoint/http_reader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QThread>

#include <algorithm>

namespace sandbox {
namespace {

HttpAnswer notFound(const QString &name)
{
    return problemAnswer(problem(belgifType, "resourceNotFound", 404, QStringLiteral("Resource not found"),
        QStringLiteral("There is no such %1").arg(name)));
}

HttpAnswer storageFailed()
{
    return problemAnswer(problem(belgifType, "internalServerError", 500, QStringLiteral("Internal Server Error"),
        QStringLiteral("The storage does not work")));
}

HttpAnswer offsetAnswer(int status, qint64 offset)
{
    HttpAnswer answer = status < 300
        ? HttpAnswer{status, {}, {}}
        : problemAnswer(problem(ownType, "offsetMismatch", status, QStringLiteral("Offset mismatch"),
            QStringLiteral("The next byte to send is number %1").arg(offset)));
    answer.headers.insert("Upload-Offset", QByteArray::number(offset));
    answer.headers.insert("Tus-Resumable", "1.0.0");
    answer.headers.insert("Cache-Control", "no-store");
    return answer;
}

/// RFC 9530: sha-256=:BASE64:
bool digestFits(const QByteArray &header, const QByteArray &body)
{
    return header == "sha-256=:" + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toBase64() + ':';
}

/// Of a request with JSON.
QJsonObject refusedForm(const HttpRequest &request)
{
    const QByteArray type = request.headers.value("content-type");
    if (type.split(';').first().trimmed().toLower() != "application/json")
        return wrongHeader("Content-Type", QStringLiteral("must be application/json"));
    if (request.headers.contains("content-encoding"))
        return wrongHeader("Content-Encoding", QStringLiteral("must not be there"));
    return {};
}

} // namespace

Submissions::Submissions(const EndpointConfig &config, const RefusalLog &log)
    : m_config(config),
      m_log(log),
      m_ledger(QDir(config.storage).filePath(QStringLiteral("ledger.jsonl"))),
      m_receipts(config.receiptChain, config.receiptKey)
{
    if (m_ledger.brokenAt() > 0)
        return;
    const QStringList ids = QDir(config.storage + QStringLiteral("/submissions")).entryList(QDir::Dirs);
    for (const QString &id : ids) {
        if (isSha256(id))
            load(id);
    }
}

void Submissions::load(const QString &id)
{
    const QJsonObject json = files(id).announcement();
    QList<Issue> issues;
    Submission submission{Announcement::fromJson(json[QLatin1String("announcement")].toObject(), issues),
        json[QLatin1String("opener")].toString(),
        QDateTime::fromString(json[QLatin1String("openedAt")].toString(), Qt::ISODate), files(id).receivedSize(),
        State::Receiving, {}};
    if (json.isEmpty() || !issues.isEmpty())
        return;
    const auto refused = files(id).read(QStringLiteral("problem.json"));
    if (m_ledger.holds(id))
        submission.state = State::Done;
    else if (refused)
        submission.state = State::Failed;
    submission.problem = QJsonDocument::fromJson(refused.value_or(QByteArray())).object();
    m_submissions.insert(id, submission);
    if (submission.state == State::Receiving && submission.received == submission.announcement.size)
        startCheck(id);
}

HttpAnswer Submissions::open(const QString &holder, const QString &id, const HttpRequest &request)
{
    if (const QJsonObject refusal = refusedForm(request); !refusal.isEmpty())
        return problemAnswer(refusal);
    QList<Issue> issues;
    const Announcement announcement = Announcement::read(request.body, issues);
    if (!issues.isEmpty())
        return problemAnswer(badRequest(issues));
    if (!mayReport(m_config.mandates, holder, announcement.enterpriseNumber))
        return problemAnswer(missingPermission(announcement.enterpriseNumber));
    const bool known = m_submissions.contains(id);
    const Submission submission = m_submissions.value(id);
    if (known && submission.announcement != announcement) {
        return problemAnswer(badRequest({{QStringLiteral("invalidInput"), QStringLiteral("body"), {},
            QStringLiteral("these bytes were announced otherwise before")}}));
    }
    if (!known || submission.state == State::Receiving) {
        const QJsonObject refusal
            = refusalOf(announcement, known ? submission.openedAt : m_config.clock->now(), m_config, m_ledger);
        if (!refusal.isEmpty())
            return problemAnswer(refusal);
    }
    if (submission.state == State::Done && m_config.faults.has("says-reported"))
        return problemAnswer(heldReport(announcement, m_ledger));
    return known ? jsonAnswer(200, stateOf(id)) : create(holder, id, announcement);
}

HttpAnswer Submissions::create(const QString &holder, const QString &id, const Announcement &announcement)
{
    const QDateTime now = m_config.clock->now();
    const QJsonObject json{{QStringLiteral("announcement"), announcement.toJson()}, {QStringLiteral("opener"), holder},
        {QStringLiteral("openedAt"), timeText(now)}};
    if (!files(id).create(json))
        return storageFailed();
    m_submissions.insert(id, {announcement, holder, now, 0, State::Receiving, {}});
    return jsonAnswer(201, stateOf(id));
}

HttpAnswer Submissions::answer(
    const QString &holder, const QString &id, const QString &below, const HttpRequest &request)
{
    const auto found = m_submissions.constFind(id);
    if (found == m_submissions.constEnd())
        return notFound(QStringLiteral("submission"));
    if (!mayReport(m_config.mandates, holder, found->announcement.enterpriseNumber))
        return problemAnswer(missingPermission(found->announcement.enterpriseNumber));
    if (below.isEmpty() && request.method == "GET")
        return jsonAnswer(200, stateOf(id));
    if (below.isEmpty() && request.method == "DELETE")
        return remove(id);
    if (request.method == "PATCH")
        return append(id, request);
    if (below == QLatin1String("receipt"))
        return receipt(id);
    HttpAnswer answer = offsetAnswer(204, found->received);
    answer.headers.insert("Upload-Length", QByteArray::number(found->announcement.size));
    return answer;
}

QJsonObject Submissions::refusedPart(const Submission &submission, const HttpRequest &request) const
{
    const QByteArray digest = request.headers.value("content-digest");
    if (request.headers.value("content-type") != "application/offset+octet-stream")
        return wrongHeader("Content-Type", QStringLiteral("must be application/offset+octet-stream"));
    if (request.headers.contains("content-encoding"))
        return wrongHeader("Content-Encoding", QStringLiteral("must not be there"));
    if (request.headers.value("tus-resumable") != "1.0.0")
        return wrongHeader("Tus-Resumable", QStringLiteral("must be 1.0.0"));
    if (request.body.size() > m_config.maxPartSize) {
        return problem(belgifType, "payloadTooLarge", 413, QStringLiteral("Payload Too Large"),
            QStringLiteral("A part may have %1 bytes").arg(m_config.maxPartSize),
            {{QStringLiteral("limit"), m_config.maxPartSize}});
    }
    if (!digestFits(digest, request.body))
        return wrongHeader("Content-Digest", QStringLiteral("does not fit the content"));
    if (request.body.isEmpty() || submission.received + request.body.size() > submission.announcement.size)
        return wrongHeader("Content-Length", QStringLiteral("empty, or more than was announced"));
    return {};
}

HttpAnswer Submissions::append(const QString &id, const HttpRequest &sent)
{
    Submission &submission = m_submissions[id];
    const auto offset = byteCount(sent.headers.value("upload-offset"));
    if (!offset)
        return problemAnswer(wrongHeader("Upload-Offset", QStringLiteral("not a number")));
    if (submission.state != State::Receiving || *offset != submission.received)
        return offsetAnswer(409, submission.received);
    HttpRequest request = sent;
    if (!request.body.isEmpty() && m_config.faults.first("damage-part"))
        request.body[0] = char(~request.body[0]);
    const QJsonObject late = refusalOf(submission.announcement, submission.openedAt, m_config, m_ledger);
    const QJsonObject refusal = late.isEmpty() ? refusedPart(submission, request) : late;
    if (!refusal.isEmpty())
        return problemAnswer(refusal);
    if (!files(id).addPart(*offset, request.body))
        return storageFailed();
    submission.received += request.body.size();
    submission.traceId = request.traceId;
    if (submission.received == submission.announcement.size)
        startCheck(id);
    HttpAnswer answer = offsetAnswer(204, submission.received);
    answer.lost = m_config.faults.first("lose-answer-after-commit");
    return answer;
}

void Submissions::close()
{
    m_config.closesAt = m_config.clock->now();
    m_config.acceptUntil = m_config.closesAt;
}

void Submissions::forget()
{
    const QStringList ids = m_submissions.keys();
    for (const QString &id : ids) {
        if (m_submissions[id].state == State::Receiving && files(id).remove())
            m_submissions.remove(id);
    }
}

HttpAnswer Submissions::remove(const QString &id)
{
    const State state = m_submissions[id].state;
    if (state == State::Processing || state == State::Done) {
        return problemAnswer(problem(ownType, "notCancellable", 409, QStringLiteral("Not cancellable"),
            QStringLiteral("Only an incomplete or refused submission can be withdrawn")));
    }
    if (!files(id).remove())
        return storageFailed();
    m_submissions.remove(id);
    return {204, {}, {}};
}

/// Of other data than was received.
QByteArray Submissions::wrongReceipt(const QString &id) const
{
    LedgerEntry entry{QStringLiteral("2016-999999"), id, {}, m_config.clock->now(), m_submissions[id].announcement};
    ++entry.announcement.reports[0].version;
    entry.announcement.reports[0].xmlSha256 = QString(64, QLatin1Char('a'));
    return m_receipts.make(entry);
}

HttpAnswer Submissions::receipt(const QString &id)
{
    auto jws = files(id).read(QStringLiteral("receipt.jws"));
    if (m_submissions[id].state != State::Done || !jws)
        return notFound(QStringLiteral("receipt"));
    if (m_config.faults.first("wrong-receipt"))
        jws = wrongReceipt(id);
    if (m_config.faults.first("broken-receipt"))
        std::reverse(jws->begin() + jws->lastIndexOf('.') + 1, jws->end() - 1);
    return {200, {{"Content-Type", "application/jose"}}, *jws};
}

QJsonObject Submissions::stateOf(const QString &id) const
{
    static const QMap<State, QString> names{{State::Receiving, QStringLiteral("receiving")},
        {State::Processing, QStringLiteral("processing")}, {State::Done, QStringLiteral("done")},
        {State::Failed, QStringLiteral("failed")}};
    const Submission submission = m_submissions[id];
    const QString href = QStringLiteral("/REST/annualReport/v1/submissions/") + id;
    QJsonObject json{{QStringLiteral("id"), id}, {QStringLiteral("href"), href},
        {QStringLiteral("state"), names[submission.state]}, {QStringLiteral("receivedSize"), submission.received},
        {QStringLiteral("size"), submission.announcement.size}, {QStringLiteral("maxPartSize"), m_config.maxPartSize}};
    if (submission.state == State::Receiving)
        json.insert(QStringLiteral("acceptUntil"), timeText(m_config.acceptUntil));
    if (submission.state == State::Processing)
        json.insert(QStringLiteral("pollAfter"), timeText(m_config.clock->now().addSecs(1)));
    if (submission.state == State::Done)
        json.insert(QStringLiteral("receiptHref"), href + QStringLiteral("/receipt"));
    if (submission.state == State::Failed)
        json.insert(QStringLiteral("problem"), submission.problem);
    return json;
}

void Submissions::startCheck(const QString &id)
{
    Submission &submission = m_submissions[id];
    submission.state = State::Processing;
    CheckRequest request{id, {}, submission.announcement, m_config.anchors, m_config.revocations, m_config.mandates,
        m_config.clock->now(), m_config.faults.has("malware")};
    const bool damaged = m_config.faults.first("damage-bundle");
    const int delay = m_config.faults.value("slow-check");
    const SubmissionFiles content = files(id);
    base::inPool([request, content, damaged, delay]() mutable {
        QThread::msleep(static_cast<unsigned long>(delay));
        request.bundle = content.content();
        if (damaged)
            request.bundle.chop(1);
        return checkBundle(request);
    }).then(this, [this, id](const QJsonObject &refusal) { onChecked(id, refusal); });
}

/// Another submission may have taken the place of one of the reports since this one was announced.
void Submissions::onChecked(const QString &id, QJsonObject refusal)
{
    Submission &submission = m_submissions[id];
    if (refusal.isEmpty())
        refusal = heldReport(submission.announcement, m_ledger);
    if (refusal.isEmpty() && commit(id, submission)) {
        submission.state = State::Done;
        return;
    }
    if (refusal.isEmpty()) {
        refusal = problem(belgifType, "internalServerError", 500, QStringLiteral("Internal Server Error"),
            QStringLiteral("The receipt could not be made"));
    }
    submission.state = State::Failed;
    submission.problem = refusal;
    m_log.note({m_config.clock->now(), submission.traceId, {}, QStringLiteral("/submissions/") + id, submission.opener,
        refusal.value(QLatin1String("status")).toInt(), refusal});
    if (!files(id).write(QStringLiteral("problem.json"), QJsonDocument(refusal).toJson()))
        qWarning("A refusal could not be written; it will be judged again after a restart");
}

/// The line in the ledger is what counts; the receipt is there before it.
bool Submissions::commit(const QString &id, const Submission &submission)
{
    const LedgerEntry entry{m_ledger.nextRegistrationNumber(submission.announcement.reportingYear), id,
        submission.opener, m_config.clock->now(), submission.announcement};
    const QByteArray receipt = m_receipts.make(entry);
    if (m_config.faults.first("commit-fails"))
        return false;
    return !receipt.isEmpty() && files(id).write(QStringLiteral("receipt.jws"), receipt) && m_ledger.append(entry);
}

} // namespace sandbox

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/send.h"

#include "desk/bundle_file.h"
#include "desk/earlier_receipt.h"
#include "desk/files.h"
#include "desk/outbox.h"
#include "desk/receipt_doubt.h"
#include "desk/session.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPointer>

#include <algorithm>
#include <array>

namespace desk {

namespace {

using SendAnswer = base::Result<Received>;

constexpr qint64 largestReceipt = qint64(4) * 1024 * 1024;

store::Delivery deliveryOf(sending::Progress::State state)
{
    switch (state) {
    case sending::Progress::State::Announcing:
    case sending::Progress::State::Waiting: return store::Delivery::Waiting;
    case sending::Progress::State::Sending: return store::Delivery::Sending;
    case sending::Progress::State::Processing:
    case sending::Progress::State::FetchingReceipt: return store::Delivery::Processing;
    }
    return store::Delivery::Waiting;
}

/// Only where the contract of the endpoint has a no to these reports or these bytes it is final; all else is tried
/// again.
bool isRefusal(const base::Problem &why)
{
    constexpr std::array finalOnes{u"sending.refused.role", u"sending.refused.closed",
        u"sending.refused.alreadyReported", u"send.arrivedBefore", u"sending.refused.tooLarge",
        u"sending.refused.digest", u"sending.refused.malware", u"sending.refused.content"};
    return std::any_of(
        finalOnes.begin(), finalOnes.end(), [&why](const char16_t *code) { return why.code == QStringView(code); });
}

/// Of what may be well at another time.
base::Problem waiting(const base::Problem &why)
{
    if (why.kind != base::Kind::Environment)
        return why;
    return {why.kind, why.code,
        QT_TRANSLATE_NOOP("Problem", "%1 The bundle waits in the outbox; the same \"send\" tries again."), {},
        why.where, {}, {why}};
}

QString receiptPathOf(const QString &bundlePath)
{
    return bundlePath + QStringLiteral(".receipt.jws");
}

/// Keeps what does not hold as a receipt beside the bundle, for whoever asks the federal service; no file is ever
/// written over. The path, empty when it could not be written.
QString keptDoubtful(const QString &bundlePath, const QByteArray &jws)
{
    constexpr int most = 100;
    for (int i = 1; i <= most; ++i) {
        const QString number = i == 1 ? QString() : QStringLiteral("-%1").arg(i);
        const QString path = bundlePath + QStringLiteral(".receipt-doubtful%1.jws").arg(number);
        if (const base::Result<QByteArray> before = readFile(path, largestReceipt); before && *before == jws)
            return path;
        const base::Result<void> written = writeFile(path, jws, Existing::Keep);
        if (written)
            return path;
        if (written.problem().code != u"file.exists")
            return {};
    }
    return {};
}

/// Of a receipt that does not hold, which tells where it is kept.
base::Problem doubtful(const base::Problem &why, const QString &path)
{
    if (path.isEmpty())
        return why;
    return {why.kind, why.code,
        QT_TRANSLATE_NOOP("Problem", "%2 What the endpoint gave as a receipt is kept as \"%1\"."), {path}, why.where,
        {}, {why}};
}

/// Of a bundle whose report is there in one that had been withdrawn.
base::Problem arrivedBefore(const QString &path, const sending::Receipt &receipt)
{
    return base::refused("send.arrivedBefore",
        QT_TRANSLATE_NOOP("Problem",
            "The endpoint has the report already: \"%1\", which was withdrawn here, had arrived. Its receipt %2 was "
            "fetched, and it counts as received. Is the report to be corrected? Ask the federal service whether it "
            "takes a correction, then reopen the report and seal it again: the new version names the one that "
            "arrived and takes its place."),
        {path, receipt.registrationNumber}, path);
}

const store::Receipt *keptFor(const Records &records, const QByteArray &sha256)
{
    for (const QMap<int, store::Receipt> &versions : records.receipts) {
        const auto found = std::find_if(versions.cbegin(), versions.cend(),
            [&sha256](const store::Receipt &kept) { return kept.sha256 == sha256; });
        if (found != versions.cend())
            return &*found;
    }
    return nullptr;
}

/// What is beside the bundle is for people, who must find there exactly what was verified. It gets lost when the
/// program is ended after the store has the receipt, and anybody may have changed it.
Received withFile(const QString &bundlePath, const QByteArray &jws, const sending::Receipt &receipt)
{
    const QString path = receiptPathOf(bundlePath);
    if (QFileInfo(path).isFile()) {
        const base::Result<QByteArray> beside = readFile(path, largestReceipt);
        if (beside && *beside == jws)
            return {bundlePath, path, receipt};
    }
    const bool written = writeFile(path, jws, Existing::Replace).ok();
    return {bundlePath, written ? path : QString(), receipt, written};
}

} // namespace

sending::Submission submissionOf(
    const Records &records, const QList<report::Document> &documents, const sending::BundleSource &bundle)
{
    sending::Submission submission;
    submission.bundle = bundle;
    for (const report::Document &document : documents) {
        submission.enterpriseNumber = document.field(QStringLiteral("ocmw.kbo"));
        submission.reportingYear = document.year;
        sending::AnnouncedReport announced;
        announced.module = document.module;
        announced.version = document.version;
        announced.xmlSha256 = QString::fromLatin1(document.sha256);
        // One that was entered on the portal has no submission that this one could take the place of.
        const store::Receipt *before = records.receiptBefore(document.module, document.version);
        if (before && !document.predecessor.isEmpty())
            announced.replaces = QString::fromLatin1(before->sha256);
        submission.reports.append(announced);
    }
    return submission;
}

/// One bundle on its way, step by step; deletes itself with the last.
class SendAct : public QObject
{
public:
    SendAct(Workplace &workplace, const Route &route, const QString &path, QObject *parent)
        : QObject(parent), m_workplace(workplace), m_route(route), m_path(path)
    {
        m_promise.start();
    }

    /// Without us nobody waits for the upload, and it must not use the log-in any more.
    ~SendAct() override { m_uploading.cancel(); }

    QFuture<SendAnswer> start()
    {
        openBundle(m_workplace, m_path).then(this, [this](const base::Result<BundleFile> &file) {
            if (!file)
                return finish(file.problem());
            m_file = *file;
            if (const base::Result<void> allowed = sendable(m_workplace, *file, m_route.endpoint); !allowed)
                return finish(allowed.problem());
            putIntoOutbox();
        });
        return m_promise.future();
    }

private:
    /// Whoever waits for the future may hold our parent: it must not take us along while our promise goes.
    void finish(const SendAnswer &answer)
    {
        setParent(nullptr);
        m_promise.addResult(answer);
        m_promise.finish();
        deleteLater();
    }

    /// One that is under way already goes on where it is; for one that is done the endpoint has the receipt again.
    void putIntoOutbox()
    {
        queue(m_workplace, m_file, m_route.endpoint).then(this, [this](const base::Result<store::Submission> &entry) {
            if (!entry)
                return finish(entry.problem());
            m_submission = *entry;
            begin();
        });
    }

    /// From here on it may be known at the endpoint, which the file has before.
    void begin()
    {
        if (m_submission.delivery == store::Delivery::Done)
            return upload();
        ++m_submission.attempts;
        m_submission.lastProblem.clear();
        m_submission.lastProblemText.clear();
        m_submission.nextTry = {};
        keep().then(this, [this](const base::Result<void> &kept) {
            if (!kept)
                return finish(kept.problem());
            upload();
        });
    }

    void upload()
    {
        if (m_submission.sha256 != m_file.verified.sha256)
            return finish(changedSince(m_file.record.path)); // what was queued is frozen
        sending::UploadOptions options;
        options.maxTries = m_route.maxTries;
        options.wait = m_route.wait;
        options.progress = [self = QPointer<SendAct>(this)](const sending::Progress &progress) {
            if (self)
                self->onProgress(progress);
        };
        m_announced = submissionOf(m_workplace.records(), m_file.verified.reports,
            {m_file.record.path, m_file.container.size(), QString::fromLatin1(m_submission.sha256)});
        m_file.container.clear(); // it is read from the file again, part by part
        m_uploading = sending::upload(m_route.login, m_announced, options);
        watch();
    }

    /// Cancelling the future of `send` cancels the upload.
    void watch()
    {
        auto *asked = new QFutureWatcher<SendAnswer>(this);
        connect(asked, &QFutureWatcher<SendAnswer>::canceled, this, [this] { m_uploading.cancel(); });
        asked->setFuture(m_promise.future());
        auto *done = new QFutureWatcher<base::Result<QByteArray>>(this);
        connect(done, &QFutureWatcher<base::Result<QByteArray>>::finished, this, [this] {
            if (m_uploading.isCanceled() || m_uploading.resultCount() == 0)
                finish(declined());
            else
                onAnswer(m_uploading.result());
        });
        done->setFuture(m_uploading);
    }

    void onProgress(const sending::Progress &progress)
    {
        m_failed = progress.failed;
        if (m_route.progress)
            m_route.progress(progress);
        const store::Submission before = m_submission;
        if (m_submission.delivery < store::Delivery::Processing)
            m_submission.delivery = deliveryOf(progress.state);
        m_submission.receivedSize = progress.bytesReceived;
        if (progress.trouble) {
            ++m_submission.attempts;
            m_submission.lastProblem = progress.trouble->code;
            m_submission.lastProblemText = spelled(*progress.trouble);
            m_submission.nextTry = m_workplace.stamp().at.addMSecs(progress.nextTry.count());
        }
        if (m_submission.delivery != store::Delivery::Done
            && (before.delivery != m_submission.delivery || progress.trouble
                || (before.receivedSize != m_submission.receivedSize && isDue())))
            keepProgress();
    }

    /// The bytes are for people only, the endpoint counts them itself: not every part is worth a commit.
    [[nodiscard]] bool isDue() const { return m_sinceKept.hasExpired(1000); }

    void keepProgress()
    {
        m_sinceKept.start();
        static_cast<void>(keep());
    }

    QFuture<base::Result<void>> keep()
    {
        return m_workplace.record([stamp = m_workplace.stamp(), submission = m_submission](
                                      store::Store &file) { return file.setProgress(stamp, submission); });
    }

    void onAnswer(const base::Result<QByteArray> &jws)
    {
        if (!jws) {
            const bool isReported = jws.problem().code == u"sending.refused.alreadyReported";
            return isReported ? onReported(jws.problem()) : onProblem(jws.problem());
        }
        const base::Result<sending::Receipt> receipt
            = sending::checkReceipt(*jws, m_workplace.surroundings().anchors(), m_announced);
        if (!receipt)
            return onDoubt(receipt.problem(), *jws);
        m_kept = {m_submission.sha256, receipt->registrationNumber, receipt->receivedAt, *jws};
        const store::Receipt *before = keptFor(m_workplace.records(), m_submission.sha256);
        if (before && isGood(*before))
            m_kept = *before; // the endpoint may have signed it anew; the first one stays
        m_workplace
            .record([stamp = m_workplace.stamp(), kept = m_kept, isDamaged = before && !isGood(*before)](
                        store::Store &file) {
                return isDamaged ? file.replaceReceipt(stamp, kept) : file.addReceipt(stamp, kept);
            })
            .then(this, [this, receipt = *receipt](const base::Result<void> &added) {
                if (!added)
                    return finish(added.problem());
                Received received = withFile(m_file.record.path, m_kept.jws, receipt);
                received.rewritten = false; // it came just now
                finish(received);
            });
    }

    /// The file keeps it, until one comes that holds. Beside one that holds it changes nothing.
    void onDoubt(const base::Problem &why, const QByteArray &jws)
    {
        const base::Problem told = doubtful(why, keptDoubtful(m_file.record.path, jws));
        if (m_submission.delivery == store::Delivery::Done)
            return onProblem(told);
        take(why);
        store::DoubtfulReceipt doubt{m_submission.sha256, {}, why.code, spelled(why), jws, {}};
        if (const auto receipt = sending::readReceipt(jws, m_workplace.surroundings().anchors())) {
            for (const sending::Compared &line : sending::compared(*receipt, m_announced))
                doubt.lines.append({line.what, line.sent, line.confirmed});
        }
        m_workplace
            .record([stamp = m_workplace.stamp(), submission = m_submission, doubt](store::Store &file) {
                const base::Result<void> kept = file.setProgress(stamp, submission);
                return kept ? file.addDoubtfulReceipt(stamp, doubt) : kept;
            })
            .then(this, [this, told](const base::Result<void> &) { finish(told); });
    }

    [[nodiscard]] bool isGood(const store::Receipt &kept) const
    {
        const base::Result<sending::Receipt> receipt
            = sending::checkReceipt(kept.jws, m_workplace.surroundings().anchors(), m_announced);
        return receipt && receipt->registrationNumber == kept.number && receipt->receivedAt == kept.receivedAt;
    }

    /// Once the endpoint has had all bytes it may hold the bundle: then only its own "failed" takes that back.
    [[nodiscard]] bool isFinal(const base::Problem &why) const
    {
        if (m_failed)
            return (why.code.startsWith(u"sending.refused.") && why.code != u"sending.refused.certificate")
                || why.code == u"send.arrivedBefore";
        return m_submission.delivery < store::Delivery::Processing && isRefusal(why);
    }

    void take(const base::Problem &why)
    {
        m_submission.lastProblem = why.code;
        m_submission.lastProblemText = spelled(why);
        m_submission.nextTry = {};
    }

    /// The endpoint has a report of it. Where it names this very bundle its receipt is there; where it names one that
    /// had left our outbox, that one arrived all the same.
    void onReported(const base::Problem &why)
    {
        const QByteArray named = why.where.toLatin1();
        if (named == m_submission.sha256) {
            sending::fetchReceipt(m_route.login, why.where)
                .then(this, [this, why](const base::Result<QByteArray> &jws) {
                    if (jws)
                        onAnswer(jws);
                    else
                        onProblem(jws.problem());
                });
            return;
        }
        const QList<store::Submission> &outbox = m_workplace.records().outbox;
        const auto earlier = std::find_if(outbox.cbegin(), outbox.cend(), [&named](const store::Submission &entry) {
            return entry.sha256 == named && entry.delivery == store::Delivery::Refused;
        });
        if (earlier == outbox.cend())
            return onProblem(why);
        fetchEarlierReceipt(m_workplace, m_route.login, *earlier)
            .then(this, [this, why, path = earlier->bundlePath](const base::Result<sending::Receipt> &receipt) {
                onProblem(receipt ? arrivedBefore(path, *receipt) : why);
            });
    }

    void onProblem(const base::Problem &why)
    {
        take(why);
        if (m_submission.delivery == store::Delivery::Done)
            return finish(why);
        const bool refused = isFinal(why);
        if (refused)
            m_submission.delivery = store::Delivery::Refused;
        keep().then(this, [this, why, refused](const base::Result<void> &) { finish(refused ? why : waiting(why)); });
    }

    Workplace &m_workplace;
    Route m_route;
    QString m_path; ///< as it was asked for
    BundleFile m_file;
    store::Submission m_submission;
    QElapsedTimer m_sinceKept; ///< since progress was last given to the file
    bool m_failed = false; ///< the endpoint looked at the bundle and does not take it
    store::Receipt m_kept;
    sending::Submission m_announced;
    QFuture<base::Result<QByteArray>> m_uploading;
    QPromise<SendAnswer> m_promise;
};

QFuture<SendAnswer> deliver(Workplace &workplace, const Route &route, const QString &bundlePath, QObject *parent)
{
    return (new SendAct(workplace, route, bundlePath, parent))->start();
}

QFuture<SendAnswer> Session::send(const QString &bundlePath)
{
    const auto tell = [this, bundlePath](const sending::Progress &told) { emit progress(bundlePath, told); };
    return deliver(d->workplace, {*d->login, d->request.endpoint, d->maxTries, tell, Pauses::waitOf(d->request.pauses)},
        bundlePath, this);
}

SendAnswer receipt(const Workplace &workplace, const QString &bundlePath)
{
    const QString path = QFileInfo(bundlePath).absoluteFilePath();
    const base::Result<QByteArray> container = readFile(path, largestBundle);
    if (!container)
        return container.problem();
    const QByteArray sha256 = report::sha256(*container);
    const store::Receipt *kept = keptFor(workplace.records(), sha256);
    const store::Bundle *bundle = workplace.records().bundleNamed(sha256);
    if (const auto doubt = !kept && bundle ? receiptDoubt(workplace, *bundle) : std::nullopt) {
        return base::refused(
            "receipt.doubtful", QT_TRANSLATE_NOOP("Problem", "There is no receipt that counts. %1"), {doubt->reason});
    }
    if (!kept) {
        return base::refused("receipt.none",
            QT_TRANSLATE_NOOP("Problem",
                "There is no receipt for \"%1\" as it is now. \"send\" sends it, and fetches the receipt of one that "
                "has arrived."),
            {bundlePath});
    }
    const Verified now = verified(workplace.surroundings(), *container);
    const sending::Submission sent
        = submissionOf(workplace.records(), now.reports, {path, container->size(), QString::fromLatin1(sha256)});
    const base::Result<sending::Receipt> receipt
        = sending::checkReceipt(kept->jws, workplace.surroundings().anchors(), sent);
    if (!receipt)
        return receipt.problem();
    return withFile(path, kept->jws, *receipt);
}

} // namespace desk

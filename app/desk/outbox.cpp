// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/outbox.h"

#include "desk/session.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>

namespace desk {

namespace {

using Hashes = QList<QByteArray>;

bool isUnderWay(const store::Submission &entry)
{
    return entry.delivery != store::Delivery::Done && entry.delivery != store::Delivery::Refused;
}

/// Those of the entries that neither arrived nor were refused.
QList<store::Submission> underWay(const Workplace &workplace, const Hashes &entries)
{
    QList<store::Submission> found;
    for (const store::Submission &entry : workplace.records().outbox) {
        if (entries.contains(entry.sha256) && isUnderWay(entry))
            found.append(entry);
    }
    return found;
}

QFuture<void> keep(Workplace &workplace, const QList<store::Submission> &entries)
{
    if (entries.isEmpty())
        return QtFuture::makeReadyFuture();
    return workplace
        .record([stamp = workplace.stamp(), entries](store::Store &file) -> base::Result<void> {
            for (const store::Submission &entry : entries) {
                if (base::Result<void> kept = file.setProgress(stamp, entry); !kept)
                    return kept;
            }
            return {};
        })
        .then([](const base::Result<void> &) {});
}

void take(store::Submission &entry, const base::Problem &why, const QDateTime &nextTry)
{
    entry.lastProblem = why.code;
    entry.lastProblemText = spelled(why);
    entry.nextTry = nextTry;
}

/// Its text, then what fills that: arguments, and causes as arrays of the same form.
QJsonArray partsOf(const base::Problem &why)
{
    QJsonArray parts{QString::fromUtf8(why.text)};
    for (const QString &arg : why.args)
        parts.append(arg);
    for (const base::Problem &cause : why.causes)
        parts.append(partsOf(cause));
    return parts;
}

QString told(const QJsonArray &parts)
{
    QStringList args;
    for (qsizetype i = 1; i < parts.size(); ++i)
        args.append(parts.at(i).isArray() ? told(parts.at(i).toArray()) : parts.at(i).toString());
    const QByteArray text = parts.first().toString().toUtf8();
    return base::Problem{base::Kind::Environment, {}, text.constData(), args, {}}.message();
}

/// Which of the bundles with a report of this module it is, from 0. In the journal they begin in the same order.
qsizetype ordinalOf(const Workplace &workplace, const store::Bundle &bundle, const QString &module)
{
    const QList<store::Bundle> &bundles = workplace.records().bundles;
    return std::count_if(bundles.cbegin(), bundles.cend(), [&](const store::Bundle &other) {
        return other.id < bundle.id
            && std::any_of(other.reports.cbegin(), other.reports.cend(),
                [&module](const store::SealedReport &report) { return report.module == module; });
    });
}

/// From where the bundle was made to the next one, by the order of the journal: clocks are set back. And what came
/// later of its bytes.
QList<store::Event> eventsOf(const QList<store::Event> &all, qsizetype ordinal, const QString &sha256)
{
    QList<store::Event> own;
    qsizetype made = -1;
    for (const store::Event &event : all) {
        made += event.kind == store::EventKind::BundleMade ? 1 : 0;
        const bool isOfBundles = event.kind >= store::EventKind::BundleMade;
        const bool isWithin = made == ordinal && (isOfBundles || event.kind == store::EventKind::StateChanged);
        if (isWithin || (isOfBundles && event.newText == sha256))
            own.append(event);
    }
    return own;
}

/// Of each bundle in turn: its entry in the outbox is appended.
class QueueAct : public QObject
{
public:
    using Answer = base::Result<Hashes>;

    QueueAct(Workplace &workplace, const QStringList &paths, const QUrl &endpoint)
        : QObject(&workplace), m_workplace(workplace), m_paths(paths), m_endpoint(endpoint)
    {
        m_promise.start();
    }

    QFuture<Answer> start()
    {
        QFuture<Answer> future = m_promise.future();
        next();
        return future;
    }

private:
    void next()
    {
        if (m_paths.isEmpty())
            return finish(m_found);
        openBundle(m_workplace, m_paths.takeFirst()).then(this, [this](const base::Result<BundleFile> &file) {
            if (!file || !sendable(m_workplace, *file, m_endpoint))
                return next();
            queue(m_workplace, *file, m_endpoint).then(this, [this](const base::Result<store::Submission> &entry) {
                if (!entry)
                    return finish(entry.problem());
                if (entry->delivery != store::Delivery::Done)
                    m_found.append(entry->sha256);
                next();
            });
        });
    }

    void finish(const Answer &answer)
    {
        m_promise.addResult(answer);
        m_promise.finish();
        deleteLater();
    }

    Workplace &m_workplace;
    QStringList m_paths; ///< still to do
    QUrl m_endpoint;
    Hashes m_found;
    QPromise<Answer> m_promise;
};

} // namespace

QFuture<base::Result<store::Submission>> queue(Workplace &workplace, const BundleFile &file, const QUrl &endpoint)
{
    const store::Submission *known = workplace.records().submissionOf(file.record);
    std::optional<store::Submission> misled; // waits for an endpoint that it was never announced to
    if (known && known->delivery != store::Delivery::Refused) {
        if (known->delivery == store::Delivery::Done || known->endpoint == endpoint.toString())
            return QtFuture::makeReadyFuture(base::Result<store::Submission>(*known));
        misled = *known;
        misled->delivery = store::Delivery::Refused;
    }
    return workplace
        .record([stamp = workplace.stamp(), id = file.record.id, path = file.record.path, misled,
                    address = endpoint.toString()](store::Store &place) {
            if (const base::Result<void> left = misled ? place.setProgress(stamp, *misled) : base::Result<void>();
                !left)
                return left;
            if (const base::Result<void> moved = place.moveBundle(id, path); !moved)
                return moved;
            return place.queue(stamp, id, address);
        })
        .then(&workplace, [&workplace, record = file.record](const base::Result<void> &queued) {
            const store::Submission *entry = workplace.records().submissionOf(record);
            if (!queued || !entry)
                return base::Result<store::Submission>(queued ? changedSince(record.path) : queued.problem());
            return base::Result<store::Submission>(*entry);
        });
}

QFuture<base::Result<Hashes>> queueAll(Workplace &workplace, const QStringList &bundlePaths, const QUrl &endpoint)
{
    return (new QueueAct(workplace, bundlePaths, endpoint))->start();
}

QFuture<void> keepReason(
    Workplace &workplace, const Hashes &entries, const base::Problem &why, const QDateTime &nextTry)
{
    QList<store::Submission> waiting = underWay(workplace, entries);
    for (store::Submission &entry : waiting)
        take(entry, why, nextTry);
    return keep(workplace, waiting);
}

QFuture<void> giveBack(Workplace &workplace, const Hashes &entries, const base::Problem &why)
{
    QList<store::Submission> waiting = underWay(workplace, entries);
    for (store::Submission &entry : waiting) {
        take(entry, why, {});
        if (entry.attempts == 0)
            entry.delivery = store::Delivery::Refused;
    }
    return keep(workplace, waiting);
}

QFuture<base::Result<QList<store::Event>>> bundleHistory(Workplace &workplace, const store::Bundle &bundle)
{
    using Events = base::Result<QList<store::Event>>;
    const QString module = bundle.reports.value(0).module;
    return workplace.history(module).then(
        [ordinal = ordinalOf(workplace, bundle, module), sha256 = QString::fromLatin1(bundle.sha256)](
            const Events &all) { return all ? Events(eventsOf(*all, ordinal, sha256)) : all; });
}

QString waitingEndpoint(const Workplace &workplace, const QString &bundlePath)
{
    const Records &records = workplace.records();
    const store::Bundle *bundle = records.bundleAt(QFileInfo(bundlePath).absoluteFilePath());
    const store::Submission *own = bundle ? records.submissionOf(*bundle) : nullptr;
    if (own && isUnderWay(*own))
        return own->endpoint;
    QString found;
    for (const store::Submission &entry : records.outbox) {
        if (!isUnderWay(entry) || entry.endpoint == found)
            continue;
        if (!found.isEmpty())
            return {};
        found = entry.endpoint;
    }
    return found;
}

bool isRefusedByEndpoint(const store::Submission &submission)
{
    return submission.delivery == store::Delivery::Refused && submission.attempts > 0
        && (submission.lastProblem.startsWith(u"sending.refused.") || submission.lastProblem == u"send.arrivedBefore");
}

bool isReportedBefore(const store::Submission &submission)
{
    return submission.delivery == store::Delivery::Refused
        && (submission.lastProblem == u"sending.refused.alreadyReported"
            || submission.lastProblem == u"send.arrivedBefore");
}

QString spelled(const base::Problem &why)
{
    return QString::fromUtf8(QJsonDocument(partsOf(why)).toJson(QJsonDocument::Compact));
}

QString unspelled(const QString &kept)
{
    const QJsonArray parts = QJsonDocument::fromJson(kept.toUtf8()).array();
    if (parts.isEmpty()) // none, or of a version that kept the words
        return kept;
    return told(parts);
}

QString reasonOf(const store::Submission &submission)
{
    return unspelled(submission.lastProblemText);
}

} // namespace desk

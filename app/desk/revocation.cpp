// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/revocation.h"

#include "desk/online.h"
#include "trust/addresses.h"
#include "trust/crl.h"
#include "trust/ocsp.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk {

namespace {

using trust::RevocationFacts;

constexpr qint64 largestList = qint64(32) * 1024 * 1024;
constexpr qint64 longestKept = 3600; // seconds

struct KeptFacts {
    RevocationFacts facts;
    QDateTime askedAt;
};

/// By fingerprint. In memory only: a file would tell whose certificates were looked at.
QHash<QByteArray, KeptFacts> &keptFacts()
{
    static QHash<QByteArray, KeptFacts> kept;
    return kept;
}

QDateTime now()
{
    return QDateTime::currentDateTimeUtc(); // of the world, also while the sandbox plays another day
}

QUrl firstAllowed(const QList<QUrl> &addresses, const trust::ChainVerdict &chain)
{
    const auto found = std::find_if(addresses.begin(), addresses.end(),
        [&chain](const QUrl &address) { return trust::isAllowed(address, chain.foreignRoot); });
    return found == addresses.end() ? QUrl() : *found;
}

bool canAsk(const trust::ChainVerdict &chain)
{
    return chain.isTrusted() && chain.chain.size() > 1;
}

base::Problem noService(const trust::ChainVerdict &chain)
{
    return base::refused("revocation.noService",
        QT_TRANSLATE_NOOP("Problem",
            "The certificate of %1 names no service of the Belgian eID that can be asked whether it was revoked."),
        {chain.chain.isEmpty() ? QString() : chain.chain.first().shownName()});
}

base::Result<IssuerAnswer> checkedAnswer(
    const trust::ChainVerdict &chain, const QByteArray &bytes, const QByteArray &nonce)
{
    const auto read = trust::readOcsp(bytes, chain.chain.at(0), chain.chain.at(1), nonce);
    if (!read)
        return read.problem();
    if (!read->facts.isFresh(now())) {
        return base::refused("revocation.stale",
            QT_TRANSLATE_NOOP("Problem",
                "The answer whether the certificate of %1 was revoked is too old, or this computer's clock is wrong."),
            {chain.chain.first().shownName()});
    }
    return IssuerAnswer{bytes, read->facts};
}

QFuture<RevocationFacts> askList(const trust::ChainVerdict &chain)
{
    const QUrl address = firstAllowed(trust::addressesIn(chain.chain.first()).lists, chain);
    if (address.isEmpty())
        return QtFuture::makeReadyFuture(RevocationFacts());
    return askOnline({address, {}, {}, largestList})
        .then(QCoreApplication::instance(), [chain](const base::Result<QByteArray> &list) {
            if (!list)
                return RevocationFacts();
            const auto facts = trust::readCrl(*list, chain.chain.at(0), chain.chain.at(1));
            return facts && facts->isFresh(now()) ? *facts : RevocationFacts();
        });
}

void keep(const trust::Certificate &certificate, const RevocationFacts &facts)
{
    if (facts.state != trust::Revocation::NotChecked)
        keptFacts().insert(certificate.fingerprint(), {facts, now()});
}

} // namespace

QFuture<base::Result<IssuerAnswer>> askOcsp(const trust::ChainVerdict &chain)
{
    using Answer = base::Result<IssuerAnswer>;
    const QUrl address = canAsk(chain) ? firstAllowed(trust::addressesIn(chain.chain.first()).ocsp, chain) : QUrl();
    if (address.isEmpty())
        return QtFuture::makeReadyFuture(Answer(noService(chain)));
    const auto question = trust::ocspQuestion(chain.chain.at(0), chain.chain.at(1));
    if (!question)
        return QtFuture::makeReadyFuture(Answer(question.problem()));
    return askOnline({address, "application/ocsp-request", question->request})
        .then(QCoreApplication::instance(),
            [chain, nonce = question->nonce](const base::Result<QByteArray> &bytes) -> Answer {
                if (!bytes)
                    return bytes.problem();
                return checkedAnswer(chain, *bytes, nonce);
            });
}

QFuture<RevocationFacts> askIssuer(const trust::ChainVerdict &chain)
{
    if (!canAsk(chain))
        return QtFuture::makeReadyFuture(RevocationFacts());
    const KeptFacts kept = keptFacts().value(chain.chain.first().fingerprint());
    if (kept.facts.isFresh(now()) && kept.askedAt.secsTo(now()) < longestKept)
        return QtFuture::makeReadyFuture(kept.facts);
    return askOcsp(chain)
        .then(QCoreApplication::instance(),
            [chain](const base::Result<IssuerAnswer> &answer) {
                return answer ? QtFuture::makeReadyFuture(answer->facts) : askList(chain);
            })
        .unwrap()
        .then(QCoreApplication::instance(), [certificate = chain.chain.first()](const RevocationFacts &facts) {
            keep(certificate, facts);
            return facts;
        });
}

QFuture<bundle::Asked> askIssuers(const bundle::Verdict &verdict)
{
    QList<QByteArray> prints;
    QList<QFuture<RevocationFacts>> asking;
    for (const bundle::SignatureVerdict &signature : verdict.signatures) {
        // The signer, and the authority above; a root is believed or not.
        for (trust::ChainVerdict chain = signature.chain; !signature.isRevocationChecked() && canAsk(chain);
             chain.chain.removeFirst()) {
            if (prints.contains(chain.chain.first().fingerprint()))
                continue;
            prints.append(chain.chain.first().fingerprint());
            asking.append(askIssuer(chain));
        }
    }
    if (asking.isEmpty())
        return QtFuture::makeReadyFuture(bundle::Asked());
    return QtFuture::whenAll(asking.begin(), asking.end())
        .then(QCoreApplication::instance(), [prints](const QList<QFuture<RevocationFacts>> &answers) {
            bundle::Asked asked;
            for (qsizetype i = 0; i < answers.size(); ++i)
                asked.insert(prints.at(i), answers.at(i).result());
            return asked;
        });
}

} // namespace desk

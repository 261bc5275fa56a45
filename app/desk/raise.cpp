// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/raise.h"

#include "base/shown_time.h"
#include "bundle/raise.h"
#include "desk/bundle_file.h"
#include "desk/files.h"
#include "desk/held_card.h"
#include "desk/online.h"
#include "desk/revocation.h"
#include "desk/verify.h"
#include "trust/time_stamp.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace desk {

namespace {

using RaiseAnswer = base::Result<Raised>;

/// Clocks of services show whole seconds, and an answer must not be older than the time stamp.
constexpr std::chrono::milliseconds nextSecond{1100};

base::Problem refuse(const char *code, const char *text, const QStringList &args, const QString &path)
{
    return {base::Kind::Refused, QLatin1String(code), text, args, path};
}

base::Problem revokedSigner(const QString &path, const trust::ChainVerdict &chain, const trust::RevocationFacts &facts)
{
    return refuse("raise.revoked",
        QT_TRANSLATE_NOOP("Problem",
            "The certificate of %1 was revoked on %2: the signature does not count. Reopen the reports in \"%3\" and "
            "have "
            "them signed with a valid card."),
        {chain.chain.first().shownName(), base::shownMoment(facts.revokedAt), path}, path);
}

/// One bundle, step by step; deletes itself with the last.
class RaiseAct : public QObject
{
public:
    RaiseAct(Workplace &workplace, QString path, QUrl authority)
        : QObject(&workplace), m_workplace(workplace), m_path(std::move(path)), m_authority(std::move(authority))
    {
        m_promise.start();
    }

    QFuture<RaiseAnswer> start()
    {
        openBundle(m_workplace, m_path).then(this, [this](const base::Result<BundleFile> &file) {
            if (!file)
                return finish(file.problem());
            m_file = *file;
            m_container = file->container;
            if (const base::Result<void> can = raisableNow(); !can)
                return finish(can.problem());
            if (const Raised now = soFar(); now.level == bundle::Level::LT)
                return finish(now);
            stampFrom(0);
        });
        return m_promise.future();
    }

private:
    void finish(const RaiseAnswer &answer)
    {
        m_promise.addResult(answer);
        m_promise.finish();
        deleteLater();
    }

    [[nodiscard]] const trust::Anchors &anchors() const { return m_workplace.surroundings().anchors(); }

    base::Result<void> raisableNow()
    {
        const store::Submission *known = m_workplace.records().submissionOf(m_file.record);
        if (known && known->delivery != store::Delivery::Refused)
            return refuse("raise.queued",
                QT_TRANSLATE_NOOP("Problem", "\"%1\" is on its way or has arrived; its bytes must stay as they are."),
                {m_path}, m_path);
        const auto found = bundle::raisable(m_container, anchors(), QDateTime::currentDateTimeUtc());
        if (!found)
            return found.problem();
        if (found->isEmpty())
            return refuse("raise.unsigned",
                QT_TRANSLATE_NOOP("Problem", "\"%1\" holds no signature yet; sign it first."), {m_path}, m_path);
        m_signatures = *found;
        const bool needsStamp = std::any_of(m_signatures.begin(), m_signatures.end(),
            [](const bundle::Raisable &one) { return one.level == bundle::Level::B; });
        if (needsStamp && m_authority.isEmpty())
            return refuse("raise.noAuthority",
                QT_TRANSLATE_NOOP("Problem",
                    "No time-stamp authority is known. Name one with --tsa, and its root certificate with "
                    "--trust-root (\"Purpose: timestamps\")."),
                {}, m_path);
        return {};
    }

    /// One after the other: an authority must not be called more often than needed.
    void stampFrom(qsizetype index)
    {
        if (index == m_signatures.size())
            return addStamps();
        const bundle::Raisable &signature = m_signatures.at(index);
        if (signature.level != bundle::Level::B)
            return stampFrom(index + 1);
        const auto question = trust::timeStampQuestion(signature.imprint);
        if (!question)
            return finish(question.problem());
        askOnline({m_authority, "application/timestamp-query", question->request})
            .then(this, [this, index, question = *question](const base::Result<QByteArray> &answer) {
                const base::Result<void> taken
                    = answer ? takeStamp(index, question, *answer) : base::Result<void>(answer.problem());
                taken ? stampFrom(index + 1) : finish(taken.problem());
            });
    }

    base::Result<void> takeStamp(qsizetype index, const trust::TimeStampQuestion &question, const QByteArray &answer)
    {
        const auto token = trust::tokenIn(answer, question);
        if (!token)
            return token.problem();
        const auto stamp = trust::readTimeStamp(*token, {}, anchors());
        if (!stamp)
            return stamp.problem();
        if (!stamp->chain.isTrusted())
            return refuse("raise.unknownAuthority",
                QT_TRANSLATE_NOOP("Problem",
                    "The time-stamp authority at %1 cannot be trusted (%2). If you believe it, give its root "
                    "certificate with --trust-root (\"Purpose: timestamps\")."),
                {m_authority.host(), stamp->chain.problem->message()}, m_path);
        bundle::Proofs &proofs = m_added[m_signatures.at(index).entry];
        proofs.stamps.append({bundle::Canonicalization::Exclusive, *token});
        for (const QList<trust::Certificate> &chain : {m_signatures.at(index).chain.chain, stamp->chain.chain}) {
            for (const trust::Certificate &above : chain.mid(1))
                proofs.certificates.append(above.der());
        }
        return {};
    }

    void addStamps()
    {
        if (!add())
            return;
        QTimer::singleShot(nextSecond, this, [this] { answerFrom(0); });
    }

    /// Puts what was collected into the container, and looks at it as anybody would.
    bool add()
    {
        const auto raised = bundle::raised(m_container, std::exchange(m_added, {}));
        if (!raised) {
            finish(raised.problem());
            return false;
        }
        m_container = *raised;
        const auto now = bundle::raisable(m_container, anchors(), QDateTime::currentDateTimeUtc());
        if (!now) {
            finish(now.problem());
            return false;
        }
        m_signatures = *now;
        return true;
    }

    void answerFrom(qsizetype index)
    {
        if (index == m_signatures.size())
            return write();
        const bundle::Raisable &signature = m_signatures.at(index);
        if (signature.level == bundle::Level::LT)
            return answerFrom(index + 1);
        askOcsp(signature.chain).then(this, [this, index](const base::Result<IssuerAnswer> &answer) {
            if (answer && answer->facts.state == trust::Revocation::Revoked)
                return finish(revokedSigner(m_path, m_signatures.at(index).chain, answer->facts));
            if (!answer)
                m_shortfall = answer.problem();
            else if (answer->facts.state == trust::Revocation::Good)
                m_added[m_signatures.at(index).entry].ocsp.append(answer->ocsp);
            answerFrom(index + 1);
        });
    }

    [[nodiscard]] Raised soFar() const
    {
        Raised raised{
            m_file.record.path, report::sha256(m_container), bundle::Level::LT, m_container != m_file.container, {}};
        for (const bundle::Raisable &signature : m_signatures)
            raised.level = std::min(raised.level, signature.level);
        return raised;
    }

    void write()
    {
        if (!add())
            return;
        Raised raised = soFar();
        if (raised.level != bundle::Level::LT)
            raised.shortfall = m_shortfall.value_or(tooOld());
        if (!raised.isChanged)
            return finish(raised);
        const base::Result<QByteArray> before = readFile(raised.path, largestBundle);
        if (!before || *before != m_file.container)
            return finish(before ? changedSince(raised.path) : before.problem());
        if (const base::Result<void> written = writeFile(raised.path, m_container, Existing::Replace); !written)
            return finish(written.problem());
        m_workplace
            .record([stamp = m_workplace.stamp(), id = m_file.record.id, raised](store::Store &file) {
                return file.setRaised(stamp, id, bundle::code(raised.level), raised.sha256);
            })
            .then(this, [this, raised](const base::Result<void> &told) {
                finish(told ? RaiseAnswer(raised) : RaiseAnswer(told.problem()));
            });
    }

    [[nodiscard]] base::Problem tooOld() const
    {
        return refuse("raise.answer",
            QT_TRANSLATE_NOOP("Problem",
                "The issuer's service gave no answer about a certificate that is newer than the time stamp. Try again "
                "later."),
            {}, m_path);
    }

    Workplace &m_workplace;
    QString m_path;
    QUrl m_authority;
    BundleFile m_file;
    QByteArray m_container;
    QList<bundle::Raisable> m_signatures;
    QHash<QString, bundle::Proofs> m_added;
    std::optional<base::Problem> m_shortfall;
    QPromise<RaiseAnswer> m_promise;
};

using Done = base::Result<void>;

QFuture<Done> askWhetherAsItIs(Person &person, const base::Problem &why)
{
    Question question;
    question.code = QStringLiteral("send.asItIs");
    question.text = QCoreApplication::translate("Send",
        "The time stamp, or the proof that the cards counted, cannot be had now: %1 Send the bundle as it is? It is "
        "valid without; but once the certificates have expired it is harder to prove. Waiting costs nothing but time.")
                        .arg(why.message());
    question.yes = QCoreApplication::translate("Send", "Send as it is");
    question.isRisky = true;
    return person.agree(question).then([](const Agreement &said) { return said.agreed ? Done() : Done(declined()); });
}

/// A card that does not count any more is found out before the endpoint finds it out.
QFuture<Done> checkNotRevoked(Workplace &workplace, const QString &path)
{
    return verify(workplace.surroundings(), path).then(&workplace, [](const base::Result<Verified> &verified) -> Done {
        if (!verified)
            return verified.problem();
        for (const bundle::SignatureVerdict &signature : verified->verdict.signatures) {
            const trust::RevocationFacts &facts = signature.chain.revocation;
            if (facts.state == trust::Revocation::Revoked && signature.outcome != bundle::Outcome::Valid)
                return revokedSigner(verified->path, signature.chain, facts);
        }
        return {};
    });
}

} // namespace

base::Result<QUrl> authorityFrom(const QString &text)
{
    const QUrl authority(text, QUrl::StrictMode);
    const bool web = authority.scheme() == u"http" || authority.scheme() == u"https";
    if (authority.isValid() && web && !authority.host().isEmpty())
        return authority;
    return base::misused("raise.address",
        QT_TRANSLATE_NOOP("Problem", "\"%1\" is no address of a time-stamp authority such as http://tsa.example/."),
        {text});
}

QFuture<RaiseAnswer> raise(Workplace &workplace, const QString &path, const QUrl &authority)
{
    return (new RaiseAct(workplace, path, authority))->start();
}

QFuture<base::Result<void>> raiseForSending(
    Workplace &workplace, const QString &path, const QUrl &authority, Person &person)
{
    if (authority.isEmpty())
        return checkNotRevoked(workplace, path);
    person.sees(QCoreApplication::translate("Send", "Fetching time stamps …"));
    return raise(workplace, path, authority)
        .then(&workplace,
            [&person](const RaiseAnswer &raised) {
                const bool onItsWay = !raised && raised.problem().code == u"raise.queued";
                if (onItsWay || (raised && !raised->shortfall))
                    return QtFuture::makeReadyFuture(Done());
                const base::Problem why = raised ? *raised->shortfall : raised.problem();
                const bool mayPass = raised || why.kind == base::Kind::Environment
                    || why.code.startsWith(u"trust.stamp.") || why.code == u"raise.unknownAuthority";
                return mayPass ? askWhetherAsItIs(person, why) : QtFuture::makeReadyFuture(Done(why));
            })
        .unwrap();
}

} // namespace desk

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/countersign.h"

#include "desk/bundle_file.h"
#include "desk/overview.h"
#include "desk/signatories.h"
#include "desk/signing.h"

#include <QFileInfo>

#include <algorithm>

namespace desk {

namespace {

/// Whom one sealed report names for a role.
QString namedIn(const report::Document &report, store::Role role)
{
    if (!isSecond(role))
        return report.field(QStringLiteral("sign1.name"));
    return report.field(QStringLiteral("sign2.capacity")) == store::code(role)
        ? report.field(QStringLiteral("sign2.name"))
        : QString();
}

/// A bundle that may be signed further: whole, ours, and no signature in it that nobody can believe.
base::Result<void> checkedSignable(const Verified &verified)
{
    for (const bundle::Reason &reason : verified.verdict.reasons) {
        if (reason.weight == bundle::Weight::Fault)
            return base::refused("sign.altered",
                QT_TRANSLATE_NOOP("Problem",
                    "\"%1\" is damaged or was changed (%2). Have it sent to you again, by another way if need be."),
                {verified.path, reason.problem.message()});
    }
    if (verified.reports.isEmpty())
        return base::refused("countersign.nothing",
            QT_TRANSLATE_NOOP("Problem", "\"%1\" holds no report that this program made, so there is nothing to sign."),
            {verified.path});
    for (const bundle::SignatureVerdict &signature : verified.verdict.signatures) {
        if (!signature.chain.isTrusted())
            return untrustedSigner(verified.path, signature);
    }
    return {};
}

class CountersignAct final : public SigningAct
{
public:
    CountersignAct(const Surroundings &surroundings, const SignRequest &request, Person &person)
        : SigningAct(surroundings, request, person, nullptr)
    {
        verifyFile(surroundings, QFileInfo(request.path).absoluteFilePath())
            .then(this, [this](const base::Result<VerifiedFile> &file) { proceed(file, [&] { onFile(*file); }); });
    }

    using SigningAct::answer;

private:
    void onFile(const VerifiedFile &file)
    {
        if (const base::Result<void> signable = checkedSignable(file.verified); !signable)
            return finish(signable.problem());
        begin(file);
    }

    base::Result<void> checkedSigner() override
    {
        m_named = namedSigner(verified().reports, request().role);
        if (!m_named.isEmpty())
            return {};
        const std::optional<store::Role> other = proposedRole(verified());
        return base::refused("sign.sealedOther",
            QT_TRANSLATE_NOOP("Problem",
                "The sealed reports name nobody who signs as %1. By what they say, the next signature is that of: %2."),
            {words(request().role), other ? words(*other) : QStringLiteral("–")});
    }

    void recognise() override
    {
        if (namesAgree(m_named, nameOnCard()))
            return askForPin();
        finish(base::refused("sign.otherPerson",
            QT_TRANSLATE_NOOP("Problem",
                "This is the card of %1, but the sealed reports name %2 as %3. Use the right card. If the name in the "
                "reports is wrong, it is corrected where they were sealed: on the page of the OCMW, after reopening "
                "the reports."),
            {nameOnCard(), m_named, words(request().role)}));
    }

    void keep() override { finish(result()); }

    QString m_named; ///< whom the reports name for this role
};

} // namespace

QFuture<base::Result<Signed>> countersign(const Surroundings &surroundings, const SignRequest &request, Person &person)
{
    return (new CountersignAct(surroundings, request, person))->answer();
}

QString namedSigner(const QList<report::Document> &reports, store::Role role)
{
    const QString name = reports.isEmpty() ? QString() : namedIn(reports.first(), role);
    const bool isSame = std::all_of(reports.cbegin(), reports.cend(),
        [&](const report::Document &report) { return sameName(namedIn(report, role), name); });
    return isSame ? name : QString();
}

QList<store::Role> openRoles(const Verified &verified)
{
    const QList<bundle::SignatureVerdict> &signatures = verified.verdict.signatures;
    const auto hasSigned = [&signatures](bool second) {
        return std::any_of(signatures.cbegin(), signatures.cend(), [second](const bundle::SignatureVerdict &one) {
            return one.role && isSecond(roleOf(*one.role)) == second;
        });
    };
    QList<store::Role> open;
    if (verified.verdict.outcome == bundle::Outcome::Invalid)
        return open;
    for (const store::Role role : {store::Role::Secretary, store::Role::Chairman, store::Role::Delegate}) {
        if (!hasSigned(isSecond(role)) && !namedSigner(verified.reports, role).isEmpty())
            open.append(role);
    }
    return open;
}

std::optional<store::Role> proposedRole(const Verified &verified)
{
    const QList<store::Role> open = openRoles(verified);
    return open.isEmpty() ? std::nullopt : std::optional(open.first());
}

} // namespace desk

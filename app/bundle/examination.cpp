// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/examination.h"

#include "base/problem.h"

#include <algorithm>

namespace bundle {

namespace {

void tell(QList<Reason> &reasons, Weight weight, const char *code, const char *text, const QString &name)
{
    reasons.append({weight, base::refused(code, text, {name})});
}

/// The rules of the Uniek Verslag: two different persons in two different places. Where another program packed, they
/// are none of ours unless both claim one of our roles.
void compare(const CheckedSignature &first, const CheckedSignature &second, Packing packing, QList<Reason> &reasons)
{
    const auto firstRole = first.facts ? roleOf(*first.facts) : std::nullopt;
    const auto secondRole = second.facts ? roleOf(*second.facts) : std::nullopt;
    const bool ours = packing != Packing::Foreign || (firstRole && secondRole);
    const Weight weight = ours ? Weight::Fault : Weight::Remark;
    if (first.facts && second.facts && first.facts->id == second.facts->id)
        tell(reasons, weight, "bundle.signature.twice",
            QT_TRANSLATE_NOOP("Problem", "The container holds the same signature twice: %1."), second.entry);
    if (first.signer && second.signer && isSamePerson(*first.signer, *second.signer))
        tell(reasons, weight, "bundle.signer.same-person",
            QT_TRANSLATE_NOOP(
                "Problem", "%1 has already signed. The two signatures must come from two different persons."),
            second.signer->shownName());
    if (firstRole && secondRole && isSamePlace(*firstRole, *secondRole))
        reasons.append({Weight::Fault, placeTaken(*firstRole)});
}

/// Where somebody signs in one of our roles, whoever packed it: what ASiC-E wants of a container is there, so that it
/// is one container of the same files to every program.
void holdToTheLetter(Examination &examination)
{
    const bool ofOurs = std::any_of(examination.signatures.begin(), examination.signatures.end(),
        [](const CheckedSignature &signature) { return signature.facts && roleOf(*signature.facts); });
    for (Reason &reason : examination.reasons) {
        const QString &code = reason.problem.code;
        if (ofOurs
            && (code == u"bundle.container.mimetype" || code == u"bundle.container.simple"
                || code == u"bundle.container.manifest" || code == u"bundle.container.missing"))
            reason.weight = Weight::Fault;
    }
}

} // namespace

std::optional<base::Problem> Examination::firstFault() const
{
    QList<Reason> all = reasons;
    for (const CheckedSignature &signature : signatures)
        all += signature.reasons;
    for (const Reason &reason : all) {
        if (reason.weight == Weight::Fault)
            return reason.problem;
    }
    return {};
}

base::Result<Examination> examine(const QByteArray &bytes)
{
    auto container = readContainer(bytes);
    if (!container)
        return container.problem();
    Examination examination;
    examination.container = *std::move(container);
    examination.reasons = examination.container.reasons;
    for (const Entry &entry : examination.container.signatures()) {
        CheckedSignature checked = checkSignature(entry, examination.container);
        for (const CheckedSignature &earlier : examination.signatures)
            compare(earlier, checked, examination.container.packing, examination.reasons);
        examination.signatures.push_back(std::move(checked));
    }
    holdToTheLetter(examination);
    return examination;
}

bool isSamePlace(Role a, Role b)
{
    return (a == Role::Secretary) == (b == Role::Secretary);
}

base::Problem placeTaken(Role role)
{
    if (role == Role::Secretary)
        return base::refused("bundle.role.taken",
            QT_TRANSLATE_NOOP("Problem",
                "There is already a signature of the secretary. The other one is that of the chairman or delegate."));
    return base::refused("bundle.role.taken",
        QT_TRANSLATE_NOOP("Problem",
            "There is already a signature of the chairman or delegate. The other one is that of the secretary."));
}

bool isSamePerson(const trust::Certificate &a, const trust::Certificate &b)
{
    const QString first = a.nationalNumber();
    const QString second = b.nationalNumber();
    if (!first.isEmpty() && !second.isEmpty())
        return first == second;
    return EVP_PKEY_eq(a.publicKey(), b.publicKey()) == 1;
}

} // namespace bundle

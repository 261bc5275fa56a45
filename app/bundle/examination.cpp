// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/examination.h"

#include "base/problem.h"

namespace bundle {

namespace {

void fault(QList<Reason> &reasons, const char *code, const char *text, const QString &name)
{
    reasons.append({Weight::Fault, base::refused(code, text, {name})});
}

/// The rules of the Uniek Verslag: two different persons in two different places.
void compare(const CheckedSignature &first, const CheckedSignature &second, QList<Reason> &reasons)
{
    if (first.facts && second.facts && first.facts->id == second.facts->id)
        fault(reasons, "bundle.signature.twice",
            QT_TRANSLATE_NOOP("Problem", "The container holds the same signature twice: %1."), second.entry);
    if (first.signer && second.signer && isSamePerson(*first.signer, *second.signer))
        fault(reasons, "bundle.signer.same-person",
            QT_TRANSLATE_NOOP(
                "Problem", "%1 has already signed. The two signatures must come from two different persons."),
            second.signer->shownName());
    const auto firstRole = first.facts ? roleOf(*first.facts) : std::nullopt;
    const auto secondRole = second.facts ? roleOf(*second.facts) : std::nullopt;
    if (firstRole && secondRole && isSamePlace(*firstRole, *secondRole))
        fault(reasons, "bundle.role.taken",
            QT_TRANSLATE_NOOP("Problem",
                "There is already a signature as \"%1\". One signs as secretary, the other as chairman or delegate."),
            claimedText(*firstRole));
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
    for (const base::Problem &problem : std::as_const(examination.container.faults))
        examination.reasons.append({Weight::Fault, problem});
    for (const Entry &entry : examination.container.signatures()) {
        CheckedSignature checked = checkSignature(entry, examination.container);
        for (const CheckedSignature &earlier : examination.signatures)
            compare(earlier, checked, examination.reasons);
        examination.signatures.push_back(std::move(checked));
    }
    return examination;
}

bool isSamePlace(Role a, Role b)
{
    return (a == Role::Secretary) == (b == Role::Secretary);
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

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/card_owner.h"

#include "desk/signatories.h"

#include <algorithm>

namespace desk {

namespace {

/// The signatories whose tied card this person's is, in the thread of the file.
QList<qint64> tiedTo(
    const store::Store &file, const QList<store::Signatory> &signatories, const QString &nationalNumber)
{
    QList<qint64> tied;
    for (const store::Signatory &signatory : signatories) {
        if (file.isPerson(signatory, nationalNumber))
            tied.append(signatory.id);
    }
    return tied;
}

bool canBeOf(const store::Signatory &signatory, const QList<qint64> &tied, const QString &onCard)
{
    return tied.contains(signatory.id)
        || (tied.isEmpty() && !signatory.isBound() && namesAgree(signatory.name, onCard));
}

} // namespace

QFuture<std::optional<store::Signatory>> ownerOf(
    Workplace &workplace, const store::CardHolder &holder, std::optional<store::Role> role)
{
    using Owner = std::optional<store::Signatory>;
    const QList<store::Signatory> all = workplace.records().signatories;
    return workplace.file()
        .run([all, insz = holder.nationalNumber](store::Store &file) { return tiedTo(file, all, insz); })
        .then(&workplace, [all, role, onCard = holder.name](const QList<qint64> &tied) {
            const auto found = std::find_if(all.cbegin(), all.cend(), [&](const store::Signatory &one) {
                return (!role || one.role == *role) && canBeOf(one, tied, onCard);
            });
            return found == all.cend() ? Owner() : Owner(*found);
        });
}

} // namespace desk

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "store/store_private.h"

namespace store {

using base::Result;

Result<void> Store::addCardCheck(const Stamp &stamp, const CardCheck &check)
{
    return d->change([&] {
        d->db->run("INSERT INTO card_check (year, signatory, role, name, card_name, at, outcome, troubles)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            d->about.year, check.signatory, code(check.role), check.name, check.cardName, check.at, check.outcome,
            check.troubles);
        Event event;
        event.kind = EventKind::CardChecked;
        event.form = QStringLiteral("ocmw");
        event.subject = code(check.role);
        event.oldText = check.cardName;
        event.newText = check.name;
        event.note = check.troubles;
        d->note(stamp, event);
    });
}

Result<void> Store::addRoleSeen(const Stamp &stamp, const RoleSeen &seen)
{
    return d->change([&] {
        Event event;
        event.kind = EventKind::RoleSeen;
        event.form = QStringLiteral("ocmw");
        event.subject = code(seen.role);
        event.oldText = seen.cardName;
        event.newText = seen.name;
        event.note = seen.granted.join(u' ');
        d->note(stamp, event);
    });
}

Result<QList<RoleSeen>> Store::rolesSeen() const
{
    Statement line = d->db->run("SELECT subject, new_text, old_text, at, note FROM event"
                                " WHERE year = ? AND form = 'ocmw' AND kind = ? ORDER BY sequence",
        d->about.year, code(EventKind::RoleSeen));
    QList<RoleSeen> all;
    while (line.next()) {
        all.append({roleFromCode(line.text(0)).value_or(Role::Secretary), line.text(1), line.text(2), line.time(3),
            line.text(4).split(u' ', Qt::SkipEmptyParts)});
    }
    return d->answer(all);
}

Result<QList<CardCheck>> Store::cardChecks() const
{
    Statement line = d->db->run("SELECT signatory, role, name, card_name, at, outcome, troubles FROM card_check"
                                " WHERE year = ? ORDER BY id",
        d->about.year);
    QList<CardCheck> all;
    while (line.next()) {
        all.append({line.integer(0), roleFromCode(line.text(1)).value_or(Role::Secretary), line.text(2), line.text(3),
            line.time(4), line.text(5), line.text(6)});
    }
    return d->answer(all);
}

} // namespace store

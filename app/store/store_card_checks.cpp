// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "store/store_private.h"

namespace store {

using base::Result;

static void writeCardCheck(Database &db, int year, const CardCheck &check)
{
    db.run("INSERT INTO card_check (year, signatory, role, name, card_name, at, outcome, troubles)"
           " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        year, check.signatory, code(check.role), check.name, check.cardName, check.at, check.outcome, check.troubles);
}

Result<void> Store::supplementCardCheck(const CardCheck &check)
{
    return d->change([&] { writeCardCheck(*d->db, d->about.year, check); });
}

Result<void> Store::addCardCheck(const Stamp &stamp, const CardCheck &check)
{
    return d->change([&] {
        writeCardCheck(*d->db, d->about.year, check);
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

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "store/store_private.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace store {

using base::Kind;
using base::Result;

QByteArray Store::Private::keyedHash(const QString &insz) const
{
    constexpr int length = 11;
    QByteArray digits;
    for (const QChar letter : insz) {
        if (letter >= u'0' && letter <= u'9')
            digits += letter.toLatin1();
    }
    if (digits.size() != length)
        return {};
    return QMessageAuthenticationCode::hash(digits, personKey, QCryptographicHash::Sha256);
}

bool Store::isPerson(const Signatory &signatory, const QString &insz) const
{
    return signatory.isBound() && signatory.personKey == d->keyedHash(insz);
}

Result<QList<Signatory>> Store::signatories() const
{
    Statement line = d->db->run("SELECT id, role, name, delegation_reference, delegation_date, person_key, card_name"
                                " FROM signatory ORDER BY id");
    QList<Signatory> all;
    while (line.next()) {
        all.append({line.integer(0), roleFromCode(line.text(1)).value_or(Role::Secretary), line.text(2), line.text(3),
            QDate::fromString(line.text(4), Qt::ISODate), line.bytes(5), line.text(6)});
    }
    return d->answer(all);
}

static qint64 writeSignatory(Database &db, const Signatory &signatory)
{
    const QString date = signatory.delegationDate.toString(Qt::ISODate);
    if (signatory.id == 0) {
        return db
            .run("INSERT INTO signatory (role, name, delegation_reference, delegation_date, person_key)"
                 " VALUES (?, ?, ?, ?, x'')",
                code(signatory.role), signatory.name, signatory.delegationReference, date)
            .lastId();
    }
    db.run("UPDATE signatory SET role = ?, name = ?, delegation_reference = ?, delegation_date = ? WHERE id = ?",
        code(signatory.role), signatory.name, signatory.delegationReference, date, signatory.id);
    return signatory.id;
}

/// An event about who signs stands in the history of the page of the OCMW.
static Event signatoryEvent(EventKind kind, const QString &role, const QString &oldText, const QString &newText)
{
    Event event;
    event.kind = kind;
    event.form = QStringLiteral("ocmw");
    event.subject = role;
    event.oldText = oldText;
    event.newText = newText;
    return event;
}

Result<qint64> Store::setSignatory(const Stamp &stamp, const Signatory &signatory, CardTie tie)
{
    qint64 id = 0;
    const auto done = d->change([&] {
        Statement before
            = d->db->run("SELECT name, length(person_key), card_name FROM signatory WHERE id = ?", signatory.id);
        const bool known = before.next();
        const bool released = known && before.integer(1) > 0 && tie == CardTie::Ends;
        const QString role = code(signatory.role);
        Event changed
            = signatoryEvent(EventKind::SignatoryChanged, role, known ? before.text(0) : QString(), signatory.name);
        changed.note = signatory.delegationReference;
        id = writeSignatory(*d->db, signatory);
        d->note(stamp, changed);
        if (!released)
            return;
        d->db->run("UPDATE signatory SET person_key = x'' WHERE id = ?", signatory.id);
        d->note(stamp, signatoryEvent(EventKind::SignatoryReleased, role, before.text(2), signatory.name));
    });
    return done ? Result<qint64>(id) : done.problem();
}

Result<void> Store::bindSignatory(const Stamp &stamp, qint64 signatory, const CardHolder &holder, const QString &reason)
{
    return d->change([&] {
        const QByteArray key = d->keyedHash(holder.nationalNumber);
        Statement person = d->db->run("SELECT role, name FROM signatory WHERE id = ?", signatory);
        if (key.isEmpty() || !person.next()) {
            return d->db->fail({Kind::Refused, QStringLiteral("store.signatory"),
                QT_TRANSLATE_NOOP("Problem",
                    "The card could not be tied to a signatory: there is no such signatory, or "
                    "the card shows no national number. Register the signatory first."),
                {}, {}});
        }
        d->db->run("UPDATE signatory SET person_key = ?, card_name = ? WHERE id = ?", key, holder.name, signatory);
        Event bound = signatoryEvent(EventKind::SignatoryBound, person.text(0), holder.name, person.text(1));
        bound.note = reason;
        d->note(stamp, bound);
    });
}

} // namespace store

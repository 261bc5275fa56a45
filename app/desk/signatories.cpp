// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/signatories.h"

#include "desk/overview.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace desk {

namespace {

QString trimmedText(const report::Values &values, const char *id)
{
    const form::Value value = values.field(QLatin1String(id));
    return value.text() ? value.text()->trimmed() : QString();
}

bool holdsSamePlace(store::Role a, store::Role b)
{
    return (a == store::Role::Secretary) == (b == store::Role::Secretary);
}

bool saysTheSame(const store::Signatory &a, const store::Signatory &b)
{
    return a.role == b.role && a.name == b.name && a.delegationReference == b.delegationReference
        && a.delegationDate == b.delegationDate;
}

/// Those that are wanted, and, without a name, those whose place the page leaves empty now.
QList<store::Signatory> withCleared(QList<store::Signatory> wanted, const QList<store::Signatory> &present)
{
    for (const store::Signatory &old : present) {
        const bool kept = std::any_of(wanted.cbegin(), wanted.cend(),
            [&old](const store::Signatory &one) { return holdsSamePlace(one.role, old.role); });
        if (kept)
            continue;
        store::Signatory cleared;
        cleared.role = old.role;
        wanted.append(cleared);
    }
    return wanted;
}

/// Letters and digits of each word, without case and accents.
QSet<QString> wordsOf(const QString &name)
{
    QString plain;
    for (const QChar letter : name.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (letter.isLetterOrNumber())
            plain += letter;
        else if (!letter.isMark())
            plain += u' ';
    }
    const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    return {words.cbegin(), words.cend()};
}

} // namespace

QList<store::Signatory> signatoriesOn(const report::Values &values)
{
    QList<store::Signatory> signatories;
    if (const QString name = trimmedText(values, "sign1.name"); !name.isEmpty()) {
        store::Signatory secretary;
        secretary.name = name;
        signatories.append(secretary);
    }
    if (const QString name = trimmedText(values, "sign2.name"); !name.isEmpty()) {
        store::Signatory second;
        second.name = name;
        second.role = store::Role::Chairman;
        if (trimmedText(values, "sign2.capacity") == u"delegate") {
            second.role = store::Role::Delegate;
            second.delegationReference = trimmedText(values, "sign2.delegation");
            const form::Value date = values.field(QStringLiteral("sign2.delegation_date"));
            if (date.date())
                second.delegationDate = *date.date();
        }
        signatories.append(second);
    }
    return signatories;
}

bool touchesSignatories(const report::Edit &edit)
{
    return edit.kind == report::Edit::Kind::SetValue
        && (edit.path.id.startsWith(u"sign1.") || edit.path.id.startsWith(u"sign2."));
}

base::Result<void> registerSignatories(
    store::Store &file, const store::Stamp &stamp, const QList<store::Signatory> &wanted)
{
    const base::Result<QList<store::Signatory>> present = file.signatories();
    if (!present)
        return present.problem();
    for (store::Signatory signatory : withCleared(wanted, *present)) {
        const auto old = std::find_if(present->cbegin(), present->cend(),
            [&signatory](const store::Signatory &one) { return holdsSamePlace(one.role, signatory.role); });
        const bool known = old != present->cend();
        if (known && saysTheSame(*old, signatory))
            continue;
        signatory.id = known ? old->id : 0;
        const bool samePerson
            = known && (sameName(signatory.name, old->name) || namesAgree(signatory.name, old->cardName));
        const store::CardTie tie = samePerson ? store::CardTie::Stays : store::CardTie::Ends;
        if (const base::Result<qint64> set = file.setSignatory(stamp, signatory, tie); !set)
            return set.problem();
    }
    return {};
}

bool sameName(const QString &a, const QString &b)
{
    return wordsOf(a) == wordsOf(b);
}

bool namesAgree(const QString &registered, const QString &onCard)
{
    const QSet<QString> words = wordsOf(registered);
    return !words.isEmpty() && wordsOf(onCard).contains(words);
}

base::Result<void> checkedSealedName(const QList<report::Document> &reports, const store::Signatory &signatory)
{
    const bool second = signatory.role != store::Role::Secretary;
    const QString name = second ? QStringLiteral("sign2.name") : QStringLiteral("sign1.name");
    for (const report::Document &report : reports) {
        const bool sameCapacity
            = !second || report.field(QStringLiteral("sign2.capacity")) == store::code(signatory.role);
        if (report.field(name) == signatory.name && sameCapacity)
            continue;
        return base::Problem{base::Kind::Refused, QStringLiteral("sign.sealedOther"),
            QT_TRANSLATE_NOOP("Problem",
                "The sealed report names %1, but now %2 is registered as %3. Put the name back on the page of the "
                "OCMW, or reopen the report and seal it again."),
            {report.field(name), signatory.name, words(signatory.role)}, {}};
    }
    return {};
}

} // namespace desk

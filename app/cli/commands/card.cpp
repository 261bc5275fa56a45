// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/card.h"
#include "cli/card_check.h"
#include "cli/command.h"
#include "desk/card_words.h"
#include "form/display.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

namespace {

QString trustWords(const trust::ChainVerdict &verdict)
{
    if (!verdict.isTrusted())
        return verdict.problem ? verdict.problem->message() : text(QT_TRANSLATE_NOOP("Cli", "not trusted"));
    return verdict.foreignRoot
        ? text(QT_TRANSLATE_NOOP("Cli", "trusted through a root that was given by hand; revocation was not checked"))
        : text(QT_TRANSLATE_NOOP("Cli", "trusted; revocation was not checked"));
}

/// What is to be known of the card beyond its own words.
QStringList warningsOf(const Run &run, const desk::CardView &view)
{
    QStringList warnings{desk::warningOf(view.registerState)};
    if (view.triesLeft == 0)
        warnings.append(desk::blockedWords(run.language()));
    const QDate deadline = run.campaign().deadline();
    if (view.hasEnded && view.signature.isTrusted())
        warnings.append(desk::endedWarning(view.validUntil, view.certificateUntil, run.language()));
    if (view.cardEndsTooSoon)
        warnings.append(desk::cardDeadlineWarning(view.validUntil, deadline, run.language()));
    if (view.endsTooSoon)
        warnings.append(desk::deadlineWarning(view.certificateUntil, deadline, run.language()));
    warnings.removeAll(QString());
    return warnings;
}

QJsonObject jsonOf(const desk::CardView &view)
{
    return {{QStringLiteral("reader"), view.reader}, {QStringLiteral("holder"), view.holder},
        {QStringLiteral("validUntil"), view.validUntil.toString(Qt::ISODate)}, {QStringLiteral("applet"), view.applet},
        {QStringLiteral("key"), view.keyKind}, {QStringLiteral("triesLeft"), view.triesLeft},
        {QStringLiteral("pinPad"), view.hasPinPad}, {QStringLiteral("signatureTrusted"), view.signature.isTrusted()},
        {QStringLiteral("authenticationTrusted"), view.authentication.isTrusted()},
        {QStringLiteral("foreignRoot"), view.signature.foreignRoot},
        {QStringLiteral("registerSignature"), desk::code(view.registerState)},
        {QStringLiteral("certificateUntil"), view.certificateUntil.toString(Qt::ISODate)},
        {QStringLiteral("cardEnded"), view.hasEnded}, {QStringLiteral("cardEndsBeforeDeadline"), view.cardEndsTooSoon},
        {QStringLiteral("endsBeforeDeadline"), view.endsTooSoon}};
}

QString dayOf(const Run &run, const QDate &day)
{
    return day.isValid() ? form::displayedDate(day, run.language()) : QStringLiteral("-");
}

/// Also said where the certificate has ended as well, which is told below.
QString endOf(const Run &run, const desk::CardView &view)
{
    return view.hasEnded ? text(QT_TRANSLATE_NOOP("Cli", "%1 (ended)")).arg(dayOf(run, view.validUntil))
                         : dayOf(run, view.validUntil);
}

void show(const Run &run, const desk::CardView &view)
{
    run.out.line(QStringLiteral("  ") + view.holder);
    if (view.identityProblem)
        run.out.line(QStringLiteral("    ") + view.identityProblem->message());
    run.out.table({
        {text(QT_TRANSLATE_NOOP("Cli", "    card valid until")), endOf(run, view)},
        {text(QT_TRANSLATE_NOOP("Cli", "    certificate for signatures until")), dayOf(run, view.certificateUntil)},
        {text(QT_TRANSLATE_NOOP("Cli", "    applet, keys")), view.applet + QStringLiteral(", ") + view.keyKind},
        {text(QT_TRANSLATE_NOOP("Cli", "    tries left for the PIN")), QString::number(view.triesLeft)},
        {text(QT_TRANSLATE_NOOP("Cli", "    the PIN is typed on")),
            view.hasPinPad ? text(QT_TRANSLATE_NOOP("Cli", "the keys of the reader"))
                           : text(QT_TRANSLATE_NOOP("Cli", "the keyboard"))},
    });
    for (const QString &warning : warningsOf(run, view))
        run.out.line(QStringLiteral("    ") + warning);
    const QString signature = trustWords(view.signature);
    const QString login = trustWords(view.authentication);
    if (signature == login) {
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "    signature and log-in: %1")).arg(signature));
        return;
    }
    run.out.table({{text(QT_TRANSLATE_NOOP("Cli", "    signature")), signature},
        {text(QT_TRANSLATE_NOOP("Cli", "    log-in")), login}});
}

QJsonObject jsonOf(const desk::HolderView &holder)
{
    const card::Identity &identity = holder.identity;
    return {{QStringLiteral("surname"), identity.surname}, {QStringLiteral("givenNames"), identity.givenNames},
        {QStringLiteral("nationalNumber"), identity.nationalNumber}, {QStringLiteral("birthDate"), identity.birthDate},
        {QStringLiteral("birthDay"), identity.birthDay ? identity.birthDay->toString(Qt::ISODate) : QString()},
        {QStringLiteral("birthPlace"), identity.birthPlace}, {QStringLiteral("nationality"), identity.nationality},
        {QStringLiteral("cardNumber"), identity.cardNumber}, {QStringLiteral("issuedBy"), identity.municipality},
        {QStringLiteral("street"), holder.address.street}, {QStringLiteral("postcode"), holder.address.postcode},
        {QStringLiteral("municipality"), holder.address.municipality}};
}

void show(const Run &run, const desk::HolderView &holder)
{
    const card::Identity &identity = holder.identity;
    const QString comma = QStringLiteral(", ");
    const QString birth = identity.birthDay ? dayOf(run, *identity.birthDay) : identity.birthDate.simplified();
    run.out.table({
        {text(QT_TRANSLATE_NOOP("Cli", "    name")), identity.fullName().simplified()},
        {text(QT_TRANSLATE_NOOP("Cli", "    born")), birth + comma + identity.birthPlace.simplified()},
        {text(QT_TRANSLATE_NOOP("Cli", "    nationality")), identity.nationality},
        {text(QT_TRANSLATE_NOOP("Cli", "    national number")), identity.nationalNumber},
        {text(QT_TRANSLATE_NOOP("Cli", "    address")),
            holder.address.street.simplified() + comma + holder.address.postcode + u' ' + holder.address.municipality},
        {text(QT_TRANSLATE_NOOP("Cli", "    card number, issued by")),
            identity.cardNumber + comma + identity.municipality},
    });
}

/// Said below the details that it is about.
QString registerWords(desk::RegisterState state)
{
    switch (state) {
    case desk::RegisterState::Good:
        return text(QT_TRANSLATE_NOOP("Cli", "    as it is on the card; signed by the National Register"));
    case desk::RegisterState::IdentityFails:
    case desk::RegisterState::AddressFails:
        return text(QT_TRANSLATE_NOOP("Cli", "    as it is on the card; the National Register did not sign all of it"));
    case desk::RegisterState::NotChecked: break;
    }
    return text(
        QT_TRANSLATE_NOOP("Cli", "    as it is on the card; the signature of the National Register cannot be checked"));
}

/// The card as a script sees it; with --details also its holder, who is shown.
QFuture<QJsonObject> told(Run &run, const desk::CardView &view)
{
    if (!run.isSet("details"))
        return QtFuture::makeReadyFuture(jsonOf(view));
    return desk::readHolder(view.reader).then(&run, [&run, view](const base::Result<desk::HolderView> &holder) {
        QJsonObject card = jsonOf(view);
        if (holder) {
            show(run, *holder);
            run.out.line(registerWords(view.registerState));
            card.insert(QStringLiteral("details"), jsonOf(*holder));
        } else {
            run.out.line(QStringLiteral("    ") + holder.problem().message());
            card.insert(QStringLiteral("detailsProblem"), json(holder.problem()));
        }
        return card;
    });
}

Ending showNext(Run &run, QStringList readers, const QJsonArray &seen);

/// What follows once a card was shown.
Ending afterCard(Run &run, const desk::CardView &view, const QStringList &readers, QJsonArray seen)
{
    return told(run, view)
        .then(&run,
            [&run, view, readers, seen](const QJsonObject &card) mutable {
                seen.append(card);
                if (!run.isSet("check"))
                    return showNext(run, readers, seen);
                run.out.set(QStringLiteral("cards"), seen);
                return checkCard(run, view);
            })
        .unwrap();
}

/// Shows one reader after the other; a card that is no eID is a line, not the end.
Ending showNext(Run &run, QStringList readers, const QJsonArray &seen)
{
    if (readers.isEmpty()) {
        run.out.set(QStringLiteral("cards"), seen);
        return run.end(0);
    }
    const QString reader = readers.takeFirst();
    run.out.line(reader);
    return desk::lookAtCard(run.surroundings(), reader)
        .then(&run,
            [&run, readers, seen, reader](const base::Result<desk::CardView> &view) {
                if (view) {
                    show(run, *view);
                    return afterCard(run, *view, readers, seen);
                }
                if (run.isSet("check"))
                    return run.refuse(view.problem());
                QJsonArray all = seen;
                run.out.line(QStringLiteral("  ") + view.problem().message());
                all.append(
                    QJsonObject{{QStringLiteral("reader"), reader}, {QStringLiteral("problem"), json(view.problem())}});
                return showNext(run, readers, all);
            })
        .unwrap();
}

} // namespace

/// The sheet alone needs no reader.
static Ending printSheet(Run &run)
{
    if (const base::Result<void> opened = run.open(store::Access::Read); !opened)
        return run.refuse(opened.problem());
    return writeSheet(run, 0);
}

Ending showCard(Run &run)
{
    if (!run.arguments().isEmpty())
        return run.misused(
            QT_TRANSLATE_NOOP("Problem", "\"card\" takes no argument; a reader is named with --reader."));
    if (const auto refused = checkOptionsRefused(run))
        return *refused;
    if (const base::Result<void> way = takeProxy(run); !way)
        return run.refuse(way.problem());
    if (run.isSet("pdf") && !run.isSet("check"))
        return printSheet(run);
    return run.then(desk::readers(), [&run](const QList<card::ReaderState> &states) {
        QStringList names;
        for (const card::ReaderState &state : states) {
            if (!run.isSet("reader") || state.name == run.value("reader"))
                names.append(state.name);
        }
        if (names.isEmpty() || (run.isSet("check") && names.size() > 1)) {
            return run.misused(names.isEmpty()
                    ? QT_TRANSLATE_NOOP("Problem", "There is no such reader.")
                    : QT_TRANSLATE_NOOP("Problem", "There are several readers: name one with --reader."));
        }
        return showNext(run, names, {});
    });
}

} // namespace cli

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/card_sheet.h"

#include "base/handover.h"
#include "desk/card_check.h"
#include "desk/known_role.h"
#include "desk/overview.h"
#include "form/display.h"
#include "print/card_sheet.h"

#include <algorithm>

namespace desk {

namespace {

QString sheetText(const char *source)
{
    return QCoreApplication::translate("CardSheet", source);
}

/// Advice that several lines have in common is said once.
void addLines(print::CardSheetPerson &person, const QList<CardLine> &lines, base::Language language)
{
    QList<CardLine> advising;
    for (const CardLine &line : lines) {
        person.lines.append({line.what, line.found});
        const auto same = std::find_if(
            advising.begin(), advising.end(), [&line](const CardLine &one) { return one.advice == line.advice; });
        if (same != advising.end())
            same->what += QStringLiteral(", ") + line.what;
        else if (!line.advice.isEmpty())
            advising.append(line);
    }
    for (const CardLine &line : std::as_const(advising))
        person.advice.append(form::labelled(line.what, line.advice, language));
}

print::CardSheetPerson personOf(const Workplace &workplace, const store::Signatory &signatory)
{
    print::CardSheetPerson person;
    person.name = signatory.name;
    person.role = words(signatory.role);
    person.adviceTitle = sheetText(QT_TRANSLATE_NOOP("CardSheet", "What to do"));
    const std::optional<CardResult> last = lastCheck(workplace, signatory);
    if (!last) {
        person.checked = sheetText(QT_TRANSLATE_NOOP("CardSheet", "This card was not checked yet."));
        if (const std::optional<CardLine> role = knownRoleLine(workplace, signatory))
            addLines(person, {*role}, workplace.surroundings().language());
        return person;
    }
    person.checked = sheetText(QT_TRANSLATE_NOOP("CardSheet", "Checked on %1"))
                         .arg(form::displayedMoment(last->at, workplace.surroundings().language()));
    person.verdict = verdictOf(*last);
    addLines(person, linesOf(*last, workplace.surroundings()), workplace.surroundings().language());
    return person;
}

QList<print::CardSheetLine> contactsOf(const Workplace &workplace)
{
    QList<print::CardSheetLine> contacts{
        {sheetText(QT_TRANSLATE_NOOP("CardSheet", "Card expired, blocked, not activated, PIN forgotten")),
            sheetText(QT_TRANSLATE_NOOP("CardSheet", "the municipality where the holder lives"))},
        {sheetText(QT_TRANSLATE_NOOP("CardSheet", "No role for the OCMW")),
            sheetText(QT_TRANSLATE_NOOP("CardSheet", "the security adviser of the OCMW"))},
        {sheetText(QT_TRANSLATE_NOOP("CardSheet", "Reader or its service does not work")),
            sheetText(QT_TRANSLATE_NOOP("CardSheet", "whoever looks after the computer"))}};
    for (const form::Contact &contact : workplace.campaign().contacts()) {
        const QString phone = QString(contact.phone).replace(u' ', QChar::Nbsp); // one thing on paper
        contacts.append({contact.subject.in(workplace.surroundings().language()),
            QStringLiteral("%1, %2, %3").arg(contact.name, phone, contact.email)});
    }
    return contacts;
}

void addNotice(const Workplace &workplace, print::CardSheet &sheet)
{
    if (workplace.isExample()) {
        sheet.tag = sheetText(QT_TRANSLATE_NOOP("CardSheet", "EXAMPLE"));
    } else if (workplace.surroundings().hasForeignTrust()) {
        sheet.noticeTitle = sheetText(QT_TRANSLATE_NOOP("CardSheet", "Test certificates"));
        sheet.notice = workplace.surroundings().foreignTrustNotice();
    }
}

} // namespace

QFuture<base::Result<QByteArray>> cardSheet(const Workplace &workplace)
{
    const base::Language language = workplace.surroundings().language();
    print::CardSheet sheet;
    sheet.language = language;
    sheet.overline = sheetText(QT_TRANSLATE_NOOP("CardSheet", "Uniek Verslag · %1")).arg(workplace.campaign().year());
    sheet.title = sheetText(QT_TRANSLATE_NOOP("CardSheet", "Card check"));
    sheet.ocmwName = workplace.ocmwName();
    sheet.lead = sheetText(QT_TRANSLATE_NOOP("CardSheet",
                               "Whoever signs or sends needs an identity card that is still valid on the deadline, %1, "
                               "and knows its PIN."))
                     .arg(form::displayedDate(workplace.campaign().deadline(), language));
    addNotice(workplace, sheet);
    for (const store::Signatory &signatory : workplace.records().signatories)
        sheet.people.append(personOf(workplace, signatory));
    sheet.contactsTitle = sheetText(QT_TRANSLATE_NOOP("CardSheet", "Whom to contact"));
    sheet.contacts = contactsOf(workplace);
    sheet.moment = workplace.surroundings().clock().now();
    sheet.foot = sheetText(QT_TRANSLATE_NOOP("CardSheet", "Printed on %1. It holds no PIN and no national number."))
                     .arg(form::displayedMoment(sheet.moment, language));
    return base::inPool([sheet] { return print::cardSheetPdf(sheet); });
}

} // namespace desk

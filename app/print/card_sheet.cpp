// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "print/card_sheet.h"

#include "print/pdf_file.h"
#include "print/report_sheet.h"
#include "print/wording.h"

namespace print {

namespace {

Table tableOf(const QString &left, const QString &right, const QList<CardSheetLine> &lines)
{
    Table table;
    table.columns = {{{left, {}}, false, 0}, {{right, {}}, false, 0}};
    for (const CardSheetLine &line : lines)
        table.rows.append({{{line.what, false, false}, {printable(line.found), false, false}}, {}, {}, {}});
    return table;
}

Frame frameOf(const CardSheet &sheet)
{
    Frame frame;
    frame.headLeft = sheet.title;
    frame.headRight = printable(sheet.ocmwName) + QStringLiteral(" · ") + sheet.overline;
    frame.foot = sheet.foot;
    frame.pageOfPages = word(Word::PageOfPages, sheet.language);
    frame.tag = sheet.tag;
    return frame;
}

Elements standingOf(const CardSheetPerson &person)
{
    Elements elements{Heading{1, printable(person.name) + QStringLiteral(" · ") + person.role, {}, {}}};
    if (person.lines.isEmpty())
        elements.append(Paragraph{person.checked, TextStyle::Body});
    else
        elements.append(tableOf(person.checked, person.verdict, person.lines));
    if (!person.advice.isEmpty())
        elements.append(Notice{person.adviceTitle, person.advice.join(u'\n')});
    return elements;
}

} // namespace

base::Result<QByteArray> cardSheetPdf(const CardSheet &sheet)
{
    if (const base::Result<void> fonts = loadFonts(); !fonts)
        return fonts.problem();
    Elements elements{NewPart{frameOf(sheet)}, Heading{0, sheet.title, {}, {}},
        Paragraph{printable(sheet.ocmwName), TextStyle::Lead}, Paragraph{sheet.lead, TextStyle::Body}};
    if (!sheet.notice.isEmpty())
        elements.append(Notice{sheet.noticeTitle, sheet.notice});
    for (const CardSheetPerson &person : sheet.people)
        elements += standingOf(person);
    elements.append(tableOf(sheet.contactsTitle, {}, sheet.contacts));
    const QString title = sheet.title + QStringLiteral(" · ") + printable(sheet.ocmwName);
    return pdfFile(elements, {title, printable(sheet.ocmwName), sheet.language, sheet.moment});
}

} // namespace print

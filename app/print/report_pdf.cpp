// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "print/report_pdf.h"

#include "form/display.h"
#include "print/pdf_file.h"
#include "print/report_sheet.h"
#include "print/wording.h"

namespace print {

namespace {

/// What is not sealed has no digest.
bool isDraft(const report::Document &document)
{
    return document.sha256.isEmpty();
}

/// The mark on every page: invented data weigh more than an unfinished state.
QString tagOf(const report::Document &document, base::Language language)
{
    if (document.example)
        return word(Word::Example, language);
    return isDraft(document) ? word(Word::Draft, language) : QString();
}

Frame frameOf(const ReportSheet &sheet, const report::Document &document, base::Language language)
{
    Frame frame;
    frame.headLeft = sheet.title();
    frame.headRight = QStringLiteral("%1 · %2 %3")
                          .arg(sheet.ocmwName(), word(Word::UniqueReport, language), QString::number(document.year));
    if (!isDraft(document))
        frame.foot = word(Word::FootDigest, language).arg(QString::fromLatin1(document.sha256));
    frame.pageOfPages = word(Word::PageOfPages, language);
    frame.tag = tagOf(document, language);
    return frame;
}

Elements notices(const report::Document &document, base::Language language)
{
    Elements elements;
    if (document.example)
        elements.append(Notice{word(Word::Example, language), word(Word::ExampleText, language)});
    if (isDraft(document))
        elements.append(Notice{word(Word::Draft, language), word(Word::DraftText, language)});
    if (language != document.language)
        elements.append(Notice{word(Word::Translation, language), word(Word::OtherLanguageText, language)});
    return elements;
}

Elements titleBlock(const ReportSheet &sheet, const report::Document &document, const ReportPdfOptions &options,
    base::Language language)
{
    FieldGrid facts;
    facts.fields = {{{word(Word::Version, language), {}}, {QString::number(document.version), false, false}},
        {{word(isDraft(document) ? Word::PrintedOn : Word::SealedOn, language), {}},
            {form::displayedMoment(options.moment, language), false, false}},
        {{word(Word::LegalBasis, language), {}}, {sheet.definition().legalBasis.in(language), false, false}}};
    Elements elements{Paragraph{QStringLiteral("%1 · %2").arg(word(Word::UniqueReport, language),
                                    word(Word::ReportingYear, language).arg(document.year)),
                          TextStyle::Overline},
        Heading{0, sheet.title(), {}, {}}, Paragraph{sheet.ocmwName(), TextStyle::Lead}, Space{60}};
    elements += notices(document, language);
    elements.append(sheet.figures());
    elements.append(facts);
    if (!document.predecessor.isEmpty())
        elements.append(LongField{{word(Word::Predecessor, language), {}}, {document.predecessor, false, false}});
    elements.append(sheet.legend());
    return elements;
}

} // namespace

base::Result<QByteArray> reportPdf(
    const report::Document &document, const form::Campaign &campaign, const ReportPdfOptions &options)
{
    if (const base::Result<void> fonts = loadFonts(); !fonts)
        return fonts.problem();
    const base::Language language = options.language.value_or(document.language);
    const ReportSheet sheet(document, campaign, {language, false, {}});
    if (const base::Result<void> checked = sheet.checked(); !checked)
        return checked.problem();
    Elements elements{NewPart{frameOf(sheet, document, language)}};
    elements += titleBlock(sheet, document, options, language);
    elements += sheet.ocmw() + sheet.sections() + sheet.staff() + sheet.acknowledgements() + sheet.statement();
    const QString title
        = QStringLiteral("%1 %2 · %3 · %4")
              .arg(word(Word::UniqueReport, language), QString::number(document.year), sheet.title(), sheet.ocmwName());
    return pdfFile(elements, {title, sheet.ocmwName(), language, options.moment});
}

} // namespace print

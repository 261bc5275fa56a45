// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "print/council_pack.h"

#include "form/display.h"
#include "print/pdf_file.h"
#include "print/report_sheet.h"
#include "print/wording.h"

#include <algorithm>
#include <map>

namespace print {

namespace {

Word wordOf(ModuleState state)
{
    return Word(int(Word::StateEmpty) + int(state));
}
static_assert(int(Word::StateNotApplicable) - int(Word::StateEmpty) == int(ModuleState::NotApplicable));

Word wordOf(SignerRole role)
{
    return Word(int(Word::Secretary) + int(role));
}

Shown plain(const QString &text)
{
    return {printable(text), false, false};
}

/// Builds the papers for the council, part by part.
class CouncilPaper
{
public:
    CouncilPaper(const PackContent &content, const form::Campaign &campaign)
        : m_content(content), m_campaign(campaign), m_language(content.language)
    {
        for (const PackModule &module : content.modules) {
            if (module.document)
                m_sheets.emplace(module.code,
                    ReportSheet(*module.document, campaign, {m_language, content.publicEdition, module.code + u'/'}));
        }
    }

    [[nodiscard]] base::Result<void> checked() const;
    [[nodiscard]] Elements pack() const;
    [[nodiscard]] Elements single(const PackModule &module) const;
    [[nodiscard]] QString title(Word kind) const;

private:
    [[nodiscard]] QString text(Word which) const { return word(which, m_language); }
    [[nodiscard]] QString titleOf(const PackModule &module) const;
    [[nodiscard]] bool isDraft(const PackModule &module) const;
    [[nodiscard]] bool hasOtherOcmw(const PackModule &module) const;
    [[nodiscard]] Frame frame() const;
    [[nodiscard]] Frame frame(const PackModule &module) const;
    [[nodiscard]] Elements notices() const;
    [[nodiscard]] Elements cover() const;
    [[nodiscard]] Elements contents() const;
    [[nodiscard]] Elements overview() const;
    [[nodiscard]] TableRow overviewRow(const PackModule &module) const;
    [[nodiscard]] Shown amount(const std::optional<base::Decimal> &amount) const;
    [[nodiscard]] std::optional<base::Decimal> amountOf(const PackModule &module, QString form::Summary::*part) const;
    [[nodiscard]] Shown total(QString form::Summary::*part) const;
    [[nodiscard]] QString balanceMeanings() const;
    [[nodiscard]] Elements front(const PackModule &module) const;
    [[nodiscard]] Elements signatures(const PackModule &module) const;
    [[nodiscard]] FieldLines standing(const PackModule &module) const;
    [[nodiscard]] Shown filing(const FilingLine &line) const;
    [[nodiscard]] Elements digests(const PackModule &module) const;
    [[nodiscard]] Elements body(const PackModule &module, bool withOcmw) const;

    const PackContent &m_content;
    const form::Campaign &m_campaign;
    base::Language m_language;
    std::map<QString, ReportSheet> m_sheets;
};

base::Result<void> CouncilPaper::checked() const
{
    for (const auto &[code, sheet] : m_sheets) {
        if (base::Result<void> result = sheet.checked(); !result)
            return result;
    }
    return {};
}

QString CouncilPaper::title(Word kind) const
{
    return QStringLiteral("%1 · %2 %3 · %4")
        .arg(text(kind), text(Word::UniqueReport), QString::number(m_content.year), printable(m_content.ocmwName));
}

QString CouncilPaper::titleOf(const PackModule &module) const
{
    const form::Definition *definition = m_campaign.module(module.code);
    return definition ? definition->title.in(m_language) : module.code;
}

bool CouncilPaper::isDraft(const PackModule &module) const
{
    return module.state < ModuleState::Sealed;
}

/// Whether it was sealed with another page of the OCMW than the first module: then that page is printed again.
bool CouncilPaper::hasOtherOcmw(const PackModule &module) const
{
    const auto fields = [](const report::Document &document) {
        QStringList result;
        for (const report::DocumentField &field : document.ocmw)
            result.append(field.id + u'=' + field.value);
        return result;
    };
    const auto first = std::find_if(m_content.modules.begin(), m_content.modules.end(),
        [](const PackModule &candidate) { return candidate.document.has_value(); });
    return fields(*first->document) != fields(*module.document);
}

Frame CouncilPaper::frame() const
{
    Frame frame;
    frame.headLeft = text(Word::CouncilFile);
    frame.headRight
        = QStringLiteral("%1 · %2 %3")
              .arg(printable(m_content.ocmwName), text(Word::UniqueReport), QString::number(m_content.year));
    frame.pageOfPages = text(Word::PageOfPages);
    frame.tag = m_content.example ? text(Word::Example) : QString();
    return frame;
}

Frame CouncilPaper::frame(const PackModule &module) const
{
    Frame result = frame();
    result.headLeft = titleOf(module);
    if (module.document && !module.document->sha256.isEmpty())
        result.foot = text(Word::FootDigest).arg(QString::fromLatin1(module.document->sha256));
    if (result.tag.isEmpty() && isDraft(module))
        result.tag = text(Word::Draft);
    return result;
}

Elements CouncilPaper::notices() const
{
    Elements elements;
    if (m_content.example)
        elements.append(Notice{text(Word::Example), text(Word::ExampleText)});
    if (m_content.foreignTrust)
        elements.append(Notice{text(Word::ForeignTrust), text(Word::ForeignTrustText)});
    if (!m_content.publicEdition)
        return elements;
    QStringList hidden;
    for (const PackModule &module : m_content.modules) {
        if (module.document)
            hidden += m_sheets.at(module.code).hidden();
    }
    hidden.removeDuplicates();
    const QString what
        = hidden.isEmpty() ? text(Word::NothingHidden) : text(Word::PublicText).arg(hidden.join(QStringLiteral(", ")));
    elements.append(Notice{text(Word::PublicEdition), what});
    return elements;
}

Elements CouncilPaper::cover() const
{
    Frame plain = frame();
    plain.cover = true;
    FieldGrid facts;
    if (!m_content.municipality.isEmpty())
        facts.fields.append({{text(Word::Municipality), {}}, print::plain(m_content.municipality)});
    facts.fields.append(
        {{text(Word::PrintedOn), {}}, print::plain(form::displayedMoment(m_content.moment, m_language))});
    Elements elements{NewPart{plain}, Space{1500}, Paragraph{text(Word::UniqueReport), TextStyle::Overline},
        Paragraph{text(Word::CouncilFile), TextStyle::Display}, Space{80},
        Paragraph{printable(m_content.ocmwName), TextStyle::Title},
        Paragraph{text(Word::ReportingYear).arg(m_content.year), TextStyle::Lead}, Space{900}, facts, Space{200}};
    elements += notices();
    elements.append(Paragraph{text(Word::NotSignedText), TextStyle::Quiet});
    return elements;
}

Elements CouncilPaper::contents() const
{
    Contents contents;
    contents.lines.append({0, text(Word::Overview), QStringLiteral("overview")});
    for (const PackModule &module : m_content.modules) {
        if (!module.document)
            continue;
        contents.lines.append({0, titleOf(module), module.code});
        contents.lines += m_sheets.at(module.code).contents();
    }
    return {NewPart{frame()}, Heading{0, text(Word::Contents), QStringLiteral("contents"), {}}, contents};
}

std::optional<base::Decimal> CouncilPaper::amountOf(const PackModule &module, QString form::Summary::*part) const
{
    if (!module.document)
        return {};
    const ReportSheet &sheet = m_sheets.at(module.code);
    const form::Summary &summary = sheet.definition().summary;
    // What a module only asks for (rental guarantees) has not been granted.
    const bool isAskedFor = part == &form::Summary::granted && summary.granted == summary.justified;
    return isAskedFor ? std::nullopt : sheet.amount(summary.*part);
}

Shown CouncilPaper::amount(const std::optional<base::Decimal> &amount) const
{
    if (!amount)
        return {noValue, true, true};
    QString shown = form::displayedNumber(*amount, 2, m_language);
    return {printable(shown.replace(QChar(0x202F), QChar(0x00A0))), true, false};
}

Shown CouncilPaper::total(QString form::Summary::*part) const
{
    std::optional<base::Decimal> sum = base::Decimal();
    for (const PackModule &module : m_content.modules) {
        const std::optional<base::Decimal> one = amountOf(module, part);
        if (sum && one)
            sum = base::Decimal::add(*sum, *one);
    }
    return amount(sum);
}

TableRow CouncilPaper::overviewRow(const PackModule &module) const
{
    TableRow row;
    row.cells = {plain(titleOf(module)), plain(text(wordOf(module.state)))};
    for (const auto part : {&form::Summary::granted, &form::Summary::justified, &form::Summary::balance})
        row.cells.append(amount(amountOf(module, part)));
    row.anchor = module.document ? module.code : QString();
    return row;
}

/// "Clusters: Saldo (25 %); Artikel 40: Niet-verantwoord saldo": what is still to be paid in one module is what is not
/// justified in another.
QString CouncilPaper::balanceMeanings() const
{
    QStringList meanings;
    for (const PackModule &module : m_content.modules) {
        const form::Definition *form = module.document ? m_campaign.module(module.code) : nullptr;
        const form::Field *balance = form ? m_campaign.field(form->summary.balance) : nullptr;
        if (balance)
            meanings.append(form::labelled(form->shortTitle.in(m_language), balance->label.in(m_language), m_language));
    }
    return meanings.join(QStringLiteral("; "));
}

Elements CouncilPaper::overview() const
{
    Table table{m_language, {}, {}, {}};
    table.columns = {{{text(Word::Module), {}}, false, 0}, {{text(Word::State), {}}, false, 0}};
    for (const Word part : {Word::Granted, Word::Justified, Word::Balance})
        table.columns.append({{text(part) + QStringLiteral(" (€)"), {}}, true, 0});
    for (const PackModule &module : m_content.modules)
        table.rows.append(overviewRow(module));
    table.total = {plain(text(Word::Total)), plain({}), total(&form::Summary::granted),
        total(&form::Summary::justified), Shown{{}, true, true}};
    Elements elements{
        NewPart{frame()}, Heading{0, text(Word::Overview), QStringLiteral("overview"), {}}, Space{60}, table};
    if (const QString meanings = balanceMeanings(); !meanings.isEmpty())
        elements.append(Paragraph{text(Word::BalanceMeanings).arg(meanings), TextStyle::Quiet});
    for (const PackModule &module : m_content.modules) {
        if (module.document)
            return elements + m_sheets.at(module.code).ocmw();
    }
    return elements;
}

FieldLines CouncilPaper::standing(const PackModule &module) const
{
    FieldLines lines;
    lines.lines = {{{text(Word::State), {}}, plain(text(wordOf(module.state)))},
        {{text(Word::Version), {}}, plain(QString::number(module.document->version))}};
    if (module.entry)
        lines.lines.append({{text(Word::EnteredOn), {}}, filing(*module.entry)});
    if (module.outcome)
        lines.lines.append({{text(Word::DecidedOn), {}}, filing(*module.outcome)});
    const bool received = module.receipt.has_value();
    if (received || !module.entry)
        lines.lines.append({{text(Word::ReceiptNumber), {}},
            received ? plain(module.receipt->number) : Shown{text(Word::NoReceipt), false, true}});
    if (received)
        lines.lines.append(
            {{text(Word::ReceivedAt), {}}, plain(form::displayedMoment(module.receipt->receivedAt, m_language))});
    lines.lines.append(
        {{text(Word::LegalBasis), {}}, plain(m_sheets.at(module.code).definition().legalBasis.in(m_language))});
    return lines;
}

Shown CouncilPaper::filing(const FilingLine &line) const
{
    const QString day = form::displayedDate(line.day, m_language);
    return plain(line.reference.isEmpty() ? day : day + QStringLiteral(" · ") + line.reference);
}

Elements CouncilPaper::signatures(const PackModule &module) const
{
    Elements elements{Heading{2, text(Word::Signatures), {}, {}}};
    if (module.entry)
        elements.append(Paragraph{text(Word::PortalApproval), TextStyle::Quiet, true});
    if (module.signers.isEmpty())
        return elements + Elements{Paragraph{text(Word::NotSigned), TextStyle::Quiet}};
    Table table{m_language, {}, {}, {}};
    for (const Word column : {Word::Name, Word::Role, Word::Date})
        table.columns.append({{text(column), {}}, false, 0});
    for (const SignerLine &signer : module.signers) {
        TableRow row;
        row.cells = {
            plain(signer.name), plain(text(wordOf(signer.role))), plain(form::displayedMoment(signer.at, m_language))};
        table.rows.append(row);
    }
    return elements + Elements{table, Paragraph{text(Word::ClaimedRoles), TextStyle::Quiet}};
}

Elements CouncilPaper::digests(const PackModule &module) const
{
    if (module.document->sha256.isEmpty()) // a draft
        return {};
    Elements elements{Heading{2, text(Word::Digests), {}, {}},
        LongField{{text(Word::XmlDigest), {}}, plain(QString::fromLatin1(module.document->sha256))}};
    if (!module.bundleSha256.isEmpty())
        elements.append(LongField{{text(Word::BundleDigest), {}}, plain(module.bundleSha256)});
    return elements;
}

Elements CouncilPaper::front(const PackModule &module) const
{
    Elements elements{NewPart{frame(module)},
        Paragraph{
            QStringLiteral("%1 · %2").arg(text(Word::UniqueReport), text(Word::ReportingYear).arg(m_content.year)),
            TextStyle::Overline},
        Heading{0, titleOf(module), module.code, {}}, Paragraph{printable(m_content.ocmwName), TextStyle::Lead},
        Space{80}};
    if (isDraft(module))
        elements.append(Notice{text(Word::Draft), text(Word::DraftText)});
    elements.append(m_sheets.at(module.code).figures());
    elements.append(Space{120});
    elements.append(standing(module));
    elements += signatures(module);
    elements += digests(module);
    elements += Elements{Space{120}, m_sheets.at(module.code).legend()};
    return elements;
}

Elements CouncilPaper::body(const PackModule &module, bool withOcmw) const
{
    const ReportSheet &sheet = m_sheets.at(module.code);
    Elements elements{NewPart{frame(module)}};
    if (withOcmw)
        elements += sheet.ocmw();
    return elements + sheet.sections() + sheet.staff() + sheet.acknowledgements() + sheet.statement();
}

Elements CouncilPaper::pack() const
{
    Elements elements = cover() + contents() + overview();
    for (const PackModule &module : m_content.modules) {
        if (module.document)
            elements += front(module) + body(module, hasOtherOcmw(module));
    }
    return elements;
}

Elements CouncilPaper::single(const PackModule &module) const
{
    Elements elements = front(module);
    elements.append(Space{120});
    elements += notices();
    elements.append(Paragraph{text(Word::NotSignedText), TextStyle::Quiet});
    return elements + body(module, true);
}

} // namespace

base::Result<QByteArray> councilPack(const PackContent &content, const form::Campaign &campaign)
{
    if (const base::Result<void> fonts = loadFonts(); !fonts)
        return fonts.problem();
    const CouncilPaper paper(content, campaign);
    if (const base::Result<void> checked = paper.checked(); !checked)
        return checked.problem();
    return pdfFile(
        paper.pack(), {paper.title(Word::CouncilFile), printable(content.ocmwName), content.language, content.moment});
}

base::Result<QByteArray> councilModule(
    const PackContent &content, const QString &module, const form::Campaign &campaign)
{
    PackContent one = content;
    one.modules.removeIf([&](const PackModule &entry) { return entry.code != module || !entry.document; });
    if (one.modules.isEmpty())
        return base::Problem{base::Kind::Usage, QStringLiteral("print.module.empty"),
            QT_TRANSLATE_NOOP("Problem", "There is no report of module \"%1\" to print. Fill it in first."), {module},
            module};
    if (const base::Result<void> fonts = loadFonts(); !fonts)
        return fonts.problem();
    const CouncilPaper paper(one, campaign);
    if (const base::Result<void> checked = paper.checked(); !checked)
        return checked.problem();
    return pdfFile(paper.single(one.modules.first()),
        {paper.title(Word::ModuleFile), printable(content.ocmwName), content.language, content.moment});
}

} // namespace print

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "print/verdict_sheet.h"

#include "form/display.h"
#include "print/pdf_file.h"
#include "print/report_sheet.h"

#include <QCoreApplication>

namespace print {

namespace {

Shown plain(const QString &text)
{
    return text.isEmpty() ? Shown{noValue, false, true} : Shown{printable(text), false, false};
}

class VerdictSheet
{
    Q_DECLARE_TR_FUNCTIONS(VerdictSheet)
public:
    explicit VerdictSheet(const VerdictContent &content) : m_content(content) { }

    [[nodiscard]] QString title() const { return tr("Verification of a bundle"); }

    [[nodiscard]] Elements paper() const
    {
        Elements elements{NewPart{frame()}, Paragraph{tr("Uniek Verslag"), TextStyle::Overline},
            Heading{0, title(), QStringLiteral("verdict"), {}},
            Paragraph{printable(m_content.fileName), TextStyle::Lead}, Space{80},
            Notice{tr("Verdict: %1").arg(m_content.verdict), printable(m_content.explanation)}};
        if (m_content.example)
            elements.append(Notice{tr("EXAMPLE"), tr("The reports in this bundle are made up. They have no value.")});
        if (!m_content.trustNotice.isEmpty())
            elements.append(Notice{tr("Other trust roots"), printable(m_content.trustNotice)});
        return elements + check() + files() + signatures() + reasons() + limits();
    }

private:
    [[nodiscard]] Frame frame() const
    {
        Frame frame;
        frame.headLeft = title();
        frame.headRight = printable(m_content.fileName);
        frame.foot = tr("SHA-256 of the bundle: %1").arg(m_content.sha256);
        frame.pageOfPages = tr("page %1 of %2");
        frame.tag = m_content.example ? tr("EXAMPLE") : QString();
        return frame;
    }

    [[nodiscard]] Shown moment(const QDateTime &at) const
    {
        return plain(form::displayedMoment(at, m_content.language));
    }

    [[nodiscard]] Elements check() const
    {
        FieldGrid grid;
        grid.fields = {{{tr("Checked on"), {}}, moment(m_content.checkedAt)},
            {{tr("Checked by"), {}}, plain(QStringLiteral("Uniek Verslag " UV_VERSION))},
            {{tr("Asked online"), {}}, plain(m_content.asked)}};
        return {Space{60}, grid, LongField{{tr("SHA-256 of the bundle"), {}}, plain(m_content.sha256)}};
    }

    [[nodiscard]] Elements files() const
    {
        Table table;
        table.columns
            = {{{tr("File"), {}}, false, 0}, {{tr("What it is"), {}}, false, 0}, {{tr("Size"), {}}, false, 0}};
        for (const SheetFile &file : m_content.files) {
            TableRow row;
            row.cells = {plain(file.name), plain(file.content), plain(file.size)};
            row.details = {{{QStringLiteral("SHA-256"), {}}, plain(file.sha256)}};
            table.rows.append(row);
        }
        Elements elements{Heading{1, tr("What is signed"), QStringLiteral("files"), {}}};
        if (table.rows.isEmpty())
            return elements + Elements{Paragraph{tr("The bundle holds no files that can be read."), TextStyle::Quiet}};
        return elements
            + Elements{table,
                Paragraph{
                    tr("Each signature is over all of these files, unless a reason below says otherwise. A digest "
                       "(SHA-256) is the same only for the same file, bit for bit."),
                    TextStyle::Quiet}};
    }

    [[nodiscard]] Elements signatures() const
    {
        Elements elements{Heading{1, tr("Signatures"), QStringLiteral("signatures"), {}}};
        if (m_content.signatures.isEmpty())
            elements.append(Paragraph{tr("None."), TextStyle::Quiet});
        for (const SheetSignature &signature : m_content.signatures)
            elements += signatureBlock(signature);
        return elements;
    }

    [[nodiscard]] Elements signatureBlock(const SheetSignature &signature) const
    {
        FieldGrid grid;
        grid.fields = {{{tr("Verdict"), {}}, plain(signature.verdict)}};
        if (!signature.signer.isEmpty())
            grid.fields += known(signature);
        grid.fields.append({{tr("File of the signature"), {}}, plain(signature.entry)});
        const QString name = signature.signer.isEmpty() ? tr("Somebody who cannot be read") : signature.signer;
        return {Heading{2, printable(name), {}, {}}, grid};
    }

    [[nodiscard]] QList<FieldLine> known(const SheetSignature &signature) const
    {
        const bool stamped = signature.stampedAt.isValid();
        return {{{tr("Claimed role"), {}}, plain(signature.role)},
            {{tr("Claimed time"), {}}, moment(signature.signedAt)}, {{tr("Claimed place"), {}}, plain(signature.place)},
            {{tr("Time stamp"), {}}, stamped ? moment(signature.stampedAt) : plain(tr("none that counts"))},
            {{tr("Level"), {}}, plain(levelWords(signature.level))},
            {{tr("Revocation"), {}}, plain(signature.revocation)},
            {{tr("Certificate of"), {}}, plain(signature.issuer)},
            {{tr("Valid until"), {}}, moment(signature.validUntil)},
            {{tr("Algorithm"), {}}, plain(signature.algorithm)}};
    }

    [[nodiscard]] static QString levelWords(const QString &level)
    {
        if (level == u"LT")
            return tr("LT: with a time stamp and the issuer's answer; it can be verified for years");
        if (level == u"T")
            return tr("T: with a time stamp; whether the certificate counted then is not kept");
        return tr("B: the signature alone; when it was made is the signer's word");
    }

    [[nodiscard]] Elements reasons() const
    {
        Elements elements{Heading{1, tr("Reasons and remarks"), QStringLiteral("reasons"), {}}};
        if (m_content.reasons.isEmpty())
            return elements + Elements{Paragraph{tr("None."), TextStyle::Quiet}};
        Table table;
        table.columns = {{{tr("Weight"), {}}, false, 0}, {{tr("What was found"), {}}, false, 0}};
        for (const SheetReason &reason : m_content.reasons) {
            TableRow row;
            row.cells = {plain(reason.weight), plain(reason.text)};
            table.rows.append(row);
        }
        return elements
            + Elements{
                Paragraph{tr("A fault makes the verdict \"invalid\", a doubt \"indeterminate\"; a remark changes "
                             "nothing."),
                    TextStyle::Quiet, true},
                table};
    }

    [[nodiscard]] Elements limits() const
    {
        return {Heading{1, tr("What this sheet is not"), QStringLiteral("limits"), {}},
            Paragraph{tr("This sheet is not signed and proves nothing itself: it says what this program found in the "
                         "file with the digest above, at the moment above. Whoever wants to be certain verifies the "
                         "bundle itself, with this program or another one that knows ASiC-E and XAdES.")},
            Paragraph{
                tr("Role, place and the time of signing are what the signer says; the certificate proves only who "
                   "signed. The verdict says nothing about whether the figures in the files are right.")},
            Paragraph{tr("A certificate can be revoked later. Without a time stamp nothing then shows that the "
                         "signature is older.")}};
    }

    const VerdictContent &m_content;
};

} // namespace

base::Result<QByteArray> verdictSheet(const VerdictContent &content)
{
    const VerdictSheet sheet(content);
    FileFacts facts;
    facts.title = QStringLiteral("%1 · %2").arg(sheet.title(), content.fileName);
    facts.author = QStringLiteral("Uniek Verslag");
    facts.language = content.language;
    facts.moment = content.checkedAt;
    return pdfFile(sheet.paper(), facts);
}

} // namespace print

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "print/receipt_sheet.h"

#include "form/display.h"
#include "print/pdf_file.h"
#include "print/report_sheet.h"

#include <QCoreApplication>

namespace print {

namespace {

class ReceiptSheet
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptSheet)
public:
    explicit ReceiptSheet(const ReceiptContent &content) : m_content(content) { }

    [[nodiscard]] QString title() const { return tr("Receipt"); }

    [[nodiscard]] Elements paper() const
    {
        Elements elements{NewPart{frame()},
            Paragraph{tr("Uniek Verslag · reporting year %1").arg(m_content.year), TextStyle::Overline},
            Heading{0, title(), {}, {}}, Paragraph{printable(m_content.ocmwName), TextStyle::Lead}, Space{80}};
        if (m_content.example)
            elements.append(Notice{tr("EXAMPLE"), tr("The reports in this bundle are made up. They have no value.")});
        if (!m_content.trustNotice.isEmpty())
            elements.append(Notice{tr("Other trust roots"), printable(m_content.trustNotice)});
        return elements + facts() + reports() + limits();
    }

private:
    [[nodiscard]] static Shown shownText(const QString &text)
    {
        return text.isEmpty() ? Shown{noValue, false, true} : Shown{printable(text), false, false};
    }
    [[nodiscard]] Shown moment(const QDateTime &at) const
    {
        return shownText(form::displayedMoment(at, m_content.language));
    }

    [[nodiscard]] Frame frame() const
    {
        Frame frame;
        frame.headLeft = title();
        frame.headRight = printable(m_content.number);
        frame.foot = tr("SHA-256 of the bundle: %1").arg(m_content.bundleSha256);
        frame.pageOfPages = tr("page %1 of %2");
        frame.tag = m_content.example ? tr("EXAMPLE") : QString();
        return frame;
    }

    [[nodiscard]] Elements facts() const
    {
        FieldLines lines;
        lines.lines = {{{tr("Number of the receipt"), {}}, shownText(m_content.number)},
            {{tr("Received on"), {}}, moment(m_content.receivedAt)},
            {{tr("Given by"), {}}, shownText(m_content.issuer)}, {{tr("Signed by"), {}}, shownText(m_content.signer)},
            {{tr("Enterprise number of the OCMW"), {}}, shownText(m_content.enterpriseNumber)},
            {{tr("File of the bundle"), {}}, shownText(m_content.bundleName)},
            {{tr("Size of the bundle"), {}}, shownText(m_content.bundleSize)},
            {{tr("File of the receipt"), {}}, shownText(m_content.receiptName)}};
        return {lines, LongField{{tr("SHA-256 of the bundle"), {}}, shownText(m_content.bundleSha256)}};
    }

    [[nodiscard]] Elements reports() const
    {
        Table table;
        table.language = m_content.language;
        table.columns = {{{tr("Report"), {}}, false, 0}, {{tr("Code"), {}}, false, 0}, {{tr("Version"), {}}, false, 0}};
        for (const ReceiptReport &report : m_content.reports) {
            TableRow row;
            row.cells = {shownText(report.title), shownText(report.code), shownText(QString::number(report.version))};
            row.details = {{{tr("SHA-256 of the data (XML)"), {}}, shownText(report.sha256)}};
            if (!report.replaces.isEmpty())
                row.details.append(
                    {{tr("Takes the place of the report in the bundle with SHA-256"), {}}, shownText(report.replaces)});
            table.rows.append(row);
        }
        return {Heading{1, tr("What is confirmed"), QStringLiteral("reports"), {}}, table};
    }

    [[nodiscard]] Elements limits() const
    {
        return {Heading{1, tr("How it was checked"), QStringLiteral("check"), {}},
            Paragraph{
                tr("On %1 this program verified the signature on the receipt, compared it with the bundle and with "
                   "the data of each report, and found that it confirms exactly these.")
                    .arg(form::displayedMoment(m_content.checkedAt, m_content.language)),
                TextStyle::Body},
            Paragraph{
                tr("This sheet is not signed and proves nothing itself: the proof is the file of the receipt, "
                   "together with the bundle. Received does not mean accepted: the federal service decides on the "
                   "contents later."),
                TextStyle::Quiet}};
    }

    const ReceiptContent &m_content;
};

} // namespace

base::Result<QByteArray> receiptSheet(const ReceiptContent &content)
{
    if (const base::Result<void> fonts = loadFonts(); !fonts)
        return fonts.problem();
    const ReceiptSheet sheet(content);
    return pdfFile(sheet.paper(),
        {QStringLiteral("%1 · %2").arg(sheet.title(), content.number), QStringLiteral("Uniek Verslag"),
            content.language, content.checkedAt});
}

} // namespace print

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "print/retyping_sheet.h"

#include "form/display.h"
#include "print/pdf_file.h"
#include "print/report_sheet.h"
#include "print/wording.h"

#include <algorithm>

namespace print {

namespace {

const QString tickBox = QStringLiteral("[\u00a0\u00a0\u00a0]");
const QString toFillIn(30, u'.');

class RetypingSheet
{
public:
    RetypingSheet(const report::Document &document, const form::Campaign &campaign, const RetypingOptions &options)
        : m_document(document),
          m_campaign(campaign),
          m_options(options),
          m_sheet(document, campaign, {options.language, false, {}})
    {
    }

    [[nodiscard]] base::Result<void> checked() const { return m_sheet.checked(); }
    [[nodiscard]] QString title() const
    {
        return QStringLiteral("%1 · %2 · %3").arg(text(Word::RetypingSheet), m_sheet.title(), m_sheet.ocmwName());
    }

    /// The screens come first, since they count what is to be typed.
    [[nodiscard]] Elements paper()
    {
        Elements all = screens(m_campaign.ocmw());
        all += screens(m_sheet.definition());
        return head() + all + foot();
    }

private:
    [[nodiscard]] static Shown plain(const QString &text) { return {printable(text), false, false}; }
    [[nodiscard]] QString text(Word which) const { return word(which, m_options.language); }
    [[nodiscard]] QString digest() const { return QString::fromLatin1(m_document.sha256); }

    [[nodiscard]] Frame frame() const
    {
        Frame frame;
        frame.headLeft = text(Word::RetypingSheet) + QStringLiteral(" · ") + m_sheet.title();
        frame.headRight = m_sheet.ocmwName();
        frame.foot = text(Word::FootDigest).arg(digest());
        frame.pageOfPages = text(Word::PageOfPages);
        frame.tag = m_document.example ? text(Word::Example) : QString();
        return frame;
    }

    [[nodiscard]] Elements head() const
    {
        FieldGrid facts;
        facts.fields = {{{text(Word::Version), {}}, plain(QString::number(m_document.version))},
            {{text(Word::SealedOn), {}}, plain(form::displayedMoment(m_options.sealedAt, m_options.language))},
            {{text(Word::PrintedOn), {}}, plain(form::displayedMoment(m_options.moment, m_options.language))}};
        Elements elements{NewPart{frame()},
            Paragraph{
                QStringLiteral("%1 · %2").arg(text(Word::UniqueReport), text(Word::ReportingYear).arg(m_document.year)),
                TextStyle::Overline},
            Heading{0, text(Word::RetypingSheet), {}, {}}, Paragraph{m_sheet.title(), TextStyle::Lead},
            Paragraph{m_sheet.ocmwName(), TextStyle::Body}, Space{60}};
        if (m_document.example)
            elements.append(Notice{text(Word::Example), text(Word::ExampleText)});
        elements += Elements{Notice{text(Word::PortalRoute), text(Word::PortalApproval)},
            Paragraph{text(Word::RetypingText), TextStyle::Body}, facts,
            LongField{{text(Word::XmlDigest), {}}, plain(digest())},
            Paragraph{text(Word::ToTypeCount).arg(m_fields).arg(m_rows), TextStyle::Strong},
            Paragraph{text(Word::LegendInferred), TextStyle::Quiet}};
        return elements;
    }

    [[nodiscard]] Elements foot() const
    {
        FieldLines lines;
        for (const Word what : {Word::EnteredOn, Word::PortalReference, Word::EnteredBy})
            lines.lines.append({{text(what), {}}, plain(toFillIn)});
        return {Heading{1, text(Word::AfterTyping), QStringLiteral("after"), {}},
            Paragraph{text(Word::AfterTypingText), TextStyle::Body, true}, lines};
    }

    [[nodiscard]] Elements screens(const form::Definition &form)
    {
        Elements elements;
        for (const form::Section &section : form.sections) {
            if (m_sheet.isPrinted(section) && !hasNothingOfOthers(section))
                elements += screen(section);
        }
        return elements;
    }

    /// Only the rows of the staff that the module refers to are in its report; often there are none.
    [[nodiscard]] bool hasNothingOfOthers(const form::Section &section) const
    {
        return std::all_of(section.items.begin(), section.items.end(), [this](const form::Item &item) {
            const auto *table = std::get_if<form::Table>(&item);
            return table && m_campaign.ocmw().table(table->id) && !m_sheet.content(table->id);
        });
    }

    [[nodiscard]] Elements screen(const form::Section &section)
    {
        Elements elements{Heading{1, section.title.in(m_options.language), section.id, {}}};
        FieldLines controls;
        Table typed = fieldTable();
        const auto flush = [&] {
            if (!typed.rows.isEmpty())
                elements.append(std::exchange(typed, fieldTable()));
        };
        for (const form::Item &item : section.items) {
            if (const auto *table = std::get_if<form::Table>(&item)) {
                flush();
                elements += rows(*table);
                continue;
            }
            const auto &field = std::get<form::Field>(item);
            if (!m_sheet.isPrinted(field.scope, field.print))
                continue;
            if (field.isComputed()) {
                controls.lines.append(m_sheet.fieldLine(field));
            } else if (field.type == form::Type::LongText) {
                flush();
                elements.append(longText(field));
            } else {
                typed.rows.append(fieldRow(field));
            }
        }
        flush();
        if (!controls.lines.isEmpty())
            elements += Elements{Heading{2, text(Word::Controls), {}, {}},
                Paragraph{text(Word::ControlsText), TextStyle::Quiet, true}, controls};
        return elements;
    }

    [[nodiscard]] Table fieldTable() const
    {
        Table table;
        table.language = m_options.language;
        for (const Word column : {Word::LineNumber, Word::FieldName, Word::ToType, Word::Done})
            table.columns.append({{text(column), {}}, false, 0});
        return table;
    }

    [[nodiscard]] TableRow fieldRow(const form::Field &field)
    {
        Shown value = m_sheet.shown(field, m_document.field(field.id), false);
        value.number = false; // among texts
        TableRow row;
        row.cells = {plain(QString::number(++m_fields)), plain(nameOf(field)), value, plain(tickBox)};
        return row;
    }

    [[nodiscard]] LongField longText(const form::Field &field)
    {
        const QString number = QString::number(++m_fields);
        return {{number + QStringLiteral("  ") + m_sheet.fieldLine(field).label.text, {}},
            m_sheet.shown(field, m_document.field(field.id), false)};
    }

    [[nodiscard]] QString nameOf(const form::Field &field) const
    {
        return m_sheet.columnLabel(field).text + m_sheet.fieldLine(field).label.marks;
    }

    [[nodiscard]] Elements rows(const form::Table &table)
    {
        if (!m_sheet.isPrinted(table.scope, table.print))
            return {};
        Elements elements{Heading{2, table.label.in(m_options.language), {}, {}}};
        const report::DocumentTable *content = m_sheet.content(table.id);
        if (!content || content->rows.isEmpty())
            return elements + Elements{Paragraph{text(Word::NoRows), TextStyle::Quiet}};
        Table result;
        result.language = m_options.language;
        result.columns.append({{text(Word::RowLabel), {}}, false, 0});
        for (const form::Field &column : table.columns) {
            if (isCell(column))
                result.columns.append({m_sheet.columnLabel(column), form::isNumeric(column.type),
                    result.columns.size() == 1 ? 0 : rankOf(column)});
        }
        result.columns.append({{text(Word::Done), {}}, false, 0});
        int number = 0;
        for (const QList<report::DocumentField> &row : content->rows)
            result.rows.append(tableRow(table, row, ++number));
        m_rows += number;
        return elements + Elements{result};
    }

    /// For want of width amounts stay in the row longest.
    [[nodiscard]] static int rankOf(const form::Field &column)
    {
        if (form::isNumeric(column.type))
            return 1;
        return column.type == form::Type::Date ? 2 : 3;
    }

    [[nodiscard]] bool isCell(const form::Field &column) const
    {
        return m_sheet.isPrinted(column.scope, column.print) && !column.isComputed()
            && column.type != form::Type::LongText && !m_sheet.hasLongChoices(column);
    }

    /// Long texts, choices among long ones and what is computed stand below the cells.
    [[nodiscard]] TableRow tableRow(const form::Table &table, const QList<report::DocumentField> &row, int number) const
    {
        TableRow result;
        result.cells.append(plain(QString::number(number)));
        for (const form::Field &column : table.columns) {
            if (!m_sheet.isPrinted(column.scope, column.print))
                continue;
            const Shown value = m_sheet.shown(column, cellOf(row, column), false);
            if (isCell(column))
                result.cells.append(value);
            else if (column.isComputed())
                result.details.append(
                    {{form::labelled(text(Word::Controls), column.label.in(m_options.language), m_options.language),
                         {}},
                        m_sheet.shown(column, cellOf(row, column), true)});
            else
                result.details.append({{column.label.in(m_options.language), {}}, value});
        }
        result.cells.append(plain(tickBox));
        return result;
    }

    const report::Document &m_document;
    const form::Campaign &m_campaign;
    const RetypingOptions &m_options;
    ReportSheet m_sheet;
    int m_fields = 0; ///< to be typed, so far
    int m_rows = 0; ///< of tables, so far
};

} // namespace

base::Result<QByteArray> retypingSheet(
    const report::Document &document, const form::Campaign &campaign, const RetypingOptions &options)
{
    if (const base::Result<void> fonts = loadFonts(); !fonts)
        return fonts.problem();
    RetypingSheet sheet(document, campaign, options);
    if (const base::Result<void> checked = sheet.checked(); !checked)
        return checked.problem();
    const QString ocmw = printable(document.field(QStringLiteral("ocmw.name")));
    return pdfFile(sheet.paper(), {sheet.title(), ocmw, options.language, options.moment});
}

} // namespace print

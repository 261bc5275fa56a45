// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/display.h"
#include "print/report_sheet.h"
#include "print/wording.h"

#include <algorithm>

namespace print {

namespace {

/// Which columns a narrow paper moves below the row first: remarks before figures.
int rankOf(form::Type type)
{
    switch (type) {
    case form::Type::Reference: return 0;
    case form::Type::Date: return 2;
    case form::Type::Choice:
    case form::Type::Bool: return 3;
    default: return form::isNumeric(type) ? 1 : 4;
    }
}

} // namespace

Elements ReportSheet::ocmw() const
{
    Elements elements;
    elements.append(Heading{1, m_campaign.ocmw().title.in(m_options.language), anchor(QStringLiteral("ocmw")), {}});
    for (const form::Section &section : m_campaign.ocmw().sections) {
        FieldGrid grid;
        for (const form::Item &item : section.items) {
            const auto *field = std::get_if<form::Field>(&item);
            if (field && isPrinted(field->scope, field->print))
                grid.fields.append(fieldLine(*field));
        }
        if (grid.fields.isEmpty())
            continue;
        elements.append(Heading{2, section.title.in(m_options.language), {}, {}});
        elements.append(grid);
    }
    return elements;
}

Elements ReportSheet::sections() const
{
    Elements elements;
    for (const form::Section &part : m_definition->sections) {
        if (isPrinted(part))
            elements += section(part);
    }
    return elements;
}

Elements ReportSheet::section(const form::Section &section) const
{
    Elements elements;
    elements.append(Heading{1, section.title.in(m_options.language), anchor(section.id), {}});
    FieldLines lines;
    const auto flush = [&] {
        if (!lines.lines.isEmpty())
            elements.append(std::exchange(lines, {}));
    };
    for (const form::Item &item : section.items) {
        const auto *field = std::get_if<form::Field>(&item);
        if (!field) {
            flush();
            elements += table(std::get<form::Table>(item), 2);
        } else if (!isPrinted(field->scope, field->print)) {
            continue;
        } else if (field->type == form::Type::LongText) {
            flush();
            const FieldLine line = fieldLine(*field);
            elements.append(LongField{line.label, line.value});
        } else {
            lines.lines.append(fieldLine(*field));
        }
    }
    flush();
    return elements;
}

Elements ReportSheet::table(const form::Table &table, int level) const
{
    if (!isPrinted(table.scope, table.print))
        return {};
    const Label name = label(table.label, table.source, false);
    const QString target = level == 1 ? anchor(table.id) : QString();
    Elements elements{Heading{level, name.text, target, name.marks}};
    const report::DocumentTable *rows = content(table.id);
    if (!rows || rows->rows.isEmpty())
        elements.append(Paragraph{word(Word::NoRows, m_options.language), TextStyle::Quiet});
    else if (isHidden(table.print))
        elements.append(Paragraph{word(Word::HiddenRows, m_options.language).arg(rows->rows.size()), TextStyle::Quiet});
    else
        elements.append(tableOf(table, *rows));
    return elements;
}

Table ReportSheet::tableOf(const form::Table &table, const report::DocumentTable &content) const
{
    const TableShape shape = shapeOf(table);
    Table result;
    result.language = m_options.language;
    bool namesRow = true; // the key and the texts that come first
    for (const form::Field *column : shape.columns) {
        namesRow = namesRow && (column->name() == table.keyColumn || column->type == form::Type::Text);
        const bool number = form::isNumeric(column->type) && !isHidden(column->print);
        result.columns.append({columnLabel(*column), number, namesRow ? 0 : rankOf(column->type)});
    }
    for (const QList<report::DocumentField> &row : content.rows)
        result.rows.append(tableRow(shape, row));
    return result;
}

Label ReportSheet::columnLabel(const form::Field &column) const
{
    Label result = label(column.label, {form::Source::Law, {}}, column.isComputed());
    if (column.type == form::Type::Money)
        result.text += QStringLiteral(" (€)");
    if (column.type == form::Type::Percent)
        result.text += QStringLiteral(" (%)");
    return result;
}

bool ReportSheet::hasLongChoices(const form::Field &column) const
{
    constexpr qsizetype longLabel = 40;
    return std::any_of(column.choices.begin(), column.choices.end(),
        [&](const form::Choice &choice) { return choice.label.in(m_options.language).size() > longLabel; });
}

ReportSheet::TableShape ReportSheet::shapeOf(const form::Table &table) const
{
    TableShape shape;
    for (const form::Field &column : table.columns) {
        if (!isPrinted(column.scope, column.print))
            continue;
        if (!shape.group && shape.columns.isEmpty() && hasLongChoices(column))
            shape.group = &column;
        else if (column.type == form::Type::LongText && !shape.columns.isEmpty())
            shape.details.append(&column);
        else
            shape.columns.append(&column);
    }
    if (shape.columns.isEmpty() && shape.group)
        shape.columns.append(std::exchange(shape.group, nullptr));
    return shape;
}

TableRow ReportSheet::tableRow(const TableShape &shape, const QList<report::DocumentField> &row) const
{
    TableRow result;
    if (shape.group)
        result.group = shown(*shape.group, cellOf(row, *shape.group), false).text;
    for (const form::Field *column : shape.columns)
        result.cells.append(shown(*column, cellOf(row, *column), false));
    for (const form::Field *column : shape.details) {
        const Shown text = shown(*column, cellOf(row, *column), false);
        if (!cellOf(row, *column).isEmpty())
            result.details.append({{column->label.in(m_options.language), {}}, text});
    }
    return result;
}

Elements ReportSheet::staff() const
{
    Elements elements;
    for (const report::DocumentTable &rows : m_document.tables) {
        const form::Table *shared = m_campaign.ocmw().table(rows.id);
        if (shared && !rows.rows.isEmpty())
            elements += table(*shared, 1);
    }
    return elements;
}

/// "Uitgaven, nr. 3: Bedrag"; in a document rows are named by their number.
QString ReportSheet::placeName(const report::Path &path) const
{
    const base::Language language = m_options.language;
    const form::Field *field = m_campaign.field(path.column.isEmpty() ? path.id : path.id + u'.' + path.column);
    const form::Definition *whole = m_campaign.module(path.id);
    const form::Table *table = m_campaign.table(path.id);
    if (!table)
        return field ? field->label.in(language) : whole ? whole->title.in(language) : path.id;
    QString name = table->label.in(language);
    if (path.row)
        name += QStringLiteral(", ") + word(Word::RowNumber, language).arg(*path.row);
    return field ? form::labelled(name, field->label.in(language), language) : name;
}

TableRow ReportSheet::acknowledgement(const report::Acknowledgement &acknowledgement) const
{
    const base::Language language = m_options.language;
    const report::Path path
        = report::Path::parse(acknowledgement.path).value_or(report::Path{acknowledgement.path, std::nullopt, {}});
    const form::Field *field = m_campaign.field(path.column.isEmpty() ? path.id : path.id + u'.' + path.column);
    const form::Table *table = m_campaign.table(path.id);
    const bool hide = isHidden(field ? field->print : table ? table->print : form::PrintMode::Yes);
    TableRow row;
    row.cells = {{printable(acknowledgement.rule), false, false}, {printable(placeName(path)), false, false},
        hide ? Shown{word(Word::Masked, language), false, true}
             : Shown{printable(acknowledgement.reason), false, false},
        {form::displayedMoment(acknowledgement.at, language), false, false}};
    return row;
}

Elements ReportSheet::acknowledgements() const
{
    if (m_document.acknowledgements.isEmpty())
        return {};
    const base::Language language = m_options.language;
    Table table{language, {}, {}, {}};
    for (const Word title : {Word::Rule, Word::Place, Word::Reason, Word::Date})
        table.columns.append({{word(title, language), {}}, false, 0});
    for (const report::Acknowledgement &entry : m_document.acknowledgements)
        table.rows.append(acknowledgement(entry));
    return {Heading{1, word(Word::Acknowledged, language), anchor(QStringLiteral("acknowledged")), {}},
        Paragraph{word(Word::AcknowledgedText, language), TextStyle::Quiet}, table};
}

Elements ReportSheet::statement() const
{
    const base::Language language = m_options.language;
    const bool isDraft = m_document.sha256.isEmpty();
    const auto place = [&](const char *role, const char *name) {
        const form::Field *roleField = m_campaign.field(QString::fromLatin1(role));
        const form::Field *nameField = m_campaign.field(QString::fromLatin1(name));
        SignaturePlace result;
        result.role = roleField ? fieldLine(*roleField).value.text : QString();
        result.name = nameField ? fieldLine(*nameField).value.text : QString();
        result.note = word(isDraft ? Word::NotSigned : Word::SignatureInBundle, language);
        return result;
    };
    // In another language than the report's the statement is the campaign's own in that language.
    const QString text = language == m_document.language ? m_document.statement : m_campaign.statement().in(language);
    Elements elements{Heading{1, word(Word::Statement, language), anchor(QStringLiteral("statement")), {}},
        Paragraph{printable(text), TextStyle::Body, true}, Space{60},
        SignaturePlaces{{place("sign1.title", "sign1.name"), place("sign2.capacity", "sign2.name")}}};
    if (!isDraft) // a draft is part of no bundle
        elements += Elements{Space{60}, Paragraph{word(Word::SignedElectronically, language), TextStyle::Quiet}};
    return elements;
}

Paragraph ReportSheet::legend() const
{
    return {word(Word::LegendComputed, m_options.language) + QStringLiteral("   ")
            + word(Word::LegendInferred, m_options.language),
        TextStyle::Quiet};
}

} // namespace print

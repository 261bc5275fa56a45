// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "print/report_sheet.h"

#include "form/display.h"
#include "print/wording.h"

#include <algorithm>

namespace print {

namespace {

base::Problem unknown(const char *code, const char *text, const QString &what)
{
    return {base::Kind::Refused, QString::fromLatin1(code), text, {what}, what};
}

const char *const unknownField = QT_TRANSLATE_NOOP("Problem",
    "The report holds \"%1\", which the forms of this year do not know; on paper it would stay unseen. Install the "
    "version of the program that made this report.");
const char *const unknownModule
    = QT_TRANSLATE_NOOP("Problem", "There is no module \"%1\" in the forms of this year. Check the year.");

} // namespace

QString cellOf(const QList<report::DocumentField> &row, const form::Field &column)
{
    for (const report::DocumentField &cell : row) {
        if (cell.id == column.id)
            return cell.value;
    }
    return {};
}

ReportSheet::ReportSheet(const report::Document &document, const form::Campaign &campaign, const SheetOptions &options)
    : m_document(document), m_campaign(campaign), m_options(options), m_definition(campaign.module(document.module))
{
}

base::Result<void> ReportSheet::checked() const
{
    if (!m_definition || m_document.year != m_campaign.year())
        return unknown(
            "print.module.unknown", unknownModule, QStringLiteral("%1 %2").arg(m_document.module).arg(m_document.year));
    const QString unseen = unseenId();
    return unseen.isEmpty() ? base::Result<void>() : unknown("print.field.unknown", unknownField, unseen);
}

/// The first value that no part of the paper would show because it does not belong where it stands.
QString ReportSheet::unseenId() const
{
    const auto isAt = [](const report::DocumentField &value, const form::Definition &form) {
        const QList<const form::Field *> fields = form.fields();
        return std::any_of(fields.begin(), fields.end(), [&value](const form::Field *field) {
            return field->id == value.id && field->scope == form::Scope::Sealed;
        });
    };
    for (const report::DocumentField &value : m_document.ocmw) {
        if (!isAt(value, m_campaign.ocmw()))
            return value.id;
    }
    for (const report::DocumentField &value : m_document.fields) {
        if (!isAt(value, *m_definition))
            return value.id;
    }
    for (const report::DocumentTable &table : m_document.tables) {
        if (const QString cell = unseenId(table); !cell.isEmpty())
            return cell;
    }
    return {};
}

QString ReportSheet::unseenId(const report::DocumentTable &content) const
{
    const form::Table *ofModule = m_definition->table(content.id);
    const form::Table *table = ofModule ? ofModule : m_campaign.ocmw().table(content.id);
    if (!table || table->scope == form::Scope::Local)
        return content.id;
    for (const QList<report::DocumentField> &row : content.rows) {
        for (const report::DocumentField &cell : row) {
            const form::Field *column = table->column(QStringView(cell.id).mid(table->id.size() + 1));
            if (!column || column->id != cell.id || column->scope == form::Scope::Local)
                return cell.id;
        }
    }
    return {};
}

QString ReportSheet::title() const
{
    return m_definition->title.in(m_options.language);
}

QString ReportSheet::ocmwName() const
{
    return printable(m_document.field(QStringLiteral("ocmw.name")));
}

bool ReportSheet::isPrinted(form::Scope scope, form::PrintMode print) const
{
    return scope == form::Scope::Sealed && print != form::PrintMode::No;
}

bool ReportSheet::isHidden(form::PrintMode print) const
{
    return m_options.publicEdition && print == form::PrintMode::Masked;
}

bool ReportSheet::isPrinted(const form::Section &section) const
{
    for (const form::Item &item : section.items) {
        if (std::visit([this](const auto &part) { return isPrinted(part.scope, part.print); }, item))
            return true;
    }
    return false;
}

QString ReportSheet::anchor(const QString &name) const
{
    return m_options.anchors + name;
}

Label ReportSheet::label(const base::Text &text, const form::Source &source, bool computed) const
{
    QString marks;
    if (computed)
        marks += u'=';
    if (source.kind == form::Source::Inferred)
        marks += u'°';
    return {text.in(m_options.language), marks};
}

Shown ReportSheet::shown(const form::Field &field, const QString &canonical, bool unit) const
{
    if (isHidden(field.print))
        return {word(Word::Masked, m_options.language), false, true};
    const bool number = form::isNumeric(field.type);
    if (canonical.isEmpty())
        return {noValue, number, true};
    if (field.type == form::Type::Reference)
        return {referenced(field, canonical), false, false};
    const std::optional<form::Value> value = form::fromCanonical(canonical, field.type);
    QString text = value ? form::displayed(*value, field, m_options.language) : canonical;
    text.replace(QChar(0x202F), QChar(0x00A0));
    if (unit && field.type == form::Type::Money)
        text += QStringLiteral("\u00a0€");
    if (unit && field.type == form::Type::Percent)
        text += QStringLiteral("\u00a0%");
    return {printable(text), number, false};
}

QString ReportSheet::rowName(const form::Table &table, const QList<report::DocumentField> &row) const
{
    QStringList parts;
    for (const form::Field &column : table.columns) {
        if (column.type == form::Type::Text && isPrinted(column.scope, column.print) && parts.size() < 2) {
            if (isHidden(column.print))
                return {};
            parts.append(cellOf(row, column));
        }
    }
    return printable(parts.join(u' ')).trimmed();
}

/// The name of the row that is meant: its first two texts; where these are hidden or missing, its key.
QString ReportSheet::referenced(const form::Field &field, const QString &key) const
{
    const form::Table *table = m_campaign.table(field.refersTo);
    const report::DocumentTable *rows = content(field.refersTo);
    const form::Field *keyColumn = table ? table->column(field.referenceKey) : nullptr;
    if (rows && keyColumn) {
        for (const QList<report::DocumentField> &row : rows->rows) {
            if (cellOf(row, *keyColumn) != key)
                continue;
            const QString name = rowName(*table, row);
            if (!name.isEmpty())
                return name;
        }
    }
    return word(Word::RowNumber, m_options.language).arg(printable(key));
}

const report::DocumentTable *ReportSheet::content(const QString &tableId) const
{
    for (const report::DocumentTable &table : m_document.tables) {
        if (table.id == tableId)
            return &table;
    }
    return nullptr;
}

FieldLine ReportSheet::fieldLine(const form::Field &field) const
{
    return {label(field.label, field.source, field.isComputed()), shown(field, m_document.field(field.id), true)};
}

FieldGrid ReportSheet::figures() const
{
    FieldGrid grid;
    grid.valueStyle = TextStyle::Figure;
    const form::Summary &summary = m_definition->summary;
    QStringList done;
    for (const QString &id : {summary.granted, summary.justified, summary.balance}) {
        const form::Field *field = m_campaign.field(id);
        if (field && !done.contains(id))
            grid.fields.append({{field->label.in(m_options.language), {}}, fieldLine(*field).value});
        done.append(id);
    }
    return grid;
}

std::optional<base::Decimal> ReportSheet::amount(const QString &fieldId) const
{
    return base::Decimal::parse(m_document.field(fieldId));
}

QList<ContentsLine> ReportSheet::contents() const
{
    QList<ContentsLine> lines;
    for (const form::Section &section : m_definition->sections) {
        if (isPrinted(section))
            lines.append({1, section.title.in(m_options.language), anchor(section.id)});
    }
    return lines;
}

QStringList ReportSheet::hidden() const
{
    QStringList labels;
    for (const form::Definition *definition : {&m_campaign.ocmw(), m_definition}) {
        for (const form::Field *field : definition->fields()) {
            if (field->print == form::PrintMode::Masked && !m_document.field(field->id).isEmpty())
                labels.append(field->label.in(m_options.language));
        }
        for (const form::Table *table : definition->tables()) {
            const report::DocumentTable *rows = content(table->id);
            if (!rows || rows->rows.isEmpty())
                continue;
            for (const form::Field &column : table->columns) {
                if (column.print == form::PrintMode::Masked || table->print == form::PrintMode::Masked)
                    labels.append(column.label.in(m_options.language));
            }
        }
    }
    labels.removeDuplicates();
    return labels;
}

} // namespace print

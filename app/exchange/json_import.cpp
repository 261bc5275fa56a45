// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/texts.h"
#include "exchange/cell_problem.h"
#include "exchange/json.h"
#include "exchange/problem_list.h"
#include "exchange/row_match.h"
#include "form/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace exchange {

using form::Field;
using form::Table;
using form::Type;
using form::Value;
using report::Edit;

namespace {

class JsonImport
{
public:
    JsonImport(const form::Campaign &campaign, const form::Definition &definition, const report::Values &current)
        : m_campaign(campaign), m_definition(definition), m_current(current)
    {
    }
    Import read(const QJsonObject &file);

private:
    void readHead(const QJsonObject &file);
    void readFields(const QJsonObject &fields);
    void readTables(const QJsonObject &tables);
    void readTable(const Table &table, const QJsonArray &rows);
    FileRow readRow(const Table &table, const QJsonObject &cells, qsizetype number);
    void readComputed(const QJsonObject &computed);
    void readComputedColumn(const Field &column, const QJsonArray &cells);
    [[nodiscard]] bool mayBeTyped(const Field *field, const QString &where);
    [[nodiscard]] Value valueOf(const QJsonValue &content, const Field &field, const QString &where);
    [[nodiscard]] QJsonObject objectIn(const QJsonObject &file, const char *key);

    const form::Campaign &m_campaign;
    const form::Definition &m_definition;
    const report::Values &m_current;
    Import m_import;
    ProblemList m_problems;
};

std::optional<Value> plainValue(const QJsonValue &content, const Field &field)
{
    if (content.isNull())
        return Value();
    if (content.isBool())
        return field.type == Type::Bool ? std::optional<Value>(content.toBool()) : std::nullopt;
    if (content.isDouble()) { // whole and exact: others did not pass the reader
        const bool takesNumber = form::isNumeric(field.type) || field.type == Type::Reference;
        return takesNumber ? std::optional<Value>(base::Decimal(content.toInteger())) : std::nullopt;
    }
    return content.isString() ? form::fromCanonical(content.toString(), field.type) : std::nullopt;
}

bool isChoice(const Value &value, const Field &field)
{
    return field.type != Type::Choice || value.isMissing()
        || std::any_of(field.choices.begin(), field.choices.end(),
            [&](const form::Choice &choice) { return Value(choice.code) == value; });
}

QString shownContent(const QJsonValue &content)
{
    if (content.isString())
        return content.toString();
    if (content.isDouble())
        return QString::number(content.toInteger());
    if (content.isBool())
        return content.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return content.isArray() ? QStringLiteral("[…]") : QStringLiteral("{…}");
}

Value JsonImport::valueOf(const QJsonValue &content, const Field &field, const QString &where)
{
    const auto value = plainValue(content, field);
    if (value && isChoice(*value, field))
        return *value;
    auto problem = cellProblem("exchange.json.value",
        QT_TRANSLATE_NOOP("Problem", "“%1” is not a value that can stand here. The file needs this form: %2."),
        shownContent(content), field, sampleOf(field));
    problem.where = where;
    m_problems.add(problem);
    return {};
}

QJsonObject JsonImport::objectIn(const QJsonObject &file, const char *key)
{
    const QString name = QString::fromLatin1(key);
    const QJsonValue content = file.value(name);
    if (!content.isObject() && !content.isUndefined()) {
        m_problems.add("exchange.json.shape",
            QT_TRANSLATE_NOOP("Problem", "“%1” must be an object of names and values. Look at an exported file."),
            {name}, name);
    }
    return content.toObject();
}

void JsonImport::readHead(const QJsonObject &file)
{
    static const QStringList known{QStringLiteral("form"), QStringLiteral("year"), QStringLiteral("fields"),
        QStringLiteral("tables"), QStringLiteral("computed")};
    for (auto entry = file.begin(); entry != file.end(); ++entry) {
        if (!known.contains(entry.key())) {
            m_problems.add("exchange.unknown",
                QT_TRANSLATE_NOOP("Problem", "“%1” is not known here. Correct the name or take it out of the file."),
                {entry.key()}, entry.key());
        }
    }
    if (file.value(u"form") != m_definition.code) {
        m_problems.add("exchange.json.form",
            QT_TRANSLATE_NOOP("Problem", "The file is of the form “%1”, not of “%2”. Choose the right file."),
            {file.value(u"form").toString(), m_definition.code}, QStringLiteral("form"));
    }
    if (file.value(u"year").toInteger() != m_campaign.year()) {
        m_problems.add("exchange.json.year",
            QT_TRANSLATE_NOOP("Problem", "The file is of the year %1, not of %2. Choose the right file."),
            {QString::number(file.value(u"year").toInteger()), QString::number(m_campaign.year())},
            QStringLiteral("year"));
    }
}

bool JsonImport::mayBeTyped(const Field *field, const QString &where)
{
    if (!field) {
        m_problems.add("exchange.unknown",
            QT_TRANSLATE_NOOP("Problem", "“%1” is not known here. Correct the name or take it out of the file."),
            {where}, where);
    } else if (field->isComputed()) {
        m_problems.add("exchange.computed",
            QT_TRANSLATE_NOOP("Problem",
                "“%1” is computed by the program and cannot be brought in. Take it out of the "
                "file."),
            {where}, where);
    }
    return field && !field->isComputed();
}

void JsonImport::readFields(const QJsonObject &fields)
{
    const QList<const Field *> known = m_definition.fields();
    const auto named = [&](const QString &id) {
        const auto found
            = std::find_if(known.begin(), known.end(), [&](const Field *field) { return field->id == id; });
        return found == known.end() ? nullptr : *found;
    };
    for (auto entry = fields.begin(); entry != fields.end(); ++entry) {
        const Field *field = named(entry.key());
        if (!mayBeTyped(field, entry.key()))
            continue;
        const Value value = valueOf(entry.value(), *field, entry.key());
        m_import.fields += value.isMissing() ? 0 : 1;
        m_import.edits.append({Edit::Kind::SetValue, {field->id, std::nullopt, {}}, value, 0, {}});
    }
}

void JsonImport::readTables(const QJsonObject &tables)
{
    for (auto entry = tables.begin(); entry != tables.end(); ++entry) {
        const Table *table = m_definition.table(entry.key());
        if (!table) {
            m_problems.add("exchange.unknown",
                QT_TRANSLATE_NOOP("Problem", "“%1” is not known here. Correct the name or take it out of the file."),
                {entry.key()}, entry.key());
        } else if (!entry.value().isArray()) {
            m_problems.add("exchange.json.shape",
                QT_TRANSLATE_NOOP("Problem", "“%1” must be a list of rows. Look at an exported file."), {entry.key()},
                entry.key());
        } else {
            readTable(*table, entry.value().toArray());
        }
    }
}

void JsonImport::readTable(const Table &table, const QJsonArray &rows)
{
    if (rows.size() > table.maximumRows) {
        return m_problems.add("exchange.rows",
            QT_TRANSLATE_NOOP("Problem", "“%1” has %2 rows, more than the %3 that it may have. Split or shorten it."),
            {table.id, base::counted(rows.size()), base::counted(table.maximumRows)}, table.id);
    }
    QList<FileRow> read;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!rows.at(i).isObject()) {
            m_problems.add("exchange.json.shape",
                QT_TRANSLATE_NOOP("Problem", "A row must be an object of names and values. Look at an exported file."),
                {}, cellPlace(table.id, i + 1, {}));
        }
        read.append(readRow(table, rows.at(i).toObject(), i + 1));
    }
    m_import.rows += int(read.size());
    m_import.edits.append({Edit::Kind::ReplaceTable, {table.id, std::nullopt, {}}, {}, 0,
        matchRows(table, read, m_current.rows(table.id))});
}

FileRow JsonImport::readRow(const Table &table, const QJsonObject &cells, qsizetype number)
{
    FileRow row;
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        const QString where = cellPlace(table.id, number, cell.key());
        const Field *column = table.column(cell.key());
        if (!mayBeTyped(column, where))
            continue;
        const Value value = valueOf(cell.value(), *column, where);
        row.named.insert(cell.key());
        if (!value.isMissing())
            row.cells.insert(cell.key(), value);
    }
    return row;
}

void JsonImport::readComputed(const QJsonObject &computed)
{
    for (auto entry = computed.begin(); entry != computed.end(); ++entry) {
        const Field *field = m_definition.field(entry.key());
        if (!field || !field->isComputed()) {
            m_problems.add("exchange.unknown",
                QT_TRANSLATE_NOOP("Problem", "“%1” is not known here. Correct the name or take it out of the file."),
                {entry.key()}, entry.key());
        } else if (entry.value().isArray()) {
            readComputedColumn(*field, entry.value().toArray());
        } else {
            const Value value = valueOf(entry.value(), *field, entry.key());
            m_import.computed.append({field->id, -1, form::canonical(value, field->type)});
        }
    }
}

void JsonImport::readComputedColumn(const Field &column, const QJsonArray &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const Value value = valueOf(cells.at(i), column, column.id + u':' + QString::number(i + 1));
        m_import.computed.append({column.id, i, form::canonical(value, column.type)});
    }
}

Import JsonImport::read(const QJsonObject &file)
{
    readHead(file);
    readFields(objectIn(file, "fields"));
    readTables(objectIn(file, "tables"));
    readComputed(objectIn(file, "computed"));
    if (m_problems.isEmpty() && m_import.edits.isEmpty()) {
        m_problems.add("exchange.nothing",
            QT_TRANSLATE_NOOP("Problem", "The file names no field and no table, so there is nothing to bring in."), {},
            {});
    }
    if (m_problems.isEmpty())
        return m_import;
    Import refused;
    refused.problems = m_problems.all();
    return refused;
}

Import refusedWhole(const base::Problem &problem)
{
    Import refused;
    refused.problems.append(problem);
    return refused;
}

} // namespace

Import importJson(
    const QByteArray &bytes, const form::Campaign &campaign, const QString &form, const report::Values &current)
{
    const form::Definition *definition = campaign.form(form);
    if (!definition) {
        return refusedWhole({base::Kind::Usage, QStringLiteral("exchange.form"),
            QT_TRANSLATE_NOOP("Problem", "There is no form “%1” in this year. The forms are ocmw and the modules."),
            {form}, form});
    }
    const auto file = form::parseJson(bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes);
    if (!file)
        return refusedWhole(file.problem());
    if (!file->isObject()) {
        return refusedWhole({base::Kind::Refused, QStringLiteral("exchange.json.shape"),
            QT_TRANSLATE_NOOP("Problem",
                "The file must be an object with “form”, “year”, “fields” and “tables”. Look at "
                "an exported file."),
            {}, {}});
    }
    return JsonImport(campaign, *definition, current).read(file->toObject());
}

} // namespace exchange

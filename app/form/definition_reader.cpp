// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/definition_reader.h"

#include <QRegularExpression>

namespace form {

namespace {

using Presence = DefinitionJson::Presence;

QString readId(DefinitionJson &json, const QRegularExpression &shape)
{
    QString id = json.text(key("id"), Presence::Required);
    if (!shape.match(id).hasMatch())
        json.refuse(Fault::WrongValue, key("id"), id);
    return id;
}

/// Not like a name that means something else in expressions; at least two parts.
const QRegularExpression &fieldShape()
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(
        QStringLiteral("(?!(row|param|previous)\\.)[a-z][a-z0-9_]*(\\.[A-Za-z0-9_]+)+")));
    return shape;
}

/// One part will do.
const QRegularExpression &tableShape()
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(
        QStringLiteral("(?!(row|param|previous|year|today)\\z)(?!(row|param|previous)\\.)"
                       "[a-z][a-z0-9_]*(\\.[A-Za-z0-9_]+)*")));
    return shape;
}

const QRegularExpression &ruleShape()
{
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Z0-9]{2,4}-[0-9]{2}(-[a-z]+)?")));
    return shape;
}

Scope readScope(DefinitionJson &json)
{
    return json.oneOf(key("scope"), {key("sealed"), key("local")}) == 0 ? Scope::Sealed : Scope::Local;
}

PrintMode readPrint(DefinitionJson &json)
{
    return static_cast<PrintMode>(json.oneOf(key("print"), {key("yes"), key("masked"), key("no")}));
}

void readChoices(DefinitionJson &json, Field &field)
{
    const bool wanted = field.type == Type::Choice;
    if (!wanted && !json.has(key("choices")))
        return;
    json.objects(key("choices"), Presence::Required, [&field](DefinitionJson &choice) {
        const QString code = choice.text(key("code"), Presence::Required);
        for (const Choice &other : std::as_const(field.choices)) {
            if (other.code == code)
                choice.refuse(Fault::DoubleId, key("code"), code);
        }
        field.choices.append({code, choice.translated(key("label"), Presence::Required)});
    });
    if (!wanted)
        json.refuse(Fault::UnknownKey, key("choices"));
    else if (field.choices.isEmpty())
        json.refuse(Fault::MissingKey, key("choices"));
}

void readReference(DefinitionJson &json, Field &field)
{
    if (field.type != Type::Reference)
        return;
    field.refersTo = json.text(key("refersTo"), Presence::Required);
    field.referenceKey = json.text(key("referenceKey"), Presence::Required);
}

void readTextBounds(DefinitionJson &json, Field &field)
{
    field.maxLength = json.integer(key("maxLength"), 0);
    field.pattern = json.text(key("pattern"), Presence::Optional);
    if (!QRegularExpression(field.pattern).isValid())
        json.refuse(Fault::WrongValue, key("pattern"), field.pattern);
}

/// Only the bounds that the type knows; another one is an unknown key, so that none is there without effect.
void readBounds(DefinitionJson &json, Field &field)
{
    if (field.type == Type::Text || field.type == Type::LongText || field.type == Type::Email)
        readTextBounds(json, field);
    else if (field.type == Type::Date)
        field.anyDate = json.truth(key("anyDate"));
    if (!isNumeric(field.type))
        return;
    field.minimum = json.decimal(key("minimum"));
    field.maximum = json.decimal(key("maximum"));
    if (field.minimum && field.maximum && *field.minimum > *field.maximum)
        json.refuse(Fault::WrongValue, key("minimum"), field.minimum->toString());
}

void readExpressions(DefinitionJson &json, Field &field)
{
    field.required = json.expression(key("required"), Presence::Optional);
    field.onlyWhenRequired = json.truth(key("onlyWhenRequired"));
    field.formula = json.expression(key("formula"), Presence::Optional);
    field.preset = json.expression(key("preset"), Presence::Optional);
    if (field.isComputed() && json.has(key("preset")))
        json.refuse(Fault::UnknownKey, key("preset"));
}

/// What is computed comes anew each year.
void readCarry(DefinitionJson &json, Field &field)
{
    field.carry = json.truth(key("carry"));
    field.carryWith = json.text(key("carryWith"), Presence::Optional);
    if (field.carry && field.isComputed())
        json.refuse(Fault::UnknownKey, key("carry"));
    if (!field.carry && !field.carryWith.isEmpty())
        json.refuse(Fault::UnknownKey, key("carryWith"));
}

Field readField(DefinitionJson &json)
{
    Field field;
    field.id = readId(json, fieldShape());
    field.type = readType(json);
    field.label = json.translated(key("label"), Presence::Required);
    field.help = json.translated(key("help"), Presence::Optional);
    field.scope = readScope(json);
    field.print = readPrint(json);
    json.object(key("source"), [&field](DefinitionJson &source) { field.source = readSource(source); });
    readExpressions(json, field);
    readChoices(json, field);
    readReference(json, field);
    readBounds(json, field);
    readCarry(json, field);
    return field;
}

void readColumn(DefinitionJson &json, Table &table)
{
    Field column = readField(json);
    const QString prefix = table.id + u'.';
    if (!column.id.startsWith(prefix) || column.id.mid(prefix.size()).contains(u'.'))
        json.refuse(Fault::WrongValue, key("id"), column.id);
    // What is local as a whole stays local in its parts.
    if (table.scope == Scope::Local && column.scope == Scope::Sealed)
        json.refuse(Fault::WrongValue, key("scope"), QStringLiteral("sealed"));
    table.columns.append(column);
}

Table readTable(DefinitionJson &json)
{
    Table table;
    table.id = readId(json, tableShape());
    table.label = json.translated(key("label"), Presence::Required);
    table.help = json.translated(key("help"), Presence::Optional);
    table.scope = readScope(json);
    table.print = readPrint(json);
    json.object(key("source"), [&table](DefinitionJson &source) { table.source = readSource(source); });
    json.objects(key("columns"), Presence::Required, [&table](DefinitionJson &column) { readColumn(column, table); });
    table.minimumRows = json.integer(key("minimumRows"), 0);
    table.maximumRows = json.integer(key("maximumRows"), table.maximumRows);
    if (table.columns.isEmpty())
        json.refuse(Fault::MissingKey, key("columns"));
    if (table.minimumRows > table.maximumRows)
        json.refuse(Fault::WrongValue, key("minimumRows"), QString::number(table.minimumRows));
    table.carry = json.truth(key("carry"));
    table.keyColumn = json.text(key("keyColumn"), Presence::Optional);
    if (!table.keyColumn.isEmpty() && !table.column(table.keyColumn))
        json.refuse(Fault::UnknownName, key("keyColumn"), table.keyColumn);
    return table;
}

Section readSection(DefinitionJson &json)
{
    Section section;
    section.id = json.text(key("id"), Presence::Required);
    section.title = json.translated(key("title"), Presence::Required);
    section.help = json.translated(key("help"), Presence::Optional);
    json.objects(key("items"), Presence::Required, [&section](DefinitionJson &item) {
        const bool isTable = item.deciding(key("kind"), {key("field"), key("table")}) == 1;
        section.items.append(isTable ? Item(readTable(item)) : Item(readField(item)));
    });
    return section;
}

Rule readRule(DefinitionJson &json)
{
    Rule rule;
    rule.id = readId(json, ruleShape());
    rule.severity = readSeverity(json);
    rule.at = json.text(key("at"), Presence::Required);
    rule.each = json.text(key("each"), Presence::Optional);
    rule.holds = json.expression(key("holds"), Presence::Required);
    rule.message = json.translated(key("message"), Presence::Required);
    rule.cure = json.translated(key("cure"), Presence::Required);
    json.object(key("source"), [&rule](DefinitionJson &source) { rule.source = readSource(source); });
    return rule;
}

void readSummary(DefinitionJson &json, Summary &summary)
{
    summary.granted = json.text(key("granted"), Presence::Required);
    summary.justified = json.text(key("justified"), Presence::Required);
    summary.balance = json.text(key("balance"), Presence::Optional);
}

} // namespace

Source readSource(DefinitionJson &json)
{
    Source source;
    source.kind = static_cast<Source::Kind>(
        json.oneOf(key("kind"), {key("law"), key("manual"), key("circular"), key("inferred")}));
    const bool inferred = source.kind == Source::Inferred;
    source.reference = json.text(key("ref"), inferred ? Presence::Optional : Presence::Required);
    return source;
}

Type readType(DefinitionJson &json)
{
    return static_cast<Type>(json.deciding(key("type"), typeNames()));
}

Severity readSeverity(DefinitionJson &json)
{
    return static_cast<Severity>(json.oneOf(key("severity"), {key("error"), key("warning"), key("information")}));
}

Definition readDefinition(DefinitionJson &json)
{
    Definition form;
    if (json.integer(key("format"), 0) != 1)
        json.refuse(Fault::WrongValue, key("format"), QStringLiteral("≠ 1"));
    form.code = json.text(key("code"), Presence::Required);
    form.title = json.translated(key("title"), Presence::Required);
    form.shortTitle = json.translated(key("shortTitle"), Presence::Required);
    form.legalBasis = json.translated(key("legalBasis"), Presence::Required);
    if (json.has(key("summary")))
        json.object(key("summary"), [&form](DefinitionJson &summary) { readSummary(summary, form.summary); });
    form.applies = json.expression(key("applies"), Presence::Optional);
    form.appliesField = json.text(key("appliesField"), Presence::Optional);
    json.objects(key("sections"), Presence::Required,
        [&form](DefinitionJson &section) { form.sections.append(readSection(section)); });
    json.objects(
        key("rules"), Presence::Required, [&form](DefinitionJson &rule) { form.rules.append(readRule(rule)); });
    return form;
}

} // namespace form

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/formula_words.h"

#include "base/filled.h"
#include "form/display.h"
#include "form/grouping.h"

#include <array>

namespace report {

namespace {

using form::Function;
using form::Node;
using form::Operator;

base::Text text(const char *nl, const char *fr, const char *de, const char *en)
{
    return {QString::fromUtf8(nl), QString::fromUtf8(fr), QString::fromUtf8(de), QString::fromUtf8(en)};
}

/// By the enumeration of operators; all but `or` and `and` are signs.
QString signOf(Operator op)
{
    static constexpr std::array signs{u"", u"", u"=", u"≠", u"<", u"≤", u">", u"≥", u"+", u"−", u"×", u"÷"};
    return QString::fromUtf16(signs.at(static_cast<size_t>(op)));
}

int levelOf(Operator op)
{
    if (op == Operator::Or)
        return 1;
    if (op == Operator::And)
        return 2;
    if (op < Operator::Add)
        return 3;
    return op < Operator::Multiply ? 4 : 5;
}

base::Text aggregatePattern(Function function)
{
    switch (function) {
    case Function::Sum: return text("som van %1", "somme de %1", "Summe von %1", "sum of %1");
    case Function::Count: return text("aantal %1", "nombre de %1", "Anzahl %1", "number of %1");
    case Function::Minimum:
        return text("kleinste %1", "plus petite valeur de %1", "kleinster Wert von %1", "smallest %1");
    default: return text("grootste %1", "plus grande valeur de %1", "größter Wert von %1", "largest %1");
    }
}

base::Text callPattern(Function function)
{
    switch (function) {
    case Function::If:
        return text("als %1 dan %2, anders %3", "si %1 alors %2, sinon %3", "wenn %1 dann %2, sonst %3",
            "if %1 then %2, otherwise %3");
    case Function::Round:
        return text("%1, afgerond op %2 decimalen", "%1, arrondi à %2 décimales", "%1, auf %2 Dezimalstellen gerundet",
            "%1, rounded to %2 decimals");
    case Function::Days:
        return text("aantal dagen van %1 tot en met %2", "nombre de jours du %1 au %2 inclus",
            "Anzahl Tage von %1 bis einschließlich %2", "number of days from %1 up to and including %2");
    case Function::Default:
        return text("%1 (%2 indien leeg)", "%1 (%2 si vide)", "%1 (%2 wenn leer)", "%1 (%2 when empty)");
    case Function::Present: return text("%1 is ingevuld", "%1 est rempli", "%1 ist ausgefüllt", "%1 is filled in");
    case Function::Length: return text("lengte van %1", "longueur de %1", "Länge von %1", "length of %1");
    case Function::Unique:
        return text("%1 komt geen twee keer voor", "%1 n'apparaît pas deux fois", "%1 kommt nicht zweimal vor",
            "%1 does not occur twice");
    case Function::Alike:
        return text("%1 (hoofdletters, accenten en leestekens tellen niet)",
            "%1 (sans tenir compte des majuscules, accents et ponctuation)",
            "%1 (ohne Großschreibung, Akzente und Satzzeichen)", "%1 (capitals, accents and punctuation aside)");
    case Function::Minimum:
        return text("kleinste van %1", "plus petit de %1", "kleinster Wert aus %1", "smallest of %1");
    case Function::Maximum: return text("grootste van %1", "plus grand de %1", "größter Wert aus %1", "largest of %1");
    case Function::Language:
        return text("taal van het gebied van %1", "langue de la région de %1", "Sprache des Gebiets von %1",
            "language of the area of %1");
    case Function::Province: return text("provincie van %1", "province de %1", "Provinz von %1", "province of %1");
    case Function::Municipality:
        return text("naam van gemeente %1", "nom de la commune %1", "Name der Gemeinde %1", "name of municipality %1");
    default: return text("datum %1", "date %1", "Datum %1", "date %1");
    }
}

/// Those that take any number of values.
bool isList(Function function)
{
    return function == Function::Minimum || function == Function::Maximum || function == Function::Date;
}

} // namespace

QString FormulaWords::say(const base::Text &pattern, const QStringList &parts) const
{
    return base::filled(pattern.in(m_language), parts);
}

QString FormulaWords::quoted(const QString &label) const
{
    return say(text("“%1”", "«\u00A0%1\u00A0»", "„%1“", "“%1”"), {label});
}

QString FormulaWords::labelOf(const form::Field &field) const
{
    const QString label = field.label.in(m_language);
    const form::Definition *form = m_campaign.tableOfColumn(field.id) ? nullptr : m_campaign.ownerOf(field.id);
    if (!form)
        return label;
    const form::Section *section = nullptr;
    int count = 0;
    for (const form::Section &one : form->sections) {
        for (const form::Item &item : one.items) {
            const auto *other = std::get_if<form::Field>(&item);
            count += other && other->label.in(m_language) == label ? 1 : 0;
            section = other == &field ? &one : section;
        }
    }
    return count > 1 && section ? label + QStringLiteral(" (") + section->title.in(m_language) + u')' : label;
}

QString FormulaWords::labelOf(const form::Table &table) const
{
    const form::Definition *form = m_campaign.ownerOf(table.id);
    const QString label = quoted(table.label.in(m_language));
    if (!form)
        return label;
    QStringList where;
    if (form != m_home)
        where.append(form->shortTitle.in(m_language));
    if (const form::Section *section = sectionToTell(*form, table))
        where.append(section->title.in(m_language));
    return where.isEmpty() ? label : label + QStringLiteral(" (") + where.join(QStringLiteral(", ")) + u')';
}

/// The section of a table where the form has another one of that label; null pointer: it needs no telling.
const form::Section *FormulaWords::sectionToTell(const form::Definition &form, const form::Table &table) const
{
    const form::Section *own = nullptr;
    int count = 0;
    for (const form::Section &section : form.sections) {
        for (const form::Item &item : section.items) {
            const auto *other = std::get_if<form::Table>(&item);
            count += other && other->label.in(m_language) == table.label.in(m_language) ? 1 : 0;
            own = other && other->id == table.id ? &section : own;
        }
    }
    return count > 1 ? own : nullptr;
}

QString FormulaWords::label(const QString &name) const
{
    const auto meaning = m_names.meaning(name, m_rowTable);
    if (!meaning)
        return name;
    switch (meaning->kind) {
    case form::Meaning::Kind::Year:
        return say(text("verslagjaar", "année du rapport", "Berichtsjahr", "reporting year"));
    case form::Meaning::Kind::Today: return say(text("vandaag", "aujourd'hui", "heute", "today"));
    case form::Meaning::Kind::Parameter:
        return say(
            text("%1 (vastgelegd voor %2)", "%1 (valeur fixée pour %2)", "%1 (festgelegt für %2)", "%1 (fixed for %2)"),
            {meaning->parameter->label.in(m_language), QString::number(m_campaign.year())});
    case form::Meaning::Kind::Rows:
        return say(text("regels van %1", "lignes de %1", "Zeilen von %1", "rows of %1"), {labelOf(*meaning->table)});
    default: break;
    }
    QStringList parts;
    for (const form::Field *reference : meaning->through)
        parts.append(reference->label.in(m_language));
    parts.append(labelOf(*meaning->field));
    const QString whole = parts.join(QStringLiteral(" › "));
    if (meaning->kind == form::Meaning::Kind::Previous)
        return say(text("%1 (vorig jaar)", "%1 (l'an dernier)", "%1 (Vorjahr)", "%1 (last year)"), {whole});
    return whole;
}

QString FormulaWords::literal(const form::Value &value, const Node *comparedWith) const
{
    if (value.isMissing())
        return say(text("leeg", "vide", "leer", "empty"));
    const auto meaning = comparedWith && comparedWith->kind == Node::Kind::Name
        ? m_names.meaning(comparedWith->name, m_rowTable)
        : std::nullopt;
    if (meaning && meaning->field && value.text())
        return quoted(form::displayed(value, *meaning->field, m_language));
    if (const base::Decimal *number = value.number())
        return form::displayedNumber(*number, number->decimals(), m_language);
    return form::displayed(value, form::Type::Text, m_language);
}

/// Words in a row, of which a reader could not tell where they end before a sign: "sum of … where …", "days from … to".
static bool isPhrase(const Node &node)
{
    if (node.kind == Node::Kind::Aggregate)
        return node.operands.size() > 1 || node.operands.first()->kind != Node::Kind::Name;
    return node.kind == Node::Kind::Call && (node.function == Function::Days || node.function == Function::Round);
}

static QString inBrackets(const QString &said)
{
    return u'(' + said + u')';
}

QString FormulaWords::operand(const Node &node, int level) const
{
    const bool loose = node.kind == Node::Kind::Binary && levelOf(node.op) < level;
    return loose || isPhrase(node) ? inBrackets(words(node)) : words(node);
}

QString FormulaWords::binary(const Node &node) const
{
    const Node &left = *node.operands.at(0);
    const Node &right = *node.operands.at(1);
    const int level = levelOf(node.op);
    const auto side = [&](const Node &one, const Node &other, int least) {
        return one.kind == Node::Kind::Literal ? literal(one.literal, &other) : operand(one, least);
    };
    if (node.op == Operator::Equal && form::isAlike(left) && form::isAlike(right))
        return words(form::comparedName(left)) + QStringLiteral(" ≈ ") + words(form::comparedName(right));
    const QString first = side(left, right, level);
    const QString second = side(right, left, level + 1);
    if (node.op == Operator::Or)
        return say(text("%1 of %2", "%1 ou %2", "%1 oder %2", "%1 or %2"), {first, second});
    if (node.op == Operator::And)
        return say(text("%1 en %2", "%1 et %2", "%1 und %2", "%1 and %2"), {first, second});
    return first + u' ' + signOf(node.op) + u' ' + second;
}

QString FormulaWords::aggregate(const Node &node) const
{
    const Node &what = *node.operands.at(0);
    const auto meaning = what.kind == Node::Kind::Name ? m_names.meaning(what.name, m_rowTable) : std::nullopt;
    const QString summed = what.kind == Node::Kind::Binary ? inBrackets(words(what)) : words(what);
    QString said = say(aggregatePattern(node.function), {summed});
    if (meaning && meaning->kind == form::Meaning::Kind::Cell)
        said = say(text("%1 in %2", "%1 dans %2", "%1 in %2", "%1 in %2"), {said, labelOf(*meaning->table)});
    if (node.operands.size() < 2)
        return said;
    FormulaWords inRows(*this);
    inRows.m_isInRows = true;
    return say(text("%1 waar %2", "%1 où %2", "%1, wo %2", "%1 where %2"), {said, inRows.words(*node.operands.at(1))});
}

QString FormulaWords::call(const Node &node) const
{
    QStringList parts;
    for (const Node::Pointer &part : node.operands)
        parts.append(words(*part));
    if (isList(node.function))
        parts = {u'(' + parts.join(QStringLiteral("; ")) + u')'};
    return say(callPattern(node.function), parts);
}

QString FormulaWords::name(const Node &node) const
{
    const auto meaning = m_names.meaning(node.name, m_rowTable);
    if (meaning && meaning->kind == form::Meaning::Kind::Rows)
        return label(node.name);
    const QString said = quoted(label(node.name));
    return m_isInRows && !node.ofRow.isEmpty()
        ? say(text("%1 van deze regel", "%1 de cette ligne", "%1 dieser Zeile", "%1 of this row"), {said})
        : said;
}

QString FormulaWords::words(const Node &node) const
{
    switch (node.kind) {
    case Node::Kind::Literal: return literal(node.literal, nullptr);
    case Node::Kind::Name: return name(node);
    case Node::Kind::Negate: return QStringLiteral("−") + operand(*node.operands.at(0), levelOf(Operator::Multiply));
    case Node::Kind::Not:
        return say(text("niet (%1)", "pas (%1)", "nicht (%1)", "not (%1)"), {words(*node.operands.at(0))});
    case Node::Kind::Binary: return binary(node);
    case Node::Kind::Aggregate: return aggregate(node);
    case Node::Kind::Call: break;
    }
    return call(node);
}

} // namespace report

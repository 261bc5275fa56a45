// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/campaign_check.h"

#include "form/kinds.h"
#include "form/message.h"
#include "form/node.h"

#include <algorithm>

namespace form {

namespace {

/// How many values may follow one from another: each is a step of recursion when they are worked out.
constexpr int longestChain = 50;

/// Aggregates, and `unique`, which looks over rows as well.
bool runsOverRows(const Node &node)
{
    return node.kind == Node::Kind::Aggregate || (node.kind == Node::Kind::Call && node.function == Function::Unique);
}

/// The tables named below a node, nested aggregates apart.
void collectTables(const Node &node, const Names &names, QStringList &tables)
{
    if (runsOverRows(node))
        return;
    if (node.kind == Node::Kind::Name && node.ofRow.isEmpty()) {
        const auto meaning = names.meaning(node.name, nullptr);
        if (meaning && meaning->table && !tables.contains(meaning->table->id))
            tables.append(meaning->table->id);
    }
    for (const Node::Pointer &operand : node.operands)
        collectTables(*operand, names, tables);
}

} // namespace

const QStringList &generalRuleIds()
{
    static const QStringList ids{QStringLiteral("GEN-01"), QStringLiteral("GEN-02"), QStringLiteral("GEN-03"),
        QStringLiteral("GEN-05"), QStringLiteral("GEN-05-length"), QStringLiteral("GEN-05-pattern"),
        QStringLiteral("GEN-05-choice"), QStringLiteral("GEN-05-reference"), QStringLiteral("GEN-05-rows"),
        QStringLiteral("GEN-05-most"), QStringLiteral("GEN-05-key"), QStringLiteral("GEN-08")};
    return ids;
}

CampaignCheck::CampaignCheck(const Campaign &campaign, Refusals &refusals)
    : m_campaign(campaign), m_refusals(refusals), m_names(campaign)
{
}

void CampaignCheck::check()
{
    m_refusals.setFile(QStringLiteral("campaign.json"));
    checkYear();
    checkGeneralRules();
    const qsizetype soFar = m_refusals.all().size();
    checkReferences(m_campaign.ocmw());
    for (const Definition &form : m_campaign.modules())
        checkReferences(form);
    if (m_refusals.all().size() > soFar)
        return; // names lead through references
    checkForm(m_campaign.ocmw());
    for (const Definition &form : m_campaign.modules())
        checkForm(form);
    checkCycles();
}

/// What the year itself says is easily forgotten when a folder is copied for the next one.
void CampaignCheck::checkYear()
{
    const auto check = [this](const char *name, const Value &expected) {
        const Value value = m_campaign.parameter(QLatin1String(name));
        if (!value.isMissing() && value != expected)
            m_refusals.refuse(Fault::WrongValue, QStringLiteral("parameters: ") + QLatin1String(name),
                canonical(value, expected.date() ? Type::Date : Type::Count));
    };
    check("deadline", m_campaign.deadline());
    check("year.days", base::Decimal(QDate(m_campaign.year(), 1, 1).daysInYear()));
}

void CampaignCheck::checkGeneralRules()
{
    static const QSet<QString> places{QStringLiteral("label"), QStringLiteral("value"), QStringLiteral("minimum"),
        QStringLiteral("maximum"), QStringLiteral("row"), QStringLiteral("previous"), QStringLiteral("difference")};
    if (!m_campaign.parameter(QStringLiteral("difference.limit")).number())
        m_refusals.refuse(Fault::MissingKey, QStringLiteral("parameters: difference.limit"), {});
    for (const QString &id : generalRuleIds()) {
        const GeneralRule *rule = m_campaign.generalRule(id);
        if (!rule) {
            m_refusals.refuse(Fault::MissingKey, QStringLiteral("generalRules: ") + id, {});
            continue;
        }
        for (const QString &text : {rule->message.nl, rule->message.fr, rule->message.de, rule->message.en}) {
            const auto message = Message::parse(text);
            if (!message)
                m_refusals.refuse(id, message.problem());
            for (const Message::Part &part : message ? message->parts : QList<Message::Part>()) {
                if (!part.place.isEmpty() && !places.contains(part.place.text()))
                    m_refusals.refuse(Fault::UnknownName, id, part.place.text());
            }
        }
    }
}

void CampaignCheck::checkForm(const Definition &form)
{
    m_refusals.setFile(form.code + QStringLiteral(".json"));
    for (const Section &section : form.sections) {
        for (const Item &item : section.items)
            checkItem(item);
    }
    checkExpression(form.applies, QStringLiteral("applies"), nullptr, ValueKind::Truth);
    if (!form.appliesField.isEmpty())
        checkId(form.appliesField, QStringLiteral("appliesField"));
    checkSummary(form);
    for (qsizetype i = 0; i < form.rules.size(); ++i)
        checkRule(form.rules.at(i), QStringLiteral("rules[%1]").arg(i));
}

void CampaignCheck::checkItem(const Item &item)
{
    if (const auto *field = std::get_if<Field>(&item)) {
        checkField(*field, nullptr);
        return;
    }
    const Table &table = std::get<Table>(item);
    for (const Field &column : table.columns)
        checkField(column, &table);
    checkCarry(table);
}

void CampaignCheck::checkField(const Field &field, const Table *table)
{
    checkExpression(field.required, field.id + QStringLiteral(".required"), table, ValueKind::Truth);
    checkExpression(field.formula, field.id + QStringLiteral(".formula"), table, kindOf(field.type));
    checkExpression(field.preset, field.id + QStringLiteral(".preset"), table, kindOf(field.type));
    if (field.carry)
        checkCarry(field, table);
}

void CampaignCheck::checkReferences(const Definition &form)
{
    m_refusals.setFile(form.code + QStringLiteral(".json"));
    for (const Field *field : form.fields()) {
        if (field->type == Type::Reference)
            checkReference(*field);
    }
    for (const Table *table : form.tables()) {
        for (const Field &column : table->columns) {
            if (column.type == Type::Reference)
                checkReference(column);
        }
    }
}

/// Amounts and counts are of one year, but for the number that names a row. What belongs to another field goes where
/// that one goes.
void CampaignCheck::checkCarry(const Field &field, const Table *table)
{
    const bool isKey = table && table->keyColumn == field.name();
    const Table *target = m_campaign.table(field.refersTo);
    if ((isNumeric(field.type) && !isKey) || (table && !table->carry) || (target && !target->carry))
        m_refusals.refuse(Fault::WrongCarry, field.id, QStringLiteral("carry"));
    if (field.carryWith.isEmpty())
        return;
    const Field *other = m_campaign.field(field.carryWith);
    if (!other)
        m_refusals.refuse(Fault::UnknownName, field.id + QStringLiteral(".carryWith"), field.carryWith);
    else if (table || m_campaign.tableOfColumn(other->id) || !other->carry || !other->carryWith.isEmpty())
        m_refusals.refuse(Fault::Misplaced, field.id + QStringLiteral(".carryWith"), field.carryWith);
}

/// Rows without anything in them, or without what names them, would be of no use.
void CampaignCheck::checkCarry(const Table &table)
{
    if (!table.carry)
        return;
    const Field *key = table.column(table.keyColumn);
    const bool isEmpty
        = std::none_of(table.columns.begin(), table.columns.end(), [](const Field &column) { return column.carry; });
    if (isEmpty || (key && !key->carry))
        m_refusals.refuse(Fault::WrongCarry, table.id, QStringLiteral("carry"));
}

void CampaignCheck::checkReference(const Field &field)
{
    const Table *target = m_campaign.table(field.refersTo);
    if (!target)
        m_refusals.refuse(Fault::UnknownName, field.id + QStringLiteral(".refersTo"), field.refersTo);
    else if (!target->column(field.referenceKey))
        m_refusals.refuse(Fault::UnknownName, field.id + QStringLiteral(".referenceKey"), field.referenceKey);
}

void CampaignCheck::checkId(const QString &id, const QString &path)
{
    if (!m_campaign.field(id) && !m_campaign.table(id))
        m_refusals.refuse(Fault::UnknownName, path, id);
}

void CampaignCheck::checkSummary(const Definition &form)
{
    for (const QString &id : {form.summary.granted, form.summary.justified, form.summary.balance}) {
        if (!id.isEmpty())
            checkId(id, QStringLiteral("summary"));
    }
}

void CampaignCheck::checkRule(const Rule &rule, const QString &path)
{
    const QString named = path + u' ' + rule.id;
    checkId(rule.at, named + QStringLiteral(".at"));
    const Table *each = rule.each.isEmpty() ? nullptr : m_campaign.table(rule.each);
    if (!each && !rule.each.isEmpty())
        m_refusals.refuse(Fault::UnknownName, named + QStringLiteral(".each"), rule.each);
    checkExpression(rule.holds, named + QStringLiteral(".holds"), each, ValueKind::Truth);
    checkMessage(rule.message, named + QStringLiteral(".message"), each);
}

void CampaignCheck::checkMessage(const base::Text &message, const QString &path, const Table *rowTable)
{
    std::optional<qsizetype> figures;
    for (const QString &text : {message.nl, message.fr, message.de, message.en}) {
        const auto parsed = Message::parse(text);
        if (!parsed) {
            m_refusals.refuse(path, parsed.problem());
            continue;
        }
        const qsizetype here = std::count_if(parsed->parts.begin(), parsed->parts.end(),
            [](const Message::Part &part) { return !part.place.isEmpty(); });
        if (!text.isEmpty() && figures.value_or(here) != here)
            m_refusals.refuse(Fault::FiguresDiffer, path, text);
        figures = text.isEmpty() ? figures : here;
        for (const Message::Part &part : parsed->parts)
            checkExpression(part.place, path, rowTable, ValueKind::Any);
    }
}

void CampaignCheck::checkExpression(
    const Expression &expression, const QString &path, const Table *rowTable, ValueKind wanted)
{
    if (expression.isEmpty())
        return;
    checkNode(*expression.root(), path, rowTable);
    KindCheck kinds(m_names, rowTable);
    const ValueKind kind = kinds.kindOf(*expression.root());
    if (!kinds.fault().isEmpty())
        m_refusals.refuse(Fault::NeverWorks, path, kinds.fault());
    else if (kind != ValueKind::Any && wanted != ValueKind::Any && kind != wanted)
        m_refusals.refuse(Fault::OtherKind, path, print(*expression.root()));
}

void CampaignCheck::checkNode(const Node &node, const QString &path, const Table *rowTable)
{
    if (node.kind == Node::Kind::Name)
        return checkName(node, path, rowTable);
    if (runsOverRows(node))
        return checkRows(node, path, rowTable);
    for (const Node::Pointer &operand : node.operands)
        checkNode(*operand, path, rowTable);
}

void CampaignCheck::checkKnown(const Node &node, const QString &path, const Table *rowTable)
{
    if (node.kind == Node::Kind::Name && !m_names.meaning(node.name, rowTable))
        m_refusals.refuse(Fault::UnknownName, path, node.name);
    for (const Node::Pointer &operand : node.operands)
        checkKnown(*operand, path, rowTable);
}

void CampaignCheck::checkRows(const Node &node, const QString &path, const Table *rowTable)
{
    checkKnown(node, path, rowTable);
    QStringList tables;
    for (const Node::Pointer &operand : node.operands)
        collectTables(*operand, m_names, tables);
    if (tables.size() != 1) {
        m_refusals.refuse(Fault::Misplaced, path, print(node));
        return;
    }
    const Node &what = *node.operands.first();
    const bool wholeRows = what.kind == Node::Kind::Name && what.name == tables.first();
    m_tables.append(tables.first());
    for (const Node::Pointer &operand : node.operands) {
        if (!wholeRows || node.function != Function::Count || operand != node.operands.first())
            checkNode(*operand, path, rowTable);
    }
    m_tables.removeLast();
}

void CampaignCheck::checkName(const Node &node, const QString &path, const Table *rowTable)
{
    const auto meaning = m_names.meaning(node.name, rowTable);
    if (!meaning) {
        m_refusals.refuse(Fault::UnknownName, path, node.name);
        return;
    }
    const bool bare = meaning->kind == Meaning::Kind::Rows;
    const bool cell = meaning->kind == Meaning::Kind::Cell;
    if (bare || (cell && (m_tables.isEmpty() || m_tables.last() != meaning->table->id)))
        m_refusals.refuse(Fault::Misplaced, path, node.name);
}

void CampaignCheck::checkCycles()
{
    const auto visitAll = [this](const Definition &form) {
        m_refusals.setFile(form.code + QStringLiteral(".json"));
        QStringList trail;
        for (const Field *field : form.fields())
            chainOf(field->id, trail);
        for (const Table *table : form.tables()) {
            for (const Field &column : table->columns)
                chainOf(column.id, trail);
        }
    };
    visitAll(m_campaign.ocmw());
    for (const Definition &form : m_campaign.modules())
        visitAll(form);
}

int CampaignCheck::chainOf(const QString &id, QStringList &trail)
{
    const Field *field = m_campaign.field(id);
    if (!field || m_isTooLong)
        return 0;
    if (const auto known = m_chains.constFind(id); known != m_chains.constEnd())
        return *known;
    if (trail.contains(id)) {
        const QStringList circle = trail.mid(trail.indexOf(id)) + QStringList{id};
        m_refusals.refuse(Fault::Cycle, id, circle.join(QStringLiteral(" → ")));
        return 0;
    }
    trail.append(id);
    int chain = 1;
    const Expression &expression = field->isComputed() ? field->formula : field->preset;
    if (trail.size() <= longestChain) {
        for (const Reading &reading : readings(expression, m_names, m_campaign.tableOfColumn(id)))
            chain = std::max(chain, 1 + chainOf(reading.id, trail));
    }
    if (chain > longestChain || trail.size() > longestChain) {
        m_refusals.refuse(Fault::LongChain, id, QString::number(longestChain));
        m_isTooLong = true;
    }
    trail.removeLast();
    m_chains.insert(id, chain);
    return chain;
}

} // namespace form

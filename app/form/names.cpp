// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/names.h"

#include "form/node.h"

namespace form {

namespace {

Meaning simple(Meaning::Kind kind)
{
    Meaning meaning;
    meaning.kind = kind;
    return meaning;
}

} // namespace

bool Names::follow(Meaning &meaning, const Field *first, const QStringList &rest) const
{
    meaning.field = first;
    for (const QString &part : rest) {
        if (!meaning.field || meaning.field->type != Type::Reference)
            return false;
        meaning.through.append(meaning.field);
        const Table *table = m_campaign.table(meaning.field->refersTo);
        meaning.field = table ? table->column(part) : nullptr;
    }
    return meaning.field != nullptr;
}

std::optional<Meaning> Names::inTable(Meaning::Kind kind, const Table *table, const QStringList &path) const
{
    Meaning meaning = simple(kind);
    meaning.table = table;
    if (!table || path.isEmpty() || !follow(meaning, table->column(path.first()), path.mid(1)))
        return std::nullopt;
    return meaning;
}

std::optional<Meaning> Names::ofForm(const QString &name) const
{
    QString head = name;
    QStringList rest;
    while (!head.isEmpty()) {
        if (const Table *table = m_campaign.table(head)) {
            Meaning rows = simple(Meaning::Kind::Rows);
            rows.table = table;
            return rest.isEmpty() ? std::optional(rows) : inTable(Meaning::Kind::Cell, table, rest);
        }
        const Field *field = m_campaign.field(head);
        Meaning meaning = simple(Meaning::Kind::Field);
        if (field && !m_campaign.tableOfColumn(head))
            return follow(meaning, field, rest) ? std::optional(meaning) : std::nullopt;
        const qsizetype dot = head.lastIndexOf(u'.');
        rest.prepend(head.mid(dot + 1));
        head.truncate(std::max<qsizetype>(dot, 0));
    }
    return std::nullopt;
}

std::optional<Meaning> Names::meaning(const QString &name, const Table *rowTable) const
{
    static const QString ofRow = QStringLiteral("row.");
    static const QString ofParameters = QStringLiteral("param.");
    static const QString ofLastYear = QStringLiteral("previous.");
    if (name == QLatin1String("year"))
        return simple(Meaning::Kind::Year);
    if (name == QLatin1String("today"))
        return simple(Meaning::Kind::Today);
    if (name.startsWith(ofRow))
        return inTable(Meaning::Kind::OwnCell, rowTable, name.mid(ofRow.size()).split(u'.'));
    if (name.startsWith(ofParameters)) {
        Meaning meaning = simple(Meaning::Kind::Parameter);
        const auto found = m_campaign.parameters().constFind(name.mid(ofParameters.size()));
        meaning.parameter = found == m_campaign.parameters().constEnd() ? nullptr : &*found;
        return meaning.parameter ? std::optional(meaning) : std::nullopt;
    }
    if (!name.startsWith(ofLastYear))
        return ofForm(name);
    const auto meaning = ofForm(name.mid(ofLastYear.size()));
    if (!meaning || meaning->kind != Meaning::Kind::Field || !meaning->through.isEmpty())
        return std::nullopt;
    Meaning lastYear = *meaning;
    lastYear.kind = Meaning::Kind::Previous;
    return lastYear;
}

QList<Reading> readingsOf(const QString &name, const Names &names, const Table *rowTable)
{
    QList<Reading> all;
    const auto meaning = names.meaning(name, rowTable);
    if (!meaning)
        return all;
    const bool ownRow = meaning->kind == Meaning::Kind::OwnCell;
    if (meaning->kind == Meaning::Kind::Today)
        all.append({name, false});
    if (meaning->table && !ownRow)
        all.append({meaning->table->id, false});
    if (!meaning->field || meaning->kind == Meaning::Kind::Previous)
        return all;
    const Field *first = meaning->through.isEmpty() ? meaning->field : meaning->through.first();
    all.append({first->id, ownRow});
    for (qsizetype i = 0; i < meaning->through.size(); ++i) {
        const Field *reference = meaning->through.at(i);
        const Field *next = i + 1 < meaning->through.size() ? meaning->through.at(i + 1) : meaning->field;
        all.append({reference->refersTo, false});
        all.append({reference->refersTo + u'.' + reference->referenceKey, false});
        all.append({next->id, false});
    }
    return all;
}

static void collectNames(const Node &node, const QSet<const Node *> &without, QSet<QString> &all)
{
    if (without.contains(&node))
        return;
    if (node.kind == Node::Kind::Name)
        all.insert(node.name);
    for (const Node::Pointer &operand : node.operands)
        collectNames(*operand, without, all);
}

QList<Reading> readings(
    const Expression &expression, const Names &names, const Table *rowTable, const QSet<const Node *> &without)
{
    QList<Reading> all;
    QSet<QString> read;
    if (expression.root())
        collectNames(*expression.root(), without, read);
    for (const QString &name : std::as_const(read)) {
        for (const Reading &reading : readingsOf(name, names, rowTable)) {
            if (!all.contains(reading))
                all.append(reading);
        }
    }
    return all;
}

} // namespace form

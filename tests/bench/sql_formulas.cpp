// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/sql_formulas.h"

#include "form/names.h"
#include "form/node.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace sql {

namespace {

using form::Function;
using form::Meaning;
using form::Node;
using form::Operator;

QString quoted(const QString &name)
{
    return u'"' + name + u'"';
}

QString literal(const form::Value &value)
{
    if (const base::Decimal *number = value.number())
        return number->toString() + (number->toString().contains(u'.') ? QString() : QStringLiteral(".0"));
    if (const QDate *date = value.date())
        return u'\'' + date->toString(Qt::ISODate) + u'\'';
    if (const bool *truth = value.truth())
        return *truth ? QStringLiteral("1") : QStringLiteral("0");
    return value.text() ? u'\'' + QString(*value.text()).replace(u'\'', QStringLiteral("''")) + u'\''
                        : QStringLiteral("NULL");
}

QString spelled(Operator op)
{
    switch (op) {
    case Operator::Or: return QStringLiteral("OR");
    case Operator::And: return QStringLiteral("AND");
    case Operator::Equal: return QStringLiteral("=");
    case Operator::Unequal: return QStringLiteral("<>");
    case Operator::Less: return QStringLiteral("<");
    case Operator::LessOrEqual: return QStringLiteral("<=");
    case Operator::Greater: return QStringLiteral(">");
    case Operator::GreaterOrEqual: return QStringLiteral(">=");
    case Operator::Add: return QStringLiteral("+");
    case Operator::Subtract: return QStringLiteral("-");
    case Operator::Multiply: return QStringLiteral("*");
    case Operator::Divide: break;
    }
    return QStringLiteral("/");
}

/// Writes one formula as an SQL expression. The row at hand is "own", the row that an aggregate looks at is "one".
class Writer
{
public:
    Writer(const form::Campaign &campaign, const form::Table *rowTable)
        : m_names(campaign), m_year(campaign.year()), m_rowTable(rowTable)
    {
    }

    [[nodiscard]] QString write(const Node &node)
    {
        switch (node.kind) {
        case Node::Kind::Literal: return literal(node.literal);
        case Node::Kind::Name: return name(node.name);
        case Node::Kind::Negate: return QStringLiteral("(-%1)").arg(write(*node.operands.at(0)));
        case Node::Kind::Not: return QStringLiteral("(NOT %1)").arg(write(*node.operands.at(0)));
        case Node::Kind::Binary:
            return u'(' + write(*node.operands.at(0)) + u' ' + spelled(node.op) + u' ' + write(*node.operands.at(1))
                + u')';
        case Node::Kind::Call: return call(node);
        case Node::Kind::Aggregate: break;
        }
        return aggregate(node);
    }

private:
    [[nodiscard]] QString name(const QString &written)
    {
        const Meaning meaning = *m_names.meaning(written, m_rowTable);
        if (meaning.kind == Meaning::Kind::Parameter)
            return literal(meaning.parameter->value);
        if (meaning.kind == Meaning::Kind::Year)
            return QString::number(m_year);
        if (meaning.kind == Meaning::Kind::Cell)
            m_aggregated = meaning.table;
        const QString row = meaning.kind == Meaning::Kind::OwnCell ? QStringLiteral("own.") : QStringLiteral("one.");
        if (meaning.kind == Meaning::Kind::Field)
            return QStringLiteral("(SELECT value FROM field WHERE id = '%1')").arg(meaning.field->id);
        QString value
            = row + quoted(meaning.through.isEmpty() ? meaning.field->name() : meaning.through.first()->name());
        for (qsizetype i = 0; i < meaning.through.size(); ++i) {
            const form::Field *reference = meaning.through.at(i);
            const form::Field *next = i + 1 < meaning.through.size() ? meaning.through.at(i + 1) : meaning.field;
            value = QStringLiteral("(SELECT %1 FROM %2 WHERE %3 = %4)")
                        .arg(quoted(next->name()), quoted(reference->refersTo), quoted(reference->referenceKey), value);
        }
        return value;
    }

    [[nodiscard]] QString call(const Node &node)
    {
        QStringList operands;
        for (const Node::Pointer &operand : node.operands)
            operands.append(write(*operand));
        switch (node.function) {
        case Function::If: return QStringLiteral("iif(%1)").arg(operands.join(u','));
        case Function::Minimum: return QStringLiteral("min(%1)").arg(operands.join(u','));
        case Function::Maximum: return QStringLiteral("max(%1)").arg(operands.join(u','));
        case Function::Round: return QStringLiteral("round(%1)").arg(operands.join(u','));
        case Function::Default: return QStringLiteral("ifnull(%1)").arg(operands.join(u','));
        case Function::Date: return QStringLiteral("printf('%04d-%02d-%02d', %1)").arg(operands.join(u','));
        case Function::Present: return QStringLiteral("(%1 IS NOT NULL)").arg(operands.at(0));
        case Function::Days:
            return QStringLiteral("(julianday(%2) - julianday(%1) + 1)").arg(operands.at(0), operands.at(1));
        case Function::Alike: // enough for the names of the sample
            return QStringLiteral("lower(replace(replace(%1, ' ', ''), '-', ''))").arg(operands.at(0));
        default: qFatal("a function that is not compared: %s", qPrintable(form::print(node)));
        }
    }

    [[nodiscard]] QString aggregate(const Node &node)
    {
        const Node &what = *node.operands.at(0);
        if (const std::optional<Meaning> rows = m_names.meaning(what.name, m_rowTable);
            rows && rows->kind == Meaning::Kind::Rows)
            return QStringLiteral("(SELECT count(*) FROM %1)").arg(quoted(rows->table->id));
        const QString summed = write(what);
        const QString where = node.operands.size() > 1 ? write(*node.operands.at(1)) : QStringLiteral("1");
        return QStringLiteral("(SELECT total(%1) FROM %2 AS one WHERE %3)")
            .arg(summed, quoted(m_aggregated->id), where);
    }

    form::Names m_names;
    int m_year;
    const form::Table *m_rowTable;
    const form::Table *m_aggregated = nullptr; ///< table of the last cell that was read
};

QVariant bound(const form::Value &value)
{
    if (const base::Decimal *number = value.number())
        return number->toString().toDouble();
    if (const QDate *date = value.date())
        return date->toString(Qt::ISODate);
    if (const bool *truth = value.truth())
        return *truth ? 1 : 0;
    return value.text() ? QVariant(*value.text()) : QVariant();
}

QList<const form::Definition *> formsOf(const form::Campaign &campaign)
{
    QList<const form::Definition *> forms{&campaign.ocmw()};
    for (const form::Definition &module : campaign.modules())
        forms.append(&module);
    return forms;
}

/// Puts the computed and proposed fields and columns of a campaign in order.
class Order
{
public:
    explicit Order(const form::Campaign &campaign) : m_campaign(campaign), m_names(campaign) { }

    void add(const form::Field &field, const form::Table *table)
    {
        const form::Expression &formula = field.isComputed() ? field.formula : field.preset;
        if (formula.isEmpty() || m_done.contains(field.id))
            return;
        m_done.insert(field.id);
        for (const form::Reading &reading : form::readings(formula, m_names, table)) {
            if (const form::Field *read = m_campaign.field(reading.id))
                add(*read, m_campaign.tableOfColumn(read->id));
        }
        const QString expression = Writer(m_campaign, table).write(*formula.root());
        statements.append(table ? columnStatement(field, *table, expression) : fieldStatement(field, expression));
    }

    QStringList statements;

private:
    /// A proposed value holds only where nothing was typed.
    static QString fieldStatement(const form::Field &field, const QString &expression)
    {
        return QStringLiteral("INSERT OR %1 INTO field VALUES ('%2', %3)")
            .arg(field.isComputed() ? QStringLiteral("REPLACE") : QStringLiteral("IGNORE"), field.id, expression);
    }
    static QString columnStatement(const form::Field &column, const form::Table &table, const QString &expression)
    {
        const QString name = quoted(column.name());
        return QStringLiteral("UPDATE %1 AS own SET %2 = %3")
            .arg(quoted(table.id), name,
                column.isComputed() ? expression : QStringLiteral("ifnull(%1, %2)").arg(name, expression));
    }

    const form::Campaign &m_campaign;
    form::Names m_names;
    QSet<QString> m_done;
};

void loadTable(QSqlDatabase &database, const form::Table &table, const QList<report::Row> &rows)
{
    QStringList columns{QStringLiteral("\"#row\" INTEGER PRIMARY KEY")};
    for (const form::Field &column : table.columns)
        columns.append(quoted(column.name()));
    run(database, QStringLiteral("CREATE TABLE %1 (%2)").arg(quoted(table.id), columns.join(u',')));
    if (!table.keyColumn.isEmpty())
        run(database,
            QStringLiteral("CREATE INDEX %1 ON %2 (%3)")
                .arg(quoted(table.id + u'#'), quoted(table.id), quoted(table.keyColumn)));
    const QString places = QStringList(columns.size(), QStringLiteral("?")).join(u',');
    for (const report::Row &row : rows) {
        QVariantList values{row.id};
        for (const form::Field &column : table.columns)
            values.append(bound(row.cells.value(column.name())));
        run(database, QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(quoted(table.id), places), values);
    }
}

} // namespace

void run(QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(database);
    query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
}

void load(QSqlDatabase &database, const form::Campaign &campaign, const report::Values &values)
{
    run(database, QStringLiteral("CREATE TABLE field (id TEXT PRIMARY KEY, value) WITHOUT ROWID"));
    for (auto field = values.fields().begin(); field != values.fields().end(); ++field)
        run(database, QStringLiteral("INSERT INTO field VALUES (?, ?)"), {field.key(), bound(*field)});
    for (const form::Definition *form : formsOf(campaign)) {
        for (const form::Table *table : form->tables())
            loadTable(database, *table, values.rows(table->id));
    }
}

QStringList statements(const form::Campaign &campaign)
{
    Order order(campaign);
    for (const form::Definition *form : formsOf(campaign)) {
        for (const form::Field *field : form->fields())
            order.add(*field, nullptr);
        for (const form::Table *table : form->tables()) {
            for (const form::Field &column : table->columns)
                order.add(column, table);
        }
    }
    return order.statements;
}

} // namespace sql

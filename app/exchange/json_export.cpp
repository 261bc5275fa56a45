// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace exchange {

using form::Field;
using form::Scope;
using form::Table;

namespace {

QByteArray quoted(const QString &text)
{
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).chopped(1).mid(1);
}

QByteArray member(const QString &name, const QByteArray &content)
{
    return quoted(name) + ": " + content;
}

QByteArray object(const QByteArrayList &members, const QByteArray &indent)
{
    return members.isEmpty() ? QByteArray("{}")
                             : "{\n" + indent + "  " + members.join(",\n" + indent + "  ") + "\n" + indent + "}";
}

/// Writes one form in the order of its definition, which a reader finds easier than the alphabet.
class JsonExport
{
public:
    JsonExport(const report::Evaluator &evaluator, const form::Definition &definition, Locals locals)
        : m_evaluator(evaluator), m_definition(definition), m_locals(locals)
    {
    }
    [[nodiscard]] QByteArray write() const;

private:
    [[nodiscard]] bool leaves(Scope scope) const { return scope == Scope::Sealed || m_locals == Locals::Include; }
    [[nodiscard]] QByteArrayList fields() const;
    [[nodiscard]] QByteArrayList tables() const;
    [[nodiscard]] QByteArray rows(const Table &table) const;
    [[nodiscard]] QByteArrayList computed() const;
    [[nodiscard]] QByteArray computedColumn(const Table &table, const Field &column) const;

    const report::Evaluator &m_evaluator;
    const form::Definition &m_definition;
    Locals m_locals;
};

QByteArrayList JsonExport::fields() const
{
    QByteArrayList members;
    for (const Field *field : m_definition.fields()) {
        if (!field->isComputed() && leaves(field->scope)) {
            const form::Value value = m_evaluator.values().field(field->id);
            members.append(member(field->id, quoted(form::canonical(value, field->type))));
        }
    }
    return members;
}

QByteArray JsonExport::rows(const Table &table) const
{
    QByteArrayList lines;
    for (const report::Row &row : m_evaluator.values().rows(table.id)) {
        QByteArrayList cells;
        for (const Field &column : table.columns) {
            if (!column.isComputed() && leaves(column.scope)) {
                const QString text = form::canonical(row.cells.value(column.name()), column.type);
                cells.append(member(column.name(), quoted(text)));
            }
        }
        lines.append("{" + cells.join(", ") + "}");
    }
    return lines.isEmpty() ? QByteArray("[]") : "[\n      " + lines.join(",\n      ") + "\n    ]";
}

QByteArrayList JsonExport::tables() const
{
    QByteArrayList members;
    for (const Table *table : m_definition.tables()) {
        if (leaves(table->scope))
            members.append(member(table->id, rows(*table)));
    }
    return members;
}

QByteArray JsonExport::computedColumn(const Table &table, const Field &column) const
{
    QByteArrayList cells;
    for (const report::Row &row : m_evaluator.values().rows(table.id))
        cells.append(quoted(form::canonical(m_evaluator.value({table.id, row.id, column.name()}), column.type)));
    return "[" + cells.join(", ") + "]";
}

QByteArrayList JsonExport::computed() const
{
    QByteArrayList members;
    for (const Field *field : m_definition.fields()) {
        if (field->isComputed() && leaves(field->scope)) {
            const form::Value value = m_evaluator.value({field->id, std::nullopt, {}});
            members.append(member(field->id, quoted(form::canonical(value, field->type))));
        }
    }
    for (const Table *table : m_definition.tables()) {
        for (const Field &column : table->columns) {
            if (column.isComputed() && leaves(column.scope) && leaves(table->scope))
                members.append(member(column.id, computedColumn(*table, column)));
        }
    }
    return members;
}

QByteArray JsonExport::write() const
{
    const QByteArrayList members{member(QStringLiteral("form"), quoted(m_definition.code)),
        member(QStringLiteral("year"), QByteArray::number(m_evaluator.campaign().year())),
        member(QStringLiteral("fields"), object(fields(), "  ")),
        member(QStringLiteral("tables"), object(tables(), "  ")),
        member(QStringLiteral("computed"), object(computed(), "  "))};
    return object(members, "") + "\n";
}

} // namespace

QByteArray exportJson(const report::Evaluator &evaluator, const QString &form, Locals locals)
{
    const form::Campaign &campaign = evaluator.campaign();
    const form::Definition *definition = campaign.form(form);
    return definition ? JsonExport(evaluator, *definition, locals).write() : QByteArray();
}

} // namespace exchange

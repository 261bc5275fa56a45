// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/document.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

namespace report {

namespace {

/// The table of the OCMW's page of which a report takes only the rows that it uses.
QString sharedTable()
{
    return QStringLiteral("staff");
}

/// Takes the sealed values of one module out of an evaluator.
class Snapshot
{
public:
    explicit Snapshot(const Evaluator &evaluator) : m_evaluator(evaluator) { }

    [[nodiscard]] QList<DocumentField> fields(const form::Definition &form) const;
    [[nodiscard]] QList<DocumentTable> tables(const form::Definition &module) const;
    [[nodiscard]] QList<Acknowledgement> acknowledgements(
        const form::Definition &module, QList<Acknowledgement> given) const;

private:
    void append(QList<DocumentField> &all, const form::Field &field, const Path &path) const;
    [[nodiscard]] DocumentTable table(const form::Table &table) const;
    [[nodiscard]] DocumentTable staff(const form::Definition &module) const;
    [[nodiscard]] QList<Row> staffRows(const form::Definition &module) const;
    [[nodiscard]] QList<DocumentField> cells(const form::Table &table, const Row &row) const;
    void collectReferences(const form::Definition &module, QSet<QString> &keys) const;
    [[nodiscard]] bool isLocal(const Path &path) const;

    const Evaluator &m_evaluator;
};

void Snapshot::append(QList<DocumentField> &all, const form::Field &field, const Path &path) const
{
    if (field.scope == form::Scope::Local)
        return;
    const QString spelling = form::canonical(m_evaluator.value(path), field.type);
    if (!spelling.trimmed().isEmpty())
        all.append({field.id, spelling, field.isComputed(), field.type});
}

QList<DocumentField> Snapshot::fields(const form::Definition &form) const
{
    QList<DocumentField> all;
    for (const form::Field *field : form.fields())
        append(all, *field, {field->id, std::nullopt, {}});
    return all;
}

QList<DocumentField> Snapshot::cells(const form::Table &table, const Row &row) const
{
    QList<DocumentField> all;
    for (const form::Field &column : table.columns)
        append(all, column, {table.id, row.id, column.name()});
    return all;
}

DocumentTable Snapshot::table(const form::Table &table) const
{
    DocumentTable made{table.id, {}};
    for (const Row &row : m_evaluator.values().rows(table.id))
        made.rows.append(cells(table, row));
    return made;
}

/// Keys of the shared rows that sealed values of the module name.
void Snapshot::collectReferences(const form::Definition &module, QSet<QString> &keys) const
{
    const auto isReference = [](const form::Field &field) {
        return field.scope == form::Scope::Sealed && field.refersTo == sharedTable();
    };
    const auto insert = [&](const form::Field &field, const Path &path) {
        if (isReference(field))
            keys.insert(form::canonical(m_evaluator.value(path), field.type));
    };
    for (const form::Field *field : module.fields())
        insert(*field, {field->id, std::nullopt, {}});
    for (const form::Table *table : module.tables()) {
        for (const Row &row : m_evaluator.values().rows(table->id)) {
            for (const form::Field &column : table->columns)
                insert(column, {table->id, row.id, column.name()});
        }
    }
}

/// The shared rows that the module refers to.
QList<Row> Snapshot::staffRows(const form::Definition &module) const
{
    QList<Row> all;
    const form::Table *table = m_evaluator.campaign().table(sharedTable());
    const form::Field *key = table ? table->column(table->keyColumn) : nullptr;
    if (!key || table->scope == form::Scope::Local)
        return all;
    QSet<QString> wanted;
    collectReferences(module, wanted);
    for (const Row &row : m_evaluator.values().rows(table->id)) {
        const form::Value value = m_evaluator.value({table->id, row.id, key->name()});
        if (!value.isMissing() && wanted.contains(form::canonical(value, key->type)))
            all.append(row);
    }
    return all;
}

DocumentTable Snapshot::staff(const form::Definition &module) const
{
    DocumentTable made{sharedTable(), {}};
    for (const Row &row : staffRows(module))
        made.rows.append(cells(*m_evaluator.campaign().table(sharedTable()), row));
    return made;
}

QList<DocumentTable> Snapshot::tables(const form::Definition &module) const
{
    QList<DocumentTable> all{staff(module)};
    for (const form::Table *one : module.tables()) {
        if (one->scope == form::Scope::Sealed)
            all.append(table(*one));
    }
    return all;
}

bool Snapshot::isLocal(const Path &path) const
{
    const form::Table *table = m_evaluator.campaign().table(path.id);
    const form::Field *field = table ? table->column(path.column) : m_evaluator.campaign().field(path.id);
    return (table && table->scope == form::Scope::Local) || (field && field->scope == form::Scope::Local);
}

/// Names of rows mean nothing outside this file; their numbers do. Those of rows that are gone are left out, and
/// those of local values.
QList<Acknowledgement> Snapshot::acknowledgements(const form::Definition &module, QList<Acknowledgement> given) const
{
    const QList<Row> staff = staffRows(module);
    QList<Acknowledgement> all;
    for (Acknowledgement &one : given) {
        std::optional<Path> path = Path::parse(one.path);
        if (!path || isLocal(*path))
            continue;
        if (path->row) {
            const QList<Row> &rows = path->id == sharedTable() ? staff : m_evaluator.values().rows(path->id);
            const auto row = std::find_if(
                rows.begin(), rows.end(), [&path](const Row &candidate) { return candidate.id == *path->row; });
            path->row = row - rows.begin() + 1;
            if (row == rows.end())
                continue;
        }
        one.path = path->toString();
        one.fingerprint.clear();
        one.reason = form::canonical(one.reason, form::Type::LongText);
        one.at = QDateTime::fromSecsSinceEpoch(one.at.toSecsSinceEpoch(), Qt::UTC);
        all.append(one);
    }
    const auto key = [](const Acknowledgement &one) { return std::tuple(one.rule, one.path, one.at, one.reason); };
    std::sort(all.begin(), all.end(), [&key](const auto &a, const auto &b) { return key(a) < key(b); });
    return all;
}

} // namespace

QString Document::field(const QString &id) const
{
    for (const QList<DocumentField> &list : {ocmw, fields}) {
        for (const DocumentField &one : list) {
            if (one.id == id)
                return one.value;
        }
    }
    return {};
}

const DocumentTable *Document::table(const QString &id) const
{
    const auto found
        = std::find_if(tables.begin(), tables.end(), [&id](const DocumentTable &one) { return one.id == id; });
    return found == tables.end() ? nullptr : &*found;
}

Document snapshot(const Evaluator &evaluator, const QString &module, const SealFacts &facts)
{
    const form::Campaign &campaign = evaluator.campaign();
    const Snapshot values(evaluator);
    Document document;
    document.module = module;
    document.year = campaign.year();
    document.version = facts.version;
    document.predecessor = facts.predecessor;
    document.language = facts.language;
    document.example = facts.example;
    document.definitionSha256 = campaign.sha256();
    document.ocmw = values.fields(campaign.ocmw());
    if (const form::Definition *form = campaign.module(module)) {
        document.fields = values.fields(*form);
        document.tables = values.tables(*form);
        document.acknowledgements = values.acknowledgements(*form, facts.acknowledgements);
    }
    document.statement = campaign.statement().in(facts.language);
    return document;
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace report

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/print/sample.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace sample {

namespace {

QJsonObject example(const QString &name)
{
    QFile file(QStringLiteral(UV_SOURCE_DIR "/resources/example/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString computed(const form::Field &field, int seed)
{
    const base::Decimal number(12345 + 98765 * seed % 4567890, 2);
    return form::canonical(form::Value(number.rounded(form::decimalsOf(field.type))), field.type);
}

report::DocumentField fieldOf(const form::Field &field, const QString &typed, int seed)
{
    if (field.isComputed())
        return {field.id, computed(field, seed), true};
    return {field.id, typed, false};
}

QList<report::DocumentField> fieldsOf(const form::Definition &definition, const QJsonObject &typed)
{
    QList<report::DocumentField> fields;
    for (const form::Field *field : definition.fields()) {
        if (field->scope == form::Scope::Sealed)
            fields.append(fieldOf(*field, typed[field->id].toString(), int(fields.size())));
    }
    return fields;
}

report::DocumentTable tableOf(const form::Table &table, const QJsonArray &rows)
{
    report::DocumentTable result{table.id, {}};
    for (const QJsonValue &row : rows) {
        QList<report::DocumentField> cells;
        for (const form::Field &column : table.columns) {
            if (column.scope == form::Scope::Sealed)
                cells.append(fieldOf(column, row[column.name()].toString(), int(result.rows.size())));
        }
        result.rows.append(cells);
    }
    return result;
}

QList<report::DocumentTable> tablesOf(const form::Definition &definition, const QJsonObject &typed)
{
    QList<report::DocumentTable> tables;
    for (const form::Table *table : definition.tables()) {
        if (table->scope == form::Scope::Sealed)
            tables.append(tableOf(*table, typed[table->id].toArray()));
    }
    return tables;
}

/// Only the rows of the shared table that the module refers to, as in a real report.
void keepReferenced(report::Document &document, const form::Definition &definition)
{
    QSet<QString> keys;
    for (const report::DocumentTable &table : document.tables) {
        for (const QList<report::DocumentField> &row : table.rows) {
            for (const report::DocumentField &cell : row) {
                const form::Field *column = definition.field(cell.id);
                if (column && column->type == form::Type::Reference)
                    keys.insert(cell.value);
            }
        }
    }
    document.tables.first().rows.removeIf(
        [&](const QList<report::DocumentField> &row) { return !keys.contains(row.first().value); });
}

} // namespace

report::Document document(const QString &module, base::Language language)
{
    const form::Campaign &campaign = form::Campaign::builtIn();
    const QJsonObject ocmw = example(QStringLiteral("ocmw"));
    const QJsonObject typed = example(module);
    report::Document result;
    result.module = module;
    result.year = campaign.year();
    result.version = 1;
    result.language = language;
    result.example = true;
    result.definitionSha256 = campaign.sha256();
    result.ocmw = fieldsOf(campaign.ocmw(), ocmw[QStringLiteral("fields")].toObject());
    result.fields = fieldsOf(*campaign.module(module), typed[QStringLiteral("fields")].toObject());
    result.tables = tablesOf(campaign.ocmw(), ocmw[QStringLiteral("tables")].toObject())
        + tablesOf(*campaign.module(module), typed[QStringLiteral("tables")].toObject());
    keepReferenced(result, *campaign.module(module));
    result.acknowledgements.append({QStringLiteral("GEN-10"), module, QStringLiteral("x"),
        QStringLiteral("Nagekeken met de dienst financiën: het verschil is de indexering."), moment()});
    result.statement = campaign.statement().in(language);
    result.sha256 = QByteArray(64, 'a' + char(module.size()));
    return result;
}

QStringList modules()
{
    QStringList codes;
    for (const form::Definition &definition : form::Campaign::builtIn().modules())
        codes.append(definition.code);
    return codes;
}

print::PackContent pack(base::Language language)
{
    print::PackContent content;
    content.language = language;
    content.municipality = QStringLiteral("Voorbeeldegem");
    content.moment = moment();
    content.example = true;
    for (const QString &code : modules()) {
        print::PackModule module;
        module.code = code;
        module.state = print::ModuleState::Received;
        module.document = document(code, language);
        module.signers = {{QStringLiteral("Liesbeth Voorbeeld"), print::SignerRole::Secretary, moment()},
            {QStringLiteral("Karel Specimen"), print::SignerRole::Chairman, moment().addSecs(600)}};
        module.receipt = print::ReceiptLine{QStringLiteral("UV-2016-99999-") + code, moment().addSecs(1200)};
        module.bundleSha256 = QString(64, u'b');
        content.modules.append(module);
    }
    content.ocmwName = content.modules.first().document->field(QStringLiteral("ocmw.name"));
    return content;
}

QDateTime moment()
{
    return QDateTime(QDate(2017, 2, 20), QTime(9, 0), Qt::UTC);
}

} // namespace sample

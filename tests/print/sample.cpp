// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/print/sample.h"

#include "report/evaluator.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sample {

namespace {

QJsonObject example(const QString &name)
{
    QFile file(QStringLiteral(UV_SOURCE_DIR "/resources/example/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object();
}

form::Value valueOf(const form::Field &field, const QJsonValue &typed)
{
    return form::fromCanonical(typed.toString(), field.type).value_or(form::Value());
}

report::Row rowOf(const form::Table &table, const QJsonValue &typed, report::RowId id)
{
    report::Row row{id, {}};
    for (const form::Field &column : table.columns) {
        const form::Value value = valueOf(column, typed[column.name()]);
        if (!value.isMissing())
            row.cells.insert(column.name(), value);
    }
    return row;
}

void read(report::Values &values, const form::Definition &definition)
{
    const QJsonObject typed = example(definition.code);
    const QJsonObject fields = typed[QStringLiteral("fields")].toObject();
    for (const form::Field *field : definition.fields()) {
        if (const form::Value value = valueOf(*field, fields[field->id]); !value.isMissing())
            values.setField(field->id, value);
    }
    const QJsonObject tables = typed[QStringLiteral("tables")].toObject();
    for (const form::Table *table : definition.tables()) {
        QList<report::Row> rows;
        for (const QJsonValue &row : tables[table->id].toArray())
            rows.append(rowOf(*table, row, rows.size() + 1));
        values.setRows(table->id, rows);
    }
}

report::Evaluator evaluated()
{
    const form::Campaign &campaign = form::Campaign::builtIn();
    report::Values values;
    read(values, campaign.ocmw());
    for (const form::Definition &module : campaign.modules())
        read(values, module);
    return report::Evaluator(campaign, values, {}, moment().date());
}

} // namespace

report::Document document(const QString &module, base::Language language)
{
    static const report::Evaluator evaluator = evaluated();
    report::SealFacts facts;
    facts.language = language;
    facts.example = true;
    facts.acknowledgements = {{QStringLiteral("GEN-10"), module, QStringLiteral("x"),
        QStringLiteral("Nagekeken met de dienst financiën: het verschil is de indexering."), moment()}};
    const base::Result<report::Document> read = report::fromXml(report::toXml(evaluator, module, facts));
    if (!read)
        qFatal("%s", qPrintable(read.problem().message()));
    return *read;
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

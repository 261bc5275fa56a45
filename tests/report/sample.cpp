// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/report/sample.h"

#include "form/json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace sample {

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

void addFile(report::Values &values, const QString &code)
{
    QFile file(QStringLiteral(UV_SOURCE_DIR "/resources/example/%1.json").arg(code));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("No example for %s", qPrintable(code));
    const QJsonObject object = form::parseJson(file.readAll())->toObject();
    const QJsonObject fields = object.value(QStringLiteral("fields")).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        values.setField(field.key(), value(field.key(), field.value().toString()));
    const QJsonObject tables = object.value(QStringLiteral("tables")).toObject();
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        QList<report::Row> rows;
        for (const QJsonValue &entry : table.value().toArray()) {
            report::Row row{rows.size() + 1, {}};
            const QJsonObject cells = entry.toObject();
            for (auto cell = cells.begin(); cell != cells.end(); ++cell)
                row.cells.insert(cell.key(), value(table.key() + u'.' + cell.key(), cell.value().toString()));
            rows.append(row);
        }
        values.setRows(table.key(), rows);
    }
}

} // namespace

form::Value value(const QString &id, const QString &spelling)
{
    const form::Field *field = form::Campaign::builtIn().field(id);
    const auto read = field ? form::fromCanonical(spelling, field->type) : std::nullopt;
    if (!read)
        qFatal("%s cannot be \"%s\"", qPrintable(id), qPrintable(spelling));
    return *read;
}

void set(report::Values &values, const Cells &fields)
{
    for (const auto &[id, spelling] : fields)
        values.setField(text(id), value(text(id), text(spelling)));
}

void addRow(report::Values &values, const char *table, const Cells &cells)
{
    QList<report::Row> rows = values.rows(text(table));
    report::Row row{values.nextRowId(text(table)), {}};
    for (const auto &[column, spelling] : cells)
        row.cells.insert(text(column), value(text(table) + u'.' + text(column), text(spelling)));
    rows.append(row);
    values.setRows(text(table), rows);
}

report::Values ocmw()
{
    report::Values values;
    set(values,
        {{"ocmw.nis", "24033"}, {"ocmw.name", "OCMW Haacht"}, {"ocmw.kbo", "0212214917"}, {"ocmw.lang", "nl"},
            {"ocmw.street", "Markt 1"}, {"ocmw.postcode", "3150"}, {"ocmw.city", "Haacht"},
            {"ocmw.email", "info@ocmw.example"}, {"contact.name", "An Proef"}, {"contact.email", "an@ocmw.example"},
            {"sign1.title", "secretary"}, {"sign1.name", "An Proef"}, {"sign2.capacity", "chairman"},
            {"sign2.name", "Jan Model"}, {"flag.bigcity", "false"}, {"flag.cluster", "none"}});
    return values;
}

void addStaff(report::Values &values, const char *number, const char *fte, const char *cost)
{
    const QByteArray name = QByteArray("Naam") + number;
    addRow(values, "staff",
        {{"no", number}, {"name", name.constData()}, {"first", "Voor"}, {"function", "socialWorker"},
            {"contract", "contractual"}, {"from", "2016-01-01"}, {"to", "2016-12-31"}, {"fte", fte}, {"cost", cost}});
}

report::Values example()
{
    report::Values values;
    for (const char *code : {"ocmw", "hwg", "vst", "clu", "gef", "a40", "psa"})
        addFile(values, text(code));
    return values;
}

report::Evaluator evaluator(const report::Values &values)
{
    return {form::Campaign::builtIn(), values, {}, QDate(2017, 2, 20)};
}

QString spelled(const report::Evaluator &evaluator, const char *path)
{
    const report::Path place = *report::Path::parse(text(path));
    const QString id = place.row ? place.id + u'.' + place.column : place.id;
    return form::canonical(evaluator.value(place), evaluator.campaign().field(id)->type);
}

QStringList found(const report::Evaluator &evaluator, const char *form, const char *rule)
{
    QStringList all;
    for (const report::Finding &finding : evaluator.findings(text(form))) {
        if (finding.rule == text(rule))
            all.append(finding.path.toString());
    }
    return all;
}

QString described(const report::Evaluator &evaluator)
{
    QStringList lines;
    QStringList codes{evaluator.campaign().ocmw().code};
    for (const form::Definition &module : evaluator.campaign().modules())
        codes.append(module.code);
    for (const QString &code : codes) {
        const report::Progress progress = evaluator.progress(code);
        lines.append(QStringLiteral("%1 %2/%3").arg(code).arg(progress.filled).arg(progress.required));
        for (const report::Finding &finding : evaluator.findings(code)) {
            lines.append(QStringLiteral("%1 %2 %3 #%4 %5 | %6 | %7")
                             .arg(finding.rule)
                             .arg(static_cast<int>(finding.severity))
                             .arg(finding.path.toString())
                             .arg(finding.position)
                             .arg(finding.message.nl, finding.message.fr, finding.fingerprint()));
        }
    }
    return lines.join(u'\n');
}

} // namespace sample

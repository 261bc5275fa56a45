// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/report/rules.h"

#include "tests/report/sample.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace rules {

namespace {

/// What stands otherwise in a definition: "formula.vst.total".
using Definitions = QHash<QString, QString>;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// The items of a section, or the columns of a table, with what stands otherwise.
QJsonArray changed(const QJsonArray &items, const Definitions &definitions)
{
    QJsonArray all;
    for (const QJsonValue &value : items) {
        QJsonObject item = value.toObject();
        for (const char *list : {"items", "columns"}) {
            if (item.contains(QLatin1String(list)))
                item[QLatin1String(list)] = changed(item.value(QLatin1String(list)).toArray(), definitions);
        }
        const QString id = item.value(text("id")).toString();
        if (definitions.contains(text("formula.") + id))
            item[text("formula")] = definitions.value(text("formula.") + id);
        if (definitions.contains(text("maximumRows.") + id))
            item[text("maximumRows")] = definitions.value(text("maximumRows.") + id).toInt();
        all.append(item);
    }
    return all;
}

/// Campaign 2016 with what stands otherwise; kept, since findings refer to it.
const form::Campaign &campaignWith(const Definitions &definitions)
{
    static std::vector<std::unique_ptr<form::Campaign>> kept;
    if (definitions.isEmpty())
        return form::Campaign::builtIn();
    const QDir real(text(UV_SOURCE_DIR "/resources/campaigns/2016"));
    QTemporaryDir folder;
    for (const QString &name : real.entryList({text("*.json")})) {
        QFile from(real.filePath(name));
        QFile to(folder.filePath(name));
        if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
            qFatal("no copy of %s", qPrintable(name));
        QJsonObject form = QJsonDocument::fromJson(from.readAll()).object();
        if (form.contains(text("sections")))
            form[text("sections")] = changed(form.value(text("sections")).toArray(), definitions);
        to.write(QJsonDocument(form).toJson());
    }
    auto campaign = form::Campaign::load(QDir(folder.path()));
    if (!campaign)
        qFatal("%s", qPrintable(campaign.problem().message()));
    return *kept.emplace_back(std::make_unique<form::Campaign>(*std::move(campaign)));
}

form::Value valueOf(const QString &id, const QString &spelling)
{
    return spelling.startsWith(u'!') ? form::Value(spelling.mid(1)) : sample::value(id, spelling);
}

void setCell(report::Values &values, const report::Path &path, const QString &spelling)
{
    QList<report::Row> rows = values.takeRows(path.id);
    while (rows.size() < *path.row)
        rows.append(report::Row{rows.size() + 1, {}});
    report::Cells &cells = rows[*path.row - 1].cells;
    if (spelling.isEmpty())
        cells.remove(path.column);
    else
        cells.insert(path.column, valueOf(path.id + u'.' + path.column, spelling));
    values.setRows(path.id, rows);
}

void set(report::Values &values, const QString &where, const QString &spelling)
{
    const std::optional<report::Path> path = report::Path::parse(where);
    if (path && path->row)
        setCell(values, *path, spelling);
    else if (form::Campaign::builtIn().table(where))
        values.setRows(where, {});
    else
        values.setField(where, spelling.isEmpty() ? form::Value() : valueOf(where, spelling));
}

} // namespace

QList<report::Finding> findingsAfter(const QList<Change> &changes)
{
    report::Values values = clean();
    report::Values previous;
    Definitions definitions;
    QDate today(2017, 2, 20);
    for (const auto &[where, spelling] : changes) {
        if (where == text("today"))
            today = QDate::fromString(spelling, Qt::ISODate);
        else if (where.startsWith(text("previous.")))
            set(previous, where.mid(9), spelling);
        else if (where.startsWith(text("formula.")) || where.startsWith(text("maximumRows.")))
            definitions.insert(where, spelling);
        else
            set(values, where, spelling);
    }
    const form::Campaign &campaign = campaignWith(definitions);
    const report::Evaluator evaluator(campaign, values, previous, today);
    QStringList forms{campaign.ocmw().code};
    for (const form::Definition &module : campaign.modules())
        forms.append(module.code);
    QList<report::Finding> all;
    for (const QString &form : forms)
        all += evaluator.findings(form);
    return all;
}

QStringList foundAfter(const QList<Change> &changes)
{
    QStringList all;
    for (const report::Finding &finding : findingsAfter(changes))
        all.append(finding.rule + u' ' + finding.path.toString());
    return all;
}

Cases made(const QList<Line> &lines)
{
    return made(lines, {});
}

Cases made(const QList<Line> &lines, const QStringList &places)
{
    const auto filled = [&places](const char *utf8) {
        QString line = text(utf8);
        for (qsizetype i = 0; i < places.size(); ++i)
            line.replace(u'%' + QString::number(i + 1), places.at(i));
        return line;
    };
    Cases all;
    for (const Line &line : lines) {
        Case one{filled(line.name), {}, filled(line.findings).split(text(", "), Qt::SkipEmptyParts)};
        for (const auto &[where, spelling] : line.changes)
            one.changes.append({filled(where), filled(spelling)});
        all.append(one);
    }
    return all;
}

Cases lateness(const QString &where)
{
    // The day is the same for all modules.
    const char *everywhere = "GEN-07 hwg.subsidy, GEN-07 vst.grant, GEN-07 clu.grant, GEN-07 gef.grant6, "
                             "GEN-07 a40.grant, GEN-07 psa.grant1";
    return made({{"GEN-07_%1_monthLater_fires", {{"today", "2017-03-31"}}, everywhere},
                    {"GEN-07_%1_monthBefore_holds", {{"today", "2017-02-01"}}},
                    {"GEN-07_%1_dayOfTheDeadline_edgeHolds", {{"today", "2017-02-28"}}},
                    {"GEN-07_%1_dayAfter_edgeFires", {{"today", "2017-03-01"}}, everywhere}},
        {where});
}

Cases fractions(const QString &table, const QString &besides)
{
    return made({{"STF-05_%1.fte_nothing_fires", {{"%1[1].fte", "0.00"}}, "STF-05 %1[1].fte, %2"},
                    {"STF-05_%1.fte_tenth_holds", {{"%1[1].fte", "0.10"}}, "%2"},
                    {"STF-05_%1.fte_smallest_edgeHolds", {{"%1[1].fte", "0.01"}}, "%2"}},
        {table, besides});
}

Cases periods(const QString &where, const QString &from, const QString &to)
{
    return made(
        {{"GEN-02-order_%1_monthBefore_fires", {{"%2", "2016-05-02"}, {"%3", "2016-04-02"}}, "GEN-02-order %3"},
            {"GEN-02-order_%1_monthAfter_holds", {{"%2", "2016-05-02"}, {"%3", "2016-06-02"}}},
            {"GEN-02-order_%1_sameDay_edgeHolds", {{"%2", "2016-05-02"}, {"%3", "2016-05-02"}}},
            {"GEN-02-order_%1_dayBefore_edgeFires", {{"%2", "2016-05-02"}, {"%3", "2016-05-01"}}, "GEN-02-order %3"}},
        {where, from, to});
}

} // namespace rules

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
// Evaluating all six modules and the page of the OCMW of the example from nothing, beside the same formulas as SQL in
// SQLite (in memory) in the same run. The results are compared first.
//
// The same: every computed or proposed field and column of every row, from the same typed values.
// Not the same: SQLite computes in binary floating point, we in exact decimals; SQLite has its statements prepared
// beforehand and its rows already in its tables, we build from the values of the report all that an edit needs later
// (what depends on what, sums that are kept). Findings are measured apart, since SQL has no counterpart here.
#include "tests/bench/sql_formulas.h"
#include "tests/report/sample.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <vector>

namespace {

constexpr int rounds = 501;

struct Computed {
    const form::Field *field;
    const form::Table *table; ///< null: a plain field
};

bool isDerived(const form::Field &field)
{
    return field.isComputed() || !field.preset.isEmpty();
}

QList<Computed> computedOf(const form::Campaign &campaign)
{
    QList<Computed> all;
    QList<const form::Definition *> forms{&campaign.ocmw()};
    for (const form::Definition &module : campaign.modules())
        forms.append(&module);
    for (const form::Definition *form : forms) {
        for (const form::Field *field : form->fields()) {
            if (isDerived(*field))
                all.append({field, nullptr});
        }
        for (const form::Table *table : form->tables()) {
            for (const form::Field &column : table->columns) {
                if (isDerived(column))
                    all.append({&column, table});
            }
        }
    }
    return all;
}

/// Asks for every computed value; gives how many there were.
qsizetype readAll(const report::Evaluator &evaluator, const QList<Computed> &computed)
{
    qsizetype count = 0;
    for (const Computed &one : computed) {
        if (!one.table) {
            (void)evaluator.value({one.field->id, std::nullopt, {}});
            ++count;
            continue;
        }
        for (const report::Row &row : evaluator.values().rows(one.table->id)) {
            (void)evaluator.value({one.table->id, row.id, one.field->name()});
            ++count;
        }
    }
    return count;
}

/// Microseconds, median of many.
double median(const std::function<void()> &act)
{
    QList<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        act();
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1000);
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

bool isSame(const form::Value &ours, const QVariant &theirs)
{
    if (ours.isMissing())
        return theirs.isNull();
    if (const base::Decimal *number = ours.number())
        return std::abs(number->toString().toDouble() - theirs.toDouble()) < 0.005;
    return (ours.text()          ? *ours.text()
                   : ours.date() ? ours.date()->toString(Qt::ISODate)
                                 : QString())
        == theirs.toString();
}

void compareResults(QSqlDatabase &database, const report::Evaluator &evaluator, const QList<Computed> &computed)
{
    const auto check = [&](const report::Path &path, const QString &statement) {
        QSqlQuery query(statement, database);
        if (!query.next() || !isSame(evaluator.value(path), query.value(0)))
            qFatal(
                "another result: %s is %s in SQL", qPrintable(path.toString()), qPrintable(query.value(0).toString()));
    };
    for (const Computed &one : computed) {
        if (!one.table)
            check({one.field->id, std::nullopt, {}},
                QStringLiteral("SELECT value FROM field WHERE id = '%1'").arg(one.field->id));
        else
            for (const report::Row &row : evaluator.values().rows(one.table->id))
                check({one.table->id, row.id, one.field->name()},
                    QStringLiteral("SELECT \"%1\" FROM \"%2\" WHERE \"#row\" = %3")
                        .arg(one.field->name(), one.table->id)
                        .arg(row.id));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const form::Campaign &campaign = form::Campaign::builtIn();
    const report::Values values = sample::example();
    const QList<Computed> computed = computedOf(campaign);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(QStringLiteral(":memory:"));
    if (!database.open())
        qFatal("no SQLite: %s", qPrintable(database.lastError().text()));
    sql::load(database, campaign, values);
    std::vector<QSqlQuery> queries;
    for (const QString &statement : sql::statements(campaign)) {
        queries.emplace_back(database);
        if (!queries.back().prepare(statement))
            qFatal("%s: %s", qPrintable(statement), qPrintable(queries.back().lastError().text()));
    }
    const auto runSql = [&] {
        for (QSqlQuery &query : queries) {
            if (!query.exec())
                qFatal("%s", qPrintable(query.lastError().text()));
        }
    };
    database.transaction();
    runSql();
    compareResults(database, sample::evaluator(values), computed);
    database.rollback(); // each run begins with what was typed
    const qsizetype count = readAll(sample::evaluator(values), computed);
    const double ours = median([&] { (void)readAll(sample::evaluator(values), computed); });
    const double built = median([&] { (void)sample::evaluator(values); });
    const double theirs = median([&] {
        database.transaction();
        runSql();
        database.rollback();
    });
    const double findings = median([&] {
        const report::Evaluator evaluator = sample::evaluator(values);
        (void)readAll(evaluator, computed);
        (void)evaluator.findings(campaign.ocmw().code);
        for (const form::Definition &module : campaign.modules())
            (void)evaluator.findings(module.code);
    });
    std::printf("%lld computed values by %lld formulas, equal in both; medians of %d runs\n",
        static_cast<long long>(count), static_cast<long long>(queries.size()), rounds);
    std::printf("evaluated from nothing         %9.1f us\n", ours);
    std::printf("  of that, made ready for edits %8.1f us\n", built);
    std::printf("the same formulas in SQLite    %9.1f us\n", theirs);
    std::printf("ratio ours : SQLite            %9.2f\n", ours / theirs);
    std::printf("evaluated, with all findings   %9.1f us (no counterpart in SQL)\n", findings);
    return 0;
}

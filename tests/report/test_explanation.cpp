// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/report/sample.h"

#include <QFile>
#include <QTest>

using report::Explanation;
using report::Path;

class ExplanationTest : public QObject
{
    Q_OBJECT
private slots:
    void explain_everyComputedValue_readsAsTheGoldenText_data();
    void explain_everyComputedValue_readsAsTheGoldenText();
    void explain_sumWithCondition_listsOnlyTheRowsThatCount();
    void explain_typedValue_hasNoFormula();
    void explain_presetThatHolds_isProposed();
    void explain_previousValue_givesTheDifferenceWithItsSign();
    void explain_placeThatDoesNotExist_isNothing();
    void explain_manyRows_holdsTheFirstAndCountsAll();
    void explain_rowsOfPersons_areCalledByTheirNames();
};

namespace {

QString described(const Path &path, const Explanation &told)
{
    QStringList lines{path.toString() + QStringLiteral(" | ") + told.label + QStringLiteral(" = ") + told.value,
        QStringLiteral("  ") + told.formula};
    for (const Explanation::Input &input : told.inputs)
        lines.append(QStringLiteral("  - %1: %2%3")
                         .arg(input.label, input.value, input.path ? QStringLiteral(" *") : QString()));
    for (const Explanation::Counting &counting : told.countings) {
        lines.append(QStringLiteral("  + %1: %2 (%3/%4)")
                         .arg(counting.words, counting.result)
                         .arg(counting.counted)
                         .arg(counting.total));
        for (const Explanation::CountedRow &row : counting.rows)
            lines.append(QStringLiteral("      %1. %2: %3").arg(row.position + 1).arg(row.title, row.value));
        if (const qsizetype more = counting.counted - counting.rows.size(); more > 0)
            lines.append(QStringLiteral("      … %1: %2").arg(more).arg(counting.rest));
    }
    return lines.join(u'\n');
}

/// Every computed field, and every computed column in its first row.
QString everything(const report::Evaluator &evaluator, base::Language language)
{
    QStringList all;
    QList<const form::Definition *> forms{&evaluator.campaign().ocmw()};
    for (const form::Definition &module : evaluator.campaign().modules())
        forms.append(&module);
    const auto add = [&](const form::Field &field, const Path &path) {
        if (field.isComputed())
            all.append(described(path, *evaluator.explain(path, language)));
    };
    for (const form::Definition *form : forms) {
        for (const form::Field *field : form->fields())
            add(*field, {field->id, std::nullopt, {}});
        for (const form::Table *table : form->tables()) {
            const QList<report::Row> &rows = evaluator.values().rows(table->id);
            for (const form::Field &column : table->columns) {
                if (!rows.isEmpty())
                    add(column, {table->id, rows.first().id, column.name()});
            }
        }
    }
    return all.join(u'\n') + u'\n';
}

Path field(const char *id)
{
    return {QLatin1String(id), std::nullopt, {}};
}

} // namespace

void ExplanationTest::explain_everyComputedValue_readsAsTheGoldenText_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"nl", "fr"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void ExplanationTest::explain_everyComputedValue_readsAsTheGoldenText()
{
    QFETCH(QString, code);
    const report::Evaluator evaluator = sample::evaluator(sample::example());
    const QString actual = everything(evaluator, *base::languageFromCode(code));
    QFile told(QStringLiteral("explanations.%1.actual.txt").arg(code)); // in the build folder, to be compared by eye
    QVERIFY(told.open(QIODevice::WriteOnly) && told.write(actual.toUtf8()) > 0);
    QFile golden(QStringLiteral(UV_SOURCE_DIR "/tests/report/data/explanations.%1.txt").arg(code));
    QVERIFY(golden.open(QIODevice::ReadOnly));
    QCOMPARE(actual.split(u'\n'), QString::fromUtf8(golden.readAll()).split(u'\n'));
}

void ExplanationTest::explain_sumWithCondition_listsOnlyTheRowsThatCount()
{
    report::Values values = sample::ocmw();
    sample::addRow(
        values, "psa.actA", {{"heading", "1"}, {"title", "Zwemmen"}, {"cost", "100.00"}, {"share", "50.00"}});
    sample::addRow(values, "psa.actA", {{"heading", "2"}, {"title", "Lezen"}, {"cost", "30.00"}, {"share", "100.00"}});
    sample::addRow(values, "psa.actA", {{"heading", "1"}, {"title", "Lopen"}});
    const auto told = sample::evaluator(values).explain(field("psa.sum_h1"), base::Language::Dutch);
    QVERIFY(told && told->countings.size() == 1);
    const Explanation::Counting &counting = told->countings.first();
    QCOMPARE(counting.total, 3);
    QCOMPARE(counting.counted, 1);
    QCOMPARE(counting.rows.first().value, QStringLiteral("50,00"));
    QCOMPARE(told->value, QStringLiteral("50,00"));
    QVERIFY(told->origin == Explanation::Origin::Computed);
}

void ExplanationTest::explain_typedValue_hasNoFormula()
{
    const auto told = sample::evaluator(sample::example()).explain(field("hwg.n_cash"), base::Language::Dutch);
    QVERIFY(told && told->formula.isEmpty() && told->inputs.isEmpty());
    QVERIFY(told->origin == Explanation::Origin::Typed);
}

void ExplanationTest::explain_presetThatHolds_isProposed()
{
    const auto told = sample::evaluator(sample::ocmw()).explain(field("hwg.period_from"), base::Language::Dutch);
    QVERIFY(told && told->origin == Explanation::Origin::Proposed);
    QCOMPARE(told->value, QStringLiteral("01/01/2016"));
}

void ExplanationTest::explain_previousValue_givesTheDifferenceWithItsSign()
{
    report::Values values = sample::ocmw();
    report::Values before = values;
    sample::set(values, {{"hwg.n_cash", "12"}, {"hwg.n_bank", "5"}});
    sample::set(before, {{"hwg.n_cash", "10"}, {"hwg.n_bank", "7"}});
    const report::Evaluator evaluator(form::Campaign::builtIn(), values, before, QDate(2017, 2, 20));
    QCOMPARE(evaluator.explain(field("hwg.n_cash"), base::Language::Dutch)->difference, QStringLiteral("+2"));
    QCOMPARE(evaluator.explain(field("hwg.n_bank"), base::Language::Dutch)->difference, QStringLiteral("-2"));
    QCOMPARE(evaluator.explain(field("hwg.n_bank"), base::Language::Dutch)->previous, QStringLiteral("7"));
    QCOMPARE(evaluator.explain(field("hwg.n_letter"), base::Language::Dutch)->difference, QString());
}

void ExplanationTest::explain_placeThatDoesNotExist_isNothing()
{
    const report::Evaluator evaluator = sample::evaluator(sample::example());
    for (const char *path : {"hwg.unknown", "staff[99999].cost", "staff[1].unknown", "staff[1]", "staff", "staff.cost"})
        QVERIFY2(!evaluator.explain(*Path::parse(QLatin1String(path)), base::Language::Dutch), path);
}

void ExplanationTest::explain_manyRows_holdsTheFirstAndCountsAll()
{
    report::Values values = sample::ocmw();
    for (int i = 0; i < 300; ++i)
        sample::addRow(values, "psa.actA", {{"heading", "1"}, {"cost", "1.00"}, {"share", "100.00"}});
    const auto told = sample::evaluator(values).explain(field("psa.sum_h1"), base::Language::French);
    QCOMPARE(told->countings.first().counted, 300);
    QCOMPARE(told->countings.first().rows.size(), Explanation::mostRows);
    QCOMPARE(told->countings.first().rest, QStringLiteral("288,00"));
    QCOMPARE(told->value, QStringLiteral("300,00"));
}

void ExplanationTest::explain_rowsOfPersons_areCalledByTheirNames()
{
    report::Values values = sample::ocmw();
    sample::addStaff(values, "1", "1.00", "60000.00");
    sample::addRow(values, "a40.staff", {{"person", "1"}, {"fte", "0.10"}, {"cost", "3700.00"}});
    sample::addRow(values, "a40.staff", {{"person", "9"}, {"fte", "0.10"}, {"cost", "100.00"}});
    const report::Evaluator evaluator = sample::evaluator(values);
    const auto told = evaluator.explain(field("a40.total1"), base::Language::Dutch);
    QVERIFY(told && !told->countings.isEmpty());
    QCOMPARE(told->countings.first().rows.value(0).title, QStringLiteral("Naam1 Voor"));
    QCOMPARE(told->countings.first().rows.value(1).title, QStringLiteral("Personeelslid 9")); // nobody has this number
}

QTEST_APPLESS_MAIN(ExplanationTest)
#include "test_explanation.moc"

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/report/sample.h"

#include <QRandomGenerator>
#include <QTest>

using report::Edit;
using report::Path;

class EvaluatorTest : public QObject
{
    Q_OBJECT
private slots:
    void example_wholeCampaign_hasNoErrorsOrWarnings();
    void apply_randomEdits_equalsEvaluationFromNothing();
    void apply_likeRowsComeAndGo_equalsEvaluationFromNothing();
    void apply_undoneInReverse_returnsToTheStart();
    void apply_rowThatDoesNotExist_changesNothing();
    void preset_nothingTyped_holdsInFormulas();
    void findings_emptyModuleThatDoesNotApply_areNone();
    void findings_orderedBySeverityThenForm();
    void findings_rowInserted_namesNewPosition();
    void fingerprint_changedFigure_changes();
    void findings_dayAfterDeadline_sayLate();
    void findings_valueOutOfRange_areGeneral_data();
    void findings_valueOutOfRange_areGeneral();
    void findings_doubleKey_pointsToTheSecondRow();
    void findings_insz_isNeverRepeated();
    void message_french_usesNarrowSpaces();
    void isRequired_condition_followsTheValues();
    void progress_requiredFields_areCounted();
};

namespace {

Edit setEdit(const QString &path, const form::Value &value)
{
    return {Edit::Kind::SetValue, *Path::parse(path), value, 0, {}};
}

/// Makes edits of all kinds, sensible and senseless ones, on every form.
class Scribbler
{
public:
    explicit Scribbler(quint32 seed) : m_random(seed) { collect(); }

    Edit edit(const report::Values &values)
    {
        if (m_random.bounded(3) == 0)
            return fieldEdit();
        const form::Table &table = *m_tables.at(pick(m_tables));
        const QList<report::Row> &rows = values.rows(table.id);
        const int kind = rows.isEmpty() ? 0 : m_random.bounded(8);
        if (kind == 0)
            return insertion(table, values);
        const report::RowId row = rows.at(m_random.bounded(static_cast<int>(rows.size()))).id;
        if (kind == 1)
            return {Edit::Kind::RemoveRow, {table.id, row, {}}, {}, 0, {}};
        if (kind == 2)
            return {Edit::Kind::ReplaceTable, {table.id, std::nullopt, {}}, {}, 0, rows.mid(rows.size() / 2)};
        const form::Field &column = table.columns.at(pick(table.columns));
        return {Edit::Kind::SetValue, {table.id, row, column.name()}, valueFor(column), 0, {}};
    }

private:
    template <typename List>
    qsizetype pick(const List &list)
    {
        return m_random.bounded(static_cast<int>(list.size()));
    }

    void collect()
    {
        const form::Campaign &campaign = form::Campaign::builtIn();
        QList<const form::Definition *> forms{&campaign.ocmw()};
        for (const form::Definition &module : campaign.modules())
            forms.append(&module);
        for (const form::Definition *form : forms) {
            m_tables += form->tables();
            for (const form::Field *field : form->fields())
                m_fields.append(field->id);
        }
    }

    Edit fieldEdit()
    {
        const QString id = m_fields.at(pick(m_fields));
        const form::Field &field = *form::Campaign::builtIn().field(id);
        return {Edit::Kind::SetValue, {id, std::nullopt, {}}, valueFor(field), 0, {}};
    }

    Edit insertion(const form::Table &table, const report::Values &values)
    {
        report::Row row{values.nextRowId(table.id), {}};
        for (const form::Field &column : table.columns) {
            const form::Value value = valueFor(column);
            if (!column.isComputed() && !value.isMissing())
                row.cells.insert(column.name(), value);
        }
        const qsizetype position = m_random.bounded(static_cast<int>(values.rows(table.id).size()) + 1);
        return {Edit::Kind::InsertRow, {table.id, row.id, {}}, {}, position, {row}};
    }

    form::Value valueFor(const form::Field &field)
    {
        if (m_random.bounded(6) == 0)
            return {};
        if (m_random.bounded(20) == 0)
            return QStringLiteral("?");
        if (form::isNumeric(field.type))
            return base::Decimal(m_random.bounded(20000) - 500, field.type == form::Type::Count ? 0 : 2);
        switch (field.type) {
        case form::Type::Reference: return base::Decimal(m_random.bounded(8));
        case form::Type::Date: return QDate(2016, 1, 1).addDays(m_random.bounded(380));
        case form::Type::Bool: return m_random.bounded(2) == 0;
        case form::Type::Choice: return field.choices.at(pick(field.choices)).code;
        case form::Type::Nis: return m_random.bounded(2) == 0 ? QStringLiteral("24033") : QStringLiteral("99998");
        default: return QString(m_random.bounded(30), u'x');
        }
    }

    QRandomGenerator m_random;
    QStringList m_fields;
    QList<const form::Table *> m_tables;
};

} // namespace

void EvaluatorTest::example_wholeCampaign_hasNoErrorsOrWarnings()
{
    const report::Evaluator evaluator = sample::evaluator(sample::example());
    for (const form::Definition &module : evaluator.campaign().modules()) {
        QVERIFY(evaluator.applies(module.code));
        QCOMPARE(evaluator.progress(module.code).percent(), 100);
        for (const report::Finding &finding : evaluator.findings(module.code))
            QVERIFY2(finding.severity == form::Severity::Information, qPrintable(finding.message.nl));
    }
}

void EvaluatorTest::apply_randomEdits_equalsEvaluationFromNothing()
{
    constexpr int rounds = 400;
    report::Evaluator evaluator = sample::evaluator(sample::example());
    Scribbler scribbler(20170228);
    for (int round = 0; round < rounds; ++round) {
        evaluator.apply(scribbler.edit(evaluator.values()));
        // Not after every edit, so that several may stand open at once.
        if (round % 8 == 0)
            QCOMPARE(sample::described(evaluator), sample::described(sample::evaluator(evaluator.values())));
    }
}

/// Rules that look for rows like the one at hand are asked by key: so few values that rows are often alike.
void EvaluatorTest::apply_likeRowsComeAndGo_equalsEvaluationFromNothing()
{
    constexpr int rounds = 400;
    report::Evaluator evaluator = sample::evaluator(sample::example());
    QRandomGenerator random(2016);
    const auto oneOf = [&random](const QStringList &texts) { return texts.at(random.bounded(int(texts.size()))); };
    int doubles = 0;
    for (int round = 0; round < rounds; ++round) {
        const QString table = oneOf({QStringLiteral("vst.expenses"), QStringLiteral("a40.exp")});
        const Path row{table, random.bounded(6) + 1, {}};
        if (evaluator.values().at({table, row.row, QStringLiteral("type")}).isMissing())
            evaluator.apply({Edit::Kind::InsertRow, row, {}, 0, {report::Row{*row.row, {}}}});
        else if (random.bounded(12) == 0)
            evaluator.apply({Edit::Kind::RemoveRow, row, {}, 0, {}});
        const QString cell = table + u'[' + QString::number(*row.row) + QStringLiteral("].");
        evaluator.apply(setEdit(cell + QStringLiteral("type"), QStringLiteral("other")));
        evaluator.apply(setEdit(cell + QStringLiteral("supplier"), oneOf({QStringLiteral("A"), QStringLiteral("B")})));
        evaluator.apply(setEdit(cell + QStringLiteral("date"), QDate(2016, 1, random.bounded(2) + 1)));
        evaluator.apply(setEdit(cell + QStringLiteral("amount"), base::Decimal(random.bounded(3))));
        if (round % 4 == 0)
            QCOMPARE(sample::described(evaluator), sample::described(sample::evaluator(evaluator.values())));
        doubles += sample::found(evaluator, "vst", "EXP-01").isEmpty() ? 0 : 1;
    }
    QVERIFY(doubles > 0 && doubles < rounds);
}

void EvaluatorTest::apply_undoneInReverse_returnsToTheStart()
{
    constexpr int rounds = 200;
    report::Evaluator evaluator = sample::evaluator(sample::example());
    const report::Values start = evaluator.values();
    const QString before = sample::described(evaluator);
    Scribbler scribbler(42);
    QList<Edit> undo;
    for (int round = 0; round < rounds; ++round)
        undo.prepend(evaluator.apply(scribbler.edit(evaluator.values())));
    QVERIFY(sample::described(evaluator) != before);
    for (const Edit &edit : undo)
        evaluator.apply(edit);
    QCOMPARE(evaluator.values(), start);
    QCOMPARE(sample::described(evaluator), before);
}

void EvaluatorTest::apply_rowThatDoesNotExist_changesNothing()
{
    report::Evaluator evaluator = sample::evaluator(sample::example());
    const report::Values before = evaluator.values();
    evaluator.apply(setEdit(QStringLiteral("gef.staff[999].cost"), base::Decimal(1)));
    evaluator.apply({Edit::Kind::RemoveRow, {QStringLiteral("gef.staff"), 999, {}}, {}, 0, {}});
    QCOMPARE(evaluator.values(), before);
}

void EvaluatorTest::preset_nothingTyped_holdsInFormulas()
{
    report::Evaluator evaluator = sample::evaluator({});
    QCOMPARE(sample::spelled(evaluator, "clu.advance"), QStringLiteral("7500.00"));
    QVERIFY(evaluator.isEmpty(QStringLiteral("clu")));
    evaluator.apply(setEdit(QStringLiteral("clu.grant"), base::Decimal(8000)));
    QCOMPARE(sample::spelled(evaluator, "clu.advance"), QStringLiteral("7500.00"));
    evaluator.apply(setEdit(QStringLiteral("clu.advance"), base::Decimal(100)));
    QCOMPARE(sample::spelled(evaluator, "clu.advance"), QStringLiteral("100.00"));
    evaluator.apply(setEdit(QStringLiteral("clu.advance"), {}));
    QCOMPARE(sample::spelled(evaluator, "clu.advance"), QStringLiteral("7500.00"));
}

void EvaluatorTest::findings_emptyModuleThatDoesNotApply_areNone()
{
    report::Evaluator evaluator = sample::evaluator(sample::ocmw());
    QVERIFY(!evaluator.applies(QStringLiteral("vst")));
    QCOMPARE(evaluator.findings(QStringLiteral("vst")).size(), 0);
    evaluator.apply(setEdit(QStringLiteral("vst.grant"), base::Decimal(1000)));
    QVERIFY(sample::found(evaluator, "vst", "VST-01").contains(QStringLiteral("flag.bigcity")));
}

void EvaluatorTest::findings_orderedBySeverityThenForm()
{
    report::Values values = sample::ocmw();
    sample::set(values, {{"a40.files", "10.00"}, {"a40.grant", "100.00"}});
    QStringList order;
    for (const report::Finding &finding : sample::evaluator(values).findings(QStringLiteral("a40")))
        order.append(QString::number(static_cast<int>(finding.severity)) + finding.path.toString());
    const QStringList expected{QStringLiteral("0a40.staff"), QStringLiteral("0a40.description"),
        QStringLiteral("1a40.grant"), QStringLiteral("1a40.accepted"), QStringLiteral("2a40.rate")};
    QCOMPARE(order, expected);
}

void EvaluatorTest::findings_rowInserted_namesNewPosition()
{
    report::Values values = sample::ocmw();
    sample::addRow(values, "gef.pc", {{"title", "Infosessie"}, {"amount", "-1.00"}});
    report::Evaluator evaluator = sample::evaluator(values);
    const auto late = [&evaluator] {
        for (const report::Finding &finding : evaluator.findings(QStringLiteral("gef"))) {
            if (finding.rule == QStringLiteral("GEN-03"))
                return finding;
        }
        return report::Finding();
    };
    const report::Finding before = late();
    QCOMPARE(before.position, 0);
    const Edit above{Edit::Kind::InsertRow, {QStringLiteral("gef.pc"), 7, {}}, {}, 0, {report::Row{7, {}}}};
    evaluator.apply(above);
    QCOMPARE(late().position, 1);
    QVERIFY2(late().message.nl.contains(QStringLiteral("regel 2")), qPrintable(late().message.nl));
    QCOMPARE(late().fingerprint(), before.fingerprint());
}

void EvaluatorTest::fingerprint_changedFigure_changes()
{
    report::Values values = sample::ocmw();
    sample::set(values, {{"a40.files", "10.00"}, {"a40.grant", "100.00"}});
    report::Evaluator evaluator = sample::evaluator(values);
    const auto warning = [&evaluator] { return evaluator.findings(QStringLiteral("a40")).at(2); };
    const QString before = warning().fingerprint();
    QCOMPARE(warning().rule, QStringLiteral("A40-01"));
    evaluator.apply(setEdit(QStringLiteral("a40.remarks"), QStringLiteral("niets")));
    QCOMPARE(warning().fingerprint(), before);
    evaluator.apply(setEdit(QStringLiteral("a40.grant"), base::Decimal(101)));
    QVERIFY(warning().fingerprint() != before);
}

void EvaluatorTest::findings_dayAfterDeadline_sayLate()
{
    report::Evaluator evaluator = sample::evaluator(sample::example());
    evaluator.setToday(QDate(2017, 2, 28));
    QCOMPARE(sample::found(evaluator, "hwg", "GEN-07"), QStringList());
    evaluator.setToday(QDate(2017, 3, 1));
    QCOMPARE(sample::found(evaluator, "hwg", "GEN-07"), QStringList(QStringLiteral("hwg.subsidy")));
}

void EvaluatorTest::findings_valueOutOfRange_areGeneral_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<form::Value>("value");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const char *path, const form::Value &value, const char *rule) {
        QTest::newRow(name) << QString::fromLatin1(path) << value << QString::fromLatin1(rule);
    };
    using base::Decimal;
    row("negative count", "hwg.n_cash", Decimal(-1), "GEN-03");
    row("half a guarantee", "hwg.n_cash", Decimal(5, 1), "GEN-03");
    row("a hundred million", "hwg.amount", Decimal(100'000'000), "GEN-03");
    row("just below", "hwg.amount", Decimal(9'999'999'999, 2), "");
    row("three decimals", "hwg.amount", Decimal(1001, 3), "GEN-03");
    row("text for a number", "hwg.amount", QStringLiteral("1"), "GEN-03");
    row("fte above one", "staff[1].fte", Decimal(101, 2), "GEN-03");
    row("date of last year", "hwg.period_from", QDate(2015, 12, 31), "GEN-02");
    row("blank text", "ocmw.city", QStringLiteral("  "), "GEN-05");
    row("too long", "ocmw.city", QString(81, u'x'), "GEN-05-length");
    row("eighty characters of two units", "ocmw.city", QStringLiteral("𝄞").repeated(80), "");
    row("postcode with a letter", "ocmw.postcode", QStringLiteral("12a4"), "GEN-05-pattern");
    row("unknown choice", "ocmw.lang", QStringLiteral("xx"), "GEN-05-choice");
    row("unknown municipality", "ocmw.nis", QStringLiteral("12345"), "GEN-01");
    row("dangling reference", "gef.staff[1].person", Decimal(9), "GEN-05-reference");
    row("two at signs", "ocmw.email", QStringLiteral("a@b@c"), "GEN-05-pattern");
}

void EvaluatorTest::findings_valueOutOfRange_areGeneral()
{
    QFETCH(QString, path);
    QFETCH(form::Value, value);
    QFETCH(QString, rule);
    report::Values values = sample::example();
    report::Evaluator evaluator = sample::evaluator(values);
    evaluator.apply(setEdit(path, value));
    QStringList rules;
    for (const char *form : {"ocmw", "hwg", "gef"}) {
        for (const report::Finding &finding : evaluator.findings(QString::fromLatin1(form))) {
            if (finding.path.toString() == path && finding.rule.startsWith(QStringLiteral("GEN-0")))
                rules.append(finding.rule);
        }
    }
    QCOMPARE(rules.join(u' '), rule);
}

void EvaluatorTest::findings_doubleKey_pointsToTheSecondRow()
{
    report::Values values = sample::ocmw();
    sample::addStaff(values, "1", "1.00", "50000.00");
    sample::addStaff(values, "2", "1.00", "50000.00");
    sample::addStaff(values, "1", "1.00", "50000.00");
    const report::Evaluator evaluator = sample::evaluator(values);
    QCOMPARE(sample::found(evaluator, "ocmw", "GEN-05-key"), QStringList(QStringLiteral("staff[3].no")));
}

void EvaluatorTest::findings_insz_isNeverRepeated()
{
    report::Values values = sample::ocmw();
    sample::addStaff(values, "1", "1.00", "50000.00");
    report::Evaluator evaluator = sample::evaluator(values);
    evaluator.apply(setEdit(QStringLiteral("staff[1].insz"), QStringLiteral("72022912349")));
    QCOMPARE(sample::found(evaluator, "ocmw", "GEN-05-pattern"), QStringList(QStringLiteral("staff[1].insz")));
    for (const report::Finding &finding : evaluator.findings(QStringLiteral("ocmw")))
        QVERIFY(!finding.message.nl.contains(QStringLiteral("72022912349"))
            && !finding.figures.join(u' ').contains(QStringLiteral("72022912349")));
}

void EvaluatorTest::message_french_usesNarrowSpaces()
{
    report::Values values = sample::ocmw();
    sample::set(values, {{"a40.files", "137.00"}, {"a40.grant", "1234567.80"}});
    const report::Finding finding = sample::evaluator(values).findings(QStringLiteral("a40")).at(2);
    QVERIFY2(finding.message.nl.contains(QStringLiteral("1.234.567,80")), qPrintable(finding.message.nl));
    QVERIFY2(finding.message.fr.contains(QStringLiteral("1\u202F234\u202F567,80")), qPrintable(finding.message.fr));
}

void EvaluatorTest::isRequired_condition_followsTheValues()
{
    report::Evaluator evaluator = sample::evaluator({});
    const Path path = *Path::parse(QStringLiteral("hwg.other_text"));
    QVERIFY(!evaluator.isRequired(path));
    evaluator.apply(setEdit(QStringLiteral("hwg.n_other"), base::Decimal(1)));
    QVERIFY(evaluator.isRequired(path));
}

void EvaluatorTest::progress_requiredFields_areCounted()
{
    report::Evaluator evaluator = sample::evaluator({});
    const report::Progress empty = evaluator.progress(QStringLiteral("hwg"));
    evaluator.apply(setEdit(QStringLiteral("hwg.n_other"), base::Decimal(1)));
    QCOMPARE(evaluator.progress(QStringLiteral("hwg")).required, empty.required + 1);
    evaluator.apply(setEdit(QStringLiteral("hwg.other_text"), QStringLiteral("borg")));
    QCOMPARE(evaluator.progress(QStringLiteral("hwg")).filled, empty.filled + 1);
}

QTEST_APPLESS_MAIN(EvaluatorTest)
#include "test_evaluator.moc"

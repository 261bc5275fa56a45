// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/campaign.h"
#include "tests/form/random_expression.h"

#include <QTest>

#include <functional>

using base::Decimal;
using form::Value;

class EvaluationTest : public QObject
{
    Q_OBJECT
private slots:
    void evaluate_goldenValues_data();
    void evaluate_goldenValues();
    void evaluate_index_givesTheSameAsAScan();
    void evaluate_randomExpressions_areBounded();
    void evaluate_tooManySteps_isAProblem();
};

namespace {

/// One table "t" with columns n (numbers, the third missing), s (texts) and d (dates); a few fields.
class Board final : public form::Environment
{
public:
    Value value(const QString &name) const override { return fields.value(name); }
    qsizetype rowCount(const QString &table) const override { return table == QStringLiteral("t") ? rows : 0; }
    Value cell(const QString &, qsizetype row, const QString &column) const override
    {
        ++reads;
        if (column == QStringLiteral("n"))
            return row % 4 == 2 ? Value() : Value(Decimal(row * 10 + 5, 1));
        if (column == QStringLiteral("d"))
            return QDate(2016, 1, 1).addDays(row);
        return row % 2 == 0 ? QStringLiteral("even") : QStringLiteral("odd");
    }
    QString tableOf(const QString &name) const override
    {
        return name == QStringLiteral("t") || name.startsWith(QStringLiteral("t.")) ? QStringLiteral("t") : QString();
    }
    std::optional<QList<qsizetype>> rowsWhere(
        const QString &table, const form::ComparedColumn &column, const Value &wanted) const override
    {
        if (!indexed)
            return std::nullopt;
        QList<qsizetype> found;
        for (qsizetype row = 0; row < rows; ++row) {
            if (column.of(cell(table, row, column.name)) == wanted)
                found.append(row);
        }
        return found;
    }

    const form::Municipality *municipality(const QString &nis) const override
    {
        return nis == QStringLiteral("21004") ? &brussels : nis == QStringLiteral("63023") ? &eupen : nullptr;
    }

    form::Municipality brussels{QStringLiteral("21004"), QStringLiteral("Brussel"), QStringLiteral("Bruxelles"), {},
        QStringLiteral("BRU"), QStringLiteral(" "), QStringLiteral(" "), {QStringLiteral("nl"), QStringLiteral("fr")}};
    form::Municipality eupen{QStringLiteral("63023"), QStringLiteral("Eupen"), QStringLiteral("Eupen"),
        QStringLiteral("Eupen"), QStringLiteral("WAL"), QStringLiteral("Provincie Luik"),
        QStringLiteral("Province de Liege"), {QStringLiteral("de")}};
    QHash<QString, Value> fields{{QStringLiteral("f"), Decimal(12)}, {QStringLiteral("g"), QStringLiteral("  ")},
        {QStringLiteral("year"), Decimal(2016)}, {QStringLiteral("today"), QDate(2017, 2, 20)},
        {QStringLiteral("param.p"), Decimal(2500, 2)}, {QStringLiteral("previous.f"), Decimal(10)}};
    qsizetype rows = 5;
    bool indexed = false;
    mutable qint64 reads = 0;
};

QString spelled(const Value &value)
{
    if (value.isMissing())
        return QStringLiteral("missing");
    return value.number() ? value.number()->toString() : form::canonical(value, form::Type::Text);
}

struct Golden {
    const char *text;
    const char *expected;
};

constexpr Golden goldenValues[] = {
    {"1 + 2 * 3 - 4 / 8", "6.5"},
    {"0.1 + 0.2 = 0.3", "true"},
    {"1 / 3 * 3", "0.999999999999"},
    {"1 / 0", "missing"},
    {"99999999999999999999999999999999999999 * 99", "missing"},
    {"-f", "-12"},
    {"f * param.p", "300"},
    {"previous.f + year", "2026"},
    {"nothing + 1", "missing"},
    {"nothing = 1", "missing"},
    {"false and nothing", "false"},
    {"nothing and false", "false"},
    {"true or nothing", "true"},
    {"true and nothing", "missing"},
    {"not nothing", "missing"},
    {"1 = \"1\"", "missing"},
    {"1 + \"1\"", "missing"},
    {"\"a\" < \"b\"", "true"},
    {"today > @2017-02-19", "true"},
    {"true <> false", "true"},
    {"true < false", "missing"},
    {"if(nothing, 1, 2)", "missing"},
    {"if(f > 10, \"many\", 1 / 0)", "many"},
    {"default(nothing, 7)", "7"},
    {"default(0, 7)", "0"},
    {"present(nothing)", "false"},
    {"present(g)", "false"},
    {"present(f)", "true"},
    {"round(2.345, 2)", "2.35"},
    {"round(-2.345, 2)", "-2.35"},
    {"round(2.5, 0)", "3"},
    {"round(2.5, 19)", "missing"},
    {"days(@2016-01-01, @2016-12-31)", "366"},
    {"days(@2016-07-01, @2016-12-31)", "184"},
    {"date(2016, 2, 29)", "2016-02-29"},
    {"date(2015, 2, 29)", "missing"},
    {"length(\"abc\")", "3"},
    {"alike(\" N.V. Société  Élan 2\")", "nvsocieteelan2"},
    {"alike(\"STRASSE\") = alike(\"straße\")", "true"},
    {"alike(\" – \")", "missing"},
    {"alike(12)", "missing"},
    {"alike(f)", "missing"},
    {"min(3, 1, 2)", "1"},
    {"max(@2016-01-01, @2016-01-02)", "2016-01-02"},
    {"min(1, nothing)", "missing"},
    {"sum(t.n)", "10"},
    {"count(t)", "5"},
    {"count(t.n)", "4"},
    {"min(t.n)", "0.5"},
    {"max(t.d)", "2016-01-05"},
    {"sum(t.n where t.s = \"odd\")", "5"},
    {"sum(t.n where t.s = \"none\")", "0"},
    {"max(t.n where t.s = \"none\")", "missing"},
    {"sum(t.n * 2 where t.n > 1 and t.s = \"even\")", "9"},
    {"sum(t.s)", "missing"},
    {"count(t where t.n > row.n)", "2"},
    {"sum(t.n where t.s = row.s)", "5"},
    {"sum(t.n where t.n = max(t.n))", "4.5"},
    {"unique(t.n)", "true"},
    {"unique(t.s)", "false"},
    {"unique(t.d)", "true"},
    {"language(\"21004\")", "nl fr"},
    {"language(\"63023\")", "de"},
    {"language(\"99990\")", "missing"},
    {"language(63023)", "missing"},
    {"province(\"63023\", \"nl\")", "Provincie Luik"},
    {"province(\"63023\", \"fr\")", "Province de Liege"},
    {"province(\"63023\", \"de\")", "missing"},
    {"province(\"21004\", \"nl\")", "missing"},
    {"municipality(\"21004\", \"fr\")", "Bruxelles"},
    {"municipality(\"63023\", \"de\")", "Eupen"},
    {"municipality(\"63023\", nothing)", "missing"},
};

} // namespace

void EvaluationTest::evaluate_goldenValues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    for (const Golden &golden : goldenValues)
        QTest::newRow(golden.text) << QString::fromUtf8(golden.text) << QString::fromUtf8(golden.expected);
}

void EvaluationTest::evaluate_goldenValues()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    Board board;
    for (const bool indexed : {false, true}) {
        board.indexed = indexed;
        const auto value = form::evaluate(*form::Expression::parse(text), board, {QStringLiteral("t"), 1});
        QCOMPARE(spelled(*value), expected);
    }
}

void EvaluationTest::evaluate_index_givesTheSameAsAScan()
{
    RandomExpression random(3);
    Board board;
    for (int i = 0; i < 2000; ++i) {
        const auto expression = form::Expression::parse(random.text(5));
        if (!expression)
            continue;
        board.indexed = false;
        const auto scanned = form::evaluate(*expression, board, {QStringLiteral("t"), 0});
        board.indexed = true;
        const auto looked = form::evaluate(*expression, board, {QStringLiteral("t"), 0});
        QVERIFY2(*scanned == *looked, qPrintable(expression->text()));
    }
}

void EvaluationTest::evaluate_randomExpressions_areBounded()
{
    constexpr qint64 mostSteps = 10'000'000;
    RandomExpression random(4);
    Board board;
    board.rows = 40;
    for (int i = 0; i < 1000; ++i) {
        const auto expression = form::Expression::parse(random.text(5));
        board.reads = 0;
        if (expression)
            (void)form::evaluate(*expression, board, {QStringLiteral("t"), 0});
        QVERIFY(board.reads <= mostSteps);
    }
}

void EvaluationTest::evaluate_tooManySteps_isAProblem()
{
    Board board;
    board.rows = 100'000;
    const auto square = form::Expression::parse(QStringLiteral("sum(t.n where t.n < sum(t.n where t.n > 1))"));
    const auto value = form::evaluate(*square, board);
    QVERIFY(!value.ok());
    QCOMPARE(value.problem().code, QStringLiteral("form.expression.tooManySteps"));
    const auto line = form::Expression::parse(QStringLiteral("sum(t.n where t.n > 1 and t.s = \"odd\")"));
    QVERIFY(form::evaluate(*line, board).ok());
}

QTEST_APPLESS_MAIN(EvaluationTest)
#include "test_evaluation.moc"

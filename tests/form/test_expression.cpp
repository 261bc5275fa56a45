// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/expression.h"
#include "form/node.h"
#include "tests/form/random_expression.h"

#include <QTest>

using form::Expression;

class ExpressionTest : public QObject
{
    Q_OBJECT
private slots:
    void parse_goldenTrees_data();
    void parse_goldenTrees();
    void parse_wrongText_namesPlace_data();
    void parse_wrongText_namesPlace();
    void parse_bounds_areKept();
    void print_randomExpressions_parseToTheSameTree();
    void parse_randomDamage_neverCrashes();
    void names_everyNameOnce();
};

namespace {

/// The tree with every node in brackets: "[+ 1 [* 2 x]]".
QString tree(const form::Node &node)
{
    static const char *const operators[] = {"or", "and", "=", "<>", "<", "<=", ">", ">=", "+", "-", "*", "/"};
    QString head;
    switch (node.kind) {
    case form::Node::Kind::Literal:
    case form::Node::Kind::Name: return form::print(node);
    case form::Node::Kind::Negate: head = QStringLiteral("neg"); break;
    case form::Node::Kind::Not: head = QStringLiteral("not"); break;
    case form::Node::Kind::Binary: head = QString::fromLatin1(operators[static_cast<int>(node.op)]); break;
    case form::Node::Kind::Call: head = QString::fromLatin1(form::functionShape(node.function).name); break;
    case form::Node::Kind::Aggregate:
        head = QStringLiteral("all-") + QString::fromLatin1(form::functionShape(node.function).name);
        break;
    }
    for (const form::Node::Pointer &operand : node.operands)
        head += u' ' + tree(*operand);
    return u'[' + head + u']';
}

} // namespace

void ExpressionTest::parse_goldenTrees_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *text, const char *expected, const char *printed) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected)
                            << QString::fromLatin1(printed);
    };
    row("1+2*3", "[+ 1 [* 2 3]]", "1 + 2 * 3");
    row("(1+2)*3", "[* [+ 1 2] 3]", "(1 + 2) * 3");
    row("1-2-3", "[- [- 1 2] 3]", "1 - 2 - 3");
    row("1-(2-3)", "[- 1 [- 2 3]]", "1 - (2 - 3)");
    row("8/4/2", "[/ [/ 8 4] 2]", "8 / 4 / 2");
    row("-a.b * 2", "[* [neg a.b] 2]", "-a.b * 2");
    row("-(-1)", "[neg [neg 1]]", "-(-1)");
    row("a.b = 1 and not c.d < 2 or true", "[or [and [= a.b 1] [not [< c.d 2]]] true]",
        "a.b = 1 and not c.d < 2 or true");
    row("(a=b)=(c=d)", "[= [= a b] [= c d]]", "(a = b) = (c = d)");
    row("not (not a)", "[not [not a]]", "not (not a)");
    row("sum(t.x where t.k = \"a b\")", "[all-sum t.x [= t.k \"a b\"]]", "sum(t.x where t.k = \"a b\")");
    row("min(t.x)", "[all-min t.x]", "min(t.x)");
    row("min(1,t.x,3)", "[min 1 t.x 3]", "min(1, t.x, 3)");
    row("if(present(row.x),@2016-12-31,missing)", "[if [present row.x] @2016-12-31 missing]",
        "if(present(row.x), @2016-12-31, missing)");
    row("1.50", "1.5", "1.5");
}

void ExpressionTest::parse_goldenTrees()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QFETCH(QString, printed);
    const auto parsed = Expression::parse(text);
    QVERIFY(parsed.ok());
    QCOMPARE(tree(*parsed->root()), expected);
    QCOMPARE(parsed->print(), printed);
    QCOMPARE(parsed->text(), text);
}

void ExpressionTest::parse_wrongText_namesPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    const auto row = [](const char *text, int position) { QTest::newRow(text) << QString::fromUtf8(text) << position; };
    row("", 1);
    row("1 +", 4);
    row("1 + * 2", 5);
    row("(1", 3);
    row("1)", 2);
    row("a < b < c", 7);
    row("--1", 2);
    row("not not a", 5);
    row("1 2", 3);
    row("\"open", 1);
    row("@2016-02-30", 1);
    row("@2016-2-3", 1);
    row("1.", 1);
    row("a.", 2);
    row("sqrt(4)", 1);
    row("sum(1, 2)", 4);
    row("if(1, 2)", 3);
    row("round(1)", 6);
    row("present(1, 2)", 8);
    row("and", 1);
    row("a where b", 3);
    row("unique(a where b)", 10);
    row("a é", 3);
    row("a == b", 4);
    row("1e5", 2);
}

void ExpressionTest::parse_wrongText_namesPlace()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    const auto parsed = Expression::parse(text);
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.problem().code, QStringLiteral("form.expression.syntax"));
    QCOMPARE(parsed.problem().args.first(), QString::number(position));
}

void ExpressionTest::parse_bounds_areKept()
{
    const auto codeOf = [](const QString &text) {
        const auto parsed = Expression::parse(text);
        return parsed ? QString() : parsed.problem().code;
    };
    const QString sum = QStringLiteral("1+").repeated(98) + u'1';
    QCOMPARE(codeOf(sum), QString());
    QCOMPARE(codeOf(QStringLiteral("1+").repeated(100) + u'1'), QStringLiteral("form.expression.tooDeep"));
    QCOMPARE(codeOf(QStringLiteral("(").repeated(99) + u'1' + QStringLiteral(")").repeated(99)), QString());
    QVERIFY(!codeOf(QStringLiteral("(").repeated(4000) + u'1').isEmpty());
    QVERIFY(!codeOf(QStringLiteral("present(").repeated(900)).isEmpty());
    QCOMPARE(codeOf(u'"' + QString(Expression::maxLength, u'x') + u'"'), QStringLiteral("form.expression.tooLong"));
}

void ExpressionTest::print_randomExpressions_parseToTheSameTree()
{
    RandomExpression random(1);
    int parsedOnes = 0;
    for (int i = 0; i < 3000; ++i) {
        const auto first = Expression::parse(random.text(6));
        if (!first)
            continue;
        ++parsedOnes;
        const auto second = Expression::parse(first->print());
        QVERIFY2(second.ok(), qPrintable(first->print()));
        QVERIFY2(form::sameTree(*first->root(), *second->root()), qPrintable(first->text()));
        QCOMPARE(second->print(), first->print());
    }
    QVERIFY(parsedOnes > 2900);
}

void ExpressionTest::parse_randomDamage_neverCrashes()
{
    RandomExpression random(2);
    int refused = 0;
    for (int i = 0; i < 5000; ++i) {
        const auto parsed = Expression::parse(random.damaged(5));
        refused += parsed ? 0 : 1;
        if (parsed)
            QVERIFY(Expression::parse(parsed->print()).ok());
    }
    QVERIFY(refused > 1000);
}

void ExpressionTest::names_everyNameOnce()
{
    const auto parsed = Expression::parse(QStringLiteral("sum(t.x where t.k = row.k) + a.b * a.b - param.p + year"));
    const QSet<QString> expected{QStringLiteral("t.x"), QStringLiteral("t.k"), QStringLiteral("row.k"),
        QStringLiteral("a.b"), QStringLiteral("param.p"), QStringLiteral("year")};
    QCOMPARE(parsed->names(), expected);
}

QTEST_APPLESS_MAIN(ExpressionTest)
#include "test_expression.moc"

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/expression.h"

#include "form/lexer.h"
#include "form/node.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace form {

namespace {

using Pointer = Node::Pointer;

/// Recursive descent over the grammar in expression.h. The first problem is kept; after it everything is null.
class Parser
{
public:
    explicit Parser(const QString &text) : m_lexer(text), m_token(m_lexer.next()) { }

    Pointer whole();
    [[nodiscard]] const std::optional<base::Problem> &problem() const { return m_problem; }

private:
    using Level = Pointer (Parser::*)();

    Pointer disjunction() { return chain(&Parser::conjunction, {{"or", Operator::Or}}); }
    Pointer conjunction() { return chain(&Parser::negation, {{"and", Operator::And}}); }
    Pointer negation();
    Pointer comparison();
    Pointer sum() { return chain(&Parser::product, {{"+", Operator::Add}, {"-", Operator::Subtract}}); }
    Pointer product() { return chain(&Parser::unary, {{"*", Operator::Multiply}, {"/", Operator::Divide}}); }
    Pointer unary();
    Pointer primary();
    Pointer nameOrCall();
    Pointer call(const FunctionShape &shape);
    Pointer closeCall(const FunctionShape &shape, Node node, qsizetype position);
    Pointer parenthesized();

    struct Spelling {
        const char *text;
        Operator op;
    };
    Pointer chain(Level operand, std::initializer_list<Spelling> operators);
    Pointer made(Node node);
    Pointer literal(const Value &value);
    [[nodiscard]] bool stands(const char *text) const;
    bool take(const char *text);
    Token advance();
    Pointer refuse(const char *expected);

    Lexer m_lexer;
    Token m_token;
    std::optional<base::Problem> m_problem;
    int m_nesting = 0;
};

Token Parser::advance()
{
    Token passed = m_token;
    m_token = m_lexer.next();
    return passed;
}

bool Parser::stands(const char *text) const
{
    return (m_token.kind == Token::Kind::Name || m_token.kind == Token::Kind::Symbol)
        && m_token.text == QLatin1String(text);
}

bool Parser::take(const char *text)
{
    if (!stands(text))
        return false;
    advance();
    return true;
}

Pointer Parser::refuse(const char *expected)
{
    if (!m_problem) {
        const QString found = m_token.kind == Token::Kind::End ? QStringLiteral("…") : m_token.text.left(20);
        m_problem = base::refused("form.expression.syntax",
            QT_TRANSLATE_NOOP("Problem", "Character %1 of the expression: \"%2\" stands where %3 should. Correct it."),
            {QString::number(m_token.position + 1), found, QCoreApplication::translate("Expression", expected)});
    }
    return nullptr;
}

Pointer Parser::made(Node node)
{
    for (const Pointer &operand : node.operands) {
        if (!operand)
            return nullptr;
        node.depth = std::max(node.depth, operand->depth + 1);
    }
    if (node.depth > Expression::maxDepth && !m_problem) {
        m_problem = base::refused("form.expression.tooDeep",
            QT_TRANSLATE_NOOP(
                "Problem", "The expression is nested deeper than %1 levels. Split it over several fields."),
            {QString::number(Expression::maxDepth)});
    }
    return m_problem ? nullptr : std::make_shared<const Node>(std::move(node));
}

Pointer Parser::literal(const Value &value)
{
    Node node;
    node.literal = value;
    return made(std::move(node));
}

Pointer Parser::chain(Level operand, std::initializer_list<Spelling> operators)
{
    Pointer left = (this->*operand)();
    while (left) {
        const auto *found
            = std::find_if(operators.begin(), operators.end(), [this](const Spelling &s) { return stands(s.text); });
        if (found == operators.end())
            return left;
        advance();
        Node node;
        node.kind = Node::Kind::Binary;
        node.op = found->op;
        node.operands = {left, (this->*operand)()};
        left = made(std::move(node));
    }
    return left;
}

Pointer Parser::negation()
{
    if (!take("not"))
        return comparison();
    Node node;
    node.kind = Node::Kind::Not;
    node.operands = {comparison()};
    return made(std::move(node));
}

Pointer Parser::comparison()
{
    constexpr std::array comparisons{Spelling{"=", Operator::Equal}, Spelling{"<>", Operator::Unequal},
        Spelling{"<", Operator::Less}, Spelling{"<=", Operator::LessOrEqual}, Spelling{">", Operator::Greater},
        Spelling{">=", Operator::GreaterOrEqual}};
    Pointer left = sum();
    const auto *found
        = std::find_if(comparisons.begin(), comparisons.end(), [this](const Spelling &s) { return stands(s.text); });
    if (!left || found == comparisons.end())
        return left;
    advance();
    Node node;
    node.kind = Node::Kind::Binary;
    node.op = found->op;
    node.operands = {left, sum()};
    return made(std::move(node));
}

Pointer Parser::unary()
{
    if (!take("-"))
        return primary();
    Node node;
    node.kind = Node::Kind::Negate;
    node.operands = {primary()};
    return made(std::move(node));
}

Pointer Parser::primary()
{
    switch (m_token.kind) {
    case Token::Kind::Number:
    case Token::Kind::Text:
    case Token::Kind::Date: return literal(advance().value);
    case Token::Kind::Name: return nameOrCall();
    default: break;
    }
    return stands("(") ? parenthesized() : refuse(QT_TRANSLATE_NOOP("Expression", "a value"));
}

Pointer Parser::parenthesized()
{
    // Bounds the depth of the recursion itself; trees are bounded in `made`.
    if (++m_nesting > Expression::maxDepth)
        return refuse(QT_TRANSLATE_NOOP("Expression", "less nesting"));
    advance();
    Pointer inside = disjunction();
    --m_nesting;
    if (inside && !take(")"))
        return refuse(QT_TRANSLATE_NOOP("Expression", "\")\""));
    return inside;
}

Pointer Parser::nameOrCall()
{
    if (take("true"))
        return literal(Value(true));
    if (take("false"))
        return literal(Value(false));
    if (take("missing"))
        return literal(Value());
    if (stands("and") || stands("or") || stands("not") || stands("where"))
        return refuse(QT_TRANSLATE_NOOP("Expression", "a value"));
    Token name = m_token;
    advance();
    if (stands("(")) {
        const FunctionShape *shape = functionShape(name.text);
        m_token = shape ? m_token : name;
        return shape ? call(*shape) : refuse(QT_TRANSLATE_NOOP("Expression", "a function"));
    }
    Node node;
    node.kind = Node::Kind::Name;
    node.name = name.text;
    if (node.name.startsWith(QLatin1String("row.")))
        node.ofRow = node.name.mid(4);
    return made(std::move(node));
}

Pointer Parser::call(const FunctionShape &shape)
{
    if (++m_nesting > Expression::maxDepth)
        return refuse(QT_TRANSLATE_NOOP("Expression", "less nesting"));
    const qsizetype position = m_token.position;
    advance();
    Node node;
    node.kind = Node::Kind::Call;
    node.function = shape.function;
    do
        node.operands.append(disjunction());
    while (node.operands.last() && take(","));
    const bool single = node.operands.size() == 1 && canAggregate(shape.function);
    if (single && node.operands.first()) {
        node.kind = Node::Kind::Aggregate;
        if (take("where"))
            node.operands.append(disjunction());
    }
    --m_nesting;
    return closeCall(shape, std::move(node), position);
}

Pointer Parser::closeCall(const FunctionShape &shape, Node node, qsizetype position)
{
    if (node.operands.last() && !take(")"))
        return refuse(QT_TRANSLATE_NOOP("Expression", "\")\""));
    const qsizetype count = node.operands.size();
    const bool fits = count >= shape.minimum && (shape.maximum < 0 || count <= shape.maximum);
    if (m_problem || fits || node.kind == Node::Kind::Aggregate)
        return made(std::move(node));
    m_token = {Token::Kind::Symbol, QLatin1String(shape.name) + QStringLiteral("(…)"), {}, position};
    return refuse(QT_TRANSLATE_NOOP("Expression", "another number of values"));
}

Pointer Parser::whole()
{
    Pointer root = disjunction();
    if (root && m_token.kind != Token::Kind::End)
        return refuse(QT_TRANSLATE_NOOP("Expression", "the end"));
    return root;
}

void collectNames(const Node &node, QSet<QString> &names)
{
    if (node.kind == Node::Kind::Name)
        names.insert(node.name);
    for (const Pointer &operand : node.operands)
        collectNames(*operand, names);
}

} // namespace

base::Result<Expression> Expression::parse(const QString &text)
{
    if (text.size() > maxLength)
        return base::refused("form.expression.tooLong",
            QT_TRANSLATE_NOOP("Problem", "The expression is longer than %1 characters. Split it over several fields."),
            {QString::number(maxLength)});
    Parser parser(text);
    Expression expression;
    expression.m_root = parser.whole();
    if (const auto &problem = parser.problem())
        return *problem;
    expression.m_text = text;
    return expression;
}

QString Expression::print() const
{
    return m_root ? form::print(*m_root) : QString();
}

QSet<QString> Expression::names() const
{
    QSet<QString> names;
    if (m_root)
        collectNames(*m_root, names);
    return names;
}

} // namespace form

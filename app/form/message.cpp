// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/message.h"

#include "form/display.h"
#include "form/node.h"

#include <QCoreApplication>

namespace form {

namespace {

base::Problem unpaired(const QString &text)
{
    return {base::Kind::Refused, QStringLiteral("form.message.braces"),
        QT_TRANSLATE_NOOP("Problem", "The braces of \"%1\" do not pair. Correct the sentence."), {text}, {}};
}

Appearance ofMeaning(const Meaning &meaning)
{
    if (meaning.field)
        return {meaning.field->type, meaning.field};
    if (meaning.parameter)
        return {meaning.parameter->type, nullptr};
    return {meaning.kind == Meaning::Kind::Today ? Type::Date : Type::Count, nullptr};
}

bool hasDecimals(const Node &node, const Names &names, const Table *rowTable)
{
    if (node.kind == Node::Kind::Aggregate && node.function == Function::Count)
        return false;
    if (node.kind == Node::Kind::Binary && node.op == Operator::Divide)
        return true;
    if (node.literal.number() && node.literal.number()->decimals() > 0)
        return true;
    if (node.kind == Node::Kind::Name) {
        const auto meaning = names.meaning(node.name, rowTable);
        return meaning && decimalsOf(ofMeaning(*meaning).type) > 0;
    }
    // The condition of an aggregate says nothing about its result.
    const qsizetype count = node.kind == Node::Kind::Aggregate ? 1 : node.operands.size();
    for (qsizetype i = 0; i < count; ++i) {
        if (hasDecimals(*node.operands.at(i), names, rowTable))
            return true;
    }
    return false;
}

} // namespace

base::Result<Message> Message::parse(const QString &text)
{
    Message message;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = text.indexOf(u'}', at);
        if (open < 0 && close < 0)
            break;
        if (open < 0 || close < open)
            return unpaired(text);
        const auto place = Expression::parse(text.mid(open + 1, close - open - 1));
        if (!place)
            return place.problem();
        message.parts.append({text.mid(at, open - at), {}});
        message.parts.append({{}, *place});
        at = close + 1;
    }
    message.parts.append({text.mid(at), {}});
    return message;
}

Appearance appearanceOf(const Expression &expression, const Names &names, const Table *rowTable)
{
    const Node &root = *expression.root();
    if (root.kind == Node::Kind::Name) {
        const auto meaning = names.meaning(root.name, rowTable);
        return meaning ? ofMeaning(*meaning) : Appearance{};
    }
    return {hasDecimals(root, names, rowTable) ? Type::Money : Type::Count, nullptr};
}

QString displayed(const Value &value, const Appearance &appearance, base::Language language)
{
    return appearance.field ? displayed(value, *appearance.field, language)
                            : displayed(value, appearance.type, language);
}

} // namespace form

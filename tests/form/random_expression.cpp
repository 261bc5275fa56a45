// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/form/random_expression.h"

#include <QStringList>

namespace {

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(u' ');
}

} // namespace

QString RandomExpression::leaf()
{
    static const QStringList leaves
        = words("1 0.50 12345678901234567890 \"nl\" \"\" @2016-02-29 true false missing t.n t.s row.n row.s param.p "
                "previous.f f g year today 0 99999999999999999999999999999999999999");
    return leaves.at(m_random.bounded(static_cast<int>(leaves.size())));
}

QString RandomExpression::call(int depth)
{
    static const QStringList shapes
        = words("sum(%1) count(%1) min(%1) max(%1) min(%1,%2) max(%1,%2,%1) if(%1,%2,%3) "
                "round(%1,2) days(%1,%2) default(%1,%2) present(%1) length(%1) alike(%1) "
                "unique(t.n) date(%1,%2,%3) language(%1) province(%1,%2) municipality(%1,%2) "
                "sum(%1~where~%2) count(t~where~%1) max(%1~where~%2)");
    QString shape = shapes.at(m_random.bounded(static_cast<int>(shapes.size())));
    shape.replace(u'~', u' ');
    for (const char *place : {"%1", "%2", "%3"})
        shape.replace(QLatin1String(place), text(depth - 1));
    return shape;
}

QString RandomExpression::branch(int depth)
{
    static const QStringList operators = words("+ - * / = <> < <= > >= and or");
    const QString op = operators.at(m_random.bounded(static_cast<int>(operators.size())));
    switch (m_random.bounded(5)) {
    case 0: return QStringLiteral("-(%1)").arg(text(depth - 1));
    case 1: return QStringLiteral("not (%1)").arg(text(depth - 1));
    case 2: return call(depth);
    default: break;
    }
    return QStringLiteral("(%1) %2 (%3)").arg(text(depth - 1), op, text(depth - 1));
}

QString RandomExpression::text(int depth)
{
    return depth <= 1 || m_random.bounded(4) == 0 ? leaf() : branch(depth);
}

QString RandomExpression::damaged(int depth)
{
    static const QString letters = QStringLiteral("()\"@.,+-*/=<>[]{} \n09azé\u0000");
    QString result = text(depth);
    const int wounds = m_random.bounded(4) + 1;
    for (int i = 0; i < wounds && !result.isEmpty(); ++i) {
        const int at = m_random.bounded(static_cast<int>(result.size()));
        switch (m_random.bounded(3)) {
        case 0: result.remove(at, 1); break;
        case 1: result.insert(at, letters.at(m_random.bounded(static_cast<int>(letters.size())))); break;
        default: result.truncate(at); break;
        }
    }
    return result;
}

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/problem_list.h"

#include "exchange/import.h"

#include <QCoreApplication>

namespace exchange {

using base::Kind;
using base::Problem;

void ProblemList::add(const Problem &problem)
{
    if (m_problems.size() < Import::maximumProblems)
        m_problems.append(problem);
    else
        ++m_more;
}

void ProblemList::add(
    const char *code, const char *text, const QStringList &args, const QString &where, std::optional<int> count)
{
    add(Problem{Kind::Refused, QString::fromLatin1(code), text, args, where, count});
}

QList<Problem> ProblemList::all() const
{
    QList<Problem> all = m_problems;
    if (m_more > 0) {
        all.append({Kind::Refused, QStringLiteral("exchange.more"),
            QT_TRANSLATE_N_NOOP("Problem", "%n more mistake(s) are not listed. Correct these first."), {}, {},
            static_cast<int>(m_more)});
    }
    return all;
}

} // namespace exchange

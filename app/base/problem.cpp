// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/problem.h"

#include "base/filled.h"

#include <QCoreApplication>

namespace base {

QString Problem::message() const
{
    QStringList parts = args;
    for (const Problem &cause : causes)
        parts.append(cause.message());
    return filled(QCoreApplication::translate("Problem", text, nullptr, count.value_or(-1)), parts);
}

Problem refused(const char *code, const char *text, const QStringList &args, const QString &where)
{
    return {Kind::Refused, QLatin1String(code), text, args, where};
}

Problem misused(const char *code, const char *text, const QStringList &args)
{
    return {Kind::Usage, QLatin1String(code), text, args, args.value(0)};
}

} // namespace base

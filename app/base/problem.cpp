// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/problem.h"

#include <QCoreApplication>

namespace base {

QString Problem::message() const
{
    QString filled = QCoreApplication::translate("Problem", text);
    for (qsizetype i = args.size(); i > 0; --i) // from the last, so that %1 does not eat the head of %10
        filled.replace(QLatin1Char('%') + QString::number(i), args.at(i - 1));
    return filled;
}

} // namespace base

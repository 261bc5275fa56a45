// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/problem.h"

#include "base/filled.h"

#include <QCoreApplication>

namespace base {

QString Problem::message() const
{
    return filled(QCoreApplication::translate("Problem", text), args);
}

} // namespace base

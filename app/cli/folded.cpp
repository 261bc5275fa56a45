// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "cli/folded.h"

#include <QRegularExpression>

namespace cli {

QString folded(const QString &word)
{
    static const QRegularExpression marks(QStringLiteral("\\p{Mn}"));
    return word.normalized(QString::NormalizationForm_D).remove(marks).toLower();
}

} // namespace cli

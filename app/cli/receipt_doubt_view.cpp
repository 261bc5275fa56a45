// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "cli/receipt_doubt_view.h"

#include <QJsonArray>

namespace cli {

void showLines(const Output &out, const desk::ReceiptDoubt &doubt)
{
    const auto orNone
        = [](const QString &value) { return value.isEmpty() ? text(QT_TRANSLATE_NOOP("Cli", "nothing")) : value; };
    for (const desk::ReceiptDoubt::Line &line : doubt.lines) {
        if (line.isSame) {
            out.line(QStringLiteral("  = %1: %2").arg(line.what, line.sent));
            continue;
        }
        out.line(QStringLiteral("  ≠ ") + line.what);
        out.table({{QString(), text(QT_TRANSLATE_NOOP("Cli", "sent:")), orNone(line.sent)},
            {QString(), text(QT_TRANSLATE_NOOP("Cli", "the receipt says:")), orNone(line.confirmed)}});
    }
}

QJsonObject doubtJson(const desk::ReceiptDoubt &doubt)
{
    QJsonArray lines;
    for (const desk::ReceiptDoubt::Line &line : doubt.lines) {
        lines.append(QJsonObject{{QStringLiteral("what"), line.code}, {QStringLiteral("sent"), line.sent},
            {QStringLiteral("confirmed"), line.confirmed}, {QStringLiteral("same"), line.isSame}});
    }
    return {{QStringLiteral("problem"), doubt.problem}, {QStringLiteral("reason"), doubt.reason},
        {QStringLiteral("at"), doubt.at.toString(Qt::ISODate)}, {QStringLiteral("lines"), lines}};
}

} // namespace cli

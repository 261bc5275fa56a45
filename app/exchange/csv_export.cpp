// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv.h"
#include "exchange/csv_text.h"

#include <QRegularExpression>

namespace exchange {

using form::Field;
using form::Scope;
using form::Type;

static QString guardedCell(const QString &text, Type type)
{
    static const QRegularExpression formula(QStringLiteral("^'*[=+@\\t\\r-]"));
    const bool isText = type == Type::Text || type == Type::LongText;
    return quotedCsv(isText && formula.match(text).hasMatch() ? QString(u'\'' + text) : text);
}

static QString line(const QStringList &cells)
{
    return cells.join(u';') + QStringLiteral("\r\n");
}

QByteArray exportCsv(const report::Evaluator &evaluator, const QString &table, Locals locals)
{
    const form::Table *definition = evaluator.campaign().table(table);
    if (!definition)
        return {};
    QStringList header;
    QList<const Field *> columns;
    for (const Field &column : definition->columns) {
        const bool isLocal = column.scope == Scope::Local || definition->scope == Scope::Local;
        if (isLocal && locals == Locals::Leave)
            continue;
        columns.append(&column);
        header.append(column.name());
    }
    QString text = line(header);
    for (const report::Row &row : evaluator.values().rows(table)) {
        QStringList cells;
        for (const Field *column : columns) {
            const form::Value value = column->isComputed() ? evaluator.value({table, row.id, column->name()})
                                                           : row.cells.value(column->name()); // typed, no preset
            cells.append(guardedCell(form::canonical(value, column->type), column->type));
        }
        text += line(cells);
    }
    return "\xef\xbb\xbf" + text.toUtf8();
}

} // namespace exchange

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/total_row.h"

#include "exchange/column_map.h"

#include <algorithm>

namespace exchange {

/// Only whole words: "Totaalspektakel" and "Sommelier" are names. Words behind it may be anything ("Totaal 2016").
bool namesTotal(QStringView text)
{
    static const QSet<QString> words{QStringLiteral("totaal"), QStringLiteral("totalen"), QStringLiteral("total"),
        QStringLiteral("totaux"), QStringLiteral("totale"), QStringLiteral("som"), QStringLiteral("somme"),
        QStringLiteral("sum"), QStringLiteral("summe"), QStringLiteral("insgesamt"), QStringLiteral("gesamt"),
        QStringLiteral("gesamtsumme"), QStringLiteral("zwischensumme"), QStringLiteral("subtotaal"),
        QStringLiteral("subtotal"), QStringLiteral("soustotal"), QStringLiteral("eindtotaal"),
        QStringLiteral("grandtotal"), QStringLiteral("algemeentotaal")};
    constexpr qsizetype longest = 60; // a longer text tells something
    if (text.size() > longest)
        return false;
    const QStringList parts = text.trimmed().toString().split(u' ', Qt::SkipEmptyParts);
    const QString first = bareName(parts.value(0));
    return words.contains(first) || words.contains(first + bareName(parts.value(1)));
}

static void addTo(RunningSums::Figures &sums, const QString &column, const base::Decimal &number)
{
    base::Decimal &sum = sums[column];
    sum = base::Decimal::add(sum, number).value_or(sum); // so large that it is no total of anything
}

void RunningSums::follow(const QList<FileRow> &rows)
{
    for (; m_followed < rows.size(); ++m_followed) {
        const report::Cells &cells = rows.at(m_followed).cells;
        for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
            if (const base::Decimal *number = (*cell).number()) {
                addTo(m_ofAll, cell.key(), *number);
                addTo(m_ofGroup, cell.key(), *number);
            }
        }
    }
}

bool RunningSums::are(const Figures &figures) const
{
    const auto equal = [&figures](const Figures &sums) {
        return std::all_of(figures.keyBegin(), figures.keyEnd(),
            [&](const QString &column) { return figures.value(column) == sums.value(column); });
    };
    return equal(m_ofAll) || equal(m_ofGroup);
}

} // namespace exchange

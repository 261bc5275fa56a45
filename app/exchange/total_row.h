// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/decimal.h"
#include "exchange/row_match.h"

namespace exchange {

/// Whether a text names a total, as people write below their figures: "Totaal", "TOTAL GÉNÉRAL :", "Sous-total 2".
[[nodiscard]] bool namesTotal(QStringView text);

/// The sums of rows, from the first one on and since the last total, by column: to tell a total from a row.
class RunningSums
{
public:
    using Figures = QHash<QString, base::Decimal>;

    /// All rows that were read so far, each time from the first one on; only the new ones are added.
    void follow(const QList<FileRow> &rows);
    /// A total was found: what follows is summed anew, beside what is summed from the first row on.
    void beginGroup() { m_ofGroup.clear(); }
    /// All of these figures are the sums from the first row on, or all are those since the last total.
    [[nodiscard]] bool are(const Figures &figures) const;
    /// From the first row on; 0 where nothing stands.
    [[nodiscard]] base::Decimal of(const QString &column) const { return m_ofAll.value(column); }

private:
    qsizetype m_followed = 0;
    Figures m_ofAll;
    Figures m_ofGroup;
};

} // namespace exchange

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "store/store_private.h"

namespace store {

using base::Result;

Result<QList<ColumnChoice>> Store::columnChoices(const ColumnSource &source) const
{
    Statement line = d->db->run(
        "SELECT header, form_column FROM column_choice WHERE form_table = ? AND source = ? ORDER BY ordinal",
        source.table, QString::fromLatin1(source.fingerprint));
    QList<ColumnChoice> all;
    while (line.next())
        all.append({line.text(0), line.text(1)});
    return d->answer(all);
}

Result<void> Store::keepColumnChoices(const ColumnSource &source, const QList<ColumnChoice> &choices)
{
    return d->change([&] {
        const QString fingerprint = QString::fromLatin1(source.fingerprint);
        d->db->run("DELETE FROM column_choice WHERE form_table = ? AND source = ?", source.table, fingerprint);
        for (qsizetype i = 0; i < choices.size(); ++i) {
            d->db->run("INSERT INTO column_choice (form_table, source, ordinal, header, form_column)"
                       " VALUES (?, ?, ?, ?, ?)",
                source.table, fingerprint, qint64(i), choices.at(i).header, choices.at(i).column);
        }
    });
}

} // namespace store

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/nearest.h"

#include <QList>

#include <algorithm>

namespace base {

namespace {

constexpr qsizetype longest = 100; ///< letters of a word; the work grows with the square

/// Levenshtein's distance, one row of the table at a time.
qsizetype distance(const QString &a, const QString &b)
{
    QList<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row.at(0);
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype changed = diagonal + (a.at(i) == b.at(j) ? 0 : 1);
            diagonal = row.at(j + 1);
            row[j + 1] = std::min({changed, row.at(j) + 1, row.at(j + 1) + 1});
        }
    }
    return row.last();
}

} // namespace

QString nearest(const QString &word, const QStringList &known)
{
    const QString wanted = word.simplified().toLower().left(longest);
    QString best;
    qsizetype least = wanted.size() / 3 + 1;
    for (const QString &candidate : known) {
        const qsizetype letters = distance(wanted, candidate.simplified().toLower().left(longest));
        if (letters < least) {
            least = letters;
            best = candidate;
        }
    }
    return best;
}

} // namespace base

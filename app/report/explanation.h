// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/definition.h"
#include "report/values.h"

namespace report {

class Sheet;

/// How a value came about, in one language; every text is ready to be shown.
struct Explanation {
    /// A value that the formula reads.
    struct Input {
        QString label;
        QString value; ///< empty: missing
        std::optional<Path> path; ///< where it is typed or computed; nothing for parameters and last year
        bool computed = false;
        bool operator==(const Input &) const = default;
    };
    /// A row that counts in a sum, count, minimum or maximum.
    struct CountedRow {
        RowId id = 0;
        qsizetype position = 0; ///< from 0
        QString title; ///< what the row is about: whom it names, or its first words
        QString value; ///< what it gives
        bool operator==(const CountedRow &) const = default;
    };
    /// One sum, count, minimum or maximum over rows.
    struct Counting {
        QString words; ///< "sum of Amount in Expenses"
        QString table; ///< id
        QString result;
        qsizetype total = 0; ///< rows of the table, counting or not
        qsizetype counted = 0; ///< rows that count, of which `rows` holds the first
        QList<CountedRow> rows;
        QString rest; ///< what the others give together, in a sum; else empty
        bool operator==(const Counting &) const = default;
    };
    enum class Origin {
        Typed,
        Missing, ///< nothing is typed and nothing proposed
        Proposed, ///< by the preset, while nothing is typed
        Computed,
    };
    static constexpr qsizetype mostRows = 12;

    QString label;
    QString value;
    Origin origin = Origin::Typed;
    QString formula; ///< in words; empty when neither computed nor proposed
    QList<Input> inputs; ///< in the order of the formula, those of single rows apart
    QList<Counting> countings;
    int decimals = 0; ///< to which a computed number is rounded, half away from zero; -1: no number
    QString unrounded; ///< a computed number before its last rounding; empty where that changed nothing
    form::Source source;
    QString previous; ///< last year's value; empty: unknown
    QString difference; ///< with sign, of numbers; empty when one of the two is missing
    bool operator==(const Explanation &) const = default;
};

/// Nothing when there is no such field, column or row.
[[nodiscard]] std::optional<Explanation> explained(const Sheet &sheet, const Path &path, base::Language language);

} // namespace report

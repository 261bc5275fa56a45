// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/form/cell_texts.h"

namespace ui {

/// Looks for a text in cells: any part of what they show, whatever the case and accents; numbers with or without
/// points between the thousands. Prepared once, then fast for very many cells.
class CellSearch
{
public:
    /// `texts` must outlive it. An empty text is in every cell.
    CellSearch(const QString &text, const CellTexts &texts);

    [[nodiscard]] bool isIn(const form::Value &value, int column) const;
    /// In any cell of the row.
    [[nodiscard]] bool isIn(const report::Row &row) const;

private:
    [[nodiscard]] bool isInText(const QString &text) const;
    [[nodiscard]] bool isInNumber(const form::Value &value, int column) const;

    const CellTexts &m_texts;
    QString m_folded;
    QStringList m_numbers; ///< spellings that may be part of a number; empty: there is a letter in it
    mutable QHash<int, QHash<form::Value, bool>> m_known; ///< of columns that repeat few values
};

} // namespace ui

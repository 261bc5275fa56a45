// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/cell_search.h"

#include "exchange/human_word.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// "1.234,5" as "1234,5", and "1234.5" as "1234,5"; nothing when a number cannot hold it.
QStringList numbersIn(const QString &folded)
{
    const bool fits = std::all_of(folded.begin(), folded.end(),
        [](QChar sign) { return sign.isDigit() || sign.isSpace() || u".,-"_s.contains(sign); });
    if (!fits)
        return {};
    const QString dense = QString(folded).remove(u' ');
    return {QString(dense).remove(u'.'), QString(dense).replace(u'.', u',')};
}

bool repeats(form::Type type)
{
    return type == form::Type::Choice || type == form::Type::Bool || type == form::Type::Reference
        || type == form::Type::Nis || type == form::Type::Date;
}

} // namespace

CellSearch::CellSearch(const QString &text, const CellTexts &texts)
    : m_texts(texts), m_folded(exchange::foldedWord(text)), m_numbers(numbersIn(m_folded))
{
}

bool CellSearch::isInText(const QString &text) const
{
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar sign) { return sign.unicode() < 0x80; });
    return plain ? text.contains(m_folded, Qt::CaseInsensitive) : exchange::foldedWord(text).contains(m_folded);
}

bool CellSearch::isInNumber(const form::Value &value, int column) const
{
    if (m_numbers.isEmpty())
        return false;
    const QString text = m_texts.plain(value, column);
    return std::any_of(m_numbers.begin(), m_numbers.end(), [&](const QString &part) { return text.contains(part); });
}

bool CellSearch::isIn(const form::Value &value, int column) const
{
    if (m_folded.isEmpty())
        return true;
    if (value.isMissing())
        return false;
    const form::Type type = m_texts.field(column).type;
    if (value.number() && form::isNumeric(type))
        return isInNumber(value, column);
    if (!repeats(type))
        return isInText(value.text() ? *value.text() : m_texts.shown(value, column))
            || isInText(m_texts.shown(value, column));
    QHash<form::Value, bool> &known = m_known[column];
    auto found = known.find(value);
    if (found == known.end())
        found = known.insert(value, isInText(m_texts.shown(value, column)));
    return *found;
}

bool CellSearch::isIn(const report::Row &row) const
{
    for (int column = 0; column < m_texts.columnCount(); ++column)
        if (isIn(m_texts.valueIn(row, column), column))
            return true;
    return m_folded.isEmpty();
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/cells.h"

#include <algorithm>

namespace report {

Cells::Cells(std::initializer_list<Cell> cells)
{
    for (const Cell &cell : cells)
        insert(cell.name, cell.content);
}

qsizetype Cells::placeOf(const QString &name) const
{
    const auto place = std::lower_bound(m_cells.cbegin(), m_cells.cend(), name,
        [](const Cell &cell, const QString &wanted) { return cell.name < wanted; });
    return place - m_cells.cbegin();
}

form::Value Cells::value(const QString &name) const
{
    const qsizetype place = placeOf(name);
    return holds(place, name) ? m_cells.at(place).content : form::Value();
}

void Cells::insert(const QString &name, const form::Value &value)
{
    const qsizetype place = placeOf(name);
    if (holds(place, name))
        m_cells[place].content = value;
    else
        m_cells.insert(place, {name, value});
}

void Cells::insert(const Cells &others)
{
    for (const Cell &cell : others.m_cells)
        insert(cell.name, cell.content);
}

void Cells::remove(const QString &name)
{
    if (const qsizetype place = placeOf(name); holds(place, name))
        m_cells.removeAt(place);
}

form::Value Cells::take(const QString &name)
{
    const qsizetype place = placeOf(name);
    return holds(place, name) ? m_cells.takeAt(place).content : form::Value();
}

} // namespace report

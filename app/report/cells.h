// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/value.h"

#include <QList>

#include <initializer_list>

namespace report {

/// The values of a row by the names of their columns, in the order of the names. It is used as a QHash is, but takes a
/// quarter of its room or less: a table may have a hundred thousand rows of a dozen cells. Copies share everything.
class Cells
{
public:
    struct Cell {
        QString name;
        form::Value content;
        bool operator==(const Cell &) const = default;
    };

    Cells() = default;
    Cells(std::initializer_list<Cell> cells);

    /// Goes over the cells: `key()` is the column, `value()` and `*` are what it holds.
    class Iterator
    {
    public:
        explicit Iterator(const Cell *cell) : m_cell(cell) { }
        [[nodiscard]] const QString &key() const { return m_cell->name; }
        [[nodiscard]] const form::Value &value() const { return m_cell->content; }
        const form::Value &operator*() const { return m_cell->content; }
        Iterator &operator++()
        {
            ++m_cell;
            return *this;
        }
        bool operator==(const Iterator &) const = default;

    private:
        const Cell *m_cell;
    };

    [[nodiscard]] Iterator begin() const { return Iterator(m_cells.constData()); }
    [[nodiscard]] Iterator end() const { return Iterator(m_cells.constData() + m_cells.size()); }
    [[nodiscard]] Iterator cbegin() const { return begin(); }
    [[nodiscard]] Iterator cend() const { return end(); }
    [[nodiscard]] bool isEmpty() const { return m_cells.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_cells.size(); }
    void reserve(qsizetype count) { m_cells.reserve(count); }

    [[nodiscard]] bool contains(const QString &name) const { return holds(placeOf(name), name); }
    /// The missing value where nothing stands.
    [[nodiscard]] form::Value value(const QString &name) const;
    void insert(const QString &name, const form::Value &value);
    /// Those of another row, too; its values win.
    void insert(const Cells &others);
    void remove(const QString &name);
    /// The value, taken out.
    form::Value take(const QString &name);
    template <typename Condition>
    void removeIf(Condition isGone) ///< of a Cell
    {
        m_cells.removeIf(isGone);
    }

    bool operator==(const Cells &) const = default;

private:
    /// Where the column stands, or would stand.
    [[nodiscard]] qsizetype placeOf(const QString &name) const;
    [[nodiscard]] bool holds(qsizetype place, const QString &name) const
    {
        return place < m_cells.size() && m_cells.at(place).name == name;
    }

    QList<Cell> m_cells;
};

} // namespace report

Q_DECLARE_TYPEINFO(report::Cells::Cell, Q_RELOCATABLE_TYPE);

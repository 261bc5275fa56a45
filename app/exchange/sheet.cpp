// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/sheet.h"

#include <algorithm>

namespace exchange {

Sheet::Piece Sheet::keep(QStringView text)
{
    const Piece piece{static_cast<quint32>(m_buffer.size()), static_cast<quint32>(text.size())};
    m_buffer.append(text);
    return piece;
}

Sheet::Piece Sheet::keep(std::string_view utf8)
{
    const QByteArrayView bytes(utf8.data(), static_cast<qsizetype>(utf8.size()));
    const auto isAscii = [](char byte) { return static_cast<unsigned char>(byte) < 0x80; };
    if (!std::all_of(bytes.begin(), bytes.end(), isAscii))
        return keep(QString::fromUtf8(bytes));
    const Piece piece{static_cast<quint32>(m_buffer.size()), static_cast<quint32>(bytes.size())};
    m_buffer.append(QLatin1String(bytes));
    return piece;
}

void Sheet::dropEmptyRow()
{
    if (!m_rows.isEmpty() && m_rows.last().first == m_cells.size())
        m_rows.removeLast();
}

void Sheet::beginRow(int number, bool hidden)
{
    dropEmptyRow();
    m_rows.append({number, hidden, m_cells.size()});
}

void Sheet::add(int column, CellKind kind, Piece piece)
{
    const QStringView content = text(piece);
    if (std::any_of(content.begin(), content.end(), [](QChar letter) { return !letter.isSpace(); }))
        m_cells.append({piece, static_cast<quint16>(column), kind});
}

void Sheet::put(qsizetype row, int column, QStringView text)
{
    m_put.insert({row, column});
    const qsizetype first = m_rows.at(row).first;
    const qsizetype end = first + qsizetype(stored(row).size());
    qsizetype place = first;
    while (place < end && m_cells.at(place).column < column)
        ++place;
    const bool isThere = place < end && m_cells.at(place).column == column;
    const bool stays = !text.trimmed().isEmpty();
    const Stored cell{stays ? keep(text) : Piece(), static_cast<quint16>(column), CellKind::Text};
    if (isThere && stays)
        m_cells[place] = cell;
    else if (stays)
        m_cells.insert(place, cell);
    else if (isThere)
        m_cells.removeAt(place);
    for (qsizetype next = row + 1; isThere != stays && next < m_rows.size(); ++next)
        m_rows[next].first += stays ? 1 : -1;
}

bool Sheet::isTooLarge() const
{
    return m_cells.size() > maximumCells || m_buffer.size() > maximumCharacters;
}

std::span<const Sheet::Stored> Sheet::stored(qsizetype row) const
{
    const qsizetype first = m_rows.at(row).first;
    const qsizetype end = row + 1 < m_rows.size() ? m_rows.at(row + 1).first : m_cells.size();
    return std::span(m_cells.constData(), static_cast<size_t>(m_cells.size()))
        .subspan(static_cast<size_t>(first), static_cast<size_t>(end - first));
}

Cell Sheet::shown(const Stored &stored) const
{
    return {stored.column, stored.kind, text(stored.piece)};
}

qsizetype Sheet::rowAt(int number) const
{
    const auto found = std::lower_bound(
        m_rows.begin(), m_rows.end(), number, [](const Row &row, int wanted) { return row.number < wanted; });
    return found - m_rows.begin();
}

QList<Cell> Sheet::cells(qsizetype row) const
{
    QList<Cell> cells;
    cells.reserve(qsizetype(stored(row).size()));
    for (const Stored &stored : stored(row))
        cells.append(shown(stored));
    return cells;
}

Cell Sheet::cell(qsizetype row, int column) const
{
    const auto cells = stored(row);
    const auto found = std::lower_bound(
        cells.begin(), cells.end(), column, [](const Stored &cell, int wanted) { return cell.column < wanted; });
    return found != cells.end() && found->column == column ? shown(*found) : Cell{column, CellKind::Text, {}};
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

QString cellName(int column, int rowNumber)
{
    return columnLetters(column) + QString::number(rowNumber);
}

} // namespace exchange

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QSet>
#include <QString>

#include <functional>
#include <span>
#include <string_view>

namespace exchange {

/// What a file says that a cell is. CSV knows text only.
enum class CellKind : quint8 {
    Text,
    Number, ///< decimal text with a point, perhaps with an exponent: "-1234.5", "1.1E2"
    Percent, ///< a number that is shown as a percentage: "0.125" for 12.5 %
    Date, ///< "2016-03-31"; a time of the day is left out
    Truth, ///< "true", "false"
    Error ///< "#REF!"
};

/// A cell with content. The text lives as long as its sheet.
struct Cell {
    int column = 0; ///< counted from 0
    CellKind kind = CellKind::Text;
    QStringView text;
};

/// Told how much is done, 0 to 1000; false stops the reading ("exchange.cancelled").
using Progress = std::function<bool(int permille)>;

/// A rectangle of cells that a spreadsheet shows as one; only the first has content.
struct Merge {
    int firstRow = 0, lastRow = 0; ///< as a spreadsheet counts, from 1
    int firstColumn = 0, lastColumn = 0; ///< counted from 0
};

/// Rows of cells, from whatever file: what import works on. Only cells and rows with content are kept. All texts stand
/// in one buffer, so that a large file costs little more than its characters. Copies share everything.
class Sheet
{
public:
    /// No file may bring more; a table has at most 100,000 rows.
    static constexpr qsizetype maximumCells = 10'000'000;
    static constexpr qsizetype maximumCharacters = qsizetype(128) * 1024 * 1024;
    /// As spreadsheets have them.
    static constexpr int maximumRow = 1'048'576;
    static constexpr int maximumColumn = 16'384;

    QString name; ///< of the sheet in a workbook; empty for CSV
    QList<Merge> merges;
    qsizetype header = 0; ///< the row that names the columns; what stands above it is a title (see headerRow)

    [[nodiscard]] qsizetype rowCount() const { return m_rows.size(); }
    /// As a spreadsheet counts: the first line of the file is 1.
    [[nodiscard]] int rowNumber(qsizetype row) const { return m_rows.at(row).number; }
    /// The first row with this number or a greater one; `rowCount` when there is none.
    [[nodiscard]] qsizetype rowAt(int number) const;
    [[nodiscard]] bool isHidden(qsizetype row) const { return m_rows.at(row).hidden; }
    [[nodiscard]] QList<Cell> cells(qsizetype row) const;
    /// An empty text where nothing stands.
    [[nodiscard]] Cell cell(qsizetype row, int column) const;
    /// True when all its cells were taken out.
    [[nodiscard]] bool isEmpty(qsizetype row) const { return stored(row).empty(); }
    /// A person types a text into a cell, or takes it out by nothing but spaces.
    void put(qsizetype row, int column, QStringView text);
    /// Whether a person did so in this cell.
    [[nodiscard]] bool wasPut(qsizetype row, int column) const { return m_put.contains({row, column}); }

    // --- for the readers

    /// Where a text stands in the buffer.
    struct Piece {
        quint32 from = 0;
        quint32 length = 0;
    };
    [[nodiscard]] QString &buffer() { return m_buffer; }
    [[nodiscard]] const QString &buffer() const { return m_buffer; }
    [[nodiscard]] QStringView text(Piece piece) const { return QStringView(m_buffer).mid(piece.from, piece.length); }
    Piece keep(QStringView text);
    Piece keep(std::string_view utf8);
    void beginRow(int number, bool hidden);
    /// Columns in growing order. A text of nothing but spaces is no content.
    void add(int column, CellKind kind, Piece piece);
    /// After the last row.
    void finish() { dropEmptyRow(); }
    [[nodiscard]] bool isTooLarge() const;

private:
    struct Stored {
        Piece piece;
        quint16 column = 0;
        CellKind kind = CellKind::Text;
    };
    struct Row {
        int number = 0;
        bool hidden = false;
        qsizetype first = 0; ///< in m_cells
    };
    void dropEmptyRow();
    [[nodiscard]] std::span<const Stored> stored(qsizetype row) const;
    [[nodiscard]] Cell shown(const Stored &stored) const;

    QString m_buffer;
    QList<Stored> m_cells;
    QList<Row> m_rows;
    QSet<std::pair<qsizetype, int>> m_put;
};

/// "C" for 2, "AA" for 26.
[[nodiscard]] QString columnLetters(int column);
/// "C12".
[[nodiscard]] QString cellName(int column, int rowNumber);

} // namespace exchange

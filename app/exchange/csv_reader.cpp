// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv_reader.h"

#include "exchange/text_encoding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace exchange {

using base::Kind;
using base::Problem;
using base::Result;

namespace {

/// Splits a text whose separator is known. A cell in quotation marks is written back over its own beginning, without
/// the marks, so that every cell is a piece of one buffer.
class Splitter
{
public:
    Splitter(const QString &text, QChar separator) : m_separator(separator) { m_sheet.buffer() = text; }
    Result<Sheet> split(qsizetype from, int firstNumber, const Progress &progress);

private:
    bool readRecord();
    bool readQuoted(Sheet::Piece &piece);
    [[nodiscard]] bool atEnd() const { return m_position >= m_sheet.buffer().size(); }
    [[nodiscard]] bool atLineEnd() const { return here() == u'\n'; }
    [[nodiscard]] QChar here() const { return m_sheet.buffer().constData()[m_position]; }

    Sheet m_sheet;
    QChar m_separator;
    qsizetype m_position = 0;
    QList<Sheet::Piece> m_record;
};

/// After the opening quote; false when the closing one never comes or is followed by something else.
bool Splitter::readQuoted(Sheet::Piece &piece)
{
    QChar *letters = m_sheet.buffer().data();
    qsizetype end = ++m_position;
    piece.from = static_cast<quint32>(end);
    for (; !atEnd(); ++m_position) {
        if (here() == u'"') {
            const bool doubled = m_position + 1 < m_sheet.buffer().size() && letters[m_position + 1] == u'"';
            ++m_position;
            if (!doubled) {
                piece.length = static_cast<quint32>(end) - piece.from;
                return atEnd() || atLineEnd() || here() == m_separator;
            }
        }
        letters[end++] = letters[m_position];
    }
    return false;
}

/// False when a quotation mark is wrong or there are too many cells.
bool Splitter::readRecord()
{
    m_record.clear();
    for (;;) {
        Sheet::Piece piece;
        if (!atEnd() && here() == u'"') {
            if (!readQuoted(piece))
                return false;
        } else {
            piece.from = static_cast<quint32>(m_position);
            while (!atEnd() && !atLineEnd() && here() != m_separator)
                ++m_position;
            piece.length = static_cast<quint32>(m_position) - piece.from;
        }
        m_record.append(piece);
        if (m_record.size() > Sheet::maximumColumn) // no further: a line may have millions
            return false;
        if (atEnd() || atLineEnd())
            break;
        ++m_position; // the separator
    }
    ++m_position; // the line end
    return true;
}

Problem badRecord(int number)
{
    return {Kind::Refused, QStringLiteral("exchange.csv.quote"),
        QT_TRANSLATE_NOOP("Problem",
            "In row %1 a quotation mark does not close, or text follows it. Put the whole "
            "cell in quotation marks and double those inside."),
        {QString::number(number)}, QString::number(number)};
}

Result<Sheet> Splitter::split(qsizetype from, int firstNumber, const Progress &progress)
{
    constexpr int often = 4096;
    m_position = from;
    for (int number = firstNumber; !atEnd(); ++number) {
        if (!readRecord())
            return m_record.size() > Sheet::maximumColumn ? tooLarge() : badRecord(number);
        m_sheet.beginRow(number, false);
        for (qsizetype column = 0; column < m_record.size(); ++column)
            m_sheet.add(int(column), CellKind::Text, m_record.at(column));
        if (m_sheet.isTooLarge())
            return tooLarge();
        if (progress && number % often == 0 && !progress(int(m_position * 1000 / m_sheet.buffer().size())))
            return cancelled();
    }
    m_sheet.finish();
    return std::move(m_sheet);
}

/// How often each candidate stands in each of the first records, outside quotation marks.
constexpr std::array<char16_t, 4> separators{u';', u'\t', u'|', u','};
using Counts = std::array<qsizetype, separators.size()>;

QList<Counts> countsOf(QStringView text)
{
    constexpr qsizetype looked = 20;
    QList<Counts> records;
    Counts counts{};
    bool quoted = false;
    bool empty = true;
    for (const QChar letter : text) {
        quoted = (letter == u'"') != quoted;
        if (letter == u'\n' && !quoted) {
            if (!empty)
                records.append(counts);
            if (records.size() == looked)
                return records;
            counts = {};
            empty = true;
            continue;
        }
        empty = false;
        for (std::size_t i = 0; i < separators.size() && !quoted; ++i)
            counts.at(i) += letter == separators.at(i) ? 1 : 0;
    }
    if (!empty)
        records.append(counts);
    return records;
}

QChar separatorOf(QStringView text)
{
    const QList<Counts> records = countsOf(text);
    if (records.isEmpty())
        return separators.front();
    const auto isBehind = [&](std::size_t a, std::size_t b) { // a is the worse guess
        const auto weight = [&](std::size_t i) {
            const qsizetype first = records.first().at(i);
            const bool even = std::all_of(
                records.begin(), records.end(), [&](const Counts &counts) { return counts.at(i) == first; });
            return std::pair(first > 0 && even, first);
        };
        return weight(a) < weight(b);
    };
    std::size_t best = 0;
    for (std::size_t i = 1; i < separators.size(); ++i)
        best = isBehind(best, i) ? i : best;
    return separators.at(best);
}

} // namespace

Problem cancelled()
{
    return {Kind::Refused, QStringLiteral("exchange.cancelled"),
        QT_TRANSLATE_NOOP("Problem", "The reading of the file was stopped. Nothing was taken over."), {}, {}};
}

Problem tooLarge()
{
    return {Kind::Refused, QStringLiteral("exchange.large"),
        QT_TRANSLATE_NOOP("Problem",
            "The file has far more cells or text than a table may have. Keep the sheet with the table only."),
        {}, {}};
}

Result<CsvFile> readCsv(const QByteArray &bytes, const Progress &progress, const CsvManner &manner)
{
    const Result<DecodedText> file = decodedText(bytes, manner.encoding);
    if (!file)
        return file.problem();
    const QString &text = file->text;
    const bool says = text.startsWith(QStringLiteral("sep="), Qt::CaseInsensitive) && text.indexOf(u'\n') == 5;
    const QChar found = says ? text.at(4) : separatorOf(text);
    const QChar separator = manner.separator.isNull() ? found : manner.separator;
    Result<Sheet> sheet = Splitter(text, separator).split(says ? 6 : 0, says ? 2 : 1, progress);
    if (!sheet)
        return sheet.problem();
    return CsvFile{file->encoding, separator, *std::move(sheet)};
}

QString quotedCsv(const QString &cell, QChar separator)
{
    const bool plain = std::none_of(cell.begin(), cell.end(), [separator](QChar letter) {
        return letter == separator || letter == u'"' || letter == u';' || letter == u',' || letter == u'\t'
            || letter == u'|' || letter == u'\n' || letter == u'\r';
    });
    if (plain)
        return cell;
    QString inner = cell;
    inner.replace(QStringLiteral("\""), QStringLiteral("\"\""));
    return u'"' + inner + u'"';
}

} // namespace exchange

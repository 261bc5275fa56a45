// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv_text.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace exchange {

using base::Kind;
using base::Problem;
using base::Result;

namespace {

// https://encoding.spec.whatwg.org/#windows-1252: 0x80 to 0x9F; the rest is Latin-1.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
    0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &letter : text) {
        if (letter.unicode() >= 0x80 && letter.unicode() <= 0x9F)
            letter = windows1252.at(letter.unicode() - 0x80);
    }
    return text;
}

bool hasUtf16Mark(const QByteArray &bytes)
{
    return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
}

/// Which lines of a text that is not UTF-8 as a whole are, by themselves.
struct Utf8Lines {
    bool isMeant = false; ///< some line has letters beyond ASCII in good UTF-8, or the file has the mark
    qsizetype firstWrong = 0; ///< counted from 1
};

/// Letters beyond ASCII that happen to be good UTF-8 are next to impossible in Windows-1252: a file with both has
/// spoilt lines, and reading it as Windows-1252 would spoil the others as well.
Utf8Lines utf8Lines(const QByteArray &bytes)
{
    Utf8Lines found{bytes.startsWith("\xef\xbb\xbf")};
    qsizetype number = 0;
    for (const QByteArray &line : bytes.split('\n')) {
        ++number;
        QStringDecoder utf8(QStringDecoder::Utf8);
        const QString text = utf8(line);
        if (utf8.hasError())
            found.firstWrong = found.firstWrong > 0 ? found.firstWrong : number;
        else
            found.isMeant = found.isMeant || text.size() < line.size();
    }
    return found;
}

Problem notUtf8(qsizetype line)
{
    return {Kind::Refused, QStringLiteral("exchange.csv.encoding"),
        QT_TRANSLATE_NOOP("Problem",
            "Line %1 holds bytes or signs that are no letters in UTF-8, so its text is spoilt. Save the file as “CSV "
            "UTF-8” from where it came and try again."),
        {QString::number(line)}, {}};
}

/// Splits a text whose separator is known.
class Splitter
{
public:
    Splitter(QStringView text, QChar separator) : m_text(text), m_separator(separator) { }
    Result<QList<CsvRecord>> split(int firstNumber);

private:
    bool readRecord(QStringList &cells);
    bool readQuoted(QString &cell);
    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }
    [[nodiscard]] bool atLineEnd() const { return m_text.at(m_position) == u'\n'; }
    [[nodiscard]] QChar here() const { return m_text.at(m_position); }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_position = 0;
};

/// After the opening quote; false when the closing one never comes or is followed by something else.
bool Splitter::readQuoted(QString &cell)
{
    for (++m_position; !atEnd(); ++m_position) {
        if (here() != u'"') {
            cell.append(here());
        } else if (m_position + 1 < m_text.size() && m_text.at(m_position + 1) == u'"') {
            cell.append(u'"');
            ++m_position;
        } else {
            ++m_position;
            return atEnd() || atLineEnd() || here() == m_separator;
        }
    }
    return false;
}

bool Splitter::readRecord(QStringList &cells)
{
    for (;;) {
        QString cell;
        if (!atEnd() && here() == u'"') {
            if (!readQuoted(cell))
                return false;
        } else {
            const qsizetype start = m_position;
            while (!atEnd() && !atLineEnd() && here() != m_separator)
                ++m_position;
            cell = m_text.mid(start, m_position - start).toString();
        }
        cells.append(cell);
        if (atEnd() || atLineEnd())
            break;
        ++m_position; // the separator
    }
    ++m_position; // the line end
    return true;
}

Result<QList<CsvRecord>> Splitter::split(int firstNumber)
{
    QList<CsvRecord> records;
    for (int number = firstNumber; !atEnd(); ++number) {
        CsvRecord record{number, {}};
        if (!readRecord(record.cells)) {
            return Problem{Kind::Refused, QStringLiteral("exchange.csv.quote"),
                QT_TRANSLATE_NOOP("Problem",
                    "In row %1 a quotation mark does not close, or text follows it. Put the whole "
                    "cell in quotation marks and double those inside."),
                {QString::number(number)}, QString::number(number)};
        }
        const bool isEmpty = std::all_of(
            record.cells.begin(), record.cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (!isEmpty)
            records.append(record);
    }
    return records;
}

QChar separatorOf(const QString &text)
{
    static constexpr std::array<char16_t, 3> candidates{u';', u',', u'\t'};
    std::array<qsizetype, 3> counts{};
    bool quoted = false;
    for (const QChar letter : text) {
        if (letter == u'"')
            quoted = !quoted;
        if (letter == u'\n' && !quoted)
            break;
        for (std::size_t i = 0; i < candidates.size() && !quoted; ++i)
            counts[i] += letter == candidates[i] ? 1 : 0;
    }
    return candidates.at(std::size_t(std::max_element(counts.begin(), counts.end()) - counts.begin()));
}

} // namespace

Result<QString> decodeCsv(const QByteArray &bytes)
{
    QString text;
    if (hasUtf16Mark(bytes)) {
        text = QStringDecoder(QStringDecoder::Utf16)(bytes);
    } else {
        QStringDecoder utf8(QStringDecoder::Utf8);
        text = utf8(bytes);
        if (utf8.hasError()) {
            const Utf8Lines lines = utf8Lines(bytes);
            if (lines.isMeant)
                return notUtf8(lines.firstWrong);
            text = fromWindows1252(bytes);
        }
    }
    if (text.contains(QChar(u'\0'))) {
        return Problem{Kind::Refused, QStringLiteral("exchange.csv.encoding"),
            QT_TRANSLATE_NOOP("Problem", "The file is not readable as text. Save it as “CSV UTF-8” and try again."), {},
            {}};
    }
    if (const qsizetype at = text.indexOf(QChar::ReplacementCharacter); at >= 0)
        return notUtf8(text.left(at).count(u'\n') + 1);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    return text;
}

Result<QList<CsvRecord>> splitCsv(const QString &text)
{
    const bool says = text.startsWith(QStringLiteral("sep="), Qt::CaseInsensitive) && text.indexOf(u'\n') == 5;
    if (says)
        return Splitter(QStringView(text).mid(6), text.at(4)).split(2);
    return Splitter(text, separatorOf(text)).split(1);
}

QString quotedCsv(const QString &cell)
{
    const bool plain = std::none_of(cell.begin(), cell.end(), [](QChar letter) {
        return letter == u'"' || letter == u';' || letter == u',' || letter == u'\t' || letter == u'\n'
            || letter == u'\r';
    });
    if (plain)
        return cell;
    QString inner = cell;
    inner.replace(QStringLiteral("\""), QStringLiteral("\"\""));
    return u'"' + inner + u'"';
}

} // namespace exchange

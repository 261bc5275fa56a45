// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/column_widths.h"

#include "ui/form/table_model.h"
#include "ui/look/metrics.h"

#include <QFontInfo>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int valuePadding = space::xl;
constexpr int markRoom = 24; // for the icon of a finding
constexpr int leastText = 96;
constexpr int readableEms = 16;
constexpr int mostWanted = 360;
constexpr int linesOfLabel = 3;
constexpr int rowsMeasured = 200;
constexpr int rowsThatTell = 5; // before that nobody knows how long the texts become

/// The widest value that is usual for the type; empty for texts and choices.
QString usualValue(form::Type type)
{
    switch (type) {
    case form::Type::Count: return u"99.999"_s;
    case form::Type::Fte: return u"99,99"_s;
    case form::Type::Percent: return u"100,00"_s;
    case form::Type::Date: return u"30/12/2016"_s;
    case form::Type::Bool: return u"Nee"_s;
    case form::Type::Insz: return u"99.99.99-999.99"_s;
    case form::Type::Kbo: return u"9999.999.999"_s;
    case form::Type::Nis: return u"24062 · Sint-Genesius"_s;
    case form::Type::Money:
    case form::Type::Decimal: return u"999.999,99"_s;
    default: return {};
    }
}

/// The least width in which the words stand in so many lines.
int widthInLines(const QString &text, int lines, const QFontMetrics &metrics)
{
    const QStringList words = text.split(u' ');
    int least = metrics.horizontalAdvance(text);
    if (lines == 1)
        return least;
    for (qsizetype split = 1; split < words.size(); ++split) {
        const int first = metrics.horizontalAdvance(words.mid(0, split).join(u' '));
        const int rest = widthInLines(words.mid(split).join(u' '), lines - 1, metrics);
        least = qMin(least, qMax(first, rest));
    }
    return least;
}

/// The texts that stand in the first rows of a column, without the empty ones.
QStringList textsOf(const TableModel &model, int column)
{
    QStringList result;
    for (int row = 0; row < qMin(model.rowCount(), rowsMeasured); ++row)
        if (const QString text = model.index(row, column).data().toString(); !text.isEmpty())
            result.append(text);
    return result;
}

int widthOf(const QStringList &texts, const QFont &font)
{
    const QFontMetrics metrics(font);
    int result = 0;
    for (const QString &text : texts)
        result = qMax(result, metrics.horizontalAdvance(text));
    return result;
}

/// Gives away `spare` in equal parts; who needs less than its part takes what it needs. What nobody needs comes back.
int share(int spare, QList<int> needs, QList<int> &widths)
{
    auto open = std::count_if(needs.begin(), needs.end(), [](int need) { return need > 0; });
    while (spare > 0 && open > 0) {
        const int each = qMax(1, spare / static_cast<int>(open));
        for (qsizetype column = 0; column < needs.size() && spare > 0; ++column) {
            const int given = std::min({each, needs.at(column), spare});
            widths[column] += given;
            needs[column] -= given;
            spare -= given;
            open -= given > 0 && needs.at(column) == 0;
        }
    }
    return spare;
}
} // namespace

ColumnRoom roomOf(const TableModel &model, int column, const TableFonts &fonts)
{
    const form::Field &field = model.field(column);
    const QString label = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const int forLabel = widthInLines(label, linesOfLabel, fonts.labels) + labelPadding;
    const int readable = readableEms * QFontInfo(fonts.cells).pixelSize();
    QStringList texts = textsOf(model, column);
    if (const QString value = usualValue(field.type); !value.isEmpty()) {
        texts.append(value);
        const int needed = qMax(forLabel, widthOf(texts, fonts.cells) + valuePadding + markRoom);
        return {needed, needed};
    }
    const bool tells = !field.choices.isEmpty() || texts.size() >= rowsThatTell;
    for (const form::Choice &choice : field.choices)
        texts.append(choice.label.in(model.language()));
    const int all = widthOf(texts, fonts.cells) + valuePadding + markRoom;
    const int least = qMax(forLabel, tells ? std::clamp(all, leastText, readable) : readable);
    return {least, qMax(least, qMin(all, mostWanted)), field.choices.isEmpty()};
}

QList<int> widthsIn(int room, const QList<ColumnRoom> &columns)
{
    QList<int> widths;
    QList<int> needs;
    QList<int> texts;
    for (const ColumnRoom &column : columns) {
        widths.append(column.least);
        needs.append(column.wanted - column.least);
        texts.append(column.isText ? room : 0);
    }
    const int spare = share(room - std::accumulate(widths.begin(), widths.end(), 0), needs, widths);
    static_cast<void>(share(spare, texts, widths));
    return widths;
}

} // namespace ui

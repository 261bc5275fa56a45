// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/display.h"
#include "print/strip.h"

#include <algorithm>

namespace print {

namespace {

constexpr TextStyle cellStyle = TextStyle::Small;
constexpr TextStyle headStyle = TextStyle::SmallStrong;
constexpr qreal gap = 105; ///< between columns
constexpr qreal widestWord = 1000; ///< longer words are broken
constexpr qreal widestText = 1900; ///< texts get no more than this while others want room
constexpr qsizetype measured = 40; ///< only the longest texts of a column are measured

/// How a column wants to stand, and what it gets.
struct ColumnPlan {
    int index = 0; ///< in the table
    qreal least = 0;
    qreal wish = 0;
    qreal width = 0;
    qreal x = 0;
    qreal fraction = 0; ///< room after the decimal mark
    bool empty = true; ///< no row has anything there
};

qreal longestWord(const Type &type, const QString &text, TextStyle style)
{
    qreal longest = 0;
    for (const QString &word : text.split(u' '))
        longest = std::max(longest, type.width(word, style));
    return std::min(longest, widestWord);
}

/// The longest values of a column by their number of letters: in a table of thousands of rows they decide.
QList<Shown> longest(const Table &table, int column)
{
    QList<Shown> values;
    for (const TableRow &row : table.rows)
        values.append(row.cells[column]);
    if (column < table.total.size())
        values.append(table.total[column]);
    std::stable_sort(
        values.begin(), values.end(), [](const Shown &a, const Shown &b) { return a.text.size() > b.text.size(); });
    return values.mid(0, measured);
}

ColumnPlan planned(const Type &type, const Table &table, int index)
{
    ColumnPlan plan;
    plan.index = index;
    const TableColumn &column = table.columns[index];
    const QString title = column.label.text + QStringLiteral("\u00a0") + column.label.marks;
    plan.least = longestWord(type, title, headStyle);
    plan.wish = std::min(type.width(title, headStyle), 2 * plan.least);
    const QList<Shown> values = longest(table, index);
    plan.fraction = column.number ? fractionWidth(type, values, cellStyle) : 0;
    for (const Shown &value : values) {
        const qreal whole = type.width(value.text, cellStyle);
        plan.empty = plan.empty && value.quiet;
        plan.wish = std::max(plan.wish, std::min(whole, widestText));
        plan.least = std::max(plan.least, column.number ? whole : longestWord(type, value.text, cellStyle));
    }
    plan.wish = std::max(plan.wish, plan.least);
    return plan;
}

qreal leastWidth(const QList<ColumnPlan> &plans)
{
    qreal sum = gap * qreal(plans.size() - 1);
    for (const ColumnPlan &plan : plans)
        sum += plan.least;
    return sum;
}

/// The column that can best stand below the row: an empty one, else the last of the highest rank.
qsizetype leastNeeded(const Table &table, const QList<ColumnPlan> &plans)
{
    const auto rank = [&](qsizetype place) {
        constexpr int emptyRank = 100;
        return plans[place].empty ? emptyRank : table.columns[plans[place].index].rank;
    };
    qsizetype best = plans.size() - 1;
    for (qsizetype place = best - 1; place > 0; --place) {
        if (rank(place) > rank(best))
            best = place;
    }
    return best;
}

/// Shares the width: everybody the least, then in the measure of what each still wishes.
void share(QList<ColumnPlan> &plans)
{
    const qreal spare = sheet::textWidth - leastWidth(plans);
    qreal wanted = 0;
    for (const ColumnPlan &plan : plans)
        wanted += plan.wish - plan.least;
    const qreal part = wanted > 0 ? std::max(spare, 0.0) / wanted : 0;
    const qreal even = part > 1 || wanted <= 0 ? std::max(spare - wanted, 0.0) / qreal(plans.size()) : 0;
    qreal x = 0;
    for (ColumnPlan &plan : plans) {
        plan.width = plan.least + (plan.wish - plan.least) * std::min(part, 1.0) + even;
        plan.x = x;
        x += plan.width + gap;
    }
}

/// A table of which some columns went below their rows.
class TableComposer
{
public:
    TableComposer(const Type &type, const Table &table) : m_type(type), m_table(table)
    {
        for (int index = 0; index < table.columns.size(); ++index)
            m_plans.append(planned(type, table, index));
        while (m_plans.size() > 1 && leastWidth(m_plans) > sheet::textWidth)
            m_below.prepend(m_plans.takeAt(leastNeeded(table, m_plans)).index);
        std::sort(m_below.begin(), m_below.end());
        share(m_plans);
    }

    [[nodiscard]] QList<Strip> head() const;
    [[nodiscard]] QList<Strip> row(const TableRow &row) const;
    [[nodiscard]] QList<Strip> group(const QString &title) const;
    [[nodiscard]] QList<Strip> total() const;

private:
    [[nodiscard]] PlacedCell placed(const ColumnPlan &plan, const Shown &value, TextStyle style) const;
    [[nodiscard]] QList<Strip> details(const TableRow &row) const;
    [[nodiscard]] QString belowText(const TableRow &row) const;

    const Type &m_type;
    const Table &m_table;
    QList<ColumnPlan> m_plans;
    QList<int> m_below;
};

QList<Strip> TableComposer::head() const
{
    QList<PlacedCell> cells;
    qsizetype lines = 0;
    for (const ColumnPlan &plan : m_plans) {
        const TableColumn &column = m_table.columns[plan.index];
        PlacedCell title = labelCell(m_type, column.label, headStyle, Tone::Quiet, plan.x, plan.width);
        for (PlacedLine &line : title) {
            if (column.number)
                line.x = plan.x + plan.width - m_type.width(line.text, headStyle);
        }
        lines = std::max(lines, title.size());
        cells.append(title);
    }
    for (PlacedCell &title : cells) { // titles stand on the line below them
        while (title.size() < lines)
            title.prepend({{}, headStyle, Tone::Quiet, 0});
    }
    QList<Strip> strips = rowStrips(m_type, cells, 30, 34);
    underline(strips, Tone::Accent, 8);
    for (Strip &strip : strips)
        strip.keepWithNext = true;
    return strips;
}

PlacedCell TableComposer::placed(const ColumnPlan &plan, const Shown &value, TextStyle style) const
{
    if (m_table.columns[plan.index].number)
        return numberCell(m_type, value, style, plan.x + plan.width - plan.fraction);
    return cell(m_type, value.text, style, value.quiet ? Tone::Quiet : Tone::Ink, plan.x, plan.width);
}

QString TableComposer::belowText(const TableRow &row) const
{
    QStringList parts;
    for (const int index : m_below) {
        const Shown &value = row.cells[index];
        if (!value.text.isEmpty() && value.text != noValue)
            parts.append(form::labelled(m_table.columns[index].label.text, value.text, m_table.language));
    }
    return parts.join(QStringLiteral("  ·  "));
}

QList<Strip> TableComposer::details(const TableRow &row) const
{
    const qreal indent = m_plans.size() > 1 ? std::min(m_plans[1].x, 300.0) : 120;
    const qreal width = sheet::textWidth - indent;
    PlacedCell lines;
    if (const QString below = belowText(row); !below.isEmpty())
        lines += cell(m_type, below, TextStyle::Quiet, Tone::Quiet, indent, width);
    for (const FieldLine &detail : row.details) {
        const QString text = form::labelled(detail.label.text, detail.value.text, m_table.language);
        lines += cell(m_type, text, TextStyle::Quiet, Tone::Quiet, indent, width);
    }
    return lines.isEmpty() ? QList<Strip>() : rowStrips(m_type, {lines}, 0, 30);
}

QList<Strip> TableComposer::row(const TableRow &row) const
{
    QList<PlacedCell> cells;
    for (const ColumnPlan &plan : m_plans)
        cells.append(placed(plan, row.cells[plan.index], cellStyle));
    QList<Strip> strips = rowStrips(m_type, cells, 28, 28);
    const QList<Strip> below = details(row);
    if (!below.isEmpty())
        strips.last().keepWithNext = true;
    strips += below;
    underline(strips, Tone::Hairline, 4);
    for (Strip &strip : strips)
        strip.linkTo = row.anchor;
    return strips;
}

QList<Strip> TableComposer::group(const QString &title) const
{
    QList<Strip> strips
        = rowStrips(m_type, {cell(m_type, title, headStyle, Tone::Accent, 0, sheet::textWidth)}, 70, 28);
    underline(strips, Tone::Hairline, 4);
    for (Strip &strip : strips)
        strip.keepWithNext = true;
    return strips;
}

QList<Strip> TableComposer::total() const
{
    QList<PlacedCell> cells;
    for (const ColumnPlan &plan : m_plans)
        cells.append(placed(plan, m_table.total[plan.index], TextStyle::SmallStrong));
    QList<Strip> strips = rowStrips(m_type, cells, 34, 34);
    underline(strips, Tone::Accent, 8);
    return strips;
}

} // namespace

namespace {

int addHead(const QList<Strip> &head, Strips &into)
{
    into.tableHeads.append(head);
    return int(into.tableHeads.size()) - 1;
}

void under(int head, QList<Strip> &strips)
{
    for (Strip &strip : strips)
        strip.table = head;
}

} // namespace

void composeTable(const Type &type, const Table &table, Strips &into)
{
    const TableComposer composer(type, table);
    const QList<Strip> head = composer.head();
    const int plainHead = addHead(head, into);
    int rowHead = plainHead; // of a page that begins inside a group: with the title of the group
    QList<Strip> body;
    for (qsizetype place = 0; place < table.rows.size(); ++place) {
        const QString &group = table.rows[place].group;
        if (!group.isEmpty() && (place == 0 || table.rows[place - 1].group != group)) {
            QList<Strip> title = composer.group(group);
            rowHead = addHead(head + title, into);
            under(plainHead, title);
            body += title;
        }
        QList<Strip> row = composer.row(table.rows[place]);
        // No row alone under the head, none alone on the last page.
        const qsizetype after = table.rows.size() - 1 - place + (table.total.isEmpty() ? 0 : 1);
        row.last().keepWithNext = after == 1 || (place == 0 && after > 0);
        under(group.isEmpty() ? plainHead : rowHead, row);
        body += row;
    }
    if (!table.total.isEmpty()) {
        QList<Strip> total = composer.total();
        under(plainHead, total);
        body += total;
    }
    into.strips += head + body;
}

} // namespace print

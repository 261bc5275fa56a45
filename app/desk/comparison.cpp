// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/comparison.h"

#include "desk/place_words.h"
#include "desk/trace.h"
#include "form/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk {

namespace {

using report::Path;
using report::Row;
using report::RowId;
using What = Changed::What;

/// A column of a table, and how far its values come.
struct Column {
    const form::Field *field = nullptr;
    QString name;
    bool derives = false; ///< computed, or with a preset
    bool reachesOut = false; ///< derived from more than the typed cells of its row
};

/// Whether what is derived in this column may be otherwise in a row that is typed alike.
bool reachesOut(const form::Field &column, const form::Table &table, const form::Names &names)
{
    const QList<form::Reading> read
        = form::readings(column.isComputed() ? column.formula : column.preset, names, &table);
    return std::any_of(read.cbegin(), read.cend(), [&](const form::Reading &one) {
        const form::Field *other = one.ownRow ? table.column(one.id.mid(table.id.size() + 1)) : nullptr;
        return !other || reachesOut(*other, table, names);
    });
}

/// `isLastYearOther`: a formula may read last year's values, which the readings leave out.
QList<Column> columnsOf(const form::Table &table, const form::Campaign &campaign, bool isLastYearOther)
{
    const form::Names names(campaign);
    QList<Column> columns;
    for (const form::Field &field : table.columns) {
        const bool derives = field.isComputed() || !field.preset.isEmpty();
        columns.append(
            {&field, field.name(), derives, derives && (isLastYearOther || reachesOut(field, table, names))});
    }
    return columns;
}

/// A moment, taken along into another thread, where it is evaluated once more.
struct Side {
    explicit Side(const Moment &moment)
        : values(moment.evaluator.values()), previous(moment.previous), day(moment.day())
    {
    }
    [[nodiscard]] report::Evaluator evaluator(const form::Campaign &campaign) const
    {
        return {campaign, values, previous, day};
    }

    report::Values values;
    report::Values previous;
    QDate day;
};

/// Goes through a form and collects what differs.
class Comparison
{
public:
    Comparison(
        const form::Campaign &campaign, const Side &from, const Side &to, const Trace &trace, base::Language language)
        : m_campaign(campaign),
          m_from(from.evaluator(campaign)),
          m_to(to.evaluator(campaign)),
          m_isLastYearOther(from.previous != to.previous),
          m_trace(trace),
          m_language(language)
    {
    }

    [[nodiscard]] QList<Changed> of(const form::Definition &definition)
    {
        for (const form::Section &section : definition.sections) {
            for (const form::Item &item : section.items) {
                if (const auto *field = std::get_if<form::Field>(&item))
                    compareField(*field);
                else
                    compareTable(std::get<form::Table>(item));
            }
        }
        return m_changes;
    }

private:
    void add(What what, const Path &path, qsizetype position, const QString &before, const QString &after)
    {
        const store::Event *last = m_trace.last(path);
        m_changes.append({what, path, placeName(path, position), placeWords(m_campaign, path, position, m_language),
            before, after, false, last ? std::optional(*last) : std::nullopt});
    }

    /// `isTypedAlike`: it follows from other values, or is what a preset proposes.
    void addValue(const Path &path, qsizetype position, const form::Field &field, const form::Value &before,
        const form::Value &after, bool isTypedAlike)
    {
        if (before == after)
            return;
        add(What::Value, path, position, valueWords(before, &field, m_language), valueWords(after, &field, m_language));
        m_changes.last().computed = isTypedAlike;
        if (isTypedAlike)
            m_changes.last().last.reset();
    }

    void compareField(const form::Field &field)
    {
        const bool isTypedAlike = m_from.values().field(field.id) == m_to.values().field(field.id);
        const Path path{field.id, std::nullopt, {}};
        addValue(path, -1, field, m_from.value(path), m_to.value(path), isTypedAlike);
    }

    /// The same row at both moments; `position` at the later one.
    void compareRow(
        const QString &table, const QList<Column> &columns, const Row &before, const Row &after, qsizetype position)
    {
        const bool isTypedAlike = before.cells == after.cells;
        for (const Column &column : columns) {
            if (isTypedAlike && !column.reachesOut)
                continue;
            const form::Value was = before.cells.value(column.name);
            const form::Value is = after.cells.value(column.name);
            const Path path{table, after.id, column.name};
            if (column.derives)
                addValue(path, position, *column.field, m_from.value(path), m_to.value(path), was == is);
            else
                addValue(path, position, *column.field, was, is, false);
        }
    }

    [[nodiscard]] bool isOf(const QHash<RowId, qsizetype> &rows, const QString &table, const Row &row) const
    {
        return rows.contains(row.id) && !m_trace.isAnotherRow(table, row.id);
    }

    static QHash<RowId, qsizetype> positions(const QList<Row> &rows)
    {
        QHash<RowId, qsizetype> positions;
        for (qsizetype i = 0; i < rows.size(); ++i)
            positions.insert(rows.at(i).id, i);
        return positions;
    }

    void compareTable(const form::Table &table)
    {
        const QList<Row> &before = m_from.values().rows(table.id);
        const QList<Row> &after = m_to.values().rows(table.id);
        const QHash<RowId, qsizetype> earlier = positions(before);
        const QHash<RowId, qsizetype> later = positions(after);
        const QList<Column> columns = columnsOf(table, m_campaign, m_isLastYearOther);
        qsizetype furthest = -1;
        bool isReordered = false;
        for (qsizetype i = 0; i < after.size(); ++i) {
            const Row &row = after.at(i);
            const Path path{table.id, row.id, {}};
            if (!isOf(earlier, table.id, row)) {
                add(What::RowAdded, path, i, nothing(), rowWords(table, row, m_language));
                continue;
            }
            const qsizetype place = earlier.value(row.id);
            isReordered = isReordered || place < furthest;
            furthest = std::max(furthest, place);
            compareRow(table.id, columns, before.at(place), row, i);
        }
        for (qsizetype i = 0; i < before.size(); ++i) {
            if (!isOf(later, table.id, before.at(i)))
                add(What::RowRemoved, {table.id, before.at(i).id, {}}, i, rowWords(table, before.at(i), m_language),
                    nothing());
        }
        if (isReordered)
            add(What::RowsReordered, {table.id, std::nullopt, {}}, -1, nothing(),
                QCoreApplication::translate("History", "rows in another order"));
    }

    [[nodiscard]] QString nothing() const { return valueWords({}, nullptr, m_language); }

    const form::Campaign &m_campaign;
    report::Evaluator m_from;
    report::Evaluator m_to;
    bool m_isLastYearOther;
    const Trace &m_trace;
    base::Language m_language;
    QList<Changed> m_changes;
};

} // namespace

QFuture<base::Result<QList<Changed>>> compare(Workplace &workplace, const QString &form, const TwoMoments &moments)
{
    const auto [first, last] = std::minmax(moments.from->event.sequence, moments.to->event.sequence);
    const base::Language language = workplace.surroundings().language();
    return workplace.file()
        .run([form, first = first, last = last](store::Store &file) { return Trace::read(file, form, first, last); })
        .then(QtFuture::Launch::Async,
            [&campaign = workplace.campaign(), form, from = Side(*moments.from), to = Side(*moments.to), language](
                const base::Result<Trace> &trace) -> base::Result<QList<Changed>> {
                if (!trace)
                    return trace.problem();
                const form::Definition *module = campaign.module(form);
                return Comparison(campaign, from, to, *trace, language).of(module ? *module : campaign.ocmw());
            });
}

} // namespace desk

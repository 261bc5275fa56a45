// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/comparison.h"

#include "desk/place_words.h"
#include "desk/trace.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk {

namespace {

using report::Path;
using report::Row;
using report::RowId;
using What = Changed::What;

/// Goes through a form and collects what differs.
class Comparison
{
public:
    Comparison(const report::Evaluator &from, const report::Evaluator &to, const Trace &trace, base::Language language)
        : m_from(from), m_to(to), m_trace(trace), m_language(language)
    {
    }

    [[nodiscard]] QList<Changed> of(const form::Definition &definition)
    {
        for (const form::Section &section : definition.sections) {
            for (const form::Item &item : section.items) {
                if (const auto *field = std::get_if<form::Field>(&item))
                    compareValue({field->id, std::nullopt, {}}, *field, -1);
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
        m_changes.append(
            {what, path, placeName(path, position), placeWords(m_to.campaign(), path, position, m_language), before,
                after, false, last ? std::optional(*last) : std::nullopt});
    }

    void compareValue(const Path &path, const form::Field &field, qsizetype position)
    {
        const form::Value before = m_from.value(path);
        const form::Value after = m_to.value(path);
        if (before == after)
            return;
        add(What::Value, path, position, valueWords(before, &field, m_language), valueWords(after, &field, m_language));
        m_changes.last().computed = m_from.values().at(path) == m_to.values().at(path); // also what a preset proposes
        if (m_changes.last().computed)
            m_changes.last().last.reset();
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
        qsizetype furthest = -1;
        bool isReordered = false;
        for (qsizetype i = 0; i < after.size(); ++i) {
            const Row &row = after.at(i);
            const Path path{table.id, row.id, {}};
            if (!isOf(earlier, table.id, row)) {
                add(What::RowAdded, path, i, nothing(), rowWords(table, row, m_language));
                continue;
            }
            isReordered = isReordered || earlier.value(row.id) < furthest;
            furthest = std::max(furthest, earlier.value(row.id));
            for (const form::Field &column : table.columns)
                compareValue({table.id, row.id, column.name()}, column, i);
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

    const report::Evaluator &m_from;
    const report::Evaluator &m_to;
    const Trace &m_trace;
    base::Language m_language;
    QList<Changed> m_changes;
};

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

} // namespace

QFuture<base::Result<QList<Changed>>> compare(
    Workplace &workplace, const QString &form, const MomentPointer &from, const MomentPointer &to)
{
    const auto [first, last] = std::minmax(from->event.sequence, to->event.sequence);
    const base::Language language = workplace.surroundings().language();
    return workplace.file()
        .run([form, first = first, last = last](store::Store &file) { return Trace::read(file, form, first, last); })
        .then(QtFuture::Launch::Async,
            [&campaign = workplace.campaign(), form, from = Side(*from), to = Side(*to), language](
                const base::Result<Trace> &trace) -> base::Result<QList<Changed>> {
                if (!trace)
                    return trace.problem();
                const form::Definition *module = campaign.module(form);
                return Comparison(from.evaluator(campaign), to.evaluator(campaign), *trace, language)
                    .of(module ? *module : campaign.ocmw());
            });
}

} // namespace desk

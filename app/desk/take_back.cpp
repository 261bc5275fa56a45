// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/take_back.h"

#include "desk/draft.h"
#include "desk/place_words.h"
#include "desk/trace.h"
#include "form/display.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <limits>

namespace desk {

namespace {

using report::Edit;
using report::Path;
using report::Row;
using report::RowId;
using report::Values;

using Edits = base::Result<QList<Edit>>;

qsizetype positionOf(const QList<Row> &rows, RowId id)
{
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [id](const Row &row) { return row.id == id; });
    return found == rows.cend() ? -1 : found - rows.cbegin();
}

bool isComputed(const form::Campaign &campaign, const Path &path)
{
    const form::Table *table = campaign.table(path.id);
    const form::Field *field = table ? table->column(path.column) : campaign.field(path.id);
    return field && field->isComputed();
}

/// Finds the edits that make today's values those of then.
class WayBack
{
public:
    WayBack(const Values &then, const Values &now, const Trace &trace) : m_then(then), m_now(now), m_trace(trace) { }

    [[nodiscard]] Edits toOrder(const Path &path) const
    {
        QSet<RowId> then;
        for (const Row &row : m_then.rows(path.id))
            then.insert(row.id);
        QList<Row> stay; // in front of all rows of then
        QHash<RowId, QList<Row>> followers; // each row of then with those behind it
        std::optional<RowId> leader;
        for (const Row &row : m_now.rows(path.id)) {
            if (then.contains(row.id) && !m_trace.isAnotherRow(path.id, row.id))
                leader = row.id;
            (leader ? followers[*leader] : stay).append(row);
        }
        for (const Row &row : m_then.rows(path.id))
            stay += followers.value(row.id);
        return stay == m_now.rows(path.id) ? same(path) : QList<Edit>{{Edit::Kind::ReplaceTable, path, {}, 0, stay}};
    }

    [[nodiscard]] Edits without(const Path &path) const
    {
        if (!path.row || !isThere(path))
            return base::refused("history.rowGone",
                QT_TRANSLATE_NOOP("Problem", "The row of \"%1\" is not there any more."), {placeIn(m_then, path)});
        return QList<Edit>{{Edit::Kind::RemoveRow, path, {}, 0, {}}};
    }

    [[nodiscard]] Edits to(const Path &path) const
    {
        if (!path.row)
            return m_then.tables().contains(path.id) || m_now.tables().contains(path.id) ? table(path) : value(path);
        if (positionOf(m_then.rows(path.id), *path.row) < 0)
            return base::refused("history.noRowThen",
                QT_TRANSLATE_NOOP("Problem", "The row of \"%1\" was not there then. Remove it in the table itself."),
                {placeIn(m_now, path)});
        if (path.column.isEmpty())
            return row(path);
        if (!isThere(path))
            return base::refused("history.rowGone",
                QT_TRANSLATE_NOOP("Problem", "The row of \"%1\" is not there any more. Take back the whole row."),
                {placeIn(m_then, path)});
        return value(path);
    }

private:
    /// The very row of then, not a later one with its number.
    [[nodiscard]] bool isThere(const Path &path) const
    {
        return positionOf(m_now.rows(path.id), *path.row) >= 0 && !m_trace.isAnotherRow(path.id, *path.row);
    }

    [[nodiscard]] Edits value(const Path &path) const
    {
        const form::Value was = m_then.at(path);
        return was == m_now.at(path) ? same(path) : QList<Edit>{{Edit::Kind::SetValue, path, was, 0, {}}};
    }

    [[nodiscard]] Edits table(const Path &path) const
    {
        const QList<Row> &was = m_then.rows(path.id);
        return was == m_now.rows(path.id) ? same(path) : QList<Edit>{{Edit::Kind::ReplaceTable, path, {}, 0, was}};
    }

    [[nodiscard]] Edits row(const Path &path) const
    {
        const QList<Row> &rows = m_then.rows(path.id);
        const Row &was = rows.at(positionOf(rows, *path.row));
        if (!isThere(path))
            return QList<Edit>{insertion(path, was)};
        QList<Edit> edits;
        report::Cells cells = m_now.rows(path.id).at(positionOf(m_now.rows(path.id), *path.row)).cells;
        const report::Cells present = cells;
        cells.insert(was.cells);
        for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
            const form::Value then = was.cells.value(cell.key());
            if (then != present.value(cell.key()))
                edits.append({Edit::Kind::SetValue, {path.id, path.row, cell.key()}, then, 0, {}});
        }
        return edits.isEmpty() ? same(path) : edits;
    }

    /// Behind the nearest row that stood before it and is still there. Where another row has its number now, it gets
    /// one that no row had then either.
    [[nodiscard]] Edit insertion(const Path &path, const Row &was) const
    {
        const QList<Row> &rows = m_then.rows(path.id);
        qsizetype position = 0;
        for (qsizetype i = positionOf(rows, was.id) - 1; i >= 0 && position == 0; --i) {
            if (isThere({path.id, rows.at(i).id, {}}))
                position = positionOf(m_now.rows(path.id), rows.at(i).id) + 1;
        }
        const bool isTaken = positionOf(m_now.rows(path.id), was.id) >= 0;
        const RowId id = isTaken ? std::max(m_now.nextRowId(path.id), m_then.nextRowId(path.id)) : was.id;
        return {Edit::Kind::InsertRow, {path.id, id, {}}, {}, position, {{id, was.cells}}};
    }

    [[nodiscard]] Edits same(const Path &path) const
    {
        return base::refused(
            "history.same", QT_TRANSLATE_NOOP("Problem", "\"%1\" is what it was then."), {placeIn(m_then, path)});
    }

    /// As people name it, rows counted from 1 as they stand in these values.
    static QString placeIn(const Values &values, const Path &path)
    {
        return placeName(path, path.row ? positionOf(values.rows(path.id), *path.row) : -1);
    }

    const Values &m_then;
    const Values &m_now;
    const Trace &m_trace;
};

using Way = Edits (WayBack::*)(const Path &) const;

/// To be put into words when it is read (noteWords).
QString noteOf(const Moment &moment)
{
    return QStringLiteral("\t@") + moment.event.at.toUTC().toString(Qt::ISODate);
}

QFuture<base::Result<void>> goBack(
    Workplace &workplace, const Path &path, const MomentPointer &moment, Way way, const QString &note)
{
    using Answer = base::Result<void>;
    const base::Result<QString> form = formOf(workplace, path);
    if (!form)
        return QtFuture::makeReadyFuture(Answer(form.problem()));
    return workplace.file()
        .run([form = *form, after = moment->event.sequence](
                 store::Store &file) { return Trace::read(file, form, after, std::numeric_limits<qint64>::max()); })
        .then(&workplace,
            [&workplace, path, moment, way, note, edition = workplace.edition()](const base::Result<Trace> &trace) {
                if (!trace)
                    return QtFuture::makeReadyFuture(Answer(trace.problem()));
                if (edition != workplace.edition()) // an edit that the trace does not know
                    return goBack(workplace, path, moment, way, note);
                const WayBack back(moment->evaluator.values(), workplace.evaluator().values(), *trace);
                const Edits edits = (back.*way)(path);
                return QtFuture::makeReadyFuture(
                    edits ? editTogether(workplace, *edits, store::Origin::TakenBack, note) : Answer(edits.problem()));
            })
        .unwrap();
}

} // namespace

QFuture<base::Result<void>> takeBack(Workplace &workplace, const Path &path, const MomentPointer &moment)
{
    if (isComputed(workplace.campaign(), path)) {
        return QtFuture::makeReadyFuture(base::Result<void>(base::refused("draft.computed",
            QT_TRANSLATE_NOOP("Problem", "\"%1\" is computed from other values and cannot be typed."), {path.id},
            path.id)));
    }
    return goBack(workplace, path, moment, &WayBack::to, noteOf(*moment));
}

QFuture<base::Result<void>> takeBackOrder(Workplace &workplace, const QString &table, const MomentPointer &moment)
{
    return goBack(workplace, {table, std::nullopt, {}}, moment, &WayBack::toOrder, noteOf(*moment));
}

QFuture<base::Result<void>> takeOut(Workplace &workplace, const Path &path, const MomentPointer &moment)
{
    return goBack(workplace, path, moment, &WayBack::without, {}); // it is not as it was then
}

} // namespace desk

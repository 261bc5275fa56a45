// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/story.h"

#include "desk/draft.h"
#include "desk/place_words.h"

#include <algorithm>

namespace desk {

namespace {

using report::Edit;
using report::Path;
using report::Row;

/// What an edit did to one value.
struct Effect {
    form::Value before;
    form::Value after;
    bool begins = false; ///< the row was not there before
    bool ends = false; ///< the row is not there any more
};

const Row *rowOf(const QList<Row> &rows, const Path &path)
{
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [&](const Row &row) { return row.id == path.row; });
    return found == rows.cend() ? nullptr : &*found;
}

std::optional<Effect> effectOn(const Path &path, const store::Change &change)
{
    const Path &edited = change.edit.path;
    if (edited.id != path.id)
        return std::nullopt;
    if (change.edit.kind == Edit::Kind::SetValue) {
        if (edited != path)
            return std::nullopt;
        return Effect{change.inverse.value, change.edit.value};
    }
    const Row *before = rowOf(change.inverse.rows, path);
    const Row *after = rowOf(change.edit.rows, path);
    if (!before && !after)
        return std::nullopt;
    return Effect{before ? before->cells.value(path.column) : form::Value(),
        after ? after->cells.value(path.column) : form::Value(), before == nullptr, after == nullptr};
}

/// False when the event surely left the value alone, so that its edits need not be read.
bool mayConcern(const Path &path, const store::Event &event)
{
    if (event.changes == 0)
        return false;
    const std::optional<Path> edited = Path::parse(event.subject);
    if (!edited) // edits of several fields and tables
        return true;
    return edited->id == path.id && (!edited->row || edited->row == path.row)
        && (edited->column.isEmpty() || edited->column == path.column);
}

/// Of all edits of an event together.
std::optional<Effect> effectOn(const Path &path, const QList<store::Change> &changes)
{
    std::optional<Effect> all;
    for (const store::Change &change : changes) {
        const std::optional<Effect> one = effectOn(path, change);
        if (one && all) {
            all->after = one->after;
            all->ends = one->ends;
        } else if (one)
            all = one;
    }
    return all;
}

base::Result<QList<Episode>> readStory(
    const store::Store &file, const QString &form, const Path &path, const form::Field &field, base::Language language)
{
    const base::Result<QList<store::Event>> events = file.history(form);
    if (!events)
        return events.problem();
    QList<Episode> story;
    QHash<qint64, QList<Episode>> ended; ///< the stories of rows that had this number, by the event that ended them
    for (const store::Event &event : *events) {
        if (!mayConcern(path, event))
            continue;
        const base::Result<QList<store::Change>> changes = file.changes(event.sequence);
        if (!changes)
            return changes.problem();
        const std::optional<Effect> effect = effectOn(path, *changes);
        if (!effect)
            continue;
        if (effect->begins && event.takesBack) // undo brings the very row that went then
            story = ended.value(*event.takesBack);
        else if (effect->begins && event.origin != store::Origin::TakenBack) // another row with this number
            story.clear();
        if (effect->before != effect->after)
            story.append(
                {event, valueWords(effect->before, &field, language), valueWords(effect->after, &field, language)});
        if (effect->ends)
            ended.insert(event.sequence, story);
    }
    return story;
}

} // namespace

QFuture<base::Result<QList<Episode>>> story(Workplace &workplace, const Path &path)
{
    using Answer = base::Result<QList<Episode>>;
    const auto refuse = [](const base::Problem &why) { return QtFuture::makeReadyFuture(Answer(why)); };
    const base::Result<QString> form = formOf(workplace, path);
    if (!form)
        return refuse(form.problem());
    const form::Table *table = workplace.campaign().table(path.id);
    const form::Field *field = table ? table->column(path.column) : workplace.campaign().field(path.id);
    if (!field) {
        return refuse({base::Kind::Usage, QStringLiteral("draft.unknown"),
            QT_TRANSLATE_NOOP("Problem", "\"%1\" is no single value. Name a field, or a cell like TABLE[2].column."),
            {path.toString()}, path.toString()});
    }
    if (field->isComputed()) {
        return refuse({base::Kind::Refused, QStringLiteral("history.computed"),
            QT_TRANSLATE_NOOP("Problem",
                "\"%1\" is computed: its story is that of the values it follows from. \"explain\" names them."),
            {field->id}, field->id});
    }
    return workplace.file().run([form = *form, path, field, language = workplace.surroundings().language()](
                                    store::Store &file) { return readStory(file, form, path, *field, language); });
}

} // namespace desk

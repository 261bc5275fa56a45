// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/history.h"

#include "desk/overview.h"
#include "desk/place_words.h"
#include "form/display.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace desk {

namespace {

using Kind = store::EventKind;

QString text(const char *source)
{
    return QCoreApplication::translate("History", source);
}

bool isOverride(const store::Event &event)
{
    return event.kind == Kind::SignatoryBound && !event.note.isEmpty();
}

/// A card is tied right before the signature for which it was taken.
QList<store::Event> ofModule(const QList<store::Event> &all, const QString &module)
{
    QList<store::Event> own;
    std::optional<store::Event> taken;
    for (const store::Event &event : all) {
        if (isOverride(event)) {
            taken = event;
            continue;
        }
        if (event.form == module) {
            if (taken && event.kind == Kind::BundleSigned)
                own.append(*std::exchange(taken, std::nullopt));
            own.append(event);
        }
        if (event.kind != Kind::BundleSigned)
            taken.reset();
    }
    return own;
}

QString editKind(const store::Event &event)
{
    switch (event.takesBack ? store::Origin::TakenBack : event.origin) {
    case store::Origin::Imported: return text(QT_TRANSLATE_NOOP("History", "import"));
    case store::Origin::Carried: return text(QT_TRANSLATE_NOOP("History", "from last year"));
    case store::Origin::TakenBack: return text(QT_TRANSLATE_NOOP("History", "taken back"));
    case store::Origin::Typed:
    case store::Origin::Computed: break;
    }
    return text(QT_TRANSLATE_NOOP("History", "edit"));
}

QString kindOf(const store::Event &event)
{
    switch (event.kind) {
    case Kind::FileMade: return text(QT_TRANSLATE_NOOP("History", "file begun"));
    case Kind::Edited:
    case Kind::Batch: return editKind(event);
    case Kind::PreviousYear: return text(QT_TRANSLATE_NOOP("History", "last year’s values"));
    case Kind::StateChanged: return text(QT_TRANSLATE_NOOP("History", "state"));
    case Kind::Acknowledged: return text(QT_TRANSLATE_NOOP("History", "warning accepted"));
    case Kind::AcknowledgementWithdrawn: return text(QT_TRANSLATE_NOOP("History", "acceptance withdrawn"));
    case Kind::SignatoryChanged: return text(QT_TRANSLATE_NOOP("History", "who signs"));
    case Kind::SignatoryBound:
        return isOverride(event) ? text(QT_TRANSLATE_NOOP("History", "another’s card"))
                                 : text(QT_TRANSLATE_NOOP("History", "card tied"));
    case Kind::SignatoryReleased: return text(QT_TRANSLATE_NOOP("History", "card released"));
    case Kind::BundleMade: return text(QT_TRANSLATE_NOOP("History", "bundle made"));
    case Kind::BundleSigned: return text(QT_TRANSLATE_NOOP("History", "signature"));
    case Kind::BundleRaised: return text(QT_TRANSLATE_NOOP("History", "proof added"));
    case Kind::BundleVoided: return text(QT_TRANSLATE_NOOP("History", "bundle void"));
    case Kind::Receipt: return text(QT_TRANSLATE_NOOP("History", "receipt"));
    case Kind::ReceiptReplaced: return text(QT_TRANSLATE_NOOP("History", "damaged receipt replaced"));
    }
    return {};
}

QString stateWords(const QString &code)
{
    const auto state = store::stateFromCode(code);
    return state ? words(*state) : code;
}

QString roleWords(const QString &code)
{
    const auto role = store::roleFromCode(code);
    return role ? words(*role) : code;
}

QString arrow(const QString &before, const QString &after)
{
    return before.isEmpty() ? after : before + QStringLiteral(" → ") + after;
}

QString withNote(const QString &what, const QString &note)
{
    return note.isEmpty() ? what : what + QStringLiteral(" · ") + note;
}

/// The subject is a role.
QString signatoryWords(const store::Event &event, base::Language language)
{
    const QString role = roleWords(event.subject);
    if (event.kind == Kind::SignatoryChanged)
        return form::labelled(role, arrow(event.oldText, event.newText), language);
    const char *pattern = QT_TRANSLATE_NOOP("History", "%1: the card of %2 counts as that of %3");
    if (event.kind == Kind::SignatoryReleased)
        pattern = QT_TRANSLATE_NOOP("History", "%1: the card of %2 counts no more, since %3 is registered now");
    else if (isOverride(event))
        pattern = QT_TRANSLATE_NOOP("History", "%1: the card of %2 was taken although %3 is registered");
    return text(pattern).arg(role, event.oldText, event.newText);
}

/// What an edit of one thing is about, as the file stands now.
struct Edited {
    report::Path path;
    qsizetype position = -1; ///< of the row
    const form::Field *field = nullptr; ///< null: a row or a table
    QString label;
};

std::optional<Edited> editedBy(const store::Event &event, const Workplace &workplace)
{
    const bool isEdit = event.kind == Kind::Edited;
    const std::optional<report::Path> path = isEdit ? report::Path::parse(event.subject) : std::nullopt;
    if (!path)
        return std::nullopt;
    const form::Table *table = workplace.campaign().table(path->id);
    const QList<report::Row> &rows = workplace.evaluator().values().rows(path->id);
    const auto row
        = std::find_if(rows.cbegin(), rows.cend(), [&](const report::Row &one) { return one.id == path->row; });
    const qsizetype position = row == rows.cend() ? -1 : row - rows.cbegin();
    return Edited{*path, position, table ? table->column(path->column) : workplace.campaign().field(path->id),
        placeWords(workplace.campaign(), *path, position, workplace.surroundings().language())};
}

QString rowEditWords(const store::Event &event, const Edited &edited, const Workplace &workplace)
{
    const QString label
        = placeWords(workplace.campaign(), {edited.path.id, std::nullopt, {}}, -1, workplace.surroundings().language());
    return event.newText.isEmpty() ? text(QT_TRANSLATE_NOOP("History", "%1, row removed: %2")).arg(label, event.oldText)
                                   : text(QT_TRANSLATE_NOOP("History", "%1, row added: %2")).arg(label, event.newText);
}

QString editWords(const store::Event &event, const Workplace &workplace)
{
    if (event.changes > 1)
        return QCoreApplication::translate("History", "%n value(s) or rows", nullptr, event.changes);
    const std::optional<Edited> edited = editedBy(event, workplace);
    if (!edited)
        return event.subject;
    if (!edited->field)
        return edited->path.row ? rowEditWords(event, *edited, workplace) : edited->label;
    const base::Language language = workplace.surroundings().language();
    const QString before = event.oldText.isEmpty() ? QString() : plainWords(event.oldText, edited->field, language);
    const QString after = plainWords(event.newText, edited->field, language);
    return form::labelled(edited->label, arrow(before, after).simplified(), language); // in one line
}

/// A warning: its rule, and where.
QString ruleWords(const store::Event &event, const QString &place)
{
    return withNote(place.isEmpty() ? event.subject : event.subject + u' ' + place, event.note);
}

QString whatOf(const store::Event &event, const Workplace &workplace)
{
    const QString file = QFileInfo(event.subject).fileName();
    switch (event.kind) {
    case Kind::StateChanged: return withNote(arrow(stateWords(event.oldText), stateWords(event.newText)), event.note);
    case Kind::SignatoryChanged:
    case Kind::SignatoryBound:
    case Kind::SignatoryReleased:
        return withNote(signatoryWords(event, workplace.surroundings().language()), event.note);
    case Kind::BundleSigned:
        return text(QT_TRANSLATE_NOOP("History", "%1 as %2, in %3")).arg(event.oldText, roleWords(event.note), file);
    case Kind::BundleMade:
    case Kind::BundleRaised:
    case Kind::BundleVoided:
    case Kind::Receipt:
    case Kind::ReceiptReplaced: return withNote(file, event.note);
    case Kind::Acknowledged: return ruleWords(event, event.newText);
    case Kind::AcknowledgementWithdrawn: return ruleWords(event, event.oldText);
    case Kind::FileMade:
    case Kind::Edited:
    case Kind::Batch:
    case Kind::PreviousYear: break;
    }
    return withNote(editWords(event, workplace), event.note);
}

/// An edit of a row as a whole does not say in its event what the row was.
void tellRow(store::Event &event, const store::Store &file, const form::Campaign &campaign, base::Language language)
{
    const std::optional<report::Path> path = report::Path::parse(event.subject);
    const form::Table *table = path ? campaign.table(path->id) : nullptr;
    if (event.kind != Kind::Edited || !table || !path->row || !path->column.isEmpty())
        return;
    const base::Result<QList<store::Change>> changes = file.changes(event.sequence);
    if (!changes || changes->size() != 1)
        return;
    const store::Change &change = changes->first();
    if (change.edit.kind == report::Edit::Kind::InsertRow)
        event.newText = rowWords(*table, change.edit.rows.first(), language);
    else if (change.inverse.kind == report::Edit::Kind::InsertRow)
        event.oldText = rowWords(*table, change.inverse.rows.first(), language);
}

base::Result<QList<store::Event>> readHistory(
    const store::Store &file, const form::Campaign &campaign, const QString &form, base::Language language)
{
    const bool isModule = campaign.module(form) != nullptr;
    const base::Result<QList<store::Event>> all = file.history(isModule ? QString() : form);
    if (!all)
        return all.problem();
    QList<store::Event> events = isModule ? ofModule(*all, form) : *all;
    for (store::Event &event : events)
        tellRow(event, file, campaign, language);
    return events;
}

} // namespace

QFuture<base::Result<QList<store::Event>>> history(Workplace &workplace, const QString &form)
{
    return workplace.file().run(
        [&campaign = workplace.campaign(), form, language = workplace.surroundings().language()](
            store::Store &file) { return readHistory(file, campaign, form, language); });
}

EventWords words(const store::Event &event, const Workplace &workplace)
{
    const bool unknown = event.who.isEmpty() || event.who == unknownPerson;
    const std::optional<Edited> edited = editedBy(event, workplace);
    const bool isThere = edited && (!edited->path.row || edited->position >= 0);
    return {kindOf(event), whatOf(event, workplace),
        unknown ? text(QT_TRANSLATE_NOOP("History", "unknown")) : event.who,
        isThere ? placeName(edited->path, edited->position) : QString()};
}

} // namespace desk

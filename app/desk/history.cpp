// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/history.h"

#include "desk/card_words.h"
#include "desk/overview.h"
#include "desk/place_words.h"
#include "desk/receipt_doubt.h"
#include "form/display.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace desk {

namespace {

using store::EventKind;

QString historyText(const char *source)
{
    return QCoreApplication::translate("History", source);
}

bool isOverride(const store::Event &event)
{
    return event.kind == EventKind::SignatoryBound && !event.note.isEmpty();
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
            if (taken && event.kind == EventKind::BundleSigned)
                own.append(*std::exchange(taken, std::nullopt));
            own.append(event);
        }
        if (event.kind != EventKind::BundleSigned)
            taken.reset();
    }
    return own;
}

QString editKind(const store::Event &event)
{
    if (event.isRedo)
        return historyText(QT_TRANSLATE_NOOP("History", "done again"));
    switch (event.takesBack ? store::Origin::TakenBack : event.origin) {
    case store::Origin::Imported: return historyText(QT_TRANSLATE_NOOP("History", "import"));
    case store::Origin::Carried: return historyText(QT_TRANSLATE_NOOP("History", "from last year"));
    case store::Origin::TakenBack: return historyText(QT_TRANSLATE_NOOP("History", "taken back"));
    case store::Origin::Typed:
    case store::Origin::Computed: break;
    }
    return historyText(QT_TRANSLATE_NOOP("History", "edit"));
}

QString kindOf(const store::Event &event)
{
    switch (event.kind) {
    case EventKind::FileMade: return historyText(QT_TRANSLATE_NOOP("History", "file begun"));
    case EventKind::Edited:
    case EventKind::Batch: return editKind(event);
    case EventKind::PreviousYear: return historyText(QT_TRANSLATE_NOOP("History", "last year’s values"));
    case EventKind::StateChanged: return historyText(QT_TRANSLATE_NOOP("History", "state"));
    case EventKind::Acknowledged: return historyText(QT_TRANSLATE_NOOP("History", "warning accepted"));
    case EventKind::AcknowledgementWithdrawn: return historyText(QT_TRANSLATE_NOOP("History", "acceptance withdrawn"));
    case EventKind::SignatoryChanged: return historyText(QT_TRANSLATE_NOOP("History", "who signs"));
    case EventKind::SignatoryBound:
        return isOverride(event) ? historyText(QT_TRANSLATE_NOOP("History", "another’s card"))
                                 : historyText(QT_TRANSLATE_NOOP("History", "card tied"));
    case EventKind::SignatoryReleased: return historyText(QT_TRANSLATE_NOOP("History", "card released"));
    case EventKind::CardChecked: return historyText(QT_TRANSLATE_NOOP("History", "card check"));
    case EventKind::RoleSeen: return historyText(QT_TRANSLATE_NOOP("History", "log-in"));
    case EventKind::BundleMade: return historyText(QT_TRANSLATE_NOOP("History", "bundle made"));
    case EventKind::BundleSigned: return historyText(QT_TRANSLATE_NOOP("History", "signature"));
    case EventKind::BundleRaised: return historyText(QT_TRANSLATE_NOOP("History", "proof added"));
    case EventKind::BundleVoided: return historyText(QT_TRANSLATE_NOOP("History", "bundle void"));
    case EventKind::Receipt: return historyText(QT_TRANSLATE_NOOP("History", "receipt"));
    case EventKind::ReceiptReplaced: return historyText(QT_TRANSLATE_NOOP("History", "damaged receipt replaced"));
    case EventKind::Filed: return historyText(QT_TRANSLATE_NOOP("History", "federal service"));
    case EventKind::Withdrawn: return historyText(QT_TRANSLATE_NOOP("History", "withdrawn"));
    case EventKind::ReceiptDoubtful: return historyText(QT_TRANSLATE_NOOP("History", "doubtful receipt"));
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
    if (event.kind == EventKind::SignatoryChanged)
        return form::labelled(role, arrow(event.oldText, event.newText), language);
    if (event.kind == EventKind::CardChecked)
        return historyText(QT_TRANSLATE_NOOP("History", "%1: the card of %2 was checked")).arg(role, event.oldText);
    const char *pattern = QT_TRANSLATE_NOOP("History", "%1: the card of %2 counts as that of %3");
    if (event.kind == EventKind::SignatoryReleased)
        pattern = QT_TRANSLATE_NOOP("History", "%1: the card of %2 counts no more, since %3 is registered now");
    else if (isOverride(event))
        pattern = QT_TRANSLATE_NOOP("History", "%1: the card of %2 was taken although %3 is registered");
    return historyText(pattern).arg(role, event.oldText, event.newText);
}

/// What the endpoint said at a log-in.
QString roleSeenWords(const store::Event &event)
{
    QStringList granted;
    for (const QString &role : event.note.split(u' ', Qt::SkipEmptyParts))
        granted.append(roleWords(role));
    if (granted.isEmpty())
        return historyText(QT_TRANSLATE_NOOP("History", "%1 has no role at the endpoint")).arg(event.oldText);
    return historyText(QT_TRANSLATE_NOOP("History", "%1 has the role %2 at the endpoint"))
        .arg(event.oldText, granted.join(QStringLiteral(", ")));
}

/// What a check of a card found wrong.
QString troublesIn(const QString &names)
{
    QStringList troubles;
    for (const QString &name : names.split(u' ', Qt::SkipEmptyParts))
        troubles.append(troubleWords(name));
    return troubles.isEmpty() ? historyText(QT_TRANSLATE_NOOP("History", "in order"))
                              : troubles.join(QStringLiteral(", "));
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
    const bool isEdit = event.kind == EventKind::Edited;
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
    return event.newText.isEmpty()
        ? historyText(QT_TRANSLATE_NOOP("History", "%1, row removed: %2")).arg(label, event.oldText)
        : historyText(QT_TRANSLATE_NOOP("History", "%1, row added: %2")).arg(label, event.newText);
}

/// Of several values; the table that all of them stand in, where there is one.
QString batchWords(const store::Event &event, const Workplace &workplace)
{
    const base::Language language = workplace.surroundings().language();
    QStringList counts;
    if (event.extent.values > 0)
        counts.append(QCoreApplication::translate("History", "%n value(s)", nullptr, event.extent.values));
    if (event.extent.rows > 0 || counts.isEmpty())
        counts.append(QCoreApplication::translate("History", "%n row(s)", nullptr, event.extent.rows));
    const QString count = counts.join(QStringLiteral(", "));
    const form::Table *table = workplace.campaign().table(event.subject);
    return table ? form::labelled(table->label.in(language), count, language) : count;
}

QString editWords(const store::Event &event, const Workplace &workplace)
{
    if (event.changes > 1 || event.extent.rows > 0)
        return batchWords(event, workplace);
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
    case EventKind::StateChanged:
        return withNote(arrow(stateWords(event.oldText), stateWords(event.newText)), event.note);
    case EventKind::SignatoryChanged:
    case EventKind::SignatoryBound:
    case EventKind::SignatoryReleased:
        return withNote(signatoryWords(event, workplace.surroundings().language()), event.note);
    case EventKind::CardChecked:
        return withNote(signatoryWords(event, workplace.surroundings().language()), troublesIn(event.note));
    case EventKind::RoleSeen: return roleSeenWords(event);
    case EventKind::BundleSigned:
        return historyText(QT_TRANSLATE_NOOP("History", "%1 as %2, in %3"))
            .arg(event.oldText, roleWords(event.note), file);
    case EventKind::BundleMade:
    case EventKind::BundleRaised:
    case EventKind::BundleVoided:
    case EventKind::Receipt:
    case EventKind::ReceiptReplaced: return withNote(file, event.note);
    case EventKind::Withdrawn:
        return event.note.isEmpty()
            ? file
            : withNote(file, historyText(QT_TRANSLATE_NOOP("History", "the endpoint may have it nevertheless")));
    case EventKind::ReceiptDoubtful: return withNote(file, doubtWords(event.note));
    case EventKind::Filed:
        return historyText(QT_TRANSLATE_NOOP("History", "%1 on %2"))
            .arg(stateWords(event.subject),
                withNote(form::displayedDate(
                             QDate::fromString(event.newText, Qt::ISODate), workplace.surroundings().language()),
                    event.note));
    case EventKind::Acknowledged: return ruleWords(event, event.newText);
    case EventKind::AcknowledgementWithdrawn: return ruleWords(event, event.oldText);
    case EventKind::FileMade:
    case EventKind::Edited:
    case EventKind::Batch:
    case EventKind::PreviousYear: break;
    }
    return withNote(editWords(event, workplace), noteWords(event.note, workplace.surroundings().language()));
}

/// An event does not say how many values and rows it is about, nor what a row was that came or went.
void tellMore(store::Event &event, const store::Store &file, const form::Campaign &campaign, base::Language language)
{
    const std::optional<report::Path> path = report::Path::parse(event.subject);
    const form::Table *table = path ? campaign.table(path->id) : nullptr;
    const bool isWholeTable = event.kind == EventKind::Edited && table && !path->row;
    if (event.changes > 1 || isWholeTable) {
        if (const base::Result<store::Extent> extent = file.extent(event.sequence))
            event.extent = *extent;
        return;
    }
    if (event.kind != EventKind::Edited || !table || !path->row || !path->column.isEmpty())
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
        tellMore(event, file, campaign, language);
    return events;
}

} // namespace

QFuture<base::Result<QList<store::Event>>> history(Workplace &workplace, const QString &form)
{
    return workplace.file().run(
        [&campaign = workplace.campaign(), form, language = workplace.surroundings().language()](
            store::Store &file) { return readHistory(file, campaign, form, language); });
}

base::Result<store::Event> eventOf(
    const store::Store &file, qint64 sequence, const form::Campaign &campaign, base::Language language)
{
    base::Result<store::Event> event = file.event(sequence);
    if (event)
        tellMore(*event, file, campaign, language);
    return event;
}

QString noteWords(const QString &note, base::Language language)
{
    const QString own = note.section(u'\t', 0, 0);
    const QString sign = note.section(u'\t', 1);
    const int rows = sign.mid(1).toInt();
    if (sign.startsWith(u'-'))
        return own + QStringLiteral(", ") + QCoreApplication::translate("Import", "%n row(s) removed", nullptr, rows);
    if (sign.startsWith(u'@'))
        return historyText(QT_TRANSLATE_NOOP("History", "as it was on %1"))
            .arg(form::displayedMoment(QDateTime::fromString(sign.mid(1), Qt::ISODate), language));
    return note;
}

EventWords words(const store::Event &event, const Workplace &workplace)
{
    const bool unknown = event.who.isEmpty() || event.who == unknownPerson;
    const std::optional<Edited> edited = editedBy(event, workplace);
    const bool isThere = edited && (!edited->path.row || edited->position >= 0);
    return {kindOf(event), whatOf(event, workplace),
        unknown ? historyText(QT_TRANSLATE_NOOP("History", "unknown")) : event.who,
        isThere ? placeName(edited->path, edited->position) : QString()};
}

} // namespace desk

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/history.h"

#include "desk/overview.h"

#include <QCoreApplication>
#include <QFileInfo>

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
    if (event.takesBack)
        return text(QT_TRANSLATE_NOOP("History", "taken back"));
    switch (event.origin) {
    case store::Origin::Imported: return text(QT_TRANSLATE_NOOP("History", "import"));
    case store::Origin::Carried: return text(QT_TRANSLATE_NOOP("History", "from last year"));
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
QString signatoryWords(const store::Event &event)
{
    const QString role = roleWords(event.subject);
    if (event.kind == Kind::SignatoryChanged)
        return role + QStringLiteral(": ") + arrow(event.oldText, event.newText);
    const char *pattern = QT_TRANSLATE_NOOP("History", "%1: the card of %2 counts as that of %3");
    if (event.kind == Kind::SignatoryReleased)
        pattern = QT_TRANSLATE_NOOP("History", "%1: the card of %2 counts no more, since %3 is registered now");
    else if (isOverride(event))
        pattern = QT_TRANSLATE_NOOP("History", "%1: the card of %2 was taken although %3 is registered");
    return text(pattern).arg(role, event.oldText, event.newText);
}

QString valueWords(const store::Event &event)
{
    QString what = event.subject;
    if (!event.oldText.isEmpty() || !event.newText.isEmpty())
        what += QStringLiteral(": ") + arrow(event.oldText, event.newText);
    if (event.changes > 1)
        what = QCoreApplication::translate("History", "%n value(s) or rows", nullptr, event.changes);
    return what;
}

QString whatOf(const store::Event &event)
{
    const QString file = QFileInfo(event.subject).fileName();
    switch (event.kind) {
    case Kind::StateChanged: return withNote(arrow(stateWords(event.oldText), stateWords(event.newText)), event.note);
    case Kind::SignatoryChanged:
    case Kind::SignatoryBound:
    case Kind::SignatoryReleased: return withNote(signatoryWords(event), event.note);
    case Kind::BundleSigned:
        return text(QT_TRANSLATE_NOOP("History", "%1 as %2, in %3")).arg(event.oldText, roleWords(event.note), file);
    case Kind::BundleMade:
    case Kind::BundleRaised:
    case Kind::BundleVoided:
    case Kind::Receipt:
    case Kind::ReceiptReplaced: return withNote(file, event.note);
    case Kind::Acknowledged: return withNote(event.subject + u' ' + event.newText, event.note);
    case Kind::AcknowledgementWithdrawn: return withNote(event.subject + u' ' + event.oldText, event.note);
    case Kind::FileMade:
    case Kind::Edited:
    case Kind::Batch:
    case Kind::PreviousYear: break;
    }
    return withNote(valueWords(event), event.note);
}

} // namespace

QFuture<base::Result<QList<store::Event>>> history(Workplace &workplace, const QString &form)
{
    if (!workplace.campaign().module(form))
        return workplace.history(form);
    return workplace.history().then(
        [form](const base::Result<QList<store::Event>> &all) -> base::Result<QList<store::Event>> {
            if (!all)
                return all.problem();
            return ofModule(*all, form);
        });
}

EventWords words(const store::Event &event)
{
    const bool unknown = event.who.isEmpty() || event.who == unknownPerson;
    return {kindOf(event), whatOf(event), unknown ? text(QT_TRANSLATE_NOOP("History", "unknown")) : event.who};
}

} // namespace desk

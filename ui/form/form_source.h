// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/language.h"
#include "report/evaluator.h"

#include <QObject>

namespace ui {

/// What a person typed and could not be read. It is not saved, but kept as it was typed until it is put right, or until
/// another value comes there by an import, a step back and the like.
struct Unread {
    report::Path path;
    QString text;
    base::Problem problem;
    QList<form::Value> candidates; ///< what it may have meant, to choose from
    form::Value stored = {}; ///< the value that stands there all the same; noted when it is kept
};

/// Where a page of a form finds its values and brings its edits. Evaluation is immediate; saving is not its concern.
class FormSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual const report::Evaluator &evaluator() const = 0;
    /// What the evaluator found on a form; a source that has it already need not ask again.
    [[nodiscard]] virtual QList<report::Finding> evaluated(const QString &form) const
    {
        return evaluator().findings(form);
    }
    /// Last year's values, typed and computed; may be empty.
    [[nodiscard]] virtual const report::Values &previous() const = 0;
    /// False when the form is sealed or not applicable: everything is read-only then.
    [[nodiscard]] virtual bool isEditable(const QString &form) const = 0;
    /// False also when the rows of the form come from files alone: they can be deleted then, but not typed.
    [[nodiscard]] virtual bool takesRows(const QString &form) const { return isEditable(form); }
    /// Several changes of one form as one step of undo. Problems are shown where the person typed.
    [[nodiscard]] virtual base::Result<void> editTogether(const QList<report::Edit> &edits) = 0;
    [[nodiscard]] base::Result<void> edit(const report::Edit &edit) { return editTogether({edit}); }
    [[nodiscard]] virtual base::Language language() const = 0;
    /// A warning that may stand, for a reason that somebody gave.
    [[nodiscard]] virtual bool isAccepted(const report::Finding &) const { return false; }
    /// False for a look back: only what stands there now can be explained, and exchanged with files.
    [[nodiscard]] virtual bool isNow() const { return true; }

    void keepUnread(const QList<Unread> &unread);
    /// It was put right, or given up.
    void dropUnread(const QList<report::Path> &paths);
    [[nodiscard]] const QList<Unread> &unread() const { return m_unread; }
    /// Null pointer: everything typed there was read.
    [[nodiscard]] const Unread *unread(const report::Path &path) const;
    /// What could not be read on this form, as errors.
    [[nodiscard]] QList<report::Finding> unreadFindings(const QString &form) const;

    /// A value was given here, or taken away: from now on a missing one is an error.
    void touch(const report::Path &path);
    /// A row that has just been begun; what it misses is no error as long as it is the one at hand.
    void beginRow(const report::Path &row);
    void leaveRow();
    /// The form is wanted whole: all that it misses is an error from now on.
    void insist(const QString &form);
    /// A missing value of a place where nobody has been yet: still to fill in, rather than wrong.
    [[nodiscard]] bool isStillToFillIn(const report::Finding &finding) const;

    /// A missing value where something stands that could not be read: that is said once.
    [[nodiscard]] bool isToldByUnread(const report::Finding &finding) const;
    /// What could not be read, then the evaluator's other findings; asked for once between two changes.
    [[nodiscard]] const QList<report::Finding> &findings(const QString &form) const;

    /// How wide a person drew columns of tables, in pixels by id of the column: kept while the file is open.
    [[nodiscard]] QHash<QString, int> &drawnWidths() { return m_drawnWidths; }

signals:
    /// Values, findings or progress may have changed.
    void changed();
    void explanationWanted(const report::Path &path); ///< a person asks how this value came about

protected:
    void announceChange();

private:
    void forgetWhatIsPast();
    [[nodiscard]] QList<report::Finding> withoutUnread(QList<report::Finding> findings) const;

    QList<Unread> m_unread;
    QSet<QString> m_touched; ///< paths of fields
    QSet<QString> m_insisted; ///< codes of forms
    std::optional<report::Path> m_rowAtHand;
    mutable QHash<QString, QList<report::Finding>> m_findings;
    QHash<QString, int> m_drawnWidths;
};

} // namespace ui

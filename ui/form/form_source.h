// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/language.h"
#include "report/evaluator.h"

#include <QObject>

namespace ui {

/// Where a page of a form finds its values and brings its edits. Evaluation is immediate; saving is not its concern.
class FormSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual const report::Evaluator &evaluator() const = 0;
    /// False when the form is sealed or not applicable: everything is read-only then.
    [[nodiscard]] virtual bool isEditable(const QString &form) const = 0;
    /// Problems are shown where the person typed.
    [[nodiscard]] virtual base::Result<void> edit(const report::Edit &edit) = 0;
    [[nodiscard]] virtual base::Language language() const = 0;

    /// The evaluator's findings, asked for once between two changes.
    [[nodiscard]] const QList<report::Finding> &findings(const QString &form) const;

signals:
    /// Values, findings or progress may have changed.
    void changed();

protected:
    void announceChange();

private:
    mutable QHash<QString, QList<report::Finding>> m_findings;
};

} // namespace ui

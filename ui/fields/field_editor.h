// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/language.h"
#include "base/problem.h"
#include "form/definition.h"

#include <QWidget>

namespace form {
class Campaign;
}

namespace ui {

/// Lets a person read and change the value of one field. Emits `committed` once per finished change; a text that
/// cannot be read is kept for correction and reported by `unreadable`.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    FieldEditor(const form::Field &field, base::Language language, QWidget *parent = nullptr);

    [[nodiscard]] const form::Field &field() const { return m_field; }
    /// Shows a value; does not emit `committed`. Unfinished typing is kept.
    virtual void setValue(const form::Value &value) = 0;
    /// Shows a text that could not be read before, to be put right. Empty: there is none any more.
    virtual void setUnread(const QString &) { }
    virtual void setReadOnly(bool readOnly) = 0;
    /// Marks the editor as having a finding.
    virtual void setWrong(bool wrong);
    /// The widget that takes the focus and the accessible name.
    [[nodiscard]] virtual QWidget *control() const = 0;
    /// Width that suits the type, in pixels; 0: as wide as there is room.
    [[nodiscard]] virtual int preferredWidth() const { return 0; }

signals:
    void committed(const form::Value &value);
    /// `candidates`: what it may have meant, to be offered for a choice; empty when there is nothing to offer.
    void unreadable(const QString &text, const base::Problem &problem, const QList<form::Value> &candidates);
    void givenUp(); ///< what could not be read was taken back; the value stands as it was

protected:
    [[nodiscard]] base::Language language() const { return m_language; }
    /// Gives the control its object name, accessible name and help.
    void nameControl();

private:
    const form::Field m_field;
    const base::Language m_language;
};

/// The editor that suits the field's type; `references` are the choices of a reference: key and label. With a campaign,
/// which must outlive it, a NIS code may be typed as the name of its municipality.
[[nodiscard]] FieldEditor *makeEditor(const form::Field &field, base::Language language,
    const QList<std::pair<form::Value, QString>> &references = {}, const form::Campaign *campaign = nullptr);

} // namespace ui

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/fields/field_editor.h"

class QPlainTextEdit;

namespace ui {

/// Several lines of text. Tab leaves the field; the change is committed when the field is left.
class LongTextEditor final : public FieldEditor
{
    Q_OBJECT
public:
    LongTextEditor(const form::Field &field, base::Language language, QWidget *parent = nullptr);

    void setValue(const form::Value &value) override;
    void setUnread(const QString &text) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QWidget *control() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void commit();

    QPlainTextEdit *m_edit;
    QString m_shown;
    QString m_unread; ///< what was typed and is too long; empty: nothing
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/fields/field_editor.h"

class QLabel;
class QLineEdit;

namespace ui {

/// One line: numbers, amounts, dates, identifiers, short texts. Shows the Belgian spelling with its groups and turns
/// to the plain spelling while it has the focus.
class LineEditor final : public FieldEditor
{
    Q_OBJECT
public:
    LineEditor(const form::Field &field, base::Language language, const form::Campaign *campaign = nullptr,
        QWidget *parent = nullptr);

    void setValue(const form::Value &value) override;
    void setUnread(const QString &text) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QWidget *control() const override;
    [[nodiscard]] int preferredWidth() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void commit();
    void giveUp();
    [[nodiscard]] bool heardKey(int key);
    void show(bool plain);
    void placeUnit();
    [[nodiscard]] bool isMunicipality() const;
    [[nodiscard]] QString spelt(bool plain) const;

    const form::Campaign *m_campaign; ///< null: municipalities have no names
    QLineEdit *m_line;
    QLabel *m_unit;
    form::Value m_value;
    QString m_shown; ///< what we put into the line; anything else there was typed
    QString m_unread; ///< what was typed and could not be read; empty: nothing
};

} // namespace ui

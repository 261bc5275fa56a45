// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/fields/field_editor.h"

class QComboBox;
class QRadioButton;

namespace ui {

using Choices = QList<std::pair<form::Value, QString>>;

[[nodiscard]] Choices choicesOf(const form::Field &field, base::Language language);

/// One out of a list; the first line of it empties the field.
class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const form::Field &field, base::Language language, const Choices &options, QWidget *parent = nullptr);

    void setValue(const form::Value &value) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QWidget *control() const override;

private:
    QComboBox *m_box;
    Choices m_options;
};

/// Yes or no, with neither chosen while the value is missing.
class TruthEditor final : public FieldEditor
{
    Q_OBJECT
public:
    TruthEditor(const form::Field &field, base::Language language, QWidget *parent = nullptr);

    void setValue(const form::Value &value) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QWidget *control() const override;

private:
    QRadioButton *m_yes;
    QRadioButton *m_no;
};

} // namespace ui

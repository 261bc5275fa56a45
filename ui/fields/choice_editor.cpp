// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/fields/choice_editor.h"

#include "ui/look/calm_list.h"
#include "ui/look/metrics.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace ui {

Choices choicesOf(const form::Field &field, base::Language language)
{
    Choices options;
    for (const form::Choice &choice : field.choices)
        options.append({form::Value(choice.code), choice.label.in(language)});
    return options;
}

ChoiceEditor::ChoiceEditor(const form::Field &field, base::Language language, const Choices &options, QWidget *parent)
    : FieldEditor(field, language, parent), m_box(new CalmList(this)), m_options(options)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    m_box->setFixedHeight(controlHeight);
    m_box->setMinimumContentsLength(12);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->addItem(tr("Choose…"));
    for (const auto &[value, label] : m_options)
        m_box->addItem(label);
    connect(m_box, &QComboBox::activated, this,
        [this](int index) { emit committed(index == 0 ? form::Value() : m_options.at(index - 1).first); });
    nameControl();
}

QWidget *ChoiceEditor::control() const
{
    return m_box;
}

void ChoiceEditor::setValue(const form::Value &value)
{
    int index = 0;
    for (int i = 0; i < m_options.size(); ++i)
        if (m_options.at(i).first == value)
            index = i + 1;
    m_box->setCurrentIndex(index);
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

TruthEditor::TruthEditor(const form::Field &field, base::Language language, QWidget *parent)
    : FieldEditor(field, language, parent),
      m_yes(new QRadioButton(tr("Yes"), this)),
      m_no(new QRadioButton(tr("No"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    layout->addWidget(m_yes);
    layout->addWidget(m_no);
    layout->addStretch();
    setFixedHeight(controlHeight);
    nameControl();
    m_no->setObjectName(field.id + u".no"_s);
    const QString label = field.label.in(language);
    m_yes->setAccessibleName(tr("%1: yes").arg(label));
    m_no->setAccessibleName(tr("%1: no").arg(label));
    connect(m_yes, &QRadioButton::clicked, this, [this] { emit committed(form::Value(true)); });
    connect(m_no, &QRadioButton::clicked, this, [this] { emit committed(form::Value(false)); });
}

QWidget *TruthEditor::control() const
{
    return m_yes;
}

void TruthEditor::setValue(const form::Value &value)
{
    for (QRadioButton *button : {m_yes, m_no}) {
        button->setAutoExclusive(false);
        button->setChecked(value.truth() && *value.truth() == (button == m_yes));
        button->setAutoExclusive(true);
    }
}

void TruthEditor::setReadOnly(bool readOnly)
{
    m_yes->setEnabled(!readOnly);
    m_no->setEnabled(!readOnly);
}

} // namespace ui

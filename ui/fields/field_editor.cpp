// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/fields/field_editor.h"

#include "ui/fields/choice_editor.h"
#include "ui/fields/line_editor.h"
#include "ui/fields/long_text_editor.h"

using namespace Qt::StringLiterals;

namespace ui {

FieldEditor::FieldEditor(const form::Field &field, base::Language language, QWidget *parent)
    : QWidget(parent), m_field(field), m_language(language)
{
}

void FieldEditor::setWrong(bool wrong)
{
    control()->setProperty("wrong", wrong);
    control()->update();
}

void FieldEditor::nameControl()
{
    QWidget *widget = control();
    setObjectName(u"editor."_s + m_field.id);
    widget->setObjectName(m_field.id);
    widget->setAccessibleName(m_field.label.in(m_language));
    widget->setAccessibleDescription(m_field.help.in(m_language));
    setFocusProxy(widget);
}

FieldEditor *makeEditor(const form::Field &field, base::Language language,
    const QList<std::pair<form::Value, QString>> &references, const form::Campaign *campaign)
{
    switch (field.type) {
    case form::Type::LongText: return new LongTextEditor(field, language);
    case form::Type::Choice: return new ChoiceEditor(field, language, choicesOf(field, language));
    case form::Type::Bool: return new TruthEditor(field, language);
    case form::Type::Reference: return new ChoiceEditor(field, language, references);
    default: return new LineEditor(field, language, campaign);
    }
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/fields/long_text_editor.h"

#include "base/texts.h"
#include "ui/look/wheel.h"

#include <QEvent>
#include <QFocusEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int lines = 5;
}

LongTextEditor::LongTextEditor(const form::Field &field, base::Language language, QWidget *parent)
    : FieldEditor(field, language, parent), m_edit(new QPlainTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * lines + 16);
    m_edit->installEventFilter(this);
    shareWheelWithPage(m_edit);
    nameControl();
}

QWidget *LongTextEditor::control() const
{
    return m_edit;
}

void LongTextEditor::setValue(const form::Value &value)
{
    const QString text = value.text() ? *value.text() : QString();
    const bool typing = m_edit->hasFocus() && m_edit->toPlainText() != m_shown;
    if (typing && text == m_shown)
        return;
    m_shown = text;
    if (m_unread.isEmpty() && m_edit->toPlainText() != text)
        m_edit->setPlainText(text);
}

void LongTextEditor::setUnread(const QString &text)
{
    if (m_unread == text)
        return;
    m_unread = text;
    m_edit->setPlainText(text.isEmpty() ? m_shown : text);
}

void LongTextEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

bool LongTextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        commit();
    return FieldEditor::eventFilter(watched, event);
}

void LongTextEditor::commit()
{
    const QString text = m_edit->toPlainText().trimmed();
    if (m_edit->isReadOnly() || (text == m_unread && !text.isEmpty()))
        return;
    const bool wasUnread = !m_unread.isEmpty();
    m_unread.clear();
    if (text == m_shown) {
        if (wasUnread)
            emit givenUp();
        return;
    }
    if (field().maxLength > 0 && text.size() > field().maxLength) {
        m_unread = text;
        emit unreadable(text,
            {.kind = base::Kind::Refused,
                .code = QStringLiteral("ui.text.long"),
                .text = QT_TRANSLATE_NOOP("Problem", "The text has %1 characters; there is room for %2. Shorten it."),
                .args = {base::counted(text.size()), base::counted(field().maxLength)},
                .where = field().id},
            {});
        return;
    }
    m_shown = text;
    m_edit->document()->clearUndoRedoStacks(); // from now on it is the form's to take back
    emit committed(text.isEmpty() ? form::Value() : form::Value(text));
}

} // namespace ui

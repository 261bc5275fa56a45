// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/fields/line_editor.h"

#include "desk/municipality.h"
#include "form/display.h"
#include "ui/fields/municipality.h"
#include "ui/fields/spelling.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"

#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace ui {

LineEditor::LineEditor(
    const form::Field &field, base::Language language, const form::Campaign *campaign, QWidget *parent)
    : FieldEditor(field, language, parent),
      m_campaign(campaign),
      m_line(new QLineEdit(this)),
      m_unit(new QLabel(unit(field.type), m_line))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    m_line->setFixedHeight(controlHeight);
    if (form::isNumeric(field.type))
        m_line->setAlignment(Qt::AlignRight);
    if (field.type == form::Type::Date)
        m_line->setPlaceholderText(tr("dd/mm/yyyy"));
    if (isMunicipality())
        m_line->setCompleter(makeMunicipalityCompleter(*campaign, m_line));
    m_unit->setVisible(!m_unit->text().isEmpty());
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::editingFinished, this, &LineEditor::commit);
    nameControl();
    placeUnit();
}

QWidget *LineEditor::control() const
{
    return m_line;
}

int LineEditor::preferredWidth() const
{
    if (form::isNumeric(field().type) || field().type == form::Type::Date)
        return 200;
    if (field().type == form::Type::Text && (field().maxLength == 0 || field().maxLength > 40))
        return 0;
    if (isMunicipality())
        return 320;
    return field().type == form::Type::Email ? 0 : 260;
}

void LineEditor::setValue(const form::Value &value)
{
    const bool typing = m_line->hasFocus() && m_line->text() != m_shown;
    if (typing && value == m_value)
        return;
    m_value = value;
    show(m_line->hasFocus() && !m_line->isReadOnly());
}

void LineEditor::setUnread(const QString &text)
{
    if (m_unread == text)
        return;
    m_unread = text;
    if (text.isEmpty())
        show(m_line->hasFocus() && !m_line->isReadOnly());
    else
        m_line->setText(text);
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    placeUnit();
}

void LineEditor::show(bool plain)
{
    m_shown = spelt(plain);
    if (!m_unread.isEmpty())
        return;
    if (m_line->text() != m_shown)
        m_line->setText(m_shown);
    if (!plain)
        m_line->setCursorPosition(0);
}

bool LineEditor::isMunicipality() const
{
    return m_campaign && field().type == form::Type::Nis;
}

QString LineEditor::spelt(bool plain) const
{
    if (plain)
        return editable(m_value, field(), language());
    return isMunicipality() ? desk::shownMunicipality(m_value, *m_campaign, language())
                            : form::displayed(m_value, field(), language());
}

void LineEditor::commit()
{
    if (m_line->isReadOnly() || (m_line->text() == m_unread && !m_unread.isEmpty()))
        return;
    if (m_line->text() == m_shown) {
        giveUp();
        return;
    }
    const exchange::Understanding read = m_campaign ? readTyped(m_line->text(), field(), *m_campaign, language())
                                                    : exchange::understand(m_line->text(), field(), {language()});
    if (!read.value) {
        m_unread = m_line->text();
        emit unreadable(m_unread, read.value.problem(), read.candidates);
        return;
    }
    m_unread.clear();
    m_value = *read.value;
    show(m_line->hasFocus());
    m_line->setText(m_line->text()); // from now on it is the form's to take back
    emit committed(*read.value); // not m_value, which may change while this is heard
}

void LineEditor::giveUp()
{
    if (m_unread.isEmpty())
        return;
    m_unread.clear();
    show(m_line->hasFocus());
    emit givenUp();
}

bool LineEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && !m_line->isReadOnly() && m_line->text() == m_shown) {
        show(true);
        QMetaObject::invokeMethod(
            m_line,
            [line = m_line] {
                if (line->hasFocus())
                    line->selectAll();
            },
            Qt::QueuedConnection);
    }
    if (event->type() == QEvent::FocusOut && m_line->text() == m_shown)
        show(false);
    if (event->type() == QEvent::KeyPress && heardKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return FieldEditor::eventFilter(watched, event);
}

bool LineEditor::heardKey(int key)
{
    if (key == Qt::Key_Tab)
        commit(); // before the focus goes: it goes to the choices where the text can mean several things
    if (key != Qt::Key_Escape || m_line->text() == m_shown)
        return false;
    m_line->setText(m_shown);
    giveUp();
    return true;
}

void LineEditor::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    placeUnit();
}

void LineEditor::changeEvent(QEvent *event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        placeUnit();
}

void LineEditor::placeUnit()
{
    const int width = m_unit->text().isEmpty() ? 0 : m_unit->sizeHint().width() + space::s;
    QPalette own;
    own.setColor(QPalette::WindowText, quietText(palette()));
    m_unit->setPalette(own);
    m_unit->setGeometry(this->width() - width, 0, width, controlHeight);
    m_unit->setAlignment(Qt::AlignVCenter);
    m_line->setTextMargins(0, 0, width, 0);
}

} // namespace ui

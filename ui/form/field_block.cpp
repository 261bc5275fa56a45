// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/field_block.h"

#include "form/display.h"
#include "ui/fields/field_editor.h"
#include "ui/form/finding_line.h"
#include "ui/form/words.h"
#include "ui/look/metrics.h"
#include "ui/look/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace ui {

FieldBlock::FieldBlock(FormSource &source, const form::Field &field, QWidget *parent)
    : QWidget(parent),
      m_source(source),
      m_form(source.evaluator().campaign().ownerOf(field.id)->code),
      m_editor(makeEditor(field, source.language(), referencesOf(field, source.evaluator(), source.language()))),
      m_label(new Text(QString())),
      m_lastYear(Text::quiet(QString(), TextSize::Small)),
      m_finding(new FindingLine)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::m);
    const bool narrow = m_editor->preferredWidth() > 0;
    line->addWidget(m_editor, narrow ? 0 : 1);
    line->addWidget(m_lastYear, narrow ? 1 : 0);
    if (narrow) {
        m_editor->setFixedWidth(m_editor->preferredWidth());
        line->addStretch(0);
    }
    layout->addWidget(m_label);
    layout->addLayout(line);
    layout->addWidget(m_finding);
    m_label->setBuddy(m_editor->control());
    m_editor->control()->installEventFilter(this);
    connect(m_editor, &FieldEditor::committed, this, &FieldBlock::commit);
    connect(m_editor, &FieldEditor::unreadable, this, [this](const QString &message) {
        m_trouble = message;
        showFinding();
    });
    connect(&source, &FormSource::changed, this, &FieldBlock::refresh);
    refresh();
}

const form::Field &FieldBlock::field() const
{
    return m_editor->field();
}

bool FieldBlock::isWide() const
{
    return m_editor->preferredWidth() == 0 && field().type != form::Type::Choice && field().type != form::Type::Bool;
}

void FieldBlock::reveal()
{
    m_editor->control()->setFocus(Qt::OtherFocusReason);
}

bool FieldBlock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        emit entered(field().id);
    return QWidget::eventFilter(watched, event);
}

void FieldBlock::commit(const form::Value &value)
{
    m_trouble.clear();
    const base::Result<void> done = m_source.edit(
        {.kind = report::Edit::Kind::SetValue, .path = {field().id, std::nullopt, {}}, .value = value, .rows = {}});
    if (!done)
        m_trouble = done.problem().message();
    refresh();
}

QString FieldBlock::labelText() const
{
    QString text = field().label.in(m_source.language());
    if (!field().isComputed() && !m_source.evaluator().isRequired({field().id, std::nullopt, {}}))
        text += u" ("_s + tr("optional") + u')';
    return text;
}

QString FieldBlock::lastYearText() const
{
    const form::Value before = m_source.evaluator().previous({field().id, std::nullopt, {}});
    if (before.isMissing() || field().type == form::Type::LongText)
        return {};
    return u"%1: %2"_s.arg(m_source.evaluator().campaign().year() - 1)
        .arg(form::displayed(before, field(), m_source.language()));
}

void FieldBlock::refresh()
{
    m_label->setText(labelText());
    m_lastYear->setText(lastYearText());
    m_lastYear->setVisible(!m_lastYear->text().isEmpty());
    m_editor->setValue(m_source.evaluator().value({field().id, std::nullopt, {}}));
    m_editor->setReadOnly(field().isComputed() || !m_source.isEditable(m_form));
    showFinding();
}

void FieldBlock::showFinding()
{
    if (!m_trouble.isEmpty()) {
        m_finding->show({m_trouble, markOf(form::Severity::Error).icon, Tone::Error});
        m_editor->setWrong(true);
        return;
    }
    m_finding->clear();
    m_editor->setWrong(false);
    for (const report::Finding &finding : m_source.findings(m_form)) {
        if (finding.path.id != field().id)
            continue;
        const Mark mark = markOf(finding.severity);
        m_finding->show({finding.message.in(m_source.language()), mark.icon, mark.tone});
        m_editor->setWrong(finding.severity == form::Severity::Error);
        return;
    }
}

} // namespace ui

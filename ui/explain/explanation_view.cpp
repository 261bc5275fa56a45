// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/explain/explanation_view.h"

#include "desk/explain.h"
#include "form/display.h"
#include "ui/explain/row_list.h"
#include "ui/form/words.h"
#include "ui/look/action_row.h"
#include "ui/look/icon.h"
#include "ui/look/text.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

ExplanationView::ExplanationView(FormSource &source, QWidget *parent)
    : QWidget(parent),
      m_source(source),
      m_label(new Text(QString())),
      m_value(new Text(QString(), TextSize::Title, true)),
      m_origin(Text::quiet(QString())),
      m_figures(new QVBoxLayout),
      m_rounding(Text::quiet(QString(), TextSize::Small)),
      m_lastYear(new Text(QString())),
      m_inferred(new Chip),
      m_sourceText(Text::quiet(QString(), TextSize::Small)),
      m_close(new QToolButton),
      m_later(new QTimer(this))
{
    setObjectName(u"explanation"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(makeHead());
    layout->addWidget(m_label);
    layout->addWidget(m_value);
    layout->addWidget(m_origin);
    m_figures->setSpacing(space::xs);
    layout->addLayout(m_figures);
    for (QWidget *part : std::initializer_list<QWidget *>{m_rounding, m_lastYear, m_inferred, m_sourceText})
        layout->addWidget(part);
    for (Text *part : {m_label, m_value, m_origin})
        part->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_value->setObjectName(u"explanation.value"_s);
    m_lastYear->setObjectName(u"explanation.lastYear"_s);
    auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ExplanationView::close);
    m_later->setSingleShot(true);
    connect(m_later, &QTimer::timeout, this, &ExplanationView::refresh);
    connect(&source, &FormSource::changed, this, [this] {
        if (isOpen())
            m_later->start(0);
    });
    hide();
}

QWidget *ExplanationView::makeHead()
{
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new Text(tr("How it is computed"), TextSize::Large, true), 1);
    m_close->setObjectName(u"explanation.close"_s);
    m_close->setIcon(icon(u"window-close"_s));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setAccessibleName(tr("Close the explanation"));
    m_close->setToolTip(tr("Close the explanation") + u" (Esc)"_s);
    connect(m_close, &QToolButton::clicked, this, &ExplanationView::close);
    line->addWidget(m_close, 0, Qt::AlignTop);
    return head;
}

void ExplanationView::open(const report::Path &path)
{
    if (!m_source.evaluator().explain(path, m_source.language()))
        return;
    if (QWidget *focus = QApplication::focusWidget(); focus && !isAncestorOf(focus))
        m_before = focus;
    m_path = path;
    refresh();
    setVisible(true);
    emit opened();
    m_close->setFocus(Qt::OtherFocusReason);
}

void ExplanationView::close()
{
    const bool hasKeyboard = QApplication::focusWidget() && isAncestorOf(QApplication::focusWidget());
    m_path.reset();
    m_shown.reset();
    hide();
    emit closed();
    if (m_before && hasKeyboard)
        m_before->setFocus(Qt::OtherFocusReason);
}

void ExplanationView::refresh()
{
    if (!m_path)
        return;
    const auto told = m_source.evaluator().explain(*m_path, m_source.language());
    if (!told) { // its row is gone
        close();
        return;
    }
    if (m_shown != *told)
        tell(*told);
    m_shown = told;
}

void ExplanationView::clear()
{
    while (QLayoutItem *item = m_figures->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void ExplanationView::tell(const report::Explanation &told)
{
    clear();
    m_label->setText(told.label);
    m_value->setText(told.value.isEmpty() ? u"–"_s : told.value);
    m_origin->setText(desk::words(told.origin));
    if (!told.formula.isEmpty() && !desk::isOneCounting(told))
        m_figures->addWidget(new Text(u"= "_s + told.formula));
    for (const report::Explanation::Input &input : told.inputs)
        addInput(input);
    for (const report::Explanation::Counting &counting : told.countings)
        addCounting(counting);
    m_rounding->setText(desk::roundingWords(told));
    m_rounding->setVisible(!m_rounding->text().isEmpty());
    m_lastYear->setText(lastYearText(told));
    m_lastYear->setVisible(!m_lastYear->text().isEmpty());
    const bool inferred = told.source.kind == form::Source::Inferred;
    m_inferred->setMark(inferred ? Mark{tr("inferred"), u"help-hint"_s, Tone::Warning} : Mark{});
    m_sourceText->setText(sourceText(told.source));
    m_close->setAccessibleDescription(
        QStringList{told.label, m_value->text(), m_origin->text(), told.formula}.join(u'\n'));
}

/// The figure first, then what it is; a line that leads there, unless it stands nowhere in the forms.
void ExplanationView::addInput(const report::Explanation::Input &input)
{
    const QString value = input.value.isEmpty() ? tr("(empty)") : input.value;
    if (!input.path) {
        auto *line = new Text(value + u'\n' + input.label);
        line->setContentsMargins(space::s, space::xs, 0, space::xs);
        m_figures->addWidget(line);
        return;
    }
    auto *line = new ActionRow({value, input.computed ? u"formula"_s : u"document-edit"_s, Tone::Accent}, input.label);
    line->setObjectName(u"explanation."_s + input.path->toString());
    line->setAccessibleName(form::labelled(input.label, value, m_source.language()));
    connect(line, &ActionRow::clicked, this, [this, path = *input.path] { emit placeChosen(path); });
    m_figures->addWidget(line);
}

void ExplanationView::addCounting(const report::Explanation::Counting &counting)
{
    m_figures->addSpacing(space::xs);
    m_figures->addWidget(new Text(u"%1 = %2"_s.arg(counting.words, counting.result)));
    m_figures->addWidget(Text::quiet(desk::countedWords(counting), TextSize::Small));
    if (counting.rows.isEmpty())
        return;
    auto *rows = new RowList(counting);
    connect(rows, &RowList::rowChosen, this, &ExplanationView::placeChosen);
    m_figures->addWidget(rows);
    if (const QString unlisted = desk::unlistedWords(counting); !unlisted.isEmpty())
        m_figures->addWidget(Text::quiet(unlisted, TextSize::Small));
}

QString ExplanationView::lastYearText(const report::Explanation &told) const
{
    if (told.previous.isEmpty())
        return {};
    const QString text = tr("%1: %2").arg(QString::number(m_source.evaluator().campaign().year() - 1), told.previous);
    return told.difference.isEmpty() ? text : text + u'\n' + tr("Difference: %1").arg(told.difference);
}

} // namespace ui

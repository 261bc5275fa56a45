// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/field_block.h"

#include "form/display.h"
#include "report/difference_check.h"
#include "ui/fields/field_editor.h"
#include "ui/form/candidate_row.h"
#include "ui/form/finding_line.h"
#include "ui/form/words.h"
#include "ui/look/metrics.h"
#include "ui/look/text.h"
#include "ui/told.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int notable = 10; // percent
}

FieldBlock::FieldBlock(FormSource &source, const form::Field &field, QObject *parent)
    : QObject(parent),
      m_source(source),
      m_form(source.evaluator().campaign().ownerOf(field.id)->code),
      m_editor(makeEditor(field, source.language(), referencesOf(field, source.evaluator(), source.language()),
          &source.evaluator().campaign())),
      m_label(new Text(QString())),
      m_explain(new QToolButton),
      m_lastYear(Text::quiet(QString(), TextSize::Small)),
      m_finding(new FindingLine),
      m_candidates(new CandidateRow(m_editor->control())),
      m_line(makeLine())
{
    m_label->setBuddy(m_editor->control());
    m_finding->setObjectName(u"finding.under."_s + field.id);
    m_editor->control()->installEventFilter(this);
    setUpExplain();
    connect(m_editor, &FieldEditor::committed, this, &FieldBlock::commit);
    connect(m_editor, &FieldEditor::unreadable, this,
        [this](const QString &text, const base::Problem &problem, const QList<form::Value> &candidates) {
            m_trouble.clear();
            m_source.touch(path());
            m_source.keepUnread({{path(), text, problem, candidates}});
        });
    connect(m_candidates, &CandidateRow::chosen, this, &FieldBlock::choose);
    connect(m_editor, &FieldEditor::givenUp, this, [this] {
        m_trouble.clear();
        m_source.dropUnread({path()});
        refresh();
    });
    connect(&source, &FormSource::changed, this, &FieldBlock::refresh);
    refresh();
}

QWidget *FieldBlock::makeLine()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    const bool narrow = m_editor->preferredWidth() > 0;
    layout->addWidget(m_editor, narrow ? 0 : 1);
    layout->addWidget(m_explain);
    layout->addWidget(m_lastYear, narrow ? 1 : 0);
    if (narrow) {
        m_editor->setFixedWidth(m_editor->preferredWidth());
        layout->addStretch(0);
    }
    return line;
}

void FieldBlock::setUpExplain()
{
    const QString name = tr("Explain %1").arg(field().label.in(m_source.language()));
    m_explain->setObjectName(u"explain."_s + field().id);
    m_explain->setText(u"?"_s);
    m_explain->setAutoRaise(true);
    m_explain->setFixedSize(controlHeight, controlHeight);
    m_explain->setFocusPolicy(Qt::StrongFocus);
    m_explain->setAccessibleName(name);
    m_explain->setToolTip(tr("How is this computed?") + u" (Ctrl+F1)"_s);
    m_explain->installEventFilter(this);
    auto *key = new QShortcut(explainKey, m_line, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(m_explain, &QToolButton::clicked, this, [this] { emit m_source.explanationWanted(path()); });
    connect(key, &QShortcut::activated, m_explain, &QToolButton::click);
}

/// Quiet where nothing needs an explanation: what was typed explains itself.
void FieldBlock::showExplain()
{
    const bool isTyped = !m_source.evaluator().values().at(path()).isMissing();
    const bool isProposed = !isTyped && !m_source.evaluator().value(path()).isMissing();
    m_explain->setVisible(m_source.isNow() && (field().isComputed() || isProposed));
}

QWidget *FieldBlock::label() const
{
    return m_label;
}

QWidget *FieldBlock::finding() const
{
    return m_finding;
}

QWidget *FieldBlock::candidates() const
{
    return m_candidates;
}

report::Path FieldBlock::path() const
{
    return {field().id, std::nullopt, {}};
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
    return QObject::eventFilter(watched, event);
}

void FieldBlock::commit(const form::Value &value)
{
    m_trouble.clear();
    m_source.touch(path());
    m_source.dropUnread({path()});
    const base::Result<void> done
        = m_source.edit({.kind = report::Edit::Kind::SetValue, .path = path(), .value = value, .rows = {}});
    if (!done)
        m_trouble = told(done.problem(), m_source.language());
    refresh();
}

/// What the text may have meant is asked below it.
void FieldBlock::showCandidates()
{
    QStringList answers;
    if (const Unread *unread = m_source.unread(path()))
        for (const form::Value &candidate : unread->candidates)
            answers.append(offered(candidate, field(), m_source.evaluator(), m_source.language()));
    m_candidates->offer(answers);
}

void FieldBlock::choose(qsizetype candidate)
{
    const Unread *unread = m_source.unread(path());
    if (!unread)
        return;
    const form::Value answer = unread->candidates.at(candidate); // a copy: the focus may end typing elsewhere
    m_editor->control()->setFocus(Qt::OtherFocusReason);
    commit(answer);
}

QString FieldBlock::labelText() const
{
    QString text = field().label.in(m_source.language());
    if (field().isComputed() || m_source.evaluator().isRequired(path()))
        return text;
    if (!text.endsWith(u')'))
        return text + u" ("_s + tr("optional") + u')';
    text.chop(1);
    return text + u", "_s + tr("optional") + u')';
}

QString FieldBlock::lastYearText() const
{
    const form::Value before = m_source.evaluator().previous(path());
    const form::Value now = m_source.evaluator().value(path());
    const bool isNoNews = !form::isNumeric(field().type) && now == before; // an address that stays
    if (before.isMissing() || field().type == form::Type::LongText || isNoNews)
        return {};
    const QString year = QString::number(m_source.evaluator().campaign().year() - 1);
    return tr("%1: %2").arg(year, form::displayed(before, field(), m_source.language())) + differenceText(now, before);
}

/// " (+25 %)"; a small change is no news.
QString FieldBlock::differenceText(const form::Value &now, const form::Value &before) const
{
    if (!now.number() || !before.number())
        return {};
    const auto percent = report::differenceInPercent(*now.number(), *before.number());
    if (!percent || (*percent < base::Decimal(notable) && *percent > base::Decimal(-notable)))
        return {};
    const QString sign = percent->isNegative() ? QString() : u"+"_s;
    return u" (%1%2 %)"_s.arg(sign, form::displayedNumber(percent->rounded(0), 0, m_source.language()));
}

void FieldBlock::refresh()
{
    if (const bool editable = m_source.isEditable(m_form); std::exchange(m_editable, editable) != editable)
        m_trouble.clear(); // with its cause
    m_label->setText(labelText());
    m_lastYear->setText(lastYearText());
    m_lastYear->setVisible(!m_lastYear->text().isEmpty());
    showExplain();
    m_editor->setValue(m_source.evaluator().value(path()));
    const Unread *unread = m_source.unread(path());
    m_editor->setUnread(unread ? unread->text : QString());
    showCandidates();
    m_editor->setReadOnly(field().isComputed() || !m_editable);
    showFinding();
    showWhereAsked();
}

/// What needs no answer now is not asked; an answer that is there is never hidden.
void FieldBlock::showWhereAsked()
{
    if (!field().onlyWhenRequired)
        return;
    const bool away = !m_source.evaluator().isRequired(path()) && m_source.evaluator().value(path()).isMissing()
        && !m_source.unread(path());
    for (QWidget *part : std::initializer_list<QWidget *>{m_label, m_line, m_finding})
        if (away || part->parentWidget()) // without a parent it would be a window of its own for a moment
            part->setHidden(away);
}

/// The most severe of its findings; one that was accepted only where no other is.
const report::Finding *FieldBlock::worstFinding() const
{
    const report::Finding *worst = nullptr;
    bool isWorstAccepted = false;
    for (const report::Finding &finding : m_source.findings(m_form)) {
        if (finding.path.id != field().id)
            continue;
        const bool isAccepted = m_source.isAccepted(finding);
        const bool isWorse = !worst || (isWorstAccepted && !isAccepted)
            || (isWorstAccepted == isAccepted && finding.severity < worst->severity);
        if (isWorse) {
            worst = &finding;
            isWorstAccepted = isAccepted;
        }
    }
    return worst;
}

/// Below the editor and in what a screen reader says of it.
void FieldBlock::showFinding()
{
    if (!m_trouble.isEmpty()) {
        showMark({m_trouble, markOf(form::Severity::Error).icon, Tone::Error});
        return;
    }
    const report::Finding *worst = worstFinding();
    if (!worst) {
        showMark({});
        return;
    }
    const Mark mark = markOf(*worst, m_source);
    const bool calm = m_source.isStillToFillIn(*worst) || m_source.isAccepted(*worst);
    showMark({calm ? mark.word : worst->message.in(m_source.language()), mark.icon, mark.tone});
}

void FieldBlock::showMark(const Mark &mark)
{
    m_finding->show(mark);
    m_editor->setWrong(mark.tone == Tone::Error);
    const QString help = field().help.in(m_source.language());
    m_editor->control()->setAccessibleDescription(mark.word.isEmpty() ? help : mark.word + u'\n' + help);
}

} // namespace ui

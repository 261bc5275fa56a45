// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/frame/side_panel.h"

#include "base/texts.h"
#include "report/formula_words.h"
#include "ui/explain/explanation_view.h"
#include "ui/form/words.h"
#include "ui/look/action_row.h"
#include "ui/look/column.h"
#include "ui/look/text.h"
#include "ui/told.h"

#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int mostLines = 40;
}

SidePanel::SidePanel(FormSource &source, QWidget *parent)
    : QScrollArea(parent),
      m_language(source.language()),
      m_count(new Text(QString(), TextSize::Large, true)),
      m_list(new QVBoxLayout),
      m_helpTitle(new Text(QString(), TextSize::Large, true)),
      m_helpText(new Text(QString())),
      m_helpSource(Text::quiet(QString(), TextSize::Small)),
      m_inferred(new Chip),
      m_explanation(new ExplanationView(source))
{
    setObjectName(u"sidePanel"_s);
    setAccessibleName(tr("Findings and help"));
    scrollUpright(this);
    setFixedWidth(sidePanelWidth);
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(space::s, space::l, space::l, space::l);
    QWidget *usual = makeUsual();
    layout->addWidget(m_explanation);
    layout->addWidget(usual);
    layout->addStretch();
    connect(m_explanation, &ExplanationView::opened, this, [this, usual] {
        usual->hide();
        verticalScrollBar()->setValue(0);
    });
    connect(m_explanation, &ExplanationView::closed, usual, &QWidget::show);
    setWidget(inside);
}

QWidget *SidePanel::makeUsual()
{
    auto *usual = new QWidget;
    auto *layout = new QVBoxLayout(usual);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_list->setSpacing(space::xs);
    layout->addWidget(m_count);
    layout->addLayout(m_list);
    layout->addSpacing(space::l);
    layout->addWidget(m_helpTitle);
    layout->addWidget(m_helpText);
    layout->addWidget(m_inferred);
    layout->addWidget(m_helpSource);
    m_helpText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return usual;
}

void SidePanel::clearLines()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

/// What is wrong stands above what nobody has filled in yet.
void SidePanel::showFindings(
    const QList<Line> &lines, const std::optional<desk::Obstacle> &elsewhere, const form::Campaign &campaign)
{
    const QString text = elsewhere ? elsewhere->text : QString();
    if (lines == m_shown && text == m_shownElsewhere && !m_count->text().isEmpty())
        return;
    m_shown = lines;
    m_shownElsewhere = text;
    QList<Line> wrong;
    QList<Line> open;
    for (const Line &line : lines)
        (line.toFillIn ? open : wrong).append(line);
    clearLines();
    const QString openTitle = tr("Still to fill in: %1").arg(base::counted(open.size()));
    m_count->setText(lines.isEmpty() ? tr("No findings")
            : wrong.isEmpty()        ? openTitle
                                     : tr("Findings: %1").arg(base::counted(wrong.size())));
    addLines(wrong, campaign);
    if (!wrong.isEmpty() && !open.isEmpty()) {
        m_list->addSpacing(space::m);
        m_list->addWidget(new Text(openTitle, TextSize::Large, true));
    }
    addLines(open, campaign);
    if (lines.isEmpty())
        m_list->addWidget(Text::quiet(tr("Nothing stands in the way here.")));
    if (elsewhere)
        addElsewhere(*elsewhere);
}

/// What is right here waits for another page.
void SidePanel::addElsewhere(const desk::Obstacle &obstacle)
{
    auto *row = new ActionRow({obstacle.text, u"data-information"_s, Tone::Info}, obstacle.cure);
    row->setObjectName(u"finding.elsewhere"_s);
    connect(row, &ActionRow::clicked, this, [this, path = *obstacle.target.path] { emit findingChosen(path); });
    m_list->addSpacing(space::m);
    m_list->addWidget(row);
}

void SidePanel::addLines(const QList<Line> &lines, const form::Campaign &campaign)
{
    for (const Line &line : lines.first(qMin(lines.size(), mostLines)))
        addLine(line, campaign);
    if (lines.size() > mostLines)
        m_list->addWidget(Text::quiet(tr("and %1 more").arg(base::counted(lines.size() - mostLines))));
}

void SidePanel::addLine(const Line &line, const form::Campaign &campaign)
{
    Mark mark = markOf(line.finding.severity);
    if (line.acknowledged)
        mark = {QCoreApplication::translate("ui", "Accepted"), u"checkmark"_s, Tone::Neutral};
    const QString place = placeOf(line.finding, campaign, m_language);
    QString below = place.isEmpty() ? mark.word : mark.word + u" · "_s + place;
    mark.word = line.finding.message.in(m_language);
    if (line.toFillIn) {
        mark = {place.isEmpty() ? mark.word : place, u"draw-circle"_s, Tone::Neutral};
        below.clear();
    }
    auto *row = new ActionRow(mark, line.acknowledged ? below + u'\n' + line.reason : below);
    row->setObjectName(u"finding."_s + line.finding.rule);
    if (!line.finding.rule.isEmpty())
        row->setToolTip(line.finding.rule + u" · "_s + sourceText(line.finding.source));
    connect(row, &ActionRow::clicked, this, [this, path = line.finding.path] { emit findingChosen(path); });
    m_list->addWidget(row);
    if (line.finding.severity == form::Severity::Warning && !line.acknowledged)
        addAccept(line.finding);
}

void SidePanel::addAccept(const report::Finding &finding)
{
    QPushButton *accept = makeButton(u"acknowledge."_s + finding.rule, tr("Accept with a reason…"));
    accept->setProperty("flat", true);
    connect(accept, &QPushButton::clicked, this, [this, finding] { emit acknowledgeWanted(finding); });
    m_list->addWidget(accept, 0, Qt::AlignRight);
}

void SidePanel::setHelp(const QString &title, const QString &text, const QString &source, bool inferred)
{
    m_helpTitle->setText(title);
    m_helpText->setText(text);
    m_helpText->setVisible(!text.isEmpty());
    m_helpSource->setText(source);
    m_helpSource->setVisible(!source.isEmpty());
    m_inferred->setMark(inferred ? Mark{tr("inferred"), u"help-hint"_s, Tone::Warning} : Mark{});
}

void SidePanel::showHelp(const QString &fieldId, const report::Evaluator &evaluator)
{
    const form::Field *field = evaluator.campaign().field(fieldId);
    if (!field)
        return;
    QStringList text;
    if (!field->help.isEmpty())
        text.append(field->help.in(m_language));
    const report::FormulaWords formula(evaluator.campaign(), fieldId, m_language);
    if (field->isComputed())
        text.append(tr("Computed: %1").arg(formula.words(*field->formula.root())) + u'\n'
            + tr("Ctrl+F1 explains it with its figures."));
    if (field->scope == form::Scope::Local)
        text.append(tr("Stays on this computer: it never enters the report that is sent."));
    else if (field->print == form::PrintMode::Masked)
        text.append(tr("Hidden in the public edition of the council's papers."));
    setHelp(field->label.in(m_language), text.join(u"\n\n"_s), sourceText(field->source),
        field->source.kind == form::Source::Inferred);
}

void SidePanel::showProblem(const base::Problem &problem)
{
    setHelp(tr("This could not be done"), told(problem, m_language), QString(), false);
}

void SidePanel::showFormHelp(const form::Definition &definition)
{
    setHelp(definition.title.in(m_language), definition.legalBasis.in(m_language), QString(), false);
}

} // namespace ui

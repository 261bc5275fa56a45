// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/history/comparison_view.h"

#include "desk/draft.h"
#include "form/display.h"
#include "ui/history/comparison_model.h"
#include "ui/look/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString wayBack(const desk::Changed &changed)
{
    using What = desk::Changed::What;
    constexpr qsizetype enough = 30; // letters of a long text
    switch (changed.what) {
    case What::RowAdded: return ComparisonView::tr("Remove this row");
    case What::RowRemoved: return ComparisonView::tr("Bring this row back");
    case What::RowsReordered: return ComparisonView::tr("Back to the order of then");
    case What::Value: break;
    }
    return ComparisonView::tr("Back to \"%1\"").arg(changed.before.simplified().left(enough));
}

} // namespace

ComparisonView::ComparisonView(Tools &tools, const form::Definition &definition, QWidget *parent)
    : QWidget(parent),
      m_tools(tools),
      m_definition(definition),
      m_model(new ComparisonModel(tools.workplace, this)),
      m_title(new Text(QString(), TextSize::Large, true)),
      m_table(new QTableView),
      m_message(new Text(QString())),
      m_takeBack(makeButton(u"comparison.takeBack"_s, QString())),
      m_whyNot(Text::quiet(QString()))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    m_title->setObjectName(u"comparison.title"_s);
    m_table->setObjectName(u"comparison.table"_s);
    m_table->setAccessibleName(tr("Differences"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(controlHeight);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(m_title);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeActions());
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ComparisonView::showActions);
}

QWidget *ComparisonView::makeActions()
{
    auto *actions = new QWidget;
    auto *layout = new QVBoxLayout(actions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_message->setObjectName(u"comparison.message"_s);
    layout->addWidget(m_message);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    QPushButton *history = makeButton(u"comparison.list"_s, tr("To the history"), true);
    m_whyNot->setObjectName(u"comparison.whyNot"_s);
    line->addWidget(m_takeBack);
    line->addWidget(m_whyNot, 1);
    line->addWidget(history);
    layout->addLayout(line);
    connect(history, &QPushButton::clicked, this, &ComparisonView::historyWanted);
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        if (const desk::Changed *changed = chosen())
            emit takeBackWanted(*changed, m_from, m_to);
    });
    return actions;
}

void ComparisonView::show(const desk::TwoMoments &moments, bool isNow, const QList<desk::Changed> &changes)
{
    m_from = moments.from->event.sequence;
    m_to = moments.to->event.sequence;
    const base::Language language = m_tools.language();
    const QString before = form::displayedMoment(moments.from->event.at, language);
    const QString after = isNow ? tr("now") : form::displayedMoment(moments.to->event.at, language);
    const QString count
        = changes.isEmpty() ? tr("nothing differs") : tr("%n difference(s)", nullptr, static_cast<int>(changes.size()));
    m_title->setText(tr("From %1 to %2: %3").arg(before, after, count));
    m_model->show(changes);
    if (!changes.isEmpty())
        m_table->selectRow(0);
    m_table->setFocus();
    tell({}, {});
    showActions();
}

/// Places have long names, values mostly not.
void ComparisonView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr std::array shares{34, 19, 19}; // percent; the rest is for the last column
    for (int column = 0; column < int(shares.size()); ++column)
        m_table->setColumnWidth(column, width() * shares.at(std::size_t(column)) / 100);
}

void ComparisonView::tell(const QString &text, std::optional<Tone> tone)
{
    m_message->setTone(tone);
    m_message->setText(text);
}

const desk::Changed *ComparisonView::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->at(rows.first().row());
}

void ComparisonView::showActions()
{
    const desk::Changed *changed = chosen();
    const bool open = desk::editable(m_tools.workplace, m_definition.code).ok();
    m_takeBack->setVisible(changed && open);
    const bool isComputed = changed && changed->computed;
    const QString whyNot
        = isComputed && open ? tr("Computed: it changes back with the values that it comes from.") : QString();
    m_whyNot->setText(whyNot);
    m_takeBack->setToolTip(whyNot);
    m_takeBack->setEnabled(!isComputed);
    if (changed)
        m_takeBack->setText(wayBack(*changed));
}

} // namespace ui

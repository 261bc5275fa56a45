// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/history/timeline_view.h"

#include "desk/draft.h"
#include "desk/place_words.h"
#include "ui/look/calm_list.h"
#include "ui/look/text.h"
#include "ui/told.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum TimelineColumn {
    When,
    Kind,
    What,
    Who
};
constexpr int lineHeight = 30;
constexpr int eventRole = Qt::UserRole; ///< number of the event; of a stretch its last; none for a day

QString dayWords(QDate day, base::Language language)
{
    const QLocale locale(language == base::Language::French ? QLocale::French : QLocale::Dutch, QLocale::Belgium);
    return locale.toString(day, u"dddd d MMMM yyyy"_s);
}

/// What an event is about that can be taken back by itself.
enum class Edited {
    Nothing,
    Value,
    RowThatCame,
    RowThatWent,
    Table
};

Edited editedBy(const store::Event &event, const form::Campaign &campaign)
{
    const std::optional<report::Path> path = report::Path::parse(event.subject);
    const bool isEdit = event.kind == store::EventKind::Edited || event.kind == store::EventKind::Batch;
    if (!isEdit || !path)
        return Edited::Nothing;
    const bool isTable = campaign.table(path->id);
    if (isTable && !path->row)
        return Edited::Table;
    if (!isTable || !path->column.isEmpty())
        return Edited::Value;
    return event.newText.isEmpty() ? Edited::RowThatWent : Edited::RowThatCame;
}

} // namespace

TimelineView::TimelineView(Tools &tools, const form::Definition &definition, QWidget *parent)
    : QWidget(parent),
      m_tools(tools),
      m_definition(definition),
      m_field(new CalmList),
      m_tree(new QTreeWidget),
      m_message(new Text(QString())),
      m_show(makeButton(u"history.show"_s, tr("Show the report as it was"), true)),
      m_compare(makeButton(u"history.compare"_s, QString())),
      m_takeBack(makeButton(u"history.takeBack"_s, QString()))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    m_tree->setObjectName(u"history.tree"_s);
    m_tree->setAccessibleName(tr("History"));
    m_tree->setColumnCount(4);
    m_tree->setHeaderLabels({tr("When"), tr("Kind"), tr("What"), tr("Who")});
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    layout->addWidget(makeTop());
    layout->addWidget(m_tree, 1);
    layout->addWidget(makeActions());
    connect(m_field, &QComboBox::currentIndexChanged, this, &TimelineView::showStretches);
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &TimelineView::showActions);
    connect(m_tree, &QTreeWidget::itemActivated, m_show, &QPushButton::click);
}

QWidget *TimelineView::makeTop()
{
    auto *top = new QWidget;
    auto *line = new QHBoxLayout(top);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    auto *label = new Text(tr("Show"));
    label->setWordWrap(false);
    label->setBuddy(m_field);
    m_field->setObjectName(u"history.field"_s);
    m_field->setAccessibleName(tr("Show only what is about"));
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_field->setMinimumContentsLength(28);
    line->addWidget(label);
    line->addWidget(m_field);
    line->addStretch();
    return top;
}

QWidget *TimelineView::makeActions()
{
    auto *actions = new QWidget;
    auto *layout = new QVBoxLayout(actions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_message->setObjectName(u"history.message"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_takeBack);
    line->addStretch();
    line->addWidget(m_compare);
    line->addWidget(m_show);
    layout->addWidget(m_message);
    layout->addLayout(line);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const QList<qint64> events = chosen(); events.size() == 1)
            emit momentWanted(events.first());
    });
    connect(m_compare, &QPushButton::clicked, this, [this] {
        const QList<qint64> events = chosen();
        if (events.size() == 1)
            emit comparisonWithNowWanted(events.first());
        else if (events.size() == 2)
            emit comparisonWanted(events.first(), events.last());
    });
    connect(m_takeBack, &QPushButton::clicked, this, &TimelineView::takeBack);
    return actions;
}

void TimelineView::tell(const QString &text, std::optional<Tone> tone)
{
    m_message->setTone(tone);
    m_message->setText(text);
}

void TimelineView::refresh()
{
    desk::touched(m_tools.workplace, m_definition.code).then(this, [this](const base::Result<desk::Touched> &touched) {
        m_touched = touched ? *touched : desk::Touched();
    });
    desk::history(m_tools.workplace, m_definition.code)
        .then(this, [this](const base::Result<QList<store::Event>> &events) {
            if (events)
                fill(*events);
            else
                tell(told(events.problem(), m_tools.language()), Tone::Error);
        });
}

void TimelineView::fill(const QList<store::Event> &events)
{
    m_events = events;
    offerFields();
    showStretches();
}

/// Only fields and tables that something ever happened to, in the order of the form.
void TimelineView::offerFields()
{
    QSet<QString> ids;
    for (const QSet<QString> &some : std::as_const(m_touched))
        ids.unite(some);
    const QString before = m_field->currentData().toString();
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    m_field->addItem(tr("Everything"), QString());
    for (const form::Section &section : m_definition.sections) {
        for (const form::Item &item : section.items) {
            const QString id = std::visit([](const auto &one) { return one.id; }, item);
            if (ids.contains(id))
                m_field->addItem(
                    std::visit([this](const auto &one) { return one.label.in(m_tools.language()); }, item), id);
        }
    }
    m_field->setCurrentIndex(std::max(0, m_field->findData(before)));
}

bool TimelineView::isWanted(const store::Event &event) const
{
    const QString id = m_field->currentData().toString();
    return id.isEmpty() || m_touched.value(event.sequence).contains(id);
}

void TimelineView::showStretches()
{
    QList<store::Event> wanted;
    std::copy_if(m_events.cbegin(), m_events.cend(), std::back_inserter(wanted),
        [this](const store::Event &event) { return isWanted(event); });
    m_tree->clear();
    QTreeWidgetItem *day = nullptr;
    QDate date;
    for (const desk::Stretch &stretch : desk::stretches(wanted)) {
        if (!day || stretch.day() != date) {
            date = stretch.day();
            day = new QTreeWidgetItem(m_tree, {dayWords(date, m_tools.language())});
            day->setFirstColumnSpanned(true);
            day->setSizeHint(When, {0, lineHeight}); // of all lines: they are alike
            day->setFont(When, ui::font(TextSize::Normal, true));
            day->setFlags(Qt::ItemIsEnabled);
            day->setExpanded(true);
        }
        addStretch(day, stretch);
    }
    if (m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
    showActions();
}

void TimelineView::addStretch(QTreeWidgetItem *day, const desk::Stretch &stretch)
{
    const auto add = [](QTreeWidgetItem *parent, const desk::StretchWords &words, qint64 event) {
        auto *item = new QTreeWidgetItem(parent, {words.time, words.told.kind, words.told.what, words.told.who});
        item->setData(When, eventRole, event);
        item->setToolTip(What, words.told.what);
        return item;
    };
    const desk::Workplace &workplace = m_tools.workplace;
    QTreeWidgetItem *item = add(day, desk::words(stretch, workplace), stretch.events.last().sequence);
    if (stretch.events.size() == 1)
        return;
    for (auto event = stretch.events.crbegin(); event != stretch.events.crend(); ++event)
        add(item, desk::words(desk::Stretch{{*event}}, workplace), event->sequence);
}

/// The numbers of the chosen events, the older first.
QList<qint64> TimelineView::chosen() const
{
    QList<qint64> events;
    for (const QTreeWidgetItem *item : m_tree->selectedItems())
        events.append(item->data(When, eventRole).toLongLong());
    std::sort(events.begin(), events.end());
    return events;
}

/// The edit that is chosen and can be taken back by itself; null pointer: none.
const store::Event *TimelineView::chosenEdit() const
{
    const QList<QTreeWidgetItem *> items = m_tree->selectedItems();
    if (items.size() != 1 || items.first()->childCount() > 0
        || !desk::editable(m_tools.workplace, m_definition.code).ok())
        return nullptr;
    const qint64 sequence = items.first()->data(When, eventRole).toLongLong();
    const auto event = std::find_if(
        m_events.cbegin(), m_events.cend(), [sequence](const store::Event &one) { return one.sequence == sequence; });
    const Edited edited = event == m_events.cend() ? Edited::Nothing : editedBy(*event, m_tools.campaign());
    const bool isThere = edited == Edited::Table || edited == Edited::RowThatWent
        || (edited != Edited::Nothing && !desk::words(*event, m_tools.workplace).place.isEmpty());
    return isThere ? &*event : nullptr;
}

QString TimelineView::wayBack(const store::Event &edit) const
{
    switch (editedBy(edit, m_tools.campaign())) {
    case Edited::RowThatCame: return tr("Remove this row");
    case Edited::RowThatWent: return tr("Bring this row back");
    case Edited::Table: return tr("Back to the rows before this");
    case Edited::Value:
    case Edited::Nothing: break;
    }
    const report::Path path = report::Path::parse(edit.subject).value_or(report::Path());
    const form::Table *table = m_tools.campaign().table(path.id);
    const form::Field *field = table ? table->column(path.column) : m_tools.campaign().field(path.id);
    const QString before = desk::plainWords(edit.oldText, field, m_tools.language());
    constexpr qsizetype enough = 30; // letters of a long text
    return tr("Back to \"%1\"").arg(before.simplified().left(enough));
}

void TimelineView::takeBack()
{
    const store::Event *edit = chosenEdit();
    if (!edit)
        return;
    const report::Path path = report::Path::parse(edit->subject).value_or(report::Path());
    if (editedBy(*edit, m_tools.campaign()) == Edited::RowThatCame)
        emit takeOutWanted(path, edit->sequence);
    else
        emit takeBackWanted(path, edit->sequence - 1);
}

void TimelineView::showActions()
{
    const qsizetype count = chosen().size();
    m_show->setEnabled(count == 1);
    m_compare->setEnabled(count == 1 || count == 2);
    m_compare->setText(count == 2 ? tr("Compare these two") : tr("Compare with now"));
    m_compare->setToolTip(tr("Choose a second line with Ctrl to compare the two."));
    const store::Event *edit = chosenEdit();
    m_takeBack->setVisible(edit != nullptr);
    if (!edit)
        return;
    const bool isTable = editedBy(*edit, m_tools.campaign()) == Edited::Table;
    m_takeBack->setText(wayBack(*edit));
    m_takeBack->setToolTip(isTable ? tr("Makes the whole table again what it was before this, also where it was "
                                        "changed since. Undo brings it back.")
                                   : tr("Makes this again what it was before this edit."));
}

} // namespace ui

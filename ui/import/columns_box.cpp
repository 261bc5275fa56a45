// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/import/columns_box.h"

#include "ui/look/calm_list.h"
#include "ui/look/icon.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
// Beside the names of columns, which have letters.
const QString undecided = u"?"_s;
const QString leftOut = u"-"_s;
} // namespace

ColumnsBox::ColumnsBox(desk::Intake &intake, base::Language language, QWidget *parent)
    : Sheet(parent),
      m_intake(intake),
      m_language(language),
      m_inside(new QWidget),
      m_grid(new QGridLayout(m_inside)),
      m_memory(new Text(tr("Matched as the last time for a file with these columns."))),
      m_again(makeButton(u"import.byHeaders"_s, tr("Match by the headers again"))),
      m_leave(makeButton(u"import.leaveOthers"_s, tr("Leave out the others")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(new Text(tr("Columns of the file and where they go"), TextSize::Normal, true));
    m_memory->setTone(Tone::Info);
    m_memory->setObjectName(u"import.memory"_s);
    layout->addWidget(m_memory);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(space::xs);
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    layout->addWidget(m_inside);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_leave, m_again})
        buttons->addWidget(button);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_again, &QPushButton::clicked, &m_intake, &desk::Intake::matchByHeaders);
    connect(m_leave, &QPushButton::clicked, this, &ColumnsBox::leaveOthersOut);
    connect(&m_intake, &desk::Intake::changed, this, &ColumnsBox::refresh);
    refresh();
}

void ColumnsBox::refresh()
{
    if (m_intake.stage() == desk::Intake::Stage::Reading && !m_lines.isEmpty())
        return; // the same columns may come again in a moment
    exchange::Header header = m_intake.header();
    setVisible(!header.columns.isEmpty());
    QList<exchange::Header::Column> &columns = header.columns;
    columns.removeIf(
        [](const exchange::Header::Column &column) { return column.text.startsWith(exchange::reasonMark); });
    const bool isSame = std::equal(columns.begin(), columns.end(), m_lines.begin(), m_lines.end(),
        [](const exchange::Header::Column &column, const Line &line) {
            return column.place == line.place && column.text == line.text;
        });
    if (!isSame)
        rebuild(header);
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        showChoice(m_lines.at(i), columns.at(i));
    m_memory->setVisible(m_intake.isFromMemory());
    m_again->setVisible(!m_intake.wish().map.isSilent());
    m_leave->setVisible(std::any_of(
        m_lines.begin(), m_lines.end(), [](const Line &line) { return line.choice->currentData() == undecided; }));
}

void ColumnsBox::rebuild(const exchange::Header &header)
{
    qDeleteAll(m_inside->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    m_lines.clear();
    for (const exchange::Header::Column &column : header.columns)
        addLine(column, header.firstRow);
}

void ColumnsBox::addLine(const exchange::Header::Column &column, qsizetype sample)
{
    constexpr int longest = 40;
    const int row = static_cast<int>(m_lines.size());
    QString text = column.text.simplified();
    if (sample < m_intake.sheet().rowCount()) {
        const QString example = m_intake.sheet().cell(sample, column.place).text.toString().simplified();
        if (!example.isEmpty())
            text += u"  ·  "_s + (example.size() > longest ? example.left(longest) + u'…' : example);
    }
    auto *label = new Text(text);
    QComboBox *choice = makeChoice(column.text);
    label->setBuddy(choice);
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(choice, row, 1);
    m_lines.append({column.place, column.text, choice});
    connect(choice, &QComboBox::currentIndexChanged, this, &ColumnsBox::send);
}

QComboBox *ColumnsBox::makeChoice(const QString &header) const
{
    auto *choice = new CalmList;
    choice->setObjectName(u"import.column."_s + header);
    choice->setAccessibleName(tr("Where the column “%1” goes").arg(header));
    choice->addItem(tr("Choose…"), undecided);
    choice->setItemIcon(0, icon(u"data-error"_s, Tone::Error));
    choice->addItem(tr("Leave out"), leftOut);
    for (const form::Field &field : m_intake.table().columns) {
        const QString label = field.label.in(m_language);
        choice->addItem(field.isComputed() ? tr("%1 (is computed)").arg(label) : label, field.name());
    }
    choice->setMinimumContentsLength(20);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return choice;
}

const exchange::ColumnMap::Entry *ColumnsBox::entryOf(const Line &line) const
{
    const QList<exchange::ColumnMap::Entry> &entries = m_intake.wish().map.entries;
    const QString bare = exchange::bareName(line.text);
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const exchange::ColumnMap::Entry &entry) {
        return entry.header == u"*" || exchange::bareName(entry.header) == bare
            || entry.header == exchange::columnLetters(line.place);
    });
    return found == entries.end() ? nullptr : &*found;
}

void ColumnsBox::showChoice(const Line &line, const exchange::Header::Column &column) const
{
    const QSignalBlocker quiet(line.choice);
    const QString nothing = entryOf(line) ? leftOut : undecided;
    line.choice->setCurrentIndex(line.choice->findData(column.field ? column.field->name() : nothing));
}

/// The header, unless another column has the same; then the letters of the column.
QString ColumnsBox::keyOf(const Line &line) const
{
    const QString bare = exchange::bareName(line.text);
    const auto same = std::count_if(
        m_lines.begin(), m_lines.end(), [&](const Line &other) { return exchange::bareName(other.text) == bare; });
    return same > 1 || bare.isEmpty() ? exchange::columnLetters(line.place) : line.text;
}

/// Only what the headers do not say by themselves.
void ColumnsBox::send()
{
    const exchange::Header own = exchange::readHeader(m_intake.sheet(), m_intake.table(), {});
    QList<exchange::ColumnMap::Entry> entries;
    for (const Line &line : m_lines) {
        const QString chosen = line.choice->currentData().toString();
        const auto byHeader = std::find_if(own.columns.begin(), own.columns.end(),
            [&](const exchange::Header::Column &column) { return column.place == line.place; });
        const bool saysItself = byHeader != own.columns.end() && byHeader->field && byHeader->field->name() == chosen;
        if (chosen != undecided && !saysItself)
            entries.append({keyOf(line), chosen == leftOut ? QString() : chosen});
    }
    m_intake.match(entries);
}

void ColumnsBox::leaveOthersOut()
{
    for (const Line &line : m_lines) {
        const QSignalBlocker quiet(line.choice);
        if (line.choice->currentData() == undecided)
            line.choice->setCurrentIndex(line.choice->findData(leftOut));
    }
    send();
}

} // namespace ui

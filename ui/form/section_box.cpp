// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/section_box.h"

#include "ui/form/field_block.h"
#include "ui/form/fold_button.h"
#include "ui/form/table_block.h"
#include "ui/form/words.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int widthForTwoColumns = 620;
constexpr int rowsOfField = 4; // label, editor, finding, what to choose from

QWidget *makeHelp(const QString &help)
{
    auto *text = Text::quiet(help);
    text->setContentsMargins(0, 0, 0, space::m);
    return text;
}
} // namespace

SectionBox::SectionBox(
    FormSource &source, const form::Definition &definition, const form::Section &section, QWidget *parent)
    : Sheet(parent),
      m_source(source),
      m_definition(definition),
      m_section(section),
      m_title(new FoldButton(section.title.in(source.language()))),
      m_body(new QWidget),
      m_grid(new QGridLayout(m_body))
{
    m_title->setObjectName(u"section."_s + definition.code + u'.' + section.id);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::s, space::l, space::s);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    m_grid->setContentsMargins(space::s, space::xs, space::s, space::xs); // level with the title
    m_grid->setHorizontalSpacing(space::xl);
    m_grid->setVerticalSpacing(space::xs);
    layout->addWidget(m_body);
    addItems();
    connect(m_title, &FoldButton::toggled, this, [this](bool open) { m_body->setVisible(open); });
    connect(&source, &FormSource::changed, this, &SectionBox::refresh);
    refresh();
}

void SectionBox::addItems()
{
    if (const QString help = m_section.help.in(m_source.language()); !help.isEmpty())
        m_blocks.append(makeHelp(help));
    for (const form::Item &item : m_section.items) {
        if (const auto *field = std::get_if<form::Field>(&item)) {
            auto *block = new FieldBlock(m_source, *field, this);
            connect(block, &FieldBlock::entered, this, &SectionBox::entered);
            m_blocks.append(block);
        } else {
            auto *block = new TableBlock(m_source, std::get<form::Table>(item));
            connect(block, &TableBlock::entered, this, &SectionBox::entered);
            connect(block, &TableBlock::exchangeWanted, this, &SectionBox::exchangeWanted);
            connect(block, &TableBlock::noteCame, this, &SectionBox::noteCame);
            m_blocks.append(block);
        }
    }
    arrange(2);
}

/// Narrow fields stand two in a line; wide ones and tables take the line.
void SectionBox::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    int line = 0;
    int column = 0;
    for (const Block &block : m_blocks) {
        auto *const *field = std::get_if<FieldBlock *>(&block);
        const bool wide = columns == 1 || !field || (*field)->isWide();
        if (wide && column > 0)
            ++line;
        if (field)
            place(*field, line, wide ? 0 : column, wide ? columns : 1);
        else
            m_grid->addWidget(std::get<QWidget *>(block), line * rowsOfField, 0, 1, columns);
        column = wide ? 0 : (column + 1) % columns;
        if (column == 0)
            ++line;
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void SectionBox::place(FieldBlock *field, int line, int column, int span)
{
    const int row = line * rowsOfField;
    for (QWidget *part : {field->label(), field->line(), field->finding(), field->candidates()})
        part->setMaximumWidth(span == m_columns ? formColumnWidth : formColumnWidth / 2);
    m_grid->addWidget(field->label(), row, column, 1, span, Qt::AlignBottom);
    m_grid->addWidget(field->line(), row + 1, column, 1, span);
    m_grid->addWidget(field->finding(), row + 2, column, 1, span, Qt::AlignTop);
    m_grid->addWidget(field->candidates(), row + 3, column, 1, span, Qt::AlignTop);
}

void SectionBox::resizeEvent(QResizeEvent *event)
{
    Sheet::resizeEvent(event);
    arrange(width() >= widthForTwoColumns ? 2 : 1);
}

bool SectionBox::reveal(const report::Path &path)
{
    for (const Block &block : m_blocks) {
        auto *const *field = std::get_if<FieldBlock *>(&block);
        auto *table = field ? nullptr : qobject_cast<TableBlock *>(std::get<QWidget *>(block));
        const bool here = (field && (*field)->field().id == path.id) || (table && table->table().id == path.id);
        if (!here)
            continue;
        m_title->setChecked(true);
        if (field)
            (*field)->reveal();
        else
            table->reveal(path);
        return true;
    }
    return false;
}

void SectionBox::refresh()
{
    m_title->setMark(sectionMark(m_section, m_definition.code, m_source));
}

} // namespace ui

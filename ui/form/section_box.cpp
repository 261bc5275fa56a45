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
}

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
    layout->setContentsMargins(space::xl, space::s, space::xl, space::s);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    m_grid->setContentsMargins(0, space::xs, 0, space::xs);
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
        m_blocks.append(Text::quiet(help));
    for (const form::Item &item : m_section.items) {
        if (const auto *field = std::get_if<form::Field>(&item)) {
            auto *block = new FieldBlock(m_source, *field);
            connect(block, &FieldBlock::entered, this, &SectionBox::entered);
            m_blocks.append(block);
        } else {
            auto *block = new TableBlock(m_source, std::get<form::Table>(item));
            connect(block, &TableBlock::entered, this, &SectionBox::entered);
            m_blocks.append(block);
        }
    }
    arrange(2);
}

/// Narrow fields stand two in a row; wide ones and tables take the row.
void SectionBox::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    int row = 0;
    int column = 0;
    for (QWidget *block : m_blocks) {
        const auto *fieldBlock = qobject_cast<FieldBlock *>(block);
        const bool wide = columns == 1 || !fieldBlock || fieldBlock->isWide();
        if (wide && column > 0)
            ++row;
        m_grid->addWidget(block, row, wide ? 0 : column, 1, wide ? columns : 1, Qt::AlignBottom);
        column = wide ? 0 : (column + 1) % columns;
        if (column == 0)
            ++row;
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void SectionBox::resizeEvent(QResizeEvent *event)
{
    Sheet::resizeEvent(event);
    arrange(width() >= widthForTwoColumns ? 2 : 1);
}

bool SectionBox::reveal(const report::Path &path)
{
    for (QWidget *block : m_blocks) {
        auto *field = qobject_cast<FieldBlock *>(block);
        auto *table = qobject_cast<TableBlock *>(block);
        const bool here = (field && field->field().id == path.id) || (table && table->table().id == path.id);
        if (!here)
            continue;
        m_title->setChecked(true);
        if (field)
            field->reveal();
        else
            table->reveal(path);
        return true;
    }
    return false;
}

void SectionBox::refresh()
{
    m_title->setMark(sectionMark(m_section, m_source.findings(m_definition.code)));
}

} // namespace ui

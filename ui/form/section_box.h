// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/form/form_source.h"
#include "ui/look/text.h"

#include <variant>

class QGridLayout;

namespace ui {

class FieldBlock;
class TableBlock;
enum class Exchange;
class FoldButton;

/// One section of a form: a title that folds it, and its fields in two columns where there is room.
class SectionBox final : public Sheet
{
    Q_OBJECT
public:
    SectionBox(FormSource &source, const form::Definition &definition, const form::Section &section,
        QWidget *parent = nullptr);

    /// Brings the focus to the place; false when it is not in this section.
    bool reveal(const report::Path &path);

signals:
    void entered(const QString &id);
    void exchangeWanted(const QString &table, ui::Exchange what);
    void noteCame(QWidget *note); ///< this must be seen now

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addItems();
    void arrange(int columns);
    void place(FieldBlock *field, int line, int column, int span);
    void refresh();

    FormSource &m_source;
    const form::Definition &m_definition;
    const form::Section &m_section;
    FoldButton *m_title;
    QWidget *m_body;
    QGridLayout *m_grid;
    /// A text, a table, or the parts of a field.
    using Block = std::variant<QWidget *, FieldBlock *>;
    QList<Block> m_blocks;
    int m_columns = 0;
};

} // namespace ui

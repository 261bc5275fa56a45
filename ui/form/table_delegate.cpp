// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/table_delegate.h"

#include "form/display.h"
#include "ui/fields/choice_editor.h"
#include "ui/form/table_model.h"
#include "ui/look/palette.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const TableModel *modelOf(const QModelIndex &index)
{
    return qobject_cast<const TableModel *>(index.model());
}

/// Choices with the text that setData reads for each; empty for cells that are typed.
QList<std::pair<QString, QString>> optionsOf(const QModelIndex &index)
{
    const TableModel *model = modelOf(index);
    const form::Field &field = model->field(index.column());
    QList<std::pair<QString, QString>> result;
    if (field.type == form::Type::Choice)
        for (const form::Choice &choice : field.choices)
            result.append({choice.code, choice.label.in(model->language())});
    if (field.type == form::Type::Bool)
        result = {{u"true"_s, TruthEditor::tr("Yes")}, {u"false"_s, TruthEditor::tr("No")}};
    if (field.type == form::Type::Reference)
        for (const auto &[value, label] : model->references(index.column()))
            result.append({form::canonical(value, field.type), label});
    return result;
}

} // namespace

QWidget *TableDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const TableModel *model = modelOf(index);
    const form::Field &field = model->field(index.column());
    const auto options = optionsOf(index);
    QWidget *editor = nullptr;
    if (!options.isEmpty()) {
        auto *box = new QComboBox(parent);
        box->addItem(u"–"_s, QString());
        for (const auto &[code, label] : options)
            box->addItem(label, code);
        editor = box;
    } else {
        auto *line = new QLineEdit(parent);
        line->setFrame(false);
        line->setAlignment(form::isNumeric(field.type) ? Qt::AlignRight : Qt::AlignLeft);
        if (field.maxLength > 0)
            line->setMaxLength(field.maxLength);
        editor = line;
    }
    editor->setObjectName(u"cell"_s);
    editor->setAccessibleName(field.label.in(model->language()));
    return editor;
}

void TableDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        const int found = box->findText(index.data(Qt::DisplayRole).toString());
        box->setCurrentIndex(qMax(0, found));
        return;
    }
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(text);
        line->selectAll();
    }
}

void TableDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData());
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        model->setData(index, line->text());
}

void TableDelegate::finish(QWidget *editor, int rows)
{
    emit commitData(editor);
    emit closeEditor(editor, NoHint);
    emit entered(rows);
}

bool TableDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QStyledItemDelegate::eventFilter(watched, event);
    finish(editor, key->modifiers() & Qt::ShiftModifier ? -1 : 1);
    return true;
}

bool TableDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList lines;
    if (const QString wrong = index.data(Qt::ToolTipRole).toString(); !wrong.isEmpty())
        lines.append(wrong);
    if (sizeHint(option, index).width() > option.rect.width())
        lines.append(index.data().toString());
    QToolTip::showText(event->globalPos(), lines.join(u'\n'), view);
    return true;
}

void TableDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const TableModel *model = modelOf(index);
    if (model && model->field(index.column()).isComputed())
        option->backgroundBrush = option->palette.brush(QPalette::Window);
    if (!index.data(TableModel::FindingRole).toString().isEmpty())
        option->backgroundBrush = toneBackground(Tone::Error, option->palette);
}

} // namespace ui

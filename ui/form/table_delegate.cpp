// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/table_delegate.h"

#include "form/display.h"
#include "ui/fields/choice_editor.h"
#include "ui/fields/municipality.h"
#include "ui/form/clipboard_text.h"
#include "ui/form/table_model.h"
#include "ui/look/calm_list.h"
#include "ui/look/palette.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString nothing = u"–"_s;
constexpr auto chosen = "chosen"; // a property: a person has chosen in the list

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
        for (const auto &[value, label] : model->texts().references(index.column()))
            result.append({form::canonical(value, field.type), label});
    return result;
}

} // namespace

QWidget *TableDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const TableModel *model = modelOf(index);
    QWidget *editor = optionsOf(index).isEmpty() ? makeLine(parent, index) : makeBox(parent, index);
    editor->setObjectName(u"cell"_s);
    editor->setAccessibleName(model->field(index.column()).label.in(model->language()));
    return editor;
}

/// A list; one of people and the like is found by any part of a name.
QWidget *TableDelegate::makeBox(QWidget *parent, const QModelIndex &index) const
{
    auto *box = new CalmList(parent);
    box->addItem(nothing, QString());
    for (const auto &[code, label] : optionsOf(index))
        box->addItem(label, code);
    connect(box, &QComboBox::activated, box, [box] { box->setProperty(chosen, true); });
    if (modelOf(index)->field(index.column()).type != form::Type::Reference)
        return box;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    finishAfter(box->lineEdit(), box);
    return box;
}

QWidget *TableDelegate::makeLine(QWidget *parent, const QModelIndex &index) const
{
    const form::Field &field = modelOf(index)->field(index.column());
    auto *line = new QLineEdit(parent);
    line->setFrame(false);
    line->setAlignment(form::isNumeric(field.type) ? Qt::AlignRight : Qt::AlignLeft);
    if (field.type == form::Type::Nis) {
        line->setCompleter(makeMunicipalityCompleter(modelOf(index)->campaign(), line));
        finishAfter(line, line);
    }
    return line;
}

/// Comes again with every change of the table: what is being typed or was chosen stays.
void TableDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        if (box->property(chosen).toBool() || (box->isEditable() && box->lineEdit()->isModified()))
            return;
        const QString shown = index.data(Qt::DisplayRole).toString();
        const int found = box->findText(shown);
        box->setCurrentIndex(qMax(0, found));
        if (!box->isEditable())
            return;
        if (found < 0)
            box->setEditText(shown);
        box->lineEdit()->selectAll();
        return;
    }
    if (auto *line = qobject_cast<QLineEdit *>(editor); line && !line->isModified()) {
        line->setText(index.data(Qt::EditRole).toString());
        line->selectAll();
    }
}

void TableDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *box = qobject_cast<QComboBox *>(editor);
    if (box && box->isEditable())
        model->setData(index, box->currentText() == nothing ? QString() : box->currentText());
    else if (box)
        model->setData(index, box->currentData());
    else if (const auto *line = qobject_cast<QLineEdit *>(editor);
             line && line->text() != index.data(Qt::EditRole).toString())
        model->setData(index, line->text());
}

void TableDelegate::finishAfter(QLineEdit *line, QWidget *editor) const
{
    auto *self = const_cast<TableDelegate *>(this); // createEditor is const, the signals of an editor are not
    connect(
        line, &QLineEdit::returnPressed, line, [self, editor] { self->finish(editor, 1); }, Qt::QueuedConnection);
}

void TableDelegate::finish(QWidget *editor, int rows)
{
    emit commitData(editor);
    emit closeEditor(editor, NoHint);
    emit entered(rows);
}

/// One cell goes into the text, without the marks around it; several end the editing, which loses nothing.
bool TableDelegate::paste(QWidget *editor)
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    const QString text = data ? tableText(*data) : QString();
    if (text.isEmpty())
        return false;
    const auto *box = qobject_cast<QComboBox *>(editor);
    auto *line = box ? box->lineEdit() : qobject_cast<QLineEdit *>(editor);
    if (const std::optional<QString> cell = onlyCellIn(text); cell && line) {
        line->insert(*cell);
        return true;
    }
    emit commitData(editor);
    emit closeEditor(editor, NoHint);
    emit rangePasted();
    return true;
}

bool TableDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste) && paste(editor))
        return true;
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
    if (const Mark mark = model ? model->markAt(index) : Mark(); !mark.word.isEmpty())
        option->backgroundBrush = toneBackground(mark.tone, option->palette);
}

} // namespace ui

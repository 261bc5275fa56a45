// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/frame/navigation.h"

#include "ui/look/icon.h"
#include "ui/look/metrics.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int glyphSize = 16;
constexpr int compactWidth = 120;

enum Role {
    IdRole = Qt::UserRole,
    IconRole,
    ToneRole,
    WordRole,
};

QString wordOf(const QModelIndex &index)
{
    return index.data(WordRole).toString();
}

/// Both texts are as high as they need to be to stand there whole.
class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int line = option.fontMetrics.height();
        if (index.data(IdRole).toString().isEmpty())
            return {100, line + space::l};
        const auto *view = qobject_cast<const Navigation *>(option.widget);
        const int bar = view->style()->pixelMetric(QStyle::PM_ScrollBarExtent); // whether it is there or not
        const int room = view->width() - bar - 2 * space::s - space::xs;
        if (view->isCompact()) {
            const int below = wordOf(index).isEmpty() ? 0 : heightOf(index.data().toString(), TextSize::Small, room);
            return {100, below > 0 ? glyphSize + below + space::xl : line + space::l + space::xs};
        }
        const int beside = room - besideGlyph;
        const int title = heightOf(index.data().toString(), TextSize::Normal, beside);
        if (wordOf(index).isEmpty())
            return {100, title + space::l + space::xs};
        return {100, title + heightOf(wordOf(index), TextSize::Small, beside) + space::l};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool compact = qobject_cast<const Navigation *>(option.widget)->isCompact();
        if (index.data(IdRole).toString().isEmpty())
            paintHeading(painter, option, index, compact);
        else
            paintEntry(painter, option, index, compact);
        painter->restore();
    }

private:
    static constexpr int besideGlyph = space::m + glyphSize + space::m;

    /// Of a text in so much room, in the wider of its two weights.
    static int heightOf(const QString &text, TextSize size, int room)
    {
        const QFontMetrics metrics(font(size, size == TextSize::Normal));
        return metrics.boundingRect(QRect(0, 0, room, 0), Qt::TextWordWrap, text).height();
    }

    static void paintHeading(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, bool compact)
    {
        const QRect rect = option.rect.adjusted(space::l, 0, -space::s, -space::xs);
        painter->setPen(compact ? lineColor(option.palette) : quietText(option.palette));
        painter->setFont(font(TextSize::Small, true));
        if (compact)
            painter->drawLine(rect.left(), rect.center().y(), rect.right(), rect.center().y());
        else
            painter->drawText(rect, Qt::AlignBottom | Qt::AlignLeft, index.data().toString());
    }

    static void paintEntry(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, bool compact)
    {
        const QRect rect = option.rect.adjusted(space::s, 1, -space::s, -1);
        const bool selected = option.state & QStyle::State_Selected;
        const QPalette &palette = option.palette;
        if (selected || option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(
                selected ? toneBackground(Tone::Accent, palette) : palette.color(QPalette::AlternateBase));
            painter->drawRoundedRect(rect, cornerRadius, cornerRadius);
        }
        if (selected) {
            painter->setBrush(palette.color(QPalette::Highlight));
            painter->drawRoundedRect(QRect(rect.left(), rect.top() + space::s, 3, rect.height() - 2 * space::s), 1, 1);
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(palette.color(QPalette::Highlight), 2));
            painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
        }
        const QColor tone = toneColor(static_cast<Tone>(index.data(ToneRole).toInt()), palette);
        const int left = rect.left() + space::m;
        const QString word = wordOf(index);
        const int top = word.isEmpty() ? rect.center().y() - glyphSize / 2 : rect.top() + space::s + 2;
        if (compact && !word.isEmpty()) {
            painter->setPen(palette.color(QPalette::Text));
            painter->setFont(font(TextSize::Small, selected));
            painter->drawText(rect.adjusted(space::xs, 0, 0, -space::xs),
                Qt::AlignBottom | Qt::AlignLeft | Qt::TextWordWrap, index.data().toString());
        }
        painter->drawPixmap(left, top,
            iconPixmap(index.data(IconRole).toString(), tone, glyphSize, painter->device()->devicePixelRatio()));
        if (compact)
            return;
        const int edge = word.isEmpty() ? 0 : space::s - 1;
        const QRect room = rect.adjusted(besideGlyph, edge, -space::xs, -edge);
        painter->setPen(palette.color(QPalette::Text));
        painter->setFont(font(TextSize::Normal, selected));
        painter->drawText(room, (word.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop) | Qt::AlignLeft | Qt::TextWordWrap,
            index.data().toString());
        painter->setPen(tone);
        painter->setFont(font(TextSize::Small));
        painter->drawText(room, Qt::AlignBottom | Qt::AlignLeft | Qt::TextWordWrap, word);
    }
};

} // namespace

Navigation::Navigation(QWidget *parent) : QListWidget(parent)
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Pages"));
    setItemDelegate(new EntryDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFixedWidth(wholeWidth());
    setViewportMargins(0, space::s, 0, space::s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            emit chosen(item->data(IdRole).toString());
    });
}

void Navigation::mousePressEvent(QMouseEvent *event)
{
    const QListWidgetItem *before = currentItem();
    QListWidget::mousePressEvent(event);
    if (before && event->button() == Qt::LeftButton && itemAt(event->pos()) == before)
        emit chosen(current());
}

void Navigation::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentItem())
        emit chosen(current());
    else
        QListWidget::keyPressEvent(event);
}

void Navigation::fill(QListWidgetItem *item, const Entry &entry)
{
    const bool state = !entry.mark.icon.isEmpty();
    item->setText(entry.title);
    item->setData(IdRole, entry.id);
    item->setData(IconRole, state ? entry.mark.icon : entry.icon);
    item->setData(ToneRole, static_cast<int>(entry.mark.tone));
    item->setData(WordRole, entry.mark.word);
    item->setToolTip(state ? tr("%1: %2").arg(entry.title, entry.mark.word) : entry.title);
    item->setData(Qt::AccessibleTextRole, item->toolTip());
    item->setFlags(entry.id.isEmpty() ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
}

void Navigation::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    const QSignalBlocker quiet(this);
    const QString before = current();
    while (count() > entries.size())
        delete takeItem(count() - 1);
    while (count() < entries.size())
        addItem(new QListWidgetItem);
    for (int i = 0; i < entries.size(); ++i)
        fill(item(i), entries.at(i));
    setCurrent(before);
    scheduleDelayedItemsLayout();
}

void Navigation::setCurrent(const QString &id)
{
    for (int i = 0; i < count(); ++i)
        if (!id.isEmpty() && item(i)->data(IdRole).toString() == id)
            setCurrentRow(i);
}

QString Navigation::current() const
{
    return currentItem() ? currentItem()->data(IdRole).toString() : QString();
}

void Navigation::setCompact(bool compact)
{
    m_isCompact = compact;
    setFixedWidth(compact ? qMax(compactWidth, fontMetrics().height() * 13 / 2) : wholeWidth());
    scheduleDelayedItemsLayout();
}

int Navigation::wholeWidth() const
{
    return qMax(navigationWidth, fontMetrics().height() * 12);
}

} // namespace ui

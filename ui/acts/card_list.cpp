// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/acts/card_list.h"

#include "desk/card_words.h"
#include "ui/acts/card_row.h"
#include "ui/look/text.h"
#include "ui/told.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

bool namesAgree(const QString &a, const QString &b)
{
    QStringList first = a.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    QStringList second = b.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (first.isEmpty() || second.isEmpty())
        return false;
    if (first.size() > second.size())
        std::swap(first, second);
    return std::all_of(first.begin(), first.end(), [&](const QString &word) { return second.contains(word); });
}

CardList::CardList(const desk::Surroundings &surroundings, desk::CardWatch &cards, QWidget *parent)
    : QWidget(parent),
      m_surroundings(surroundings),
      m_cards(cards),
      m_hint(Text::quiet(QString())),
      m_list(new QVBoxLayout),
      m_blocked(new Text(QString()))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_list->setSpacing(space::s);
    m_hint->setObjectName(u"cards.hint"_s);
    layout->addWidget(m_hint);
    layout->addLayout(m_list);
    m_blocked->setObjectName(u"cards.blocked"_s);
    m_blocked->setTone(Tone::Error);
    layout->addWidget(m_blocked);
    connect(this, &CardList::changed, this, &CardList::explainBlocked);
    connect(&m_cards, &desk::CardWatch::changed, this, &CardList::refresh);
    connect(&m_cards, &desk::CardWatch::looked, this, &CardList::show);
    connect(&m_cards, &desk::CardWatch::looksForgotten, this, &CardList::readAll);
    refresh();
}

void CardList::refresh()
{
    QHash<QString, quint32> now;
    for (const card::ReaderState &reader : m_cards.readers())
        if (reader.isEid)
            now.insert(reader.name, reader.events);
    for (CardRow *row : QList(m_rows)) {
        if (now.contains(row->reader()) && now.value(row->reader()) == m_seen.value(row->reader()))
            continue;
        m_rows.removeOne(row);
        row->deleteLater();
    }
    for (const card::ReaderState &reader : m_cards.readers()) {
        const auto sameReader = [&](const CardRow *row) { return row->reader() == reader.name; };
        if (!reader.isEid || std::any_of(m_rows.begin(), m_rows.end(), sameReader))
            continue;
        auto *row = new CardRow(reader.name, ++m_arrivals);
        connect(row, &CardRow::toggled, this, &CardList::changed);
        connect(row, &CardRow::clicked, this, [this, row] {
            row->setChecked(true); // the only card of the list would be let go by a click
            emit picked();
        });
        m_rows.append(row);
        m_list->addWidget(row);
    }
    m_seen = now;
    readAll();
}

/// What is known of a card is shown at once; what is not is read.
void CardList::readAll()
{
    for (CardRow *row : m_rows) {
        if (const base::Result<desk::CardView> *view = m_cards.lookedAt(row->reader())) {
            row->show(*view, m_surroundings.language());
            continue;
        }
        row->setReading();
        m_cards.look(m_surroundings, row->reader());
    }
    choose();
}

void CardList::show(const QString &reader)
{
    const base::Result<desk::CardView> *view = m_cards.lookedAt(reader);
    for (CardRow *row : m_rows)
        if (view && row->reader() == reader)
            row->show(*view, m_surroundings.language());
    choose();
}

void CardList::readAgain()
{
    m_cards.forgetLooks();
}

void CardList::prefer(const QString &name)
{
    m_preferred = name;
    choose();
}

void CardList::choose()
{
    CardRow *chosen = nullptr;
    for (CardRow *row : m_rows)
        if (row->isUsable() && namesAgree(row->holder(), m_preferred))
            chosen = row;
    if (!chosen && m_rows.size() == 1 && m_rows.first()->isUsable())
        chosen = m_rows.first();
    if (chosen)
        chosen->setChecked(true);
    const bool isAnswered = std::any_of(m_rows.begin(), m_rows.end(),
        [this](const CardRow *row) { return !row->holder().isEmpty() && row->arrival() > m_arrivedWhenTold; });
    if (!m_told.isEmpty() && isAnswered) {
        m_told.clear();
        emit answered();
    }
    explain();
    emit changed();
}

void CardList::setTold(const QString &code)
{
    m_told = code;
    m_arrivedWhenTold = m_arrivals;
    explain();
}

void CardList::explain()
{
    QStringList lines{lack()};
    if (!m_rows.isEmpty())
        lines.append(adviceAboutCards());
    lines.removeAll(QString());
    m_hint->setText(lines.join(u'\n'));
    m_hint->setVisible(!m_hint->text().isEmpty());
}

/// Why there is no card, or not the right kind of one, and what to do; empty: there is one, or it is told elsewhere.
QString CardList::lack() const
{
    const QList<card::ReaderState> readers = m_cards.readers();
    const QString mute = muteCard();
    const QString foreign = foreignCard();
    if (!m_rows.isEmpty() && foreign.isEmpty() && mute.isEmpty())
        return {};
    if (m_cards.problem())
        return m_told == m_cards.problem()->code ? QString() : told(*m_cards.problem(), m_surroundings.language());
    if (readers.isEmpty() && m_told == "card.reader.unknown"_L1)
        return {};
    if (readers.isEmpty())
        return tr("No card reader is connected. Plug one in; it is noticed by itself.");
    if (!mute.isEmpty() && m_rows.isEmpty())
        return tr("The card gives no answer. Turn it over and put it in with the chip first.");
    if (!mute.isEmpty())
        return tr("The card in the reader \"%1\" gives no answer. Turn it over and put it in with the chip first.")
            .arg(mute);
    if (!foreign.isEmpty())
        return tr("The card in the reader \"%1\" is not a Belgian identity card.").arg(foreign);
    return tr("Put an identity card into the reader, with the chip first.");
}

/// What to do when none of the cards is the one that is wanted; empty while they are read, and when one is.
QString CardList::adviceAboutCards() const
{
    const auto isWanted = [this](const CardRow *row) { return namesAgree(row->holder(), m_preferred); };
    const bool known = !isReading();
    if (!known || m_preferred.isEmpty() || std::any_of(m_rows.begin(), m_rows.end(), isWanted))
        return {};
    return m_rows.size() == 1
        ? tr("The card of %1 is expected here. Put it into the reader.").arg(m_preferred)
        : tr("The card of %1 is expected here. Put it into a reader, or choose one of these.").arg(m_preferred);
}

/// Reader with a card that does not answer, mostly because it is upside down; empty: none.
QString CardList::muteCard() const
{
    for (const card::ReaderState &reader : m_cards.readers())
        if (reader.mute)
            return reader.name;
    return {};
}

/// Reader with a card of another kind, such as a bank card; empty: none.
QString CardList::foreignCard() const
{
    for (const card::ReaderState &reader : m_cards.readers())
        if (reader.cardPresent && !reader.isEid && !reader.mute && !reader.atr.isEmpty())
            return reader.name;
    return {};
}

/// Of the card that is wanted here; where that is not there, of any.
void CardList::explainBlocked()
{
    const bool wanted = std::any_of(
        m_rows.begin(), m_rows.end(), [this](const CardRow *row) { return namesAgree(row->holder(), m_preferred); });
    const bool blocked = std::any_of(m_rows.begin(), m_rows.end(),
        [&](const CardRow *row) { return row->isBlocked() && (!wanted || namesAgree(row->holder(), m_preferred)); });
    m_blocked->setText(blocked ? desk::blockedWords(m_surroundings.language()) : QString());
    m_blocked->setVisible(blocked);
}

const CardRow *CardList::chosen() const
{
    for (const CardRow *row : m_rows)
        if (row->isChecked() && row->isUsable())
            return row;
    return nullptr;
}

bool CardList::isReading() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const CardRow *row) { return row->isReading(); });
}

bool CardList::hasCards() const
{
    return m_rows.size() == 1
        || std::any_of(m_rows.begin(), m_rows.end(), [](const CardRow *row) { return !row->holder().isEmpty(); });
}

QString CardList::readerOf(const QString &name) const
{
    const auto theirs = std::find_if(
        m_rows.begin(), m_rows.end(), [&name](const CardRow *row) { return namesAgree(row->holder(), name); });
    return theirs == m_rows.end() ? reader() : (*theirs)->reader();
}

int CardList::arrival() const
{
    return chosen() ? chosen()->arrival() : 0;
}

QString CardList::reader() const
{
    return chosen() ? chosen()->reader() : QString();
}

QString CardList::holder() const
{
    return chosen() ? chosen()->holder() : QString();
}

} // namespace ui

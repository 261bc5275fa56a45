// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/card.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class CardRow;
class Text;

/// The identity cards that are in readers now, each read once; one of them is chosen. Follows cards as they come and
/// go.
class CardList final : public QWidget
{
    Q_OBJECT
public:
    CardList(const desk::Surroundings &surroundings, desk::CardWatch &cards, QWidget *parent = nullptr);

    /// There is a card that something can be said about: one that was read, or the only one.
    [[nodiscard]] bool hasCards() const;
    /// What is in one of the readers is not known yet.
    [[nodiscard]] bool isReading() const;
    /// Name of the reader with the card of a holder of about this name, whether it can be used or not; else as
    /// reader().
    [[nodiscard]] QString readerOf(const QString &name) const;
    /// Name of the reader with the chosen card; empty: none can be used.
    [[nodiscard]] QString reader() const;
    /// Name on that card; empty: none.
    [[nodiscard]] QString holder() const;
    /// How many cards have come into readers so far.
    [[nodiscard]] int arrivals() const { return m_arrivals; }
    /// Which one of these the chosen card is, counted from one; 0: none is chosen.
    [[nodiscard]] int arrival() const;
    /// Chooses the card of a holder of about this name, once it has been read.
    void prefer(const QString &name);
    /// A problem with readers or cards that is told beside this list is not said twice; empty: none is. See `answered`.
    void setTold(const QString &code);
    /// Reads all cards again, in all lists: tries left may have changed.
    void readAgain();

signals:
    void changed();
    /// A person chose the card, rather than that it was the only one or the preferred one; after `changed`.
    void picked();
    /// A card that came after a problem was told has been read: the answer to it. It is told no more.
    void answered();

private:
    void refresh();
    void readAll();
    void show(const QString &reader);
    void choose();
    void explain();
    [[nodiscard]] QString lack() const;
    [[nodiscard]] QString muteCard() const;
    [[nodiscard]] QString foreignCard() const;
    [[nodiscard]] QString adviceAboutCards() const;
    [[nodiscard]] const CardRow *chosen() const;
    void explainBlocked();

    const desk::Surroundings &m_surroundings;
    desk::CardWatch &m_cards;
    Text *m_hint;
    QVBoxLayout *m_list;
    Text *m_blocked; ///< what to do about a PIN that is blocked
    QHash<QString, quint32> m_seen; ///< events of each reader, to notice another card
    QList<CardRow *> m_rows;
    int m_arrivals = 0;
    QString m_told; ///< code of a problem
    int m_arrivedWhenTold = 0; ///< cards
    QString m_preferred;
};

/// Whether the name on a card can be that of a registered person: every word of the shorter one is in the other.
[[nodiscard]] bool namesAgree(const QString &a, const QString &b);

} // namespace ui

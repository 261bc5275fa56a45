// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "card/readers.h"
#include "desk/card_view.h"
#include "desk/surroundings.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <chrono>
#include <memory>

namespace desk {

/// What the card says of its holder. Whether the National Register wrote it so: CardView::registerState.
struct HolderView {
    card::Identity identity;
    card::Address address;
};

/// All readers and what is in them. Runs in the thread of the card.
[[nodiscard]] QFuture<base::Result<QList<card::ReaderState>>> readers();
/// Reads the card in this reader; an empty name: the only eID found.
[[nodiscard]] QFuture<base::Result<CardView>> lookAtCard(const Surroundings &surroundings, const QString &reader = {});
/// Reads the personal data on the card in this reader: only where somebody wants to see them.
[[nodiscard]] QFuture<base::Result<HolderView>> readHolder(const QString &reader);
/// Shows the PIN to the card that was looked at and drops the right at once: the person knows it. Problems of
/// card::Card; "card.changed": another card is in its reader, which does not get to see the PIN.
[[nodiscard]] QFuture<base::Result<void>> provePin(const CardView &view, card::Pin pin, card::PinPolicy policy = {});

/// Waits until what was asked of cards before is done, above all that PIN rights are dropped; at most this long, since
/// a card may never answer. For the end of a program.
void letCardsGo(std::chrono::milliseconds longest);

/// Tells when readers and cards come and go, and reads each identity card once for all who want to see it.
class CardWatch : public QObject
{
    Q_OBJECT
public:
    explicit CardWatch(QObject *parent = nullptr);
    ~CardWatch() override;
    /// Reads the card in this reader, unless that was or is being done since it came; `looked` follows.
    void look(const Surroundings &surroundings, const QString &reader);
    /// Forgets what was read: the tries left may have changed.
    void forgetLooks();
    /// What was read of the card that is in this reader now; null: not yet.
    [[nodiscard]] const base::Result<CardView> *lookedAt(const QString &reader) const;
    /// As seen last; empty before the first look or without a reader.
    [[nodiscard]] const QList<card::ReaderState> &readers() const { return m_readers; }
    /// Why there is none: "card.service.missing"; nothing when the service answers.
    [[nodiscard]] const std::optional<base::Problem> &problem() const { return m_problem; }

signals:
    void changed();
    void looked(const QString &reader); ///< the card in this reader has been read
    void looksForgotten();

private:
    struct Link;
    struct Look {
        int number; ///< which one of all
        std::optional<quint32> events; ///< of the reader
        std::optional<base::Result<CardView>> view; ///< nothing: under way
    };
    [[nodiscard]] std::optional<quint32> eventsOf(const QString &reader) const; ///< nothing: no such reader
    void take(const base::Result<QList<card::ReaderState>> &seen);

    QList<card::ReaderState> m_readers;
    std::optional<base::Problem> m_problem;
    QHash<QString, Look> m_looks; ///< by reader
    int m_lookCount = 0;
    std::shared_ptr<Link> m_link; ///< shared with the thread, which ends by itself
};

/// Follows one card from now on, and tells once when it is not where it was, be it only for a moment.
class CardGuard : public QObject
{
    Q_OBJECT
public:
    explicit CardGuard(const QString &reader, QObject *parent = nullptr);
    /// "card.removed", "card.reader.unknown" (unplugged) or "card.service.missing"; nothing while the card stays.
    [[nodiscard]] const std::optional<base::Problem> &problem() const { return m_problem; }

signals:
    void lost();

private:
    void look();
    [[nodiscard]] std::optional<base::Problem> seen();

    const QString m_reader;
    CardWatch m_watch;
    std::optional<quint32> m_events; ///< of the reader, at the first look
    std::optional<base::Problem> m_problem;
};

} // namespace desk

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "card/channel.h"

#include <QList>

#include <memory>

/// The only place that calls PC/SC. Raw handles and codes stay inside.
namespace card::pcsc {

/// A connection to the PC/SC service.
class Context
{
public:
    /// Refused with "card.service.missing" where no service runs.
    [[nodiscard]] static base::Result<std::shared_ptr<Context>> establish();
    ~Context();
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;

    [[nodiscard]] long handle() const { return m_handle; }

    /// Names of all readers; empty where there is none.
    [[nodiscard]] base::Result<QStringList> readerNames() const;

    /// What a look at one reader shows.
    struct Slot {
        QString name;
        unsigned long state = 0; ///< SCARD_STATE_… bits; the high 16 bits count insertions and removals
        QByteArray atr;
    };
    /// Looks at the readers; waits up to `milliseconds` (0: not) for one of them to differ from `known`, or for a
    /// reader to come or go. `known` holds the state that the caller saw last, 0 for never.
    [[nodiscard]] base::Result<QList<Slot>> look(QList<Slot> known, int milliseconds) const;
    /// Ends look() in another thread.
    void cancel() const;

private:
    explicit Context(long handle) : m_handle(handle) { }
    long m_handle;
};

/// A card connected in shared mode.
class Connection final : public Channel
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<Channel>> open(
        std::shared_ptr<Context> context, const QString &reader);
    ~Connection() override;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] QString reader() const override { return m_reader; }
    [[nodiscard]] QByteArray atr() const override { return m_atr; }
    [[nodiscard]] int generation() const override { return m_generation; }
    [[nodiscard]] ReaderFeatures features() const override;
    [[nodiscard]] base::Result<void> begin() override;
    void end() override;
    [[nodiscard]] base::Result<QByteArray> transmit(QByteArrayView command) override;
    [[nodiscard]] base::Result<QByteArray> control(quint32 code, QByteArrayView data) override;
    [[nodiscard]] base::Result<void> restart() override;

private:
    Connection(std::shared_ptr<Context> context, QString reader) : m_context(std::move(context)), m_reader(reader) { }
    [[nodiscard]] long reconnect(unsigned long initialization);
    void connected(unsigned long protocol);

    std::shared_ptr<Context> m_context;
    QString m_reader;
    long m_card = 0;
    unsigned long m_protocol = 0;
    QByteArray m_atr;
    int m_generation = 0; ///< 0: not connected yet
};

} // namespace card::pcsc

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/card/card_content.h"

#include <atomic>
#include <optional>

namespace sandbox {

/// What a card says when it gets power, and to each command after it; T=0, so 61xx and 6Cxx are its own answers.
class SmartCard
{
public:
    virtual ~SmartCard() = default;
    [[nodiscard]] virtual QByteArray atr() const = 0;
    /// Power or reset: forgets the selected file, PIN rights and waiting answers.
    virtual void reset() = 0;
    /// Data and status bytes.
    [[nodiscard]] virtual QByteArray answer(const QByteArray &command) = 0;
};

/// A card of another kind, which knows none of the eID's applets and files.
class ForeignCard final : public SmartCard
{
public:
    [[nodiscard]] QByteArray atr() const override;
    void reset() override { }
    [[nodiscard]] QByteArray answer(const QByteArray &command) override;
};

/// A card that says nothing when it gets power: upside down, dirty or broken.
class MuteCard final : public SmartCard
{
public:
    [[nodiscard]] QByteArray atr() const override { return {}; }
    void reset() override { }
    [[nodiscard]] QByteArray answer(const QByteArray &) override { return {}; }
};

/// A Belgian eID card, stricter than real ones: it refuses what one documented version refuses.
class VirtualCard final : public SmartCard
{
public:
    explicit VirtualCard(CardContent content) : m_content(std::move(content)) { }

    [[nodiscard]] QByteArray atr() const override;
    void reset() override;
    [[nodiscard]] QByteArray answer(const QByteArray &command) override;

    [[nodiscard]] const CardContent &content() const { return m_content; }
    [[nodiscard]] int triesLeft() const { return m_triesLeft; }
    void setTriesLeft(int tries) { m_triesLeft = tries; }
    void setPin(const QByteArray &digits) { m_content.pin = digits; }

private:
    struct Command {
        quint8 cla = 0, ins = 0, p1 = 0, p2 = 0;
        QByteArray data;
        std::optional<int> expected; ///< Le, 1 to 256
        [[nodiscard]] int parameters() const { return p1 << 8 | p2; }
    };
    struct Environment {
        quint8 algorithm = 0;
        quint8 key = 0;
    };

    [[nodiscard]] static std::optional<Command> parsed(const QByteArray &bytes);
    [[nodiscard]] QByteArray handled(const Command &command);
    [[nodiscard]] QByteArray handledProprietary(const Command &command);
    [[nodiscard]] QByteArray cardData(const Command &command) const;
    [[nodiscard]] QByteArray select(const Command &command);
    [[nodiscard]] QByteArray selectApplication(const QByteArray &aid);
    [[nodiscard]] QByteArray selectId(quint16 id);
    [[nodiscard]] QByteArray selectPath(QByteArray path);
    [[nodiscard]] QByteArray readBinary(const Command &command) const;
    [[nodiscard]] QByteArray readRecord(const Command &command);
    [[nodiscard]] QByteArray verify(const Command &command);
    [[nodiscard]] QByteArray changePin(const Command &command);
    [[nodiscard]] QByteArray checkedBlock(const QByteArray &block);
    [[nodiscard]] QByteArray setEnvironment(const Command &command);
    [[nodiscard]] QByteArray computeSignature(const Command &command);
    [[nodiscard]] QByteArray internalAuthenticate(const Command &command);
    [[nodiscard]] QByteArray challenge(const Command &command) const;
    [[nodiscard]] QByteArray getResponse(const Command &command);
    [[nodiscard]] QByteArray promised(const QByteArray &data);

    [[nodiscard]] bool isEc() const { return m_content.applet == Applet::V18; }
    void spendFreshness();
    void dropRights();

    CardContent m_content;
    std::atomic_int m_triesLeft = 3; ///< also set from outside
    quint16 m_folder = 0;
    std::optional<FileId> m_file;
    QByteArray m_waiting; ///< for GET RESPONSE
    std::optional<Environment> m_environment;
    bool m_pinOnce = false; ///< the right of the authentication key
    int m_pinFresh = 0; ///< commands during which the signature key may still be used
};

} // namespace sandbox

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "card/channel.h"
#include "card/situations.h"

#include <QList>

#include <memory>

namespace cardtest {

/// What passes over a ScriptedChannel, kept by the test while the card owns the channel.
struct Script {
    QList<QByteArray> sent;
    QList<QByteArray> answers; ///< in order; none left: "6F00"
    QByteArray atr;
    card::ReaderFeatures features;
    QList<QByteArray> controlled; ///< what was sent to the reader itself; answered from `answers`, too
    int generation = 1;
    int begun = 0; ///< and not ended
    int transactions = 0;
    int restarts = 0;
};

/// A card that says what the test wants.
class ScriptedChannel final : public card::Channel
{
public:
    explicit ScriptedChannel(std::shared_ptr<Script> script) : m_script(std::move(script)) { }

    [[nodiscard]] QString reader() const override { return QStringLiteral("Scripted"); }
    [[nodiscard]] QByteArray atr() const override { return m_script->atr; }
    [[nodiscard]] int generation() const override { return m_script->generation; }
    [[nodiscard]] base::Result<void> begin() override
    {
        ++m_script->begun;
        ++m_script->transactions;
        return {};
    }
    void end() override { --m_script->begun; }
    [[nodiscard]] base::Result<QByteArray> transmit(QByteArrayView command) override
    {
        m_script->sent += command.toByteArray();
        if (m_script->answers.isEmpty())
            return QByteArray::fromHex("6f00");
        return m_script->answers.takeFirst();
    }
    [[nodiscard]] card::ReaderFeatures features() const override { return m_script->features; }
    [[nodiscard]] base::Result<QByteArray> control(quint32, QByteArrayView data) override
    {
        m_script->controlled += data.toByteArray();
        return m_script->answers.isEmpty() ? QByteArray() : m_script->answers.takeFirst();
    }
    [[nodiscard]] base::Result<void> restart() override
    {
        ++m_script->restarts;
        ++m_script->generation;
        return {};
    }

private:
    std::shared_ptr<Script> m_script;
};

[[nodiscard]] inline std::shared_ptr<Script> script(const QList<QByteArray> &hexAnswers)
{
    auto made = std::make_shared<Script>();
    for (const QByteArray &answer : hexAnswers)
        made->answers += QByteArray::fromHex(answer);
    return made;
}

} // namespace cardtest

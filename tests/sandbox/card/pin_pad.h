// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/card/virtual_card.h"

#include <QStringList>

#include <condition_variable>
#include <mutex>

namespace sandbox {

/// The keys of a reader, and the person who presses them. Stricter than real readers: a structure that differs in one
/// byte from what the eID wants is refused.
class PinPad
{
public:
    /// For the next card: forgets what was pressed before.
    void prepare();
    /// What is pressed at the next question: digits with OK after them, "cancel" or "timeout" (nothing is pressed).
    /// A question that waits gets it now.
    void press(const QString &keys);
    /// Ends a question that waits: the card goes.
    void abandon();
    /// How often the reader asked for a PIN so far.
    [[nodiscard]] int questions() const;

    /// Asks for the PIN and shows it to the card: the status words of the card, or those of the reader (6400 nothing
    /// pressed, 6401 cancelled, 6403 too short or too long, 6B80 structure refused). Empty when the card goes.
    [[nodiscard]] QByteArray verify(const QByteArray &structure, SmartCard &card);

private:
    [[nodiscard]] QString pressed();

    mutable std::mutex m_guard;
    std::condition_variable m_wake;
    QStringList m_keys; ///< under m_guard
    bool m_abandoned = false; ///< under m_guard
    int m_questions = 0; ///< under m_guard
};

} // namespace sandbox

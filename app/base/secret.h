// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string_view>

namespace base {

/// A short secret (a PIN, a passphrase) in memory that is kept out of swap and core dumps where the system
/// allows it, and wiped when the object ends. It can be moved, not copied, and never becomes a QString.
class Secret
{
public:
    static constexpr std::size_t capacity = 64;

    Secret();
    explicit Secret(std::string_view text);
    ~Secret();
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    /// False, and nothing changed, when it is full.
    bool append(char letter);
    void removeLast();
    void wipe();

    [[nodiscard]] std::string_view view() const { return {m_page, m_size}; }
    /// The same with a zero byte behind it, for libraries that want one. Precondition: not moved away.
    [[nodiscard]] const char *text() const { return m_page; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

private:
    char *m_page = nullptr; ///< a locked page of its own
    std::size_t m_size = 0;
};

} // namespace base

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

namespace sandbox {

/// The place of a reader: listens on 127.0.0.1, and a card is in while somebody is connected.
class Connection
{
public:
    ~Connection();
    Connection() = default;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] bool listen(unsigned short port);
    /// Takes in a card that waits, lets go of one that has gone.
    [[nodiscard]] bool cardPresent();
    /// Until a card comes or goes, or the time is over.
    void awaitChange(int milliseconds) const;
    [[nodiscard]] bool send(const std::string &message) const;
    /// Nothing when the card or the reader goes meanwhile.
    [[nodiscard]] std::optional<std::string> ask(const std::string &message);
    /// The reader itself has gone; it is there again when a card comes.
    [[nodiscard]] bool isUnplugged() const { return m_unplugged; }

private:
    void takeNews();

    int m_listener = -1;
    int m_card = -1;
    bool m_unplugged = false;
};

} // namespace sandbox

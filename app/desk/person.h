// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "base/secret.h"
#include "sending/proxy.h"

#include <QFuture>
#include <QStringList>

#include <optional>

namespace desk {

/// What a PIN is asked for: one act, with everything that it will do.
struct PinRequest {
    enum class Act {
        Sign, ///< a legal signature under all of `items`
        LogIn, ///< at an endpoint: `items` has its address
        Prove ///< only that the PIN is known: nothing is signed, `items` is empty
    };
    Act act = Act::Sign;
    QString reader;
    QString holder; ///< name on the card
    QString role; ///< "secretary", "chairman", "delegate"; of Sign
    QStringList items; ///< one line for each thing that will be signed, in the language of the program
    QStringList warnings = {}; ///< about the card, to be read before the PIN is typed
    int triesLeft = 3; ///< that the card still allows; 1: a miss blocks the card
    /// The reader has keys of its own for the PIN; its display speaks this language.
    std::optional<base::Language> pad = {};
};

/// Something that a person must agree to before it is done.
struct Question {
    QString code; ///< stable name: "sign.firstUse", "sign.otherName", "sign.otherPerson", "sign.cardEnded"
    QString text; ///< the whole question, in the language of the program
    QString yes; ///< what saying yes does, in a few words: the label of the button
    bool needsReason = false; ///< yes only with a reason, which goes into the journal
    bool isRisky = false; ///< no is the answer of who presses a key without reading
};

/// What a person said. Not `agreed`: the act ends with the problem "person.declined".
struct Agreement {
    bool agreed = false;
    QString reason;
};

/// A proxy that lets nobody through whom it does not know.
struct ProxyRequest {
    QString proxy; ///< "proxy.example:3128"
    bool wasRefused = false; ///< what was answered before did not count
};

/// The one in front of the screen, as the desk sees him. Window and command line implement it; tests fake it.
/// Called in the main thread; answers come when they come.
class Person
{
public:
    virtual ~Person() = default;
    /// Asked again only after a new act was begun. An empty secret: declined.
    /// An answer that comes later comes through a QFutureInterface: a QPromise of Qt 6.4 whose result can only be moved
    /// runs what waits for it a second time when it goes.
    [[nodiscard]] virtual QFuture<base::Secret> pin(const PinRequest &request) = 0;
    /// Instead of pin(), where the reader has keys of its own: the reader asks now, and waits half a minute. Nothing is
    /// answered here. Says what will be signed, and that the PIN is typed, or all stopped, on the reader; this stands
    /// until the next sees() or the end of the act.
    virtual void padAsks(const PinRequest &) { }
    [[nodiscard]] virtual QFuture<Agreement> agree(const Question &question) = 0;
    /// Who asks the proxy; a user without a name: declined. Nobody, unless it is implemented.
    [[nodiscard]] virtual QFuture<sending::ProxyUser> proxyUser(const ProxyRequest &)
    {
        return QtFuture::makeReadyFuture(sending::ProxyUser());
    }
    /// What is going on now, in the language of the program: "Reading the card …".
    virtual void sees(const QString &step) = 0;
    /// What is asked now, if anything, needs no answer any more: the card that it is about has gone. Whoever can, puts
    /// the question away as if it had been declined; the act ends with its own problem.
    virtual void withdraw() { }
};

} // namespace desk

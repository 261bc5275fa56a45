// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bundle/verdict.h"
#include "desk/person.h"
#include "desk/workplace.h"

#include <QUrl>

namespace desk {

/// What became of raising a bundle.
struct Raised {
    QString path;
    QByteArray sha256; ///< of the file now, lower-case hexadecimal
    bundle::Level level = bundle::Level::B; ///< that every signature has at least
    bool isChanged = false; ///< rather than that it had that level before
    std::optional<base::Problem> shortfall; ///< why it is not LT
};

/// The address of a time-stamp authority that a person gave: of the web, with a host. Problem "raise.address".
[[nodiscard]] base::Result<QUrl> authorityFrom(const QString &text);

/// Adds to every signature of a bundle of this workplace what proves it later on: a time stamp of the authority at
/// `authority`, then the issuer's answer that the certificate counted. Needs no card. Signatures that have them already
/// keep them. The file is replaced whole, and only after the new one was verified.
///
/// Problems: those of `openBundle`; "raise.unsigned" (nothing to raise), "raise.noAuthority" (an empty address),
/// "raise.unknownAuthority" (its root is not believed), "raise.revoked" (a certificate counts no more), "raise.queued"
/// (on its way: its bytes are frozen), "online.…", "trust.stamp.…", "file.write". Where only the issuer does not
/// answer, it is done up to level T.
[[nodiscard]] QFuture<base::Result<Raised>> raise(Workplace &workplace, const QString &path, const QUrl &authority);

/// The same just before a bundle is sent. Where it cannot be raised to LT, the person is asked whether to send it as it
/// is
/// ("send.asItIs"). One that is on its way already is left alone; without an authority only the issuers are asked,
/// since a signature with a revoked card must not travel. Problems: those of `openBundle`, "raise.revoked",
/// "person.declined".
[[nodiscard]] QFuture<base::Result<void>> raiseForSending(
    Workplace &workplace, const QString &path, const QUrl &authority, Person &person);

} // namespace desk

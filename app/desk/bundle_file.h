// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/verify.h"
#include "desk/workplace.h"

namespace desk {

/// A bundle of this workplace as its file is now.
struct BundleFile {
    store::Bundle record; ///< as the store has it, with signatures found in the file taken over
    QByteArray container;
    Verified verified;
};

/// Reads the file, makes sure that it still holds exactly what was sealed, and tells the store of signatures that it
/// did not know: made on another workstation, or just before a crash. A file that was moved or copied is recognised.
///
/// Problems: "sign.unknownBundle", "sign.void", "sign.altered" (with the first fault), "sign.otherPerson" (it was
/// signed by somebody else than the registered signatory), "file.read".
[[nodiscard]] QFuture<base::Result<BundleFile>> openBundle(Workplace &workplace, const QString &path);

/// The store's name of a role in a signature.
[[nodiscard]] store::Role roleOf(bundle::Role role);
[[nodiscard]] bundle::Role roleOf(store::Role role);

} // namespace desk

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "bundle/canonical_zip.h"

namespace bundle {

/// A parcel: one bundle in a ZIP archive that is encrypted with a passphrase (AES-256 as WinZip has it, "AE-2"), for
/// the way between two workstations. 7-Zip and the like open it too.
///
/// Its key comes from the passphrase by 1,000 rounds of PBKDF2, which is little; hence passphrases are made here, and
/// not chosen: six groups of four letters, about 73 bits.

/// A new passphrase, such as "bade-kilo-nuva-rogi-tesa-mupo": syllables that can be read aloud in Dutch and French.
[[nodiscard]] base::Secret newPassphrase();

/// A passphrase as somebody types what was read aloud: case, spaces and hyphens of our own passphrases do not matter;
/// any other is taken as it is.
[[nodiscard]] base::Secret passphraseFrom(std::string_view typed);

/// `bundle.name` is the name of the .asice file. Problem "bundle.parcel.pack" when there is no memory for it.
/// libzip takes a copy of the passphrase, and clears it when it is done; tests/traces looks whether it did.
[[nodiscard]] base::Result<QByteArray> packParcel(const Entry &bundle, const base::Secret &passphrase);

/// The bundle in a parcel that anyone may have made; nothing is said of the bundle itself. Problems
/// "bundle.parcel.zip" (no ZIP archive, or damaged), "bundle.parcel.content" (not exactly one entry with the name of a
/// bundle, or not encrypted in this way), "bundle.parcel.limit" (too large), "bundle.parcel.passphrase" (another one
/// than it was made with).
[[nodiscard]] base::Result<Entry> openParcel(const QByteArray &parcel, const base::Secret &passphrase);

} // namespace bundle

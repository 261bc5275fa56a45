// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/verify.h"

/// A verdict in words, in the language of the program.
namespace desk {

/// Of an outcome: plainly "valid" only where revocation was checked.
[[nodiscard]] QString words(const bundle::Verdict &verdict);
[[nodiscard]] QString words(const bundle::SignatureVerdict &signature);
[[nodiscard]] QString words(bundle::Weight weight); ///< "fault"
[[nodiscard]] QString words(const trust::RevocationFacts &facts, base::Language language);

/// The verdict; where the open file refuses its own bundle, that.
[[nodiscard]] QString words(const Verified &verified);
/// What the verdict comes to, in a sentence: whether both have signed, what the container is, why it is refused.
[[nodiscard]] QString explanation(const Verified &verified);
/// Of a bundle that the open file refuses: the verdict on what is in it.
[[nodiscard]] QString aloneWords(const Verified &verified);
/// What was asked online, in a sentence.
[[nodiscard]] QString askedWords(const Verified &verified);
/// The role as the signer claims it: one of ours in the language of the program, else as it is written.
[[nodiscard]] QString claimedRole(const bundle::SignatureVerdict &signature);
/// What a file of the bundle is: "Rental guarantees 2016, OCMW of …, version 1, data", or its media type.
[[nodiscard]] QString contentOf(
    const Verified &verified, const bundle::DataFileVerdict &file, const Surroundings &surroundings);

} // namespace desk

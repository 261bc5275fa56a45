// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/workplace.h"

namespace desk {

/// The signatory whose card this can be: to whom it was tied, or, as long as no card is tied to him, who has the name
/// on it. `role`: only who signs in it. Nothing: it is nobody's of this OCMW.
[[nodiscard]] QFuture<std::optional<store::Signatory>> ownerOf(
    Workplace &workplace, const store::CardHolder &holder, std::optional<store::Role> role = {});

} // namespace desk

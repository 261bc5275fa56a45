// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "desk/surroundings.h"
#include "report/document.h"

namespace desk {

/// Whether one of these reports is about a made-up OCMW: it is marked as an example, or its NIS code is one of those
/// that the campaign keeps for examples (region "EX").
[[nodiscard]] bool isMadeUp(const form::Campaign &campaign, const QList<report::Document> &reports);

/// A made-up report never leaves the sandbox: it is signed only with cards, and sent only to an endpoint, that a
/// foreign trust root vouches for. No real card and no real endpoint has such a root.
[[nodiscard]] base::Problem exampleNotSigned();
[[nodiscard]] base::Problem exampleNotSent();
[[nodiscard]] bool isSandbox(const Surroundings &surroundings, trust::Purpose purpose);

} // namespace desk

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bundle/signature_check.h"

#include <vector>

namespace bundle {

/// A container with all its signatures, checked in everything that needs no trust and no clock.
struct Examination {
    Container container;
    std::vector<CheckedSignature> signatures;
    QList<Reason> reasons; ///< about the container, then about several signatures together

    /// The first fault, of the whole or of a signature.
    [[nodiscard]] std::optional<base::Problem> firstFault() const;
};

/// Problems of `readContainer`.
[[nodiscard]] base::Result<Examination> examine(const QByteArray &bytes);

/// Chairman and delegate fill the same place.
[[nodiscard]] bool isSamePlace(Role a, Role b);
/// "bundle.role.taken": in this place somebody has signed already.
[[nodiscard]] base::Problem placeTaken(Role role);
/// By national number, or by key where there is none.
[[nodiscard]] bool isSamePerson(const trust::Certificate &a, const trust::Certificate &b);

} // namespace bundle

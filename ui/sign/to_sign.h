// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/verify.h"
#include "desk/workplace.h"

namespace ui {

/// What the steps of signing need to know of a bundle, wherever it was sealed.
struct ToSign {
    struct Signer {
        store::Role role = store::Role::Secretary;
        QString name;
        QString onCard = {}; ///< name on the card that is tied to this role; empty: none is
    };

    QString path;
    QList<Signer> open; ///< who may still sign; empty: both have
    std::optional<store::Role> proposed; ///< of those
    QList<store::BundleSignature> signatures;
    QString city; ///< where the OCMW has its seat

    [[nodiscard]] const Signer *signer(const std::optional<store::Role> &role) const;
};

/// Of a bundle of this file.
[[nodiscard]] ToSign toSign(const desk::Workplace &workplace, const store::Bundle &bundle);

/// Of a bundle that was sealed on another workstation: who may sign is what its reports say. `preferred` is proposed
/// where it is open.
[[nodiscard]] ToSign toSign(const desk::Verified &bundle, const std::optional<store::Role> &preferred);

} // namespace ui

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/workplace.h"

namespace desk {

/// A paper for the council or for the drawer.
struct PaperRequest {
    QStringList modules; ///< empty: all that apply
    bool publicEdition = false; ///< hides personal data
    std::optional<base::Language> language; ///< else the language of the OCMW
};

/// The PDF of a module: of a sealed one the very bytes that are in its bundle; of a draft as it stands, which is not
/// kept and not signed. Made in a pool thread. Needs a QGuiApplication.
[[nodiscard]] QFuture<base::Result<QByteArray>> modulePdf(const Workplace &workplace, const QString &module);
/// Cover, contents, all modules, each with its state, signers and receipt. Problem "print.none": no module has values.
[[nodiscard]] QFuture<base::Result<QByteArray>> councilPack(const Workplace &workplace, const PaperRequest &request);

} // namespace desk

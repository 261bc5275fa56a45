// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/campaign.h"
#include "print/council_pack.h"
#include "report/document.h"

/// Reports to print: the example OCMW of resources/example.
namespace sample {

/// One module of the example, as its canonical XML says it.
[[nodiscard]] report::Document document(const QString &module, base::Language language);
/// All six, received, signed by the two signatories of the example.
[[nodiscard]] print::PackContent pack(base::Language language);
[[nodiscard]] QStringList modules();
/// A fixed moment, in UTC.
[[nodiscard]] QDateTime moment();

} // namespace sample

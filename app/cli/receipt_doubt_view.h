// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/output.h"
#include "desk/receipt_doubt.h"

namespace cli {

/// What was sent beside what the receipt says; lines that differ have both, below each other.
void showLines(const Output &out, const desk::ReceiptDoubt &doubt);

[[nodiscard]] QJsonObject doubtJson(const desk::ReceiptDoubt &doubt);

} // namespace cli

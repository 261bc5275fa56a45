// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/event.h"
#include "store/outbox.h"

namespace store {

/// The way back from the names in the file. Nothing: a name that this version does not know.
[[nodiscard]] std::optional<Origin> originFromCode(const QString &code);
[[nodiscard]] std::optional<EventKind> eventKindFromCode(const QString &code);
[[nodiscard]] std::optional<Delivery> deliveryFromCode(const QString &code);

} // namespace store

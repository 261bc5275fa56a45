// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/database.h"
#include "store/event.h"

namespace store {

/// What the edits of an event touched, in their order. Of a table that was replaced, only the rows that are written
/// otherwise than before are read. Problems are left in the database.
[[nodiscard]] QList<Touch> readTouches(Database &database, qint64 event);

} // namespace store

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/human_input.h"
#include "ui/fields/choice_editor.h"

namespace ui {

/// Reads which row is meant: its number ("3"), what is shown of it ("3 · Janssens An"), or any part of that which only
/// one has ("janss"). Problems: "ui.reference.ambiguous" (names those that may be meant), "ui.reference.unknown", and
/// those of exchange::understand while there is nothing to choose from.
[[nodiscard]] exchange::Understanding readReference(
    const QString &text, const form::Field &field, const Choices &options);

} // namespace ui

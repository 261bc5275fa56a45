// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/import.h"
#include "ui/look/chip.h"

/// What an import brings, in words.
namespace ui {

/// Before: what will come, what will go, what is to be known of it.
[[nodiscard]] QStringList outlook(const desk::Imported &outcome, bool adds, base::Language language);
/// Rows that are there go, or get other values.
[[nodiscard]] bool losesValues(const desk::Imported &outcome);
/// "Dossiers, D3: …", at most so many, then how many more.
[[nodiscard]] QStringList listed(const QList<base::Problem> &problems, base::Language language, qsizetype most);
/// After: what came and went.
[[nodiscard]] QString report(const desk::Imported &imported, base::Language language);

} // namespace ui

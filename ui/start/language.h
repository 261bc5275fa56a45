// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/language.h"

namespace ui {

/// The language of this code, when the windows speak it: "nl", "fr".
[[nodiscard]] std::optional<base::Language> windowLanguage(const QString &code);
/// As the desktop speaks; Dutch when the windows do not speak that.
[[nodiscard]] base::Language systemLanguage();
/// Texts and dates of this language for the whole program, from now on.
void installTranslation(base::Language language);

} // namespace ui

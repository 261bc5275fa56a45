// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/explanation.h"

/// Sentences about how a value came about, in the language of the program.
namespace desk {

/// "This value is computed."
[[nodiscard]] QString words(report::Explanation::Origin origin);
/// How many of the rows count.
[[nodiscard]] QString countedWords(const report::Explanation::Counting &counting);
/// How many rows count beyond those that are listed, and what they give together in a sum; empty: none.
[[nodiscard]] QString unlistedWords(const report::Explanation::Counting &counting);
/// How the result was rounded; empty: it was not computed, or is no number.
[[nodiscard]] QString roundingWords(const report::Explanation &told);
/// The formula is one sum or count and nothing else: it need not be said twice.
[[nodiscard]] bool isOneCounting(const report::Explanation &told);

} // namespace desk

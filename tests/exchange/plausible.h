// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/human_input.h"

/// What must hold of every reading, whatever was typed, said without the reader's own rules. Used by the property test
/// and by the fuzzer.
///
/// An empty text, or what is wrong: a value whose digits are not those that were typed, a value that reads otherwise
/// once displayed, two values in two languages, a problem that says nothing or repeats a national number.
[[nodiscard]] QString faultOf(const QString &typed, const form::Field &field, int year);

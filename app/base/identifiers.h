// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <optional>

/// Belgian identifiers. Each `normalized…` takes what a person typed, with the usual dots, dashes and spaces,
/// and gives the one stored spelling, or nothing when a check digit or the shape is wrong.
namespace base {

/// Five digits; whether the municipality exists is the campaign's table to say.
[[nodiscard]] std::optional<QString> normalizedNis(const QString &typed);

/// KBO/BCE enterprise number: ten digits beginning with 0 or 1, the last two = 97 - (first eight mod 97).
/// An old number of nine digits gets its leading zero; the "BE" of a VAT number is dropped.
[[nodiscard]] std::optional<QString> normalizedKbo(const QString &typed);
/// "0212214917" -> "0212.214.917"
[[nodiscard]] QString displayedKbo(const QString &kbo);

/// INSZ/NISS (national register or BIS number): eleven digits, the last two = 97 - (first nine mod 97), or with
/// 2 000 000 000 added for the born since 2000.
[[nodiscard]] std::optional<QString> normalizedInsz(const QString &typed);
/// "72022912348" -> "72.02.29-123.48"
[[nodiscard]] QString displayedInsz(const QString &insz);

/// Belgian IBAN: ISO 7064 mod 97 and the national check (first ten digits mod 97, 0 -> 97). The twelve digits of an
/// account number from before IBAN ("539-0075470-34") determine it and are taken too.
[[nodiscard]] std::optional<QString> normalizedIban(const QString &typed);
/// "BE68539007547034" -> "BE68 5390 0754 7034"
[[nodiscard]] QString displayedIban(const QString &iban);

} // namespace base

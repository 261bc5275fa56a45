// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "exchange/human_input.h"
#include "exchange/sheet.h"
#include "form/definition.h"

namespace exchange {

/// The value that a cell of a file has in this field. Texts are read as `readHuman` reads them, after the apostrophe
/// that `guarded` put there is off. Numbers of a workbook are taken as they are written; only where more than 15
/// significant digits stand there, which no spreadsheet shows or keeps exactly, they are rounded to 15 first:
/// 12.300000000000001 is 12.30, 12.345 is refused where two decimals fit. A percentage is 12.5 in a field of percent
/// and 0.125 elsewhere; a number up to 1 without the sign in a field of percent is asked, as `Manner::asksParts` says.
///
/// Problems: those of `readHuman`; "exchange.cell.error" where a formula failed ("#REF!"), "exchange.cell.formula"
/// where its result was never saved.
[[nodiscard]] base::Result<form::Value> readCell(const Cell &cell, const form::Field &field, const Manner &manner = {});

/// "1.1E2" as "110": a decimal number without exponent, to at most 15 significant digits; `shift` moves the point to
/// the right. Nothing when it is no number or has more than 40 digits.
[[nodiscard]] std::optional<QString> plainNumber(QStringView text, int shift = 0);

/// What a cell whose formula failed is in a file that goes back, so that its text comes in nowhere: "#REF!" as it is,
/// "#N/A" for a formula without its result.
[[nodiscard]] QString failedWord(QStringView text);

/// "12.5 %" for a percentage of 0.125, as a person would type it; nothing where the cell is none.
[[nodiscard]] std::optional<QString> percentText(const Cell &cell);

/// A text that a spreadsheet would take for a formula gets an apostrophe in front, and so does one that looks as if it
/// had one already.
[[nodiscard]] QString guarded(const QString &text);
/// A cell of a file that goes back into a file: an apostrophe that is there stays one.
[[nodiscard]] QString harmless(const QString &text);
/// For a file whose cells know that they are texts: only what looks as if it had an apostrophe already.
[[nodiscard]] QString guardedText(const QString &text);

} // namespace exchange

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/definition.h"

namespace exchange {

/// One sign for all that look alike: the minus for every dash, the blank for every kind of space (but no tab or line
/// end), the apostrophe.
[[nodiscard]] QChar plainSign(QChar letter);

/// For comparing words: lower case, without accents, with single plain spaces, plain dashes and apostrophes, and
/// without the invisible signs that copied text brings along.
[[nodiscard]] QString foldedWord(const QString &text);

/// Without the invisible signs (Unicode's format characters), blanks at the ends and what a spreadsheet puts around a
/// value to keep it a text: 'value, ="value".
[[nodiscard]] QString bareCell(const QString &text);

/// yes and no in the four languages, and as spreadsheets write them.
[[nodiscard]] std::optional<bool> truthNamed(const QString &text);

/// The choices that are called so, code before labels in any language; several when a word is a label of each.
[[nodiscard]] QList<form::Choice> choicesNamed(const QString &text, const QList<form::Choice> &choices);

/// For a field with a pattern: what was typed, or that without the blanks, signs or country that keep it from fitting
/// ("B-4780", "4 780"). What fits in no way stays as typed, for the findings to complain about.
[[nodiscard]] QString fittedText(const QString &text, const QString &pattern);

} // namespace exchange

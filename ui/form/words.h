// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/evaluator.h"
#include "ui/look/chip.h"

/// Words that several pages share.
namespace ui {

class FormSource;

/// Asks how the value at hand came about.
inline constexpr QKeyCombination explainKey = Qt::CTRL | Qt::Key_F1;

/// Error, warning, remark: colour, icon, word.
[[nodiscard]] Mark markOf(form::Severity severity);
/// The same, but calm where a value is still to be filled in, and where a warning was accepted.
[[nodiscard]] Mark markOf(const report::Finding &finding, const FormSource &source);
/// "Law: KB 2002, art. 6", "Inferred: our own reading, …".
[[nodiscard]] QString sourceText(const form::Source &source);
/// Rows that a reference may name: key and "3 · Janssens An".
[[nodiscard]] QList<std::pair<form::Value, QString>> referencesOf(
    const form::Field &field, const report::Evaluator &evaluator, base::Language language);
/// A value to choose from, as a person reads it; a missing one is "leave empty".
[[nodiscard]] QString offered(
    const form::Value &value, const form::Field &field, const report::Evaluator &evaluator, base::Language language);
/// "Personeel, row 3, Loonkost": where a finding is.
[[nodiscard]] QString placeOf(const report::Finding &finding, const form::Campaign &campaign, base::Language language);
/// "complete", "2 errors", "1 warning", "3 to fill in"; an accepted warning does not count.
[[nodiscard]] Mark sectionMark(const form::Section &section, const QString &form, const FormSource &source);

} // namespace ui

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/definition.h"

/// How values read in a language, on screen, on paper and inside messages.
namespace form {

/// "1.234,56" in Dutch and German, "1 234,56" in French (narrow no-break space U+202F), "1,234.56" in English.
[[nodiscard]] QString displayedNumber(const base::Decimal &number, int decimals, base::Language language);
/// "31/12/2016", in German "31.12.2016".
[[nodiscard]] QString displayedDate(QDate date, base::Language language);
/// "20/02/2017 10:00" in Belgian time whatever the time zone of the computer, so that the same moment is the same text
/// everywhere. An invalid moment gives an empty text.
[[nodiscard]] QString displayedMoment(const QDateTime &moment, base::Language language);
/// A value of this type; identifiers with their usual dots, yes or no for truth values, a missing value is empty.
[[nodiscard]] QString displayed(const Value &value, Type type, base::Language language);
/// As above, and the label of the choice instead of its code.
[[nodiscard]] QString displayed(const Value &value, const Field &field, base::Language language);
/// "label: text", in French "label : text" (the blank does not break).
[[nodiscard]] QString labelled(const QString &label, const QString &text, base::Language language);

} // namespace form

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/language.h"
#include "base/problem.h"
#include "form/definition.h"

#include <QJsonValue>

namespace exchange {

/// A problem with one value: %1 in `text` becomes what stood there (cut when long, never a national number), %2
/// `detail`. `where` is the field's id.
[[nodiscard]] base::Problem cellProblem(
    const char *code, const char *text, const QString &typed, const form::Field &field, const QString &detail = {});

/// How a value of this field is written in a JSON file: "1234.50", "2016-12-31", the codes of the choices.
[[nodiscard]] QString sampleOf(const form::Field &field);
/// The same as a person types it: "1234,50", in English "1234.50".
[[nodiscard]] QString sampleOf(const form::Field &field, base::Language language);

/// The spelling of this value that can mean nothing else: numbers without a sign between the thousands, "1234,00" or in
/// English "1234.00"; choices by their code; all else as displayed.
[[nodiscard]] QString unmistakable(const form::Value &value, const form::Field &field, base::Language language);

/// Where a cell stands in a file: "hwg.files:3:amount", rows counted from 1.
[[nodiscard]] QString cellPlace(const QString &table, qsizetype row, const QString &column);

} // namespace exchange

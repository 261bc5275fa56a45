// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/definition.h"
#include "form/definition_json.h"

namespace form {

/// One form from its JSON; what is wrong lands in the refusals of `json`. Names are not looked up yet.
[[nodiscard]] Definition readDefinition(DefinitionJson &json);
[[nodiscard]] Source readSource(DefinitionJson &json);
[[nodiscard]] Type readType(DefinitionJson &json);
[[nodiscard]] Severity readSeverity(DefinitionJson &json);

} // namespace form

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/language.h"

#include <QLocale>
#include <QTranslator>

namespace base {

/// The texts of the program in one language. Counts in them are written as that language writes large numbers, provided
/// that its `localeOf` is the default one: "100.000 regels".
class Texts final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *comment = nullptr, int count = -1) const override;
};

/// How numbers are written in Belgium in this language, as amounts are, too.
[[nodiscard]] QLocale localeOf(Language language);

/// A count for a text that is not translated with it: "100.000" by the default locale.
[[nodiscard]] QString counted(qint64 count);

} // namespace base

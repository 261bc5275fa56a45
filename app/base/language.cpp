// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/language.h"

namespace base {

QString code(Language language)
{
    switch (language) {
    case Language::Dutch: return QStringLiteral("nl");
    case Language::French: return QStringLiteral("fr");
    case Language::German: return QStringLiteral("de");
    case Language::English: break;
    }
    return QStringLiteral("en");
}

std::optional<Language> languageFromCode(const QString &text)
{
    for (Language language : allLanguages) {
        if (code(language) == text)
            return language;
    }
    return std::nullopt;
}

const QString &Text::in(Language language) const
{
    const QString &wanted = language == Language::Dutch ? nl
        : language == Language::French                  ? fr
        : language == Language::German                  ? de
                                                        : en;
    if (!wanted.isEmpty())
        return wanted;
    // The German-speaking municipalities lie in Wallonia; for them French is the nearer one.
    const bool frenchFirst = language == Language::German;
    const QString &second = frenchFirst ? fr : nl;
    return !second.isEmpty() ? second : frenchFirst ? nl : fr;
}

} // namespace base

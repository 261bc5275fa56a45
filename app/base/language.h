// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace base {

/// The languages of the program and of its documents. German and English are interface languages;
/// documents fall back to the order of `Text::in`.
enum class Language {
    Dutch,
    French,
    German,
    English
};

inline constexpr std::array allLanguages{Language::Dutch, Language::French, Language::German, Language::English};

/// ISO 639-1: "nl", "fr", "de", "en".
[[nodiscard]] QString code(Language language);
[[nodiscard]] std::optional<Language> languageFromCode(const QString &code);

/// A text in up to four languages, as the form definitions hold it.
struct Text {
    QString nl, fr, de, en;

    /// The text in this language; where it is missing, in Dutch, then French; for German first in French.
    [[nodiscard]] const QString &in(Language language) const;
    [[nodiscard]] bool isEmpty() const { return nl.isEmpty() && fr.isEmpty() && de.isEmpty() && en.isEmpty(); }
    bool operator==(const Text &) const = default;
};

} // namespace base

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/sentence.h"

#include <algorithm>

namespace report {

namespace {

QString &memberOf(base::Text &text, base::Language language)
{
    switch (language) {
    case base::Language::French: return text.fr;
    case base::Language::German: return text.de;
    case base::Language::English: return text.en;
    case base::Language::Dutch: break;
    }
    return text.nl;
}

} // namespace

Sentence::Sentence(const base::Text &text)
{
    base::Text copy = text;
    for (const base::Language language : base::allLanguages) {
        const QString &source = memberOf(copy, language);
        const auto message = form::Message::parse(source);
        if (!source.isEmpty() && message)
            m_messages.append({language, *message});
    }
}

base::Text Sentence::filled(const Filling &filling) const
{
    base::Text result;
    for (const auto &[language, message] : m_messages) {
        for (const form::Message::Part &part : message.parts)
            memberOf(result, language) += part.place.isEmpty() ? part.text : filling(part.place, language);
    }
    return result;
}

QList<form::Expression> Sentence::places() const
{
    QList<form::Expression> all;
    for (const auto &[language, message] : m_messages) {
        for (const form::Message::Part &part : message.parts) {
            const bool known = std::any_of(
                all.begin(), all.end(), [&part](const auto &place) { return place.text() == part.place.text(); });
            if (!part.place.isEmpty() && !known)
                all.append(part.place);
        }
    }
    return all;
}

} // namespace report

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/language.h"
#include "form/message.h"

#include <functional>

namespace report {

/// A message of a rule in all its languages, ready to be filled in.
class Sentence
{
public:
    /// Precondition: checked when the campaign was read.
    explicit Sentence(const base::Text &text);

    /// What stands at a place in a language.
    using Filling = std::function<QString(const form::Expression &place, base::Language language)>;
    [[nodiscard]] base::Text filled(const Filling &filling) const;
    /// Every place once, in the order of the first language.
    [[nodiscard]] QList<form::Expression> places() const;

private:
    QList<std::pair<base::Language, form::Message>> m_messages;
};

} // namespace report

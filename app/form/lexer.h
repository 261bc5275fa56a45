// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/value.h"

namespace form {

/// One word of the rule language.
struct Token {
    enum class Kind {
        Number,
        Text,
        Date,
        Name, ///< keywords and functions too
        Symbol,
        End,
        Wrong, ///< nothing of the language begins here
    };
    Kind kind = Kind::End;
    QString text; ///< as written; of a text without its quotes
    Value value; ///< of numbers, texts and dates
    qsizetype position = 0; ///< of its first character, from 0
};

/// Takes an expression apart, one token at a time.
class Lexer
{
public:
    explicit Lexer(QStringView text) : m_text(text) { }
    [[nodiscard]] Token next();

private:
    Token token(Token::Kind kind, qsizetype length, const Value &value = {});
    Token number();
    Token quoted();
    Token day();
    Token name();
    Token symbol();
    [[nodiscard]] QChar at(qsizetype offset) const;

    QStringView m_text;
    qsizetype m_position = 0;
};

} // namespace form

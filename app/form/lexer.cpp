// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/lexer.h"

namespace form {

namespace {

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

bool isNameLetter(QChar letter)
{
    return (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z') || letter == u'_';
}

bool isBlank(QChar letter)
{
    return letter == u' ' || letter == u'\t' || letter == u'\n' || letter == u'\r';
}

} // namespace

QChar Lexer::at(qsizetype offset) const
{
    return m_position + offset < m_text.size() ? m_text.at(m_position + offset) : QChar();
}

Token Lexer::token(Token::Kind kind, qsizetype length, const Value &value)
{
    Token made{kind, m_text.mid(m_position, length).toString(), value, m_position};
    m_position += length;
    return made;
}

Token Lexer::next()
{
    while (m_position < m_text.size() && isBlank(at(0)))
        ++m_position;
    if (m_position >= m_text.size())
        return token(Token::Kind::End, 0);
    if (isDigit(at(0)))
        return number();
    if (isNameLetter(at(0)))
        return name();
    if (at(0) == u'"')
        return quoted();
    return at(0) == u'@' ? day() : symbol();
}

Token Lexer::number()
{
    qsizetype length = 0;
    while (isDigit(at(length)))
        ++length;
    if (at(length) == u'.') {
        ++length;
        while (isDigit(at(length)))
            ++length;
    }
    const auto value = base::Decimal::parse(m_text.mid(m_position, length));
    return value ? token(Token::Kind::Number, length, *value) : token(Token::Kind::Wrong, length);
}

Token Lexer::quoted()
{
    const qsizetype end = m_text.indexOf(u'"', m_position + 1);
    if (end < 0)
        return token(Token::Kind::Wrong, m_text.size() - m_position);
    const QString inside = m_text.mid(m_position + 1, end - m_position - 1).toString();
    return token(Token::Kind::Text, end - m_position + 1, Value(inside));
}

Token Lexer::day()
{
    constexpr qsizetype length = 11; // @2016-12-31
    const auto date = fromCanonical(m_text.mid(m_position + 1, length - 1).toString(), Type::Date);
    const bool whole = date && date->date() && !isDigit(at(length));
    return whole ? token(Token::Kind::Date, length, *date) : token(Token::Kind::Wrong, 1);
}

Token Lexer::name()
{
    qsizetype length = 0;
    const auto takePart = [&] {
        while (isNameLetter(at(length)) || isDigit(at(length)))
            ++length;
    };
    takePart();
    while (at(length) == u'.' && (isNameLetter(at(length + 1)) || isDigit(at(length + 1)))) {
        ++length;
        takePart();
    }
    return token(Token::Kind::Name, length);
}

Token Lexer::symbol()
{
    const QStringView two = m_text.mid(m_position, 2);
    if (two == u"<>" || two == u"<=" || two == u">=")
        return token(Token::Kind::Symbol, 2);
    const bool known = QStringView(u"=<>+-*/(),").contains(at(0));
    return token(known ? Token::Kind::Symbol : Token::Kind::Wrong, 1);
}

} // namespace form

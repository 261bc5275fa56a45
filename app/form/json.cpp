// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringDecoder>

namespace form {

namespace {

constexpr int maxLevels = 32;
constexpr qsizetype maxKeys = 1000; ///< of one object; the time to insert grows with the square
constexpr qint64 largestWhole = qint64(1) << 53;

class JsonParser
{
public:
    explicit JsonParser(const QString &text) : m_text(text) { }

    QJsonValue whole();
    [[nodiscard]] const std::optional<base::Problem> &problem() const { return m_problem; }

private:
    QJsonValue value();
    QJsonValue object();
    QJsonValue array();
    QJsonValue number();
    QString string();
    bool escape(QString &into);
    bool unicodeEscape(QString &into);
    QJsonValue word(const char *text, const QJsonValue &meaning);
    bool member(QJsonObject &into);
    void skipBlanks();
    bool take(char16_t letter);
    [[nodiscard]] QChar here() const { return m_position < m_text.size() ? m_text.at(m_position) : QChar(); }
    QJsonValue refuse(const char *code, const char *text, const QString &detail = {});
    QJsonValue unexpected();
    QJsonValue tooDeep();

    QStringView m_text;
    qsizetype m_position = 0;
    int m_level = 0;
    std::optional<base::Problem> m_problem;
};

QJsonValue JsonParser::refuse(const char *code, const char *text, const QString &detail)
{
    if (!m_problem) {
        const QStringView before = m_text.left(m_position);
        const qsizetype line = before.count(u'\n') + 1;
        const qsizetype column = m_position - before.lastIndexOf(u'\n');
        m_problem = base::Problem{base::Kind::Refused, QLatin1String(code), text,
            {QString::number(line), QString::number(column), detail}, {}};
    }
    return {};
}

QJsonValue JsonParser::unexpected()
{
    return refuse("form.json.syntax",
        QT_TRANSLATE_NOOP("Problem", "Line %1, column %2: this is not JSON. Correct the file there and try again."));
}

QJsonValue JsonParser::tooDeep()
{
    return refuse("form.json.tooDeep",
        QT_TRANSLATE_NOOP(
            "Problem", "Line %1, column %2: lists and objects are nested deeper than %3 levels. Choose another file."),
        QString::number(maxLevels));
}

void JsonParser::skipBlanks()
{
    while (here() == u' ' || here() == u'\n' || here() == u'\r' || here() == u'\t')
        ++m_position;
}

bool JsonParser::take(char16_t letter)
{
    skipBlanks();
    if (here() != QChar(letter))
        return false;
    ++m_position;
    return true;
}

QJsonValue JsonParser::word(const char *text, const QJsonValue &meaning)
{
    const QLatin1String wanted(text);
    if (m_text.mid(m_position, wanted.size()) != wanted)
        return unexpected();
    m_position += wanted.size();
    return meaning;
}

QJsonValue JsonParser::value()
{
    skipBlanks();
    switch (here().unicode()) {
    case u'{': return object();
    case u'[': return array();
    case u'"': return string();
    case u't': return word("true", true);
    case u'f': return word("false", false);
    case u'n': return word("null", QJsonValue::Null);
    default: break;
    }
    const bool begins = here() == u'-' || (here() >= u'0' && here() <= u'9');
    return begins ? number() : unexpected();
}

bool JsonParser::member(QJsonObject &into)
{
    skipBlanks();
    if (here() != u'"') {
        unexpected();
        return false;
    }
    const QString key = string();
    if (into.contains(key))
        refuse("form.json.doubleKey",
            QT_TRANSLATE_NOOP("Problem", "Line %1, column %2: the key \"%3\" stands twice. Keep one of them."), key);
    if (into.size() >= maxKeys)
        refuse("form.json.tooManyKeys",
            QT_TRANSLATE_NOOP("Problem", "Line %1, column %2: this object has more than %3 keys. Choose another file."),
            QString::number(maxKeys));
    if (!m_problem && !take(u':'))
        unexpected();
    if (!m_problem)
        into.insert(key, value());
    return !m_problem;
}

QJsonValue JsonParser::object()
{
    QJsonObject read;
    ++m_position;
    if (++m_level > maxLevels)
        return tooDeep();
    if (!take(u'}')) {
        do {
            if (!member(read))
                return {};
        } while (take(u','));
        if (!take(u'}'))
            return unexpected();
    }
    --m_level;
    return read;
}

QJsonValue JsonParser::array()
{
    QJsonArray read;
    ++m_position;
    if (++m_level > maxLevels)
        return tooDeep();
    if (!take(u']')) {
        do
            read.append(value());
        while (!m_problem && take(u','));
        if (!take(u']'))
            return unexpected();
    }
    --m_level;
    return read;
}

QJsonValue JsonParser::number()
{
    const qsizetype start = m_position;
    if (here() == u'-')
        ++m_position;
    const qsizetype firstDigit = m_position;
    while (here() >= u'0' && here() <= u'9')
        ++m_position;
    const QStringView digits = m_text.mid(firstDigit, m_position - firstDigit);
    if (here() == u'.' || here() == u'e' || here() == u'E')
        return refuse("form.json.fraction",
            QT_TRANSLATE_NOOP("Problem",
                "Line %1, column %2: a number with a fraction loses its exact value. Write it as a text: \"12.50\"."));
    if (digits.isEmpty() || (digits.size() > 1 && digits.startsWith(u'0')))
        return unexpected();
    bool fits = false;
    const qint64 whole = m_text.mid(start, m_position - start).toLongLong(&fits);
    if (!fits || whole > largestWhole || whole < -largestWhole)
        return refuse("form.json.tooLarge",
            QT_TRANSLATE_NOOP("Problem", "Line %1, column %2: this number is larger than 2^53. Write it as a text."));
    return whole;
}

QString JsonParser::string()
{
    QString read;
    ++m_position;
    while (!m_problem && m_position < m_text.size() && here() != u'"') {
        if (here() < u' ') {
            unexpected();
        } else if (here() == u'\\') {
            if (!escape(read))
                unexpected();
        } else {
            read += here();
            ++m_position;
        }
    }
    if (m_position >= m_text.size())
        unexpected();
    ++m_position;
    if (!read.isValidUtf16())
        unexpected();
    return read;
}

bool JsonParser::escape(QString &into)
{
    static constexpr QStringView letters = u"\"\\/bfnrt";
    static constexpr QStringView meanings = u"\"\\/\b\f\n\r\t";
    ++m_position;
    if (here() == u'u')
        return unicodeEscape(into);
    const qsizetype index = letters.indexOf(here());
    if (index < 0)
        return false;
    into += meanings.at(index);
    ++m_position;
    return true;
}

bool JsonParser::unicodeEscape(QString &into)
{
    constexpr qsizetype length = 4;
    const QStringView digits = m_text.mid(m_position + 1, length);
    for (const QChar digit : digits) {
        const char16_t letter = digit.toLower().unicode();
        if (!(letter >= u'0' && letter <= u'9') && !(letter >= u'a' && letter <= u'f'))
            return false;
    }
    if (digits.size() < length)
        return false;
    into += QChar(digits.toUShort(nullptr, 16));
    m_position += length + 1;
    return true;
}

QJsonValue JsonParser::whole()
{
    QJsonValue read = value();
    skipBlanks();
    if (!m_problem && m_position < m_text.size())
        return unexpected();
    return read;
}

base::Problem tooLarge()
{
    return {base::Kind::Refused, QStringLiteral("form.json.size"),
        QT_TRANSLATE_NOOP("Problem", "The file is larger than 64 MiB. Choose another file."), {}, {}};
}

/// Names the first line that is not UTF-8; a line end is never part of another letter.
base::Problem notUtf8(const QByteArray &bytes)
{
    qsizetype line = 0;
    for (const QByteArray &one : bytes.split('\n')) {
        ++line;
        QStringDecoder decoder(QStringDecoder::Utf8);
        static_cast<void>(QString(decoder.decode(one)));
        if (decoder.hasError())
            break;
    }
    return {base::Kind::Refused, QStringLiteral("form.json.notUtf8"),
        QT_TRANSLATE_NOOP("Problem", "Line %1 holds bytes that are no letters in UTF-8. Save the file as UTF-8."),
        {QString::number(line)}, {}};
}

} // namespace

base::Result<QJsonValue> parseJson(const QByteArray &utf8)
{
    if (utf8.size() > mostJsonBytes)
        return tooLarge();
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(utf8);
    if (decoder.hasError())
        return notUtf8(utf8);
    JsonParser parser(text);
    const QJsonValue value = parser.whole();
    if (const auto &problem = parser.problem())
        return *problem;
    return value;
}

} // namespace form

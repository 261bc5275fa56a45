// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/human_word.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace exchange {

namespace {

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 0x80; });
}

QString withoutCategory(QString text, QChar::Category category)
{
    const auto kept
        = std::remove_if(text.begin(), text.end(), [&](QChar letter) { return letter.category() == category; });
    text.truncate(kept - text.begin());
    return text;
}

bool isCalled(const form::Choice &choice, const QString &folded)
{
    const std::array names{choice.code, choice.label.nl, choice.label.fr, choice.label.de, choice.label.en};
    return std::any_of(names.begin(), names.end(), [&](const QString &name) { return foldedWord(name) == folded; });
}

} // namespace

QChar plainSign(QChar letter)
{
    if (letter.unicode() < 0x80)
        return letter;
    if (letter.category() == QChar::Punctuation_Dash || letter == QChar(0x2212))
        return u'-';
    if (letter.category() == QChar::Separator_Space)
        return u' ';
    const bool apostrophe = letter == QChar(0x2019) || letter == QChar(0x02BC);
    return apostrophe ? QChar(u'\'') : letter;
}

QString foldedWord(const QString &text)
{
    QString folded = bareCell(text).toLower();
    if (!isAscii(folded)) {
        folded = withoutCategory(folded.normalized(QString::NormalizationForm_D), QChar::Mark_NonSpacing);
        std::transform(folded.begin(), folded.end(), folded.begin(), plainSign);
    }
    return folded.simplified();
}

QString bareCell(const QString &text)
{
    static const QRegularExpression forced(QStringLiteral("^=\"([^\"]*)\"$"));
    QString bare = (isAscii(text) ? text : withoutCategory(text, QChar::Other_Format)).trimmed();
    while (bare.startsWith(u'\'') || bare.startsWith(u'=')) {
        const auto match = forced.match(bare);
        if (bare.startsWith(u'=') && !match.hasMatch())
            break;
        bare = (match.hasMatch() ? match.captured(1) : bare.mid(1)).trimmed();
    }
    return bare;
}

std::optional<bool> truthNamed(const QString &text)
{
    static const QStringList yes{QStringLiteral("true"), QStringLiteral("1"), QStringLiteral("x"), QStringLiteral("ja"),
        QStringLiteral("j"), QStringLiteral("oui"), QStringLiteral("o"), QStringLiteral("yes"), QStringLiteral("y"),
        QStringLiteral("vrai"), QStringLiteral("waar"), QStringLiteral("wahr"), QStringLiteral("✓"),
        QStringLiteral("✔"), QStringLiteral("☑"), QStringLiteral("☒")};
    static const QStringList no{QStringLiteral("false"), QStringLiteral("0"), QStringLiteral("nee"),
        QStringLiteral("neen"), QStringLiteral("n"), QStringLiteral("non"), QStringLiteral("no"),
        QStringLiteral("nein"), QStringLiteral("faux"), QStringLiteral("onwaar"), QStringLiteral("falsch"),
        QStringLiteral("☐")};
    const QString folded = foldedWord(text);
    if (yes.contains(folded))
        return true;
    return no.contains(folded) ? std::optional(false) : std::nullopt;
}

QList<form::Choice> choicesNamed(const QString &text, const QList<form::Choice> &choices)
{
    const QString bare = bareCell(text), folded = foldedWord(text);
    QList<form::Choice> named;
    for (const form::Choice &choice : choices) {
        if (choice.code == bare)
            return {choice};
        if (isCalled(choice, folded))
            named.append(choice);
    }
    return named;
}

QString fittedText(const QString &text, const QString &pattern)
{
    static const QRegularExpression country(QStringLiteral("^B(?:E|elgi\\p{L}*)?[ -]*(?=\\d)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression signs(QStringLiteral("[\\s.\\p{Pd}]"));
    const QRegularExpression wanted(QRegularExpression::anchoredPattern(pattern));
    const QString bare = bareCell(text);
    const QString local = QString(bare).remove(country);
    for (const QString &attempt : {text, bare, local, QString(bare).remove(signs), QString(local).remove(signs)}) {
        if (wanted.match(attempt).hasMatch())
            return attempt;
    }
    return text;
}

} // namespace exchange

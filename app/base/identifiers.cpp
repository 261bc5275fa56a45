// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/identifiers.h"

#include <QRegularExpression>

#include <algorithm>

namespace base {

namespace {

/// Blanks, dots, dashes of every kind, and the invisible signs that copied text brings along.
bool separates(QChar letter)
{
    const bool isSign = letter == u'.' || letter == u'/' || letter == QChar(0x2212);
    return isSign || letter.isSpace() || letter.category() == QChar::Punctuation_Dash
        || letter.category() == QChar::Other_Format;
}

QString withoutSeparators(const QString &typed)
{
    QString kept;
    for (const QChar letter : typed) {
        if (!separates(letter))
            kept += letter;
    }
    return kept;
}

bool isDigits(QStringView text, qsizetype length)
{
    return text.size() == length
        && std::all_of(text.begin(), text.end(), [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
}

qint64 numberOf(QStringView digits)
{
    return digits.toLongLong();
}

constexpr qsizetype accountDigits = 12;

/// The check digits of a Belgian IBAN, 2 to 98: the account digits followed by "BE" as 11 14 and 00, modulo 97 in two
/// steps to fit 64 bits.
qint64 checkDigits(QStringView account)
{
    return 98 - (numberOf(account) % 97 * 1'000'000 + 111'400) % 97;
}

} // namespace

std::optional<QString> normalizedNis(const QString &typed)
{
    const QString digits = withoutSeparators(typed);
    return isDigits(digits, 5) ? std::optional(digits) : std::nullopt;
}

std::optional<QString> normalizedKbo(const QString &typed)
{
    static const QRegularExpression asVatNumber(
        QStringLiteral("^(BTW|TVA|MWST|VAT)?(BE)?"), QRegularExpression::CaseInsensitiveOption);
    QString digits = withoutSeparators(typed);
    digits.remove(asVatNumber);
    if (isDigits(digits, 9))
        digits.prepend(u'0');
    if (!isDigits(digits, 10) || digits.at(0) > u'1')
        return std::nullopt;
    const bool fits = numberOf(QStringView(digits).mid(8)) == 97 - numberOf(QStringView(digits).left(8)) % 97;
    return fits ? std::optional(digits) : std::nullopt;
}

QString displayedKbo(const QString &kbo)
{
    return kbo.size() == 10 ? kbo.left(4) + u'.' + kbo.mid(4, 3) + u'.' + kbo.mid(7) : kbo;
}

std::optional<QString> normalizedInsz(const QString &typed)
{
    const QString digits = withoutSeparators(typed);
    if (!isDigits(digits, 11))
        return std::nullopt;
    const qint64 body = numberOf(QStringView(digits).left(9));
    const qint64 check = numberOf(QStringView(digits).mid(9));
    const bool before2000 = check == 97 - body % 97;
    const bool since2000 = check == 97 - (2'000'000'000 + body) % 97;
    return before2000 || since2000 ? std::optional(digits) : std::nullopt;
}

QString displayedInsz(const QString &insz)
{
    if (insz.size() != 11)
        return insz;
    return insz.left(2) + u'.' + insz.mid(2, 2) + u'.' + insz.mid(4, 2) + u'-' + insz.mid(6, 3) + u'.' + insz.mid(9);
}

std::optional<QString> normalizedIban(const QString &typed)
{
    QString iban = withoutSeparators(typed).toUpper();
    if (iban.startsWith(QLatin1String("IBAN")))
        iban.remove(0, iban.startsWith(QLatin1String("IBAN:")) ? 5 : 4);
    if (isDigits(iban, accountDigits)) // a Belgian account number of before 2014
        iban.prepend(QStringLiteral("BE%1").arg(checkDigits(iban), 2, 10, QChar(u'0')));
    if (!iban.startsWith(QLatin1String("BE")) || !isDigits(QStringView(iban).mid(2), 14))
        return std::nullopt;
    const qint64 account = numberOf(QStringView(iban).mid(4, 10));
    const qint64 nationalCheck = account % 97 == 0 ? 97 : account % 97;
    const bool fits = numberOf(QStringView(iban).mid(2, 2)) == checkDigits(QStringView(iban).mid(4))
        && numberOf(QStringView(iban).mid(14)) == nationalCheck;
    return fits ? std::optional(iban) : std::nullopt;
}

QString displayedIban(const QString &iban)
{
    QString shown;
    for (qsizetype i = 0; i < iban.size(); i += 4)
        shown += (i > 0 ? QStringLiteral(" ") : QString()) + iban.mid(i, 4);
    return shown;
}

} // namespace base

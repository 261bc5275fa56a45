// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/texts.h"

namespace base {

QString Texts::translate(const char *context, const char *source, const char *comment, int count) const
{
    QString text = QTranslator::translate(context, source, comment, count);
    if (count < 0)
        return text;
    if (isEmpty()) // English, in which the texts are written
        text = QString::fromUtf8(source);
    return text.replace(QStringLiteral("%n"), QStringLiteral("%Ln"));
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::French: return {QLocale::French, QLocale::Belgium};
    case Language::German: return {QLocale::German, QLocale::Belgium};
    case Language::English: return {QLocale::English, QLocale::UnitedKingdom};
    case Language::Dutch: break;
    }
    return {QLocale::Dutch, QLocale::Belgium};
}

QString counted(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace base

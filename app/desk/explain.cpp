// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/explain.h"

#include "base/texts.h"

#include <QCoreApplication>

namespace desk {

using report::Explanation;

static QString explanationText(const char *source)
{
    return QCoreApplication::translate("Explanation", source);
}

QString words(Explanation::Origin origin)
{
    switch (origin) {
    case Explanation::Origin::Typed:
        return explanationText(QT_TRANSLATE_NOOP("Explanation", "This value was typed or imported."));
    case Explanation::Origin::Missing:
        return explanationText(QT_TRANSLATE_NOOP("Explanation", "Nothing is filled in here."));
    case Explanation::Origin::Proposed:
        return explanationText(
            QT_TRANSLATE_NOOP("Explanation", "This value is proposed; it holds as long as nothing is typed."));
    case Explanation::Origin::Computed: break;
    }
    return explanationText(QT_TRANSLATE_NOOP("Explanation", "This value is computed."));
}

QString countedWords(const Explanation::Counting &counting)
{
    if (counting.total == 0)
        return explanationText(QT_TRANSLATE_NOOP("Explanation", "There are no rows."));
    if (counting.counted == 0)
        return explanationText(QT_TRANSLATE_NOOP("Explanation", "Rows that count: 0 of %1"))
            .arg(base::counted(counting.total));
    return explanationText(QT_TRANSLATE_NOOP("Explanation", "Rows that count: %1 of %2"))
        .arg(base::counted(counting.counted), base::counted(counting.total));
}

QString unlistedWords(const Explanation::Counting &counting)
{
    const int unlisted = int(counting.counted - counting.rows.size());
    if (unlisted == 0)
        return {};
    const QString words = QCoreApplication::translate("Explanation", "and %n more row(s)", nullptr, unlisted);
    return counting.rest.isEmpty() ? words
                                   : QCoreApplication::translate("Explanation", "%1: %2").arg(words, counting.rest);
}

QString roundingWords(const Explanation &told)
{
    if (told.unrounded.isEmpty())
        return {};
    return explanationText(
        QT_TRANSLATE_NOOP("Explanation", "Rounded as the last step: %1 became %2. A half is rounded up."))
        .arg(told.unrounded, told.value);
}

bool isOneCounting(const Explanation &told)
{
    return told.countings.size() == 1 && told.countings.first().words == told.formula;
}

} // namespace desk

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/filled.h"

#include <algorithm>

namespace base {

namespace {

bool isNumber(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
}

/// How many digits after a percent sign name one of `count` parts; 0: none.
qsizetype digitsOfPlace(QStringView behindSign, qsizetype count)
{
    for (const qsizetype digits : {2, 1}) {
        const QStringView number = behindSign.left(digits);
        if (number.size() == digits && isNumber(number) && number.toInt() >= 1 && number.toInt() <= count)
            return digits;
    }
    return 0;
}

} // namespace

QString filled(const QString &pattern, const QStringList &parts)
{
    const QStringView whole(pattern);
    QString result;
    qsizetype done = 0;
    for (qsizetype sign = whole.indexOf(u'%'); sign >= 0; sign = whole.indexOf(u'%', sign + 1)) {
        const qsizetype digits = digitsOfPlace(whole.mid(sign + 1), parts.size());
        if (digits == 0)
            continue;
        result += whole.mid(done, sign - done);
        result += parts.at(whole.mid(sign + 1, digits).toInt() - 1);
        done = sign + 1 + digits;
    }
    result += whole.mid(done);
    return result;
}

} // namespace base

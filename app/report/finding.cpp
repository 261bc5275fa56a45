// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/finding.h"

#include <QCryptographicHash>

namespace report {

QString Finding::fingerprint() const
{
    const QString situation = rule + u'\n' + path.toString() + u'\n' + figures.join(u'\n');
    const QByteArray digest = QCryptographicHash::hash(situation.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(digest);
}

} // namespace report

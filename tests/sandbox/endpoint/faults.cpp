// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/endpoint/faults.h"

namespace sandbox {

std::optional<Faults> Faults::parse(const QStringList &switches)
{
    static const QStringList names{QStringLiteral("503-every"), QStringLiteral("lose-answer-after-commit"),
        QStringLiteral("damage-part"), QStringLiteral("damage-bundle"), QStringLiteral("malware"),
        QStringLiteral("closed"), QStringLiteral("interim-every"), QStringLiteral("slow-check"),
        QStringLiteral("commit-fails"), QStringLiteral("part-limit"), QStringLiteral("redirect-every"),
        QStringLiteral("page-every"), QStringLiteral("flood-every"), QStringLiteral("500-every"),
        QStringLiteral("429-every"), QStringLiteral("lose-answer"), QStringLiteral("close-at"),
        QStringLiteral("forget-after"), QStringLiteral("wrong-receipt"), QStringLiteral("broken-receipt"),
        QStringLiteral("says-reported")};
    Faults faults;
    for (const QString &text : switches) {
        const QString name = text.section(QLatin1Char('='), 0, 0);
        bool number = true;
        const int value = text.contains(QLatin1Char('=')) ? text.section(QLatin1Char('='), 1).toInt(&number) : 1;
        if (!names.contains(name) || !number || value < 1)
            return {};
        faults.m_values.insert(name, value);
    }
    return faults;
}

bool Faults::every(const char *name)
{
    return has(name) && ++m_counts[QLatin1String(name)] % value(name) == 0;
}

bool Faults::first(const char *name)
{
    return has(name) && ++m_counts[QLatin1String(name)] <= value(name);
}

} // namespace sandbox

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/main/controls.h"

namespace sandbox {

namespace {

ControlAnswer answered(const QString &refusal)
{
    return {!refusal.isEmpty(), refusal};
}

ControlAnswer serviceControlled(VirtualReaders &readers, const QString &verb)
{
    if (verb == QLatin1String("stop"))
        return answered(readers.stopService());
    if (verb != QLatin1String("start") && verb != QLatin1String("bare"))
        return answered(QStringLiteral("service stop, start or bare"));
    const QString refusal = readers.stopService();
    return answered(refusal.isEmpty() ? readers.startService(verb == QLatin1String("start")) : refusal);
}

} // namespace

ControlAnswer controlled(VirtualReaders &readers, const QStringList &words)
{
    const QString verb = words.value(0);
    const QString place = words.value(1);
    const QString value = words.value(2);
    if (verb == QLatin1String("pull"))
        return answered(readers.pull(place));
    if (verb == QLatin1String("insert"))
        return answered(readers.insert(place, value));
    if (verb == QLatin1String("swap")) {
        const QString refusal = readers.pull(place);
        return answered(refusal.isEmpty() ? readers.insert(place, value) : refusal);
    }
    bool isNumber = false;
    if (verb == QLatin1String("pull-at")) {
        const int instruction = value.toInt(&isNumber, 16);
        return answered(
            isNumber ? readers.pullAt(place, static_cast<quint8>(instruction)) : QStringLiteral("which instruction?"));
    }
    if (verb == QLatin1String("tries")) {
        const int tries = value.toInt(&isNumber);
        return answered(isNumber ? readers.setTries(place, tries) : QStringLiteral("how many tries?"));
    }
    if (verb == QLatin1String("trace"))
        return {false, readers.instructions(place)};
    if (verb == QLatin1String("traffic"))
        return {false, readers.traffic(place)};
    if (verb == QLatin1String("service"))
        return serviceControlled(readers, place);
    return answered(QStringLiteral("unknown verb \"%1\"; see --help").arg(verb));
}

} // namespace sandbox

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

ControlAnswer revocationControlled(const ServicesProcess &services, const QStringList &words)
{
    const bool revokes = words.value(0) == QLatin1String("revoke");
    if (revokes && words.size() != 3)
        return answered(QStringLiteral("which card, and from when on?"));
    return answered(services.revoke(words.value(1), revokes ? words.value(2) : QString()));
}

using Words = QStringList;
using Verb = ControlAnswer (*)(VirtualReaders &, const Words &);

/// A number in that base; `doIt` is done with it, or `question` is the refusal.
template <typename Do>
ControlAnswer withNumber(const QString &text, int base, const char *question, Do doIt)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber, base);
    return answered(isNumber ? doIt(number) : QString::fromLatin1(question));
}

ControlAnswer swapped(VirtualReaders &readers, const Words &words)
{
    const QString refusal = readers.pull(words.value(1));
    return answered(refusal.isEmpty() ? readers.insert(words.value(1), words.value(2)) : refusal);
}

ControlAnswer failing(VirtualReaders &readers, const Words &words)
{
    return withNumber(words.value(2), 16, "which instruction?", [&](int instruction) {
        bool isNumber = false;
        const int status = words.value(3).toInt(&isNumber, 16);
        return isNumber ? readers.failAt(words.value(1), static_cast<quint8>(instruction), static_cast<quint16>(status))
                        : QStringLiteral("which status words?");
    });
}

/// The verbs of the help text; `words` has the verb itself first.
const QMap<QString, Verb> &verbs()
{
    using R = VirtualReaders;
    static const QMap<QString, Verb> all{
        {QStringLiteral("pull"), [](R &r, const Words &w) { return answered(r.pull(w.value(1))); }},
        {QStringLiteral("insert"), [](R &r, const Words &w) { return answered(r.insert(w.value(1), w.value(2))); }},
        {QStringLiteral("swap"), swapped},
        {QStringLiteral("unplug"), [](R &r, const Words &w) { return answered(r.unplug(w.value(1))); }},
        {QStringLiteral("pull-at"),
            [](R &r, const Words &w) {
                return withNumber(w.value(2), 16, "which instruction?",
                    [&](int instruction) { return r.pullAt(w.value(1), static_cast<quint8>(instruction)); });
            }},
        {QStringLiteral("fail-at"), failing},
        {QStringLiteral("short"),
            [](R &r, const Words &w) {
                return withNumber(
                    w.value(2), 10, "how many bytes?", [&](int bytes) { return r.shorten(w.value(1), bytes); });
            }},
        {QStringLiteral("tries"),
            [](R &r, const Words &w) {
                return withNumber(
                    w.value(2), 10, "how many tries?", [&](int tries) { return r.setTries(w.value(1), tries); });
            }},
        {QStringLiteral("pin"), [](R &r, const Words &w) { return answered(r.setPin(w.value(1), w.value(2))); }},
        {QStringLiteral("type"), [](R &r, const Words &w) { return answered(r.press(w.value(1), w.value(2))); }},
        {QStringLiteral("questions"),
            [](R &r, const Words &w) {
                return ControlAnswer{false, r.questions(w.value(1))};
            }},
        {QStringLiteral("trace"),
            [](R &r, const Words &w) {
                return ControlAnswer{false, r.instructions(w.value(1))};
            }},
        {QStringLiteral("traffic"),
            [](R &r, const Words &w) {
                return ControlAnswer{false, r.traffic(w.value(1))};
            }},
        {QStringLiteral("service"), [](R &r, const Words &w) { return serviceControlled(r, w.value(1)); }},
    };
    return all;
}

} // namespace

ControlAnswer controlled(VirtualReaders &readers, const ServicesProcess &services, const QStringList &words)
{
    if (words.value(0) == QLatin1String("revoke") || words.value(0) == QLatin1String("reinstate"))
        return revocationControlled(services, words);
    if (words.value(0) == QLatin1String("silence"))
        return answered(services.silence(words.mid(1)));
    const Verb verb = verbs().value(words.value(0));
    return verb ? verb(readers, words)
                : answered(QStringLiteral("unknown verb \"%1\"; see --help").arg(words.value(0)));
}

} // namespace sandbox

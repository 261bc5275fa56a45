// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "trial.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using sandbox::LineFault;

namespace sending {

/// By turns, so that any range of numbers has its half of each.
static Front frontOf(quint32 seed)
{
    if (seed % 2 == 0)
        return Front::None;
    return seed % 4 == 1 ? Front::Http2 : Front::Http1;
}

Trial::Trial(quint32 seed) : front(frontOf(seed))
{
    QRandomGenerator random(seed);
    isSecretary = random.bounded(2) == 0;
    for (quint32 i = random.bounded(3); i > 0; --i)
        faults << drawnFault(random);
    if (const quint32 kind = random.bounded(25); kind < 2) {
        faults << (kind == 0 ? u"malware"_s : u"closed"_s);
        refusal = kind == 0 ? u"sending.refused.malware"_s : u"sending.refused.closed"_s;
    }
    for (quint32 i = random.bounded(7); i > 0; --i)
        line << drawnCut(random);
    line << LineFault();
    for (quint32 i = random.bounded(8); i > 5; --i)
        kills << random.bounded(35'000);
    std::sort(kills.begin(), kills.end());
    forgets = random.bounded(3) == 0;
}

QString Trial::drawnFault(QRandomGenerator &random)
{
    const std::array names{u"503-every=%1"_s, u"lose-answer-after-commit=%1"_s, u"damage-part=%1"_s, u"damage-bundle"_s,
        u"interim-every=%1"_s, u"commit-fails=%1"_s, u"page-every=%1"_s, u"redirect-every=%1"_s, u"slow-check=%1"_s,
        u"500-every=%1"_s, u"429-every=%1"_s, u"lose-answer=%1"_s};
    const QString &name = names.at(random.bounded(quint32(names.size())));
    return name.contains(u'%') ? name.arg(random.bounded(3, 8)) : name;
}

LineFault Trial::drawnCut(QRandomGenerator &random)
{
    const std::array kinds{LineFault::Kind::Close, LineFault::Kind::Reset, LineFault::Kind::Close,
        LineFault::Kind::Reset, LineFault::Kind::Damage, LineFault::Kind::Stall};
    LineFault fault;
    // Offsets are of a connection, and the first bytes of each are a handshake: these are drawn more often.
    const quint32 reach = random.bounded(3) == 0 ? 8 : 1;
    if (random.bounded(2) == 0)
        fault.up = random.bounded(streamUp / reach);
    else
        fault.down = random.bounded(streamDown / reach);
    fault.kind = kinds.at(random.bounded(quint32(kinds.size())));
    fault.burst = random.bounded(6) == 0 ? random.bounded(500, 4'000) : 0;
    return fault;
}

} // namespace sending

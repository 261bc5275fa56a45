// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QMap>
#include <QStringList>

#include <optional>

namespace sandbox {

/// Faults that are switched on for a test or a demonstration; all by count, none by chance.
///   503-every=N               every N-th request is answered 503 with Retry-After 1
///   500-every=N               every N-th request is answered 500
///   429-every=N               every N-th request is answered 429 with Retry-After 1
///   lose-answer=N             every N-th answer is lost, after the request has had its effect
///   lose-answer-after-commit  the answer to the first part that is kept is lost; with =N to the first N parts
///   damage-part               the first part arrives damaged; with =N the first N
///   damage-bundle             the first complete bundle is found damaged
///   commit-fails              the receipt of the first bundle cannot be made; with =N of the first N
///   part-limit=BYTES          something in front lets no more through, and says so with a page of its own
///   malware                   the scan finds something in every bundle
///   closed                    the reporting period is over
///   close-at=N                the reporting period, and all respite, ends with the N-th request
///   forget-after=N            after the N-th request every upload under way is forgotten
///   interim-every=N           every N-th request gets status 104
///   wrong-receipt             the first receipt that is fetched confirms another version and digest; with =N the first
///   N broken-receipt            the signature of the first receipt that is fetched is wrong; with =N of the first N
///   says-reported             what was received and is announced again is refused as reported already
///   slow-check=MS             checking a bundle takes longer
///   redirect-every=N          every N-th request is sent elsewhere
///   page-every=N              every N-th request gets a web page, with status 200
///   flood-every=N             every N-th request gets 32 MiB, with status 200
class Faults
{
public:
    Faults() = default;
    /// Nothing when a name is not one of these.
    [[nodiscard]] static std::optional<Faults> parse(const QStringList &switches);

    [[nodiscard]] bool has(const char *name) const { return m_values.contains(QLatin1String(name)); }
    [[nodiscard]] int value(const char *name) const { return m_values.value(QLatin1String(name)); }
    /// True for every N-th call with this name.
    [[nodiscard]] bool every(const char *name);
    /// True for the first N calls with this name.
    [[nodiscard]] bool first(const char *name);

private:
    QMap<QString, int> m_values;
    QMap<QString, int> m_counts;
};

} // namespace sandbox

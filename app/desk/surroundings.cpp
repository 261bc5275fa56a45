// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/surroundings.h"

#include "base/system_text.h"

#include "form/display.h"

#include <QCoreApplication>
#include <QFile>

namespace desk {

base::Result<std::unique_ptr<Surroundings>> Surroundings::make(base::Language language, const QStringList &trustRoots)
{
    std::unique_ptr<Surroundings> surroundings(new Surroundings);
    surroundings->m_language = language;
    surroundings->m_anchors = trust::Anchors::belgian();
    for (const QString &path : trustRoots) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            return base::Problem{base::Kind::Environment, QStringLiteral("desk.roots.file"),
                QT_TRANSLATE_NOOP("Problem", "The trust roots in \"%1\" cannot be read: %2."),
                {path, base::systemText(file.errorString())}, path};
        }
        if (base::Result<void> added = surroundings->m_anchors.addPem(file.readAll(), path); !added)
            return added.problem();
    }
    if (base::Result<void> set = surroundings->setClock(); !set)
        return set.problem();
    return surroundings;
}

base::Result<void> Surroundings::setClock()
{
    m_clock = std::make_unique<base::SystemClock>();
    const QString text = qEnvironmentVariable("UV_NOW");
    if (text.isEmpty() || !hasForeignTrust())
        return {};
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid()) {
        return base::Problem{base::Kind::Usage, QStringLiteral("desk.clock.unreadable"),
            QT_TRANSLATE_NOOP("Problem", "UV_NOW holds \"%1\", which is no moment such as 2017-02-20T10:00:00+01:00."),
            {text}, QStringLiteral("UV_NOW")};
    }
    m_clock = std::make_unique<base::ShiftedClock>(moment);
    m_clockSet = true;
    return {};
}

QString Surroundings::foreignTrustNotice() const
{
    QStringList names;
    using trust::Purpose;
    for (const Purpose purpose : {Purpose::Persons, Purpose::Endpoint, Purpose::Receipts, Purpose::TimeStamps}) {
        for (const trust::Certificate &root : m_anchors.given(purpose))
            names.append(root.commonName());
    }
    names.removeDuplicates();
    if (names.isEmpty())
        return {};
    const int count = static_cast<int>(names.size());
    const QString trusted = QCoreApplication::translate("Surroundings",
        "Attention: %n root(s) given by hand are believed beside the Belgian ones, the first: %1.", nullptr, count)
                                .arg(names.first());
    if (!m_clockSet)
        return trusted;
    return trusted + u' '
        + QCoreApplication::translate("Surroundings", "The clock is set: it is %1 now.")
              .arg(form::displayedMoment(m_clock->now(), m_language));
}

base::Result<void> Surroundings::useCampaign(const QString &folder)
{
    base::Result<form::Campaign> read = form::Campaign::load(QDir(folder));
    if (!read)
        return read.problem();
    m_campaign = std::make_unique<const form::Campaign>(*std::move(read));
    return {};
}

std::optional<QDateTime> Surroundings::deadlineAhead() const
{
    const QDateTime end = base::belgianTime(QDateTime(campaign().deadline(), QTime(23, 59, 59), Qt::UTC));
    const QDateTime last(campaign().deadline(), QTime(23, 59, 59), Qt::OffsetFromUTC, end.offsetFromUtc());
    return last < m_clock->now() ? std::nullopt : std::optional(last.toUTC());
}

} // namespace desk

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/endpoint/config.h"
#include "sandbox/endpoint/ledger.h"

namespace sandbox {

/// Whether this person may act for this OCMW at all.
[[nodiscard]] bool mayReport(
    const QList<Mandate> &mandates, const QString &nationalNumber, const QString &enterpriseNumber);
[[nodiscard]] QJsonObject missingPermission(const QString &enterpriseNumber);

/// The problem that another submission now holds one of the reports and is not the one that it says to replace;
/// empty when each is free.
[[nodiscard]] QJsonObject heldReport(const Announcement &announcement, const Ledger &ledger);

/// The problem that keeps a bundle from being sent at all (size, year, deadline, duplicate), before it travels; empty
/// when there is none. openedAt: when its upload was first announced.
[[nodiscard]] QJsonObject refusalOf(
    const Announcement &announcement, const QDateTime &openedAt, const EndpointConfig &config, const Ledger &ledger);

} // namespace sandbox

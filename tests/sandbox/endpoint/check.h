// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/endpoint/announcement.h"
#include "sandbox/endpoint/config.h"

namespace sandbox {

/// Everything that is needed to judge a complete bundle, by value: it is judged by a worker.
struct CheckRequest {
    QString id; ///< what its SHA-256 must be
    QByteArray bundle;
    Announcement announcement;
    trust::Anchors anchors;
    Revocations revocations;
    QList<Mandate> mandates;
    QDateTime when; ///< the moment for the signers' certificates
    bool malware = false; ///< fault: the scan finds something
};

/// The problem document that says why the bundle is refused; empty when it is taken. In this order: digest, malware,
/// then everything that is wrong with container, signatures, signatories and reports in one list of issues.
[[nodiscard]] QJsonObject checkBundle(const CheckRequest &request);

} // namespace sandbox

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "sandbox/endpoint/faults.h"
#include "sandbox/endpoint/http.h"
#include "sandbox/endpoint/revocations.h"
#include "trust/anchors.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>

namespace sandbox {

/// That a person may act for an OCMW.
struct Mandate {
    QString nationalNumber;
    QString enterpriseNumber;
    QString role; ///< "secretary", "chairman" or "delegate"
};

/// Everything the reference endpoint is told at its start.
struct EndpointConfig {
    quint16 port = 0; ///< 0: any free one
    /// Plain HTTP, for a proxy on this computer that does TLS and names the client in X-Client-Cert (proxied.h).
    bool behindProxy = false;
    QList<QByteArray> serverChain; ///< DER, its own certificate first
    QByteArray serverKey; ///< PEM
    QList<QByteArray> personsIssuers; ///< DER, CAs below the roots, for certificates that come without their chain
    trust::Anchors anchors; ///< those of purpose persons count for client certificates and signatures
    Revocations revocations; ///< of persons' certificates, for log-in and for signatures
    QList<QByteArray> receiptChain; ///< DER, an EC P-256 or P-384 certificate first
    QByteArray receiptKey; ///< PEM
    QList<Mandate> mandates;
    QString storage; ///< folder
    QString log; ///< file for the refusals; empty: refusals.jsonl in the storage
    std::shared_ptr<const base::Clock> clock;
    int reportingYear = 2016;
    QDateTime closesAt; ///< the first moment at which nothing new is taken
    QDateTime acceptUntil; ///< an upload opened before `closesAt` may end until then
    qint64 maxSize = 50 * 1024 * 1024; ///< of a bundle, in bytes
    qint64 maxPartSize = 1024 * 1024; ///< of a part, in bytes
    Faults faults;
    Witness witness; ///< may be empty
    QString readyFile; ///< gets the endpoint's address once it listens

    /// Reads the JSON file of `--config`, with behindProxy as if it stood in it; paths in it are relative to its
    /// folder:
    /// {"listen": 0, "serverCertificate": "endpoint.crt", "serverKey": "endpoint.key", "personsRoot": "roots.pem",
    ///  "personsIssuers": ["citizen-ca.crt"], "behindProxy": false, "crl": ["persons.crl"], "log": "refusals.jsonl",
    ///  "receiptCertificate": "receipts.crt", "receiptKey": "receipts.key", "storage": "endpoint",
    ///  "mandates": [{"nationalNumber", "enterpriseNumber", "role"}], "ready": "endpoint.url",
    ///  "now": "2017-02-20T10:00:00+01:00", "closesAt": …, "acceptUntil": …, "maxPartSize": 1048576, "faults":
    ///  ["malware"]}
    /// Without "now" the variable UV_NOW counts, else the computer's clock; "closesAt" is by default the end of
    /// February after the reporting year, "acceptUntil" a day later. Behind a proxy "serverCertificate" and
    /// "serverKey" are not needed. "personsRoot" is a PEM file with lines
    /// "Purpose: …" as trust::Anchors reads it; only its roots of purpose persons are used.
    [[nodiscard]] static base::Result<EndpointConfig> load(const QString &file, bool behindProxy = false);
};

} // namespace sandbox

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bundle/bundle.h"
#include "nginx.h"
#include "sandbox/endpoint/endpoint.h"
#include "sandbox/endpoint/fault_proxy.h"
#include "sending/receipt.h"
#include "software_card.h"
#include "tests/awaited.h"

#include <QTemporaryDir>
#include <QTest>

namespace sending {

/// KBO number of the example OCMW.
inline const QString exampleKbo = QStringLiteral("0899999949");

/// What a test's bundle is made of.
struct Recipe {
    QStringList modules{QStringLiteral("hwg")};
    int version = 1;
    int year = 2016;
    QString kbo = exampleKbo;
    QString replaces; ///< announced for every report
    qsizetype pdfSize = 30'000; ///< bytes of each report's PDF; they do not compress
    QByteArray statement = "We declare."; ///< in the XML
    QList<bundle::DataFile> moreFiles;
    bool swapRoles = false; ///< the secretary signs as chairman and the other way round
    bool onlySecretary = false;
};

/// A bundle in a file, as it is sent, and its bytes beside it.
struct TestSubmission : Submission {
    QByteArray bytes;
};

/// The reference endpoint, both example persons' cards and what they trust: everything a test of sending needs.
/// The times are those of the sandbox: 20 February 2017.
class EndpointRoom
{
public:
    EndpointRoom();

    [[nodiscard]] sandbox::EndpointConfig &config() { return m_config; }
    /// (Re)starts the endpoint on the same storage; `faults` as on its command line.
    void start(const QStringList &faults = {});
    void stop() { m_endpoint.reset(); }
    /// The same, as plain HTTP behind nginx, which stays between one such start and the next; `url` is nginx's.
    void startBehindNginx(const QStringList &faults = {}, const NginxOptions &options = {});
    [[nodiscard]] Nginx &nginx() { return *m_nginx; }
    [[nodiscard]] sandbox::Endpoint &endpoint() { return *m_endpoint; }
    /// From the next start on the endpoint keeps these lists of revoked certificates (PEM).
    void keepLists(const QByteArray &pem);
    /// A proxy in front of the endpoint; log-ins made from now on go through it.
    sandbox::FaultProxy &cutLines(const QList<sandbox::LineFault> &faults);

    [[nodiscard]] std::unique_ptr<Login> login(const SoftwareCard &card) const { return login(card.card()); }
    [[nodiscard]] std::unique_ptr<Login> login(const AuthenticationCard &card) const;
    /// A bundle that both persons signed, as it would be announced.
    [[nodiscard]] TestSubmission submission(const Recipe &recipe = {}) const;
    /// Those bytes instead, announced as the same reports.
    [[nodiscard]] TestSubmission replaced(const Submission &submission, const QByteArray &bytes) const;
    [[nodiscard]] const QUrl &url() const { return m_url; }
    [[nodiscard]] const sandbox::Pki &pki() const { return m_pki; }
    [[nodiscard]] const trust::Anchors &anchors() const { return m_anchors; }
    [[nodiscard]] const SoftwareCard &secretary() const { return *m_secretary; } ///< RSA
    [[nodiscard]] const sandbox::PersonCertificates &secretaryIdentity() const { return m_secretaryIdentity; }
    [[nodiscard]] const sandbox::PersonCertificates &chairmanIdentity() const { return m_chairmanIdentity; }
    [[nodiscard]] const SoftwareCard &chairman() const { return *m_chairman; } ///< P-384

private:
    void run(const QStringList &faults);

    sandbox::Pki m_pki;
    trust::Anchors m_anchors;
    QTemporaryDir m_folder;
    sandbox::EndpointConfig m_config;
    std::unique_ptr<sandbox::Endpoint> m_endpoint;
    std::unique_ptr<Nginx> m_nginx;
    std::unique_ptr<sandbox::FaultProxy> m_proxy;
    sandbox::PersonCertificates m_secretaryIdentity;
    sandbox::PersonCertificates m_chairmanIdentity;
    std::unique_ptr<SoftwareCard> m_secretary;
    std::unique_ptr<SoftwareCard> m_chairman;
    QUrl m_url;
};

/// By hand what `upload` sends: the body of the PUT that announces a bundle, and the headers of the PATCH with a part.
[[nodiscard]] QByteArray announcementOf(const Submission &submission);
[[nodiscard]] QMap<QByteArray, QByteArray> partHeaders(const QByteArray &part, qint64 offset);

template <typename T>
T await(const QFuture<T> &future)
{
    return awaited(future);
}

} // namespace sending

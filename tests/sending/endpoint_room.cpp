// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "endpoint_room.h"

namespace sending {

static QDateTime brussels(const char *text)
{
    return QDateTime::fromString(QLatin1String(text), Qt::ISODate);
}

/// Making keys takes seconds: once for all rooms of a program.
static const sandbox::Pki &sharedPki()
{
    static const sandbox::Pki pki = sandbox::Pki::make();
    return pki;
}

EndpointRoom::EndpointRoom() : m_pki(sharedPki())
{
    if (!m_anchors.addPem(m_pki.trustRootsPem(), QStringLiteral("test")))
        qFatal("The test's roots are unreadable");
    static const auto rsaCard = m_pki.rsa.issueCard(sandbox::secretary());
    m_secretary = std::make_unique<SoftwareCard>(rsaCard);
    m_chairman = std::make_unique<SoftwareCard>(m_pki.ec.issueCard(sandbox::chairman()));
    m_config.serverChain = m_pki.endpoint.signer.chain();
    m_config.serverKey = sandbox::privateKeyPem(m_pki.endpoint.signer.key.get());
    m_config.receiptChain = m_pki.receipts.signer.chain();
    m_config.receiptKey = sandbox::privateKeyPem(m_pki.receipts.signer.key.get());
    m_config.anchors = m_anchors;
    m_config.mandates = {{sandbox::secretary().nationalNumber, exampleKbo, QStringLiteral("secretary")},
        {sandbox::chairman().nationalNumber, exampleKbo, QStringLiteral("chairman")}};
    m_config.storage = m_folder.filePath(QStringLiteral("endpoint"));
    m_config.clock = std::make_shared<base::ShiftedClock>(brussels("2017-02-20T10:00:00+01:00"));
    m_config.closesAt = brussels("2017-03-01T00:00:00+01:00");
    m_config.acceptUntil = brussels("2017-03-02T00:00:00+01:00");
    m_config.maxPartSize = 8 * 1024;
}

void EndpointRoom::start(const QStringList &faults)
{
    m_endpoint.reset();
    m_proxy.reset();
    m_config.faults = *sandbox::Faults::parse(faults);
    m_endpoint = std::make_unique<sandbox::Endpoint>(m_config);
    const auto url = m_endpoint->start();
    if (!url)
        qFatal("%s", qPrintable(url.problem().message()));
    m_url = *url;
}

sandbox::FaultProxy &EndpointRoom::cutLines(const QList<sandbox::LineFault> &faults)
{
    m_proxy = std::make_unique<sandbox::FaultProxy>(quint16(m_url.port()), faults);
    return *m_proxy;
}

std::unique_ptr<Login> EndpointRoom::login(const AuthenticationCard &card) const
{
    QUrl url = m_url;
    if (m_proxy)
        url.setPort(m_proxy->serverPort());
    auto login = Login::open({url, m_anchors, std::chrono::seconds(20)}, card);
    if (!login)
        qFatal("%s", qPrintable(login.problem().message()));
    return std::move(*login);
}

} // namespace sending

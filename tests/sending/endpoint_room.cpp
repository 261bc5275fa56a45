// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "endpoint_room.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace sending {

static QDateTime brussels(const char *text)
{
    return QDateTime::fromString(QLatin1String(text), Qt::ISODate);
}

namespace {

/// Making keys takes seconds: once for all rooms of a program.
struct SharedKeys {
    sandbox::Pki pki = sandbox::Pki::make();
    sandbox::PersonCertificates secretary = pki.rsa.issueCard(sandbox::secretary());
    sandbox::PersonCertificates chairman = pki.ec.issueCard(sandbox::chairman());
};

const SharedKeys &sharedKeys()
{
    static const SharedKeys keys;
    return keys;
}

QByteArray reportXml(const QString &module, const Recipe &recipe)
{
    const QString xml = QStringLiteral(R"(<?xml version="1.0" encoding="UTF-8"?>
<report xmlns="urn:uniek-verslag:report:1" module="%1" year="%2" version="%3" language="nl" example="true" kbo="%4")"
                                       R"( nis="99999" definition="%5">
  <ocmw/>
  <staff/>
  <data/>
  <acknowledgements/>
  <statement>%6</statement>
</report>
)");
    return xml
        .arg(module, QString::number(recipe.year), QString::number(recipe.version), recipe.kbo,
            QString(64, QLatin1Char('0')), QString::fromUtf8(recipe.statement))
        .toUtf8();
}

QByteArray reportPdf(qsizetype size)
{
    QByteArray noise(size & ~qsizetype(3), '\0');
    QRandomGenerator(1).fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
    return "%PDF-1.4\n" + noise;
}

QByteArray signedBy(const QByteArray &container, const sandbox::PersonCertificates &person, bundle::Role role)
{
    const bundle::SignatureRequest request{
        role, {}, QDateTime(QDate(2017, 2, 20), QTime(9, 0), Qt::UTC), person.signature.chain()};
    const auto made = bundle::sign(container, request,
        [&person](bundle::HashAlgorithm hash, const QByteArray &digest) -> base::Result<QByteArray> {
            const EVP_MD *md = hash == bundle::HashAlgorithm::Sha384 ? EVP_sha384() : EVP_sha256();
            return sandbox::signDigest(person.signature.key.get(), md, digest);
        });
    if (!made)
        qFatal("%s", qPrintable(made.problem().message()));
    return *made;
}

} // namespace

EndpointRoom::EndpointRoom()
    : m_pki(sharedKeys().pki), m_secretaryIdentity(sharedKeys().secretary), m_chairmanIdentity(sharedKeys().chairman)
{
    if (!m_anchors.addPem(m_pki.trustRootsPem(), QStringLiteral("test")))
        qFatal("The test's roots are unreadable");
    m_secretary = std::make_unique<SoftwareCard>(m_secretaryIdentity);
    m_chairman = std::make_unique<SoftwareCard>(m_chairmanIdentity);
    m_config.serverChain = m_pki.endpoint.signer.chain();
    m_config.serverKey = sandbox::privateKeyPem(m_pki.endpoint.signer.key.get());
    m_config.receiptChain = m_pki.receipts.signer.chain();
    m_config.receiptKey = sandbox::privateKeyPem(m_pki.receipts.signer.key.get());
    m_config.anchors = m_anchors;
    m_config.personsIssuers = {m_pki.rsa.citizenCa.certificate, m_pki.ec.citizenCa.certificate};
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
    m_nginx.reset();
    m_config.behindProxy = false;
    run(faults);
}

void EndpointRoom::startBehindNginx(const QStringList &faults, const NginxOptions &options)
{
    m_config.behindProxy = true;
    if (m_nginx)
        m_config.port = m_nginx->upstream();
    run(faults);
    if (!m_nginx)
        m_nginx = std::make_unique<Nginx>(m_pki, quint16(m_url.port()), options);
    m_url.setScheme(QStringLiteral("https"));
    m_url.setPort(m_nginx->port());
}

void EndpointRoom::keepLists(const QByteArray &pem)
{
    const QString file = m_folder.filePath(QStringLiteral("persons.crl"));
    if (!sandbox::writeDurably(file, pem))
        qFatal("The lists of revoked certificates cannot be written");
    m_config.revocations = sandbox::Revocations({file});
}

void EndpointRoom::run(const QStringList &faults)
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

TestSubmission EndpointRoom::submission(const Recipe &recipe) const
{
    Submission submission{{}, recipe.kbo, recipe.year, {}};
    QList<bundle::DataFile> files;
    for (const QString &module : recipe.modules) {
        const QByteArray xml = reportXml(module, recipe);
        files.append({module + QStringLiteral(".xml"), QStringLiteral("application/xml"), xml});
        files.append({module + QStringLiteral(".pdf"), QStringLiteral("application/pdf"), reportPdf(recipe.pdfSize)});
        const QByteArray hash = QCryptographicHash::hash(xml, QCryptographicHash::Sha256).toHex();
        submission.reports.append({module, recipe.version, QString::fromLatin1(hash), recipe.replaces});
    }
    const auto container = bundle::create(files + recipe.moreFiles);
    if (!container)
        qFatal("%s", qPrintable(container.problem().message()));
    const auto &first = recipe.swapRoles ? m_chairmanIdentity : m_secretaryIdentity;
    const auto &second = recipe.swapRoles ? m_secretaryIdentity : m_chairmanIdentity;
    QByteArray bytes = signedBy(*container, first, bundle::Role::Secretary);
    if (!recipe.onlySecretary)
        bytes = signedBy(bytes, second, bundle::Role::Chairman);
    return replaced(submission, bytes);
}

TestSubmission EndpointRoom::replaced(const Submission &submission, const QByteArray &bytes) const
{
    TestSubmission result{submission, bytes};
    const QString id = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    result.bundle = {m_folder.filePath(id + QStringLiteral(".asice")), bytes.size(), id};
    if (!sandbox::writeDurably(result.bundle.path, bytes))
        qFatal("%s cannot be written", qPrintable(result.bundle.path));
    return result;
}

std::unique_ptr<Login> EndpointRoom::login(const AuthenticationCard &card) const
{
    QUrl url = m_url;
    if (m_proxy)
        url.setPort(m_proxy->serverPort());
    auto login = Login::open({url, m_anchors, std::chrono::seconds(60)}, card);
    if (!login)
        qFatal("%s", qPrintable(login.problem().message()));
    return std::move(*login);
}

QByteArray announcementOf(const Submission &submission)
{
    QJsonArray reports;
    for (const AnnouncedReport &report : submission.reports) {
        reports.append(QJsonObject{{QStringLiteral("module"), report.module},
            {QStringLiteral("version"), report.version}, {QStringLiteral("xmlSha256"), report.xmlSha256}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("enterpriseNumber"), submission.enterpriseNumber},
                             {QStringLiteral("reportingYear"), submission.reportingYear},
                             {QStringLiteral("size"), submission.bundle.size}, {QStringLiteral("reports"), reports}})
        .toJson();
}

QMap<QByteArray, QByteArray> partHeaders(const QByteArray &part, qint64 offset)
{
    return {{"tus-resumable", "1.0.0"}, {"content-type", "application/offset+octet-stream"},
        {"upload-offset", QByteArray::number(offset)},
        {"content-digest", "sha-256=:" + QCryptographicHash::hash(part, QCryptographicHash::Sha256).toBase64() + ':'}};
}

} // namespace sending

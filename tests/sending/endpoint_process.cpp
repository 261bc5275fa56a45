// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "endpoint_process.h"

#include "endpoint_room.h"
#include "tests/mortal.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sending {

static QJsonObject mandate(const sandbox::Person &person, const QString &role)
{
    return {{u"nationalNumber"_s, person.nationalNumber}, {u"enterpriseNumber"_s, exampleKbo}, {u"role"_s, role}};
}

EndpointProcess::EndpointProcess(const sandbox::Pki &pki, Front front)
    : m_pki(pki),
      m_front(front),
      m_configuration{{u"serverCertificate"_s, u"endpoint.crt"_s}, {u"serverKey"_s, u"endpoint.key"_s},
          {u"personsRoot"_s, u"trust-roots.pem"_s},
          {u"personsIssuers"_s, QJsonArray{u"citizen-ca-rsa.crt"_s, u"citizen-ca-ec.crt"_s}},
          {u"receiptCertificate"_s, u"receipts.crt"_s}, {u"receiptKey"_s, u"receipts.key"_s},
          {u"storage"_s, u"storage"_s}, {u"now"_s, u"2017-02-20T10:00:00+01:00"_s}, {u"maxPartSize"_s, 8192},
          {u"behindProxy"_s, front != Front::None},
          {u"mandates"_s,
              QJsonArray{mandate(sandbox::secretary(), u"secretary"_s), mandate(sandbox::chairman(), u"chairman"_s)}}}
{
    if (const QString trouble = pki.writeTo(m_folder.path()); !trouble.isEmpty())
        qFatal("%s", qPrintable(trouble));
    endWithUs(m_process);
}

EndpointProcess::~EndpointProcess()
{
    kill();
}

QUrl EndpointProcess::start(const QStringList &faults)
{
    QFile file(m_folder.filePath(u"endpoint.json"_s));
    m_configuration[u"listen"_s] = m_port;
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(m_configuration).toJson()) < 1)
        qFatal("%s", qPrintable(file.errorString()));
    file.close();
    QStringList arguments{u"endpoint"_s, u"--config"_s, file.fileName()};
    for (const QString &fault : faults)
        arguments << u"--fault"_s << fault;
    m_process.setStandardErrorFile(m_folder.filePath(u"endpoint.log"_s), QIODevice::Append);
    m_process.start(QStringLiteral(UV_BIN_DIR "/uniek-verslag-sandbox"), arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(20'000))
            return {};
    }
    QUrl url(QString::fromLatin1(m_process.readLine().trimmed()));
    m_port = url.port();
    if (m_front == Front::None)
        return url;
    NginxOptions options;
    options.http2 = m_front == Front::Http2;
    if (!m_nginx)
        m_nginx = std::make_unique<Nginx>(m_pki, quint16(m_port), options);
    url.setScheme(u"https"_s);
    url.setPort(m_nginx->port());
    return url;
}

void EndpointProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(-1);
}

void EndpointProcess::forget()
{
    const auto taken = this->taken();
    const auto isTaken = [&taken](const QString &id) {
        return std::any_of(
            taken.begin(), taken.end(), [&id](const sandbox::LedgerEntry &entry) { return entry.submission == id; });
    };
    const QFileInfoList folders = QDir(storage() + u"/submissions"_s).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &folder : folders)
        if (!isTaken(folder.fileName()))
            QDir(folder.filePath()).removeRecursively();
}

void EndpointProcess::empty()
{
    QDir(storage()).removeRecursively();
}

QList<sandbox::LedgerEntry> EndpointProcess::taken() const
{
    return sandbox::Ledger(storage() + u"/ledger.jsonl"_s).entries();
}

} // namespace sending

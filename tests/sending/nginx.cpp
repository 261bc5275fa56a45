// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "nginx.h"

#include "ports.h"

#include <QFile>

namespace sending {
namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray pem(const QList<QByteArray> &chain)
{
    QByteArray text;
    for (const QByteArray &der : chain)
        text += sandbox::certificatePem(der);
    return text;
}

} // namespace

Nginx::Nginx(const sandbox::Pki &pki, quint16 upstream, const NginxOptions &options) : m_upstream(upstream)
{
    m_process.setProgram(QStringLiteral("/usr/sbin/nginx"));
    m_process.setArguments({QStringLiteral("-p"), m_folder.path(), QStringLiteral("-c"), QStringLiteral("nginx.conf"),
        QStringLiteral("-e"), QStringLiteral("stderr"), QStringLiteral("-g"),
        QStringLiteral("daemon off; master_process off; pid nginx.pid;")});
    for (int tries = 0; tries < 5; ++tries) {
        m_port = freePort();
        writeFiles(pki, options);
        if (startListening(m_process, m_port))
            return;
    }
    qFatal("nginx does not start: %s", m_process.readAllStandardError().constData());
}

Nginx::~Nginx()
{
    m_process.kill();
    m_process.waitForFinished();
}

QByteArray Nginx::logged(const char *name) const
{
    return contentOf(m_folder.filePath(QLatin1String(name)));
}

void Nginx::write(const char *name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", name);
}

void Nginx::writeFiles(const sandbox::Pki &pki, const NginxOptions &options)
{
    QByteArray text = contentOf(QStringLiteral(UV_SOURCE_DIR "/tests/sandbox/endpoint/nginx.conf.in"));
    text.replace("@port@", QByteArray::number(m_port));
    text.replace("@upstream@", QByteArray::number(m_upstream));
    text.replace("@http2@", options.http2 ? " http2" : "");
    text.replace("@protocols@", options.protocols);
    text.replace("@limit@", QByteArray::number(options.limit));
    text.replace("@crl@", options.crl.isEmpty() ? "" : "ssl_crl revoked.pem;");
    write("nginx.conf", text);
    write("server.crt", pem(pki.endpoint.signer.chain()));
    write("server.key", sandbox::privateKeyPem(pki.endpoint.signer.key.get()));
    write("persons.pem", pem({pki.rsa.root.certificate, pki.ec.root.certificate}));
    write("revoked.pem", options.crl);
}

} // namespace sending

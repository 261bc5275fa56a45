// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/services/services.h"

#include "sandbox/pki/openssl.h"
#include "sandbox/pki/pki.h"
#include "sandbox/pki/pki_files.h"
#include "sandbox/services/stamp_answer.h"

#include <QDir>
#include <QFileInfo>

namespace sandbox {

namespace {

constexpr qint64 longestQuestion = 1024 * 1024; ///< bytes

HttpAnswer notFound()
{
    return {404, {}, {}, false};
}

HttpAnswer found(const QByteArray &type, const QByteArray &body)
{
    return body.isEmpty() ? notFound() : HttpAnswer{200, {{"Content-Type", type}}, body, false};
}

bool isIssuedBy(const QByteArray &certificate, const QByteArray &issuer)
{
    const auto one = parseCertificate(certificate);
    const auto above = parseCertificate(issuer);
    return one && above && X509_verify(one.get(), X509_get0_pubkey(above.get())) == 1;
}

QString pkiFile(const QString &folder, const QString &name)
{
    return folder + QStringLiteral("/pki/") + name;
}

/// The cards of that issuer that count no more.
QList<Revoked> revokedBy(const QByteArray &issuer, const QString &folder)
{
    QList<Revoked> all;
    const QDir cards(folder + QStringLiteral("/cards"));
    for (const QByteArray &line : contentAt(folder + QStringLiteral("/revoked")).value_or(QByteArray()).split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        const QDateTime at = QDateTime::fromString(QString::fromLatin1(words.value(1)), Qt::ISODate);
        const QString files = QString::fromLatin1(words.first()) + QStringLiteral("-*.crt");
        for (const QString &file : at.isValid() ? cards.entryList({files}) : QStringList()) {
            const QByteArray certificate = certificatesAt(cards.filePath(file)).value(0);
            if (isIssuedBy(certificate, issuer))
                all.append({certificate, at});
        }
    }
    return all;
}

/// A root's list was made with the root; a Citizen CA's is made when it is asked for. Empty when there is no such one.
QByteArray listOf(const QString &name, const QString &folder, const Validity &validity)
{
    if (name.startsWith(QLatin1String("root-")))
        return contentAt(pkiFile(folder, name + QStringLiteral(".crl"))).value_or(QByteArray());
    const auto issuer = identityAt(pkiFile(folder, name));
    if (!issuer || !name.startsWith(QLatin1String("citizen-ca-")))
        return {};
    return makeCrl(*issuer, revokedBy(issuer->certificate, folder), validity);
}

} // namespace

QByteArray personsLists(const QString &folder)
{
    QByteArray pem;
    for (const char *name : {"root-rsa", "citizen-ca-rsa", "root-ec", "citizen-ca-ec"}) {
        const QByteArray list = listOf(QLatin1String(name), folder, {});
        if (list.isEmpty())
            return {};
        pem += "-----BEGIN X509 CRL-----\n" + list.toBase64() + "\n-----END X509 CRL-----\n";
    }
    return pem;
}

Services::Services(QString folder)
    : m_folder(std::move(folder)),
      m_server(longestQuestion, [this](const HttpRequest &request) { return answer(request); })
{
}

bool Services::listen()
{
    return m_server.listen(servicesPort) == servicesPort;
}

QString Services::pki(const QString &name) const
{
    return pkiFile(m_folder, name);
}

bool Services::isSilent(const QString &path) const
{
    const QByteArray silent = contentAt(m_folder + QStringLiteral("/silent")).value_or(QByteArray());
    return silent.split(' ').contains(path.section(QLatin1Char('/'), 1, 1).toLatin1());
}

HttpAnswer Services::answer(const HttpRequest &request) const
{
    const QString name = QFileInfo(request.path).completeBaseName();
    if (isSilent(request.path))
        return {503, {}, {}, false};
    if (request.path == QLatin1String("/ocsp"))
        return found("application/ocsp-response", ocspAnswer(request.body, issuers()));
    if (request.path == QLatin1String("/tsa")) {
        const auto authority = identityAt(pki(QStringLiteral("timestamps")));
        return authority ? found("application/timestamp-reply", stampAnswer(request.body, *authority)) : notFound();
    }
    if (request.path.startsWith(QLatin1String("/crl/")))
        return list(name);
    if (request.path.startsWith(QLatin1String("/certs/")))
        return found("application/pkix-cert", certificatesAt(pki(name + QStringLiteral(".crt"))).value(0));
    return notFound();
}

HttpAnswer Services::list(const QString &name) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return found("application/pkix-crl", listOf(name, m_folder, {now, now.addDays(1)}));
}

QList<OcspIssuer> Services::issuers() const
{
    QList<OcspIssuer> all;
    for (const char *kind : {"rsa", "ec"}) {
        const auto responder = identityAt(pki(QStringLiteral("ocsp-") + QLatin1String(kind)));
        if (responder && !responder->issuers.isEmpty())
            all.append({responder->issuers.first(), *responder, revokedBy(responder->issuers.first(), m_folder)});
    }
    return all;
}

} // namespace sandbox

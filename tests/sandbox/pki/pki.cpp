// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/pki/pki.h"

#include "sandbox/pki/crl.h"

#include <QDir>
#include <QFile>

namespace sandbox {

namespace {

using Pairs = QList<QPair<QString, QString>>;

/// QCStatements with QcCompliance (0.4.0.1862.1.1) and QcSSCD (0.4.0.1862.1.4), DER.
const auto qcStatements = QStringLiteral("DER:3014300806060400"
                                         "8E46010130080606"
                                         "04008E460104");

Pairs caExtensions()
{
    return {{QStringLiteral("basicConstraints"), QStringLiteral("critical,CA:TRUE")},
        {QStringLiteral("keyUsage"), QStringLiteral("critical,keyCertSign,cRLSign")}};
}

/// Where to ask about a certificate, and where its issuer's lies: `issuer` is "root-rsa", "citizen-ca-ec".
Pairs addresses(const QString &issuer, bool withOcsp)
{
    QString access = QStringLiteral("caIssuers;URI:") + serviceAddress(QStringLiteral("/certs/%1.crt").arg(issuer));
    if (withOcsp)
        access += QStringLiteral(",OCSP;URI:") + serviceAddress(QStringLiteral("/ocsp"));
    return {{QStringLiteral("authorityInfoAccess"), access},
        {QStringLiteral("crlDistributionPoints"),
            QStringLiteral("URI:") + serviceAddress(QStringLiteral("/crl/%1.crl").arg(issuer))}};
}

/// Certificate policies under an arc that no Belgian root uses.
Pairs policy(const QString &last)
{
    return {{QStringLiteral("certificatePolicies"), QStringLiteral("2.16.56.99.1.1.") + last}};
}

Identity makeRoot(const QString &name, KeyKind kind, const Validity &validity)
{
    const Contents contents{{{QStringLiteral("C"), QStringLiteral("BE")},
                                {QStringLiteral("O"), QStringLiteral("TEST ONLY Uniek Verslag Sandbox")},
                                {QStringLiteral("CN"), QStringLiteral("TEST ONLY %1 Root CA Sandbox").arg(name)}},
        caExtensions(), validity};
    return issue(contents, kind, nullptr);
}

Service makeService(
    const QString &name, KeyKind kind, const QString &commonName, const Pairs &usage, const Validity &validity)
{
    Service service;
    service.root = makeRoot(name, kind, validity);
    const Contents contents{{{QStringLiteral("C"), QStringLiteral("BE")},
                                {QStringLiteral("O"), QStringLiteral("TEST ONLY Uniek Verslag Sandbox")},
                                {QStringLiteral("CN"), commonName}},
        Pairs{{QStringLiteral("basicConstraints"), QStringLiteral("critical,CA:FALSE")}} + usage, validity};
    service.signer = issue(contents, kind, &service.root);
    return service;
}

Pairs personSubject(const Person &person, const QString &use)
{
    const QString firstName = person.givenNames.section(QLatin1Char(' '), 0, 0);
    return {{QStringLiteral("C"), QStringLiteral("BE")},
        {QStringLiteral("CN"), QStringLiteral("%1 %2 (%3)").arg(firstName, person.surname, use)},
        {QStringLiteral("SN"), person.surname}, {QStringLiteral("GN"), person.givenNames},
        {QStringLiteral("serialNumber"), person.nationalNumber}};
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return file.write(content) == content.size() && file.flush();
}

} // namespace

const Person &secretary()
{
    static const Person person{
        QStringLiteral("Voorbeeld"), QStringLiteral("Liesbeth"), QDate(1990, 1, 1), QStringLiteral("90010100222")};
    return person;
}

const Person &chairman()
{
    static const Person person{
        QStringLiteral("Specimen"), QStringLiteral("Karel"), QDate(1972, 2, 29), QStringLiteral("72022912348")};
    return person;
}

QString serviceAddress(const QString &path)
{
    return QStringLiteral("http://127.0.0.1:%1%2").arg(servicesPort).arg(path);
}

QString PersonAuthority::code() const
{
    return kind == KeyKind::Rsa2048 ? QStringLiteral("rsa") : QStringLiteral("ec");
}

PersonAuthority PersonAuthority::make(KeyKind kind, const QString &name, const Validity &validity)
{
    PersonAuthority made;
    made.kind = kind;
    const QString chain = kind == KeyKind::Rsa2048 ? QStringLiteral("RSA") : QStringLiteral("EC");
    made.root = makeRoot(QStringLiteral("Belgian eID %1 %2").arg(chain, name).trimmed(), kind, validity);
    made.citizenCa = issue(
        {{{QStringLiteral("C"), QStringLiteral("BE")},
             {QStringLiteral("CN"), QStringLiteral("TEST ONLY Citizen CA Sandbox")},
             {QStringLiteral("serialNumber"), QStringLiteral("201501")}},
            caExtensions() + policy(QStringLiteral("2")) + addresses(QStringLiteral("root-") + made.code(), false),
            validity},
        kind, &made.root);
    made.ocsp = issue({{{QStringLiteral("C"), QStringLiteral("BE")},
                           {QStringLiteral("CN"), QStringLiteral("TEST ONLY OCSP Responder Sandbox")}},
                          {{QStringLiteral("keyUsage"), QStringLiteral("critical,digitalSignature")},
                              {QStringLiteral("extendedKeyUsage"), QStringLiteral("OCSPSigning")},
                              {QStringLiteral("noCheck"), QStringLiteral("ignored")}},
                          validity},
        kind, &made.citizenCa);
    made.rrn = issue(
        {{{QStringLiteral("C"), QStringLiteral("BE")}, {QStringLiteral("O"), QStringLiteral("RRN")},
             {QStringLiteral("CN"), QStringLiteral("RRN")}},
            {{QStringLiteral("keyUsage"), QStringLiteral("critical,digitalSignature,nonRepudiation")}}, validity},
        kind, &made.root);
    return made;
}

PersonCertificates PersonAuthority::issueCard(const Person &person, const PersonOptions &options) const
{
    const Pairs where = addresses(QStringLiteral("citizen-ca-") + code(), true);
    const Contents authentication{personSubject(person, QStringLiteral("Authentication")),
        Pairs{{QStringLiteral("keyUsage"), QStringLiteral("critical,digitalSignature")},
            {QStringLiteral("extendedKeyUsage"), QStringLiteral("clientAuth,emailProtection")}}
            + policy(QStringLiteral("2.2")) + where,
        options.validity};
    const Contents signature{personSubject(person, QStringLiteral("Signature")),
        Pairs{{QStringLiteral("keyUsage"), options.signatureUsage}, {QStringLiteral("qcStatements"), qcStatements}}
            + policy(QStringLiteral("2.1")) + where,
        options.validity};
    return {person, issue(authentication, kind, &citizenCa), issue(signature, kind, &citizenCa)};
}

Pki Pki::make(const Validity &validity)
{
    const QString usage = QStringLiteral("keyUsage");
    const QString extended = QStringLiteral("extendedKeyUsage");
    Pki pki;
    pki.rsa = PersonAuthority::make(KeyKind::Rsa2048, {}, validity);
    pki.ec = PersonAuthority::make(KeyKind::P384, {}, validity);
    pki.endpoint = makeService(QStringLiteral("Endpoint"), KeyKind::P256, QStringLiteral("localhost"),
        {{usage, QStringLiteral("critical,digitalSignature")}, {extended, QStringLiteral("serverAuth")},
            {QStringLiteral("subjectAltName"),
                QStringLiteral("DNS:localhost,DNS:endpoint.example,IP:127.0.0.1,IP:::1")}},
        validity);
    pki.receipts
        = makeService(QStringLiteral("Receipts"), KeyKind::P256, QStringLiteral("TEST ONLY Receipt signer Sandbox"),
            {{usage, QStringLiteral("critical,digitalSignature")}}, validity);
    pki.timeStamps = makeService(QStringLiteral("Time stamps"), KeyKind::Rsa2048,
        QStringLiteral("TEST ONLY Time-stamp signer Sandbox"),
        {{usage, QStringLiteral("critical,digitalSignature,nonRepudiation")},
            {extended, QStringLiteral("critical,timeStamping")}},
        validity);
    return pki;
}

QByteArray trustRootPem(const QByteArray &purpose, const QByteArray &certificate)
{
    return "Purpose: " + purpose + '\n' + certificatePem(certificate);
}

QByteArray Pki::trustRootsPem() const
{
    return trustRootPem("persons", rsa.root.certificate) + trustRootPem("persons", ec.root.certificate)
        + trustRootPem("endpoint", endpoint.root.certificate) + trustRootPem("receipts", receipts.root.certificate)
        + trustRootPem("timestamps", timeStamps.root.certificate);
}

bool writeIdentity(const QString &directory, const QString &name, const Identity &identity)
{
    QByteArray chain;
    for (const QByteArray &certificate : identity.chain())
        chain += certificatePem(certificate);
    const QString base = QDir(directory).filePath(name);
    return writeFile(base + QStringLiteral(".crt"), chain)
        && writeFile(base + QStringLiteral(".key"), privateKeyPem(identity.key.get()));
}

QString Pki::writeTo(const QString &directory) const
{
    const QString roots = QStringLiteral("trust-roots.pem");
    if (!QDir().mkpath(directory) || !writeFile(QDir(directory).filePath(roots), trustRootsPem()))
        return roots;
    const QList<QPair<QString, const Identity *>> identities{
        {QStringLiteral("endpoint"), &endpoint.signer},
        {QStringLiteral("receipts"), &receipts.signer},
        {QStringLiteral("timestamps"), &timeStamps.signer},
        {QStringLiteral("citizen-ca-rsa"), &rsa.citizenCa},
        {QStringLiteral("citizen-ca-ec"), &ec.citizenCa},
        {QStringLiteral("ocsp-rsa"), &rsa.ocsp},
        {QStringLiteral("ocsp-ec"), &ec.ocsp},
        {QStringLiteral("rrn-rsa"), &rsa.rrn},
        {QStringLiteral("rrn-ec"), &ec.rrn},
    };
    for (const auto &[name, identity] : identities) {
        if (!writeIdentity(directory, name, *identity))
            return name;
    }
    for (const PersonAuthority *authority : {&rsa, &ec}) {
        const QString name = QStringLiteral("root-%1.crl").arg(authority->code());
        if (!writeFile(QDir(directory).filePath(name), makeCrl(authority->root, {})))
            return name;
    }
    return {};
}

} // namespace sandbox

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/certificate.h"

#include "trust/memory.h"
#include "trust/openssl.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <openssl/bio.h>
#include <openssl/objects.h>
#include <openssl/x509v3.h>

#include <algorithm>

namespace trust {

namespace {

/// No certificate that people use comes near; larger input is not worth parsing.
constexpr qsizetype maxDerSize = 64 * 1024;
constexpr int most = 128; ///< that are remembered

QString text(const X509_NAME *name, int nid)
{
    const int at = X509_NAME_get_index_by_NID(name, nid, -1);
    if (at < 0)
        return {};
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
    if (size < 0)
        return {};
    const QString value = QString::fromUtf8(reinterpret_cast<const char *>(utf8), size);
    OPENSSL_free(utf8);
    return value;
}

/// A stranger's certificate must not steer a terminal, end a text or turn the direction of a line.
QString forPeople(QString name)
{
    name.removeIf([](QChar letter) {
        return letter.category() == QChar::Other_Control || letter.category() == QChar::Other_Format;
    });
    return name;
}

QString line(const X509_NAME *name)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> out(BIO_new(BIO_s_mem()), BIO_free);
    // Control characters come out escaped; letters beyond ASCII stay letters.
    constexpr auto format = (XN_FLAG_ONELINE & ~ASN1_STRFLGS_ESC_MSB & ~XN_FLAG_SPC_EQ);
    X509_NAME_print_ex(out.get(), name, 0, format);
    char *data = nullptr;
    const long size = BIO_get_mem_data(out.get(), &data);
    return forPeople(QString::fromUtf8(data, size));
}

base::Problem unreadable()
{
    return {base::Kind::Refused, QStringLiteral("trust.certificate.unreadable"),
        QT_TRANSLATE_NOOP("Problem", "A certificate cannot be read: it is damaged or of an unknown form."), {}, {}};
}

} // namespace

Certificate::Certificate(std::shared_ptr<X509> x509, const QByteArray &der)
    : m_x509(std::move(x509)), m_der(der), m_fingerprint(QCryptographicHash::hash(der, QCryptographicHash::Sha256))
{
}

base::Result<Certificate> Certificate::fromDer(const QByteArray &der)
{
    static Memory<Certificate> known(most);
    if (der.isEmpty() || der.size() > maxDerSize)
        return unreadable();
    if (const auto certificate = known.find(der))
        return *certificate;
    const std::shared_ptr<X509> x509 = decoded<X509>(der, d2i_X509, i2d_X509, X509_free);
    const bool usable
        = x509 && X509_get0_pubkey(x509.get()) && !(X509_get_extension_flags(x509.get()) & EXFLAG_INVALID);
    ERR_clear_error();
    if (!usable)
        return unreadable();
    const Certificate certificate(x509, der);
    if (!certificate.notBefore().isValid() || !certificate.notAfter().isValid())
        return unreadable();
    known.keep(der, certificate);
    return certificate;
}

QString Certificate::subject(int nid) const
{
    return text(X509_get_subject_name(m_x509.get()), nid);
}

QString Certificate::issuer(int nid) const
{
    return text(X509_get_issuer_name(m_x509.get()), nid);
}

QString Certificate::subjectLine() const
{
    return line(X509_get_subject_name(m_x509.get()));
}

QString Certificate::issuerLine() const
{
    return line(X509_get_issuer_name(m_x509.get()));
}

QString Certificate::commonName() const
{
    return forPeople(subject(NID_commonName));
}

QString Certificate::personName() const
{
    const QString given = subject(NID_givenName);
    const QString surname = subject(NID_surname);
    return given.isEmpty() || surname.isEmpty() ? commonName() : forPeople(given + QLatin1Char(' ') + surname);
}

QString Certificate::shownName() const
{
    const QString name = personName().simplified();
    return name.isEmpty() ? QCoreApplication::translate("Problem", "somebody whom the certificate does not name")
                          : name;
}

QString Certificate::nationalNumber() const
{
    QString number = subject(NID_serialNumber);
    if (number.startsWith(QLatin1String("PNOBE-")))
        number.remove(0, 6);
    const bool digits = std::all_of(
        number.begin(), number.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    return digits && number.size() == 11 ? number : QString();
}

QDateTime Certificate::notBefore() const
{
    return momentOf(X509_get0_notBefore(m_x509.get()));
}

QDateTime Certificate::notAfter() const
{
    return momentOf(X509_get0_notAfter(m_x509.get()));
}

KeyKind Certificate::keyKind() const
{
    if (EVP_PKEY_get_base_id(publicKey()) == EVP_PKEY_RSA)
        return KeyKind::Rsa;
    char curve[64] = {};
    size_t size = 0;
    if (EVP_PKEY_get_base_id(publicKey()) != EVP_PKEY_EC
        || EVP_PKEY_get_group_name(publicKey(), curve, sizeof curve, &size) != 1)
        return KeyKind::Other;
    switch (OBJ_txt2nid(curve)) {
    case NID_X9_62_prime256v1: return KeyKind::EcP256;
    case NID_secp384r1: return KeyKind::EcP384;
    case NID_secp521r1: return KeyKind::EcP521;
    default: return KeyKind::Other;
    }
}

int Certificate::keyBits() const
{
    return EVP_PKEY_get_bits(publicKey());
}

EVP_PKEY *Certificate::publicKey() const
{
    return X509_get0_pubkey(m_x509.get());
}

bool Certificate::hasKeyUsage(unsigned bit) const
{
    // Without the extension OpenSSL answers "all bits".
    return (X509_get_extension_flags(m_x509.get()) & EXFLAG_KUSAGE) && (X509_get_key_usage(m_x509.get()) & bit);
}

bool Certificate::hasExtendedUsages() const
{
    return X509_get_extension_flags(m_x509.get()) & EXFLAG_XKUSAGE;
}

bool Certificate::hasExtendedUsage(unsigned bit) const
{
    return hasExtendedUsages() && (X509_get_extended_key_usage(m_x509.get()) & bit);
}

bool Certificate::isAuthority() const
{
    return X509_get_extension_flags(m_x509.get()) & EXFLAG_CA;
}

bool Certificate::isSelfIssued() const
{
    return X509_get_extension_flags(m_x509.get()) & EXFLAG_SI;
}

bool Certificate::isTwinOf(const Certificate &other) const
{
    return X509_NAME_cmp(X509_get_subject_name(m_x509.get()), X509_get_subject_name(other.m_x509.get())) == 0
        && EVP_PKEY_eq(publicKey(), other.publicKey()) == 1;
}

bool Certificate::isIssuedBy(const Certificate &issuer) const
{
    const bool named
        = X509_NAME_cmp(X509_get_issuer_name(m_x509.get()), X509_get_subject_name(issuer.m_x509.get())) == 0;
    if (!named)
        return false;
    static Memory<bool> known(most);
    const QByteArray both = m_fingerprint + issuer.m_fingerprint;
    if (const auto made = known.find(both))
        return *made;
    const bool made = X509_verify(m_x509.get(), issuer.publicKey()) == 1;
    ERR_clear_error();
    known.keep(both, made);
    return made;
}

bool Certificate::claimsIssuer(const Certificate &issuer) const
{
    const bool fits = X509_check_issued(issuer.m_x509.get(), m_x509.get()) == X509_V_OK;
    const bool identified = X509_get0_authority_key_id(m_x509.get()) && X509_get0_subject_key_id(issuer.m_x509.get());
    ERR_clear_error();
    return fits && (identified || *this == issuer);
}

bool Certificate::hasNumberOf(const Certificate &other) const
{
    return X509_issuer_and_serial_cmp(m_x509.get(), other.m_x509.get()) == 0;
}

} // namespace trust

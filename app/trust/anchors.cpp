// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/anchors.h"

#include "trust/pinned_roots.h"

#include <algorithm>
#include <optional>

namespace trust {

namespace {

constexpr qsizetype maxPemSize = 1024 * 1024;

std::optional<Purpose> purposeFromName(const QByteArray &name)
{
    if (name == "persons")
        return Purpose::Persons;
    if (name == "endpoint")
        return Purpose::Endpoint;
    if (name == "receipts")
        return Purpose::Receipts;
    if (name == "timestamps")
        return Purpose::TimeStamps;
    return {};
}

base::Problem problem(const char *code, const char *text, const QString &where, int line)
{
    return {base::Kind::Usage, QLatin1String(code), text, {where, QString::number(line)}, where};
}

base::Problem withoutPurpose(const QString &where, int line)
{
    return problem("trust.roots.purpose",
        QT_TRANSLATE_NOOP("Problem",
            "%1, line %2: this certificate is not preceded by a line \"Purpose: persons\", \"endpoint\", "
            "\"receipts\" or \"timestamps\". Say what it may vouch for."),
        where, line);
}

base::Problem unreadable(const QString &where, int line)
{
    return problem("trust.roots.unreadable",
        QT_TRANSLATE_NOOP("Problem", "%1, line %2: this certificate cannot be read. Use certificates in PEM form."),
        where, line);
}

base::Problem empty(const QString &where)
{
    return problem("trust.roots.empty",
        QT_TRANSLATE_NOOP("Problem", "%1 holds no certificate. Name a PEM file with root certificates."), where, 0);
}

base::Problem tooLarge(const QString &where)
{
    return problem("trust.roots.size",
        QT_TRANSLATE_NOOP("Problem", "%1 is larger than 1 MiB, too much for root certificates. Name the right file."),
        where, 0);
}

/// The next certificate of a PEM file, up to its end line.
base::Result<Certificate> readCertificate(const QList<QByteArray> &lines, qsizetype &at)
{
    QByteArray base64;
    for (++at; at < lines.size() && lines.at(at).trimmed() != "-----END CERTIFICATE-----"; ++at)
        base64 += lines.at(at).trimmed();
    const auto decoded = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    return Certificate::fromDer(at < lines.size() && decoded ? *decoded : QByteArray());
}

} // namespace

Anchors Anchors::belgian()
{
    Anchors anchors;
    anchors.m_belgian = true;
    return anchors;
}

base::Result<void> Anchors::addPem(const QByteArray &pem, const QString &where)
{
    QList<Given> read;
    std::optional<Purpose> purpose;
    if (pem.size() > maxPemSize)
        return tooLarge(where);
    const QList<QByteArray> lines = pem.split('\n');
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QByteArray line = lines.at(at).trimmed();
        const int number = static_cast<int>(at) + 1;
        if (line.startsWith("Purpose:")) {
            purpose = purposeFromName(line.mid(8).trimmed());
        } else if (line == "-----BEGIN CERTIFICATE-----") {
            if (!purpose)
                return withoutPurpose(where, number);
            const auto certificate = readCertificate(lines, at);
            if (!certificate)
                return unreadable(where, number);
            read.append({*purpose, *certificate});
            purpose
                .reset(); // a purpose holds for one certificate, so that a pasted second one is not believed by chance
        }
    }
    if (read.isEmpty())
        return empty(where);
    m_given += read;
    return {};
}

QList<Certificate> Anchors::given(Purpose purpose) const
{
    QList<Certificate> found;
    for (const Given &one : m_given) {
        if (one.purpose == purpose)
            found.append(one.certificate);
    }
    return found;
}

bool Anchors::isPinned(const Certificate &certificate, Purpose purpose) const
{
    return m_belgian && purpose == Purpose::Persons && isPinnedPersonRoot(certificate.fingerprint());
}

bool Anchors::isGiven(const Certificate &certificate, Purpose purpose) const
{
    return std::any_of(m_given.begin(), m_given.end(),
        [&](const Given &one) { return one.purpose == purpose && one.certificate == certificate; });
}

} // namespace trust

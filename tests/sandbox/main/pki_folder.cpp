// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/main/pki_folder.h"

#include "sandbox/pki/pki_files.h"

#include <QDir>
#include <QFile>

namespace sandbox {

namespace {

/// Counts up when certificates get other contents; a folder of another version is made anew.
const QByteArray version("2\n");

bool written(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

} // namespace

QString PkiFolder::prepare()
{
    if (contentAt(versionFile()) == version && QFile::exists(trustRoots()))
        return {};
    // Cards of an older PKI have issuers that no service of now answers for.
    const QString cards = m_directory + QStringLiteral("/cards");
    if (!QDir(cards).removeRecursively() || !QDir().mkpath(cards))
        return cards;
    // Whole or not at all: a run that was broken off must not leave half a PKI behind.
    const QString fresh = m_directory + QStringLiteral("/pki.new");
    QDir(fresh).removeRecursively();
    if (const QString unwritten = Pki::make().writeTo(fresh); !unwritten.isEmpty())
        return unwritten;
    if (!written(fresh + QStringLiteral("/version"), version))
        return versionFile();
    QDir(pki()).removeRecursively();
    return QDir().rename(fresh, pki()) ? QString() : pki();
}

std::optional<PersonAuthority> PkiFolder::authority(Applet applet) const
{
    const bool ec = applet == Applet::V18;
    const QString kind = ec ? QStringLiteral("ec") : QStringLiteral("rsa");
    const auto citizenCa = identityAt(pki() + QStringLiteral("/citizen-ca-") + kind);
    const auto rrn = identityAt(pki() + QStringLiteral("/rrn-") + kind);
    if (!citizenCa || !rrn || citizenCa->issuers.isEmpty())
        return std::nullopt;
    PersonAuthority authority;
    authority.kind = ec ? KeyKind::P384 : KeyKind::Rsa2048;
    authority.root = {nullptr, citizenCa->issuers.last(), {}}; // its key was not kept, and is not needed
    authority.citizenCa = *citizenCa;
    authority.rrn = *rrn;
    return authority;
}

std::optional<CardContent> PkiFolder::card(
    const QString &name, const Person &person, Applet applet, const CardOptions &options)
{
    const std::optional<PersonAuthority> issuer = authority(applet);
    if (!issuer)
        return std::nullopt;
    const QString file = name + (applet == Applet::V18 ? QStringLiteral("-1.8") : QStringLiteral("-1.7"));
    const QString folder = m_directory + QStringLiteral("/cards");
    const QString base = folder + QLatin1Char('/') + file;
    const auto authentication = identityAt(base + QStringLiteral("-authentication"));
    const auto signature = identityAt(base + QStringLiteral("-signature"));
    if (authentication && signature)
        return cardContent(*issuer, {person, *authentication, *signature}, options);
    PersonOptions citizen;
    if (options.certificatesEndToo)
        citizen.validity.to = QDateTime(cardEnds, QTime(22, 0), Qt::UTC); // that day in Belgium as well
    const PersonCertificates issued = issuer->issueCard(person, citizen);
    if (!writeIdentity(folder, file + QStringLiteral("-authentication"), issued.authentication)
        || !writeIdentity(folder, file + QStringLiteral("-signature"), issued.signature))
        return std::nullopt;
    return cardContent(*issuer, issued, options);
}

} // namespace sandbox

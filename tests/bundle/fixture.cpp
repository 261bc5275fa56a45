// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/fixture.h"

#include <zip.h>

Fixture::Fixture() : pki(sandbox::Pki::make())
{
    if (!anchors.addPem(pki.trustRootsPem(), QStringLiteral("sandbox")))
        qFatal("the sandbox's roots were refused");
    secretary = pki.rsa.issueCard(sandbox::secretary());
    secretaryEc = pki.ec.issueCard(sandbox::secretary());
    chairman = pki.ec.issueCard(sandbox::chairman());
    chairmanRsa = pki.rsa.issueCard(sandbox::chairman());
}

QList<bundle::DataFile> Fixture::files()
{
    const QString xml = QStringLiteral("application/xml");
    const QString pdf = QStringLiteral("application/pdf");
    return {{QStringLiteral("hwg.xml"), xml, "<?xml version=\"1.0\"?>\n<report module=\"hwg\">12.50</report>\n"},
        {QStringLiteral("hwg.pdf"), pdf, "%PDF-1.4\n" + QByteArray(2000, 'x')},
        {QStringLiteral("clu.xml"), xml, "<report module='clu'>\r\n</report>"}};
}

bundle::SignatureRequest Fixture::request(const sandbox::PersonCertificates &card, bundle::Role role)
{
    return {role, {QString::fromUtf8("Li\xc3\xa8ge & <co>"), QStringLiteral("BE")},
        QDateTime(QDate(2017, 2, 20), QTime(9, 30, 15), Qt::UTC), card.signature.chain()};
}

bundle::SignCallback Fixture::callback(const sandbox::Identity &identity)
{
    return [key = identity.key](bundle::HashAlgorithm hash, const QByteArray &digest) -> base::Result<QByteArray> {
        return sandbox::signDigest(
            key.get(), hash == bundle::HashAlgorithm::Sha384 ? EVP_sha384() : EVP_sha256(), digest);
    };
}

QByteArray Fixture::signedBy(const QByteArray &container, const sandbox::PersonCertificates &card, bundle::Role role)
{
    const auto made = bundle::sign(container, request(card, role), callback(card.signature));
    if (!made)
        qFatal("not signed: %s", qPrintable(made.problem().message()));
    return *made;
}

QByteArray Fixture::complete() const
{
    const QByteArray once = signedBy(*bundle::create(files()), secretary, bundle::Role::Secretary);
    return signedBy(once, chairman, bundle::Role::Chairman);
}

bundle::Verdict Fixture::verdict(const QByteArray &container) const
{
    return bundle::verify(container, anchors, when);
}

QList<bundle::Entry> Fixture::unpacked(const QByteArray &container)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source
        = zip_source_buffer_create(container.constData(), static_cast<zip_uint64_t>(container.size()), 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    QList<bundle::Entry> entries;
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(zip_get_num_entries(archive, 0)); ++i) {
        zip_stat_t stat;
        zip_stat_index(archive, i, 0, &stat);
        QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
        zip_file_t *file = zip_fopen_index(archive, i, 0);
        zip_fread(file, bytes.data(), stat.size);
        zip_fclose(file);
        entries.append({stat.name, bytes});
    }
    zip_discard(archive);
    return entries;
}

QByteArray Fixture::entry(const QByteArray &container, const QByteArray &name)
{
    for (const bundle::Entry &one : unpacked(container)) {
        if (one.name == name)
            return one.bytes;
    }
    return {};
}

QByteArray Fixture::replaced(const QByteArray &container, const QByteArray &name, const QByteArray &bytes)
{
    QList<bundle::Entry> entries = unpacked(container);
    for (bundle::Entry &one : entries) {
        if (one.name == name)
            one.bytes = bytes;
    }
    return bundle::canonicalZip(entries);
}

QByteArray Fixture::foreign(const QByteArray &container)
{
    QList<bundle::Entry> entries = unpacked(container);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (entries.at(i).name == "META-INF/manifest.xml") {
            entries[i].bytes.replace("><", ">\n<");
            entries.move(i, 1);
        }
    }
    return bundle::canonicalZip(entries);
}

QByteArray Fixture::packedByLibzip(const QList<bundle::Entry> &entries, int method, bool encrypted)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const bundle::Entry &entry : entries) {
        zip_source_t *source
            = zip_source_buffer(archive, entry.bytes.constData(), static_cast<zip_uint64_t>(entry.bytes.size()), 0);
        const auto index = static_cast<zip_uint64_t>(zip_file_add(archive, entry.name.constData(), source, 0));
        zip_set_file_compression(archive, index, entry.name == "mimetype" ? ZIP_CM_STORE : method, 9);
        if (encrypted && entry.name != "mimetype")
            zip_file_set_encryption(archive, index, ZIP_EM_AES_256, "secret");
    }
    zip_close(archive);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray bytes(static_cast<qsizetype>(zip_source_tell(target)), '\0');
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

QByteArray described(const bundle::Verdict &verdict)
{
    QStringList codes;
    for (const bundle::Reason &reason : verdict.reasons)
        codes.append(reason.problem.code);
    return QByteArray::number(static_cast<int>(verdict.outcome)) + ": " + codes.join(QLatin1Char(' ')).toUtf8();
}

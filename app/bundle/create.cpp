// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/problem.h"
#include "bundle/bundle.h"
#include "bundle/container.h"

#include <QRegularExpression>
#include <QSet>

namespace bundle {

namespace {

base::Problem wrong(const char *code, const char *text, const QString &name = {})
{
    return base::refused(code, text, {name}, name);
}

/// Names that every validator takes: some stumble over blanks, signs or letters beyond ASCII.
bool isFileName(const QString &name)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\\z"));
    return shape.match(name).hasMatch() && !name.contains(QLatin1String("..")) && name != QLatin1String("mimetype")
        && name.compare(QLatin1String("META-INF"), Qt::CaseInsensitive) != 0;
}

std::optional<base::Problem> check(const DataFile &file)
{
    if (!isFileName(file.name))
        return wrong("bundle.file.name",
            QT_TRANSLATE_NOOP("Problem",
                "\"%1\" cannot be the name of a file in a container. Use letters without accents, digits, '.', '_', "
                "'-'."),
            file.name);
    if (!isMediaType(file.mediaType.toUtf8()))
        return wrong(
            "bundle.file.type", QT_TRANSLATE_NOOP("Problem", "The file %1 has no proper media type."), file.name);
    if (file.bytes.size() > maxFileSize)
        return wrong("bundle.file.size",
            QT_TRANSLATE_NOOP("Problem", "The file %1 is larger than 64 MiB and cannot be signed."), file.name);
    return {};
}

} // namespace

base::Result<QByteArray> create(const QList<DataFile> &files)
{
    if (files.isEmpty())
        return wrong("bundle.file.none", QT_TRANSLATE_NOOP("Problem", "There is no file to put into the container."));
    QList<ManifestFile> listed;
    QList<Entry> entries;
    QSet<QString> names;
    qint64 total = 0;
    for (const DataFile &file : files) {
        if (const auto problem = check(file))
            return *problem;
        if (names.contains(file.name.toLower()))
            return wrong("bundle.file.twice",
                QT_TRANSLATE_NOOP("Problem", "The container would hold the file %1 twice."), file.name);
        names.insert(file.name.toLower());
        listed.append({file.name.toUtf8(), file.mediaType.toUtf8()});
        entries.append({file.name.toUtf8(), file.bytes});
        total += file.bytes.size();
    }
    // Room for mimetype, manifest and two signatures.
    if (total > maxTotalSize - 1024 * 1024 || files.size() > maxEntries - 4)
        return wrong(
            "bundle.file.size", QT_TRANSLATE_NOOP("Problem", "The files are too many or too large for one container."));
    return packContainer(listed, entries);
}

base::Result<QList<DataFile>> dataFiles(const QByteArray &container)
{
    const auto read = readContainer(container);
    if (!read)
        return read.problem();
    for (const Reason &reason : read->reasons) {
        if (reason.weight == Weight::Fault)
            return reason.problem;
    }
    QList<DataFile> files;
    for (const ManifestFile &file : read->files)
        files.append({QString::fromUtf8(file.name), QString::fromLatin1(file.mediaType), read->bytesOf(file.name)});
    return files;
}

QString claimedText(Role role)
{
    switch (role) {
    case Role::Secretary: return QStringLiteral("secretaris");
    case Role::Chairman: return QStringLiteral("voorzitter");
    case Role::Delegate: break;
    }
    return QStringLiteral("afgevaardigde");
}

std::optional<Role> roleFromClaimedText(const QString &text)
{
    for (const Role role : {Role::Secretary, Role::Chairman, Role::Delegate}) {
        if (text == claimedText(role))
            return role;
    }
    return {};
}

} // namespace bundle

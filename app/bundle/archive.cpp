// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/archive.h"

#include "base/problem.h"
#include "bundle/container.h"
#include "bundle/zip_layout.h"

#include <zip.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace bundle {

namespace {

constexpr quint64 maxRatio = 200; ///< unpacked to packed size
constexpr quint64 ratioFrom = 1024 * 1024; ///< smaller entries may be as dense as they like

using Reader = std::unique_ptr<zip_t, decltype(&zip_discard)>;

base::Problem damaged(const QString &where = {})
{
    return base::refused("bundle.container.zip",
        QT_TRANSLATE_NOOP("Problem", "The container is not a sound ZIP archive: it is damaged or was changed."), {},
        where);
}

base::Problem tooMuch(const QString &where = {})
{
    return base::refused("bundle.container.limit",
        QT_TRANSLATE_NOOP("Problem", "The container is too large or would unpack to too much, and is not opened."), {},
        where);
}

/// What is no bundle at all, and was never one: said otherwise than of a damaged one.
base::Problem noArchive(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return base::refused("bundle.container.zip",
            QT_TRANSLATE_NOOP("Problem",
                "The file is empty: there is no bundle in it. Ask for the file again, or take it from a backup."));
    if (!bytes.startsWith("PK"))
        return base::refused("bundle.container.zip",
            QT_TRANSLATE_NOOP(
                "Problem", "This is no bundle: a bundle (.asice) is a ZIP archive, and this file is something else."));
    return base::refused("bundle.container.zip",
        QT_TRANSLATE_NOOP("Problem",
            "The container is not a whole ZIP archive: it was cut off, damaged or changed. Ask for the file again."));
}

base::Problem twice()
{
    return base::refused("bundle.container.entry",
        QT_TRANSLATE_NOOP("Problem",
            "The container holds two entries of one name; which of them somebody reads depends on the program. It is "
            "not opened."));
}

base::Problem entryProblem(const char *text, const QByteArray &name)
{
    return base::refused("bundle.container.entry", text, {shown(name)}, shown(name));
}

base::Problem encrypted(const QByteArray &name)
{
    return entryProblem(
        QT_TRANSLATE_NOOP("Problem", "\"%1\" in the container is encrypted; in a bundle everything can be read."),
        name);
}

base::Problem packedOtherwise(const QByteArray &name)
{
    return entryProblem(
        QT_TRANSLATE_NOOP("Problem", "\"%1\" in the container is compressed in a way that ASiC-E does not allow."),
        name);
}

base::Problem misnamed(const QByteArray &name)
{
    return entryProblem(
        QT_TRANSLATE_NOOP("Problem",
            "The container holds an entry with the name \"%1\", which could lead outside the container or is no text. "
            "It was not read."),
        name);
}

/// Nothing, and why, when it is no sound archive.
Reader open(const QByteArray &bytes, base::Problem &why)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source
        = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    if (source && !archive)
        zip_source_free(source);
    if (!archive)
        why = zip_error_code_zip(&error) == ZIP_ER_EXISTS ? twice() : noArchive(bytes);
    zip_error_fini(&error);
    return {archive, zip_discard};
}

/// Names that stay inside a folder on any system, and are text.
bool isSafeName(const QByteArray &name)
{
    const bool printable = std::none_of(
        name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    const QString text = QString::fromUtf8(name);
    return printable && !name.isEmpty() && name.size() <= 200 && text.toUtf8() == name && !name.startsWith('/')
        && !name.endsWith('/') && !name.contains('\\') && !name.contains(':') && !name.contains("..")
        && !name.contains("//");
}

/// An entry that is a folder: of no use here, but nothing worse than the habit of a packing program.
bool isFolder(const zip_stat_t &stat, const QByteArray &name)
{
    return name.endsWith('/') && isSafeName(name.chopped(1)) && (stat.valid & ZIP_STAT_SIZE) != 0 && stat.size == 0;
}

/// What the directory says of an entry, if that is allowed.
std::optional<base::Problem> check(const zip_stat_t &stat, const QByteArray &name)
{
    constexpr zip_uint64_t needed
        = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    if ((stat.valid & needed) != needed)
        return damaged(shown(name));
    if (!isSafeName(name))
        return misnamed(name);
    if (stat.encryption_method != ZIP_EM_NONE)
        return encrypted(name);
    if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE)
        return packedOtherwise(name);
    if (stat.size > static_cast<quint64>(maxFileSize)
        || (stat.size > ratioFrom && stat.size / maxRatio > stat.comp_size))
        return tooMuch(shown(name));
    return {};
}

base::Problem folder(const QByteArray &name)
{
    return base::refused("bundle.container.folder",
        QT_TRANSLATE_NOOP("Problem", "The container holds the folder \"%1\" as an entry; containers have files only."),
        {shown(name)}, shown(name));
}

base::Problem wrongChecksum(const QByteArray &name)
{
    return base::refused("bundle.container.checksum",
        QT_TRANSLATE_NOOP("Problem",
            "\"%1\" in the container does not fit its checksum: it was damaged or changed after it was packed."),
        {shown(name)}, shown(name));
}

base::Problem hidden()
{
    return base::refused("bundle.container.hidden",
        QT_TRANSLATE_NOOP("Problem",
            "The container holds bytes before, between or behind its entries. Other programs may read something else "
            "there."));
}

/// Exactly the announced number of bytes. Other bytes than the checksum's are a fault, but can be looked at.
base::Result<Entry> unpack(
    zip_t *archive, zip_uint64_t index, quint64 size, const QByteArray &name, QList<base::Problem> &faults)
{
    zip_file_t *file = zip_fopen_index(archive, index, 0);
    if (!file)
        return damaged(shown(name));
    Entry entry{name, QByteArray(static_cast<qsizetype>(size), Qt::Uninitialized)};
    const bool whole = zip_fread(file, entry.bytes.data(), size) == static_cast<zip_int64_t>(size);
    char beyond = 0;
    const bool ends = zip_fread(file, &beyond, 1) == 0;
    const bool changed = whole && !ends && zip_error_code_zip(zip_file_get_error(file)) == ZIP_ER_CRC;
    const bool closed = zip_fclose(file) == 0;
    if (changed)
        faults.append(wrongChecksum(name));
    else if (!whole || !ends || !closed)
        return damaged(shown(name));
    return entry;
}

/// Whether an entry before the last one has this name.
bool isThere(const QList<Entry> &entries, const QByteArray &name)
{
    return std::any_of(entries.begin(), entries.end() - 1, [&name](const Entry &entry) { return entry.name == name; });
}

/// What one entry adds to the archive: itself, or a fault when it is of a kind that is not read.
std::optional<base::Problem> addEntry(zip_t *reader, zip_uint64_t index, qint64 left, Archive &archive)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    const char *rawName = zip_get_name(reader, index, ZIP_FL_ENC_RAW);
    if (!rawName || zip_stat_index(reader, index, 0, &stat) != 0)
        return damaged();
    const QByteArray name(rawName);
    if (const auto problem = check(stat, name)) {
        if (problem->code != QLatin1String("bundle.container.entry"))
            return problem;
        archive.faults.append(isFolder(stat, name) ? folder(name) : *problem);
        return {};
    }
    if (stat.size > static_cast<quint64>(left))
        return tooMuch(shown(name));
    const qsizetype faults = archive.faults.size();
    auto entry = unpack(reader, index, stat.size, name, archive.faults);
    if (!entry)
        return entry.problem();
    if (archive.faults.size() == faults && (stat.valid & ZIP_STAT_CRC) != 0)
        archive.checksums.insert(name, stat.crc);
    archive.entries.append(*std::move(entry));
    return {};
}

} // namespace

base::Result<Archive> readArchive(const QByteArray &bytes)
{
    if (bytes.size() > maxTotalSize)
        return tooMuch();
    if (bytes.isEmpty())
        return noArchive(bytes); // libzip takes it for an archive without entries
    base::Problem why;
    const Reader reader = open(bytes, why);
    if (!reader)
        return why;
    const zip_int64_t count = zip_get_num_entries(reader.get(), 0);
    if (count > maxEntries)
        return tooMuch();
    Archive archive;
    if (!isWithoutGaps(bytes))
        archive.faults.append(hidden());
    qint64 left = maxTotalSize;
    for (zip_int64_t index = 0; index < count; ++index) {
        const qsizetype before = archive.entries.size();
        if (const auto problem = addEntry(reader.get(), static_cast<zip_uint64_t>(index), left, archive))
            return *problem;
        if (archive.entries.size() == before)
            continue;
        left -= archive.entries.last().bytes.size();
        if (isThere(archive.entries, archive.entries.last().name))
            return twice();
    }
    return archive;
}

} // namespace bundle

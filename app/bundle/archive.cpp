// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/archive.h"

#include "bundle/container.h"
#include "bundle/refusal.h"

#include <QSet>

#include <zip.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace bundle {

namespace {

constexpr quint64 maxRatio = 200; ///< unpacked to packed size
constexpr quint64 ratioFrom = 1024 * 1024; ///< smaller entries may be as dense as they like

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;

base::Problem damaged(const QString &where = {})
{
    return refusal("bundle.container.zip",
        QT_TRANSLATE_NOOP("Problem", "The container is not a sound ZIP archive: it is damaged or was changed."), {},
        where);
}

base::Problem tooMuch(const QString &where = {})
{
    return refusal("bundle.container.limit",
        QT_TRANSLATE_NOOP("Problem", "The container is too large or would unpack to too much, and is not opened."), {},
        where);
}

base::Problem forbidden(const QByteArray &name)
{
    return refusal("bundle.container.entry",
        QT_TRANSLATE_NOOP("Problem",
            "The container holds an entry \"%1\" of a kind that is not allowed (name, encryption, packing, or twice)."),
        {shown(name)}, shown(name));
}

Archive open(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source
        = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    if (source && !archive)
        zip_source_free(source);
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

/// What the directory says of an entry, if that is allowed.
std::optional<base::Problem> check(const zip_stat_t &stat, const QByteArray &name)
{
    constexpr zip_uint64_t needed
        = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    if ((stat.valid & needed) != needed)
        return damaged(shown(name));
    const bool plain = stat.encryption_method == ZIP_EM_NONE
        && (stat.comp_method == ZIP_CM_STORE || stat.comp_method == ZIP_CM_DEFLATE);
    if (!plain || !isSafeName(name))
        return forbidden(name);
    if (stat.size > static_cast<quint64>(maxFileSize)
        || (stat.size > ratioFrom && stat.size / maxRatio > stat.comp_size))
        return tooMuch(shown(name));
    return {};
}

/// Exactly the announced number of bytes, and a right checksum.
base::Result<QByteArray> unpack(zip_t *archive, zip_uint64_t index, quint64 size, const QByteArray &name)
{
    zip_file_t *file = zip_fopen_index(archive, index, 0);
    if (!file)
        return damaged(shown(name));
    QByteArray bytes(static_cast<qsizetype>(size), '\0');
    const bool whole = zip_fread(file, bytes.data(), size) == static_cast<zip_int64_t>(size);
    char beyond = 0;
    const bool ends = zip_fread(file, &beyond, 1) == 0;
    const bool closed = zip_fclose(file) == 0;
    if (!whole || !ends || !closed)
        return damaged(shown(name));
    return bytes;
}

base::Result<Entry> readEntry(zip_t *archive, zip_uint64_t index, qint64 left)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    const char *rawName = zip_get_name(archive, index, ZIP_FL_ENC_RAW);
    if (!rawName || zip_stat_index(archive, index, 0, &stat) != 0)
        return damaged();
    const QByteArray name(rawName);
    if (const auto problem = check(stat, name))
        return *problem;
    if (stat.size > static_cast<quint64>(left))
        return tooMuch(shown(name));
    auto bytes = unpack(archive, index, stat.size, name);
    if (!bytes)
        return bytes.problem();
    return Entry{name, *std::move(bytes)};
}

} // namespace

base::Result<QList<Entry>> readArchive(const QByteArray &bytes)
{
    if (bytes.size() > maxTotalSize)
        return tooMuch();
    const Archive archive = open(bytes);
    if (!archive)
        return damaged();
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > maxEntries)
        return tooMuch();
    QList<Entry> entries;
    QSet<QByteArray> names;
    qint64 left = maxTotalSize;
    for (zip_int64_t index = 0; index < count; ++index) {
        auto entry = readEntry(archive.get(), static_cast<zip_uint64_t>(index), left);
        if (!entry)
            return entry.problem();
        if (names.contains(entry->name))
            return forbidden(entry->name);
        names.insert(entry->name);
        left -= entry->bytes.size();
        entries.append(*std::move(entry));
    }
    return entries;
}

} // namespace bundle

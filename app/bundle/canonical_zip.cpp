// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/canonical_zip.h"

#include <zlib.h>

namespace bundle {

namespace {

constexpr quint32 localSignature = 0x04034b50;
constexpr quint32 centralSignature = 0x02014b50;
constexpr quint32 endSignature = 0x06054b50;
constexpr quint16 versionNeeded = 10;
constexpr quint16 madeBy = 3 << 8 | 20; ///< Unix, so that unpacked files get the rights below
constexpr quint32 attributes = 0100644U << 16; ///< a regular file, rw-r--r--
constexpr quint16 dosDate = 1 << 5 | 1; ///< 1980-01-01, ZIP's first day: times here are decoration, and not signed

void put16(QByteArray &out, quint32 value)
{
    out.append(static_cast<char>(value & 0xff)).append(static_cast<char>(value >> 8 & 0xff));
}

void put32(QByteArray &out, quint32 value)
{
    put16(out, value & 0xffff);
    put16(out, value >> 16);
}

quint32 checksum(const QByteArray &bytes)
{
    return static_cast<quint32>(
        crc32_z(0, reinterpret_cast<const Bytef *>(bytes.constData()), static_cast<z_size_t>(bytes.size())));
}

/// The fields that local and central header share, from "version needed" to "extra field length".
void putCommon(QByteArray &out, const Entry &entry, quint32 crc)
{
    const auto size = static_cast<quint32>(entry.bytes.size());
    put16(out, versionNeeded);
    put16(out, 0); // flags
    put16(out, 0); // method: stored
    put16(out, 0); // time
    put16(out, dosDate);
    put32(out, crc);
    put32(out, size);
    put32(out, size);
    put16(out, static_cast<quint32>(entry.name.size()));
    put16(out, 0); // extra field
}

void putCentral(QByteArray &out, const Entry &entry, quint32 crc, quint32 offset)
{
    put32(out, centralSignature);
    put16(out, madeBy);
    putCommon(out, entry, crc);
    put16(out, 0); // comment
    put16(out, 0); // disk
    put16(out, 0); // internal attributes
    put32(out, attributes);
    put32(out, offset);
    out += entry.name;
}

} // namespace

QByteArray canonicalZip(const QList<Entry> &entries)
{
    qsizetype total = 22;
    for (const Entry &entry : entries)
        total += 76 + 2 * entry.name.size() + entry.bytes.size();
    QByteArray zip;
    zip.reserve(total);
    QByteArray directory;
    for (const Entry &entry : entries) {
        const quint32 crc = checksum(entry.bytes);
        putCentral(directory, entry, crc, static_cast<quint32>(zip.size()));
        put32(zip, localSignature);
        putCommon(zip, entry, crc);
        zip += entry.name + entry.bytes;
    }
    const auto start = static_cast<quint32>(zip.size());
    zip += directory;
    put32(zip, endSignature);
    put32(zip, 0); // this disk, disk of the directory
    put16(zip, static_cast<quint32>(entries.size()));
    put16(zip, static_cast<quint32>(entries.size()));
    put32(zip, static_cast<quint32>(directory.size()));
    put32(zip, start);
    put16(zip, 0); // comment
    return zip;
}

} // namespace bundle

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

/// Takes the parts of an archive one after the other and puts them together.
class Writer
{
public:
    explicit Writer(qsizetype size) { m_zip.reserve(size); }
    void add(const QByteArray &part)
    {
        m_size += part.size();
        m_zip += part;
    }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] const QByteArray &zip() const { return m_zip; }

private:
    QByteArray m_zip;
    qsizetype m_size = 0;
};

/// Takes them and holds each against what stands in its place.
class Comparison
{
public:
    explicit Comparison(const QByteArray &bytes) : m_left(bytes) { }
    void add(const QByteArray &part)
    {
        m_size += part.size();
        m_same = m_same && m_left.startsWith(part);
        m_left = m_left.sliced(m_same ? part.size() : 0);
    }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isSame() const { return m_same && m_left.isEmpty(); }

private:
    QByteArrayView m_left;
    qsizetype m_size = 0;
    bool m_same = true;
};

template <typename Sink>
void write(const QList<Entry> &entries, const Checksums &known, Sink &zip)
{
    QByteArray directory;
    for (const Entry &entry : entries) {
        const auto found = known.constFind(entry.name);
        const quint32 crc = found == known.constEnd() ? checksum(entry.bytes) : *found;
        putCentral(directory, entry, crc, static_cast<quint32>(zip.size()));
        QByteArray header;
        put32(header, localSignature);
        putCommon(header, entry, crc);
        zip.add(header + entry.name);
        zip.add(entry.bytes);
    }
    QByteArray end;
    put32(end, endSignature);
    put32(end, 0); // this disk, disk of the directory
    put16(end, static_cast<quint32>(entries.size()));
    put16(end, static_cast<quint32>(entries.size()));
    put32(end, static_cast<quint32>(directory.size()));
    put32(end, static_cast<quint32>(zip.size()));
    put16(end, 0); // comment
    zip.add(directory + end);
}

} // namespace

QByteArray canonicalZip(const QList<Entry> &entries, const Checksums &known)
{
    qsizetype total = 22;
    for (const Entry &entry : entries)
        total += 76 + 2 * entry.name.size() + entry.bytes.size();
    Writer writer(total);
    write(entries, known, writer);
    return writer.zip();
}

bool isCanonicalZip(const QList<Entry> &entries, const QByteArray &bytes, const Checksums &known)
{
    Comparison comparison(bytes);
    write(entries, known, comparison);
    return comparison.isSame();
}

} // namespace bundle

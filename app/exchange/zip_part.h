// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QIODevice>

#include <memory>

struct zip;
struct zip_file;

namespace exchange {

/// A part of a ZIP archive, unpacked while it is read. Ends with an error when it grows beyond what is allowed or its
/// checksum is wrong.
class ZipPart : public QIODevice
{
public:
    /// Unpacked, in bytes: a sheet of 100,000 rows has less than half of this.
    static constexpr qint64 maximumUnpacked = qint64(256) * 1024 * 1024;
    /// From this size on, a part may be at most so many times as large as it is packed. Sheets reach 10 to 60.
    static constexpr qint64 ratioFrom = qint64(32) * 1024 * 1024;
    static constexpr qint64 maximumRatio = 250;

    ZipPart(zip_file *file, qint64 packed);
    ~ZipPart() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool isTooLarge() const { return m_tooLarge; }
    [[nodiscard]] bool isDamaged() const { return m_damaged; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file *m_file;
    qint64 m_packed;
    qint64 m_unpacked = 0;
    bool m_tooLarge = false;
    bool m_damaged = false;
};

/// An archive in memory. Names of parts compare without case, as OPC (ECMA-376 part 2) wants it. Nothing is ever
/// unpacked to a disk, so names with ".." mean nothing.
class ZipArchive
{
public:
    static constexpr qint64 maximumParts = 10'000;

    /// `bytes` must outlive it. Null when it is no readable archive.
    [[nodiscard]] static std::unique_ptr<ZipArchive> open(const QByteArray &bytes);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    [[nodiscard]] bool has(const QString &name) const;
    /// Null when there is no such part, or it is encrypted or packed in an unknown way.
    [[nodiscard]] std::unique_ptr<ZipPart> part(const QString &name) const;
    /// As the archive claims; 0 when there is none.
    [[nodiscard]] qint64 claimedSize(const QString &name) const;

private:
    explicit ZipArchive(zip *archive) : m_archive(archive) { }
    zip *m_archive;
};

/// The file is no sound workbook; `detail` says for whoever maintains it where.
[[nodiscard]] base::Problem damagedWorkbook(const QString &detail);

} // namespace exchange

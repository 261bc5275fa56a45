// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/zip_part.h"

#include <QCoreApplication>

#include <zip.h>

namespace exchange {

ZipPart::ZipPart(zip_file *file, qint64 packed) : m_file(file), m_packed(packed)
{
    open(QIODevice::ReadOnly);
}

ZipPart::~ZipPart()
{
    zip_fclose(m_file);
}

qint64 ZipPart::readData(char *data, qint64 size)
{
    const zip_int64_t got = zip_fread(m_file, data, static_cast<zip_uint64_t>(size));
    m_damaged = m_damaged || got < 0;
    m_unpacked += std::max<qint64>(got, 0);
    m_tooLarge = m_unpacked > maximumUnpacked
        || (m_unpacked > ratioFrom && m_unpacked / std::max<qint64>(m_packed, 1) > maximumRatio);
    return m_tooLarge || got <= 0 ? -1 : got;
}

std::unique_ptr<ZipArchive> ZipArchive::open(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source
        = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive)
        zip_source_free(source);
    zip_error_fini(&error);
    if (archive && zip_get_num_entries(archive, 0) > maximumParts) {
        zip_discard(archive);
        archive = nullptr;
    }
    return archive ? std::unique_ptr<ZipArchive>(new ZipArchive(archive)) : nullptr;
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_archive);
}

bool ZipArchive::has(const QString &name) const
{
    return zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

static std::optional<zip_stat_t> statOf(zip_t *archive, const QString &name)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    const bool known = zip_stat(archive, name.toUtf8().constData(), ZIP_FL_NOCASE, &stat) == 0;
    constexpr zip_uint64_t needed = ZIP_STAT_INDEX | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
    return known && (stat.valid & needed) == needed ? std::optional(stat) : std::nullopt;
}

qint64 ZipArchive::claimedSize(const QString &name) const
{
    const auto stat = statOf(m_archive, name);
    return stat && stat->size < static_cast<zip_uint64_t>(ZipPart::maximumUnpacked) ? static_cast<qint64>(stat->size)
                                                                                    : 0;
}

std::unique_ptr<ZipPart> ZipArchive::part(const QString &name) const
{
    const auto stat = statOf(m_archive, name);
    if (!stat || stat->encryption_method != ZIP_EM_NONE)
        return nullptr;
    zip_file_t *file = zip_fopen_index(m_archive, stat->index, 0);
    return file ? std::make_unique<ZipPart>(file, static_cast<qint64>(stat->comp_size)) : nullptr;
}

base::Problem damagedWorkbook(const QString &detail)
{
    return {base::Kind::Refused, QStringLiteral("exchange.xlsx.damaged"),
        QT_TRANSLATE_NOOP("Problem",
            "The workbook is damaged or not one (%1). Open it in a spreadsheet, save it again as .xlsx, and try that."),
        {detail}, {}};
}

} // namespace exchange

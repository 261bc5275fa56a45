// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/endpoint/storage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace sandbox {

static bool syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    const bool synced = handle >= 0 && ::fsync(handle) == 0;
    if (handle >= 0)
        ::close(handle);
    return synced;
}

bool writeDurably(const QString &path, const QByteArray &content)
{
    const QString temporary = path + QStringLiteral(".new");
    QFile file(temporary);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size() || !file.flush()
        || ::fsync(file.handle()) != 0)
        return false;
    file.close();
    return ::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData()) == 0
        && syncFolder(QFileInfo(path).path());
}

std::optional<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

std::unique_ptr<StorageLock> StorageLock::take(const QString &storage)
{
    const QString file = QDir(storage).filePath(QStringLiteral("lock"));
    const int handle = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (handle >= 0 && ::flock(handle, LOCK_EX | LOCK_NB) == 0)
        return std::unique_ptr<StorageLock>(new StorageLock(handle));
    if (handle >= 0)
        ::close(handle);
    return nullptr;
}

StorageLock::~StorageLock()
{
    ::close(m_handle);
}

SubmissionFiles::SubmissionFiles(const QString &storage, const QString &id)
    : m_folder(QDir(storage).filePath(QStringLiteral("submissions/") + id))
{
}

bool SubmissionFiles::create(const QJsonObject &announcement)
{
    return QDir().mkpath(m_folder) && syncFolder(QFileInfo(m_folder).path())
        && write(QStringLiteral("announcement.json"), QJsonDocument(announcement).toJson());
}

QJsonObject SubmissionFiles::announcement() const
{
    return QJsonDocument::fromJson(read(QStringLiteral("announcement.json")).value_or(QByteArray())).object();
}

bool SubmissionFiles::addPart(qint64 offset, const QByteArray &part)
{
    return write(QStringLiteral("part-%1").arg(offset, 12, 10, QLatin1Char('0')), part);
}

QMap<qint64, QString> SubmissionFiles::parts() const
{
    QMap<qint64, QString> found;
    const QStringList names = QDir(m_folder).entryList({QStringLiteral("part-????????????")}, QDir::Files);
    for (const QString &name : names)
        found.insert(name.mid(5).toLongLong(), QDir(m_folder).filePath(name));
    return found;
}

qint64 SubmissionFiles::receivedSize() const
{
    qint64 size = 0;
    const QMap<qint64, QString> found = parts();
    for (auto part = found.begin(); part != found.end() && part.key() == size; ++part)
        size += QFileInfo(part.value()).size();
    return size;
}

QByteArray SubmissionFiles::content() const
{
    QByteArray content;
    for (const QString &part : parts())
        content += readWhole(part).value_or(QByteArray());
    return content;
}

bool SubmissionFiles::write(const QString &name, const QByteArray &content)
{
    return writeDurably(QDir(m_folder).filePath(name), content);
}

std::optional<QByteArray> SubmissionFiles::read(const QString &name) const
{
    return readWhole(QDir(m_folder).filePath(name));
}

bool SubmissionFiles::remove()
{
    return QDir(m_folder).removeRecursively() && syncFolder(QFileInfo(m_folder).path());
}

} // namespace sandbox

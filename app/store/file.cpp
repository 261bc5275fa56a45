// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "store/file.h"

#include "base/clock.h"
#include "base/system_text.h"
#include "store/schema.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>

#include <unistd.h>

namespace store {

using base::Kind;
using base::Problem;

/// `reason` in the language of the program.
static Problem failedProblem(const QString &path, const QString &reason)
{
    return {Kind::Environment, QStringLiteral("store.failed"),
        QT_TRANSLATE_NOOP("Problem",
            "The file %1 could not be read or written: %2. Check the disk and your rights to "
            "the folder."),
        {path, reason}, path};
}

/// What the system's number of an error means, in the language of the program.
static QString reasonOf(int error)
{
    return base::systemText(qt_error_string(error));
}

static Problem foreignProblem(const QString &path)
{
    return {Kind::Refused, QStringLiteral("store.foreign"),
        QT_TRANSLATE_NOOP("Problem",
            "%1 is not a file of this program, or its beginning is damaged. It was left as it "
            "is. Choose another file or a backup."),
        {path}, path};
}

Problem newerProblem(const QString &path)
{
    return {Kind::Refused, QStringLiteral("store.newer"),
        QT_TRANSLATE_NOOP("Problem",
            "%1 was written by a newer version of this program. It was left as it is. Install "
            "the newer version to open it."),
        {path}, path};
}

bool isThere(const QString &path)
{
    std::error_code why;
    return std::filesystem::status(QFile::encodeName(path).toStdString(), why).type()
        != std::filesystem::file_type::not_found;
}

/// A folder that may not be looked into hides a file that may well be there.
static base::Result<void> checkedKind(const QString &path)
{
    using Type = std::filesystem::file_type;
    std::error_code why;
    const Type type = std::filesystem::status(QFile::encodeName(path).toStdString(), why).type();
    if (type == Type::regular)
        return {};
    if (type == Type::not_found) {
        return Problem{Kind::Environment, QStringLiteral("store.notFound"),
            QT_TRANSLATE_NOOP("Problem", "There is no file %1. Choose another one or begin a new one."), {path}, path};
    }
    if (type == Type::none)
        return failedProblem(path, reasonOf(why.value()));
    if (type != Type::directory)
        return foreignProblem(path);
    return Problem{Kind::Refused, QStringLiteral("store.foreign"),
        QT_TRANSLATE_NOOP("Problem",
            "%1 is a folder, where the file of the OCMW should be. It was left as it is. Choose another folder or move "
            "it away."),
        {path}, path};
}

base::Result<qint64> checkHeader(const QString &path, qint64 newestVersion)
{
    // https://www.sqlite.org/fileformat2.html#the_database_header
    constexpr int versionAt = 60, applicationAt = 68, headerSize = 100;
    if (auto kind = checkedKind(path); !kind)
        return kind.problem();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failedProblem(path, base::systemText(file.errorString()));
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3", 16))
        || qFromBigEndian<quint32>(header.constData() + applicationAt) != applicationId)
        return foreignProblem(path);
    const qint64 version = qFromBigEndian<quint32>(header.constData() + versionAt);
    if (version > newestVersion)
        return newerProblem(path);
    return version;
}

static Problem lockedProblem(const QLockFile &lock, const QString &path, const QString &lockPath)
{
    qint64 process = 0;
    QString computer, program;
    (void)lock.getLockInfo(&process, &computer, &program);
    const QDateTime since = QFileInfo(lockPath).lastModified();
    return {Kind::Environment, QStringLiteral("store.locked"),
        QT_TRANSLATE_NOOP("Problem",
            "The file %1 is open in the program %2 (process %3) on the computer %4 since %5. "
            "Close it there, then try again."),
        {path, program, QString::number(process), computer,
            base::belgianTime(since).toString(QStringLiteral("dd/MM/yyyy HH:mm"))},
        path};
}

/// A program that was killed while it made the lock, or QLockFile's locks for removing one, leaves an empty file, which
/// says nothing of anybody. True when there was one.
static bool removeEmptyLocks(const QString &lockPath)
{
    constexpr qint64 oldEnough = 2000; // ms; one that lives has written its name by then
    bool removed = false;
    for (const char *suffix : {"", ".rmlock", ".rmlock.rmlock"}) {
        const QFileInfo lock(lockPath + QLatin1String(suffix));
        if (lock.isFile() && lock.size() == 0 && lock.lastModified().msecsTo(QDateTime::currentDateTime()) > oldEnough)
            removed = QFile::remove(lock.filePath()) || removed;
    }
    return removed;
}

base::Result<std::unique_ptr<QLockFile>> lock(const QString &path)
{
    const QString lockPath = path + QStringLiteral(".lock");
    auto lock = std::make_unique<QLockFile>(lockPath);
    lock->setStaleLockTime(0); // a long session is not a dead one
    constexpr int patience = 5000, pause = 100; // ms; another short command is over by then
    const QDeadlineTimer enough(patience);
    do {
        if (lock->tryLock(pause) || (removeEmptyLocks(lockPath) && lock->tryLock(0)))
            return lock;
    } while (lock->error() == QLockFile::LockFailedError && !enough.hasExpired());
    if (lock->error() == QLockFile::LockFailedError)
        return lockedProblem(*lock, path, lockPath);
    const char *reason = lock->error() == QLockFile::PermissionError
        ? QT_TRANSLATE_NOOP("Problem", "nothing may be written in its folder")
        : QT_TRANSLATE_NOOP("Problem", "no lock file can be made beside it; perhaps the disk is full");
    return failedProblem(path, QCoreApplication::translate("Problem", reason));
}

base::Result<void> makeFolders(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return {};
    if (auto above = makeFolders(info.absolutePath()); !above)
        return above;
    const QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    errno = 0;
    if (QDir().mkdir(info.absoluteFilePath(), owner))
        return {};
    const int error = errno;
    if (QFileInfo(folder).isDir())
        return {};
    return failedProblem(folder, reasonOf(error));
}

Problem existsProblem(const QString &path)
{
    return {Kind::Refused, QStringLiteral("store.exists"),
        QT_TRANSLATE_NOOP("Problem", "There is already a file %1; it was left as it is. Choose another name."), {path},
        path};
}

base::Result<void> makeFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return {};
    return QFileInfo::exists(path) ? existsProblem(path) : failedProblem(path, base::systemText(file.errorString()));
}

base::Result<void> flush(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return failedProblem(path, base::systemText(file.errorString()));
    if (::fsync(file.handle()) != 0)
        return failedProblem(path, reasonOf(errno));
    return {};
}

bool isNetworkFileSystem(const QByteArray &type)
{
    static constexpr std::array names{"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "9p", "ncpfs",
        "webdav", "davfs", "fuse.sshfs", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.smbnetfs", "ceph", "glusterfs"};
    return std::any_of(names.begin(), names.end(), [&](const char *name) { return type == name; });
}

} // namespace store

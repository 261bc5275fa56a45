// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/main/private_world.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <fcntl.h>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace sandbox {

namespace {

constexpr const char *serviceFolder = "/run/pcscd";
constexpr const char *hostsFile = "/etc/hosts";
constexpr const char *driverFolder = "/usr/lib/pcsc/drivers";

QString failure(const QString &what)
{
    return QStringLiteral("%1: %2").arg(what, QString::fromLocal8Bit(std::strerror(errno)));
}

bool written(const char *path, const QByteArray &content)
{
    const int file = open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = write(file, content.constData(), static_cast<std::size_t>(content.size())) == content.size();
    close(file);
    return done;
}

/// A plain user is the master of mounts and network only inside a user namespace; inside it he stays who he is.
bool unshareAsUser(int spaces)
{
    const QByteArray user = QByteArray::number(getuid());
    const QByteArray group = QByteArray::number(getgid());
    return unshare(CLONE_NEWUSER | spaces) == 0 && written("/proc/self/setgroups", "deny")
        && written("/proc/self/uid_map", user + ' ' + user + " 1")
        && written("/proc/self/gid_map", group + ' ' + group + " 1");
}

bool makePrivate()
{
    return mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

/// Our mounts must not show in the rest of the system. In a chroot "/" is no mount point that could be told so: step
/// out to the real root for that moment (in our own copy of the mounts, as root), and back.
bool keepMountsToOurselves()
{
    if (makePrivate())
        return true;
    const int root = open("/", O_PATH | O_DIRECTORY | O_CLOEXEC);
    const int place = open(".", O_PATH | O_DIRECTORY | O_CLOEXEC);
    bool done = root >= 0 && place >= 0 && chroot("/usr") == 0 && fchdir(root) == 0;
    constexpr int deepest = 64;
    for (int i = 0; done && i < deepest; ++i)
        done = chdir("..") == 0;
    done = done && chroot(".") == 0 && makePrivate();
    const bool back = root >= 0 && place >= 0 && fchdir(root) == 0 && chroot(".") == 0 && fchdir(place) == 0;
    close(root);
    close(place);
    return done && back;
}

bool emptyFolder(const QByteArray &path)
{
    return mount("tmpfs", path.constData(), "tmpfs", MS_NOSUID | MS_NODEV, "mode=0755") == 0;
}

/// Puts one entry of /run into the copy of /run, as the same file, not as a copy of it.
void showIn(const QString &copy, const QFileInfo &entry)
{
    const QByteArray from = QFile::encodeName(entry.filePath());
    const QByteArray to = QFile::encodeName(copy + QLatin1Char('/') + entry.fileName());
    if (entry.isSymLink()) {
        (void)!symlink(QFile::encodeName(entry.symLinkTarget()).constData(), to.constData());
        return;
    }
    if (entry.isDir())
        mkdir(to.constData(), 0755);
    else
        close(open(to.constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600));
    mount(from.constData(), to.constData(), nullptr, MS_BIND | MS_REC, nullptr);
}

/// Only root can make a folder in /run. A plain user gets a look-alike of /run, with one folder more.
bool lookAlikeOfRun()
{
    const QString copy = QDir::tempPath();
    if (!emptyFolder(QFile::encodeName(copy)))
        return false;
    const QFileInfoList entries
        = QDir(QStringLiteral("/run"))
              .entryInfoList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries)
        showIn(copy, entry);
    mkdir(QFile::encodeName(copy + QStringLiteral("/pcscd")).constData(), 0755);
    const bool shown = mount(QFile::encodeName(copy).constData(), "/run", nullptr, MS_BIND | MS_REC, nullptr) == 0;
    return umount2(QFile::encodeName(copy).constData(), MNT_DETACH) == 0 && shown;
}

QString makeServiceFolder()
{
    if (access(serviceFolder, F_OK) != 0 && mkdir(serviceFolder, 0755) != 0 && !lookAlikeOfRun())
        return failure(QStringLiteral("cannot make %1").arg(QLatin1String(serviceFolder)));
    if (!emptyFolder(serviceFolder))
        return failure(QStringLiteral("cannot mount %1").arg(QLatin1String(serviceFolder)));
    return {};
}

/// A pcscd takes every USB reader that it has a driver for; the user's own readers must stay with the user's own.
QString hideUsbDrivers()
{
    const QFileInfoList bundles
        = QDir(QLatin1String(driverFolder)).entryInfoList({QStringLiteral("*.bundle")}, QDir::Dirs);
    for (const QFileInfo &bundle : bundles) {
        if (!emptyFolder(QFile::encodeName(bundle.filePath())))
            return failure(QStringLiteral("cannot hide %1").arg(bundle.filePath()));
    }
    return {};
}

/// Programs ask no proxy for "localhost": so that they can be tried with one, the endpoint has a name that leads here
/// as well. The file stays as long as it is mounted.
bool nameTheEndpoint()
{
    QFile before{QLatin1String(hostsFile)};
    QTemporaryFile hosts;
    if (!before.open(QIODevice::ReadOnly) || !hosts.open())
        return false;
    hosts.setPermissions(before.permissions());
    hosts.write(before.readAll() + "\n127.0.0.1 endpoint.example\n");
    return hosts.flush()
        && mount(QFile::encodeName(hosts.fileName()).constData(), hostsFile, nullptr, MS_BIND, nullptr) == 0;
}

bool loopbackUp()
{
    const int handle = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ifreq request{};
    std::strcpy(request.ifr_name, "lo");
    request.ifr_flags = IFF_UP | IFF_RUNNING;
    const bool up = handle >= 0 && ioctl(handle, SIOCSIFFLAGS, &request) == 0;
    close(handle);
    return up;
}

} // namespace

QString enterPrivateWorld()
{
    const int spaces = CLONE_NEWNS | CLONE_NEWNET;
    if (unshare(spaces) != 0 && !unshareAsUser(spaces))
        return failure(
            QStringLiteral("cannot make namespaces (as a plain user the kernel must allow user namespaces)"));
    if (!keepMountsToOurselves())
        return failure(QStringLiteral("cannot keep mounts private"));
    if (const QString problem = makeServiceFolder(); !problem.isEmpty())
        return problem;
    if (const QString problem = hideUsbDrivers(); !problem.isEmpty())
        return problem;
    if (!nameTheEndpoint())
        return failure(QStringLiteral("cannot name the endpoint in %1").arg(QLatin1String(hostsFile)));
    if (!loopbackUp())
        return failure(QStringLiteral("cannot start the loopback network"));
    return {};
}

} // namespace sandbox

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/main/run.h"

#include "sandbox/main/control.h"
#include "sandbox/main/controls.h"
#include "sandbox/main/endpoint_process.h"
#include "sandbox/main/private_world.h"
#include "sandbox/main/process.h"
#include "sandbox/main/services_process.h"
#include "sandbox/main/virtual_readers.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <cstdio>

namespace sandbox {

namespace {

constexpr int cannotStart = 3;

/// Two sandboxes in one folder would write over each other.
bool locked(const QString &directory)
{
    const QByteArray file = QFile::encodeName(directory + QStringLiteral("/lock"));
    const int handle = open(file.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    return handle >= 0 && flock(handle, LOCK_EX | LOCK_NB) == 0; // until this process ends
}

bool writtenPin(const QString &file)
{
    QFile pin(file);
    return pin.open(QIODevice::WriteOnly | QIODevice::Truncate) && pin.write(QByteArray(sandboxPin) + '\n') > 0;
}

QString preparedFolder(const QString &directory)
{
    umask(0077);
    for (const char *folder : {"/logs", "/runtime", "/endpoint"}) {
        if (!QDir().mkpath(directory + QLatin1String(folder)))
            return QStringLiteral("cannot make %1").arg(directory);
    }
    if (!locked(directory))
        return QStringLiteral("another sandbox is running in %1").arg(directory);
    if (!writtenPin(directory + QStringLiteral("/pin.txt")))
        return QStringLiteral("cannot write in %1").arg(directory);
    return {};
}

/// Display and session bus of the person are found relative to the runtime folder when they are not named in full.
QMap<QString, QString> sessionEnvironment(const QString &directory)
{
    QMap<QString, QString> environment{{QStringLiteral("XDG_RUNTIME_DIR"), directory + QStringLiteral("/runtime")}};
    const QString before = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (before.isEmpty())
        return environment;
    const QString wayland = qEnvironmentVariable("WAYLAND_DISPLAY");
    if (!wayland.isEmpty() && !wayland.startsWith(QLatin1Char('/')))
        environment.insert(QStringLiteral("WAYLAND_DISPLAY"), before + QLatin1Char('/') + wayland);
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") && QFile::exists(before + QStringLiteral("/bus")))
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=%1/bus").arg(before));
    return environment;
}

QMap<QString, QString> commandEnvironment(
    const QString &directory, const PkiFolder &pki, const VirtualReaders &readers, const QString &endpoint)
{
    QMap<QString, QString> environment = sessionEnvironment(directory);
    environment.insert(QStringLiteral("UV_SANDBOX_DIR"), directory);
    environment.insert(QStringLiteral("UV_TRUST_ROOT"), pki.trustRoots());
    environment.insert(QStringLiteral("UV_TSA"), serviceAddress(QStringLiteral("/tsa")));
    environment.insert(QStringLiteral("UV_PIN_FILE"), directory + QStringLiteral("/pin.txt"));
    environment.insert(QStringLiteral("UV_NOW"), QStringLiteral("2017-02-20T10:00:00+01:00"));
    environment.insert(QStringLiteral("UV_SECRETARY_READER"), readers.readerName(QStringLiteral("secretary")));
    environment.insert(QStringLiteral("UV_CHAIRMAN_READER"), readers.readerName(QStringLiteral("chairman")));
    if (!endpoint.isEmpty())
        environment.insert(QStringLiteral("UV_ENDPOINT"), endpoint);
    return environment;
}

QString startedReaders(VirtualReaders &readers)
{
    const QString refusal = readers.startService();
    return refusal.isEmpty() ? readers.insertPeople() : refusal;
}

int refused(const QString &reason)
{
    std::fprintf(stderr, "uniek-verslag-sandbox: %s\n", qPrintable(reason));
    return cannotStart;
}

} // namespace

int runInSandbox(const RunOptions &options)
{
    if (const QString reason = preparedFolder(options.directory); !reason.isEmpty())
        return refused(reason);
    PkiFolder pki(options.directory);
    if (const QString file = pki.prepare(); !file.isEmpty())
        return refused(QStringLiteral("cannot write %1").arg(file));
    if (const QString reason = enterPrivateWorld(); !reason.isEmpty())
        return refused(reason);
    holdSignals();
    int status = cannotStart;
    {
        VirtualReaders readers(pki, options);
        EndpointProcess endpoint(options.directory, pki.pki());
        ServicesProcess services(options.directory);
        if (const QString reason = startedReaders(readers); !reason.isEmpty())
            return refused(reason);
        if (const QString reason = services.start(); !reason.isEmpty()) // before the endpoint, which keeps their lists
            return refused(reason);
        if (const QString reason = endpoint.start(); !reason.isEmpty())
            return refused(reason);
        const ControlServer control(
            options.directory, [&](const QStringList &words) { return controlled(readers, services, words); });
        if (!control.listening())
            return refused(QStringLiteral("cannot make the socket %1/control").arg(options.directory));
        const pid_t command = start(
            {options.command, commandEnvironment(options.directory, pki, readers, endpoint.address()), {}, false});
        status = waitForCommand(command,
            {{endpoint.process(), QStringLiteral("the endpoint")},
                {services.process(), QStringLiteral("the services of the issuers")}});
    }
    stopDescendants();
    return status;
}

} // namespace sandbox

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/services/run_services.h"

#include "sandbox/pki/pki.h"
#include "sandbox/services/services.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace sandbox {

int runServices(const QStringList &arguments)
{
    static int count = 1;
    static char name[] = "uniek-verslag-sandbox";
    static char *names[] = {name, nullptr};
    const QCoreApplication application(count, names);
    if (arguments.size() != 2 || arguments.first() != QLatin1String("--dir")) {
        std::fprintf(stderr, "usage: uniek-verslag-sandbox services --dir DIR\n");
        return 2;
    }
    const QString folder = arguments.last();
    Services services(folder);
    QFile ready(folder + QStringLiteral("/services.url"));
    const QByteArray address = serviceAddress({}).toLatin1() + '\n';
    if (!services.listen() || !ready.open(QIODevice::WriteOnly) || ready.write(address) != address.size()) {
        std::fprintf(stderr, "port %d is taken, or %s cannot be written\n", servicesPort, qPrintable(folder));
        return 3;
    }
    ready.close();
    return QCoreApplication::exec();
}

} // namespace sandbox

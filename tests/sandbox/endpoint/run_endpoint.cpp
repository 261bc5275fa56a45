// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/endpoint/run_endpoint.h"

#include "sandbox/endpoint/endpoint.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

namespace sandbox {

static int failed(const base::Problem &problem)
{
    std::fprintf(stderr, "%s\n", qPrintable(problem.message()));
    return int(problem.kind);
}

int runEndpoint(const QStringList &args)
{
    static int count = 1;
    static char name[] = "uniek-verslag-sandbox";
    static char *names[] = {name, nullptr};
    const QCoreApplication application(count, names);
    QCommandLineParser parser;
    const QCommandLineOption file(
        QStringLiteral("config"), QStringLiteral("What to serve (JSON)"), QStringLiteral("FILE"));
    const QCommandLineOption fault(
        QStringLiteral("fault"), QStringLiteral("A fault to switch on; repeatable"), QStringLiteral("SWITCH"));
    const QCommandLineOption proxied(QStringLiteral("behind-proxy"),
        QStringLiteral("Plain HTTP, for a proxy on this computer that names the client in X-Client-Cert"));
    parser.addOptions({file, fault, proxied});
    if (!parser.parse(QStringList{QString::fromLatin1(name)} + args) || !parser.isSet(file)) {
        std::fprintf(
            stderr, "usage: uniek-verslag-sandbox endpoint --config FILE [--behind-proxy] [--fault SWITCH]...\n");
        return int(base::Kind::Usage);
    }
    auto config = EndpointConfig::load(parser.value(file), parser.isSet(proxied));
    if (!config)
        return failed(config.problem());
    const auto faults = Faults::parse(parser.values(fault));
    if (!faults)
        return failed({base::Kind::Usage, {}, "--fault: unknown", {}, {}});
    if (parser.isSet(fault))
        config->faults = *faults;
    Endpoint endpoint(*config);
    const auto url = endpoint.start();
    if (!url)
        return failed(url.problem());
    std::printf("%s\n", url->toEncoded().constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace sandbox

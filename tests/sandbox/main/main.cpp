// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/endpoint/run_endpoint.h"
#include "sandbox/main/control.h"
#include "sandbox/main/options.h"
#include "sandbox/main/run.h"
#include "sandbox/services/run_services.h"

#include <cstdio>

namespace {

int wrongUse(const QString &reason)
{
    std::fprintf(stderr, "uniek-verslag-sandbox: %s\nuniek-verslag-sandbox --help explains.\n", qPrintable(reason));
    return 2;
}

int controlCard(const QStringList &arguments)
{
    sandbox::CardOptionsLine options;
    if (const QString reason = sandbox::parse(arguments, options); !reason.isEmpty())
        return wrongUse(reason);
    const sandbox::ControlAnswer answer = sandbox::askSandbox(options.directory, options.words);
    if (!answer.text.isEmpty())
        std::fprintf(answer.refused ? stderr : stdout, "%s\n", qPrintable(answer.text));
    return answer.refused ? 1 : 0;
}

int runCommand(const QStringList &arguments)
{
    sandbox::RunOptions options;
    if (const QString reason = sandbox::parse(arguments, options); !reason.isEmpty())
        return wrongUse(reason);
    return sandbox::runInSandbox(options);
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const QString first = arguments.value(0);
    if (first == QLatin1String("--help") || first == QLatin1String("-h")) {
        std::fputs(qPrintable(sandbox::helpText()), stdout);
        return 0;
    }
    if (first == QLatin1String("card"))
        return controlCard(arguments.mid(1));
    if (first == QLatin1String("endpoint"))
        return sandbox::runEndpoint(arguments.mid(1));
    if (first == QLatin1String("services"))
        return sandbox::runServices(arguments.mid(1));
    return runCommand(arguments);
}

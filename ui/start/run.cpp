// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/start/run.h"

#include "ui/look/icon.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/start/language.h"

#include <QApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

int fail(const base::Problem &problem)
{
    QTextStream(stderr) << problem.message() << '\n';
    return static_cast<int>(problem.kind);
}

/// As asked for, as chosen last time, as the desktop speaks, in this order.
base::Language startLanguage(const Options &options)
{
    if (options.language)
        return *options.language;
    return rememberedLanguage().value_or(systemLanguage());
}

} // namespace

void answer(const QStringList &arguments)
{
    installTranslation(systemLanguage());
    static_cast<void>(readOptions(arguments));
}

int run(QApplication &application)
{
    installTranslation(systemLanguage()); // how it was started is answered in it
    const base::Result<Options> options = readOptions(application.arguments());
    if (!options)
        return fail(options.problem());
    if (!options->logFile.isEmpty())
        if (const base::Result<void> log = logTo(options->logFile); !log)
            return fail(log.problem());
    const base::Language language = startLanguage(*options);
    installTranslation(language);
    base::Result<std::unique_ptr<desk::Surroundings>> surroundings
        = desk::Surroundings::make(language, options->trustRoots);
    if (!surroundings)
        return fail(surroundings.problem());
    MainWindow window(**surroundings, *options);
    window.show();
    return QApplication::exec();
}

} // namespace ui

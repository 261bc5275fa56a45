// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/start/run.h"

#include "ui/look/icon.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/start/language.h"

#include <QApplication>
#include <QProcessEnvironment>
#include <QTextStream>

#include <algorithm>
#include <string_view>

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

bool hasScreen(const QProcessEnvironment &environment, std::span<const char *const> arguments)
{
    const auto isSet = [&](const QString &name) { return !environment.value(name).isEmpty(); };
    const auto isQts
        = [](const std::string_view one) { return one.starts_with("-platform") || one.starts_with("--platform"); };
    if (std::any_of(arguments.begin(), arguments.end(), isQts))
        return true;
    if (environment.value(u"QT_QPA_PLATFORM"_s).startsWith("xcb"_L1))
        return isSet(u"DISPLAY"_s);
    return isSet(u"QT_QPA_PLATFORM"_s) || isSet(u"DISPLAY"_s) || isSet(u"WAYLAND_DISPLAY"_s);
}

int tellNoScreen(const QStringList &arguments)
{
    installTranslation(systemLanguage());
    const base::Result<Options> options = readOptions(arguments);
    if (!options)
        return fail(options.problem());
    installTranslation(startLanguage(*options));
    return fail({.kind = base::Kind::Environment,
        .code = u"ui.noScreen"_s,
        .text = QT_TRANSLATE_NOOP("Problem",
            "There is no screen for the window here. Start it in a desktop session, or work on the command line: "
            "uniek-verslag-cli needs no screen."),
        .args = {},
        .where = {}});
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
    if (window.isHandedOver())
        return 0;
    window.show();
    return QApplication::exec();
}

} // namespace ui

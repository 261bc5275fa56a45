// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/start/run.h"

#include <QApplication>
#include <QProcessEnvironment>

#include <algorithm>
#include <string_view>

namespace {

/// Only asks what can be answered without a screen.
bool asksOnly(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + std::max(argc, 1), [](const std::string_view argument) {
        return argument == "--help" || argument == "-h" || argument == "--version" || argument == "-v";
    });
}

} // namespace

/// The window program.
int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("uniek-verslag"));
    QCoreApplication::setApplicationVersion(QStringLiteral(UV_VERSION));
    if (asksOnly(argc, argv)) {
        const QCoreApplication application(argc, argv);
        ui::answer(QCoreApplication::arguments());
    }
    if (!ui::hasScreen(QProcessEnvironment::systemEnvironment(), {argv, argv + argc})) {
        const QCoreApplication application(argc, argv);
        return ui::tellNoScreen(QCoreApplication::arguments());
    }
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Uniek Verslag"));
    QGuiApplication::setDesktopFileName(QStringLiteral("uniek-verslag"));
    return ui::run(application);
}

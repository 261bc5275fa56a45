// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/start/run.h"

#include <QApplication>

/// The window program.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("uniek-verslag"));
    QApplication::setApplicationDisplayName(QStringLiteral("Uniek Verslag"));
    QApplication::setApplicationVersion(QStringLiteral(UV_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("uniek-verslag"));
    return ui::run(application);
}

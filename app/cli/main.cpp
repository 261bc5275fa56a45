// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "cli/log.h"
#include "cli/program.h"

#include <QGuiApplication>

int main(int argc, char *argv[])
{
    // PDFs want Qt's fonts, and those want a platform; this one needs no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    cli::quietTerminal();
    QGuiApplication application(argc, argv);
    return cli::runProgram(application);
}

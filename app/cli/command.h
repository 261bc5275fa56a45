// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/run.h"

#include <QList>
#include <QUrl>

namespace cli {

/// An option of a command, beside those that every command has.
struct CommandOption {
    const char *name;
    const char *value; ///< name of its value in the help; null pointer: it has none
    const char *text; ///< English source text of the context "Help"
    bool isRepeatable = false;
};

struct Command {
    const char *name;
    const char *arguments; ///< as in the help: "MODULE FILE"
    const char *text; ///< what it does, English source text of the context "Help"
    QList<CommandOption> options;
    bool showsVerdict; ///< announces foreign trust roots first
    Ending (*run)(Run &run);
    QList<const char *> examples; ///< of the arguments behind the program's name
};

/// All commands, in the order of the help.
[[nodiscard]] const QList<Command> &commands();

/// The address of --tsa; empty where it is not given. Problem "raise.address".
[[nodiscard]] base::Result<QUrl> authorityOf(const Run &run);

/// The address of --endpoint; without it that of what waits in the outbox (`desk::waitingEndpoint`), which is said. An
/// empty one: there is none. Precondition: without --endpoint the file of the OCMW is open.
[[nodiscard]] QUrl endpointOf(Run &run, const QString &bundlePath = {});

/// From now on everything goes through the proxy of --proxy. Problem "proxy.address".
[[nodiscard]] base::Result<void> takeProxy(const Run &run);

// One function for each, in commands/*.cpp.
Ending initialise(Run &run);
Ending importValues(Run &run);
Ending exportValues(Run &run);
Ending makeTemplate(Run &run);
Ending setValue(Run &run);
Ending deleteRow(Run &run);
Ending undoEdit(Run &run);
Ending redoEdit(Run &run);
Ending showForm(Run &run);
Ending showHistory(Run &run);
Ending takeValueBack(Run &run);
Ending explainValue(Run &run);
Ending takeLastYear(Run &run);
Ending showSchema(Run &run);
Ending checkForms(Run &run);
Ending acknowledgeWarning(Run &run);
Ending putAside(Run &run);
Ending showStatus(Run &run);
Ending sealReports(Run &run);
Ending reopenReport(Run &run);
Ending signBundle(Run &run);
Ending raiseBundle(Run &run);
Ending verifyBundle(Run &run);
Ending makeParcel(Run &run);
Ending unpackParcel(Run &run);
Ending sendBundle(Run &run);
Ending showOutbox(Run &run);
Ending checkConnection(Run &run);
Ending showReceipt(Run &run);
Ending withdrawBundle(Run &run);
Ending retypeReport(Run &run);
Ending recordEntry(Run &run);
Ending recordOutcome(Run &run);
Ending makePdf(Run &run);
Ending showCard(Run &run);
Ending backUp(Run &run);
Ending restoreBackup(Run &run);
Ending checkCampaign(Run &run);

} // namespace cli

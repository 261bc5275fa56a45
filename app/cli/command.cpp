// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "cli/command.h"

#include <QtGlobal>

namespace cli {

namespace {

QList<CommandOption> cardOptions()
{
    return {{"reader", "NAME", QT_TRANSLATE_NOOP("Help", "reader with the card; default: the only eID found")},
        {"pin-stdin", nullptr, QT_TRANSLATE_NOOP("Help", "take the PIN from the first line of the standard input")},
        {"last-try", nullptr, QT_TRANSLATE_NOOP("Help", "use the last try of the PIN without asking")}};
}

QList<CommandOption> proxyOptions()
{
    return {{"proxy", "URL",
                QT_TRANSLATE_NOOP("Help", "the proxy of the network, or \"none\"; default: as the system is set")},
        {"proxy-password-stdin", nullptr,
            QT_TRANSLATE_NOOP("Help",
                "take the user name and the password for the proxy from the standard input, each on a line of its own, "
                "below that of the PIN if that comes there too")}};
}

QList<CommandOption> initOptions()
{
    return {{"example", nullptr, QT_TRANSLATE_NOOP("Help", "the made-up OCMW with all modules filled in")},
        {"nis", "CODE", QT_TRANSLATE_NOOP("Help", "municipality, by its NIS code or its name")},
        {"kbo", "NUMBER", QT_TRANSLATE_NOOP("Help", "enterprise number of the OCMW")},
        {"secretary", "NAME", QT_TRANSLATE_NOOP("Help", "who signs as secretary")},
        {"chairman", "NAME", QT_TRANSLATE_NOOP("Help", "who signs as chairman")},
        {"delegate", "NAME", QT_TRANSLATE_NOOP("Help", "who signs in the chairman's place")},
        {"delegation", "REF", QT_TRANSLATE_NOOP("Help", "reference of the decision that delegates")},
        {"delegation-date", "DATE", QT_TRANSLATE_NOOP("Help", "date of that decision, such as 2016-12-01")}};
}

QList<CommandOption> importOptions()
{
    return {{"table", "TABLE", QT_TRANSLATE_NOOP("Help", "table whose rows a .csv or .xlsx file has")},
        {"sheet", "NAME", QT_TRANSLATE_NOOP("Help", "sheet of the workbook; default: the one named as the table")},
        {"encoding", "NAME",
            QT_TRANSLATE_NOOP("Help", "of a .csv file: UTF-8, Windows-1252, UTF-16, CP850 (DOS); default: found out")},
        {"separator", "SIGN", QT_TRANSLATE_NOOP("Help", "between the cells of a .csv file; default: found out")},
        {"map", "HEADER=COLUMN",
            QT_TRANSLATE_NOOP("Help", "where a column goes; \"HEADER=\" leaves it out, \"*=\" all unknown; repeatable"),
            true},
        {"dates", "ORDER",
            QT_TRANSLATE_NOOP("Help",
                "how a file writes 3/1/2016: dmy the third of January, mdy the first of March; default: dmy, or asked "
                "where a date of the file can only be mdy")},
        {"forget", nullptr, QT_TRANSLATE_NOOP("Help", "forget where the columns of such files went before")},
        {"add", nullptr,
            QT_TRANSLATE_NOOP(
                "Help", "add the rows to those that are there; one with a known number changes that row")},
        {"dry-run", nullptr, QT_TRANSLATE_NOOP("Help", "only show what would come in, and which rows would go")},
        {"keep-good", nullptr, QT_TRANSLATE_NOOP("Help", "take over the good rows although there are bad ones")},
        {"rejects", "FILE", QT_TRANSLATE_NOOP("Help", "give bad rows back in this .xlsx or .csv, with the reasons")}};
}

QList<CommandOption> localOptions()
{
    return {{"local", nullptr, QT_TRANSLATE_NOOP("Help", "with the values that never leave this computer")}};
}

QList<CommandOption> historyOptions()
{
    return {{"at", "MOMENT", QT_TRANSLATE_NOOP("Help", "the form as it was then, with the findings of then")},
        {"compare", nullptr, QT_TRANSLATE_NOOP("Help", "what is otherwise at TO (default: now) than at FROM")},
        {"field", "FIELD", QT_TRANSLATE_NOOP("Help", "the story of one value; a cell is TABLE[2].column")},
        {"local", nullptr, QT_TRANSLATE_NOOP("Help", "with the values that never leave this computer")}};
}

QList<CommandOption> lastYearOptions()
{
    return {{"carry", nullptr,
                QT_TRANSLATE_NOOP("Help", "take over staff, partners and the like into empty places; never amounts")},
        {"only", "ID", QT_TRANSLATE_NOOP("Help", "with --carry: only this field or table; repeatable"), true},
        {"dry-run", nullptr, QT_TRANSLATE_NOOP("Help", "only show what would be taken over")},
        {"other-ocmw", nullptr, QT_TRANSLATE_NOOP("Help", "also from the file of another OCMW, after a merger")}};
}

QList<Command> draftCommands()
{
    return {
        {"init", "", QT_TRANSLATE_NOOP("Help", "begin the file of an OCMW"), initOptions(), false, initialise,
            {"init --nis 24033 --kbo 0212.214.917 --secretary \"Liesbeth Voorbeeld\" --chairman \"Karel Specimen\"",
                "init --example"}},
        {"import", "MODULE FILE",
            QT_TRANSLATE_NOOP("Help", "read values from a .json file, or rows of tables from .csv or .xlsx"),
            importOptions(), false, importValues,
            {"import hwg hwg.json", "import hwg guarantees.csv --table hwg.files", "import psa tables.xlsx",
                "import hwg new.csv --table hwg.files --dates mdy --add --dry-run",
                "import hwg list.xlsx --table hwg.files --sheet 2016 --map \"Dossier=no\" --map \"*=\"",
                "import hwg list.xlsx --table hwg.files --keep-good --rejects back.xlsx"}},
        {"export", "MODULE", QT_TRANSLATE_NOOP("Help", "write a form, all its tables or one table to a file"),
            {{"table", "TABLE", QT_TRANSLATE_NOOP("Help", "only this table; a .csv file needs it")},
                {"out", "FILE",
                    QT_TRANSLATE_NOOP("Help", "the file to make: .json a whole form, .xlsx tables, .csv one table")},
                {"local", nullptr, QT_TRANSLATE_NOOP("Help", "with the values that never leave this computer")}},
            false, exportValues,
            {"export gef --out gef.xlsx", "export gef --out gef.json",
                "export hwg --table hwg.files --local --out guarantees.csv"}},
        {"template", "MODULE", QT_TRANSLATE_NOOP("Help", "an empty workbook to fill in and import"),
            {{"table", "TABLE", QT_TRANSLATE_NOOP("Help", "only this table")},
                {"out", "FILE.xlsx", QT_TRANSLATE_NOOP("Help", "the workbook to make")}},
            false, makeTemplate, {"template psa --out psa.xlsx", "template hwg --table hwg.files --out list.xlsx"}},
        {"set", "MODULE FIELD VALUE",
            QT_TRANSLATE_NOOP("Help", "change one value; a cell is TABLE[2].column, an empty value clears"), {}, false,
            setValue, {"set hwg hwg.n_cash 12", "set vst \"vst.staff[1].fte\" 0,50", "set hwg hwg.n_cash \"\""}},
        {"delete", "MODULE PATH", QT_TRANSLATE_NOOP("Help", "take one row out of a table; a row is TABLE[2]"), {},
            false, deleteRow, {"delete clu \"clu.partners[2]\""}},
        {"undo", "MODULE", QT_TRANSLATE_NOOP("Help", "take back the last change of a form, also an import"),
            localOptions(), false, undoEdit, {"undo hwg"}},
        {"redo", "MODULE", QT_TRANSLATE_NOOP("Help", "make the change again that was taken back last"), localOptions(),
            false, redoEdit, {"redo hwg"}},
        {"show", "MODULE", QT_TRANSLATE_NOOP("Help", "values of a form; with --json as \"import\" reads them"),
            localOptions(), false, showForm, {"show hwg", "show hwg --json --local"}},
        {"explain", "MODULE FIELD",
            QT_TRANSLATE_NOOP("Help", "how a number came about: formula, inputs, rows that count, last year"), {},
            false, explainValue, {"explain vst vst.total", "explain ocmw \"staff[1].cost_charged\""}},
        {"history", "MODULE [FROM [TO]]",
            QT_TRANSLATE_NOOP("Help",
                "who changed what and when; a moment is a number of this list, a day, a day with a time, \"seal\" or "
                "\"now\""),
            historyOptions(), false, showHistory,
            {"history hwg", "history hwg --at 12", "history hwg --at \"3/2/2017 14:02\"", "history hwg --compare 12 20",
                "history hwg --compare seal", "history vst --field \"vst.expenses[2].amount\""}},
        {"take-back", "MODULE FIELD MOMENT",
            QT_TRANSLATE_NOOP(
                "Help", "make a field, cell, row or table what it was; rows are counted as they stood at that moment"),
            {}, false, takeValueBack,
            {"take-back hwg hwg.n_cash 12", "take-back vst \"vst.expenses[3]\" \"3/2/2017 14:02\""}},
        {"last-year", "[FILE...]",
            QT_TRANSLATE_NOOP("Help", "last year's figures, from its data folder, a backup, a bundle or .json files"),
            lastYearOptions(), false, takeLastYear,
            {"last-year 2015/ --dry-run", "last-year 2015.uv --carry", "last-year ocmw.json hwg.json",
                "last-year --carry --only staff"}},
        {"schema", "MODULE", QT_TRANSLATE_NOOP("Help", "fields and tables of a form"), {}, false, showSchema,
            {"schema hwg"}},
    };
}

QList<Command> checkCommands()
{
    return {
        {"check", "[MODULE...]", QT_TRANSLATE_NOOP("Help", "findings, and whether the reports can be sealed"), {},
            false, checkForms, {"check", "check hwg gef --json"}},
        {"acknowledge", "MODULE RULE REASON", QT_TRANSLATE_NOOP("Help", "accept a warning, with the reason why"),
            {{"at", "PATH", QT_TRANSLATE_NOOP("Help", "only the warning at this place")}}, false, acknowledgeWarning,
            {"acknowledge hwg GEN-07 \"agreed with the federal service\""}},
        {"not-applicable", "MODULE", QT_TRANSLATE_NOOP("Help", "put a module aside"),
            {{"undo", nullptr, QT_TRANSLATE_NOOP("Help", "take it up again")},
                {"reason", "TEXT", QT_TRANSLATE_NOOP("Help", "why, for the journal")}},
            false, putAside, {"not-applicable clu --reason \"no cluster\"", "not-applicable clu --undo"}},
        {"status", "", QT_TRANSLATE_NOOP("Help", "all modules: state, signers, receipts, what comes next"), {}, true,
            showStatus, {"status", "status --json"}},
    };
}

QList<Command> bundleCommands()
{
    QList<CommandOption> signing = cardOptions();
    signing.prepend({"role", "ROLE", QT_TRANSLATE_NOOP("Help", "secretary, chairman or delegate")});
    signing.append({"place", "NAME", QT_TRANSLATE_NOOP("Help", "the town where you sign; default: that of the OCMW")});
    signing.append({"override", "REASON",
        QT_TRANSLATE_NOOP("Help", "sign with another person's card than the registered one, with the reason")});
    signing.append({"ended-card", nullptr,
        QT_TRANSLATE_NOOP(
            "Help", "sign with a card that has ended, as long as its certificate counts, without asking")});
    return {
        {"seal", "MODULE...", QT_TRANSLATE_NOOP("Help", "freeze reports and make one bundle of them"),
            {{"out", "FILE.asice", QT_TRANSLATE_NOOP("Help", "the bundle to make")}}, false, sealReports,
            {"seal hwg gef --out year.asice"}},
        {"reopen", "MODULE REASON", QT_TRANSLATE_NOOP("Help", "open a sealed report again; its signatures are lost"),
            {}, false, reopenReport, {"reopen hwg \"one guarantee was forgotten\""}},
        {"sign", "FILE.asice", QT_TRANSLATE_NOOP("Help", "add one signature with the card"), signing, true, signBundle,
            {"sign year.asice --role secretary", "sign year.asice --role chairman --pin-stdin < pin.txt"}},
        {"raise", "FILE.asice",
            QT_TRANSLATE_NOOP("Help", "add time stamps and proof that the certificates counted, before it is sent"),
            {{"tsa", "URL", QT_TRANSLATE_NOOP("Help", "address of a time-stamp authority")}}, true, raiseBundle,
            {"raise year.asice --tsa http://tsa.example/"}},
        {"verify", "FILE.asice", QT_TRANSLATE_NOOP("Help", "verdict on a bundle, whoever made it"),
            {{"offline", nullptr, QT_TRANSLATE_NOOP("Help", "do not ask whether the certificates were revoked")},
                {"pdf", "FILE.pdf", QT_TRANSLATE_NOOP("Help", "also write the verdict as a sheet to print")},
                {"force", nullptr, QT_TRANSLATE_NOOP("Help", "write over existing files")}},
            true, verifyBundle,
            {"verify year.asice", "verify year.asice --offline --json", "verify year.asice --pdf verdict.pdf"}},
        {"parcel", "FILE.asice",
            QT_TRANSLATE_NOOP("Help", "lock a bundle with a new passphrase, for the way to another workstation"),
            {{"out", "FILE.asice.zip", QT_TRANSLATE_NOOP("Help", "the parcel to make")}}, false, makeParcel,
            {"parcel year.asice --out year.asice.zip"}},
        {"unpack", "FILE.asice.zip",
            QT_TRANSLATE_NOOP("Help", "take the bundle out of a parcel; the passphrase comes on the standard input"),
            {{"out", "FILE.asice", QT_TRANSLATE_NOOP("Help", "the bundle to make")}}, false, unpackParcel,
            {"unpack year.asice.zip --out year.asice"}},
    };
}

QList<Command> sendingCommands()
{
    QList<CommandOption> withdrawing = cardOptions();
    withdrawing.append({"unasked", nullptr,
        QT_TRANSLATE_NOOP("Help", "without asking the endpoint, where it is gone: it may have arrived"), false});
    QList<CommandOption> sending = cardOptions();
    sending.prepend({"endpoint", "URL",
        QT_TRANSLATE_NOOP("Help", "https address of the endpoint; default: that of what waits in the outbox")});
    sending += proxyOptions();
    withdrawing += proxyOptions();
    const QList<CommandOption> reaching = sending;
    sending.append({"tsa", "URL", QT_TRANSLATE_NOOP("Help", "address of a time-stamp authority")});
    sending.append({"as-it-is", nullptr,
        QT_TRANSLATE_NOOP("Help", "send it without time stamps where these cannot be had, without asking")});
    sending.append(
        {"tries", "N", QT_TRANSLATE_NOOP("Help", "tries without progress before giving up for now; default 3")});
    return {
        {"send", "FILE.asice", QT_TRANSLATE_NOOP("Help", "log in with the card, upload, get the receipt"), sending,
            true, sendBundle,
            {"send year.asice --endpoint https://endpoint.example/",
                "send year.asice --endpoint https://endpoint.example/ --tsa http://tsa.example/"}},
        {"withdraw", "FILE.asice",
            QT_TRANSLATE_NOOP("Help", "take a bundle out of the outbox that has not arrived; its endpoint is asked"),
            withdrawing, true, withdrawBundle, {"withdraw year.asice", "withdraw year.asice --unasked"}},
        {"outbox", "", QT_TRANSLATE_NOOP("Help", "bundles on their way, and those that arrived"), {}, false, showOutbox,
            {"outbox"}},
        {"connection", "",
            QT_TRANSLATE_NOOP(
                "Help", "which step of the way to the endpoint fails; with a card also what it may report"),
            reaching, true, checkConnection,
            {"connection --endpoint https://endpoint.example/",
                "connection --endpoint https://endpoint.example/ --reader \"NAME\""}},
        {"receipt", "FILE.asice", QT_TRANSLATE_NOOP("Help", "the kept receipt, verified again"),
            {{"pdf", "FILE.pdf", QT_TRANSLATE_NOOP("Help", "also write it as a sheet to print")},
                {"force", nullptr, QT_TRANSLATE_NOOP("Help", "write over existing files")}},
            true, showReceipt, {"receipt year.asice", "receipt year.asice --pdf receipt.pdf"}},
    };
}

QList<Command> portalCommands()
{
    const CommandOption undo{
        "undo", nullptr, QT_TRANSLATE_NOOP("Help", "take back what was recorded by mistake"), false};
    const CommandOption reason{"reason", "TEXT", QT_TRANSLATE_NOOP("Help", "with --undo: why, for the history"), false};
    return {
        {"retype", "MODULE", QT_TRANSLATE_NOOP("Help", "sheet to type a sealed report over on the portal"),
            {{"out", "FILE.pdf", QT_TRANSLATE_NOOP("Help", "the sheet to make")},
                {"force", nullptr, QT_TRANSLATE_NOOP("Help", "write over existing files")}},
            false, retypeReport, {"retype hwg --out hwg-portal.pdf", "retype hwg --lang fr --out hwg-portail.pdf"}},
        {"entered", "MODULE", QT_TRANSLATE_NOOP("Help", "record that a sealed report was entered on the portal"),
            {{"date", "DATE", QT_TRANSLATE_NOOP("Help", "when, such as 2017-02-21")},
                {"reference", "REF", QT_TRANSLATE_NOOP("Help", "what the portal shows as its reference")}, undo,
                reason},
            false, recordEntry,
            {"entered hwg --date 2017-02-21 --reference RU-2017-118",
                "entered hwg --undo --reason \"it was another module\""}},
        {"outcome", "MODULE accepted|rejected|unlocked",
            QT_TRANSLATE_NOOP("Help", "record what the federal service decided: accepted, rejected or unlocked"),
            {{"date", "DATE", QT_TRANSLATE_NOOP("Help", "when, such as 2017-02-21")},
                {"reference", "REF", QT_TRANSLATE_NOOP("Help", "of the decision, if there is one")}, undo, reason},
            false, recordOutcome,
            {"outcome hwg accepted --date 2017-06-30",
                "outcome hwg unlocked --date 2017-04-03 --reference \"mail of 3 April\"",
                "outcome hwg --undo --reason \"a slip\""}},
    };
}

QList<CommandOption> cardCheckOptions()
{
    QList<CommandOption> checking{{"reader", "NAME", QT_TRANSLATE_NOOP("Help", "only this reader")},
        {"details", nullptr, QT_TRANSLATE_NOOP("Help", "also the personal data on the card")},
        {"check", nullptr,
            QT_TRANSLATE_NOOP(
                "Help", "check the card of a signatory, prove that the PIN is known, and keep the result in the file")},
        {"role", "ROLE", QT_TRANSLATE_NOOP("Help", "whose card it should be: secretary, chairman or delegate")},
        {"endpoint", "URL", QT_TRANSLATE_NOOP("Help", "log in there and ask whether the holder has a role")},
        {"offline", nullptr, QT_TRANSLATE_NOOP("Help", "do not ask whether the card was revoked")},
        {"pdf", "FILE.pdf", QT_TRANSLATE_NOOP("Help", "print the last check of everybody who signs")},
        {"force", nullptr, QT_TRANSLATE_NOOP("Help", "write over existing files")},
        {"pin-stdin", nullptr, QT_TRANSLATE_NOOP("Help", "take the PIN from the first line of the standard input")},
        {"last-try", nullptr, QT_TRANSLATE_NOOP("Help", "use the last try of the PIN without asking")}};
    return checking + proxyOptions();
}

QList<Command> otherCommands()
{
    return {
        {"pdf", "[MODULE...]", QT_TRANSLATE_NOOP("Help", "PDF of each report, or one pack for the council"),
            {{"out", "DIR", QT_TRANSLATE_NOOP("Help", "folder for MODULE.pdf")},
                {"pack", "FILE.pdf", QT_TRANSLATE_NOOP("Help", "one pack of all modules, or of those named")},
                {"public", nullptr,
                    QT_TRANSLATE_NOOP("Help",
                        "pack for everyone: personal data is masked; who signs in office (secretary, chairman, "
                        "delegate) stays")},
                {"force", nullptr, QT_TRANSLATE_NOOP("Help", "write over existing files")}},
            true, makePdf, {"pdf --out papers", "pdf hwg gef --pack council.pdf --public"}},
        {"card", "", QT_TRANSLATE_NOOP("Help", "readers and cards"), cardCheckOptions(), true, showCard,
            {"card", "card --check", "card --check --role chairman --pdf cards.pdf"}},
        {"backup", "FILE", QT_TRANSLATE_NOOP("Help", "copy the whole file of the OCMW"), {}, false, backUp,
            {"backup before-the-deadline.uv"}},
        {"restore", "FILE", QT_TRANSLATE_NOOP("Help", "put a backup back into a folder that has no file yet"), {},
            false, restoreBackup, {"restore before-the-deadline.uv", "--data restored restore before-the-deadline.uv"}},
        {"campaign", "check DIR", QT_TRANSLATE_NOOP("Help", "check a folder of form definitions"), {}, false,
            checkCampaign, {"campaign check resources/campaigns/2016"}},
    };
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> all
        = draftCommands() + checkCommands() + bundleCommands() + sendingCommands() + portalCommands() + otherCommands();
    return all;
}

} // namespace cli

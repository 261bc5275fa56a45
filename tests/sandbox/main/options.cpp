// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/main/options.h"

#include <QDir>

namespace sandbox {

QString helpText()
{
    return QStringLiteral(R"(uniek-verslag-sandbox: a place to try Uniek Verslag with made-up eID cards

usage:
  uniek-verslag-sandbox --dir DIR [--applet 1.7|1.8|mixed] [--readers 1|2|3] [--pad yes|no] -- COMMAND...
      Starts, for COMMAND alone: a smart card service (pcscd) with two readers, an eID card in each
      (secretary Liesbeth Voorbeeld, chairman Karel Specimen, PIN 1234), the reference endpoint, and the
      services of the issuers: OCSP, lists of revoked certificates and time stamps.
      Runs COMMAND, stops everything again and returns the status of COMMAND.
      DIR       keys, certificates, received bundles and logs; made when missing, reused when there
      --applet  generation of the cards: 1.7 (RSA), 1.8 (elliptic curves), or mixed (default: the secretary
                has 1.7, the chairman 1.8)
      --readers how many (default: 2); with one, the secretary's card is in it, with three, the third is empty
      --pad     whether the readers have keys of their own for the PIN (default: no)
      COMMAND sees no other network and no other card readers, and these variables:
        UV_SECRETARY_READER, UV_CHAIRMAN_READER   names of the readers
        UV_PIN_FILE      file with the PIN of the cards
        UV_TRUST_ROOT    PEM file with the sandbox's roots, for --trust-root
        UV_ENDPOINT      address of the endpoint
        UV_TSA           address of the time-stamp authority
        UV_NOW           the moment at which the example plays: 20 February 2017
        UV_SANDBOX_DIR   DIR, for the commands below

  uniek-verslag-sandbox card [--dir DIR] VERB...
      While COMMAND runs, from another terminal or from COMMAND itself (then without --dir):
        pull PLACE             take the card out; PLACE is secretary, chairman or third
        insert PLACE [CARD]    put a card in: secretary, chairman, child (no signature certificate),
                               damaged (no readable identity), moved (another address than was signed),
                               forged (another name than was signed), ending (certificates that end with the
                               card, on 14 March 2026; those of the others outlast it), foreign (no eID) or
                               mute (no answer);
                               by default the one of that place
        swap PLACE CARD        pull and insert
        unplug PLACE           pull the reader itself out, with the card in it; it is back with the next card
        pull-at PLACE INS      take it out during the next command with that instruction byte (hexadecimal)
        fail-at PLACE INS SW   answer the next command with that instruction byte with these status words
        short PLACE N          give at most N bytes of a file at a time, as some readers do; 0: all
        type PLACE KEYS        press keys on the PIN pad: digits and OK, cancel, or timeout
        questions PLACE        how often the PIN pad asked
        pin PLACE DIGITS       give the card another PIN
        tries PLACE N          set the PIN tries left, 0 (blocked) to 3
        trace PLACE            instruction bytes that the card has got since it was inserted
        traffic PLACE          commands, bytes to the card and bytes from it since it was inserted
        revoke CARD MOMENT     from then on (as 2017-02-20T10:00:00Z) the card counts no more to issuer and endpoint
        reinstate CARD         the card counts again
        silence [NAME...]      only these services give no answer: ocsp, crl, tsa
        service stop|start|bare
                               end the smart card service; start it, with empty readers; or without readers

  uniek-verslag-sandbox endpoint --config FILE [--behind-proxy] [--fault SWITCH]...
      Only the reference endpoint, in the network of the computer.

  uniek-verslag-sandbox services --dir DIR
      Only the services of the issuers, for the certificates in DIR.

exit status: that of COMMAND; 1 when a card verb is refused; 2 for wrong use; 3 when the sandbox cannot be started.
Nothing of it is real: no program outside a sandbox trusts these cards.
)");
}

QString parse(const QStringList &arguments, RunOptions &into)
{
    const qsizetype end = arguments.indexOf(QStringLiteral("--"));
    if (end < 0 || end + 1 == arguments.size())
        return QStringLiteral("the command to run is missing: … -- COMMAND");
    into.command = arguments.mid(end + 1);
    QString applet = QStringLiteral("mixed");
    for (qsizetype i = 0; i < end; i += 2) {
        if (i + 1 == end)
            return QStringLiteral("%1 needs a value").arg(arguments[i]);
        if (arguments[i] == QLatin1String("--dir"))
            into.directory = QDir(arguments[i + 1]).absolutePath();
        else if (arguments[i] == QLatin1String("--applet"))
            applet = arguments[i + 1];
        else if (arguments[i] == QLatin1String("--readers"))
            into.readers = arguments[i + 1].toInt();
        else if (arguments[i] == QLatin1String("--pad"))
            into.withPad = arguments[i + 1] == QLatin1String("yes");
        else
            return QStringLiteral("unknown option %1").arg(arguments[i]);
    }
    if (into.directory.isEmpty())
        return QStringLiteral("--dir is missing");
    if (!QStringList{QStringLiteral("1.7"), QStringLiteral("1.8"), QStringLiteral("mixed")}.contains(applet))
        return QStringLiteral("--applet is 1.7, 1.8 or mixed");
    if (into.readers < 1 || into.readers > 3)
        return QStringLiteral("--readers is 1, 2 or 3");
    into.secretary = applet == QLatin1String("1.8") ? Applet::V18 : Applet::V17;
    into.chairman = applet == QLatin1String("1.7") ? Applet::V17 : Applet::V18;
    return {};
}

QString parse(const QStringList &arguments, CardOptionsLine &into)
{
    into.words = arguments;
    into.directory = qEnvironmentVariable("UV_SANDBOX_DIR");
    if (into.words.value(0) == QLatin1String("--dir")) {
        into.directory = into.words.value(1);
        into.words.remove(0, std::min<qsizetype>(2, into.words.size()));
    }
    if (into.directory.isEmpty())
        return QStringLiteral("--dir is missing");
    return into.words.isEmpty() ? QStringLiteral("what is the card to do?") : QString();
}

} // namespace sandbox

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "card/statuses.h"

#include "card/situations.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace card {

namespace {

constexpr int freshTries = 3;

/// In the words of the person: what did not work.
const char *wordsOf(Step step)
{
    switch (step) {
    case Step::FindFile: return QT_TRANSLATE_NOOP("Problem", "finding a file");
    case Step::ReadFile: return QT_TRANSLATE_NOOP("Problem", "reading a file");
    case Step::CountTries: return QT_TRANSLATE_NOOP("Problem", "asking for the tries left");
    case Step::ChooseKey: return QT_TRANSLATE_NOOP("Problem", "choosing a key");
    case Step::CheckPin: return QT_TRANSLATE_NOOP("Problem", "checking the PIN");
    case Step::Sign: return QT_TRANSLATE_NOOP("Problem", "making a signature");
    }
    return "";
}

struct Row {
    std::optional<Step> step; ///< none: whatever was being done
    quint16 status;
    base::Problem (*problem)(const QString &reader);
};

// Situations that have no reader in their words.
base::Problem activation(const QString &)
{
    return notActivated();
}
base::Problem withoutPin(const QString &)
{
    return pinMissing();
}
base::Problem withoutKey(const QString &)
{
    return keyMissing();
}
base::Problem otherScheme(const QString &)
{
    return schemeUnsupported();
}
base::Problem pinAgain(const QString &)
{
    return pinNeeded();
}

constexpr std::array table{
    Row{{}, 0x6581, cardBroken},
    Row{{}, 0x6400, cardFailed},
    Row{{}, 0x6d00, activation}, // in this state of its life the card does not know the command
    Row{{}, 0x6e00, cardInterrupted}, // another applet answers: another program chose it
    Row{{}, 0x6881, cardInterrupted},
    Row{Step::FindFile, 0x6985, activation}, // applet 1.8
    Row{Step::FindFile, 0x6283, activation}, // applet 1.7
    Row{Step::ReadFile, 0x6986, cardInterrupted}, // the file that was just chosen is chosen no longer
    Row{Step::CountTries, 0x6a86, withoutPin},
    Row{Step::CountTries, 0x6a88, withoutPin},
    Row{Step::ChooseKey, 0x6a88, withoutKey},
    Row{Step::ChooseKey, 0x6985, withoutKey},
    Row{Step::ChooseKey, 0x6a80, otherScheme},
    Row{Step::CheckPin, 0x6a86, withoutPin},
    Row{Step::CheckPin, 0x6a88, withoutPin},
    Row{Step::Sign, 0x6982, pinAgain},
    Row{Step::Sign, 0x6985, withoutKey}, // the key was chosen, so it is the key that is not active
    Row{Step::Sign, 0x6a80, otherScheme},
    Row{Step::Sign, 0x6700, otherScheme},
};

} // namespace

std::optional<int> triesIn(quint16 status)
{
    if ((status & 0xfff0) == 0x63c0)
        return status & 0xf;
    if (status == 0x6983)
        return 0;
    if (status == 0x9000)
        return freshTries;
    return std::nullopt;
}

base::Problem statusProblem(Step step, quint16 status, const QString &reader)
{
    if (step == Step::CheckPin) {
        if (const std::optional<int> tries = triesIn(status))
            return *tries == 0 ? pinBlocked() : pinWrong(*tries);
    }
    const auto row = std::find_if(table.begin(), table.end(),
        [&](const Row &each) { return each.status == status && each.step.value_or(step) == step; });
    return row == table.end() ? fault(wordsOf(step), status) : row->problem(reader);
}

} // namespace card

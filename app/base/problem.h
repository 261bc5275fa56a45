// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace base {

/// What a person can do about a problem; each kind is one exit code of the command line.
enum class Kind {
    Refused = 1, ///< the answer is "no": invalid data, invalid signature, not allowed now
    Usage = 2, ///< the program was asked in the wrong way
    Environment = 3, ///< something outside is missing: reader, network, disk, a lock
};

/// Why something was not done, in terms that a person can act on.
///
/// `text` is an English source text of the translation context "Problem", marked with
/// QT_TRANSLATE_NOOP("Problem", "…"); its places %1, %2 … are filled from `args`, those after them from the messages of
/// `causes`. It says what happened and what to do next. A problem never carries a PIN or a national number.
struct Problem {
    Kind kind = Kind::Refused;
    QString code; ///< stable name for programs and tests, for example "card.pin.wrong"
    const char *text = "";
    QStringList args;
    QString where; ///< field path, file, reader or address that it is about; may be empty
    std::optional<int> count = {}; ///< fills %n of a text marked with QT_TRANSLATE_N_NOOP: one, or many
    QList<Problem> causes = {}; ///< what it came of, told as a part of it

    /// The text in the language of the program at this moment, with its arguments.
    [[nodiscard]] QString message() const;
};

/// The answer is "no".
[[nodiscard]] Problem refused(
    const char *code, const char *text, const QStringList &args = {}, const QString &where = {});
/// The program was asked in the wrong way, about what the first argument names.
[[nodiscard]] Problem misused(const char *code, const char *text, const QStringList &args = {});

} // namespace base

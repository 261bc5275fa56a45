// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSet>
#include <QStringList>

namespace cli {

/// The command line, taken apart into options and words.
struct Arguments {
    QStringList options; ///< "--json", "--lang=nl": as QCommandLineParser reads them without guessing
    QStringList words; ///< the command first
    QString lacking; ///< name of an option that has no value although it takes one; empty: none

    [[nodiscard]] bool has(const QString &option) const;
    /// The last value that was given; empty when none was.
    [[nodiscard]] QString value(const QString &option) const;
};

/// `withValue`: names of the options that take one. A word that begins like a negative number ("-1", "-,5") is a word
/// and no option, and so is everything behind "--".
[[nodiscard]] Arguments takenApart(const QStringList &arguments, const QSet<QString> &withValue);

} // namespace cli

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/output.h"
#include "desk/workplace.h"

#include <QCommandLineParser>
#include <QFuture>

#include <memory>
#include <optional>

namespace cli {

class TerminalPerson;

/// The exit code that a command ends with, when it does.
using Ending = QFuture<int>;

/// One run of the program: what was asked for, and what the commands need to answer it.
class Run : public QObject
{
public:
    Run(std::unique_ptr<desk::Surroundings> surroundings, const QCommandLineParser &parser,
        const QStringList &arguments);
    ~Run() override;

    Output out;

    [[nodiscard]] const desk::Surroundings &surroundings() const { return *m_surroundings; }
    [[nodiscard]] const form::Campaign &campaign() const { return m_surroundings->campaign(); }
    [[nodiscard]] base::Language language() const { return m_surroundings->language(); }
    [[nodiscard]] QString dataFolder() const;
    /// "cli.data" where neither --data nor the system names a folder.
    [[nodiscard]] base::Result<void> dataFolderIsKnown() const;

    /// What stands after the command, without options.
    [[nodiscard]] const QStringList &arguments() const { return m_arguments; }
    [[nodiscard]] bool isSet(const char *option) const;
    [[nodiscard]] QString value(const char *option) const;
    /// Of an option that may stand several times.
    [[nodiscard]] QStringList values(const char *option) const;

    /// Opens the file of the OCMW. Precondition of `workplace`: done, and well.
    [[nodiscard]] base::Result<void> open(store::Access access);
    void use(std::unique_ptr<desk::Workplace> workplace) { m_workplace = std::move(workplace); }
    [[nodiscard]] desk::Workplace &workplace() const { return *m_workplace; }
    [[nodiscard]] TerminalPerson &person() const { return *m_person; }

    /// A command that ends here.
    [[nodiscard]] Ending end(int code) { return QtFuture::makeReadyFuture(out.finish(code)); }
    /// With the problem; where the person at the terminal declined, with why.
    [[nodiscard]] Ending refuse(const base::Problem &problem);
    /// Wrong use: the number of arguments, an option that is missing.
    [[nodiscard]] Ending misused(const char *text, const QStringList &args = {});

    /// For a command without arguments: wrong use when there are some.
    [[nodiscard]] std::optional<Ending> argumentsRefused();

    /// Goes on with `next(value)` when the future has a value, ends with its problem otherwise. `next` gives an exit
    /// code or an Ending.
    template <typename T, typename Next>
    [[nodiscard]] Ending then(QFuture<base::Result<T>> future, Next next)
    {
        return future
            .then(this,
                [this, next](const base::Result<T> &result) -> Ending {
                    if (!result)
                        return refuse(result.problem());
                    if constexpr (std::is_void_v<T>)
                        return ending(next());
                    else
                        return ending(next(*result));
                })
            .unwrap();
    }

    /// The announcement of foreign trust roots and of a clock that was set; on the standard error, before every
    /// verdict.
    void announceTrust();

private:
    static Ending ending(int code) { return QtFuture::makeReadyFuture(code); }
    static Ending ending(const Ending &ending) { return ending; }

    std::unique_ptr<desk::Surroundings> m_surroundings;
    const QCommandLineParser &m_parser;
    QStringList m_arguments;
    std::unique_ptr<TerminalPerson> m_person;
    std::unique_ptr<desk::Workplace> m_workplace;
};

/// For a file or folder that is to be made: a folder above it that is missing is more often a slip than a wish. Problem
/// "cli.folder".
[[nodiscard]] base::Result<void> folderIsThere(const QString &file);

/// The module or form with this code among the arguments; a problem for another word.
[[nodiscard]] base::Result<const form::Definition *> formNamed(const Run &run, const QString &code);

} // namespace cli

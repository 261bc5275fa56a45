// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "cli/run.h"

#include "cli/terminal_person.h"

#include <QDir>
#include <QFileInfo>

namespace cli {

Run::Run(
    std::unique_ptr<desk::Surroundings> surroundings, const QCommandLineParser &parser, const QStringList &arguments)
    : out(parser.isSet(QStringLiteral("json"))),
      m_surroundings(std::move(surroundings)),
      m_parser(parser),
      m_arguments(arguments),
      m_person(std::make_unique<TerminalPerson>(*this))
{
}

Run::~Run() = default;

QString Run::dataFolder() const
{
    const QString named = value("data");
    return named.isEmpty() ? desk::Workplace::defaultFolder() : named;
}

base::Result<void> Run::dataFolderIsKnown() const
{
    if (isSet("data") || qEnvironmentVariableIsSet("HOME") || qEnvironmentVariableIsSet("XDG_DATA_HOME"))
        return {};
    return base::Problem{base::Kind::Usage, QStringLiteral("cli.data"),
        QT_TRANSLATE_NOOP("Problem",
            "Where the file of the OCMW lies is not known: HOME and XDG_DATA_HOME are not set. Name its folder with "
            "--data."),
        {}, {}};
}

bool Run::isSet(const char *option) const
{
    return m_parser.optionNames().contains(QLatin1String(option));
}

QStringList Run::values(const char *option) const
{
    return isSet(option) ? m_parser.values(QLatin1String(option)) : QStringList();
}

QString Run::value(const char *option) const
{
    return isSet(option) ? m_parser.value(QLatin1String(option)) : QString();
}

base::Result<void> Run::open(store::Access access)
{
    if (base::Result<void> known = dataFolderIsKnown(); !known)
        return known;
    base::Result<std::unique_ptr<desk::Workplace>> opened = desk::Workplace::open(surroundings(), dataFolder(), access);
    if (!opened && opened.problem().code == u"store.notFound") {
        base::Problem problem = opened.problem();
        problem.text = QT_TRANSLATE_NOOP("Problem",
            "There is no file %1. Begin it with \"init\" (see \"init --help\"), or name the folder of your file with "
            "--data.");
        return problem;
    }
    if (!opened)
        return opened.problem();
    m_workplace = *std::move(opened);
    return {};
}

Ending Run::refuse(const base::Problem &problem)
{
    const bool declined = problem.code == u"person.declined" && m_person->reason();
    return QtFuture::makeReadyFuture(out.refuse(declined ? *m_person->reason() : problem));
}

Ending Run::misused(const char *text, const QStringList &args)
{
    return refuse({base::Kind::Usage, QStringLiteral("cli.usage"), text, args, {}});
}

std::optional<Ending> Run::argumentsRefused()
{
    if (m_arguments.isEmpty())
        return std::nullopt;
    return misused(QT_TRANSLATE_NOOP("Problem", "This command takes no argument, but has one: \"%1\"."),
        {m_arguments.constFirst()});
}

void Run::announceTrust()
{
    const QString notice = surroundings().foreignTrustNotice();
    if (notice.isEmpty())
        return;
    out.notice(notice);
    out.set(QStringLiteral("foreignTrust"), notice);
}

base::Result<void> folderIsThere(const QString &file)
{
    const QString folder = QFileInfo(QDir::cleanPath(file)).absolutePath(); // "papers/" is made in the folder above
    if (QFileInfo(folder).isDir())
        return {};
    return base::Problem{base::Kind::Environment, QStringLiteral("cli.folder"),
        QT_TRANSLATE_NOOP(
            "Problem", "There is no folder \"%1\". Correct the name of the file, or make the folder first."),
        {folder}, folder};
}

base::Result<const form::Definition *> formNamed(const Run &run, const QString &code)
{
    if (const form::Definition *form = run.campaign().form(code))
        return form;
    QStringList known{run.campaign().ocmw().code};
    for (const form::Definition &module : run.campaign().modules())
        known.append(module.code);
    return base::Problem{base::Kind::Usage, QStringLiteral("cli.module"),
        QT_TRANSLATE_NOOP("Problem", "There is no form \"%1\". There are: %2."),
        {code, known.join(QStringLiteral(", "))}, code};
}

} // namespace cli

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/told.h"

#include "form/campaign.h"
#include "report/values.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The name of what this code stands for; the text itself when it stands for nothing.
QString named(const QString &code, const form::Campaign &campaign, base::Language language)
{
    if (const form::Definition *form = campaign.form(code))
        return (language == base::Language::French ? u"«\u00a0%1\u00a0»"_s : u"“%1”"_s)
            .arg(form->shortTitle.in(language));
    if (const form::Field *field = campaign.field(code))
        return field->label.in(language);
    const std::optional<report::Path> path = report::Path::parse(code);
    const form::Table *table = path ? campaign.table(path->id) : nullptr;
    return table ? table->label.in(language) : code;
}

base::Problem withNames(base::Problem problem, base::Language language)
{
    for (QString &argument : problem.args) {
        QStringList parts = argument.split(u", "_s);
        for (QString &part : parts)
            part = named(part, form::Campaign::builtIn(), language);
        argument = parts.join(u", "_s);
    }
    for (base::Problem &cause : problem.causes)
        cause = withNames(cause, language);
    return problem;
}

} // namespace

QString told(const base::Problem &problem, base::Language language)
{
    return withNames(problem, language).message();
}

} // namespace ui

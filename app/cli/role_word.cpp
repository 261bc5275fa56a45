// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "cli/role_word.h"

#include "cli/folded.h"
#include "cli/run.h"

#include <array>

namespace cli {

namespace {

/// As people say them in Dutch, French and English; without accents.
struct RoleWord {
    const char *word;
    store::Role role;
};

constexpr std::array roleWords{RoleWord{"secretary", store::Role::Secretary},
    RoleWord{"secretaris", store::Role::Secretary}, RoleWord{"secretaire", store::Role::Secretary},
    RoleWord{"chairman", store::Role::Chairman}, RoleWord{"chairwoman", store::Role::Chairman},
    RoleWord{"voorzitter", store::Role::Chairman}, RoleWord{"voorzitster", store::Role::Chairman},
    RoleWord{"president", store::Role::Chairman}, RoleWord{"presidente", store::Role::Chairman},
    RoleWord{"delegate", store::Role::Delegate}, RoleWord{"afgevaardigde", store::Role::Delegate},
    RoleWord{"gemachtigde", store::Role::Delegate}, RoleWord{"delegue", store::Role::Delegate},
    RoleWord{"deleguee", store::Role::Delegate}};

} // namespace

base::Result<std::optional<store::Role>> roleOf(const Run &run)
{
    using Answer = base::Result<std::optional<store::Role>>;
    if (!run.isSet("role"))
        return Answer(std::nullopt);
    const QString given = folded(run.value("role"));
    for (const RoleWord &known : roleWords) {
        if (given == QLatin1String(known.word))
            return Answer(known.role);
    }
    return base::misused("cli.usage",
        QT_TRANSLATE_NOOP("Problem", "\"%1\" is no role. A role is secretary, chairman or delegate."),
        {run.value("role")});
}

} // namespace cli

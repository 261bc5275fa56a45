// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/clock.h"
#include "base/language.h"
#include "base/result.h"
#include "form/campaign.h"
#include "trust/anchors.h"

#include <memory>
#include <optional>

namespace desk {

/// What every act leans on: the campaign, whom to believe, what time it is, in which language to speak. Lives as long
/// as the program; everything else of this library keeps a reference to it.
class Surroundings
{
public:
    /// `trustRoots` are PEM files (trust::Anchors::addPem); the Belgian roots are always believed. The clock is the
    /// computer's; only while a trust root was given, UV_NOW (ISO 8601) sets it.
    /// Problems: "desk.roots.file", "trust.roots.…", "desk.clock.unreadable".
    [[nodiscard]] static base::Result<std::unique_ptr<Surroundings>> make(
        base::Language language, const QStringList &trustRoots = {});

    [[nodiscard]] const form::Campaign &campaign() const
    {
        return m_campaign ? *m_campaign : form::Campaign::builtIn();
    }
    /// Goes on with the definitions of a folder in the place of those that are built in: to try out those of another
    /// year. Before a file is opened. Problems: "form.…".
    [[nodiscard]] base::Result<void> useCampaign(const QString &folder);
    [[nodiscard]] const trust::Anchors &anchors() const { return m_anchors; }
    [[nodiscard]] const base::Clock &clock() const { return *m_clock; }

    /// The last moment of the campaign, as long as it is to come.
    [[nodiscard]] std::optional<QDateTime> deadlineAhead() const;

    /// Of windows and messages; documents are in the language that the OCMW chose.
    [[nodiscard]] base::Language language() const { return m_language; }
    void setLanguage(base::Language language) { m_language = language; }

    /// A trust root was given by a person: every verdict must say so, see `foreignTrustNotice`.
    [[nodiscard]] bool hasForeignTrust() const { return m_anchors.hasForeign(); }
    /// The clock was set by UV_NOW: to be shown.
    [[nodiscard]] bool isClockSet() const { return m_clockSet; }
    /// What to say about it, in the language of the program: names of the roots that were given, and the moment that
    /// the clock was set to. Empty when there is nothing to say.
    [[nodiscard]] QString foreignTrustNotice() const;

private:
    Surroundings() = default;
    [[nodiscard]] base::Result<void> setClock();

    trust::Anchors m_anchors;
    std::unique_ptr<base::Clock> m_clock;
    std::unique_ptr<const form::Campaign> m_campaign; ///< none: the one that is built in
    base::Language m_language = base::Language::Dutch;
    bool m_clockSet = false;
};

} // namespace desk

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/send.h"
#include "ui/look/chip.h"
#include "ui/tools.h"

#include <QCoreApplication>

#include <optional>

/// Where a bundle stands on its way, in plain words.
namespace ui {

class SendWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::SendWords)
public:
    struct Line {
        QString text; ///< empty: nothing is to be said
        std::optional<Tone> tone;
    };

    /// Of one that is under way now.
    [[nodiscard]] static Line of(const sending::Progress &progress, const Tools &tools);
    /// Of one that nobody sends now, as the outbox has it; a null pointer: it is not there.
    [[nodiscard]] static Line of(const store::Submission *entry, const Tools &tools);
};

} // namespace ui

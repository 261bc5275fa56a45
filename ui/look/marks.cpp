// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/look/marks.h"

#include "desk/overview.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString iconOf(store::State state)
{
    switch (state) {
    case store::State::Empty: return u"draw-circle"_s;
    case store::State::Draft: return u"document-edit"_s;
    case store::State::Ready: return u"checkmark"_s;
    case store::State::Sealed: return u"lock"_s;
    case store::State::SignedOnce:
    case store::State::SignedTwice: return u"document-edit-sign"_s;
    case store::State::Queued: return u"mail-queue"_s;
    case store::State::Sent: return u"mail-sent"_s;
    case store::State::ReceiptDoubtful: return u"data-error"_s;
    case store::State::Received: return u"mail-signed-verified"_s;
    case store::State::Entered: return u"mail-sent"_s;
    case store::State::Accepted: return u"checkmark"_s;
    case store::State::Rejected: return u"data-error"_s;
    case store::State::Unlocked: return u"document-edit"_s;
    case store::State::NotApplicable: return u"list-remove"_s;
    }
    return {};
}

Tone toneOf(store::State state)
{
    switch (state) {
    case store::State::Empty:
    case store::State::NotApplicable: return Tone::Neutral;
    case store::State::Draft: return Tone::Accent;
    case store::State::Ready:
    case store::State::Received:
    case store::State::Entered:
    case store::State::Accepted: return Tone::Ok;
    case store::State::ReceiptDoubtful:
    case store::State::Rejected: return Tone::Error;
    case store::State::Unlocked: return Tone::Warning;
    case store::State::Sealed:
    case store::State::SignedOnce:
    case store::State::SignedTwice:
    case store::State::Queued:
    case store::State::Sent: return Tone::Locked;
    }
    return Tone::Neutral;
}

} // namespace

Mark markOf(store::State state)
{
    return {desk::words(state), iconOf(state), toneOf(state)};
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/overview.h"

#include <QCoreApplication>

namespace desk {

namespace {

QString plainText(const char *source)
{
    return QCoreApplication::translate("Words", source);
}

} // namespace

QString words(store::State state)
{
    switch (state) {
    case store::State::Empty: return plainText(QT_TRANSLATE_NOOP("Words", "not begun"));
    case store::State::Draft: return plainText(QT_TRANSLATE_NOOP("Words", "draft"));
    case store::State::Ready: return plainText(QT_TRANSLATE_NOOP("Words", "ready to seal"));
    case store::State::Sealed: return plainText(QT_TRANSLATE_NOOP("Words", "sealed"));
    case store::State::SignedOnce: return plainText(QT_TRANSLATE_NOOP("Words", "signed once"));
    case store::State::SignedTwice: return plainText(QT_TRANSLATE_NOOP("Words", "signed twice"));
    case store::State::Queued: return plainText(QT_TRANSLATE_NOOP("Words", "in the outbox"));
    case store::State::Sent: return plainText(QT_TRANSLATE_NOOP("Words", "sent, waiting for the receipt"));
    case store::State::ReceiptDoubtful: return plainText(QT_TRANSLATE_NOOP("Words", "receipt does not match"));
    case store::State::Received: return plainText(QT_TRANSLATE_NOOP("Words", "received"));
    case store::State::Entered: return plainText(QT_TRANSLATE_NOOP("Words", "entered on the portal"));
    case store::State::Accepted: return plainText(QT_TRANSLATE_NOOP("Words", "accepted"));
    case store::State::Rejected: return plainText(QT_TRANSLATE_NOOP("Words", "rejected"));
    case store::State::Unlocked: return plainText(QT_TRANSLATE_NOOP("Words", "unlocked"));
    case store::State::NotApplicable: return plainText(QT_TRANSLATE_NOOP("Words", "not applicable"));
    }
    return {};
}

QString words(store::Role role)
{
    switch (role) {
    case store::Role::Secretary: return plainText(QT_TRANSLATE_NOOP("Words", "secretary"));
    case store::Role::Chairman: return plainText(QT_TRANSLATE_NOOP("Words", "chairman"));
    case store::Role::Delegate: return plainText(QT_TRANSLATE_NOOP("Words", "delegate of the chairman"));
    }
    return {};
}

QString words(form::Severity severity)
{
    switch (severity) {
    case form::Severity::Error: return plainText(QT_TRANSLATE_NOOP("Words", "error"));
    case form::Severity::Warning: return plainText(QT_TRANSLATE_NOOP("Words", "warning"));
    case form::Severity::Information: return plainText(QT_TRANSLATE_NOOP("Words", "remark"));
    }
    return {};
}

} // namespace desk

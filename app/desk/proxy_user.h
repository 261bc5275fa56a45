// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/person.h"

#include <QObject>
#include <QUrl>

namespace desk {

/// Something failed because the proxy in front of this address wants to know who asks.
[[nodiscard]] bool isAboutProxyUser(const base::Problem &why);

/// Asks the person who the proxy is to be told, and keeps that for the program. False: the person declined. The answer
/// comes in the main thread, unless the context is gone by then.
[[nodiscard]] QFuture<bool> askProxyUser(QObject *context, Person &person, const QUrl &address);

} // namespace desk

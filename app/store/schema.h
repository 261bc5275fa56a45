// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/database.h"

#include <QList>

#include <functional>

namespace store {

/// Stands in the header of each of our files: "UVOC".
inline constexpr qint64 applicationId = 0x55564F43;

/// Leads from one version of the tables to the next.
using Migration = std::function<void(Database &)>;

/// The ladder: the first step makes the tables of version 1 in an empty file. A step that was ever released is never
/// changed again.
[[nodiscard]] const QList<Migration> &migrations();

/// Takes the steps that the file lacks, each in a transaction of its own that also raises `user_version`.
/// `before` runs once, ahead of the first step, when there is one to take.
[[nodiscard]] base::Result<void> migrate(Database &database, const QList<Migration> &steps,
    const std::function<base::Result<void>(qint64 fromVersion)> &before);

[[nodiscard]] qint64 userVersion(Database &database);

} // namespace store

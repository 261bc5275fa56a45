// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QLockFile>

#include <memory>

/// What is done to the file as a file, before or beside SQLite.
namespace store {

/// Looks at the first 100 bytes without SQLite, which would play back a foreign journal; gives the version of the
/// tables as far as it is written there.
/// Problems: "store.notFound", "store.foreign", "store.newer", "store.failed".
[[nodiscard]] base::Result<qint64> checkHeader(const QString &path, qint64 newestVersion);

/// "store.newer"
[[nodiscard]] base::Problem newerProblem(const QString &path);

/// False only when there is surely nothing of this name: not where the folder may not be looked into.
[[nodiscard]] bool isThere(const QString &path);

/// Takes the lock beside the file; waits some seconds for another program that has it. A lock that a dead program on
/// this computer left behind is taken over. Problems: "store.locked" with program, computer and since when;
/// "store.failed".
[[nodiscard]] base::Result<std::unique_ptr<QLockFile>> lock(const QString &path);

/// Makes missing folders, for the owner only. Folders that are there stay as they are.
[[nodiscard]] base::Result<void> makeFolders(const QString &folder);
[[nodiscard]] base::Problem existsProblem(const QString &path);
/// Makes an empty file, for the owner only; "store.exists" when something is there.
[[nodiscard]] base::Result<void> makeFile(const QString &path);
/// Waits until the content of the file is on the disk.
[[nodiscard]] base::Result<void> flush(const QString &path);

/// Type of a file system that lies on another computer, where a WAL must not be used.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray &type);

} // namespace store

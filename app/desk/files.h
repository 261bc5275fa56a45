// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace desk {

/// The whole file, at most `limit` bytes. Problems: "file.kind" (a pipe or a device), "file.read",
/// "file.tooLarge".
[[nodiscard]] base::Result<QByteArray> readFile(const QString &path, qint64 limit);

enum class Existing {
    Keep, ///< refuse when there is such a file
    Replace
};
enum class Readers {
    Everyone, ///< whom the computer lets read new files
    Owner ///< for personal data
};
/// Writes a file all or nothing, safe on the disk when it returns; missing folders are made.
/// Problems: "file.exists", "file.write".
[[nodiscard]] base::Result<void> writeFile(const QString &path, const QByteArray &bytes,
    Existing existing = Existing::Keep, Readers readers = Readers::Everyone);

} // namespace desk

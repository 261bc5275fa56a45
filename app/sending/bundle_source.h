// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace sending {

/// A piece of a bundle.
struct Part {
    QByteArray bytes;
    QByteArray digest; ///< their SHA-256, 32 bytes
};

/// A frozen bundle in its file, which may be large: it is read part by part.
struct BundleSource {
    QString path;
    qint64 size = 0; ///< in bytes
    QString sha256; ///< of all of it, 64 lower-case hex digits: the submission's name

    /// Reads so many bytes from `offset` on, or as many as there are. Problems: "sending.bundle.read",
    /// "sending.bundle.changed" (it ends before its size).
    [[nodiscard]] base::Result<Part> part(qint64 offset, qint64 length) const;

    /// Whether the file still holds exactly this bundle; reads all of it. Problems as `part`.
    [[nodiscard]] base::Result<void> check() const;
};

} // namespace sending

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "bundle/canonical_zip.h"
#include "bundle/manifest.h"

namespace bundle {

/// A container whose outside is in order: limits, names, "mimetype", manifest and entries agree.
struct Container {
    QList<Entry> entries; ///< all, in the archive's order
    QList<ManifestFile> files; ///< the data files, in the manifest's order
    bool ours = false; ///< packed by this program, and not a byte of the packing changed

    /// Precondition: there is one; true for all of `files`.
    [[nodiscard]] const QByteArray &bytesOf(const QByteArray &name) const;
    [[nodiscard]] QList<Entry> signatures() const;
};

/// Reads what anyone may have made. Nothing is trusted before it is bounded: at most 64 entries, 64 MiB each,
/// 128 MiB together, unpacked at most 200 times the packed size. Problems "bundle.container.zip", ".limit", ".entry",
/// ".mimetype", ".manifest", ".unknown", ".missing", ".altered".
[[nodiscard]] base::Result<Container> readContainer(const QByteArray &bytes);

/// Our packing: mimetype, data files, manifest, signatures.
[[nodiscard]] QByteArray packContainer(const QList<ManifestFile> &files, const QList<Entry> &entries);

inline constexpr qint64 maxFileSize = 64 * 1024 * 1024;
inline constexpr qint64 maxTotalSize = 128 * 1024 * 1024;
inline constexpr int maxEntries = 64;

/// The name of a foreign entry or file for a message: letters only, and not endless.
[[nodiscard]] QString shown(const QByteArray &name);

} // namespace bundle

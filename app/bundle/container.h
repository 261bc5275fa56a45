// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "bundle/canonical_zip.h"
#include "bundle/manifest.h"
#include "bundle/verdict.h"

namespace bundle {

/// A container that could be read within the limits.
struct Container {
    QList<Entry> entries; ///< all, in the archive's order
    Checksums checksums; ///< of the entries as they were read
    /// The data files that are there, in the manifest's order, then those that it does not name, without media type.
    QList<ManifestFile> files;
    Packing packing = Packing::Foreign;
    QList<Reason> reasons; ///< about the container itself; its signatures can be looked at whatever they weigh

    [[nodiscard]] const Entry *entry(const QByteArray &name) const; ///< null where there is none
    /// Precondition: there is one; true for all of `files`.
    [[nodiscard]] const QByteArray &bytesOf(const QByteArray &name) const;
    /// Of those bytes; precondition as there. Every signature asks for it more than once, so that it is remembered: the
    /// entries of a container do not change once it is read.
    [[nodiscard]] QByteArray digestOf(const QByteArray &name, HashAlgorithm hash) const;
    [[nodiscard]] QList<Entry> signatures() const;
    [[nodiscard]] bool isSimple() const; ///< says of itself that it is ASiC-S: one file, and what vouches for it

    mutable QHash<QPair<QByteArray, int>, QByteArray> digests; ///< that were asked for, by name and method
};

/// Reads what anyone may have made. Nothing is trusted before it is bounded: at most 64 entries, 64 MiB each,
/// 256 MiB together, unpacked at most 200 times the packed size. Problems "bundle.container.zip", ".limit", ".entry",
/// ".mimetype": those leave nothing to look at. Reasons ".checksum", ".hidden", ".folder", ".entry", ".mimetype",
/// ".manifest", ".unknown", ".missing", ".simple", ".other-proof", ".other-signature", ".altered", "bundle.xml".
[[nodiscard]] base::Result<Container> readContainer(const QByteArray &bytes);

/// Our packing: mimetype, data files, manifest, signatures.
[[nodiscard]] QByteArray packContainer(
    const QList<ManifestFile> &files, const QList<Entry> &entries, const Checksums &known = {});

/// Verifying holds a container twice in memory, signing three times.
inline constexpr qint64 maxFileSize = 64 * 1024 * 1024;
inline constexpr qint64 maxTotalSize = 256 * 1024 * 1024;
inline constexpr int maxEntries = 64;

/// The name of a foreign entry or file for a message: letters only, and not endless.
[[nodiscard]] QString shown(const QByteArray &name);

} // namespace bundle

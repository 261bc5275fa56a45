// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

namespace bundle {

inline constexpr const char *containerType = "application/vnd.etsi.asic-e+zip";
/// Of a container with one file and what vouches for it, ASiC-S; this program makes none.
inline constexpr const char *simpleContainerType = "application/vnd.etsi.asic-s+zip";

/// A line of META-INF/manifest.xml. The manifest is not signed; the signatures repeat both values.
struct ManifestFile {
    QByteArray name;
    QByteArray mediaType;
};

[[nodiscard]] QByteArray renderManifest(const QList<ManifestFile> &files);

/// The data files of a manifest in its order. Problem "bundle.container.manifest" or "bundle.xml".
[[nodiscard]] base::Result<QList<ManifestFile>> readManifest(
    const QByteArray &bytes, const QByteArray &type = containerType);

/// "word/word" of letters, digits and "_.+-", as other validators demand.
[[nodiscard]] bool isMediaType(const QByteArray &text);

} // namespace bundle

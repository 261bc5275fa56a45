// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bundle/container.h"

namespace bundle {

inline constexpr const char *mimetypeName = "mimetype";
inline constexpr const char *manifestName = "META-INF/manifest.xml";
inline constexpr const char *metaFolder = "META-INF/";

/// "META-INF/…signatures….xml".
[[nodiscard]] bool isSignatureName(const QByteArray &name);
/// Neither "mimetype" nor in META-INF: what is signed.
[[nodiscard]] bool isDataName(const QByteArray &name);
/// What our packing has as "META-INF/signatures0.xml" and so on.
[[nodiscard]] QByteArray signatureName(qsizetype index);

/// As our packing has them. Precondition: every file is among the entries.
[[nodiscard]] QList<Entry> inOurOrder(const QList<ManifestFile> &files, const QList<Entry> &entries);
/// Whether the list of files is spelled as this program spells it.
[[nodiscard]] bool hasOurList(const Container &container);
/// Whose packing these bytes are, out of which the entries and files were read.
[[nodiscard]] Packing packingOf(const Container &container, const QByteArray &bytes);

} // namespace bundle

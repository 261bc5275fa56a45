// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bundle/container.h"

namespace bundle {

/// There is no META-INF/manifest.xml.
[[nodiscard]] base::Problem withoutList();

/// What is to be said of a container whose entries, files and packing are known. Whatever is not as this program packs
/// is a fault in one of ours. In one of another program it weighs what it costs: nothing where it says nothing about
/// what is signed, a doubt where something cannot be judged.
[[nodiscard]] QList<Reason> reasonsAbout(const Container &container, const QList<base::Problem> &archiveFaults,
    const base::Result<QList<ManifestFile>> &list, const QByteArray &bytes);

} // namespace bundle

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

namespace bundle {

/// One file in a ZIP archive.
struct Entry {
    QByteArray name; ///< as in the archive, UTF-8
    QByteArray bytes;
};

/// CRC-32 of entries by their names, where it is known already and need not be worked out again.
using Checksums = QHash<QByteArray, quint32>;

/// The one ZIP archive that holds these entries in this order: all stored, no extra fields, no comments, no data
/// descriptors, every header field a function of name and bytes (PKZIP APPNOTE 4.3.7, 4.3.12, 4.3.16).
///
/// Our containers have exactly this form, so that re-making one and comparing shows a change in any byte. This
/// is why nothing is deflated (a deflate stream has many spellings, and zlib's own changes between versions),
/// and why the writer is ours: the form must outlive any library version.
/// Precondition: fewer than 65535 entries, less than 4 GiB in all, names of ASCII letters.
[[nodiscard]] QByteArray canonicalZip(const QList<Entry> &entries, const Checksums &known = {});

/// Whether these bytes are that archive, without making it.
[[nodiscard]] bool isCanonicalZip(const QList<Entry> &entries, const QByteArray &bytes, const Checksums &known = {});

} // namespace bundle

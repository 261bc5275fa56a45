// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace store {

/// Files with rows of one table that have the same headers: from one source, most likely.
struct ColumnSource {
    QString table; ///< id: "hwg.files"
    QByteArray fingerprint; ///< digest of the headers, hexadecimal
};

/// A column of a file and the column of the table that it goes to.
struct ColumnChoice {
    QString header; ///< as the file writes it, or the letters of its column
    QString column; ///< name of the column; empty: left out
    bool operator==(const ColumnChoice &) const = default;
};

} // namespace store

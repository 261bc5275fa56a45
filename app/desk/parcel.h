// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/secret.h"
#include "desk/files.h"
#include "desk/surroundings.h"

#include <QFuture>

#include <memory>

namespace desk {

/// An encrypted copy of a bundle, for the way to another workstation.
struct Parcel {
    QString path;
    std::shared_ptr<const base::Secret> passphrase; ///< kept nowhere else: without it the parcel cannot be opened
};

/// Copies a bundle, byte for byte; a file that is there is replaced. Who sees signatures sees national numbers.
/// Problems: "parcel.unsound" (no bundle, damaged or changed), and those of files.
[[nodiscard]] QFuture<base::Result<void>> copyBundle(
    const Surroundings &surroundings, const QString &path, const QString &copy);

/// Makes a parcel of a bundle, with a new passphrase. Problems as `copyBundle`, and "bundle.parcel.pack",
/// "file.exists".
[[nodiscard]] QFuture<base::Result<Parcel>> packParcel(
    const Surroundings &surroundings, const QString &path, const QString &parcel, Existing existing);

/// Whether a file is a parcel, by its name.
[[nodiscard]] bool isParcel(const QString &path);

/// Takes the bundle out of a parcel and writes it; `typed` is the passphrase as it was typed. An empty `bundle`: beside
/// the parcel, under the name that it had, with a number when that name is taken. Gives its path. Problems: those of
/// bundle::openParcel, and "file.exists".
[[nodiscard]] QFuture<base::Result<QString>> unpackParcel(
    const QString &parcel, base::Secret typed, const QString &bundle = {});

} // namespace desk

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/workplace.h"

namespace desk {

/// Whether the file at `path` is what a sealing of exactly these modules left behind when the program ended between
/// writing the bundle and telling the store: a bundle of ours without any signature, genuine, of this OCMW and year,
/// with these modules, that the store does not know, neither by its place nor by its content. Only such a file may be
/// written over: all in it is made again from the same values. Reads it in a pool thread.
[[nodiscard]] QFuture<bool> isLeftover(Workplace &workplace, const QString &path, const QStringList &modules);

} // namespace desk

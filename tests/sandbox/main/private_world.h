// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace sandbox {

/// Gives this process and its children a file system view and a network of their own, in which a pcscd of theirs can
/// live beside the computer's: /run/pcscd is empty and writable, USB card readers are out of sight, only the loopback
/// network is there. Works as root, also in a chroot, and as a plain user (through a user namespace, keeping the
/// user's own id). Must be called while the process has one thread.
/// Gives the reason when it cannot be had, or nothing.
[[nodiscard]] QString enterPrivateWorld();

} // namespace sandbox

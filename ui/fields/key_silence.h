// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace ui {

/// While one lives, the debug messages of Qt itself are off, whatever the rules of logging say: with all of them on, Qt
/// tells of each key that is pressed, so a log would hold the secret that is typed. For the main thread.
class KeySilence
{
public:
    KeySilence();
    ~KeySilence();
    KeySilence(const KeySilence &) = delete;
    KeySilence &operator=(const KeySilence &) = delete;
};

} // namespace ui

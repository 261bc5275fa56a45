// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

/// What a virtual reader and its card say to each other over TCP. Each message has its length in front, two bytes,
/// big-endian. The reader sends, the card answers: to a command its answer, to `askAtr` its answer to reset (nothing
/// from a card that is mute), to `verifyOnPad` the status words of the PIN pad or of the card. The other messages of
/// one byte have no answer.
namespace sandbox::wire {

// Messages of one byte; a command for the card has four bytes and more.
inline constexpr char powerOff = 0x00;
inline constexpr char powerOn = 0x01;
inline constexpr char resetCard = 0x02;
inline constexpr char askAtr = 0x04;

/// In front of a structure for VERIFY_PIN_DIRECT; no card has commands of this class.
inline constexpr char verifyOnPad = '\xff';

/// From the place to its reader at any time, in the place of a length: the cable was pulled out.
inline constexpr unsigned char unplugged[] = {0xff, 0xff};

} // namespace sandbox::wire

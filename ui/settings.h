// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/language.h"
#include "ui/look/palette.h"

#include <QByteArray>

#include <optional>

namespace desk {
class Surroundings;
class Workplace;
} // namespace desk

/// What the window remembers of a person's choices, in the usual place for settings. No data of the OCMW.
namespace ui {

/// The file that holds it: "uniek-verslag/window.ini" in the person's configuration folder.
[[nodiscard]] QString settingsFile();
[[nodiscard]] std::optional<base::Language> rememberedLanguage();
void rememberLanguage(base::Language language);
[[nodiscard]] Appearance rememberedAppearance();
void rememberAppearance(Appearance appearance);
[[nodiscard]] QByteArray rememberedGeometry();
void rememberGeometry(const QByteArray &geometry);

/// Where the person at this workstation says to sign, when that is not where the OCMW has its seat; else empty.
[[nodiscard]] QString rememberedPlace();
void rememberPlace(const QString &city);
/// The code of the role in which somebody signed a bundle of another workstation here; empty: nobody did.
[[nodiscard]] QString rememberedRole();
void rememberRole(const QString &code);

/// Address of the endpoint: that of what waits in the outbox, where it is one and the same; else as remembered; in a
/// sandbox (a foreign trust root is loaded) UV_ENDPOINT.
[[nodiscard]] QString endpointAddress(const desk::Workplace &workplace);
/// An address typed in a sandbox is not kept.
void rememberEndpoint(const QString &address, const desk::Surroundings &surroundings);
/// Address of the time-stamp authority: as remembered; in a sandbox UV_TSA. Empty: none is known.
[[nodiscard]] QString authorityAddress(const desk::Surroundings &surroundings);
/// An address typed in a sandbox is not kept.
void rememberAuthority(const QString &address, const desk::Surroundings &surroundings);

/// The proxy of the network as it was typed (sending::proxyFrom); empty: as the computer is set.
[[nodiscard]] QString rememberedProxy();
void rememberProxy(const QString &text);

} // namespace ui

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/card/card_content.h"

#include <QString>

#include <optional>

namespace sandbox {

/// The sandbox's keys and certificates in a folder: made at the first use, the same at each later one, so that what was
/// signed yesterday still verifies today; made anew when a new version of the sandbox puts other things in
/// certificates.
///
/// `pki/` as Pki::writeTo() makes it, `cards/NAME-{authentication,signature}.{crt,key}` for the people's cards.
class PkiFolder
{
public:
    explicit PkiFolder(QString directory) : m_directory(std::move(directory)) { }

    /// Gives the name of the file that cannot be written or read, or nothing.
    [[nodiscard]] QString prepare();
    /// The card of that name and applet, made at the first use. Nothing when it cannot be written or read.
    [[nodiscard]] std::optional<CardContent> card(
        const QString &name, const Person &person, Applet applet, const CardOptions &options = {});

    [[nodiscard]] QString pki() const { return m_directory + QStringLiteral("/pki"); }
    [[nodiscard]] QString trustRoots() const { return pki() + QStringLiteral("/trust-roots.pem"); }

private:
    [[nodiscard]] QString versionFile() const { return pki() + QStringLiteral("/version"); }
    [[nodiscard]] std::optional<PersonAuthority> authority(Applet applet) const;

    QString m_directory;
};

} // namespace sandbox

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/fixture.h"

#include <QDir>
#include <QFile>

namespace {

bool write(const QDir &folder, const char *name, const QByteArray &bytes)
{
    QFile file(folder.filePath(QLatin1String(name)));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// Writes first inputs that need keys of the test PKI into the folders FOLDER/container and FOLDER/certificate.
int main(int argc, char **argv)
{
    const QDir folder(QFile::decodeName(argc == 2 ? argv[1] : "."));
    const Fixture fixture;
    const QByteArray container
        = Fixture::signedBy(*bundle::create({{QStringLiteral("clu.xml"), QStringLiteral("application/xml"), "<r/>"}}),
            fixture.chairman, bundle::Role::Chairman);
    const bool done = folder.mkpath(QStringLiteral("container")) && folder.mkpath(QStringLiteral("certificate"))
        && write(folder, "container/container", 'C' + container)
        && write(folder, "container/signature", 'S' + Fixture::entry(container, Fixture::firstSignature))
        && write(folder, "container/manifest", 'M' + Fixture::entry(container, "META-INF/manifest.xml"))
        && write(folder, "certificate/rsa", fixture.secretary.signature.certificate)
        && write(folder, "certificate/ec", fixture.chairman.authentication.certificate)
        && write(folder, "certificate/root", fixture.pki.ec.root.certificate);
    return done ? 0 : 1;
}

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

/// Writes first inputs for fuzz_container into the folder that it is given.
int main(int argc, char **argv)
{
    const QDir folder(QFile::decodeName(argc == 2 ? argv[1] : "."));
    const Fixture fixture;
    const QByteArray container
        = Fixture::signedBy(*bundle::create({{QStringLiteral("clu.xml"), QStringLiteral("application/xml"), "<r/>"}}),
            fixture.chairman, bundle::Role::Chairman);
    const bool done = folder.mkpath(QStringLiteral(".")) && write(folder, "container", 'C' + container)
        && write(folder, "signature", 'S' + Fixture::entry(container, Fixture::firstSignature))
        && write(folder, "manifest", 'M' + Fixture::entry(container, "META-INF/manifest.xml"));
    return done ? 0 : 1;
}

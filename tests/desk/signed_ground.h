// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bundle/fixture.h"
#include "desk_ground.h"

#include "desk/bundle_file.h"
#include "desk/files.h"
#include "desk/seal.h"

/// The example, with bundles that both have signed by keys in memory, as if by cards at another workstation.
class SignedGround
{
    QTemporaryDir m_roots;

    static QString written(const QString &path, const Fixture &cards)
    {
        if (!desk::writeFile(path, cards.pki.trustRootsPem(), desk::Existing::Keep))
            qFatal("the roots were not written");
        return path;
    }

public:
    Fixture cards;
    QString roots; ///< file with the roots of these cards and of their endpoint
    Ground ground;

    SignedGround() : roots(written(m_roots.filePath(QStringLiteral("trust-roots.pem")), cards)), ground({roots}) { }

    [[nodiscard]] desk::Workplace &place() const { return *ground.workplace; }
    /// Both signatures in the file of the bundle, and known in the file of the OCMW.
    void sign(const QString &path)
    {
        const QByteArray once
            = Fixture::signedBy(*desk::readFile(path, 1 << 26), cards.secretary, bundle::Role::Secretary);
        const QByteArray twice = Fixture::signedBy(once, cards.chairman, bundle::Role::Chairman);
        QVERIFY(desk::writeFile(path, twice, desk::Existing::Replace).ok());
        QCOMPARE(codeOf(awaited(desk::openBundle(place(), path))), QString());
    }
    void sealAndSign(const QStringList &modules, const QString &path)
    {
        for (const QString &module : modules)
            ground.acceptWarnings(module);
        QCOMPARE(codeOf(awaited(desk::seal(place(), modules, path))), QString());
        sign(path);
    }
    [[nodiscard]] QByteArray sha256(const QString &path) const
    {
        return report::sha256(*desk::readFile(path, 1 << 26));
    }
    [[nodiscard]] QString queue(const QString &path, const QString &endpoint) const
    {
        const qint64 bundle = place().records().bundleAt(path)->id;
        return codeOf(awaited(place().record([bundle, endpoint, stamp = place().stamp()](
                                                 store::Store &file) { return file.queue(stamp, bundle, endpoint); })));
    }
};

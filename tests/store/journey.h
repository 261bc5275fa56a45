// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/store/store_in_folder.h"

#include <QCryptographicHash>

inline QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

inline store::Seal sealOf(const char *module, int version = 1, const char *content = "xml", const QString &before = {})
{
    const QByteArray xml = QByteArray("<") + module + ">" + content;
    const QByteArray pdf = QByteArray("%PDF-1.4\0binary\xff ", 17) + module;
    return {text(module), version, xml, pdf, sha256(xml), sha256(pdf), sha256("campaign"), StoreInFolder::stamp().at,
        before};
}

inline store::Bundle bundleOf(const QStringList &modules, int version = 1)
{
    store::Bundle bundle;
    bundle.path = text("/reports/") + modules.join(u'-') + text(".asice");
    for (const QString &module : modules)
        bundle.reports.append({module, version});
    bundle.sha256 = sha256(bundle.path.toUtf8() + "unsigned");
    return bundle;
}

/// The steps of a report, on a file of its own.
class Journey
{
public:
    Journey() : store(m_file.create())
    {
        secretary = *store.setSignatory(stamp, {0, store::Role::Secretary, text("Liesbeth Voorbeeld"), {}, {}, {}, {}});
        chairman = *store.setSignatory(stamp, {0, store::Role::Chairman, text("Karel Specimen"), {}, {}, {}, {}});
    }

    qint64 sealInBundle(const QStringList &modules, int version = 1)
    {
        for (const QString &module : modules)
            failed |= !store.seal(stamp, {sealOf(module.toLatin1().constData(), version)}).ok();
        const auto added = store.addBundle(stamp, bundleOf(modules, version));
        failed |= !added.ok();
        return added ? *added : 0;
    }
    void sign(qint64 bundle, store::Role role = store::Role::Secretary)
    {
        const qint64 person = role == store::Role::Secretary ? secretary : chairman;
        const store::BundleSignature signature{role, person, text("LIESBETH VOORBEELD"), stamp.at};
        failed |= !store.addSignature(stamp, bundle, signature, sha256(QByteArray::number(++m_signatures))).ok();
    }
    void signTwice(qint64 bundle)
    {
        sign(bundle);
        sign(bundle, store::Role::Chairman);
    }
    void restart()
    {
        const QString path = store.path();
        {
            const store::Store closed = std::move(store);
        }
        store = *store::Store::open(path);
    }
    [[nodiscard]] store::State state(const char *module) const { return *store.state(text(module)); }

    store::Stamp stamp = StoreInFolder::stamp();
    qint64 secretary = 0;
    qint64 chairman = 0;
    bool failed = false;

private:
    StoreInFolder m_file;
    int m_signatures = 0;

public:
    store::Store store;
};

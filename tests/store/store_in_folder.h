// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/store.h"

#include <QTemporaryDir>

/// A file in a folder of its own that goes away with it.
class StoreInFolder
{
public:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("ocmw.uv")); }
    [[nodiscard]] QString beside(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    [[nodiscard]] store::Store create() const
    {
        return opened(store::Store::create(path(), {2016, base::Language::French, true, {}}, stamp()));
    }
    [[nodiscard]] store::Store open() const { return opened(store::Store::open(path())); }

    [[nodiscard]] static store::Stamp stamp()
    {
        return {QStringLiteral("Liesbeth"), QDateTime(QDate(2017, 2, 20), QTime(10, 0), Qt::UTC)};
    }

private:
    static store::Store opened(base::Result<store::Store> result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.problem().message()));
        return *std::move(result);
    }

    QTemporaryDir m_folder;
};

inline QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

inline report::Path fieldPath(const char *id)
{
    return {text(id), std::nullopt, {}};
}

inline report::Edit setField(const char *id, const form::Value &value)
{
    return {report::Edit::Kind::SetValue, fieldPath(id), value, 0, {}};
}

inline form::Value number(qint64 units, int scale = 0)
{
    return base::Decimal(units, scale);
}

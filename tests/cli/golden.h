// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

/// The sets of data/findings, which its README describes, and the definitions that they are held against.
namespace golden {

/// A file of the source tree.
inline QString source(const QString &path)
{
    return QStringLiteral(UV_SOURCE_DIR "/") + path;
}

inline QJsonObject object(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

inline QStringList names()
{
    QStringList all;
    const QDir folder(source(QStringLiteral("tests/cli/data/findings")));
    for (const QString &file : folder.entryList({QStringLiteral("*.json")}))
        all.append(file.section(u'.', 0, 0));
    return all;
}

inline QJsonObject set(const QString &name)
{
    return object(source(QStringLiteral("tests/cli/data/findings/%1.json").arg(name)));
}

/// campaign.json, or the definition of a form.
inline QJsonObject definition(const QString &name)
{
    return object(source(QStringLiteral("resources/campaigns/2016/%1.json").arg(name)));
}

/// What a person reads of a finding, on a line that shows a difference well.
inline QString lined(const QJsonObject &finding)
{
    QStringList parts;
    for (const char *key : {"form", "severity", "rule", "place", "path", "message", "cure"})
        parts.append(finding.value(QLatin1String(key)).toString());
    return parts.join(QStringLiteral(" | "));
}

/// A row for each set.
inline void addRows()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : names())
        QTest::newRow(qPrintable(name)) << name;
}

} // namespace golden

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/start/handover.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSaveFile>
#include <QThread>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int longestPath = 16 * 1024; // bytes

/// Of each second start its own: several bundles may be opened at once.
QString wishIn(const QString &folder)
{
    return QDir(folder).filePath(u"shown-next.%1"_s.arg(QCoreApplication::applicationPid()));
}

QStringList wishesIn(const QString &folder)
{
    QStringList paths;
    for (const QString &name : QDir(folder).entryList({u"shown-next.*"_s}, QDir::Files, QDir::Time | QDir::Reversed))
        paths.append(QDir(folder).filePath(name));
    return paths;
}

} // namespace

Handover::Handover(const QString &folder, QObject *parent) : QObject(parent), m_folder(folder)
{
    for (const QString &path : wishesIn(folder))
        QFile::remove(path); // of whoever gave up
    m_watcher.addPath(folder);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &Handover::look);
}

void Handover::look()
{
    for (const QString &path : wishesIn(m_folder)) {
        QFile wish(path);
        if (!wish.open(QIODevice::ReadOnly))
            continue;
        const QString bundle = QString::fromUtf8(wish.read(longestPath));
        if (wish.remove()) // which says that it was heard
            emit wanted(bundle);
    }
}

bool Handover::ask(const QString &folder, const QString &bundle)
{
    constexpr int patience = 2000, pause = 20; // ms
    const QString path = wishIn(folder);
    QSaveFile wish(path);
    const QByteArray text = bundle.toUtf8();
    if (!wish.open(QIODevice::WriteOnly) || wish.write(text) != text.size() || !wish.commit())
        return false;
    QElapsedTimer waited;
    for (waited.start(); waited.elapsed() < patience; QThread::msleep(pause))
        if (!QFile::exists(path))
            return true;
    return !QFile::remove(path);
}

} // namespace ui

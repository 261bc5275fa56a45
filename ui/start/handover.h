// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFileSystemWatcher>
#include <QObject>

namespace ui {

/// Hears in the window that has a data folder open what a second start of the program wants of it: whoever
/// double-clicks a bundle wants to see it where he works. The wish is a small file in the folder, so that nothing has
/// to listen.
class Handover final : public QObject
{
    Q_OBJECT
public:
    explicit Handover(const QString &folder, QObject *parent = nullptr);

    /// Of the second start: asks for a bundle (absolute path) to be shown, or with an empty one only that the window
    /// comes forward. False when nobody takes the wish within a few seconds; it is then withdrawn.
    [[nodiscard]] static bool ask(const QString &folder, const QString &bundle);

signals:
    void wanted(const QString &bundle);

private:
    void look();

    const QString m_folder;
    QFileSystemWatcher m_watcher;
};

} // namespace ui

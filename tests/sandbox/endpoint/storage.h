// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <memory>
#include <optional>

namespace sandbox {

/// Writes the file whole or not at all: temporary file, fsync, rename, fsync of the folder.
[[nodiscard]] bool writeDurably(const QString &path, const QByteArray &content);
[[nodiscard]] std::optional<QByteArray> readWhole(const QString &path);

/// That this process alone works in a storage; ends with it, however it ends.
class StorageLock
{
public:
    /// Nothing when another holds it, or the folder cannot be written.
    [[nodiscard]] static std::unique_ptr<StorageLock> take(const QString &storage);
    ~StorageLock();
    StorageLock(const StorageLock &) = delete;
    StorageLock &operator=(const StorageLock &) = delete;

private:
    explicit StorageLock(int handle) : m_handle(handle) { }

    int m_handle;
};

/// The files of one submission, in a folder named after it. A part is a file named after its offset, so that it is
/// there whole or not at all.
class SubmissionFiles
{
public:
    SubmissionFiles(const QString &storage, const QString &id);

    [[nodiscard]] bool create(const QJsonObject &announcement);
    [[nodiscard]] QJsonObject announcement() const;
    [[nodiscard]] bool addPart(qint64 offset, const QByteArray &part);
    /// Bytes without a gap from the beginning.
    [[nodiscard]] qint64 receivedSize() const;
    /// All parts in order. May be large: called by a worker.
    [[nodiscard]] QByteArray content() const;
    /// Small files beside the parts: "problem.json", "receipt.jws".
    [[nodiscard]] bool write(const QString &name, const QByteArray &content);
    [[nodiscard]] std::optional<QByteArray> read(const QString &name) const;
    [[nodiscard]] bool remove();

private:
    [[nodiscard]] QMap<qint64, QString> parts() const;

    QString m_folder;
};

} // namespace sandbox

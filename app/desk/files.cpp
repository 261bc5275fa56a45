// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/files.h"

#include "base/system_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace desk {

base::Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir()) { // a pipe would be waited for without end
        return base::Problem{base::Kind::Refused, QStringLiteral("file.kind"),
            QT_TRANSLATE_NOOP("Problem", "\"%1\" is a pipe or a device. Save the content as a file and name that."),
            {path}, path};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::Problem{base::Kind::Environment, QStringLiteral("file.read"),
            QT_TRANSLATE_NOOP("Problem", "\"%1\" cannot be read: %2."), {path, base::systemText(file.errorString())},
            path};
    }
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError) {
        return base::Problem{base::Kind::Environment, QStringLiteral("file.read"),
            QT_TRANSLATE_NOOP("Problem", "\"%1\" cannot be read: %2."), {path, base::systemText(file.errorString())},
            path};
    }
    if (bytes.size() > limit) {
        return base::Problem{base::Kind::Refused, QStringLiteral("file.tooLarge"),
            QT_TRANSLATE_NOOP("Problem", "\"%1\" is larger than %2 MB, the most that is read."),
            {path, QString::number(limit / 1024 / 1024)}, path};
    }
    return bytes;
}

base::Result<void> writeFile(const QString &path, const QByteArray &bytes, Existing existing, Readers readers)
{
    if (existing == Existing::Keep && QFileInfo::exists(path)) {
        return base::Problem{base::Kind::Refused, QStringLiteral("file.exists"),
            QT_TRANSLATE_NOOP("Problem", "\"%1\" is there already. Choose another name."), {path}, path};
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    const auto restricted = [&file, readers] {
        return readers == Readers::Everyone || file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    };
    if (!file.open(QIODevice::WriteOnly) || !restricted() || file.write(bytes) != bytes.size() || !file.commit()) {
        return base::Problem{base::Kind::Environment, QStringLiteral("file.write"),
            QT_TRANSLATE_NOOP("Problem", "\"%1\" cannot be written: %2."), {path, base::systemText(file.errorString())},
            path};
    }
    return {};
}

} // namespace desk

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/system_text.h"

#include <QCoreApplication>

#include <array>
#include <cerrno>

namespace base {

namespace {

struct Row {
    int code;
    const char *text;
};
constexpr std::array rows{
    Row{ENOENT, QT_TRANSLATE_NOOP("Problem", "there is no such file or folder")},
    Row{EACCES, QT_TRANSLATE_NOOP("Problem", "you have no permission for it")},
    Row{EPERM, QT_TRANSLATE_NOOP("Problem", "you have no permission for it")},
    Row{ENOSPC, QT_TRANSLATE_NOOP("Problem", "the disk is full")},
    Row{EDQUOT, QT_TRANSLATE_NOOP("Problem", "your share of the disk is full")},
    Row{EROFS, QT_TRANSLATE_NOOP("Problem", "the disk or folder can only be read")},
    Row{EISDIR, QT_TRANSLATE_NOOP("Problem", "it is a folder")},
    Row{ENOTDIR, QT_TRANSLATE_NOOP("Problem", "a part of the path is no folder")},
    Row{EIO, QT_TRANSLATE_NOOP("Problem", "the disk does not answer as it should")},
    Row{ENAMETOOLONG, QT_TRANSLATE_NOOP("Problem", "the name is too long")},
    Row{ETXTBSY, QT_TRANSLATE_NOOP("Problem", "another program is using it")},
    Row{EBUSY, QT_TRANSLATE_NOOP("Problem", "another program is using it")},
};

/// Said by Qt itself, which does not ask the system before it.
constexpr const char *qtFolder = "file to open is a directory";
constexpr const char *qtFolderToSave = "Filename refers to a directory";

} // namespace

Problem systemCause(const QString &said)
{
    Problem cause{Kind::Environment, QStringLiteral("system"), "“%1”", {said}, {}};
    const bool isFolder = said == QCoreApplication::translate("QIODevice", qtFolder)
        || said == QCoreApplication::translate("QSaveFile", qtFolderToSave);
    for (const Row &row : rows) {
        // qt_error_string is what QFile asks, so it gives the same words in whatever language Qt speaks here.
        if (said != qt_error_string(row.code) && !(isFolder && row.code == EISDIR))
            continue;
        cause.text = row.text;
        cause.args.clear();
        break;
    }
    return cause;
}

QString systemText(const QString &said)
{
    return systemCause(said).message();
}

} // namespace base

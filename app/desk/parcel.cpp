// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/parcel.h"

#include "base/handover.h"
#include "bundle/parcel.h"
#include "desk/bundle_file.h"
#include "desk/files.h"
#include "desk/verify.h"

#include <QDir>
#include <QFileInfo>

namespace desk {

namespace {

/// A broken bundle is not passed on: the other side could do nothing with it.
base::Result<VerifiedFile> sound(const base::Result<VerifiedFile> &file)
{
    if (!file || file->verified.verdict.outcome != bundle::Outcome::Invalid)
        return file;
    QString why;
    for (const bundle::Reason &reason : file->verified.verdict.reasons) {
        if (why.isEmpty() && reason.weight == bundle::Weight::Fault)
            why = reason.problem.message();
    }
    return base::refused("parcel.unsound",
        QT_TRANSLATE_NOOP("Problem", "\"%1\" is not passed on: it is no bundle, or it was damaged or changed. %2"),
        {file->verified.path, why}, file->verified.path);
}

/// A path in this folder that no file has yet.
QString freePath(const QDir &folder, const QString &name)
{
    QString path = folder.filePath(name);
    const QFileInfo info(name);
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = folder.filePath(
            QStringLiteral("%1 (%2).%3").arg(info.completeBaseName(), QString::number(number), info.suffix()));
    }
    return path;
}

base::Result<QString> unpack(const QString &parcel, const base::Secret &typed, const QString &bundle)
{
    const base::Result<QByteArray> bytes = readFile(parcel, largestBundle);
    if (!bytes)
        return bytes.problem();
    const base::Result<bundle::Entry> inside = bundle::openParcel(*bytes, bundle::passphraseFrom(typed.view()));
    if (!inside)
        return inside.problem();
    const QString path
        = bundle.isEmpty() ? freePath(QFileInfo(parcel).absoluteDir(), QString::fromUtf8(inside->name)) : bundle;
    if (const base::Result<void> written = writeFile(path, inside->bytes, Existing::Keep, Readers::Owner); !written)
        return written.problem();
    return path;
}

} // namespace

QFuture<base::Result<void>> copyBundle(const Surroundings &surroundings, const QString &path, const QString &copy)
{
    return verifyFile(surroundings, path).then([copy](const base::Result<VerifiedFile> &file) -> base::Result<void> {
        const base::Result<VerifiedFile> whole = sound(file);
        return whole ? writeFile(copy, whole->container, Existing::Replace) : base::Result<void>(whole.problem());
    });
}

QFuture<base::Result<Parcel>> packParcel(
    const Surroundings &surroundings, const QString &path, const QString &parcel, Existing existing)
{
    return verifyFile(surroundings, path)
        .then([parcel, existing](const base::Result<VerifiedFile> &file) -> base::Result<Parcel> {
            const base::Result<VerifiedFile> whole = sound(file);
            if (!whole)
                return whole.problem();
            const auto passphrase = std::make_shared<const base::Secret>(bundle::newPassphrase());
            const QByteArray name = QFileInfo(whole->verified.path).fileName().toUtf8();
            const base::Result<QByteArray> packed = bundle::packParcel({name, whole->container}, *passphrase);
            if (!packed)
                return packed.problem();
            if (const base::Result<void> written = writeFile(parcel, *packed, existing); !written)
                return written.problem();
            return Parcel{parcel, passphrase};
        });
}

bool isParcel(const QString &path)
{
    return path.endsWith(u".asice.zip", Qt::CaseInsensitive);
}

QFuture<base::Result<QString>> unpackParcel(const QString &parcel, base::Secret typed, const QString &bundle)
{
    const auto kept = std::make_shared<const base::Secret>(std::move(typed)); // a task is copied, a secret is not
    return base::inPool([parcel, kept, bundle] { return unpack(parcel, *kept, bundle); });
}

} // namespace desk

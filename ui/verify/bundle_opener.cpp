// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/verify/bundle_opener.h"

#include "desk/countersign.h"
#include "desk/parcel.h"
#include "ui/countersign/countersign_dialog.h"
#include "ui/told.h"
#include "ui/verify/passphrase_dialog.h"
#include "ui/verify/verify_dialog.h"

#include <QFileDialog>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

BundleOpener::BundleOpener(const desk::Surroundings &surroundings, desk::CardWatch &cards, QWidget *window)
    : QObject(window), m_surroundings(surroundings), m_cards(cards), m_window(window)
{
}

void BundleOpener::choose(const QString &folder)
{
    auto *dialog = new QFileDialog(
        m_window, tr("Verify a bundle"), folder, tr("Bundles and parcels (%1)").arg(u"*.asice *.asice.zip"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BundleOpener::open);
    dialog->open();
}

QString BundleOpener::dragged(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    return path.endsWith(u".asice", Qt::CaseInsensitive) || desk::isParcel(path) ? path : QString();
}

void BundleOpener::open(const QString &path)
{
    if (desk::isParcel(path)) {
        auto *dialog = new PassphraseDialog(m_surroundings, path, m_window);
        connect(dialog, &PassphraseDialog::opened, this, &BundleOpener::open);
        dialog->open();
        return;
    }
    auto *dialog = new VerifyDialog(m_surroundings, path, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &VerifyDialog::verified, this,
        [this, dialog](const desk::Verified &verified) { recognise(dialog, verified); });
    dialog->open();
}

/// What is made of a bundle hangs on whether it was sealed from the file that is open. A signature that was made
/// elsewhere is taken over here.
void BundleOpener::recognise(VerifyDialog *dialog, const desk::Verified &verified)
{
    if (!m_workplace)
        return offerForeign(dialog, verified);
    QHash<qint64, qsizetype> known;
    for (const store::Bundle &bundle : m_workplace->records().bundles)
        known.insert(bundle.id, bundle.signatures.size());
    desk::bringHome(*m_workplace, verified.path)
        .then(dialog, [this, dialog, verified, known](const base::Result<desk::BundleFile> &file) {
            if (file)
                offerOwn(dialog, file->record, known.value(file->record.id));
            else if (file.problem().code == "sign.unknownBundle"_L1)
                offerForeign(dialog, verified);
            else
                dialog->explain(told(file.problem(), m_surroundings.language()), Tone::Error);
        });
}

void BundleOpener::offerOwn(VerifyDialog *dialog, const store::Bundle &bundle, qsizetype known)
{
    QStringList names;
    for (const store::BundleSignature &one : bundle.signatures.mid(known))
        names.append(one.name);
    const QString news = names.isEmpty()
        ? QString()
        : tr("Taken over into the file of the OCMW: the signature of %1.").arg(names.join(u", "_s));
    dialog->explain(news.isEmpty() ? tr("This bundle was sealed from the file that is open.") : news, Tone::Ok);
    const store::Bundle *mine = own(bundle.id);
    const QString path = mine ? mine->path : bundle.path;
    dialog->offer(tr("Go to Sign"), [this, path, news] { emit signWanted(path, news); });
}

void BundleOpener::offerForeign(VerifyDialog *dialog, const desk::Verified &verified)
{
    if (desk::openRoles(verified).isEmpty())
        return;
    dialog->offer(tr("Sign this bundle"),
        [this, path = verified.path] { (new CountersignDialog(m_surroundings, m_cards, path, m_window))->open(); });
}

const store::Bundle *BundleOpener::own(qint64 id) const
{
    const QList<store::Bundle> &bundles = m_workplace->records().bundles;
    const auto found
        = std::find_if(bundles.cbegin(), bundles.cend(), [id](const store::Bundle &bundle) { return bundle.id == id; });
    return found == bundles.cend() ? nullptr : &*found;
}

} // namespace ui

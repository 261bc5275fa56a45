// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/verify/bundle_opener.h"

#include "desk/countersign.h"
#include "desk/parcel.h"
#include "ui/acts/person_box.h"
#include "ui/countersign/countersign_dialog.h"
#include "ui/told.h"
#include "ui/verify/passphrase_dialog.h"
#include "ui/verify/verify_dialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

BundleOpener::BundleOpener(const desk::Surroundings &surroundings, desk::CardWatch &cards, QWidget *window)
    : QObject(window), m_surroundings(surroundings), m_cards(cards), m_window(window)
{
}

void BundleOpener::choose(const QString &folder)
{
    auto *dialog = new QFileDialog(
        m_window, tr("Verify a bundle"), folder, tr("Bundles and parcels (%1)").arg(u"*.asice *.asics *.asice.zip"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &BundleOpener::open);
    dialog->open();
}

QStringList BundleOpener::dragged(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        const QString path = url.toLocalFile();
        const bool isBundle
            = path.endsWith(u".asice", Qt::CaseInsensitive) || path.endsWith(u".asics", Qt::CaseInsensitive);
        if (!isBundle && !desk::isParcel(path))
            return {};
        paths.append(path);
    }
    return paths;
}

/// On a page or in a dialog of the window; null pointer: nothing is asked.
PersonBox *BundleOpener::engaged() const
{
    for (PersonBox *box : m_window->findChildren<PersonBox *>())
        if (box->isEngaged())
            return box;
    return nullptr;
}

/// Also when the box goes with its page or dialog.
void BundleOpener::waitFor(PersonBox *box, const QStringList &paths)
{
    const bool known = !m_waiting.isEmpty();
    m_waiting += paths;
    m_waiting.removeDuplicates();
    QStringList names;
    for (const QString &path : m_waiting)
        names.append(QFileInfo(path).fileName());
    box->tell(tr("%1 will be shown after this.").arg(names.join(u", "_s)), Tone::Info);
    if (known)
        return;
    connect(box, &PersonBox::released, this, &BundleOpener::openWaiting, Qt::QueuedConnection);
    connect(box, &QObject::destroyed, this, &BundleOpener::openWaiting, Qt::QueuedConnection);
}

void BundleOpener::openWaiting()
{
    open(std::exchange(m_waiting, {}));
}

void BundleOpener::open(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (PersonBox *box = engaged())
        return waitFor(box, paths);
    for (auto path = paths.crbegin(); path != paths.crend(); ++path)
        openNow(*path);
}

void BundleOpener::openNow(const QString &path)
{
    if (desk::isParcel(path)) {
        auto *dialog = new PassphraseDialog(m_surroundings, path, m_window);
        connect(dialog, &PassphraseDialog::opened, this, [this](const QString &bundle) { open({bundle}); });
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
                refuse(dialog, verified, file.problem());
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
    offerNext(dialog, mine ? *mine : bundle, news);
}

/// With both signatures it is sent.
void BundleOpener::offerNext(VerifyDialog *dialog, const store::Bundle &bundle, const QString &news)
{
    if (bundle.signatures.size() < 2)
        return dialog->offer(tr("Go to Sign"), [this, path = bundle.path, news] { emit signWanted(path, news); });
    dialog->offer(tr("Go to Send"), [this, module = bundle.reports.first().module] { emit sendWanted(module); });
}

/// What the open file says of its own bundle goes before what the bundle says of itself. A fault outside, such as a
/// locked file, says nothing about it.
void BundleOpener::refuse(VerifyDialog *dialog, const desk::Verified &verified, const base::Problem &why)
{
    if (why.kind == base::Kind::Refused && verified.verdict.outcome != bundle::Outcome::Invalid)
        dialog->overrule(why);
    else
        dialog->explain(told(why, m_surroundings.language()), Tone::Error);
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

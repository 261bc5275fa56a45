// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/bundle_file.h"
#include "desk/card.h"

#include <QObject>

class QMimeData;
class QWidget;

namespace ui {

class PersonBox;
class VerifyDialog;

/// Opens a bundle or a parcel that is chosen, dropped on the window or named at the start: shows its verdict, and leads
/// on to where it is signed – the page Sign for one of this file, a dialog of its own for one that was sealed on
/// another workstation.
class BundleOpener final : public QObject
{
    Q_OBJECT
public:
    /// Its dialogs belong to `window`.
    BundleOpener(const desk::Surroundings &surroundings, desk::CardWatch &cards, QWidget *window);

    /// The file that is open; null pointer: none is.
    void setWorkplace(desk::Workplace *workplace) { m_workplace = workplace; }
    /// Has the person choose a file.
    void choose(const QString &folder);
    /// While a PIN or an answer is asked for it waits until that is over, and says so there: what is being typed must
    /// not land in a dialog. Of several the first one lies on top.
    void open(const QStringList &paths);
    /// The bundles and parcels that are dragged; empty: there is something else among them.
    [[nodiscard]] static QStringList dragged(const QMimeData &data);

signals:
    /// To where a bundle of this file is signed; `news` is what became of it, or empty.
    void signWanted(const QString &path, const QString &news);
    /// To where a bundle that both have signed is sent; one of its modules.
    void sendWanted(const QString &module);

private:
    [[nodiscard]] PersonBox *engaged() const;
    void waitFor(PersonBox *box, const QStringList &paths);
    void openWaiting();
    void openNow(const QString &path);
    void recognise(VerifyDialog *dialog, const desk::Verified &verified);
    void offerOwn(VerifyDialog *dialog, const store::Bundle &bundle, qsizetype known);
    void offerNext(VerifyDialog *dialog, const store::Bundle &bundle, const QString &news);
    void refuse(VerifyDialog *dialog, const desk::Verified &verified, const base::Problem &why);
    void offerForeign(VerifyDialog *dialog, const desk::Verified &verified);
    [[nodiscard]] const store::Bundle *own(qint64 id) const;

    const desk::Surroundings &m_surroundings;
    desk::CardWatch &m_cards;
    QWidget *m_window;
    desk::Workplace *m_workplace = nullptr;
    QStringList m_waiting; ///< to be opened
};

} // namespace ui

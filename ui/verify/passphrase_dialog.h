// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/surroundings.h"
#include "ui/fields/key_silence.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace ui {

class Text;

/// Opens a parcel: asks for its passphrase until it is the right one, and puts the bundle beside it.
class PassphraseDialog final : public QDialog
{
    Q_OBJECT
public:
    PassphraseDialog(const desk::Surroundings &surroundings, const QString &parcel, QWidget *parent = nullptr);

signals:
    void opened(const QString &bundle);

private:
    void unpack();
    void show(const base::Result<QString> &bundle);

    const desk::Surroundings &m_surroundings;
    const QString m_parcel;
    const KeySilence m_silence;
    QLineEdit *m_passphrase;
    QPushButton *m_open;
    Text *m_message;
};

} // namespace ui

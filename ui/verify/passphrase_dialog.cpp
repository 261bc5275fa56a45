// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/verify/passphrase_dialog.h"

#include "desk/parcel.h"
#include "ui/look/text.h"
#include "ui/told.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int leastWidth = 520;
} // namespace

PassphraseDialog::PassphraseDialog(const desk::Surroundings &surroundings, const QString &parcel, QWidget *parent)
    : QDialog(parent),
      m_surroundings(surroundings),
      m_parcel(parcel),
      m_passphrase(new QLineEdit),
      m_open(makeButton(u"parcel.open"_s, tr("Open the parcel"), true)),
      m_message(new Text(QString()))
{
    setObjectName(u"passphraseDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Open a parcel"));
    setMinimumWidth(leastWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(new Text(QFileInfo(parcel).fileName(), TextSize::Large, true));
    layout->addWidget(
        new Text(tr("This bundle was locked for the way. Type the passphrase that you were told: six groups "
                    "of four letters. The bundle is then put beside the parcel.")));
    m_passphrase->setObjectName(u"passphrase"_s);
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setMaxLength(static_cast<int>(base::Secret::capacity));
    m_passphrase->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    layout->addWidget(m_passphrase);
    m_message->setObjectName(u"parcel.message"_s);
    m_message->setTone(Tone::Error);
    layout->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    QPushButton *no = makeButton(u"parcel.cancel"_s, tr("Cancel"));
    m_open->setDefault(true);
    m_open->setEnabled(false);
    buttons->addStretch();
    buttons->addWidget(no);
    buttons->addWidget(m_open);
    layout->addLayout(buttons);
    connect(m_passphrase, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_open->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_open, &QPushButton::clicked, this, &PassphraseDialog::unpack);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
}

void PassphraseDialog::unpack()
{
    m_open->setEnabled(false);
    const QByteArray typed = m_passphrase->text().trimmed().toUtf8();
    desk::unpackParcel(m_parcel, base::Secret(std::string_view(typed.constData(), std::size_t(typed.size()))))
        .then(this, [this](const base::Result<QString> &bundle) { show(bundle); });
}

void PassphraseDialog::show(const base::Result<QString> &bundle)
{
    m_open->setEnabled(true);
    if (bundle) {
        accept();
        emit opened(*bundle);
        return;
    }
    m_message->setText(breakable(told(bundle.problem(), m_surroundings.language())));
    growToText(this);
    m_passphrase->selectAll();
    m_passphrase->setFocus();
}

} // namespace ui

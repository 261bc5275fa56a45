// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sign/pass_on_box.h"

#include "ui/look/column.h"
#include "ui/told.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

PassOnBox::PassOnBox(const desk::Surroundings &surroundings, QWidget *parent)
    : Sheet(parent),
      m_surroundings(surroundings),
      m_title(new Text(QString(), TextSize::Large, true)),
      m_why(new Text(QString())),
      m_lock(new QCheckBox(tr("Lock the copy with a passphrase"))),
      m_save(makeButton(u"passOn.save"_s, tr("Save a copy …"))),
      m_folder(makeButton(u"passOn.folder"_s, tr("Show in folder"))),
      m_message(new Text(QString())),
      m_phraseArea(new QWidget),
      m_phrase(new Text(QString(), TextSize::Large, true))
{
    setObjectName(u"passOn"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(m_title);
    layout->addWidget(m_why);
    makeActs(layout);
    m_message->setObjectName(u"passOn.message"_s);
    m_message->hide();
    layout->addWidget(m_message);
    makePassphrase(layout);
    layout->addWidget(m_folder, 0, Qt::AlignLeft);
    m_folder->hide();
    connect(m_save, &QPushButton::clicked, this, &PassOnBox::ask);
    connect(m_folder, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_copy).absolutePath())); });
}

void PassOnBox::makeActs(QVBoxLayout *layout)
{
    auto *warning = new Text(
        tr("Attention: every signature holds the national number of the person who signed. Do not send the bundle by "
           "ordinary mail without a passphrase."));
    warning->setTone(Tone::Warning);
    layout->addWidget(warning);
    m_lock->setObjectName(u"passOn.lock"_s);
    m_lock->setChecked(true);
    layout->addWidget(m_lock);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
}

void PassOnBox::makePassphrase(QVBoxLayout *layout)
{
    auto *inside = new QVBoxLayout(m_phraseArea);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(space::xs);
    inside->addWidget(Text::quiet(tr("Passphrase")));
    m_phrase->setObjectName(u"passOn.passphrase"_s);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(m_phrase->font().pointSizeF());
    fixed.setBold(true);
    m_phrase->setFont(fixed);
    m_phrase->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    inside->addWidget(m_phrase);
    inside->addWidget(
        Text::quiet(tr("Write it down now: it is shown once and kept nowhere. Say it by telephone, never in the mail "
                       "with the file. This program opens the copy with it, and so does 7-Zip.")));
    layout->addWidget(m_phraseArea);
    m_phraseArea->hide();
}

void PassOnBox::offer(const QString &path, const QString &title, const QString &why)
{
    if (path != m_path) {
        m_phrase->clear();
        for (QWidget *one :
            {static_cast<QWidget *>(m_phraseArea), static_cast<QWidget *>(m_message), static_cast<QWidget *>(m_folder)})
            one->hide();
    }
    m_path = path;
    m_title->setText(title);
    m_why->setText(why);
    setAccessibleName(title);
}

void PassOnBox::ask()
{
    const bool locked = m_lock->isChecked();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(
        this, tr("Save a copy of the bundle"), folder, locked ? tr("Parcels (*.asice.zip)") : tr("Bundles (*.asice)"));
    dialog->setObjectName(u"passOn.where"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(locked ? u"asice.zip"_s : u"asice"_s);
    dialog->selectFile(QFileInfo(m_path).fileName() + (locked ? u".zip"_s : QString()));
    connect(dialog, &QFileDialog::fileSelected, this, &PassOnBox::save);
    dialog->open();
}

void PassOnBox::save(const QString &copy)
{
    if (QFileInfo(copy) == QFileInfo(m_path))
        return showSaved(copy, nullptr); // it is there already
    m_save->setEnabled(false);
    if (!m_lock->isChecked()) {
        desk::copyBundle(m_surroundings, m_path, copy).then(this, [this, copy](const base::Result<void> &saved) {
            saved ? showSaved(copy, nullptr) : showProblem(saved.problem());
        });
        return;
    }
    desk::packParcel(m_surroundings, m_path, copy, desk::Existing::Replace)
        .then(this, [this](const base::Result<desk::Parcel> &parcel) {
            parcel ? showSaved(parcel->path, parcel->passphrase.get()) : showProblem(parcel.problem());
        });
}

void PassOnBox::showSaved(const QString &copy, const base::Secret *passphrase)
{
    m_save->setEnabled(true);
    m_copy = copy;
    m_message->setTone(Tone::Ok);
    m_message->setText(breakable(tr("Saved: %1").arg(QDir::toNativeSeparators(copy))));
    m_message->show();
    if (passphrase)
        m_phrase->setText(QString::fromLatin1(passphrase->view().data(), static_cast<qsizetype>(passphrase->size())));
    m_phraseArea->setVisible(passphrase);
    m_folder->show();
    bringIntoSight(m_folder); // the last of all that appeared
}

void PassOnBox::showProblem(const base::Problem &problem)
{
    m_save->setEnabled(true);
    m_message->setTone(Tone::Error);
    m_message->setText(breakable(told(problem, m_surroundings.language())));
    m_message->show();
    m_phraseArea->hide();
}

} // namespace ui

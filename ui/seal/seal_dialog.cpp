// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/seal/seal_dialog.h"

#include "desk/check.h"
#include "ui/look/column.h"
#include "ui/look/text.h"
#include "ui/sign/bundle_words.h"
#include "ui/told.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

SealDialog::SealDialog(Tools &tools, const QStringList &modules, QWidget *parent)
    : QDialog(parent),
      m_tools(tools),
      m_apart(new QCheckBox(tr("One bundle for each of them, to be signed and sent by itself"))),
      m_page(new QScrollArea),
      m_pathLabel(new Text(QString(), TextSize::Normal, true)),
      m_path(new QLineEdit),
      m_whole(Text::quiet(QString(), TextSize::Small)),
      m_givenUp(new Text(QString())),
      m_message(new Text(QString())),
      m_cancel(makeButton(u"seal.no"_s, tr("Cancel"))),
      m_seal(makeButton(u"seal.yes"_s, tr("Seal"), true))
{
    setObjectName(u"sealDialog"_s);
    setWindowTitle(tr("Seal"));
    setMinimumWidth(560);
    scrollUpright(m_page);
    m_page->setWidget(makeInside(modules));
    m_message->setObjectName(u"seal.message"_s);
    m_message->setTone(Tone::Error);
    m_message->setMinimumHeight(m_message->fontMetrics().height() * 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(m_page, 1);
    layout->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_seal);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_seal, &QPushButton::clicked, this, &SealDialog::begin);
    refresh();
    m_seal->setDefault(true);
}

QWidget *SealDialog::makeInside(const QStringList &modules)
{
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(new Text(tr("Seal"), TextSize::Title, true));
    layout->addWidget(
        Text::quiet(tr("Sealing freezes the reports: the XML and the PDF that are signed are made now and "
                       "never change again. A sealed report can be reopened as long as it has not been sent.")));
    layout->addSpacing(space::s);
    layout->addWidget(new Text(tr("In this bundle"), TextSize::Normal, true));
    addModules(modules, layout);
    layout->addSpacing(space::s);
    addPath(layout);
    m_givenUp->setObjectName(u"seal.givenUp"_s);
    m_givenUp->setTone(Tone::Warning);
    layout->addWidget(m_givenUp);
    layout->addStretch();
    return inside;
}

void SealDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    layout()->activate();
    showPaths(); // how much of it the field shows is known now
}

/// As high as what is in it, as far as the screen goes; what is more is scrolled, the buttons stay in sight.
void SealDialog::fit()
{
    if (!isVisible())
        return;
    layout()->activate();
    const int rest = height() - m_page->height() + 2 * space::xl; // with the bar of the title
    const int wanted = m_page->widget()->heightForWidth(m_page->viewport()->width());
    m_page->setMinimumHeight(std::min(wanted, screen()->availableSize().height() - rest));
    growToText(this);
}

void SealDialog::addPath(QVBoxLayout *layout)
{
    m_pathLabel->setBuddy(m_path);
    layout->addWidget(m_pathLabel);
    auto *line = new QHBoxLayout;
    m_path->setObjectName(u"seal.path"_s);
    QPushButton *browse = makeButton(u"seal.browse"_s, tr("Choose…"));
    line->addWidget(m_path, 1);
    line->addWidget(browse);
    layout->addLayout(line);
    connect(m_path, &QLineEdit::textChanged, this, &SealDialog::showPaths);
    layout->addWidget(m_whole);
    connect(browse, &QPushButton::clicked, this, &SealDialog::choosePath);
}

void SealDialog::choosePath()
{
    auto *dialog = new QFileDialog(this, m_pathLabel->text(), m_path->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (isApart()) {
        dialog->setFileMode(QFileDialog::Directory);
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"asice"_s);
    }
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

/// The modules at hand are in; the others that are ready or sealed can be added, to spare PIN entries.
void SealDialog::addModules(const QStringList &modules, QVBoxLayout *layout)
{
    for (const form::Definition &definition : m_tools.campaign().modules()) {
        const store::State state = desk::state(m_tools.workplace, definition.code);
        const bool here = modules.contains(definition.code);
        if (!here && state != store::State::Ready && state != store::State::Sealed)
            continue;
        auto *box = new QCheckBox(moduleTitle(definition.code, m_tools.campaign(), m_tools.language()));
        box->setObjectName(u"seal."_s + definition.code);
        box->setChecked(here);
        connect(box, &QCheckBox::toggled, this, &SealDialog::refresh);
        layout->addWidget(box);
        m_modules.append({definition.code, box});
    }
    if (m_modules.size() < 2)
        return;
    QPushButton *all = makeButton(u"sealAll"_s, tr("All of these"));
    all->setProperty("flat", true);
    connect(all, &QPushButton::clicked, this, &SealDialog::chooseAll);
    layout->addWidget(all, 0, Qt::AlignLeft);
    m_apart->setObjectName(u"seal.apart"_s);
    layout->addWidget(m_apart);
    connect(m_apart, &QCheckBox::toggled, this, &SealDialog::refresh);
}

void SealDialog::chooseAll()
{
    for (const auto &[code, box] : m_modules)
        box->setChecked(true);
}

QStringList SealDialog::chosen() const
{
    QStringList result;
    for (const auto &[code, box] : m_modules)
        if (box->isChecked())
            result.append(code);
    return result;
}

bool SealDialog::isApart() const
{
    return m_apart->isChecked() && chosen().size() > 1;
}

/// What is sealed into which file. Those of several bundles have the proposed names.
QList<std::pair<QStringList, QString>> SealDialog::bundles() const
{
    const QStringList modules = chosen();
    if (!isApart())
        return {{modules, m_path->text()}};
    QList<std::pair<QStringList, QString>> result;
    for (const QString &module : modules)
        result.append({{module}, QDir(m_path->text()).filePath(desk::proposedBundleName(m_tools.workplace, {module}))});
    return result;
}

/// The names of several bundles; of one the whole path, where the field shows but its end.
void SealDialog::showPaths()
{
    m_path->setToolTip(QDir::toNativeSeparators(m_path->text())); // the field shows its end
    QStringList names;
    for (const auto &[modules, path] : bundles())
        names.append(isApart() ? QFileInfo(path).fileName() : path);
    const bool isCut = m_path->fontMetrics().horizontalAdvance(m_path->text()) > m_path->width() - 2 * space::m;
    m_whole->setVisible(isApart() || isCut);
    m_whole->setText(breakable(names.join(u'\n')));
    fit();
}

void SealDialog::refresh()
{
    m_seal->setEnabled(!chosen().isEmpty());
    m_apart->setEnabled(chosen().size() > 1);
    showGivenUp();
    proposePath();
    showPaths();
}

/// A folder for several bundles, else a file; what was typed is kept as far as it fits.
void SealDialog::proposePath()
{
    const bool typed = m_path->text() != m_proposed;
    const QString folder = !typed ? QDir(m_tools.folder).filePath(u"bundles"_s)
        : m_namesFolder           ? m_path->text()
                                  : QFileInfo(m_path->text()).path();
    const QString name = desk::proposedBundleName(m_tools.workplace, chosen());
    const bool fits = typed && m_namesFolder == isApart();
    m_namesFolder = isApart();
    m_pathLabel->setText(m_namesFolder ? tr("Folder of the bundles") : tr("File of the bundle"));
    m_path->setAccessibleName(m_pathLabel->text());
    if (fits)
        return;
    const QString path = m_namesFolder ? folder : QDir(folder).filePath(name);
    if (!typed)
        m_proposed = path;
    m_path->setText(path);
}

void SealDialog::showGivenUp()
{
    QStringList lines;
    for (const desk::GivenUpBundle &bundle : desk::bundlesGivenUp(m_tools.workplace, chosen())) {
        QStringList alone;
        for (const QString &module : bundle.withoutBundle)
            alone.append(moduleTitle(module, m_tools.campaign(), m_tools.language()));
        const QString name = QFileInfo(bundle.path).fileName();
        lines.append(alone.isEmpty() ? tr("The unsigned bundle %1 counts no more.").arg(name)
                                     : tr("The unsigned bundle %1 counts no more. Seal again afterwards: %2.")
                                           .arg(name, alone.join(u", "_s)));
    }
    m_givenUp->setText(breakable(lines.join(u'\n')));
    m_givenUp->setVisible(!lines.isEmpty());
}

void SealDialog::begin()
{
    m_seal->setEnabled(false);
    m_message->setTone(Tone::Neutral);
    m_message->setText(tr("Sealing…"));
    m_left = bundles();
    QDir().mkpath(QFileInfo(m_left.first().second).path());
    sealNext();
}

void SealDialog::sealNext()
{
    const auto [modules, path] = m_left.takeFirst();
    desk::seal(m_tools.workplace, modules, path)
        .then(this, [this, modules = modules](const base::Result<desk::Sealed> &result) {
            m_replacedLeftover |= result && result->replacedLeftover;
            if (!result || m_left.isEmpty())
                return finish(result);
            putAside(modules);
            sealNext();
        });
}

/// Sealed into a bundle of their own: should another one fail, they are not sealed again.
void SealDialog::putAside(const QStringList &modules)
{
    for (const auto &[code, box] : m_modules) {
        if (!modules.contains(code))
            continue;
        const QSignalBlocker quiet(box);
        box->setChecked(false);
        box->setEnabled(false);
    }
}

void SealDialog::finish(const base::Result<desk::Sealed> &result)
{
    m_seal->setEnabled(true);
    if (!result) {
        m_message->setTone(Tone::Error);
        m_message->setText(breakable(told(result.problem(), m_tools.language())));
        return;
    }
    if (!m_replacedLeftover) {
        leave(*result);
        return;
    }
    m_message->setTone(Tone::Info);
    m_message->setText(tr("Sealed. What an interrupted sealing had left in this file has been replaced."));
    m_path->setEnabled(false);
    for (const auto &[code, box] : m_modules)
        box->setEnabled(false);
    m_cancel->hide();
    m_seal->setText(tr("Go to Sign"));
    m_seal->disconnect(this);
    connect(m_seal, &QPushButton::clicked, this, [this, done = *result] { leave(done); });
    connect(this, &QDialog::rejected, this, [this, done = *result] { leave(done); });
}

void SealDialog::leave(const desk::Sealed &done)
{
    disconnect(this, &QDialog::rejected, this, nullptr);
    emit sealed(done.path, done.reports.first().module);
    accept();
}

} // namespace ui

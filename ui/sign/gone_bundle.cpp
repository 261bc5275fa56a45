// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sign/gone_bundle.h"

#include "desk/bundle_file.h"
#include "ui/told.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

GoneBundle::GoneBundle(Tools &tools, QWidget *parent)
    : QWidget(parent), m_tools(tools), m_step(new FirstStep(u"goneBundle"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_step);
    m_step->setMaximumWidth(formColumnWidth);
    connect(m_step, &FirstStep::taken, this, &GoneBundle::ask);
    setVisible(false);
}

bool GoneBundle::refresh(const store::Bundle *bundle)
{
    const bool gone = bundle && !QFileInfo::exists(bundle->path);
    if (gone && bundle->path != m_place) {
        m_place = bundle->path;
        tell(
            tr("Put it back there, or point at the place where it is now. If no copy is left, reopen the reports in it "
               "and seal and sign them anew."));
    }
    if (!gone)
        m_place.clear();
    setVisible(gone);
    return gone;
}

void GoneBundle::tell(const QString &text)
{
    m_step->show(tr("The file of this bundle is gone"), QDir::toNativeSeparators(m_place) + u'\n' + text,
        tr("Point at the file …"));
}

void GoneBundle::ask()
{
    auto *dialog = new QFileDialog(this, tr("Where is this bundle now?"), m_tools.folder, tr("Bundles (*.asice)"));
    dialog->setObjectName(u"pointAtBundle"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &GoneBundle::take);
    dialog->open();
}

void GoneBundle::take(const QString &path)
{
    desk::pointAtBundle(m_tools.workplace, path).then(this, [this](const base::Result<void> &known) {
        if (!known)
            tell(told(known.problem(), m_tools.language()));
    });
}

} // namespace ui

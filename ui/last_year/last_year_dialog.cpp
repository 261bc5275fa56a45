// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/last_year/last_year_dialog.h"

#include "ui/last_year/carry_list.h"
#include "ui/look/text.h"
#include "ui/told.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

LastYearDialog::LastYearDialog(Tools &tools, QWidget *parent)
    : QDialog(parent),
      m_tools(tools),
      m_known(new Text(QString())),
      m_doubt(new Text(QString())),
      m_agreed(new QCheckBox(tr("Take it over all the same"))),
      m_listTitle(new Text(QString(), TextSize::Normal, true)),
      m_list(new CarryList),
      m_message(new Text(QString())),
      m_take(makeButton(u"lastYear.yes"_s, tr("Take over"), true))
{
    setObjectName(u"lastYearDialog"_s);
    setWindowTitle(tr("Take over from last year"));
    setMinimumWidth(620);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(new Text(windowTitle(), TextSize::Title, true));
    layout->addWidget(Text::quiet(tr("The figures of %1 come beside each field and below the sums of tables, for "
                                     "comparison. Amounts, counts and signatures are never taken over into this year.")
                                      .arg(tools.campaign().year() - 1)));
    layout->addLayout(makeSources());
    m_known->setObjectName(u"lastYear.known"_s);
    m_doubt->setObjectName(u"lastYear.doubt"_s);
    m_doubt->setTone(Tone::Warning);
    m_agreed->setObjectName(u"lastYear.agreed"_s);
    m_message->setObjectName(u"lastYear.message"_s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_known, m_doubt, m_agreed, m_listTitle})
        layout->addWidget(part);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_message);
    layout->addStretch();
    layout->addLayout(makeButtons());
    connect(m_agreed, &QCheckBox::toggled, this, &LastYearDialog::refresh);
    showKnown();
}

QLayout *LastYearDialog::makeSources()
{
    auto *line = new QHBoxLayout;
    QPushButton *files = makeButton(u"lastYear.file"_s, tr("Choose a file…"));
    QPushButton *folder = makeButton(u"lastYear.folder"_s, tr("Choose a data folder…"));
    line->addWidget(files);
    line->addWidget(folder);
    line->addStretch();
    connect(files, &QPushButton::clicked, this, &LastYearDialog::chooseFiles);
    connect(folder, &QPushButton::clicked, this, &LastYearDialog::chooseFolder);
    return line;
}

QLayout *LastYearDialog::makeButtons()
{
    auto *line = new QHBoxLayout;
    QPushButton *cancel = makeButton(u"lastYear.no"_s, tr("Cancel"));
    line->addStretch();
    line->addWidget(cancel);
    line->addWidget(m_take);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &LastYearDialog::takeOver);
    return line;
}

void LastYearDialog::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Report of last year"), QString(),
        tr("Reports of this program (*.sqlite *.uv *.asice *.json)") + u";;"_s + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &LastYearDialog::read);
    dialog->open();
}

void LastYearDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Data folder of last year"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) { read({folder}); });
    dialog->open();
}

void LastYearDialog::read(const QStringList &paths)
{
    m_message->setTone(Tone::Neutral);
    m_message->setText(tr("Reading…"));
    m_take->setEnabled(false);
    desk::readLastYear(m_tools.workplace, paths).then(this, [this](const base::Result<desk::LastYear> &read) {
        showRead(read);
    });
}

void LastYearDialog::showRead(const base::Result<desk::LastYear> &read)
{
    m_message->clear();
    if (!read) {
        tell(read.problem());
        refresh();
        return;
    }
    m_read = *read;
    m_agreed->setChecked(false);
    QStringList titles;
    for (const QString &form : read->forms)
        titles.append((form == "ocmw"_L1 ? m_tools.campaign().ocmw() : *m_tools.campaign().module(form))
                          .shortTitle.in(m_tools.language()));
    QStringList lines{tr("%1: %2.").arg(read->files, titles.join(u", "_s))};
    if (read->unknown > 0)
        lines.append(tr("%n value(s) have no place in this year's forms and are left out.", nullptr, read->unknown));
    if (read->isTypedOnly)
        lines.append(tr("Computed amounts are missing: they are not in the file and cannot be worked out here."));
    lines += proofOf(*read);
    m_known->setText(lines.join(u'\n'));
    m_list->setChoices(desk::carryChoices(m_tools.workplace, before()), m_tools.language());
    refresh();
}

/// Whether the computed figures of exported values are what their values give.
QStringList LastYearDialog::proofOf(const desk::LastYear &read)
{
    constexpr qsizetype most = 5;
    if (read.isUnproved)
        return {tr("Computed amounts stand as the file has them; they could not be worked out again here.")};
    QStringList lines = read.differences.mid(0, most);
    const int more = int(read.differences.size() - lines.size());
    if (more > 0)
        lines.append(tr("and %n more", nullptr, more));
    if (!lines.isEmpty())
        lines.append(tr("What the file says is kept: it is what was reported."));
    return lines;
}

/// What was taken before can still bring things into this year.
void LastYearDialog::showKnown()
{
    const bool known = !before().fields().isEmpty();
    const int year = m_tools.campaign().year() - 1;
    m_known->setText(known
            ? tr("The figures of %1 are there. Choose a file only to replace them.").arg(year)
            : tr("Choose the data folder of %1, a backup, a bundle, or exported .json files.").arg(year));
    m_list->setChoices(desk::carryChoices(m_tools.workplace, before()), m_tools.language());
    refresh();
}

const report::Values &LastYearDialog::before() const
{
    return m_read ? m_read->values : m_tools.workplace.previous();
}

void LastYearDialog::refresh()
{
    const bool doubted = m_read && m_read->doubt;
    m_doubt->setText(doubted ? told(*m_read->doubt, m_tools.language()) : QString());
    m_doubt->setVisible(doubted);
    m_agreed->setVisible(doubted);
    m_list->setVisible(m_list->count() > 0);
    m_listTitle->setVisible(m_read || m_list->count() > 0);
    m_listTitle->setText(m_list->count() > 0 ? tr("Into empty places of this year")
                                             : tr("There is nothing to take over into this year."));
    growToText(this);
    m_take->setEnabled((m_read && (!doubted || m_agreed->isChecked())) || (!m_read && m_list->count() > 0));
}

void LastYearDialog::takeOver()
{
    m_take->setEnabled(false);
    if (!m_read) {
        carryOver();
        return;
    }
    const auto offered = desk::offered(desk::carryChoices(m_tools.workplace, m_read->values), m_list->chosen());
    if (!offered) { // before anything is kept
        tell(offered.problem());
        return;
    }
    desk::takeLastYear(m_tools.workplace, *m_read).then(this, [this](const base::Result<void> &taken) {
        if (taken) {
            carryOver();
            return;
        }
        tell(taken.problem());
        refresh();
    });
}

void LastYearDialog::carryOver()
{
    const base::Result<int> carried = desk::carryOver(m_tools.workplace, m_list->chosen());
    if (carried) {
        accept();
        return;
    }
    tell(carried.problem());
    refresh();
}

void LastYearDialog::tell(const base::Problem &problem)
{
    m_message->setTone(Tone::Error);
    m_message->setText(breakable(told(problem, m_tools.language())));
    growToText(this);
}

void openLastYear(Tools &tools, QWidget *parent)
{
    auto *dialog = new LastYearDialog(tools, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ui

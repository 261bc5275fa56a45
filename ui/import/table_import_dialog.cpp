// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/import/table_import_dialog.h"

#include "desk/entry_mode.h"
#include "desk/table_file.h"
#include "ui/import/columns_box.h"
#include "ui/import/file_box.h"
#include "ui/import/outcome.h"
#include "ui/import/quarantine_box.h"
#include "ui/import/rows_model.h"
#include "ui/import/rows_view.h"
#include "ui/look/column.h"
#include "ui/told.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr QSize tableDialogSize(960, 760);
constexpr int tick = 100; // ms
constexpr int ticksBeforeProgress = 3;
constexpr int wholeProgress = 1000;
constexpr qsizetype previewed = 8;
constexpr qsizetype mostTableProblems = 8;
} // namespace

TableImportDialog::TableImportDialog(
    Tools &tools, const QString &form, const QString &table, const QString &path, QWidget *parent)
    : QDialog(parent),
      m_tools(tools),
      m_form(form),
      m_intake(new desk::Intake(tools.workplace, form, table, this)),
      m_rows(new RowsModel(RowsModel::Use::Look, table, tools.language(), tools.campaign().year(), this)),
      m_preview(new Sheet),
      m_choices(new Sheet),
      m_outlook(new Text(QString())),
      m_message(new Text(QString())),
      m_progress(new QProgressBar),
      m_import(makeButton(u"import.yes"_s, tr("Import"), true)),
      m_tick(new QTimer(this))
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const QString title = tr("Import into “%1”").arg(m_intake->table().label.in(tools.language()));
    setWindowTitle(title);
    resize(tableDialogSize.boundedTo(screen()->availableSize() - QSize(space::xl, 2 * space::xl)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(new Text(title, TextSize::Title, true));
    auto *scroll = new QScrollArea;
    scrollUpright(scroll);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, space::s, 0);
    column->setSpacing(space::m);
    auto *file = new FileBox(*m_intake);
    auto *bad = new QuarantineBox(*m_intake, tools.workplace);
    column->addWidget(file);
    column->addWidget(new ColumnsBox(*m_intake, tools.language()));
    column->addWidget(makePreview());
    column->addWidget(bad);
    column->addWidget(makeChoices());
    column->addStretch();
    scroll->setWidget(inside);
    layout->addWidget(scroll, 1);
    layout->addLayout(makeFoot());
    connect(file, &FileBox::otherWanted, this, &TableImportDialog::otherWanted);
    connect(bad, &QuarantineBox::giveBackWanted, this, &TableImportDialog::giveBack);
    connect(m_intake, &desk::Intake::changed, this, &TableImportDialog::refresh);
    connect(m_intake, &desk::Intake::takenOver, this, [this](const desk::Imported &done) {
        emit imported(done);
        accept();
    });
    connect(this, &QDialog::rejected, m_intake, &desk::Intake::stop);
    connect(m_tick, &QTimer::timeout, this, &TableImportDialog::showProgress);
    m_tick->setInterval(tick);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false); // Enter belongs to the cells and the lists
    m_intake->open(path);
}

QWidget *TableImportDialog::makePreview()
{
    auto *layout = new QVBoxLayout(m_preview);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(new Text(tr("The first rows, as they are read"), TextSize::Normal, true));
    layout->addWidget(new RowsView(u"import.preview"_s, tr("The first rows, as they are read"), m_rows));
    m_preview->hide();
    return m_preview;
}

QRadioButton *TableImportDialog::makeRadio(
    const QString &name, const QString &text, QButtonGroup *group, QVBoxLayout *layout)
{
    auto *button = new QRadioButton(text);
    button->setObjectName(name);
    group->addButton(button);
    layout->addWidget(button);
    return button;
}

QWidget *TableImportDialog::makeChoices()
{
    auto *layout = new QVBoxLayout(m_choices);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::xs);
    layout->addWidget(new Text(tr("What becomes of the table"), TextSize::Normal, true));
    auto *where = new QButtonGroup(this);
    QRadioButton *replace = makeRadio(
        u"import.replace"_s, tr("The rows of the file take the place of those that are there"), where, layout);
    QRadioButton *add
        = makeRadio(u"import.add"_s, tr("The rows of the file come behind those that are there"), where, layout);
    replace->setChecked(true);
    layout->addSpacing(space::s);
    auto *which = new QButtonGroup(this);
    QRadioButton *all = makeRadio(u"import.all"_s, tr("All rows or nothing"), which, layout);
    m_good = makeRadio(u"import.good"_s, tr("Only the good rows; those with mistakes stay out"), which, layout);
    all->setChecked(true);
    if (goesEntirely()) {
        m_good->setEnabled(false);
        layout->addWidget(
            Text::quiet(tr("The ministry wants a measure of participation entirely by the table or not at "
                           "all. So every row must be right before anything comes in.")));
    }
    connect(add, &QRadioButton::toggled, m_intake, &desk::Intake::setAdds);
    connect(m_good, &QRadioButton::toggled, m_intake, &desk::Intake::setKeepsGood);
    m_choices->hide();
    return m_choices;
}

QLayout *TableImportDialog::makeFoot()
{
    auto *foot = new QVBoxLayout;
    m_outlook->setObjectName(u"import.outlook"_s);
    m_outlook->hide();
    foot->addWidget(m_outlook);
    m_message->setObjectName(u"import.message"_s);
    m_message->setMinimumHeight(m_message->fontMetrics().lineSpacing());
    foot->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(space::s);
    m_progress->setMaximum(wholeProgress);
    m_progress->setAccessibleName(tr("Progress"));
    QSizePolicy keeps = m_progress->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keeps);
    m_progress->hide();
    buttons->addWidget(m_progress, 1);
    QPushButton *no = makeButton(u"import.no"_s, tr("Cancel"));
    buttons->addWidget(no);
    buttons->addWidget(m_import);
    foot->addLayout(buttons);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &TableImportDialog::takeOver);
    return foot;
}

/// True for a form of which a measure goes by the table entirely or not at all.
bool TableImportDialog::goesEntirely() const
{
    const form::Definition *module = m_tools.campaign().module(m_form);
    return module && desk::modeOf(*module);
}

void TableImportDialog::refresh()
{
    using Stage = desk::Intake::Stage;
    const Stage stage = m_intake->stage();
    const bool isBusy = stage == Stage::Reading || stage == Stage::Trying || stage == Stage::TakingOver;
    m_import->setEnabled(m_intake->canTakeOver());
    if (isBusy) {
        m_waited = stage == Stage::TakingOver ? ticksBeforeProgress : 0; // who has pressed a button sees at once why
        m_tick->start();
        if (stage == Stage::TakingOver)
            showProgress();
        return;
    }
    m_tick->stop();
    m_progress->hide();
    showPreview();
    showOutcome();
    const QString text = trouble();
    m_message->setTone(Tone::Error);
    m_message->setText(breakable(text));
}

void TableImportDialog::showPreview()
{
    const exchange::Header header = m_intake->header();
    const qsizetype last = std::min(header.firstRow + previewed, m_intake->sheet().rowCount());
    QList<qsizetype> rows;
    for (qsizetype row = header.firstRow; row < last; ++row)
        rows.append(row);
    m_rows->show(m_intake->sheet(), header, m_intake->dates(), rows);
    m_preview->setVisible(m_rows->rowCount() > 0 && m_rows->columnCount() > 0);
}

void TableImportDialog::showOutcome()
{
    const bool isTried = m_intake->incoming() && m_intake->trial();
    m_choices->setVisible(isTried);
    m_outlook->setVisible(m_intake->canTakeOver()); // beside the button, so that nobody misses what goes
    m_message->setVisible(!m_intake->canTakeOver());
    if (!isTried)
        return;
    const desk::Imported &outcome = m_intake->trial()->outcome;
    m_outlook->setText(outlook(outcome, m_intake->wish().adds, m_tools.language()).join(u' '));
    m_outlook->setTone(losesValues(outcome) ? std::optional(Tone::Warning) : std::nullopt);
    m_import->setText(m_intake->canTakeOver() ? tr("Import %n row(s)", nullptr, outcome.rows) : tr("Import"));
}

/// Why it cannot be imported now; empty when it can.
QString TableImportDialog::trouble() const
{
    if (m_intake->problem())
        return told(*m_intake->problem(), m_tools.language());
    if (m_intake->canTakeOver() || !m_intake->trial())
        return {};
    const desk::Imported &outcome = m_intake->trial()->outcome;
    const bool isUndecided
        = std::any_of(outcome.problems.begin(), outcome.problems.end(), [](const base::Problem &problem) {
              return problem.code == u"exchange.header" || problem.code == u"exchange.header.ambiguous";
          });
    if (isUndecided)
        return tr("Choose above where each column of the file goes, or leave it out.");
    if (m_intake->dates() == exchange::DateOrder::Doubtful && m_intake->asksDates())
        return tr("Choose at the top which comes first in the dates of this file, the day or the month.");
    if (outcome.rejected == 0)
        return listed(outcome.problems, m_tools.language(), mostTableProblems).join(u'\n');
    const int bad = outcome.rejected;
    return goesEntirely() ? tr("%n row(s) have mistakes. Mend them above.", nullptr, bad)
                          : tr("%n row(s) have mistakes. Mend them above, or take only the good rows.", nullptr, bad);
}

/// Told from 0.3 seconds on; nothing jumps where it goes faster.
void TableImportDialog::showProgress()
{
    if (++m_waited < ticksBeforeProgress)
        return;
    using Stage = desk::Intake::Stage;
    const Stage stage = m_intake->stage();
    m_progress->setMaximum(stage == Stage::TakingOver ? 0 : wholeProgress); // 0: goes to and fro
    m_progress->setValue(m_intake->permille());
    m_outlook->hide();
    m_message->show();
    m_progress->show();
    m_message->setTone(Tone::Neutral);
    m_message->setText(stage == Stage::Reading ? tr("The file is being read…")
            : stage == Stage::Trying           ? tr("The rows are being checked…")
                                               : tr("The rows are being taken over…"));
}

/// Of the sheet, as it was tried last.
QList<qsizetype> TableImportDialog::badRows() const
{
    QList<qsizetype> rows;
    for (const exchange::RejectedRow &row : m_intake->trial()->import.rejected)
        rows.append(row.row);
    return rows;
}

/// Rows that stay out would be nowhere any more for who forgets them.
void TableImportDialog::takeOver()
{
    if (!m_intake->canTakeOver())
        return;
    const QList<qsizetype> bad = badRows();
    if (bad.isEmpty() || m_losesBad || bad == m_saved)
        m_intake->takeOver();
    else
        askAboutBadRows();
}

void TableImportDialog::askAboutBadRows()
{
    const int bad = static_cast<int>(badRows().size());
    auto *box = new QMessageBox(this);
    box->setObjectName(u"import.badRowsDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Rows with mistakes"));
    box->setText(tr("%n row(s) with mistakes stay out.", nullptr, bad));
    box->setInformativeText(tr("Save them with the reasons first, so that they can be mended and imported later."));
    QPushButton *save = box->addButton(tr("Save with the reasons…"), QMessageBox::AcceptRole);
    const QPushButton *lose = box->addButton(tr("Import without saving them"), QMessageBox::DestructiveRole);
    box->setEscapeButton(box->addButton(tr("Cancel"), QMessageBox::RejectRole));
    box->setDefaultButton(save);
    connect(save, &QPushButton::clicked, this, &TableImportDialog::giveBack);
    connect(lose, &QPushButton::clicked, this, [this] {
        m_losesBad = true;
        takeOver();
    });
    box->open();
}

void TableImportDialog::giveBack()
{
    const QFileInfo source(m_intake->path());
    const bool isWorkbook = m_intake->incoming() && !m_intake->incoming()->sheetNames.isEmpty(); // .xlsm is one, too
    const QString suffix = isWorkbook ? u"xlsx"_s : u"csv"_s;
    const QString proposed = source.dir().filePath(tr("%1 - to mend").arg(source.completeBaseName()) + u'.' + suffix);
    auto *dialog = new QFileDialog(this, tr("Save with the reasons"), proposed);
    dialog->setObjectName(u"import.giveBackDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(proposed);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (!m_intake->incoming() || !m_intake->trial())
            return;
        desk::giveBack(*m_intake->incoming(), m_intake->wish(), *m_intake->trial(), path, desk::Existing::Replace)
            .then(this, [this, path, rows = badRows()](const base::Result<void> &given) {
                if (given)
                    m_saved = rows;
                m_message->show();
                m_message->setTone(given ? Tone::Ok : Tone::Error);
                m_message->setText(
                    breakable(given ? tr("Saved in %1.").arg(path) : told(given.problem(), m_tools.language())));
            });
    });
    dialog->open();
}

} // namespace ui

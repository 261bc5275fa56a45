// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/countersign/countersign_dialog.h"

#include "bundle/bundle.h"
#include "desk/countersign.h"
#include "desk/overview.h"
#include "form/display.h"
#include "ui/look/calm_list.h"
#include "ui/look/text.h"
#include "ui/settings.h"
#include "ui/sign/bundle_words.h"
#include "ui/sign/pass_on_box.h"
#include "ui/sign/report_view.h"
#include "ui/sign/sign_steps.h"
#include "ui/told.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QSize firstSize(1240, 820);
constexpr int stepsWidth = 420;
constexpr int leastPaper = 240;

/// The forms by which a report was made.
const form::Campaign &campaignOf(const report::Document &report, const desk::Surroundings &surroundings)
{
    return form::Campaign::isBuiltIn(report.year) ? form::Campaign::builtIn(report.year) : surroundings.campaign();
}

/// A file of the container; empty when there is none.
QByteArray fileNamed(const QList<bundle::DataFile> &files, const QString &name)
{
    const auto found = std::find_if(
        files.cbegin(), files.cend(), [&name](const bundle::DataFile &file) { return file.name == name; });
    return found == files.cend() ? QByteArray() : found->bytes;
}

} // namespace

CountersignDialog::CountersignDialog(
    const desk::Surroundings &surroundings, desk::CardWatch &cards, const QString &path, QWidget *parent)
    : QDialog(parent),
      m_surroundings(surroundings),
      m_path(path),
      m_about(new Text(QString())),
      m_reports(new CalmList),
      m_view(new ReportView),
      m_steps(new SignSteps(surroundings, cards,
          [&surroundings](const desk::SignRequest &request, desk::Person &person) {
              return desk::countersign(surroundings, request, person);
          })),
      m_passOn(new PassOnBox(surroundings))
{
    setObjectName(u"countersignDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign a bundle"));
    resize(firstSize.boundedTo(screen()->availableSize() - QSize(space::xl, 2 * space::xl)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addLayout(makeHead());
    layout->addLayout(makeColumns(), 1);
    layout->addLayout(makeFoot());
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false); // the Enter key in a field must not sign
    hearSteps();
    read();
}

/// The steps go first: what they ask is declined while everything that hears of it is still there.
CountersignDialog::~CountersignDialog()
{
    delete m_steps;
}

QLayout *CountersignDialog::makeHead()
{
    auto *head = new QVBoxLayout;
    head->setSpacing(space::xs);
    auto *line = new QHBoxLayout;
    line->addWidget(new Text(tr("Sign a bundle"), TextSize::Title, true), 1);
    m_reports->setObjectName(u"reports"_s);
    m_reports->setAccessibleName(tr("Report"));
    m_reports->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    line->addWidget(m_reports);
    head->addLayout(line);
    m_about->setObjectName(u"countersign.about"_s);
    head->addWidget(m_about);
    connect(m_reports, &QComboBox::currentIndexChanged, this, &CountersignDialog::showReport);
    return head;
}

QLayout *CountersignDialog::makeColumns()
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::l);
    m_view->setMinimumWidth(leastPaper);
    columns->addWidget(m_view, 1);
    m_steps->setMaximumWidth(stepsWidth);
    m_passOn->hide();
    m_steps->setNext(m_passOn);
    columns->addWidget(m_steps, 1);
    return columns;
}

QLayout *CountersignDialog::makeFoot()
{
    auto *foot = new QHBoxLayout;
    QPushButton *close = makeButton(u"countersign.close"_s, tr("Close"));
    foot->addStretch();
    foot->addWidget(close);
    connect(close, &QPushButton::clicked, this, &CountersignDialog::reject);
    return foot;
}

void CountersignDialog::hearSteps()
{
    connect(m_steps, &SignSteps::signedBy, this, [this](const desk::Signed &result) {
        m_signedHere = true;
        m_closing = false; // what is to be done with the file must be read first
        rememberRole(store::code(result.role));
    });
    connect(m_steps, &SignSteps::ended, this, [this] {
        if (m_closing)
            reject();
        else
            read();
    });
}

void CountersignDialog::reject()
{
    if (!m_steps->isBusy())
        return QDialog::reject();
    m_closing = true;
    m_steps->decline();
}

void CountersignDialog::read()
{
    desk::verifyFile(m_surroundings, m_path).then(this, [this](const base::Result<desk::VerifiedFile> &file) {
        show(file);
    });
}

void CountersignDialog::show(const base::Result<desk::VerifiedFile> &file)
{
    m_steps->setEnabled(file.ok());
    if (!file) {
        m_about->setTone(Tone::Error);
        m_about->setText(breakable(told(file.problem(), m_surroundings.language())));
        return;
    }
    m_file = *file;
    m_about->setTone(std::nullopt);
    m_about->setText(tr("Sealed by %1. Your signature comes into this file: %2")
                         .arg(ocmwName(), breakable(QDir::toNativeSeparators(m_path))));
    fillReports();
    showReport();
    showNext();
    m_steps->show(toSign(m_file.verified, store::roleFromCode(rememberedRole())));
}

QString CountersignDialog::ocmwName() const
{
    const QList<report::Document> &reports = m_file.verified.reports;
    return reports.isEmpty() ? QString() : reports.first().field(u"ocmw.name"_s);
}

void CountersignDialog::fillReports()
{
    const QSignalBlocker quiet(m_reports);
    const QString before = m_reports->currentData().toString();
    m_reports->clear();
    for (const report::Document &report : m_file.verified.reports)
        m_reports->addItem(
            moduleTitle(report.module, campaignOf(report, m_surroundings), m_surroundings.language()), report.module);
    m_reports->setCurrentIndex(qMax(0, m_reports->findData(before)));
    m_reports->setVisible(m_reports->count() > 1);
}

void CountersignDialog::showReport()
{
    const int index = m_reports->currentIndex();
    const base::Result<QList<bundle::DataFile>> files = bundle::dataFiles(m_file.container);
    if (index < 0 || index >= m_file.verified.reports.size() || !files)
        return;
    const report::Document &report = m_file.verified.reports.at(index);
    const QByteArray pdf = fileNamed(*files, report.module + u".pdf"_s);
    m_view->show(
        fileNamed(*files, report.module + u".xml"_s), pdf, campaignOf(report, m_surroundings), report.language);
    m_steps->showReport(report.statement, report.sha256, report::sha256(pdf),
        aboutReport(m_reports->count(), report.language, m_surroundings.language()));
}

/// What comes after the signature: the file goes back, or on to who signs next.
void CountersignDialog::showNext()
{
    const std::optional<store::Role> next = desk::proposedRole(m_file.verified);
    const QString why = next
        ? tr("One signature is still missing (%1). Give the bundle to that person, or back to %2: there the "
             "signature is taken over as soon as the bundle is opened.")
              .arg(form::labelled(desk::words(*next), desk::namedSigner(m_file.verified.reports, *next),
                       m_surroundings.language()),
                  ocmwName())
        : tr("Both have signed. %1 opens the bundle in this program, which takes the signature over, and sends it.")
              .arg(ocmwName());
    m_passOn->offer(m_path, tr("Give the bundle back to %1").arg(ocmwName()), why);
    m_passOn->setVisible(m_signedHere);
    if (m_signedHere)
        QTimer::singleShot(0, m_passOn, [this] { m_steps->ensureWidgetVisible(m_passOn); }); // once it has its place
}

} // namespace ui

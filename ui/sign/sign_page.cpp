// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sign/sign_page.h"

#include "desk/sign.h"
#include "ui/look/calm_list.h"
#include "ui/look/column.h"
#include "ui/look/text.h"
#include "ui/sign/bundle_words.h"
#include "ui/sign/gone_bundle.h"
#include "ui/sign/nothing_sealed.h"
#include "ui/sign/pass_on_box.h"
#include "ui/sign/report_view.h"
#include "ui/sign/sign_steps.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int stepsWidth = 400;
constexpr int widthForColumns = 720;
constexpr int leastPaper = 320;
constexpr int leastSteps = 280;
constexpr int leastLetters = 16; // of a chooser in little room
} // namespace

SignPage::SignPage(Tools &tools, QWidget *parent)
    : QWidget(parent),
      m_tools(tools),
      m_news(new Text(QString())),
      m_bundles(new CalmList),
      m_reports(new CalmList),
      m_view(new ReportView),
      m_steps(new SignSteps(tools.surroundings, tools.cards,
          [&place = tools.workplace](
              const desk::SignRequest &request, desk::Person &person) { return desk::sign(place, request, person); })),
      m_next(makeButton(u"nextToSign"_s, QString(), true)),
      m_send(makeButton(u"toSend"_s, tr("Go to Send"))),
      m_passOn(new PassOnBox(tools.surroundings)),
      m_page(new QScrollArea),
      m_empty(new NothingSealed(tools)),
      m_gone(new GoneBundle(tools))
{
    setObjectName(u"page.sign"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addLayout(makeHead());
    makePage();
    m_news->setObjectName(u"sign.news"_s);
    m_news->setTone(Tone::Ok);
    m_news->hide();
    layout->addWidget(m_news);
    layout->addWidget(m_empty);
    layout->addWidget(m_gone);
    layout->addWidget(m_page, 1);
    layout->addStretch();
    connect(m_empty, &NothingSealed::wanted, this, &SignPage::wanted);
    connect(m_bundles, &QComboBox::currentIndexChanged, this, [this] {
        m_news->hide(); // it was about another bundle
        refresh();
    });
    connect(m_reports, &QComboBox::currentIndexChanged, this, &SignPage::showReport);
    hearSteps();
    connect(&tools.workplace, &desk::Workplace::changed, this, [this] {
        if (isVisible())
            fillBundles();
    });
}

/// The steps go first: what they ask is declined while everything that hears of it is still there.
SignPage::~SignPage()
{
    delete m_steps;
}

QLayout *SignPage::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    auto *title = new Text(tr("Sign"), TextSize::Title, true);
    title->setWordWrap(false);
    head->addWidget(title);
    head->addStretch();
    for (auto [box, name, label] :
        {std::tuple(m_bundles, u"bundles"_s, tr("Bundle")), std::tuple(m_reports, u"reports"_s, tr("Report"))}) {
        box->setObjectName(name);
        box->setAccessibleName(label);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumContentsLength(leastLetters);
        head->addWidget(box);
    }
    return head;
}

void SignPage::makePage()
{
    auto *content = new QWidget;
    m_columns = new QHBoxLayout(content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(space::l);
    m_columns->addWidget(m_view, 1);
    m_columns->addWidget(m_steps, 1);
    auto *next = new QWidget;
    auto *below = new QVBoxLayout(next);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(space::m);
    for (QPushButton *button : {m_next, m_send})
        below->addWidget(button, 0, Qt::AlignLeft);
    below->addWidget(m_passOn);
    m_steps->setNext(next);
    scrollUpright(m_page);
    m_page->setAccessibleName(tr("Sign"));
    m_page->setWidget(content);
}

void SignPage::hearSteps()
{
    connect(m_steps, &SignSteps::begun, this, [this] { m_bundles->setEnabled(false); });
    connect(m_steps, &SignSteps::ended, this, [this] {
        m_bundles->setEnabled(true);
        fillBundles();
    });
    connect(
        m_next, &QPushButton::clicked, this, [this] { m_bundles->setCurrentIndex(m_bundles->findData(m_nextPath)); });
    connect(m_send, &QPushButton::clicked, this, [this] {
        if (const store::Bundle *current = bundle())
            emit wanted({u"send"_s, current->reports.first().module, {}});
    });
}

bool SignPage::isBusy() const
{
    return m_steps->isBusy();
}

void SignPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fillBundles();
}

/// In little room the steps stand below the paper.
void SignPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < widthForColumns;
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_view->setMinimumHeight(narrow ? leastPaper : 0); // the paper must be read before it is signed
    m_steps->setMinimumHeight(narrow ? leastSteps : 0);
    m_steps->setMinimumWidth(narrow ? 0 : stepsWidth);
    m_steps->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : stepsWidth);
}

void SignPage::showModule(const QString &module)
{
    m_wantedModule = module;
    fillBundles();
}

bool SignPage::showBundle(const QString &path, const QString &news)
{
    const store::Bundle *found = m_tools.workplace.records().bundleAt(path);
    if (!found)
        return false;
    fillBundles();
    const int index = m_bundles->findData(found->path);
    m_bundles->setCurrentIndex(index);
    m_news->setText(news);
    m_news->setVisible(!news.isEmpty());
    return index >= 0;
}

const store::Bundle *SignPage::bundle() const
{
    return m_tools.workplace.records().bundleAt(m_bundles->currentData().toString());
}

void SignPage::fillBundles()
{
    if (isBusy())
        return;
    QString path = m_bundles->currentData().toString();
    const desk::Records &records = m_tools.workplace.records();
    if (const store::Bundle *wantedBundle = records.bundleOf(m_wantedModule))
        path = wantedBundle->path;
    m_wantedModule.clear();
    {
        const QSignalBlocker quiet(m_bundles);
        m_bundles->clear();
        for (const store::Bundle &one : records.bundles)
            if (!one.isVoid)
                m_bundles->addItem(bundleTitle(one, m_tools.campaign(), m_tools.language()), one.path);
        if (m_bundles->findData(path) < 0)
            path = openBundlePath({});
        m_bundles->setCurrentIndex(m_bundles->count() == 0 ? -1 : qMax(0, m_bundles->findData(path)));
    }
    refresh();
}

void SignPage::fillReports(const store::Bundle &bundle)
{
    const QSignalBlocker quiet(m_reports);
    const QString before = m_reports->currentData().toString();
    m_reports->clear();
    for (const store::SealedReport &report : bundle.reports)
        m_reports->addItem(moduleTitle(report.module, m_tools.campaign(), m_tools.language()), report.module);
    m_reports->setCurrentIndex(qMax(0, m_reports->findData(before)));
}

void SignPage::refresh()
{
    const store::Bundle *current = bundle();
    m_page->setVisible(current);
    m_steps->setEnabled(!m_gone->refresh(current));
    m_empty->refresh();
    m_empty->setVisible(!current || m_empty->hasLoose());
    m_bundles->setVisible(current);
    m_reports->setVisible(current && current->reports.size() > 1);
    if (!current)
        return;
    fillReports(*current);
    showReport();
    showNext(*current);
    m_steps->show(toSign(m_tools.workplace, *current));
}

/// The first other one that somebody has to sign; empty: none.
QString SignPage::openBundlePath(const QString &current) const
{
    const QList<store::Bundle> &bundles = m_tools.workplace.records().bundles;
    const auto found = std::find_if(bundles.begin(), bundles.end(),
        [&](const store::Bundle &one) { return !one.isVoid && one.path != current && one.signatures.size() < 2; });
    return found == bundles.end() ? QString() : found->path;
}

/// With one signature the bundle may go to the other person; with both it is sent.
void SignPage::showNext(const store::Bundle &bundle)
{
    const std::optional<store::Role> next = desk::proposedRole(m_tools.workplace, bundle);
    const store::Signatory *signatory = next ? m_tools.workplace.records().signatory(*next) : nullptr;
    m_nextPath = next ? QString() : openBundlePath(bundle.path);
    const store::Bundle *other = m_tools.workplace.records().bundleAt(m_nextPath);
    m_next->setVisible(other);
    if (other)
        m_next->setText(tr("Sign the next one: %1").arg(bundleTitle(*other, m_tools.campaign(), m_tools.language())));
    m_send->setVisible(!next);
    m_passOn->setVisible(next && !bundle.signatures.isEmpty());
    m_passOn->offer(bundle.path, tr("Pass on the bundle"),
        tr("%1 can also sign at another workstation: send a copy there and open it here again when it comes back.")
            .arg(signatory ? signatory->name : QString()));
}

void SignPage::showReport()
{
    const auto seal = m_tools.workplace.records().seals.constFind(m_reports->currentData().toString());
    if (seal == m_tools.workplace.records().seals.constEnd())
        return;
    const base::Language language = m_tools.workplace.documentLanguage();
    m_view->show(seal->xml, seal->pdf, m_tools.campaign(), language);
    m_steps->showReport(m_tools.campaign().statement().in(language), seal->xmlSha256, seal->pdfSha256,
        aboutReport(m_reports->count(), language, m_tools.language()));
}

} // namespace ui

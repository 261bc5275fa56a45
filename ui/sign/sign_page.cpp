// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sign/sign_page.h"

#include "desk/overview.h"
#include "form/display.h"
#include "ui/acts/card_list.h"
#include "ui/acts/person_box.h"
#include "ui/look/column.h"
#include "ui/look/marks.h"
#include "ui/look/text.h"
#include "ui/sign/bundle_words.h"
#include "ui/sign/report_view.h"
#include "ui/sign/step_box.h"

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
} // namespace

SignPage::SignPage(Tools &tools, QWidget *parent)
    : QWidget(parent),
      m_tools(tools),
      m_bundles(new QComboBox),
      m_reports(new QComboBox),
      m_view(new ReportView(tools)),
      m_content(new QWidget),
      m_empty(nullptr),
      m_read(nullptr),
      m_card(nullptr),
      m_pin(nullptr),
      m_statement(new Text(QString())),
      m_digest(Text::quiet(QString(), TextSize::Small)),
      m_cards(new CardList(tools)),
      m_role(new QComboBox),
      m_sign(makeButton(u"sign"_s, QString(), true)),
      m_person(new PersonBox(tools.language())),
      m_signed(new QVBoxLayout),
      m_send(makeButton(u"toSend"_s, tr("Go to Send"), true))
{
    setObjectName(u"page.sign"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addLayout(makeHead());
    m_columns = new QHBoxLayout(m_content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(space::l);
    m_columns->addWidget(m_view, 1);
    m_columns->addWidget(makeSteps(), 1);
    m_page = new QScrollArea;
    scrollUpright(m_page);
    m_page->setAccessibleName(tr("Sign"));
    m_page->setWidget(m_content);
    layout->addWidget(m_page, 1);
    m_empty = Text::quiet(
        tr("Nothing is sealed yet. Fill in a module, then press \"Check & seal\" at the bottom of its page."));
    m_empty->setObjectName(u"sign.empty"_s);
    layout->addWidget(m_empty, 1, Qt::AlignTop);
    connect(m_bundles, &QComboBox::currentIndexChanged, this, &SignPage::refresh);
    connect(m_reports, &QComboBox::currentIndexChanged, this, &SignPage::showReport);
    connect(m_cards, &CardList::changed, this, &SignPage::updateButtons);
    connect(m_role, &QComboBox::currentIndexChanged, this, &SignPage::updateButtons);
    connect(&tools.workplace, &desk::Workplace::changed, this, [this] {
        if (isVisible())
            fillBundles();
    });
}

/// Whatever is being asked is declined while everything that hears the answer is still there.
SignPage::~SignPage()
{
    m_person->decline();
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
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(30);
        head->addWidget(box);
    }
    return head;
}

QWidget *SignPage::makeSteps()
{
    auto *scroll = new QScrollArea;
    scrollUpright(scroll);
    scroll->setAccessibleName(tr("Steps"));
    m_steps = scroll;
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, space::s, 0);
    layout->setSpacing(space::m);
    m_read = new StepBox(1, tr("Read"));
    m_card = new StepBox(2, tr("Card"));
    m_pin = new StepBox(3, tr("PIN"));
    makeReadStep();
    makeCardStep();
    makePinStep();
    for (StepBox *step : {m_read, m_card, m_pin})
        layout->addWidget(step);
    layout->addWidget(new Text(tr("Who has signed"), TextSize::Large, true));
    m_signed->setSpacing(space::xs);
    layout->addLayout(m_signed);
    layout->addWidget(m_send, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_send, &QPushButton::clicked, this, [this] {
        if (const store::Bundle *current = bundle())
            emit wanted({u"send"_s, current->reports.first().module, {}});
    });
    scroll->setWidget(inside);
    connect(
        m_person, &PersonBox::asked, scroll,
        [this, scroll] {
            scroll->ensureWidgetVisible(m_person);
            m_page->ensureWidgetVisible(m_person);
        },
        Qt::QueuedConnection);
    return scroll;
}

void SignPage::makeReadStep()
{
    m_digest->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_digest->setAccessibleName(tr("Digest of the PDF"));
    m_read->body()->addWidget(m_statement);
    m_read->body()->addWidget(m_digest);
}

void SignPage::makeCardStep()
{
    m_role->setObjectName(u"role"_s);
    m_role->setAccessibleName(tr("Role"));
    m_card->body()->addWidget(m_cards);
    auto *line = new QHBoxLayout;
    auto *label = Text::quiet(tr("signs as"));
    label->setWordWrap(false);
    line->addWidget(label);
    line->addWidget(m_role, 1);
    m_card->body()->addLayout(line);
    m_card->body()->addWidget(m_sign, 0, Qt::AlignLeft);
    connect(m_sign, &QPushButton::clicked, this, &SignPage::sign);
}

void SignPage::makePinStep()
{
    m_pin->body()->addWidget(m_person);
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

bool SignPage::showBundle(const QString &path)
{
    const store::Bundle *found = m_tools.workplace.records().bundleAt(path);
    if (!found)
        return false;
    fillBundles();
    const int index = m_bundles->findData(found->path);
    m_bundles->setCurrentIndex(index);
    return index >= 0;
}

const store::Bundle *SignPage::bundle() const
{
    return m_tools.workplace.records().bundleAt(m_bundles->currentData().toString());
}

std::optional<store::Role> SignPage::role() const
{
    return store::roleFromCode(m_role->currentData().toString());
}

void SignPage::fillBundles()
{
    if (m_busy)
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
        m_bundles->setCurrentIndex(m_bundles->count() == 0 ? -1 : qMax(0, m_bundles->findData(path)));
    }
    refresh();
}

void SignPage::refresh()
{
    const store::Bundle *current = bundle();
    m_page->setVisible(current);
    m_empty->setVisible(!current);
    m_bundles->setVisible(current);
    m_reports->setVisible(current && current->reports.size() > 1);
    if (!current)
        return;
    {
        const QSignalBlocker quiet(m_reports);
        const QString before = m_reports->currentData().toString();
        m_reports->clear();
        for (const store::SealedReport &report : current->reports)
            m_reports->addItem(moduleTitle(report.module, m_tools.campaign(), m_tools.language()), report.module);
        m_reports->setCurrentIndex(qMax(0, m_reports->findData(before)));
    }
    showReport();
    showSigned(*current);
    refreshRole(*current);
    updateButtons();
}

void SignPage::showReport()
{
    const auto seal = m_tools.workplace.records().seals.constFind(m_reports->currentData().toString());
    if (seal == m_tools.workplace.records().seals.constEnd())
        return;
    m_view->show(*seal);
    m_statement->setText(m_tools.campaign().statement().in(m_tools.workplace.documentLanguage()));
    m_digest->setText(tr("SHA-256 of this PDF: %1").arg(groupedDigest(seal->pdfSha256)));
}

void SignPage::refreshRole(const store::Bundle &current)
{
    const std::optional<store::Role> proposed = desk::proposedRole(m_tools.workplace, current);
    m_role->clear();
    for (const store::Signatory &signatory : m_tools.workplace.records().signatories) {
        const bool taken = std::any_of(current.signatures.begin(), current.signatures.end(),
            [&](const store::BundleSignature &one) { return one.role == signatory.role; });
        if (!taken && proposed)
            m_role->addItem(desk::words(signatory.role) + u": "_s + signatory.name, store::code(signatory.role));
    }
    if (proposed)
        m_role->setCurrentIndex(qMax(0, m_role->findData(store::code(*proposed))));
    if (const store::Signatory *signatory = proposed ? m_tools.workplace.records().signatory(*proposed) : nullptr)
        m_cards->prefer(signatory->name);
}

void SignPage::showSigned(const store::Bundle &current)
{
    while (QLayoutItem *item = m_signed->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const store::BundleSignature &one : current.signatures) {
        const QString text
            = tr("%1, as %2, %3")
                  .arg(one.name, desk::words(one.role), form::displayedMoment(one.at, m_tools.language()));
        m_signed->addWidget(new Chip({text, u"document-edit-sign"_s, Tone::Ok}));
    }
    if (current.signatures.isEmpty())
        m_signed->addWidget(
            Text::quiet(tr("Nobody yet. Two persons sign: the secretary, and the chairman or delegate.")));
}

void SignPage::updateButtons()
{
    const store::Bundle *current = bundle();
    const bool complete = current && !desk::proposedRole(m_tools.workplace, *current);
    const bool cardThere = !m_cards->reader().isEmpty();
    const std::optional<store::Role> chosen = role();
    m_sign->setText(chosen ? tr("Sign as %1").arg(desk::words(*chosen)) : tr("Sign"));
    m_sign->setEnabled(!m_busy && cardThere && chosen);
    m_card->setVisible(!complete);
    m_pin->setVisible(!complete);
    m_send->setVisible(complete);
    m_bundles->setEnabled(!m_busy);
    m_role->setEnabled(!m_busy);
    m_read->setLit(!m_busy);
    m_card->setLit(!m_busy && cardThere);
    m_pin->setLit(m_busy);
}

void SignPage::sign()
{
    const store::Bundle *current = bundle();
    const std::optional<store::Role> chosen = role();
    if (!current || !chosen || m_busy)
        return;
    m_busy = true;
    m_person->finish();
    updateButtons();
    desk::sign(m_tools.workplace, {current->path, *chosen, m_cards->reader()}, *m_person)
        .then(this, [this](const base::Result<desk::Signed> &result) { finish(result); });
}

void SignPage::finish(const base::Result<desk::Signed> &result)
{
    m_busy = false;
    if (result) {
        m_person->finish();
        m_person->tell(tr("%1 has signed.").arg(result->signer), Tone::Ok);
    } else if (result.problem().code == "person.declined"_L1) {
        m_person->finish();
    } else {
        m_person->finish(result.problem());
        m_cards->readAgain();
    }
    fillBundles();
}

} // namespace ui

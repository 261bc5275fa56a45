// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/frame/frame.h"

#include "desk/check.h"
#include "desk/draft.h"
#include "ui/acts/reason_dialog.h"
#include "ui/cards/card_check_page.h"
#include "ui/council/council_page.h"
#include "ui/explain/explanation_view.h"
#include "ui/form/module_page.h"
#include "ui/form/workplace_source.h"
#include "ui/frame/header.h"
#include "ui/frame/navigation.h"
#include "ui/frame/side_panel.h"
#include "ui/look/marks.h"
#include "ui/look/metrics.h"
#include "ui/overview/overview_page.h"
#include "ui/send/send_page.h"
#include "ui/sign/sign_page.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int widthForPanel = 1180;
constexpr int widthForNavigation = 820;
constexpr int patience = 300; // ms

/// Text fields keep Ctrl+Z for themselves even when they have nothing to undo.
bool hasNothingToUndo(const QObject *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return !line->isUndoAvailable();
    const auto *text = qobject_cast<const QPlainTextEdit *>(field);
    return text && !text->document()->isUndoAvailable();
}

bool hasNothingToRedo(const QObject *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return !line->isRedoAvailable();
    const auto *text = qobject_cast<const QPlainTextEdit *>(field);
    return text && !text->document()->isRedoAvailable();
}

/// Both keys that people know for it; the desktop has but one of them.
bool isRedo(const QKeyEvent &key)
{
    return key.matches(QKeySequence::Redo) || (key.key() == Qt::Key_Y && key.modifiers() == Qt::ControlModifier);
}
} // namespace

Frame::Frame(Tools &tools, QMenu *menu, QWidget *parent)
    : QWidget(parent),
      m_tools(tools),
      m_header(new Header(tools)),
      m_navigation(new Navigation),
      m_pages(new QStackedWidget),
      m_side(new SidePanel(tools.source)),
      m_sign(new SignPage(tools)),
      m_send(new SendPage(tools))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(new TrustNotice(tools.surroundings));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_navigation);
    columns->addWidget(m_pages, 1);
    columns->addWidget(m_side);
    layout->addLayout(columns, 1);
    menu->setParent(this, menu->windowFlags());
    addActions(menu->actions()); // a menu that only pops up gives its actions no window to be heard in
    qApp->installEventFilter(this);
    m_late.setSingleShot(true);
    connect(m_header->menuButton(), &QToolButton::clicked, menu, [menu, button = m_header->menuButton()] {
        menu->popup(button->mapToGlobal(QPoint(button->width() - menu->sizeHint().width(), button->height())));
    });
    m_made.insert(u"sign"_s, m_sign);
    m_made.insert(u"send"_s, m_send);
    m_pages->addWidget(m_sign);
    m_pages->addWidget(m_send);
    connect(m_sign, &SignPage::wanted, this, &Frame::go);
    connect(m_send, &SendPage::wanted, this, &Frame::go);
    connect(m_navigation, &Navigation::chosen, this, [this](const QString &id) {
        m_side->explanation().close();
        go({id, {}, {}});
    });
    connect(m_header->panelButton(), &QToolButton::toggled, this, [this](bool wanted) {
        m_sideWanted = wanted;
        fitWidth();
    });
    connect(m_side, &SidePanel::findingChosen, this, &Frame::goToPath);
    connect(&m_side->explanation(), &ExplanationView::placeChosen, this, &Frame::goToPath);
    connect(m_side, &SidePanel::acknowledgeWanted, this, &Frame::acknowledge);
    connect(&tools.workplace, &desk::Workplace::changed, this, &Frame::refreshNavigation);
    connect(&tools.source, &FormSource::changed, this, &Frame::refreshFindings);
    connect(&tools.source, &FormSource::explanationWanted, this, [this](const report::Path &path) {
        openSide();
        m_side->explanation().open(path);
    });
    refreshNavigation();
    go({u"overview"_s, {}, {}});
}

QString Frame::currentPage() const
{
    return m_navigation->current();
}

const form::Definition *Frame::currentForm() const
{
    const QString id = currentPage();
    return id == "ocmw"_L1 ? &m_tools.campaign().ocmw() : m_tools.campaign().module(id);
}

bool Frame::isBusy() const
{
    return m_sign->isBusy() || m_send->isBusy() || (m_cardChecks && m_cardChecks->isBusy());
}

bool Frame::isSending() const
{
    return m_send->isBusy();
}

bool Frame::showBundle(const QString &path, const QString &news)
{
    go({u"sign"_s, {}, {}});
    return m_sign->showBundle(path, news);
}

ModulePage *Frame::makeModulePage(const form::Definition &definition)
{
    auto *made = new ModulePage(m_tools, definition);
    connect(made, &ModulePage::wanted, this, &Frame::go);
    connect(made, &ModulePage::entered, this,
        [this](const QString &id) { m_side->showHelp(id, m_tools.workplace.evaluator()); });
    connect(made, &ModulePage::lookedBack, this, &Frame::fitWidth);
    connect(made, &ModulePage::findingsWanted, this, [this] {
        m_side->explanation().close();
        openSide();
    });
    return made;
}

void Frame::openSide()
{
    m_sideWanted = true;
    m_header->panelButton()->setChecked(true);
    fitWidth();
}

/// Where the panel has taken the place of the page, it gives it back.
void Frame::goToPath(const report::Path &path)
{
    if (!m_pages->isVisibleTo(this))
        m_sideWanted = false;
    const base::Result<QString> form = desk::formOf(m_tools.workplace, path);
    go({form ? *form : currentPage(), {}, path});
}

/// Pages are made when they are first wanted, and kept.
QWidget *Frame::page(const QString &id)
{
    if (QWidget *made = m_made.value(id))
        return made;
    QWidget *made = nullptr;
    if (id == "council"_L1) {
        made = new CouncilPage(m_tools);
    } else if (id == "cards"_L1) {
        m_cardChecks = new CardCheckPage(m_tools);
        connect(m_cardChecks, &CardCheckPage::wanted, this, &Frame::go);
        made = m_cardChecks;
    } else if (const form::Definition *definition
        = id == "ocmw"_L1 ? &m_tools.campaign().ocmw() : m_tools.campaign().module(id)) {
        made = makeModulePage(*definition);
    } else {
        auto *overview = new OverviewPage(m_tools);
        connect(overview, &OverviewPage::wanted, this, &Frame::go);
        made = overview;
    }
    m_made.insert(id, made);
    m_pages->addWidget(made);
    return made;
}

void Frame::go(const Place &place)
{
    QWidget *target = page(place.page);
    {
        const QSignalBlocker quiet(m_navigation);
        m_navigation->setCurrent(place.page);
    }
    m_pages->setCurrentWidget(target);
    if (const form::Definition *definition = currentForm())
        m_side->showFormHelp(*definition);
    refreshFindings();
    fitWidth();
    if (!place.module.isEmpty() && place.page == "sign"_L1)
        m_sign->showModule(place.module);
    if (!place.module.isEmpty() && place.page == "send"_L1)
        m_send->showModule(place.module);
    if (auto *module = qobject_cast<ModulePage *>(target))
        showOn(module, place);
}

void Frame::showOn(ModulePage *module, const Place &place)
{
    if (!place.why.isEmpty())
        module->tell(place.why, Tone::Warning);
    if (place.path)
        module->reveal(*place.path);
    else
        module->leaveHistory();
    if (place.seal)
        module->checkAndSeal();
}

void Frame::refreshNavigation()
{
    const base::Language language = m_tools.language();
    QList<Navigation::Entry> entries{{u"overview"_s, tr("Overview"), u"go-home"_s, {}},
        {u"ocmw"_s, tr("OCMW & signers"), u"user-group-properties"_s, {}}, {{}, tr("Modules"), {}, {}}};
    for (const form::Definition &definition : m_tools.campaign().modules())
        entries.append({definition.code, definition.shortTitle.in(language), {},
            markOf(desk::state(m_tools.workplace, definition.code))});
    entries.append({{}, tr("Together"), {}, {}});
    entries.append({u"cards"_s, tr("Card check"), u"user-identity"_s, {}});
    entries.append({u"sign"_s, tr("Sign"), u"document-edit-sign"_s, {}});
    entries.append({u"send"_s, tr("Send"), u"document-send"_s, {}});
    entries.append({u"council"_s, tr("Council"), u"document-print"_s, {}});
    m_navigation->setEntries(entries);
}

void Frame::refreshFindings()
{
    const form::Definition *definition = currentForm();
    if (!definition)
        return;
    QList<SidePanel::Line> lines;
    for (const report::Finding &unread : m_tools.source.unreadFindings(definition->code))
        lines.append({unread, false, false, {}});
    for (const desk::Checked &one : desk::check(m_tools.workplace, definition->code))
        if (!m_tools.source.isToldByUnread(one.finding))
            lines.append({one.finding, one.acknowledgement.has_value(), m_tools.source.isStillToFillIn(one.finding),
                one.acknowledgement ? one.acknowledgement->reason : QString()});
    m_side->showFindings(lines, desk::obstacleElsewhere(m_tools.workplace, definition->code), m_tools.campaign());
}

void Frame::acknowledge(const report::Finding &finding)
{
    auto *dialog
        = new ReasonDialog(tr("Accept the warning"), finding.message.in(m_tools.language()), tr("Accept"), this);
    connect(dialog, &ReasonDialog::given, this, [this, finding](const QString &reason) {
        desk::acknowledge(m_tools.workplace, finding.form, finding.rule, reason, desk::placeOf(finding))
            .then(this, [this](const base::Result<void> &done) {
                if (!done)
                    m_side->showProblem(done.problem());
            });
    });
    dialog->open();
}

/// Undo and redo go to the form once the field where the keyboard is has nothing of its own to take back.
bool Frame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool ofTheForm
        = (key.matches(QKeySequence::Undo) && hasNothingToUndo(watched)) || (isRedo(key) && hasNothingToRedo(watched));
    event->setAccepted(!ofTheForm && event->isAccepted());
    return ofTheForm;
}

void Frame::undo()
{
    if (const form::Definition *definition = currentForm())
        showStep(desk::undo(m_tools.workplace, definition->code),
            {tr("The last change is being taken back…"), tr("Taken back: %1"), tr("There is nothing to take back.")});
}

void Frame::redo()
{
    if (const form::Definition *definition = currentForm())
        showStep(desk::redo(m_tools.workplace, definition->code),
            {tr("The change is being made again…"), tr("Done again: %1"), tr("There is nothing to do again.")});
}

/// Of very many rows it takes a while; that is said below the form.
void Frame::showStep(QFuture<base::Result<std::optional<desk::StepTaken>>> step, const StepTexts &texts)
{
    auto *module = qobject_cast<ModulePage *>(m_pages->currentWidget());
    ++m_steps;
    m_late.callOnTimeout(module, [module, texts] { module->tell(texts.waiting, Tone::Neutral); });
    m_late.start(patience);
    step.then(
        this, [this, module, texts, page = currentPage()](const base::Result<std::optional<desk::StepTaken>> &done) {
            if (--m_steps == 0) {
                m_late.stop();
                m_late.disconnect();
                module->tell({}, {});
            }
            if (!done)
                return m_side->showProblem(done.problem());
            if (*done && currentPage() == page)
                go({page, {}, (*done)->path});
            module->tellOfChange(
                *done ? texts.done.arg(desk::words(**done, m_tools.workplace)) : texts.nothing, Tone::Neutral);
        });
}

/// In little room the panel at the right folds away, then the names of the pages.
void Frame::fitWidth()
{
    const auto *module = qobject_cast<const ModulePage *>(m_pages->currentWidget());
    const bool form = module && !module->isLookingBack(); // findings and help are about the form as it is now
    const bool roomy = width() >= widthForPanel;
    QToolButton *button = m_header->panelButton();
    button->setVisible(form);
    m_navigation->setCompact(width() < widthForNavigation + m_navigation->wholeWidth() - navigationWidth);
    m_side->setVisible(form && m_sideWanted);
    if (m_side->isVisibleTo(this) != button->isChecked()) {
        const QSignalBlocker quiet(button);
        button->setChecked(m_side->isVisibleTo(this));
    }
    m_pages->setVisible(roomy || !m_side->isVisibleTo(this) || width() >= sidePanelWidth * 2);
}

void Frame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() >= widthForPanel && width() < widthForPanel)
        m_sideWanted = false;
    if ((event->oldSize().width() < widthForPanel && width() >= widthForPanel))
        m_sideWanted = true;
    if (!event->oldSize().isValid())
        m_sideWanted = width() >= widthForPanel;
    fitWidth();
}

} // namespace ui

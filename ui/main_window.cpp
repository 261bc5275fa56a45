// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/main_window.h"

#include "ui/form/workplace_source.h"
#include "ui/frame/frame.h"
#include "ui/frame/header.h"
#include "ui/frame/problem_page.h"
#include "ui/look/icon.h"
#include "ui/settings.h"
#include "ui/start/handover.h"
#include "ui/start/language.h"
#include "ui/told.h"
#include "ui/verify/bundle_opener.h"
#include "ui/welcome/welcome_page.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr QSize firstSize(1360, 860);
constexpr QSize leastSize(480, 340);
constexpr int mostUnreadLines = 10;
} // namespace

MainWindow::MainWindow(desk::Surroundings &surroundings, const Options &options, QWidget *parent)
    : QMainWindow(parent),
      m_surroundings(surroundings),
      m_options(options),
      m_systemPalette(QApplication::palette()),
      m_opener(new BundleOpener(surroundings, m_cards, this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    connect(m_opener, &BundleOpener::signWanted, this,
        [this](const QString &path, const QString &news) { m_frame->showBundle(path, news); });
    connect(m_opener, &BundleOpener::sendWanted, this, [this](const QString &module) {
        m_frame->go({u"send"_s, module, {}});
    });
    applyAppearance(rememberedAppearance(), m_systemPalette);
    setMinimumSize(leastSize);
    if (!restoreGeometry(rememberedGeometry()))
        resize(firstSize.boundedTo(screen()->availableSize()));
    open();
}

MainWindow::~MainWindow()
{
    delete takeCentralWidget(); // pages lean on the workplace, so they go first
}

void MainWindow::open()
{
    if (!desk::Workplace::exists(m_options.folder)) {
        showWelcome();
        return;
    }
    const QString bundle = m_options.bundle.isEmpty() ? QString() : QFileInfo(m_options.bundle).absoluteFilePath();
    m_isHandedOver = desk::Workplace::seemsOpen(m_options.folder) && Handover::ask(m_options.folder, bundle);
    if (m_isHandedOver)
        return;
    base::Result<std::unique_ptr<desk::Workplace>> opened = desk::Workplace::open(m_surroundings, m_options.folder);
    if (!opened) {
        showProblem(opened.problem());
        return;
    }
    take(std::move(*opened));
}

void MainWindow::take(std::unique_ptr<desk::Workplace> workplace)
{
    m_workplace = std::move(workplace);
    m_opener->setWorkplace(m_workplace.get());
    m_source = std::make_unique<WorkplaceSource>(*m_workplace);
    m_tools = std::make_unique<Tools>(m_surroundings, *m_workplace, m_cards, *m_source, m_options.folder);
    m_handover = std::make_unique<Handover>(m_options.folder);
    connect(m_handover.get(), &Handover::wanted, this, &MainWindow::comeForward);
    build();
    showGivenBundle();
}

/// The program was started a second time.
void MainWindow::comeForward(const QString &bundle)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    if (!bundle.isEmpty())
        m_opener->open({bundle});
}

void MainWindow::showWelcome()
{
    auto *page = new WelcomePage(m_surroundings, m_options.folder);
    connect(
        page, &WelcomePage::begun, this, [this, page] { take(page->take()); }, Qt::QueuedConnection);
    connect(
        page, &WelcomePage::languageWanted, this, [this](base::Language language) { setLanguage(language); },
        Qt::QueuedConnection);
    connect(page, &WelcomePage::verifyWanted, this, [this] { m_opener->choose(m_options.folder); });
    showBelowNotice(page);
    setWindowTitle(tr("Uniek Verslag %1").arg(m_surroundings.campaign().year()));
}

void MainWindow::showProblem(const base::Problem &problem)
{
    auto *page = new ProblemPage(problem);
    connect(page, &ProblemPage::retryWanted, this, &MainWindow::open, Qt::QueuedConnection);
    showBelowNotice(page);
}

/// A page without the frame; a foreign trust root is announced there too.
void MainWindow::showBelowNotice(QWidget *page)
{
    auto *both = new QWidget;
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new TrustNotice(m_surroundings));
    layout->addWidget(page, 1);
    setCentralWidget(both);
    showGivenBundle();
}

/// Makes all pages anew: at the start and when the language changes.
void MainWindow::build()
{
    const QString before = m_frame ? m_frame->currentPage() : QString();
    m_frame = new Frame(*m_tools, makeMenu());
    setCentralWidget(m_frame);
    setWindowTitle(m_workplace->ocmwName() + u" – "_s + tr("Uniek Verslag %1").arg(m_workplace->campaign().year())
        + (m_workplace->isExample() ? u" – "_s + tr("EXAMPLE") : QString()));
    if (!before.isEmpty())
        m_frame->go({before, {}, {}});
}

void MainWindow::showGivenBundle()
{
    if (!m_bundleShown && !m_options.bundle.isEmpty())
        m_opener->open({m_options.bundle});
    m_bundleShown = true;
}

QMenu *MainWindow::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"mainMenu"_s);
    QAction *undo = menu->addAction(icon(u"edit-undo"_s), tr("Undo"));
    undo->setObjectName(u"action.undo"_s);
    undo->setShortcut(QKeySequence::Undo);
    connect(undo, &QAction::triggered, this, [this] { m_frame->undo(); });
    QAction *redo = menu->addAction(icon(u"edit-redo"_s), tr("Redo"));
    redo->setObjectName(u"action.redo"_s);
    redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    connect(redo, &QAction::triggered, this, [this] { m_frame->redo(); });
    QAction *bundle = menu->addAction(icon(u"document-open"_s), tr("Open or verify a bundle…"));
    bundle->setObjectName(u"action.open"_s);
    bundle->setShortcut(QKeySequence::Open);
    connect(bundle, &QAction::triggered, this, [this] { m_opener->choose(m_options.folder); });
    addLanguages(menu->addMenu(tr("Language")));
    addAppearances(menu->addMenu(tr("Appearance")));
    menu->addSeparator();
    connect(menu->addAction(tr("About")), &QAction::triggered, this, &MainWindow::showAbout);
    QAction *quit = menu->addAction(tr("Quit"));
    quit->setShortcut(Qt::CTRL | Qt::Key_Q); // QKeySequence::Quit has no key outside of the big desktops
    connect(quit, &QAction::triggered, this, &QWidget::close);
    return menu;
}

void MainWindow::addLanguages(QMenu *menu)
{
    menu->menuAction()->setObjectName(u"action.languages"_s);
    menu->setObjectName(u"menu.languages"_s);
    auto *group = new QActionGroup(menu);
    for (const auto &[language, name] :
        {std::pair(base::Language::Dutch, u"Nederlands"_s), std::pair(base::Language::French, u"Français"_s)}) {
        QAction *action = group->addAction(menu->addAction(name));
        action->setObjectName(u"action.language."_s + base::code(language));
        action->setCheckable(true);
        action->setChecked(language == m_surroundings.language());
        connect(
            action, &QAction::triggered, this, [this, language = language] { setLanguage(language); },
            Qt::QueuedConnection);
    }
    connect(menu, &QMenu::aboutToShow, group, [this, group] { group->setEnabled(!m_frame || !m_frame->isBusy()); });
}

void MainWindow::addAppearances(QMenu *menu)
{
    menu->setObjectName(u"menu.appearances"_s);
    auto *group = new QActionGroup(menu);
    for (const auto &[appearance, name] : {std::pair(Appearance::System, tr("Like the desktop")),
             std::pair(Appearance::Light, tr("Light")), std::pair(Appearance::Dark, tr("Dark"))}) {
        QAction *action = group->addAction(menu->addAction(name));
        action->setCheckable(true);
        action->setChecked(appearance == rememberedAppearance());
        connect(action, &QAction::triggered, this, [this, appearance = appearance] { setAppearance(appearance); });
    }
}

void MainWindow::setLanguage(base::Language language)
{
    if (language == m_surroundings.language())
        return;
    if (QWidget *focus = QApplication::focusWidget())
        focus->clearFocus(); // commits what is being typed
    rememberLanguage(language);
    m_surroundings.setLanguage(language);
    installTranslation(language);
    if (m_workplace)
        build();
    else
        showWelcome();
}

void MainWindow::setAppearance(Appearance appearance)
{
    rememberAppearance(appearance);
    applyAppearance(appearance, m_systemPalette);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!BundleOpener::dragged(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_opener->open(BundleOpener::dragged(*event->mimeData()));
    event->acceptProposedAction();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Uniek Verslag, version %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        tr("Free software under the EUPL 1.2. List of municipalities: Statbel, CC BY. Forms, rules and "
           "the endpoint's contract are an independent reading of the law and the circulars; what "
           "is inferred is marked so."));
    box->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (QWidget *focus = QApplication::focusWidget())
        focus->clearFocus(); // commits what is being typed; the workplace writes it before it ends
    if (m_source && !m_source->unread().isEmpty() && !m_loseUnread) {
        event->ignore();
        askAboutUnread();
        return;
    }
    if (m_frame && m_frame->isSending() && !m_stopSending) {
        event->ignore();
        askAboutSending();
        return;
    }
    rememberGeometry(saveGeometry());
    event->accept();
}

/// What could not be read is not in the file: it would be gone.
void MainWindow::askAboutUnread()
{
    QStringList lines;
    for (const Unread &one : m_source->unread())
        lines.append(u"• "_s + told(one.problem, m_surroundings.language()));
    auto *box = new QMessageBox(this);
    box->setObjectName(u"unreadDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Not saved"));
    box->setText(tr("%n value(s) could not be read and would be lost.", nullptr, static_cast<int>(lines.size())));
    box->setInformativeText(lines.mid(0, mostUnreadLines).join(u'\n'));
    QPushButton *back = box->addButton(tr("Back to the form"), QMessageBox::RejectRole);
    const QPushButton *lose = box->addButton(tr("Close all the same"), QMessageBox::DestructiveRole);
    box->setDefaultButton(back);
    box->setEscapeButton(back);
    connect(lose, &QPushButton::clicked, this, [this] {
        m_loseUnread = true;
        close();
    });
    connect(back, &QPushButton::clicked, this, [this] {
        if (m_source->unread().isEmpty())
            return;
        const report::Path path = m_source->unread().first().path;
        m_frame->go({m_tools->campaign().ownerOf(path.id)->code, {}, path});
    });
    box->open();
}

/// Nothing tries again while the program is closed.
void MainWindow::askAboutSending()
{
    auto *box = new QMessageBox(this);
    box->setObjectName(u"sendingDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("Sending goes on"));
    box->setText(tr("Bundles are still on their way to the endpoint."));
    box->setInformativeText(tr("While the program is open it tries until they have arrived. After closing they wait in "
                               "the outbox, until you send again with the card."));
    QPushButton *back = box->addButton(tr("Go on sending"), QMessageBox::RejectRole);
    const QPushButton *leave = box->addButton(tr("Close all the same"), QMessageBox::DestructiveRole);
    box->setDefaultButton(back);
    box->setEscapeButton(back);
    connect(leave, &QPushButton::clicked, this, [this] {
        m_stopSending = true;
        close();
    });
    box->open();
}

} // namespace ui

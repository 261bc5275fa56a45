// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/look/palette.h"
#include "ui/start/options.h"
#include "ui/tools.h"

#include <QMainWindow>

class QMenu;

namespace ui {

class BundleOpener;
class Frame;
class Handover;
class WorkplaceSource;

/// The window: opens the file of the OCMW, or the first start when there is none; owns language and appearance.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(desk::Surroundings &surroundings, const Options &options, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Another window of the program has the file open, and does what was wanted of this one: it need not be shown.
    [[nodiscard]] bool isHandedOver() const { return m_isHandedOver; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void open();
    void take(std::unique_ptr<desk::Workplace> workplace);
    void showWelcome();
    void showBelowNotice(QWidget *page);
    void askAboutUnread();
    void askAboutSending();
    void showProblem(const base::Problem &problem);
    void build();
    void showGivenBundle();
    [[nodiscard]] QMenu *makeMenu();
    void addLanguages(QMenu *menu);
    void addAppearances(QMenu *menu);
    void setLanguage(base::Language language);
    void setAppearance(Appearance appearance);
    void showAbout();
    void comeForward(const QString &bundle);

    desk::Surroundings &m_surroundings;
    const Options m_options;
    const QPalette m_systemPalette;
    desk::CardWatch m_cards;
    std::unique_ptr<desk::Workplace> m_workplace;
    std::unique_ptr<WorkplaceSource> m_source;
    std::unique_ptr<Tools> m_tools;
    BundleOpener *m_opener;
    Frame *m_frame = nullptr;
    std::unique_ptr<Handover> m_handover;
    bool m_isHandedOver = false;
    bool m_bundleShown = false;
    bool m_loseUnread = false; ///< the person said so
    bool m_stopSending = false; ///< the person said so
};

} // namespace ui

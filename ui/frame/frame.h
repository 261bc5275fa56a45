// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/draft.h"
#include "ui/tools.h"

#include <QTimer>
#include <QWidget>

class QMenu;
class QStackedWidget;

namespace ui {

class CardCheckPage;
class CouncilPage;
class FormPage;
class Header;
class ModulePage;
class Navigation;
class OverviewPage;
class SendPage;
class SidePanel;
class SignPage;

/// The inside of the window for an opened file: header, pages at the left, the page, findings and help at the right.
class Frame final : public QWidget
{
    Q_OBJECT
public:
    Frame(Tools &tools, QMenu *menu, QWidget *parent = nullptr);

    void go(const Place &place);
    [[nodiscard]] QString currentPage() const;
    /// Shows a bundle of this file and what became of it; false when it is not one.
    bool showBundle(const QString &path, const QString &news);
    /// An act with card or network is going on: the pages must stay.
    [[nodiscard]] bool isBusy() const;
    /// Bundles are on their way, or wait for their next try.
    [[nodiscard]] bool isSending() const;
    /// Takes back the last change of the form on the page, and shows where it was.
    void undo();
    void redo();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *page(const QString &id);
    [[nodiscard]] ModulePage *makeModulePage(const form::Definition &definition);
    void openSide();
    void goToPath(const report::Path &path);
    struct StepTexts {
        QString waiting;
        QString done; ///< with a place for what it was
        QString nothing; ///< no step is left
    };
    void showStep(QFuture<base::Result<std::optional<desk::StepTaken>>> step, const StepTexts &texts);
    static void showOn(ModulePage *module, const Place &place);
    void refreshNavigation();
    void refreshFindings();
    void acknowledge(const report::Finding &finding);
    void fitWidth();
    [[nodiscard]] const form::Definition *currentForm() const;

    Tools &m_tools;
    Header *m_header;
    Navigation *m_navigation;
    QStackedWidget *m_pages;
    SidePanel *m_side;
    QHash<QString, QWidget *> m_made;
    SignPage *m_sign;
    SendPage *m_send;
    CardCheckPage *m_cardChecks = nullptr; ///< once it was wanted
    bool m_sideWanted = true;
    QTimer m_late; ///< while a step back or forth is waited for
    int m_steps = 0; ///< that are waited for
};

} // namespace ui

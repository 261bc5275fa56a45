// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/tools.h"

#include <QWidget>

class QToolButton;

namespace ui {

class Chip;
class Text;

/// The line above everything: whose report, of which year, when it was saved, whether a card is there, and what must
/// never be overlooked (example, foreign trust, set clock).
class Header final : public QWidget
{
    Q_OBJECT
public:
    explicit Header(Tools &tools, QWidget *parent = nullptr);
    [[nodiscard]] QToolButton *menuButton() const { return m_menu; }
    [[nodiscard]] QToolButton *panelButton() const { return m_panel; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void showTitle();
    void showSaved();
    void showCards();

    Tools &m_tools;
    Text *m_title;
    QString m_whole; ///< the title, before it is cut to the room there is
    Chip *m_example;
    Chip *m_saved;
    Chip *m_card;
    QToolButton *m_menu;
    QToolButton *m_panel;
    std::optional<base::Problem> m_notSaved;
};

/// The strip that says that verdicts lean on a foreign trust root, and which day it is said to be; hidden otherwise.
class TrustNotice final : public QWidget
{
    Q_OBJECT
public:
    explicit TrustNotice(const desk::Surroundings &surroundings, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui

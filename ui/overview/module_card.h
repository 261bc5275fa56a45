// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/overview.h"
#include "ui/look/text.h"

class QProgressBar;
class QPushButton;

namespace ui {

class Chip;

/// One module on the overview: how it stands, its three amounts, what comes next.
class ModuleCard final : public Sheet
{
    Q_OBJECT
public:
    ModuleCard(const form::Definition &definition, base::Language language, QWidget *parent = nullptr);
    void show(const desk::ModuleOverview &module);
    /// Why it was put aside; empty: the answers on the page of the OCMW say so, and it cannot be taken back here.
    void showAside(const QString &reason);

signals:
    void opened();
    void nextWanted(const desk::Target &target);
    void applyWanted(); ///< it was put aside and applies after all

private:
    [[nodiscard]] QLayout *makeHead(const QString &title);
    void makeAmounts();
    [[nodiscard]] QLayout *makeFoot();
    [[nodiscard]] QString standing(const desk::ModuleOverview &module) const;
    void showFindings(const desk::ModuleOverview &module);
    void showAmounts(const desk::ModuleOverview &module);

    base::Language m_language;
    desk::Target m_target;
    Chip *m_state;
    QProgressBar *m_progress;
    Text *m_percent;
    QWidget *m_amountArea;
    QList<Text *> m_amounts;
    Text *m_note;
    Chip *m_findings;
    QPushButton *m_open;
    QPushButton *m_next;
    QPushButton *m_apply;
};

} // namespace ui

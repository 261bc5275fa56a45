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

signals:
    void opened();
    void nextWanted(const desk::Target &target);

private:
    [[nodiscard]] QLayout *makeHead(const QString &title);
    [[nodiscard]] QLayout *makeAmounts();
    [[nodiscard]] QLayout *makeFoot();
    void showFindings(const desk::ModuleOverview &module);

    base::Language m_language;
    desk::Target m_target;
    Chip *m_state;
    QProgressBar *m_progress;
    Text *m_percent;
    QList<Text *> m_amounts;
    Chip *m_findings;
    QPushButton *m_open;
    QPushButton *m_next;
};

} // namespace ui

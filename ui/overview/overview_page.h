// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/overview.h"
#include "ui/look/chip.h"
#include "ui/look/column.h"
#include "ui/tools.h"

class QGridLayout;
class QVBoxLayout;

namespace ui {

class ActionRow;
class ModuleCard;
class Text;

/// The first page: the six modules, what stands in the way of sending, the days left.
class OverviewPage final : public Column
{
    Q_OBJECT
public:
    explicit OverviewPage(Tools &tools, QWidget *parent = nullptr);

signals:
    void wanted(const ui::Place &place);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addCards();
    void arrange();
    void refresh();
    void showCard(ModuleCard *card, const desk::ModuleOverview &module);
    void applyAfterAll(const QString &module);
    void showDays(const desk::Overview &overview);
    void showDone();
    [[nodiscard]] QList<desk::Obstacle> unreadObstacles() const;
    void showObstacles(const QList<desk::Obstacle> &obstacles, bool done);
    void showReminders(const QList<desk::Obstacle> &reminders);
    void addStep(QVBoxLayout *list, const QString &name, const Mark &mark, const QString &below, const Place &place);

    Tools &m_tools;
    Text *m_days;
    Text *m_deadline;
    ActionRow *m_lastYear;
    QVBoxLayout *m_reminders;
    QGridLayout *m_grid;
    QList<ModuleCard *> m_cards;
    int m_columns = 0;
    Text *m_question;
    QVBoxLayout *m_obstacles;
    QStringList m_shownObstacles;
    QStringList m_shownReminders;
};

/// Where in the window a line of the overview leads.
[[nodiscard]] Place placeOf(const desk::Target &target);

} // namespace ui

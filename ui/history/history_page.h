// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/comparison.h"
#include "ui/look/palette.h"
#include "ui/tools.h"

#include <QWidget>

#include <functional>

class QStackedWidget;

namespace ui {

class ComparisonView;
class MomentView;
class TimelineView;
class WaitingView;

/// Looking back on one form: its time line, the report as it was at a moment, and what differs between two moments.
class HistoryPage final : public QWidget
{
    Q_OBJECT
public:
    HistoryPage(Tools &tools, const form::Definition &definition, QWidget *parent = nullptr);

    /// Begins with the time line as it is now.
    void begin();

signals:
    void nowWanted(); ///< back to the form

private:
    [[nodiscard]] QWidget *makeList();
    void connectViews();
    void showList();
    void wait(const QString &text, int steps);
    void turnTo(QWidget *view);
    void cancel();
    void fail(const base::Problem &problem);
    void withMoment(qint64 event, const std::function<void(const desk::MomentPointer &)> &next);
    void showMoment(qint64 event);
    void compareWithNow(qint64 event);
    void compareTwo(qint64 from, qint64 to);
    void compare(qint64 from, qint64 to, bool isNow);
    void compare(const desk::TwoMoments &moments, bool isNow);
    using Act = std::function<QFuture<base::Result<void>>(const desk::MomentPointer &)>;
    void goBack(qint64 event, const Act &act);
    void takeBack(const report::Path &path, qint64 event);
    void takeOut(const report::Path &path, qint64 event);
    void takeDifferenceBack(const desk::Changed &changed, qint64 from, qint64 to);
    void showTakenBack(const base::Result<void> &done);
    void tell(const QString &text, std::optional<Tone> tone);

    Tools &m_tools;
    const form::Definition &m_definition;
    QStackedWidget *m_views;
    QWidget *m_list;
    TimelineView *m_timeline;
    MomentView *m_moment;
    QWidget *m_differences;
    ComparisonView *m_comparison;
    WaitingView *m_waiting;
    QWidget *m_waitingRoom;
    quint64 m_wish = 0; ///< counts what was asked for: answers to what was asked before are not heard
};

} // namespace ui

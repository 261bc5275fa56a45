// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/timeline.h"
#include "ui/look/palette.h"
#include "ui/tools.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

class Text;

/// The time line of a form: day by day who did what, edits of one go folded together, and what can be done with a line.
class TimelineView final : public QWidget
{
    Q_OBJECT
public:
    TimelineView(Tools &tools, const form::Definition &definition, QWidget *parent = nullptr);

    /// Reads the history again.
    void refresh();
    /// What came of something that was asked for here.
    void tell(const QString &text, std::optional<Tone> tone);

signals:
    void momentWanted(qint64 event);
    void comparisonWanted(qint64 from, qint64 to);
    void comparisonWithNowWanted(qint64 event);
    /// The value, row or table here is to be what it was right after this event.
    void takeBackWanted(const report::Path &path, qint64 event);
    /// The row that came with this event is to go.
    void takeOutWanted(const report::Path &path, qint64 event);

private:
    [[nodiscard]] QWidget *makeTop();
    [[nodiscard]] QWidget *makeActions();
    void fill(const QList<store::Event> &events);
    void offerFields();
    void showStretches();
    void addStretch(QTreeWidgetItem *day, const desk::Stretch &stretch);
    [[nodiscard]] bool isWanted(const store::Event &event) const;
    [[nodiscard]] QList<qint64> chosen() const;
    [[nodiscard]] const store::Event *chosenEdit() const;
    [[nodiscard]] QString wayBack(const store::Event &edit) const;
    void takeBack();
    void showActions();

    Tools &m_tools;
    const form::Definition &m_definition;
    QComboBox *m_field;
    QTreeWidget *m_tree;
    Text *m_message;
    QPushButton *m_show;
    QPushButton *m_compare;
    QPushButton *m_takeBack;
    QList<store::Event> m_events;
    desk::Touched m_touched;
};

} // namespace ui

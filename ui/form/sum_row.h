// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/values.h"

#include <QTimer>
#include <QWidget>

class QTableView;

namespace ui {

class TableModel;

/// The sums of the columns, each under its column: of all rows, of last year's where they are known, and of those that
/// are shown where not all are; stays in view while the rows scroll.
class SumRow final : public QWidget
{
    Q_OBJECT
public:
    SumRow(QTableView *view, TableModel *model, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line {
        QString label;
        QHash<int, QString> sums; ///< by column
        bool isQuiet = false; ///< only to compare with
    };

    void refresh();
    [[nodiscard]] bool readLastYear();
    [[nodiscard]] Line lineOfAll() const;
    void addUpShown();
    void show(const QList<Line> &lines);
    void paintLine(QPainter &painter, const Line &line, int top) const;

    QTableView *m_view;
    TableModel *m_model;
    QList<int> m_columns; ///< that are added up
    QList<Line> m_lines;
    QList<report::Row> m_rowsBefore; ///< last year's
    QHash<int, QString> m_lastYear; ///< their sums, by column; without those that are not known
    QTimer m_soon;
};

} // namespace ui

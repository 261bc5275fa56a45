// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace ui {

class TableModel;
class Text;

/// Says below a table that not all of its rows are shown, or not in the order of the report, with the way back. Takes
/// no room otherwise.
class ViewNotice final : public QWidget
{
    Q_OBJECT
public:
    explicit ViewNotice(TableModel *model, QWidget *parent = nullptr);

signals:
    void allWanted();

private:
    void refresh();

    TableModel *m_model;
    Text *m_text;
};

} // namespace ui

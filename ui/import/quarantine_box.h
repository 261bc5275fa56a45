// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/intake.h"
#include "ui/look/text.h"

namespace ui {

class RowsModel;
class RowsView;

/// The rows with mistakes: each with its number, what is wrong with which cell, and its cells, which can be mended here
/// or given back to where the file came from.
class QuarantineBox final : public Sheet
{
    Q_OBJECT
public:
    QuarantineBox(desk::Intake &intake, const desk::Workplace &workplace, QWidget *parent = nullptr);

signals:
    void giveBackWanted();

private:
    void refresh();
    void showReasons();

    desk::Intake &m_intake;
    RowsModel *m_model;
    RowsView *m_view;
    Text *m_title;
    Text *m_reasons; ///< of the row at hand
    QPushButton *m_giveBack;
};

} // namespace ui

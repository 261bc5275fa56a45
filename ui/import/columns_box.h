// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/intake.h"
#include "ui/look/text.h"

class QComboBox;
class QGridLayout;

namespace ui {

/// The columns of the file, each beside the column of the table where it goes. Headers decide, a person can change it.
class ColumnsBox final : public Sheet
{
    Q_OBJECT
public:
    ColumnsBox(desk::Intake &intake, base::Language language, QWidget *parent = nullptr);

private:
    struct Line {
        int place = 0; ///< in the sheet
        QString text; ///< of the header
        QComboBox *choice = nullptr;
    };
    void refresh();
    void rebuild(const exchange::Header &header);
    void addLine(const exchange::Header::Column &column, qsizetype sample);
    [[nodiscard]] QComboBox *makeChoice(const QString &header) const;
    void showChoice(const Line &line, const exchange::Header::Column &column) const;
    [[nodiscard]] QString keyOf(const Line &line) const;
    [[nodiscard]] const exchange::ColumnMap::Entry *entryOf(const Line &line) const;
    void send();
    void leaveOthersOut();

    desk::Intake &m_intake;
    const base::Language m_language;
    QWidget *m_inside;
    QGridLayout *m_grid;
    QList<Line> m_lines;
    Text *m_memory;
    QPushButton *m_again;
    QPushButton *m_leave;
};

} // namespace ui

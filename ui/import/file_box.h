// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/intake.h"
#include "ui/look/text.h"

class QComboBox;

namespace ui {

/// Which file it is and how it was read: encoding and separator, or sheet; and which comes first in its dates, where
/// that is in doubt. What was found out can be changed.
class FileBox final : public Sheet
{
    Q_OBJECT
public:
    explicit FileBox(desk::Intake &intake, QWidget *parent = nullptr);

signals:
    void otherWanted(); ///< another file

private:
    QComboBox *addChoice(const QString &name, const QString &label, QLayout *layout);
    void refresh();
    void readOtherwise();
    void showDates();

    desk::Intake &m_intake;
    Text *m_name;
    QWidget *m_csv;
    QWidget *m_book;
    QWidget *m_ofDates;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_separator = nullptr;
    QComboBox *m_sheet = nullptr;
    QComboBox *m_dates = nullptr;
};

} // namespace ui

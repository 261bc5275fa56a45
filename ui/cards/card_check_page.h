// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/card_check.h"
#include "ui/look/column.h"
#include "ui/look/text.h"
#include "ui/tools.h"

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace ui {

class CardList;
class FirstStep;
class PersonBox;
class PersonCheck;

/// The cards of who signs, weeks ahead: the last check of each, a new one, and the sheet with all of them.
class CardCheckPage final : public Column
{
    Q_OBJECT
public:
    explicit CardCheckPage(Tools &tools, QWidget *parent = nullptr);
    ~CardCheckPage() override;

    /// A check goes on: the page must stay.
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    void wanted(const ui::Place &place);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeReader();
    [[nodiscard]] QString intro() const;
    void refresh();
    void makePeople();
    void refreshPrint();
    void updateButtons();
    void check(const store::Signatory &signatory);
    void finish(const base::Result<desk::CheckedCard> &result);
    void leadFocus();
    void savePdf();
    void write(const QString &path);

    Tools &m_tools;
    CardList *m_cards;
    QCheckBox *m_role;
    PersonBox *m_person;
    QWidget *m_reader;
    FirstStep *m_nobody;
    QVBoxLayout *m_list;
    QList<PersonCheck *> m_people;
    QPushButton *m_save;
    Text *m_unchecked; ///< why nothing can be printed
    Text *m_message;
    bool m_busy = false;
};

} // namespace ui

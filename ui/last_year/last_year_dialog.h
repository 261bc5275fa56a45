// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/last_year.h"
#include "ui/tools.h"

#include <QDialog>

class QCheckBox;
class QLayout;
class QPushButton;

namespace ui {

class CarryList;
class Text;

/// Takes over from last year: first a file of that year, then what of it comes into this one, with a look at each thing
/// before. Opened, never run in a loop of its own.
class LastYearDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit LastYearDialog(Tools &tools, QWidget *parent = nullptr);

    /// Reads files or a data folder, as if a person had chosen them.
    void read(const QStringList &paths);

private:
    [[nodiscard]] QLayout *makeSources();
    [[nodiscard]] QLayout *makeButtons();
    void chooseFiles();
    void chooseFolder();
    void showRead(const base::Result<desk::LastYear> &read);
    [[nodiscard]] static QStringList proofOf(const desk::LastYear &read);
    void showKnown();
    void refresh();
    void takeOver();
    void carryOver();
    void tell(const base::Problem &problem);
    [[nodiscard]] const report::Values &before() const;

    Tools &m_tools;
    Text *m_known;
    Text *m_doubt;
    QCheckBox *m_agreed;
    Text *m_listTitle;
    CarryList *m_list;
    Text *m_message;
    QPushButton *m_take;
    std::optional<desk::LastYear> m_read;
};

/// Opens it over `parent`.
void openLastYear(Tools &tools, QWidget *parent);

} // namespace ui

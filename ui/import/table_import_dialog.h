// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/intake.h"
#include "ui/tools.h"

#include <QDialog>

class QButtonGroup;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QTimer;
class QVBoxLayout;

namespace ui {

class RowsModel;
class RowsView;
class Sheet;
class Text;

/// The import of a file into one table: how the file was read, where its columns go, what comes of the first rows, what
/// is wrong, and what will come and go. Opened, never run in a loop of its own. Closing it stops what is going on.
class TableImportDialog final : public QDialog
{
    Q_OBJECT
public:
    TableImportDialog(
        Tools &tools, const QString &form, const QString &table, const QString &path, QWidget *parent = nullptr);

signals:
    void imported(const desk::Imported &imported);
    void otherWanted(); ///< another file

private:
    [[nodiscard]] QWidget *makePreview();
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] QLayout *makeFoot();
    [[nodiscard]] QRadioButton *makeRadio(
        const QString &name, const QString &text, QButtonGroup *group, QVBoxLayout *layout);
    void refresh();
    void showPreview();
    void showOutcome();
    void showProgress();
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] bool goesEntirely() const;
    [[nodiscard]] QList<qsizetype> badRows() const;
    void takeOver();
    void askAboutBadRows();
    void giveBack();

    Tools &m_tools;
    const QString m_form;
    desk::Intake *m_intake;
    RowsModel *m_rows;
    Sheet *m_preview;
    Sheet *m_choices;
    QRadioButton *m_good = nullptr;
    Text *m_outlook;
    Text *m_message;
    QProgressBar *m_progress;
    QPushButton *m_import;
    QTimer *m_tick;
    int m_waited = 0; ///< ticks
    QList<qsizetype> m_saved; ///< bad rows of the sheet that stand in a file of their own
    bool m_losesBad = false; ///< somebody said so
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/incoming.h"
#include "ui/tools.h"

#include <QDialog>

#include <atomic>

class QPushButton;

namespace ui {

class Text;

/// The import of a whole form: a .json file with its values, or a workbook with a sheet for each table. Says what would
/// come and go, or all that is wrong; then it is taken over as one, or not at all. Opened, never run in a loop of its
/// own.
class FormImportDialog final : public QDialog
{
    Q_OBJECT
public:
    FormImportDialog(Tools &tools, const QString &form, const QString &path, QWidget *parent = nullptr);
    ~FormImportDialog() override; ///< stops what is going on

signals:
    void imported(const desk::Imported &imported);
    void tableWanted(); ///< the file has the rows of one table and does not say which

private:
    void attempt(const desk::Incoming &incoming);
    void showTrial(const desk::Trial &trial);
    void fail(const base::Problem &problem);
    void takeOver();
    void finish(const base::Result<desk::Imported> &result);

    Tools &m_tools;
    const QString m_form;
    desk::ImportWish m_wish;
    std::shared_ptr<std::atomic<bool>> m_stopped;
    desk::Incoming m_incoming;
    desk::Trial m_trial;
    Text *m_outlook;
    Text *m_message;
    QPushButton *m_import;
};

} // namespace ui

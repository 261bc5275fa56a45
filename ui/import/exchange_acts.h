// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/import.h"
#include "ui/import/exchange_button.h"
#include "ui/look/palette.h"
#include "ui/tools.h"

namespace ui {

/// What the menus of a form and its tables begin: asks for a file and opens the dialog that does the rest.
class ExchangeActs final : public QObject
{
    Q_OBJECT
public:
    /// `page`: of this form; dialogs open over it.
    ExchangeActs(Tools &tools, const QString &form, QWidget *page);

    /// `table` empty: the whole form.
    void begin(const QString &table, Exchange what);

signals:
    void told(const QString &text, ui::Tone tone);

private:
    void askForFile(const QString &table);
    void import(const QString &table, const QString &path);
    void importForm(const QString &path);
    void importRows(const QString &table, const QString &path);
    void askForTable(const QString &path);
    void askForTemplate(const QString &table);
    void announce(const desk::Imported &imported);

    Tools &m_tools;
    const QString m_form;
    QWidget *m_page;
};

} // namespace ui

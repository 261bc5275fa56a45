// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/look/chip.h"
#include "ui/look/text.h"
#include "ui/tools.h"

class QPushButton;

namespace ui {

/// One sealed report on its way by the portal: how it stands there, and what can be done about it.
class PortalRow final : public QWidget
{
    Q_OBJECT
public:
    PortalRow(Tools &tools, const QString &module, QWidget *parent = nullptr);
    /// False: the report goes another way, or is not sealed; there is nothing to show.
    bool refresh();

signals:
    void withdrawWanted(const QString &bundlePath);
    /// Something was done, or why not.
    void told(const QString &text, ui::Tone tone);

private:
    void saveSheet();
    void saveReceipt();
    void save(QFuture<base::Result<QByteArray>> made, const QString &name, const QString &title);
    void askWhere(const QByteArray &pdf, const QString &name, const QString &title);
    void showButtons(store::State now);
    [[nodiscard]] QString bundlePath() const;
    void ask(bool outcome);
    void takeBack();
    [[nodiscard]] QString standing() const;

    Tools &m_tools;
    QString m_module;
    Chip *m_state;
    Text *m_standing;
    QPushButton *m_sheet;
    QPushButton *m_receipt;
    QPushButton *m_withdraw;
    QPushButton *m_entered;
    QPushButton *m_decided;
    QPushButton *m_takeBack;
};

} // namespace ui

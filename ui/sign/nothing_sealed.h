// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/look/first_step.h"
#include "ui/tools.h"

namespace ui {

/// Shows that there is no bundle yet, and the way to the first one: a module that is ready to be sealed, else the
/// overview.
class NothingSealed final : public QWidget
{
    Q_OBJECT
public:
    explicit NothingSealed(Tools &tools, QWidget *parent = nullptr);
    void refresh();

signals:
    void wanted(const ui::Place &place);

private:
    Tools &m_tools;
    FirstStep *m_step;
    QString m_page;
};

} // namespace ui

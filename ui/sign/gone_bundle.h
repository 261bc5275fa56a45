// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/look/first_step.h"
#include "ui/tools.h"

namespace ui {

/// A bundle whose file is not where it was: says so, and lets the person point at the place where it is now.
class GoneBundle final : public QWidget
{
    Q_OBJECT
public:
    explicit GoneBundle(Tools &tools, QWidget *parent = nullptr);
    /// Seen only when there is such a bundle and its file is gone; true then.
    bool refresh(const store::Bundle *bundle);

private:
    void ask();
    void take(const QString &path);
    void tell(const QString &text);

    Tools &m_tools;
    FirstStep *m_step;
    QString m_place; ///< where the file was
};

} // namespace ui

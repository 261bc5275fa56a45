// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/look/text.h"

namespace ui {

/// What a page shows while there is nothing on it: why, and one button that leads to the first step.
class FirstStep final : public Sheet
{
    Q_OBJECT
public:
    explicit FirstStep(const QString &name, QWidget *parent = nullptr);
    void show(const QString &title, const QString &text, const QString &button);

signals:
    void taken();

private:
    Text *m_title;
    Text *m_text;
    QPushButton *m_button;
};

} // namespace ui

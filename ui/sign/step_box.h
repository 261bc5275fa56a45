// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/look/text.h"

class QVBoxLayout;

namespace ui {

/// One of the numbered steps of an act; the one that it is the turn of is lit.
class StepBox final : public Sheet
{
    Q_OBJECT
public:
    StepBox(int number, const QString &title, QWidget *parent = nullptr);
    void setLit(bool lit);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

private:
    Text *m_number;
    Text *m_title;
    QVBoxLayout *m_body;
};

} // namespace ui

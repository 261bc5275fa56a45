// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/look/chip.h"

#include <QAbstractButton>

namespace ui {

/// The title line of a section: arrow, title, and at the end how it stands. Checked: unfolded.
class FoldButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FoldButton(const QString &title, QWidget *parent = nullptr);
    void setMark(const Mark &mark);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_mark;
};

} // namespace ui

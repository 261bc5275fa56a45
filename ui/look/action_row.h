// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/look/chip.h"

#include <QAbstractButton>

namespace ui {

/// A line that can be pressed and leads somewhere: mark, sentence, and below it in small where or why. Wraps.
class ActionRow final : public QAbstractButton
{
    Q_OBJECT
public:
    ActionRow(const Mark &mark, const QString &below, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 40}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect textRoom(int width) const;

    Mark m_mark;
    QString m_below;
};

} // namespace ui

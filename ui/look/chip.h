// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/look/palette.h"

#include <QWidget>

namespace ui {

/// What a state looks like: colour, icon and word together.
struct Mark {
    QString word;
    QString icon; ///< name of a Breeze icon
    Tone tone = Tone::Neutral;
    bool operator==(const Mark &) const = default;
};

/// A small rounded label that shows a mark.
class Chip final : public QWidget
{
    Q_OBJECT
public:
    explicit Chip(const Mark &mark = {}, QWidget *parent = nullptr);
    void setMark(const Mark &mark);
    [[nodiscard]] const Mark &mark() const { return m_mark; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_mark;
};

} // namespace ui

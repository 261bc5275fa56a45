// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/look/metrics.h"

#include <QApplication>
#include <QWidget>

namespace ui {

namespace {

double factor(TextSize size)
{
    switch (size) {
    case TextSize::Small: return 0.85;
    case TextSize::Normal: return 1.0;
    case TextSize::Large: return 1.2;
    case TextSize::Title: return 1.5;
    case TextSize::Display: return 2.0;
    }
    return 1.0;
}

} // namespace

QFont font(TextSize size, bool bold)
{
    QFont result = QApplication::font();
    if (result.pointSizeF() > 0)
        result.setPointSizeF(result.pointSizeF() * factor(size));
    else
        result.setPixelSize(qRound(result.pixelSize() * factor(size)));
    result.setBold(bold);
    return result;
}

void setTextSize(QWidget *widget, TextSize size, bool bold)
{
    widget->setFont(font(size, bold));
}

} // namespace ui

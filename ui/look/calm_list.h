// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace ui {

/// A list to choose from that the mouse wheel does not change: who scrolls a page over it chooses nothing.
class CalmList final : public QComboBox
{
public:
    explicit CalmList(QWidget *parent = nullptr) : QComboBox(parent) { setFocusPolicy(Qt::StrongFocus); }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace ui

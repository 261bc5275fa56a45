// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace ui {

/// Makes an area scroll up and down only, without a frame, its inside as wide as itself.
void scrollUpright(QScrollArea *area);

/// Scrolls all areas that a widget lies in, so that it is seen, as soon as it has its place there.
void bringIntoSight(QWidget *widget);

/// A page that is one column of things, at most so wide; what is too long for the window is scrolled.
class Column : public QScrollArea
{
    Q_OBJECT
public:
    enum class Side {
        Left,
        Middle
    };

    explicit Column(int widest, QWidget *parent = nullptr, Side side = Side::Left);

protected:
    /// Where the things go, one under the other.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};

} // namespace ui

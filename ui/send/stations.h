// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/look/chip.h"

#include <QWidget>

namespace ui {

/// The way of a bundle, station by station; what is behind is filled, what is under way or waited for is lit.
class Stations final : public QWidget
{
    Q_OBJECT
public:
    struct Station {
        QString word;
        QString below; ///< time or what is waited for
        bool operator==(const Station &) const = default;
    };

    /// The station after those that are behind.
    enum class Next {
        Open, ///< nobody is at it
        Lit,
        Trouble
    };

    explicit Stations(QWidget *parent = nullptr);
    /// `reached`: number of stations that are behind.
    void show(const QList<Station> &stations, int reached, Next next);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int uprightStep() const;
    [[nodiscard]] bool isUpright() const;
    void resizeEvent(QResizeEvent *event) override;

    QList<Station> m_stations;
    int m_reached = 0;
    Next m_next = Next::Open;
};

} // namespace ui

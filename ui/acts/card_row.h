// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/card.h"
#include "ui/look/chip.h"

#include <QAbstractButton>

namespace ui {

/// One identity card that lies in a reader: photo, name, validity. Can be chosen.
class CardRow final : public QAbstractButton
{
    Q_OBJECT
public:
    /// `arrival`: which one of all the cards that came it is.
    explicit CardRow(const QString &reader, int arrival = 1, QWidget *parent = nullptr);

    /// What was read, or why it could not be.
    void show(const base::Result<desk::CardView> &view, base::Language language);
    void setReading();
    [[nodiscard]] QString reader() const { return m_reader; }
    [[nodiscard]] int arrival() const { return m_arrival; }
    [[nodiscard]] QString holder() const { return m_view ? m_view->holder : QString(); }
    [[nodiscard]] bool isReading() const { return m_isReading; }
    [[nodiscard]] bool isUsable() const { return m_view && m_view->triesLeft > 0; }
    [[nodiscard]] bool isBlocked() const { return m_view && m_view->triesLeft == 0; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintHolder(QPainter &painter, const QRect &room);
    void paintPhoto(QPainter &painter, const QRect &place);

    const QString m_reader;
    const int m_arrival;
    bool m_isReading = true;
    std::optional<desk::CardView> m_view;
    QPixmap m_photo;
    QString m_title;
    QString m_details;
    Mark m_mark;
};

} // namespace ui

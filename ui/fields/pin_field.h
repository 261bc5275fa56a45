// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/secret.h"
#include "ui/fields/key_silence.h"

#include <QWidget>

#include <optional>

namespace ui {

/// Takes a PIN into locked memory. Unlike a line edit it holds no text, has no clipboard, no undo, no input method
/// and no accessible text, and no log is told its keys: only the number of digits leaves it. A screen reader meets it
/// as a password field.
class PinField final : public QWidget
{
    Q_OBJECT
public:
    /// A Belgian eID takes 4 to 12 digits.
    static constexpr int minimumDigits = 4;
    static constexpr int maximumDigits = 12;

    explicit PinField(QWidget *parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_digits.size()); }
    [[nodiscard]] bool isComplete() const { return count() >= minimumDigits; }
    /// Hands the digits over; the field is empty afterwards.
    [[nodiscard]] base::Secret take();
    void clear();
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void changed();
    void entered(); ///< the Enter key, with enough digits

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addDigit(int digit);

    base::Secret m_digits;
    std::optional<KeySilence> m_silence; ///< while the keyboard is here
};

} // namespace ui

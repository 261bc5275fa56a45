// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/finding.h"
#include "ui/look/chip.h"

namespace ui {

/// Says under a field what is wrong with it. The room of one line is kept while there is nothing to say, so that
/// nothing moves while typing; a message that needs more lines takes them when the field is left.
class FindingLine final : public QWidget
{
    Q_OBJECT
public:
    explicit FindingLine(QWidget *parent = nullptr);

    void show(const Mark &mark); ///< the word of the mark is the message
    void clear() { show({}); }
    [[nodiscard]] QString message() const { return m_mark.word; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_mark;
};

} // namespace ui

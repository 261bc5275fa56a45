// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/finding.h"
#include "ui/look/chip.h"

namespace ui {

/// The line under a field that says what is wrong with it. Its room is kept while there is nothing to say, so that
/// nothing moves while typing; a longer message is cut, and whole in its tooltip and in the side panel.
class FindingLine final : public QWidget
{
    Q_OBJECT
public:
    explicit FindingLine(QWidget *parent = nullptr);

    void show(const Mark &mark); ///< the word of the mark is the message
    void clear() { show({}); }
    [[nodiscard]] QString message() const { return m_mark.word; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_mark;
};

} // namespace ui

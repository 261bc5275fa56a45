// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/receipt_doubt.h"
#include "ui/look/text.h"

#include <optional>

class QGridLayout;

namespace ui {

/// Why the receipt of a bundle does not count, and what was sent beside what it says. Hidden where it does count.
class ReceiptDoubtView final : public Sheet
{
    Q_OBJECT
public:
    explicit ReceiptDoubtView(QWidget *parent = nullptr);
    void show(const std::optional<desk::ReceiptDoubt> &doubt, base::Language language);

private:
    void addLine(const desk::ReceiptDoubt::Line &line, QGridLayout *grid);

    std::optional<desk::ReceiptDoubt> m_doubt; ///< that is shown
    Text *m_reason;
    QWidget *m_lines = nullptr; ///< made anew with each doubt
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/card_words.h"
#include "desk/workplace.h"
#include "ui/look/chip.h"
#include "ui/look/text.h"

class QGridLayout;

namespace ui {

/// How it stands with the card of one signatory: the last check, what to do, and the button for the next one.
class PersonCheck final : public Sheet
{
    Q_OBJECT
public:
    explicit PersonCheck(const store::Signatory &signatory, QWidget *parent = nullptr);

    [[nodiscard]] const store::Signatory &signatory() const { return m_signatory; }
    /// What is in the file now.
    void refresh(const desk::Workplace &workplace);
    void setCheckable(bool possible);
    /// The last check found nothing wrong and is recent enough.
    [[nodiscard]] bool isGood() const { return m_good; }
    /// The keyboard goes to the button for the next check, if that can be pressed.
    void takeFocus();

signals:
    void checkWanted();

private:
    void showNever(const desk::Workplace &workplace);
    void showLines(const QList<desk::CardLine> &lines);

    const store::Signatory m_signatory;
    Chip *m_verdict;
    Text *m_when;
    QWidget *m_lines;
    QGridLayout *m_grid;
    QPushButton *m_check;
    bool m_good = false;
};

} // namespace ui

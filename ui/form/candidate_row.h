// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QShortcut;

namespace ui {

/// Offers answers to a question, as buttons below where it came up: by mouse, by Tab, or by Alt+1, Alt+2 … without
/// leaving the place. Takes no room when there is nothing to ask.
class CandidateRow final : public QWidget
{
    Q_OBJECT
public:
    static constexpr qsizetype most = 6;

    /// `place`: what was typed into; Tab leads from there to the answers, and Alt+1 … are heard there.
    explicit CandidateRow(QWidget *place, QWidget *parent = nullptr);

    /// At most `most` of them; an empty list hides the row.
    void offer(const QStringList &answers);

signals:
    void chosen(qsizetype answer); ///< counted from 0

private:
    void addButton();

    QWidget *m_place;
    QBoxLayout *m_layout;
    QStringList m_answers;
    QList<QPushButton *> m_buttons;
    QList<QShortcut *> m_shortcuts;
};

} // namespace ui

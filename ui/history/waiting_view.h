// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace ui {

class Text;

/// What is waited for, how far it is, and a way out. Wanted only when it takes longer than a moment.
class WaitingView final : public QWidget
{
    Q_OBJECT
public:
    explicit WaitingView(QWidget *parent = nullptr);

    /// `steps`: what is waited for one after the other.
    void begin(const QString &text, int steps);
    void step(); ///< one of them is done
    void end();

signals:
    void due(); ///< it takes longer than a moment
    void cancelled();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QTimer m_late;
    Text *m_text;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace ui

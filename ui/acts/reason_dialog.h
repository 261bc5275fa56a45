// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

class QLineEdit;

namespace ui {

/// Asks for a reason that goes into the journal. Opened, never run in a loop of its own.
class ReasonDialog final : public QDialog
{
    Q_OBJECT
public:
    ReasonDialog(const QString &title, const QString &text, const QString &yes, QWidget *parent = nullptr);

signals:
    void given(const QString &reason);

private:
    QLineEdit *m_reason;
};

} // namespace ui

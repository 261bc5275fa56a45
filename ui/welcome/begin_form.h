// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/workplace.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLineEdit;

namespace ui {

class Text;

/// What is needed to begin the file of one's own OCMW.
class BeginForm final : public QWidget
{
    Q_OBJECT
public:
    explicit BeginForm(const desk::Surroundings &surroundings, QWidget *parent = nullptr);
    /// Problem when no OCMW was chosen, or a date cannot be read.
    [[nodiscard]] base::Result<desk::Beginning> read() const;

signals:
    void edited();
    void entered(); ///< the Enter key in a field

private:
    QLineEdit *addLine(const QString &name, const QString &label, const QString &hint = {});
    void completeNames();
    void showDelegate(bool delegate);
    [[nodiscard]] QString nis() const;

    const desk::Surroundings &m_surroundings;
    QFormLayout *m_layout;
    QLineEdit *m_ocmw;
    QLineEdit *m_kbo;
    QLineEdit *m_secretary;
    QLineEdit *m_second;
    QCheckBox *m_isDelegate;
    QLineEdit *m_delegation;
    QLineEdit *m_delegationDate;
    QHash<QString, QString> m_nisByName;
};

} // namespace ui

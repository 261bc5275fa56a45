// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/look/text.h"
#include "ui/tools.h"

#include <QDialog>

class QButtonGroup;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

/// Asks when a report was entered on the portal and under which reference, or what the federal service decided, and
/// records it; what cannot be is said in the dialog. Opened, never run in a loop of its own.
class FilingDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class What {
        Entry,
        Outcome
    };
    FilingDialog(Tools &tools, const QString &module, What what, QWidget *parent = nullptr);

private:
    void addOutcomes(QVBoxLayout *layout);
    void addField(QVBoxLayout *layout, QLineEdit *field, const QString &name, const QString &label);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] store::State chosen() const;
    void showReady();
    void record();
    void tell(const base::Problem &problem);

    Tools &m_tools;
    QString m_module;
    What m_what;
    QButtonGroup *m_outcomes;
    QLineEdit *m_day;
    QLineEdit *m_reference;
    Text *m_finding;
    QPushButton *m_yes;
};

} // namespace ui

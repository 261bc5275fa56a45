// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/sign.h"
#include "ui/tools.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class CardList;
class PersonBox;
class ReportView;
class StepBox;
class Text;

/// Signing a bundle: left what is signed, right the three steps, below who has signed.
class SignPage final : public QWidget
{
    Q_OBJECT
public:
    explicit SignPage(Tools &tools, QWidget *parent = nullptr);
    ~SignPage() override;

    /// Shows the bundle that this module is in.
    void showModule(const QString &module);
    /// Shows the bundle at this path, if it is one of this file.
    bool showBundle(const QString &path);
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    void wanted(const ui::Place &place);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QWidget *makeSteps();
    void makeReadStep();
    void makeCardStep();
    void makePinStep();
    void fillBundles();
    void refresh();
    void refreshRole(const store::Bundle &bundle);
    void showReport();
    void showSigned(const store::Bundle &bundle);
    void updateButtons();
    void sign();
    void finish(const base::Result<desk::Signed> &result);
    [[nodiscard]] const store::Bundle *bundle() const;
    [[nodiscard]] std::optional<store::Role> role() const;

    Tools &m_tools;
    QComboBox *m_bundles;
    QComboBox *m_reports;
    ReportView *m_view;
    QScrollArea *m_page;
    QWidget *m_content;
    QHBoxLayout *m_columns = nullptr;
    QWidget *m_steps = nullptr;
    QWidget *m_empty;
    StepBox *m_read;
    StepBox *m_card;
    StepBox *m_pin;
    Text *m_statement;
    Text *m_digest;
    CardList *m_cards;
    QComboBox *m_role;
    QPushButton *m_sign;
    PersonBox *m_person;
    QVBoxLayout *m_signed;
    QPushButton *m_send;
    QString m_wantedModule;
    bool m_busy = false;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/sign.h"
#include "ui/tools.h"

#include <QScrollArea>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace ui {

class CardList;
class PersonBox;
class StepBox;
class Text;

/// The three steps of signing a bundle – read, card, PIN – and below them who has signed.
class SignSteps final : public QScrollArea
{
    Q_OBJECT
public:
    explicit SignSteps(Tools &tools, QWidget *parent = nullptr);
    ~SignSteps() override;

    void show(const store::Bundle &bundle);
    /// What the person who signs says with it, and the digest of what is on the screen.
    void showReport(const store::Seal &seal);
    /// The act goes on: the bundle must stay.
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    void begun();
    void ended();
    void asked(QWidget *box); ///< something is asked there and must be seen
    void sendWanted();

private:
    [[nodiscard]] QWidget *makeInside();
    void makeReadStep();
    void makeCardStep();
    void makePinStep();
    void showRole(const store::Bundle &bundle);
    void showSigned(const store::Bundle &bundle);
    void followCard();
    void updateButtons();
    void leadFocus(bool complete);
    void sign();
    void finish(const base::Result<desk::Signed> &result);
    [[nodiscard]] std::optional<store::Role> role() const;

    Tools &m_tools;
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
    QString m_path; ///< of the bundle
    QString m_holder; ///< of the card that was chosen last
    bool m_busy = false;
};

} // namespace ui

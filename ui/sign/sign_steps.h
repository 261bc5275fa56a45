// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/card.h"
#include "desk/sign.h"
#include "ui/sign/to_sign.h"

#include <QScrollArea>

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class CardList;
class PersonBox;
class StepBox;
class Text;

/// The three steps of signing a bundle – read, card, PIN – and below them who has signed, and what comes next.
class SignSteps final : public QScrollArea
{
    Q_OBJECT
public:
    /// What signing is here: desk::sign or desk::countersign.
    using Act = std::function<QFuture<base::Result<desk::Signed>>(const desk::SignRequest &, desk::Person &)>;

    SignSteps(const desk::Surroundings &surroundings, desk::CardWatch &cards, Act act, QWidget *parent = nullptr);
    ~SignSteps() override;

    /// Puts below all else what comes next; the keyboard is led to its first button once both have signed.
    void setNext(QWidget *next);
    void show(const ToSign &bundle);
    /// What the person who signs says with it, and the digests of what is on the screen, in hexadecimal; `about`: what
    /// is to be known before it is read, as aboutReport() says it.
    void showReport(
        const QString &statement, const QByteArray &xmlSha256, const QByteArray &pdfSha256, const QStringList &about);
    /// Says no to what is being asked.
    void decline();
    /// The act goes on: the bundle must stay.
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    void begun();
    void signedBy(const desk::Signed &result); ///< before `ended`
    void ended();

private:
    /// An act that goes on, or that failed and is told of.
    struct Attempt {
        QString holder; ///< of the card
        store::Role role;
        int arrivals; ///< of cards, when it began; once it has failed: when it ended
    };
    [[nodiscard]] QWidget *makeInside();
    void makeReadStep();
    void makeCardStep();
    void hear();
    void fillRoles();
    void showRole();
    void showSigned();
    [[nodiscard]] bool isHolders(const std::optional<store::Role> &role) const;
    void followCard();
    void forgetFailure();
    void forgetReturn();
    void forgetAttempt();
    [[nodiscard]] bool isLeftOver() const;
    [[nodiscard]] bool isMeant() const;
    void updateButtons();
    void leadFocus(bool complete);
    void sign();
    void finish(const base::Result<desk::Signed> &result);
    [[nodiscard]] std::optional<store::Role> role() const;

    const desk::Surroundings &m_surroundings;
    const Act m_act;
    StepBox *m_read;
    StepBox *m_card;
    StepBox *m_pin;
    Text *m_statement;
    Text *m_about;
    Text *m_digest;
    CardList *m_cards;
    QComboBox *m_role;
    QLineEdit *m_place;
    QPushButton *m_sign;
    PersonBox *m_person;
    QVBoxLayout *m_signed;
    QVBoxLayout *m_after;
    QWidget *m_next = nullptr;
    ToSign m_bundle;
    QString m_holder; ///< of the card that was chosen last
    std::optional<Attempt> m_attempt;
    bool m_saysReturn = false; ///< the box says that a card is back
    bool m_busy = false;
};

} // namespace ui

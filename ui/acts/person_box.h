// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/language.h"
#include "desk/person.h"
#include "ui/look/text.h"

#include <QFutureInterface>

#include <optional>

class QLineEdit;
class QPushButton;

namespace ui {

class PinField;
class ProxyBox;

/// Where the desk asks the person in front of the screen: what is going on, questions, and the PIN. Part of the page,
/// not a window of its own. Whoever owns it must keep it as long as an act runs.
class PersonBox final : public QWidget, public desk::Person
{
    Q_OBJECT
public:
    explicit PersonBox(base::Language language, QWidget *parent = nullptr);
    ~PersonBox() override;

    [[nodiscard]] QFuture<base::Secret> pin(const desk::PinRequest &request) override;
    void padAsks(const desk::PinRequest &request) override;
    [[nodiscard]] QFuture<desk::Agreement> agree(const desk::Question &question) override;
    [[nodiscard]] QFuture<sending::ProxyUser> proxyUser(const desk::ProxyRequest &request) override;
    void sees(const QString &step) override;
    void withdraw() override { decline(); }

    /// The act ended: nothing is asked any more. A problem stays to be read.
    void finish(const std::optional<base::Problem> &problem = {});
    /// Something to read that is no problem.
    void tell(const QString &text, Tone tone);
    /// Says no to whatever is being asked.
    void decline();
    /// An act asks, or is about to: nothing may come between the person and the keyboard.
    [[nodiscard]] bool isEngaged() const { return m_engaged; }
    /// Keeps the keyboard while an act goes on and what was pressed cannot be pressed any more.
    void holdFocus();
    /// The keyboard waits here: whoever owns the box leads it on to what comes next.
    [[nodiscard]] bool holdsFocus() const;

signals:
    void asked(); ///< something is asked now and must be seen
    void released(); ///< it is engaged no more

private:
    void makePinArea();
    void makePinKeys();
    void makeQuestionArea();
    void answerPin();
    void answerQuestion(bool agreed);
    void awaitReader(const QString &question);
    void showPinRequest(const desk::PinRequest &request);
    void showStep(const QString &text, std::optional<Tone> tone);
    void putAway(QWidget *area);

    const base::Language m_language;
    Text *m_step;
    Sheet *m_pinArea;
    Text *m_pinTitle;
    Text *m_pinItems;
    Text *m_warnings; ///< tries left, and what is to be known of the card
    Text *m_tries; ///< all of them, said before the first
    Text *m_padHint;
    QWidget *m_pinKeys; ///< what a PIN typed here needs
    PinField *m_pin;
    QPushButton *m_pinYes;
    ProxyBox *m_proxy;
    Sheet *m_questionArea;
    Text *m_question;
    QLineEdit *m_reason;
    QPushButton *m_yes;
    QPushButton *m_no;
    bool m_needsReason = false;
    bool m_engaged = false;
    // Not QPromise: that of Qt 6.4 runs the continuation a second time when the first one took a result that can only
    // be moved.
    std::optional<QFutureInterface<base::Secret>> m_pinAnswer;
    std::optional<QFutureInterface<desk::Agreement>> m_agreement;
};

} // namespace ui

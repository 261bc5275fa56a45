// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/acts/person_box.h"

#include "desk/overview.h"
#include "ui/acts/proxy_box.h"
#include "ui/fields/pin_field.h"
#include "ui/told.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The two answers, that which goes on first.
QHBoxLayout *answers(QPushButton *yes, QPushButton *no)
{
    auto *line = new QHBoxLayout;
    line->addWidget(yes);
    line->addWidget(no);
    line->addStretch();
    return line;
}

QVBoxLayout *layOut(QWidget *area)
{
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    return layout;
}

QString actLabel(const desk::PinRequest &request)
{
    if (request.act == desk::PinRequest::Act::LogIn)
        return PersonBox::tr("Log in");
    if (request.act == desk::PinRequest::Act::Prove)
        return PersonBox::tr("Check the PIN");
    const std::optional<store::Role> role = store::roleFromCode(request.role);
    return role ? PersonBox::tr("Sign as %1").arg(desk::words(*role)) : PersonBox::tr("Sign");
}

/// What the PIN is for, line by line.
QString purposeOf(const desk::PinRequest &request)
{
    switch (request.act) {
    case desk::PinRequest::Act::Prove: return PersonBox::tr("Only to see whether it is known. Nothing is signed.");
    case desk::PinRequest::Act::LogIn:
        return PersonBox::tr("To log in at %1. Nothing is signed.").arg(request.items.join(u", "_s));
    case desk::PinRequest::Act::Sign: break;
    }
    return u"• "_s + request.items.join(u"\n• "_s);
}

} // namespace

PersonBox::PersonBox(base::Language language, QWidget *parent)
    : QWidget(parent),
      m_language(language),
      m_step(new Text(QString())),
      m_pinArea(new Sheet),
      m_pinTitle(new Text(QString(), TextSize::Normal, true)),
      m_pinItems(Text::quiet(QString())),
      m_warnings(new Text(QString())),
      m_tries(Text::quiet(QString(), TextSize::Small)),
      m_padHint(new Text(QString())),
      m_pinKeys(new QWidget),
      m_pin(new PinField),
      m_pinYes(makeButton(u"pin.yes"_s, QString(), true)),
      m_proxy(new ProxyBox),
      m_questionArea(new Sheet),
      m_question(new Text(QString())),
      m_reason(new QLineEdit),
      m_yes(makeButton(u"question.yes"_s, QString(), true)),
      m_no(makeButton(u"question.no"_s, tr("Cancel")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_step->setObjectName(u"act.message"_s);
    layout->addWidget(m_step);
    makeQuestionArea();
    makePinArea();
    layout->addWidget(m_questionArea);
    layout->addWidget(m_pinArea);
    layout->addWidget(m_proxy);
    connect(m_proxy, &ProxyBox::leaving, this, [this] {
        if (m_proxy->isAncestorOf(window()->focusWidget()))
            holdFocus();
    });
    finish();
}

PersonBox::~PersonBox()
{
    decline();
}

void PersonBox::makePinArea()
{
    QVBoxLayout *layout = layOut(m_pinArea);
    m_warnings->setTone(Tone::Warning);
    m_warnings->setObjectName(u"pin.warnings"_s);
    m_tries->setObjectName(u"pin.tries"_s);
    m_padHint->setObjectName(u"pin.pad"_s);
    makePinKeys();
    for (QWidget *part :
        {static_cast<QWidget *>(m_pinTitle), static_cast<QWidget *>(m_pinItems), static_cast<QWidget *>(m_warnings),
            static_cast<QWidget *>(m_tries), static_cast<QWidget *>(m_padHint), m_pinKeys})
        layout->addWidget(part);
}

void PersonBox::makePinKeys()
{
    auto *layout = new QVBoxLayout(m_pinKeys);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_pin->setObjectName(u"pin"_s);
    m_pin->setAccessibleName(tr("PIN of the identity card"));
    layout->addWidget(m_pin);
    QPushButton *no = makeButton(u"pin.no"_s, tr("Cancel"));
    layout->addLayout(answers(m_pinYes, no));
    connect(m_pin, &PinField::changed, this, [this] { m_pinYes->setEnabled(m_pin->isComplete()); });
    connect(m_pin, &PinField::entered, this, &PersonBox::answerPin);
    connect(m_pinYes, &QPushButton::clicked, this, &PersonBox::answerPin);
    connect(no, &QPushButton::clicked, this, &PersonBox::decline);
}

void PersonBox::makeQuestionArea()
{
    QVBoxLayout *layout = layOut(m_questionArea);
    m_questionArea->setTone(Tone::Warning);
    m_question->setObjectName(u"question"_s);
    m_reason->setObjectName(u"question.reason"_s);
    m_reason->setPlaceholderText(tr("Reason, for the journal"));
    m_reason->setAccessibleName(tr("Reason, for the journal"));
    layout->addWidget(m_question);
    layout->addWidget(m_reason);
    layout->addLayout(answers(m_yes, m_no));
    connect(m_reason, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_yes->setEnabled(!m_needsReason || !text.trimmed().isEmpty()); });
    connect(m_yes, &QPushButton::clicked, this, [this] { answerQuestion(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { answerQuestion(false); });
}

void PersonBox::showPinRequest(const desk::PinRequest &request)
{
    m_pinTitle->setText(tr("PIN of %1").arg(request.holder));
    m_pinItems->setText(breakable(purposeOf(request)));
    QStringList warnings = request.warnings;
    if (request.triesLeft == 1)
        warnings.append(tr("One try is left. After another wrong PIN the card is blocked."));
    else if (request.triesLeft < 3)
        warnings.append(tr("The card allows %n more tries.", nullptr, request.triesLeft));
    m_tries->setText(tr("The card allows %n tries.", nullptr, request.triesLeft));
    m_tries->setVisible(request.triesLeft >= 3);
    m_warnings->setVisible(!warnings.isEmpty());
    m_warnings->setText(warnings.join(u'\n'));
    m_pinYes->setText(actLabel(request));
    m_pinYes->setEnabled(false);
    m_padHint->setText(tr(
        "Type the PIN on the keys of the card reader now, and press its OK key. The reader's display may say "
        "\"Enter PIN\" or show a star for each digit. Its Cancel key stops; without a key for 30 seconds it stops by "
        "itself."));
    m_padHint->setVisible(request.pad.has_value());
    m_pinKeys->setVisible(!request.pad);
}

QFuture<base::Secret> PersonBox::pin(const desk::PinRequest &request)
{
    decline();
    m_engaged = true;
    m_pinAnswer.emplace();
    m_pinAnswer->reportStarted();
    showPinRequest(request);
    m_pin->clear();
    sees({});
    m_pinArea->show();
    m_pin->setFocus(Qt::OtherFocusReason);
    emit asked();
    return m_pinAnswer->future();
}

void PersonBox::padAsks(const desk::PinRequest &request)
{
    decline();
    m_engaged = true;
    sees({});
    showPinRequest(request);
    m_pinArea->show();
    setAccessibleName(m_padHint->text());
    holdFocus(); // read aloud; there is nothing to press here
    emit asked();
}

QFuture<desk::Agreement> PersonBox::agree(const desk::Question &question)
{
    decline();
    m_engaged = true;
    m_agreement.emplace();
    m_agreement->reportStarted();
    m_needsReason = question.needsReason;
    m_question->setText(breakable(question.text));
    m_reason->clear();
    m_reason->setVisible(question.needsReason);
    sees({});
    m_yes->setText(question.yes);
    m_yes->setEnabled(!question.needsReason);
    m_questionArea->show();
    if (question.needsReason)
        m_reason->setFocus(Qt::OtherFocusReason);
    else if (question.isRisky)
        m_no->setFocus(Qt::OtherFocusReason);
    else
        awaitReader(question.text);
    emit asked();
    return m_agreement->future();
}

QFuture<sending::ProxyUser> PersonBox::proxyUser(const desk::ProxyRequest &request)
{
    decline();
    m_engaged = true;
    sees({});
    emit asked();
    return m_proxy->ask(request);
}

/// The keyboard waits at the question, on neither answer: who types a PIN blindly answers nothing. Tab leads to them.
void PersonBox::awaitReader(const QString &question)
{
    setAccessibleName(question); // read aloud
    holdFocus();
}

void PersonBox::sees(const QString &step)
{
    m_engaged = m_engaged || !step.isEmpty();
    if (!m_pinAnswer) // the reader asks no more
        putAway(m_pinArea);
    showStep(step, std::nullopt);
}

/// Also read aloud when the keyboard waits here.
void PersonBox::showStep(const QString &text, std::optional<Tone> tone)
{
    setAccessibleName(text);
    m_step->setTone(tone);
    m_step->setText(breakable(text));
    m_step->setVisible(!text.isEmpty());
}

void PersonBox::holdFocus()
{
    setFocus(Qt::OtherFocusReason);
}

bool PersonBox::holdsFocus() const
{
    return isVisible() && window()->focusWidget() == this;
}

/// A keyboard that was in there stays in the box: Qt would hand it to whatever comes next in the window. Not while the
/// window goes away.
void PersonBox::putAway(QWidget *area)
{
    if (area->isVisible() && area->isAncestorOf(window()->focusWidget()))
        holdFocus();
    area->hide();
}

void PersonBox::answerPin()
{
    if (!m_pinAnswer || !m_pin->isComplete())
        return;
    QFutureInterface<base::Secret> answer = *m_pinAnswer;
    m_pinAnswer.reset();
    putAway(m_pinArea);
    answer.reportResult(m_pin->take());
    answer.reportFinished();
}

void PersonBox::answerQuestion(bool agreed)
{
    if (!m_agreement)
        return;
    QFutureInterface<desk::Agreement> answer = *m_agreement;
    m_agreement.reset();
    putAway(m_questionArea);
    answer.reportResult(desk::Agreement{agreed, m_reason->text().trimmed()});
    answer.reportFinished();
}

void PersonBox::decline()
{
    answerQuestion(false);
    m_proxy->decline();
    if (!m_pinAnswer)
        return;
    QFutureInterface<base::Secret> answer = *m_pinAnswer;
    m_pinAnswer.reset();
    m_pin->clear();
    putAway(m_pinArea);
    answer.reportResult(base::Secret());
    answer.reportFinished();
}

void PersonBox::finish(const std::optional<base::Problem> &problem)
{
    decline();
    putAway(m_pinArea);
    putAway(m_questionArea);
    if (problem)
        tell(told(*problem, m_language), Tone::Error);
    else
        sees({});
    if (std::exchange(m_engaged, false))
        emit released();
}

void PersonBox::tell(const QString &text, Tone tone)
{
    showStep(text, tone);
}

} // namespace ui

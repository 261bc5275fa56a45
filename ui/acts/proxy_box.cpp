// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/acts/proxy_box.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

ProxyBox::ProxyBox(QWidget *parent)
    : Sheet(parent), m_question(new Text(QString())), m_name(new QLineEdit), m_password(new QLineEdit)
{
    setTone(Tone::Warning);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    m_question->setObjectName(u"proxy.question"_s);
    m_name->setObjectName(u"proxy.name"_s);
    m_password->setObjectName(u"proxy.password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    auto *form = new QFormLayout;
    form->addRow(tr("User name"), m_name);
    form->addRow(tr("Password"), m_password);
    QPushButton *yes = makeButton(u"proxy.yes"_s, tr("Give to the proxy"), true);
    QPushButton *no = makeButton(u"proxy.no"_s, tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(yes);
    buttons->addWidget(no);
    buttons->addStretch();
    layout->addWidget(m_question);
    layout->addLayout(form);
    layout->addLayout(buttons);
    const auto give = [this] { answer({m_name->text().trimmed(), m_password->text()}); };
    connect(m_name, &QLineEdit::textChanged, yes,
        [yes](const QString &name) { yes->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_password, &QLineEdit::returnPressed, yes, &QPushButton::click);
    connect(yes, &QPushButton::clicked, this, give);
    connect(no, &QPushButton::clicked, this, &ProxyBox::decline);
    yes->setEnabled(false);
    hide();
}

QFuture<sending::ProxyUser> ProxyBox::ask(const desk::ProxyRequest &request)
{
    decline();
    m_answer.emplace();
    m_answer->reportStarted();
    const QString question = tr("The proxy of the network, %1, wants to know who you are. This is no PIN: the computer "
                                "service gives it. It is kept until the program is closed.")
                                 .arg(request.proxy);
    m_question->setText(
        request.wasRefused ? tr("The proxy refused that name or password.") + u'\n' + question : question);
    m_password->clear();
    show();
    m_name->setFocus(Qt::OtherFocusReason);
    return m_answer->future();
}

void ProxyBox::decline()
{
    answer({});
}

void ProxyBox::answer(const sending::ProxyUser &user)
{
    if (!m_answer)
        return;
    QFutureInterface<sending::ProxyUser> given = *m_answer;
    m_answer.reset();
    m_password->clear();
    emit leaving();
    hide();
    given.reportResult(user);
    given.reportFinished();
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/acts/reason_dialog.h"

#include "ui/look/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

ReasonDialog::ReasonDialog(const QString &title, const QString &text, const QString &yes, QWidget *parent)
    : QDialog(parent), m_reason(new QLineEdit)
{
    setObjectName(u"reasonDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(520);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(new Text(title, TextSize::Large, true));
    layout->addWidget(new Text(text));
    auto *label = Text::quiet(tr("Reason, for the journal"));
    label->setBuddy(m_reason);
    layout->addWidget(label);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(label->text());
    layout->addWidget(m_reason);
    layout->addSpacing(space::s);
    auto *buttons = new QHBoxLayout;
    QPushButton *no = makeButton(u"reason.no"_s, tr("Cancel"));
    QPushButton *confirm = makeButton(u"reason.yes"_s, yes, true);
    confirm->setEnabled(false);
    confirm->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(no);
    buttons->addWidget(confirm);
    layout->addLayout(buttons);
    connect(m_reason, &QLineEdit::textChanged, this,
        [confirm](const QString &typed) { confirm->setEnabled(!typed.trimmed().isEmpty()); });
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    connect(confirm, &QPushButton::clicked, this, [this] {
        emit given(m_reason->text().trimmed());
        accept();
    });
    m_reason->setFocus();
}

} // namespace ui

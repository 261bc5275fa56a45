// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/import/exchange_button.h"

#include "ui/look/icon.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui {

ExchangeButton::ExchangeButton(const QString &name, QWidget *parent) : QPushButton(parent), m_word(tr("File"))
{
    setText(m_word);
    setAccessibleName(m_word);
    setIcon(ui::icon(u"document-import"_s, Tone::Accent));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setObjectName(name);
    setProperty("flat", true);
    setToolTip(tr("Rows from and to spreadsheets and CSV files"));
    setMenu(new QMenu(this));
    m_import = add(u"import"_s, u"document-import"_s, tr("Import…"), Exchange::Import);
    add(u"export"_s, u"document-export"_s, tr("Export…"), Exchange::Export);
    add(u"template"_s, u"document-edit"_s, tr("Template to fill in…"), Exchange::Template);
}

QSize ExchangeButton::sizeWith(bool word) const
{
    const QSize now = QPushButton::sizeHint();
    const int width = fontMetrics().horizontalAdvance(m_word);
    return text().isEmpty() != word ? now : now + QSize(word ? width : -width, 0);
}

void ExchangeButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    setText(width() < sizeHint().width() ? QString() : m_word);
}

QAction *ExchangeButton::add(const QString &name, const QString &iconName, const QString &text, Exchange what)
{
    QAction *action = menu()->addAction(ui::icon(iconName), text);
    action->setObjectName(objectName() + u'.' + name);
    connect(action, &QAction::triggered, this, [this, what] { emit wanted(what); });
    return action;
}

} // namespace ui

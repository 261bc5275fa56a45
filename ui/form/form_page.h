// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/form/form_source.h"
#include "ui/look/column.h"

#include <QPointer>

namespace ui {

class SectionBox;
enum class Exchange;

/// A whole form, made from its definition: the sections one under the other, at most 880 pixels wide.
class FormPage final : public Column
{
    Q_OBJECT
public:
    FormPage(FormSource &source, const form::Definition &definition, QWidget *parent = nullptr);

    /// Scrolls to the place, unfolds its section and gives it the focus.
    void reveal(const report::Path &path);
    /// A widget above the sections, for example the title of the page.
    void setHead(QWidget *head);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void entered(const QString &id); ///< the focus came to this field or column
    void exchangeWanted(const QString &table, ui::Exchange what);

private:
    void followFocus();
    void keepPlace();
    void showNote(QWidget *note);

    QList<SectionBox *> m_sections;
    QPointer<QWidget> m_anchor; ///< what had the focus last,
    int m_anchorTop = 0; ///< and where it stood on the page
    bool m_follows = false; ///< a person went on by the keyboard, and has not scrolled since
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/form/row_order.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QCheckBox;
class QLineEdit;

namespace ui {

class Text;

/// Above a table: a text to look for, and whether only the rows with it, or with findings, are shown. Hidden until it
/// is asked for.
class FindBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(const QString &table, QWidget *parent = nullptr);

    void begin();
    [[nodiscard]] QString text() const;
    /// What is ticked; does not ask for anything.
    void showFilter(const RowFilter &filter);
    void say(const QString &message); ///< what came of it
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void wanted(bool forward); ///< the next cell with the text, or the one before
    void typed(); ///< the text is another one; not sooner than a pause in the typing
    void filterWanted(const QString &text, bool withFindings); ///< empty: whatever stands in the rows
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void askFilter();
    void finishTyping();
    void addButton(QBoxLayout *layout, const QString &name, const QString &glyph, const QString &text,
        const std::function<void()> &act);

    QBoxLayout *m_layout;
    QBoxLayout *m_keys; ///< the text and the buttons
    QBoxLayout *m_ticks; ///< the boxes to tick, and what came of it
    QLineEdit *m_line;
    QCheckBox *m_only;
    QCheckBox *m_findings;
    Text *m_message;
    QTimer m_pause;
};

} // namespace ui

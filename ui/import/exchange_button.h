// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPushButton>

namespace ui {

/// What goes between the forms and files.
enum class Exchange {
    Import,
    Export,
    Template
};

/// A quiet button with a menu: import, export, template. In little room its icon stands alone.
class ExchangeButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit ExchangeButton(const QString &name, QWidget *parent = nullptr);
    /// Nothing can be imported into a form that is sealed or does not apply.
    void setImportable(bool importable) { m_import->setEnabled(importable); }
    [[nodiscard]] QSize sizeHint() const override { return sizeWith(true); }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeWith(false); }

signals:
    void wanted(ui::Exchange what);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QSize sizeWith(bool word) const;
    QAction *add(const QString &name, const QString &icon, const QString &text, Exchange what);

    const QString m_word;
    QAction *m_import;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/look/chip.h"

#include <QListWidget>

namespace ui {

/// The pages at the left: icon, name, and for modules how they stand. In little room only the icons, those of modules
/// with their names below.
class Navigation final : public QListWidget
{
    Q_OBJECT
public:
    struct Entry {
        QString id; ///< empty: a heading
        QString title;
        QString icon; ///< of a page without a state
        Mark mark; ///< state of a module
        bool operator==(const Entry &) const = default;
    };

    explicit Navigation(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const;
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_isCompact; }
    /// With the names beside the icons; more where letters are larger.
    [[nodiscard]] int wholeWidth() const;

signals:
    void chosen(const QString &id); ///< also the page that is shown, once more

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill(QListWidgetItem *item, const Entry &entry);

    QList<Entry> m_entries;
    bool m_isCompact = false;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/carry.h"

#include <QTreeWidget>

namespace ui {

/// What may be taken over from last year, each with a check mark; what cannot be has none, and says why.
class CarryList final : public QTreeWidget
{
    Q_OBJECT
public:
    explicit CarryList(QWidget *parent = nullptr);

    /// All that is offered is checked.
    void setChoices(const QList<desk::CarryChoice> &choices, base::Language language);
    [[nodiscard]] int count() const { return topLevelItemCount(); }
    [[nodiscard]] QStringList chosen() const; ///< ids of fields and tables
    [[nodiscard]] QSize sizeHint() const override { return {560, 260}; }
};

} // namespace ui

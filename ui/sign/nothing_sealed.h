// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/look/first_step.h"
#include "ui/tools.h"

namespace ui {

/// The way to a bundle where there is none: reports that are sealed but in no bundle get one, else a module that is
/// ready is sealed, else the overview says what is open.
class NothingSealed final : public QWidget
{
    Q_OBJECT
public:
    explicit NothingSealed(Tools &tools, QWidget *parent = nullptr);
    void refresh();
    /// Something is sealed that is in no bundle: to be told even where other bundles are.
    [[nodiscard]] bool hasLoose() const { return !m_loose.isEmpty(); }

signals:
    void wanted(const ui::Place &place);

private:
    void sort();
    void take();
    void seal(const QStringList &modules);
    [[nodiscard]] QString titles(const QStringList &modules) const;

    Tools &m_tools;
    FirstStep *m_step;
    QStringList m_loose; ///< modules that are sealed and in no bundle
    QStringList m_ready; ///< modules that can be sealed
};

} // namespace ui

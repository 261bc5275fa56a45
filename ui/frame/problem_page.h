// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/problem.h"

#include <QWidget>

namespace ui {

/// When the file of the OCMW cannot be opened: what happened, and what can be done.
class ProblemPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemPage(const base::Problem &problem, QWidget *parent = nullptr);

signals:
    void retryWanted();
};

} // namespace ui

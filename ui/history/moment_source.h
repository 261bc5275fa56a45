// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/moment.h"
#include "ui/form/form_source.h"

namespace ui {

/// The report as it was at a moment, as pages of forms see it: everything is read-only.
class MomentSource final : public FormSource
{
    Q_OBJECT
public:
    MomentSource(desk::MomentPointer moment, base::Language language, QObject *parent = nullptr)
        : FormSource(parent), m_moment(std::move(moment)), m_language(language)
    {
    }

    [[nodiscard]] const report::Evaluator &evaluator() const override { return m_moment->evaluator; }
    [[nodiscard]] const report::Values &previous() const override { return m_moment->previous; }
    [[nodiscard]] bool isEditable(const QString &) const override { return false; }
    /// Takes nothing in: pages keep their acts off where nothing is editable.
    [[nodiscard]] base::Result<void> editTogether(const QList<report::Edit> &) override { return {}; }
    [[nodiscard]] base::Language language() const override { return m_language; }
    [[nodiscard]] bool isNow() const override { return false; }

private:
    desk::MomentPointer m_moment;
    base::Language m_language;
};

} // namespace ui

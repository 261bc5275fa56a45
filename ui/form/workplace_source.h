// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/workplace.h"
#include "ui/form/form_source.h"

namespace ui {

/// The file of the OCMW, as pages of forms see it.
class WorkplaceSource final : public FormSource
{
    Q_OBJECT
public:
    explicit WorkplaceSource(desk::Workplace &workplace, QObject *parent = nullptr);

    [[nodiscard]] const report::Evaluator &evaluator() const override;
    [[nodiscard]] QList<report::Finding> evaluated(const QString &form) const override
    {
        return m_workplace.findings(form);
    }
    [[nodiscard]] const report::Values &previous() const override { return m_workplace.previous(); }
    [[nodiscard]] bool isEditable(const QString &form) const override;
    [[nodiscard]] bool takesRows(const QString &form) const override;
    [[nodiscard]] base::Result<void> editTogether(const QList<report::Edit> &edits) override;
    [[nodiscard]] base::Language language() const override;
    [[nodiscard]] bool isAccepted(const report::Finding &finding) const override;

private:
    desk::Workplace &m_workplace;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/workplace_source.h"

#include "desk/check.h"
#include "desk/draft.h"
#include "desk/entry_mode.h"

namespace ui {

WorkplaceSource::WorkplaceSource(desk::Workplace &workplace, QObject *parent)
    : FormSource(parent), m_workplace(workplace)
{
    connect(&workplace, &desk::Workplace::changed, this, &WorkplaceSource::announceChange);
}

const report::Evaluator &WorkplaceSource::evaluator() const
{
    return m_workplace.evaluator();
}

bool WorkplaceSource::isEditable(const QString &form) const
{
    return desk::editable(m_workplace, form).ok();
}

bool WorkplaceSource::takesRows(const QString &form) const
{
    const form::Definition *module = m_workplace.campaign().module(form);
    return isEditable(form) && !(module && desk::goesByTable(*module, m_workplace.evaluator().values()));
}

bool WorkplaceSource::isAccepted(const report::Finding &finding) const
{
    return desk::acceptanceOf(m_workplace, finding).has_value();
}

base::Result<void> WorkplaceSource::editTogether(const QList<report::Edit> &edits)
{
    return desk::editTogether(m_workplace, edits);
}

base::Language WorkplaceSource::language() const
{
    return m_workplace.surroundings().language();
}

} // namespace ui

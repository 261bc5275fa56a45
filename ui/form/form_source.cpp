// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/form_source.h"

namespace ui {

const QList<report::Finding> &FormSource::findings(const QString &form) const
{
    auto found = m_findings.find(form);
    if (found == m_findings.end())
        found = m_findings.insert(form, evaluator().findings(form));
    return *found;
}

void FormSource::announceChange()
{
    m_findings.clear();
    emit changed();
}

} // namespace ui

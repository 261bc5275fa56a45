// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/form_source.h"

#include "desk/check.h"
#include "ui/told.h"

#include <algorithm>

namespace ui {

namespace {

qsizetype positionOf(const report::Path &path, const report::Values &values)
{
    const QList<report::Row> &rows = values.rows(path.id);
    const auto found = std::find_if(
        rows.begin(), rows.end(), [&](const report::Row &row) { return path.row && row.id == *path.row; });
    return found == rows.end() ? -1 : std::distance(rows.begin(), found);
}

} // namespace

void FormSource::keepUnread(const QList<Unread> &unread)
{
    for (const Unread &kept : unread) {
        m_unread.removeIf([&](const Unread &one) { return one.path == kept.path; });
        m_unread.append(kept);
        m_unread.last().stored = evaluator().values().at(kept.path);
    }
    announceChange();
}

void FormSource::dropUnread(const QList<report::Path> &paths)
{
    if (m_unread.removeIf([&](const Unread &one) { return paths.contains(one.path); }) > 0)
        announceChange();
}

const Unread *FormSource::unread(const report::Path &path) const
{
    const auto found
        = std::find_if(m_unread.begin(), m_unread.end(), [&](const Unread &one) { return one.path == path; });
    return found == m_unread.end() ? nullptr : &*found;
}

QList<report::Finding> FormSource::unreadFindings(const QString &form) const
{
    QList<report::Finding> result;
    for (const Unread &one : m_unread) {
        const form::Definition *owner = evaluator().campaign().ownerOf(one.path.id);
        if (!owner || owner->code != form)
            continue;
        const QString text = tr("Not saved: %1").arg(told(one.problem, language()));
        report::Finding finding;
        finding.form = form;
        finding.path = one.path;
        finding.position = positionOf(one.path, evaluator().values());
        finding.message = {text, text, text, text};
        finding.figures = {one.text};
        result.append(finding);
    }
    return result;
}

void FormSource::touch(const report::Path &path)
{
    m_touched.insert(path.toString());
}

void FormSource::beginRow(const report::Path &row)
{
    m_rowAtHand = row;
}

void FormSource::leaveRow()
{
    if (!m_rowAtHand)
        return;
    m_rowAtHand.reset();
    announceChange();
}

void FormSource::insist(const QString &form)
{
    m_insisted.insert(form);
    announceChange();
}

bool FormSource::isStillToFillIn(const report::Finding &finding) const
{
    if (!desk::isMissing(finding) || m_insisted.contains(finding.form))
        return false;
    if (finding.path.row)
        return m_rowAtHand && m_rowAtHand->id == finding.path.id && m_rowAtHand->row == finding.path.row;
    return !m_touched.contains(finding.path.toString());
}

/// A row can go, and a value come, in other ways than from the page: undo, import.
void FormSource::forgetWhatIsPast()
{
    const auto isLost
        = [this](const report::Path &path) { return path.row && positionOf(path, evaluator().values()) < 0; };
    m_unread.removeIf(
        [&](const Unread &one) { return isLost(one.path) || evaluator().values().at(one.path) != one.stored; });
    if (m_rowAtHand && isLost(*m_rowAtHand))
        m_rowAtHand.reset();
}

const QList<report::Finding> &FormSource::findings(const QString &form) const
{
    auto found = m_findings.find(form);
    if (found == m_findings.end())
        found = m_findings.insert(form, unreadFindings(form) + withoutUnread(evaluated(form)));
    return *found;
}

bool FormSource::isToldByUnread(const report::Finding &finding) const
{
    return desk::isMissing(finding) && unread(finding.path);
}

QList<report::Finding> FormSource::withoutUnread(QList<report::Finding> findings) const
{
    findings.removeIf([this](const report::Finding &finding) { return isToldByUnread(finding); });
    return findings;
}

void FormSource::announceChange()
{
    forgetWhatIsPast();
    m_findings.clear();
    emit changed();
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/campaign.h"
#include "form/definition_json.h"
#include "form/kinds.h"
#include "form/names.h"

namespace form {

struct Node;

/// Looks up every name of a campaign that was read, and finds circles and too long chains of formulas.
class CampaignCheck
{
public:
    CampaignCheck(const Campaign &campaign, Refusals &refusals);
    void check();

private:
    void checkForm(const Definition &form);
    void checkItem(const Item &item);
    void checkField(const Field &field, const Table *table);
    void checkReferences(const Definition &form);
    void checkReference(const Field &field);
    void checkCarry(const Field &field, const Table *table);
    void checkCarry(const Table &table);
    void checkRule(const Rule &rule, const QString &path);
    void checkMessage(const base::Text &message, const QString &path, const Table *rowTable);
    void checkSummary(const Definition &form);
    void checkYear();
    void checkGeneralRules();
    void checkId(const QString &id, const QString &path);
    /// `wanted`: what its values are needed as; Any: as anything.
    void checkExpression(const Expression &expression, const QString &path, const Table *rowTable, ValueKind wanted);
    void checkNode(const Node &node, const QString &path, const Table *rowTable);
    void checkName(const Node &node, const QString &path, const Table *rowTable);
    void checkKnown(const Node &node, const QString &path, const Table *rowTable);
    void checkRows(const Node &node, const QString &path, const Table *rowTable);
    void checkCycles();
    /// How many values follow one from another down to this one, itself included; `trail`: those that led here.
    int chainOf(const QString &id, QStringList &trail);

    const Campaign &m_campaign;
    Refusals &m_refusals;
    Names m_names;
    QStringList m_tables; ///< of the aggregates around the node at hand; the last one is the innermost
    QHash<QString, int> m_chains; ///< of the values looked at
    bool m_isTooLong = false; ///< one chain was; then the others are not followed
};

/// The general rules that the evaluation needs.
[[nodiscard]] const QStringList &generalRuleIds();

} // namespace form

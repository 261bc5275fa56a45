// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/names.h"
#include "form/node.h"

namespace report {

/// Reads formulas aloud: labels instead of names, words instead of functions.
class FormulaWords
{
public:
    /// `campaign` must outlive it. `id`: of the field or column whose formula it is.
    FormulaWords(const form::Campaign &campaign, const QString &id, base::Language language)
        : m_campaign(campaign),
          m_names(campaign),
          m_home(campaign.ownerOf(id)),
          m_rowTable(campaign.tableOfColumn(id)),
          m_language(language)
    {
    }

    [[nodiscard]] QString words(const form::Node &node) const;
    /// The label of what a name stands for: "Loonkost", "Personeelslid › Naam", "Totaal (vorig jaar)"; with its section
    /// where the form has that label twice.
    [[nodiscard]] QString label(const QString &name) const;

private:
    [[nodiscard]] QString labelOf(const form::Field &field) const;
    /// With its form where that is another one, and its section where the form has two of that label.
    [[nodiscard]] QString labelOf(const form::Table &table) const;
    [[nodiscard]] const form::Section *sectionToTell(const form::Definition &form, const form::Table &table) const;
    [[nodiscard]] QString quoted(const QString &label) const;
    [[nodiscard]] QString name(const form::Node &node) const;
    [[nodiscard]] QString binary(const form::Node &node) const;
    [[nodiscard]] QString call(const form::Node &node) const;
    [[nodiscard]] QString aggregate(const form::Node &node) const;
    [[nodiscard]] QString operand(const form::Node &node, int level) const;
    [[nodiscard]] QString literal(const form::Value &value, const form::Node *comparedWith) const;
    [[nodiscard]] QString say(const base::Text &pattern, const QStringList &parts = {}) const;

    const form::Campaign &m_campaign;
    form::Names m_names;
    const form::Definition *m_home;
    const form::Table *m_rowTable; ///< null: none is at hand
    base::Language m_language;
    bool m_isInRows = false; ///< in the condition of a sum over rows, where "row." needs to be told apart
};

} // namespace report

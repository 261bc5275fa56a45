// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/campaign.h"
#include "report/explanation.h"
#include "report/finding.h"
#include "report/values.h"

#include <memory>

namespace report {

/// Progress of one form: required values that are there, and all that are required now.
struct Progress {
    int filled = 0;
    int required = 0;
    [[nodiscard]] int percent() const { return required == 0 ? 100 : filled * 100 / required; }
};

/// Keeps the values of a reporting year together with everything that follows from them: computed values, findings
/// and progress. An edit re-evaluates what depends on it.
class Evaluator
{
public:
    /// `campaign` must outlive the evaluator. `previous`: last year's values, typed and computed; may be empty.
    Evaluator(const form::Campaign &campaign, Values values, Values previous, QDate today);
    ~Evaluator();
    Evaluator(Evaluator &&) noexcept;
    Evaluator &operator=(Evaluator &&) noexcept;

    /// Returns the edit that takes it back.
    Edit apply(const Edit &edit);
    void setToday(QDate today);
    /// The data is real: municipalities that were made up for examples (region "EX") are not in the list (GEN-01).
    /// Before findings are asked for.
    void refuseMadeUpPlaces();

    [[nodiscard]] const form::Campaign &campaign() const;
    [[nodiscard]] const Values &values() const; ///< typed only
    [[nodiscard]] form::Value value(const Path &path) const; ///< typed, else proposed by the preset, or computed
    /// Of a numeric column over all rows of its table, missing cells apart; missing when no number can hold it. Kept
    /// from edit to edit, so that it costs the same however many rows there are.
    [[nodiscard]] form::Value sum(const QString &column) const;
    [[nodiscard]] form::Value previous(const Path &path) const; ///< last year's, of a field
    /// How the value at a path came about. Nothing when there is no such field, column or row.
    [[nodiscard]] std::optional<Explanation> explain(const Path &path, base::Language language) const;
    /// Of one form ("ocmw" or a module), errors first, then in the order of the form.
    [[nodiscard]] QList<Finding> findings(const QString &form) const;
    [[nodiscard]] bool applies(const QString &module) const;
    [[nodiscard]] bool isRequired(const Path &path) const;
    [[nodiscard]] bool isEmpty(const QString &form) const; ///< nothing typed, presets apart
    [[nodiscard]] Progress progress(const QString &form) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace report

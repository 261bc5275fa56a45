// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/names.h"
#include "report/row_index.h"
#include "report/row_map.h"
#include "report/tally.h"
#include "report/values.h"

#include <memory>
#include <unordered_map>

namespace report {

/// Stands for "not in a row" where rows are named.
inline constexpr RowId noRow = -1;

/// Typed, computed and proposed values together: where expressions find what they read. Computed values are worked out
/// when first asked for and kept until `forget`.
class Sheet final : public form::Environment
{
public:
    /// `campaign` must outlive it.
    Sheet(const form::Campaign &campaign, Values values, Values previous, QDate today);

    [[nodiscard]] form::Value value(const QString &name) const override;
    [[nodiscard]] qsizetype rowCount(const QString &table) const override;
    [[nodiscard]] form::Value cell(const QString &table, qsizetype row, const QString &column) const override;
    [[nodiscard]] QString tableOf(const QString &name) const override;
    [[nodiscard]] std::optional<QList<qsizetype>> rowsWhere(
        const QString &table, const form::ComparedColumn &column, const form::Value &value) const override;
    [[nodiscard]] const form::Municipality *municipality(const QString &nis) const override;
    [[nodiscard]] const form::Grouping *kept(const form::Node &aggregate) const override;
    [[nodiscard]] form::Value keptResult(const form::Node &aggregate, const QList<form::Value> &key) const override;

    /// Keeps an aggregate row by row from now on, where it can be; otherwise null. `aggregate` must outlive this.
    /// Aggregates whose rows have the same shares are kept together.
    Tally *keep(const form::Node &aggregate);
    /// Null when it is not kept.
    [[nodiscard]] Tally *tallyOf(const form::Node &aggregate) const;
    /// The rows in which these columns, as they are compared, hold these values; by id.
    [[nodiscard]] QList<RowId> rowsHolding(
        const QString &table, const QList<form::ComparedColumn> &columns, const QList<form::Value> &values) const;
    /// The position of the first row to which a reference with this value leads; -1 when there is none.
    [[nodiscard]] qsizetype referredRow(const form::Field &reference, const form::Value &value) const;

    [[nodiscard]] form::Value at(const Path &path) const;
    /// -1 when there is no such row.
    [[nodiscard]] qsizetype position(const QString &table, RowId row) const;
    [[nodiscard]] const Values &values() const { return m_values; }
    [[nodiscard]] const Values &previous() const { return m_previous; }
    [[nodiscard]] const form::Names &names() const { return m_names; }
    [[nodiscard]] const form::Campaign &campaign() const { return m_campaign; }

    /// Changes typed values only; what follows from them is the caller's to forget. Returns the edit that takes it
    /// back.
    Edit apply(const Edit &edit);
    void setToday(QDate today) { m_today = today; }
    void refuseMadeUpPlaces() { m_refusesMadeUp = true; }
    /// Whether there is a municipality with this NIS code, a made-up one only where the data is.
    [[nodiscard]] bool isPlace(const QString &nis) const;
    /// The value of a field or column (in one row, or in all) is no longer what it was; of a table: its rows.
    void forget(const QString &id, const std::optional<RowId> &row);

private:
    /// Of one field or column that has a formula or a preset.
    struct Derived {
        const form::Field *field = nullptr;
        const form::Table *table = nullptr;
        RowMap<form::Value> known;
    };
    struct Column {
        const form::Field *field = nullptr;
        QString name;
        Derived *derived = nullptr;
    };
    struct TableState {
        const form::Table *table = nullptr;
        const QList<Row> *rows = nullptr;
        QHash<QString, Column> columns;
        QHash<RowId, qsizetype> positions; ///< made when first asked for
        std::unordered_map<QString, RowIndex> indexes; ///< by columns, a line each; made when first asked for
    };

    void addField(const form::Field &field, const form::Table *table);
    void addForm(const form::Definition &form);
    void findRows();
    [[nodiscard]] TableState *state(const QString &table) const;
    [[nodiscard]] form::Value direct(const TableState &state, qsizetype row, const Column &column) const;
    [[nodiscard]] form::Value derivedValue(Derived &derived, RowId row, qsizetype index) const;
    [[nodiscard]] form::Value plain(const form::Field &field) const;
    [[nodiscard]] form::Value through(
        form::Value key, const QList<const form::Field *> &references, const form::Field &last) const;
    [[nodiscard]] const std::optional<form::Meaning> &meaning(const QString &name) const;
    [[nodiscard]] RowIndex *index(const QString &table, const QList<form::ComparedColumn> &columns) const;
    void movePositions(const Edit &edit);

    const form::Campaign &m_campaign;
    form::Names m_names;
    Values m_values;
    Values m_previous;
    QDate m_today;
    bool m_refusesMadeUp = false;
    mutable std::unordered_map<QString, Derived> m_derived;
    mutable std::unordered_map<QString, TableState> m_tables;
    mutable QHash<QString, std::optional<form::Meaning>> m_meanings;
    struct Kept {
        form::Grouping grouping;
        Tally *tally = nullptr;
    };
    std::unordered_map<const form::Node *, Kept> m_kept;
    std::unordered_map<QString, Tally> m_tallies; ///< by Grouping::shareText
};

} // namespace report

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/evaluator.h"

#include "report/dependencies.h"
#include "report/difference_check.h"
#include "report/field_check.h"
#include "report/rule_check.h"
#include "report/sheet.h"

#include <algorithm>
#include <tuple>

namespace report {

class Evaluator::Private
{
public:
    Private(const form::Campaign &campaign, Values values, Values previous, QDate today)
        : m_sheet(campaign, std::move(values), std::move(previous), today)
    {
        addForm(campaign.ocmw());
        for (const form::Definition &form : campaign.modules())
            addForm(form);
    }

    /// Where every value is what follows from the edits so far.
    [[nodiscard]] const Sheet &sheet();
    [[nodiscard]] const Values &values() const { return m_sheet.values(); }
    [[nodiscard]] const form::Campaign &campaign() const { return m_sheet.campaign(); }
    void refuseMadeUpPlaces() { m_sheet.refuseMadeUpPlaces(); }
    Edit apply(const Edit &edit);
    void setToday(QDate today);
    [[nodiscard]] QList<Finding> findings(const QString &form);
    [[nodiscard]] Progress progress(const QString &form);
    [[nodiscard]] form::Value sum(const QString &column);
    [[nodiscard]] bool holds(const form::Expression &expression, const form::CurrentRow &row);

private:
    void addForm(const form::Definition &form);
    void addField(const form::Definition &form, const form::Field &field, const form::Table *table);
    void addCheck(std::unique_ptr<Check> check);
    void addRule(const form::Definition &form, const form::Rule &rule);
    void keepAggregates(const form::Expression &expression);
    void settle();
    void rank(const QString &id) { m_ranks.insert(id, m_ranks.size()); }
    [[nodiscard]] bool refresh(const QString &form);
    void spread(const QList<Change> &changes);
    void touchRows(const Edit &edit);
    [[nodiscard]] QList<Finding> ordered(const QList<const Finding *> &findings) const;

    /// Rows of a table ask, for a check or a computed column of theirs, for the group with the key that these columns
    /// make.
    struct Asker {
        const form::Table *table = nullptr;
        Check *check = nullptr;
        QString derived; ///< id of the computed column, where there is no check
        QList<form::ComparedColumn> columns;
        QList<qsizetype> keys; ///< their places in the key
    };
    [[nodiscard]] QSet<const form::Node *> askByKey(const form::Expression &expression, const Asker &asker);
    void tell(const Asker &asker, const Tally::Changes &changes);

    Sheet m_sheet;
    Dependencies m_dependencies;
    QHash<Tally *, QList<Asker>> m_askers; ///< of every tally
    bool m_isSettled = true; ///< no tally waits to tell its askers of changes
    std::vector<std::unique_ptr<Check>> m_checks;
    QHash<QString, QList<Finding>> m_findings; ///< by form, as long as they are the same
    QHash<QString, form::Expression> m_sums; ///< by column; made when first asked for
    QHash<QString, qsizetype> m_ranks; ///< order of fields, tables and columns in the forms
};

void Evaluator::Private::addCheck(std::unique_ptr<Check> check)
{
    m_dependencies.add({{}, nullptr, check.get(), check->rowTable() != nullptr}, check->readings(m_sheet.names()));
    m_checks.push_back(std::move(check));
}

void Evaluator::Private::keepAggregates(const form::Expression &expression)
{
    for (const form::Node *aggregate : form::aggregatesOf(expression)) {
        Tally *tally = m_sheet.keep(*aggregate);
        if (!tally || m_askers.contains(tally))
            continue;
        m_dependencies.add({{}, tally, nullptr, true}, tally->grouping().readings(m_sheet.names()));
        m_askers.insert(tally, {});
    }
}

/// After a change in the table of an aggregate only the rows that look at a changed group are asked again. The parts of
/// the expression that need no other watch.
QSet<const form::Node *> Evaluator::Private::askByKey(const form::Expression &expression, const Asker &asker)
{
    QSet<const form::Node *> watched;
    for (const form::Node *aggregate : form::aggregatesOf(expression)) {
        const form::Grouping *grouping = asker.table ? m_sheet.kept(*aggregate) : nullptr;
        const auto parts = grouping ? grouping->ownParts() : QList<form::Grouping::OwnPart>();
        if (parts.isEmpty())
            continue;
        Asker withKey = asker;
        for (const form::Grouping::OwnPart &part : parts) {
            withKey.columns.append(part.column);
            withKey.keys.append(part.key);
        }
        m_askers[m_sheet.tallyOf(*aggregate)].append(withKey);
        watched += grouping->readFromRows(*aggregate);
    }
    return watched;
}

void Evaluator::Private::addRule(const form::Definition &form, const form::Rule &rule)
{
    keepAggregates(rule.holds);
    auto check = std::make_unique<RuleCheck>(form, rule, m_sheet.campaign());
    check->leaveOut(askByKey(rule.holds, {check->rowTable(), check.get(), {}, {}, {}}));
    addCheck(std::move(check));
}

void Evaluator::Private::addField(const form::Definition &form, const form::Field &field, const form::Table *table)
{
    rank(field.id);
    const form::Expression &derivation = field.isComputed() ? field.formula : field.preset;
    keepAggregates(derivation);
    keepAggregates(field.required);
    const QSet<const form::Node *> watched = askByKey(derivation, {table, nullptr, field.id, {}, {}});
    if (!derivation.isEmpty())
        m_dependencies.add({field.id, nullptr, nullptr, table != nullptr},
            form::readings(derivation, m_sheet.names(), table, watched));
    if (!field.isComputed())
        addCheck(std::make_unique<FieldCheck>(form, field, table));
    if (!table && DifferenceCheck::covers(form, field))
        addCheck(std::make_unique<DifferenceCheck>(form, field));
}

void Evaluator::Private::addForm(const form::Definition &form)
{
    for (const form::Section &section : form.sections) {
        for (const form::Item &item : section.items) {
            if (const auto *field = std::get_if<form::Field>(&item)) {
                addField(form, *field, nullptr);
                continue;
            }
            const auto &table = std::get<form::Table>(item);
            rank(table.id);
            addCheck(std::make_unique<TableCheck>(form, table));
            for (const form::Field &column : table.columns)
                addField(form, column, &table);
        }
    }
    for (const form::Rule &rule : form.rules)
        addRule(form, rule);
}

void Evaluator::Private::spread(const QList<Change> &changes)
{
    m_isSettled = false;
    for (const Change &change : changes)
        m_sheet.forget(change.id, change.row);
    for (const Dependencies::Effect &effect : m_dependencies.effects(changes)) {
        if (effect.follower->check)
            effect.follower->check->touch(effect.row);
        else if (effect.follower->tally)
            effect.follower->tally->touch(effect.row);
        else
            m_sheet.forget(effect.follower->id, effect.row);
    }
}

/// A row came or went, or all did: whatever is asked of rows of this table is asked again where it must be.
void Evaluator::Private::touchRows(const Edit &edit)
{
    const form::Table *table = m_sheet.campaign().table(edit.path.id);
    if (!table)
        return;
    for (const std::unique_ptr<Check> &check : m_checks) {
        if (check->rowTable() != table)
            continue;
        check->touch(edit.path.row);
        check->touchRowsWithFindings();
    }
    QList<Change> changes{{table->id, edit.path.row}};
    for (const form::Field &column : table->columns)
        changes.append({column.id, edit.path.row});
    spread(changes);
}

Edit Evaluator::Private::apply(const Edit &edit)
{
    Edit back = m_sheet.apply(edit);
    if (edit.kind != Edit::Kind::SetValue)
        touchRows(edit);
    else if (edit.path.row)
        spread({{edit.path.id + u'.' + edit.path.column, edit.path.row}});
    else
        spread({{edit.path.id, std::nullopt}});
    return back;
}

void Evaluator::Private::setToday(QDate today)
{
    m_sheet.setToday(today);
    spread({{QStringLiteral("today"), std::nullopt}});
}

const Sheet &Evaluator::Private::sheet()
{
    settle();
    return m_sheet;
}

/// Of the rows that look at a changed group, what asks is asked again.
void Evaluator::Private::tell(const Asker &asker, const Tally::Changes &changes)
{
    QList<Change> told;
    if (changes.all)
        told.append({asker.derived, std::nullopt});
    for (const QList<form::Value> &key : changes.keys) {
        QList<form::Value> own;
        for (const qsizetype place : asker.keys)
            own.append(key.at(place));
        for (const RowId row : m_sheet.rowsHolding(asker.table->id, asker.columns, own))
            told.append({asker.derived, row});
    }
    if (asker.check) {
        for (const Change &change : std::as_const(told))
            asker.check->touch(change.row);
    } else if (!told.isEmpty()) {
        spread(told);
    }
}

/// What changes for the rows of one table may change groups of which those of another are told in the next round.
void Evaluator::Private::settle()
{
    while (!std::exchange(m_isSettled, true)) {
        for (auto [tally, askers] : m_askers.asKeyValueRange()) {
            const Tally::Changes changes = askers.isEmpty() ? Tally::Changes() : tally->takeChanges(m_sheet);
            for (const Asker &asker : std::as_const(askers))
                tell(asker, changes);
        }
    }
}

/// Whether any finding of the form is another one now.
bool Evaluator::Private::refresh(const QString &form)
{
    settle();
    QList<Check *> checks;
    for (const std::unique_ptr<Check> &check : m_checks) {
        if (check->form() == form)
            checks.append(check.get());
    }
    return Check::refresh(checks, m_sheet);
}

QList<Finding> Evaluator::Private::ordered(const QList<const Finding *> &findings) const
{
    using Order = std::tuple<form::Severity, qsizetype, qsizetype, qsizetype, QString>;
    std::vector<std::pair<Order, const Finding *>> placed;
    placed.reserve(std::size_t(findings.size()));
    for (const Finding *one : findings) {
        const Path &path = one->path;
        const qsizetype column = path.row ? m_ranks.value(path.id + u'.' + path.column, -1) : -1;
        placed.push_back({{one->severity, m_ranks.value(path.id, -1), one->position, column, one->rule}, one});
    }
    std::stable_sort(placed.begin(), placed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Finding> all;
    all.reserve(findings.size());
    for (const auto &[place, one] : placed)
        all.append(*one);
    return all;
}

QList<Finding> Evaluator::Private::findings(const QString &form)
{
    if (refresh(form))
        m_findings.remove(form);
    const auto known = m_findings.constFind(form);
    if (known != m_findings.constEnd())
        return *known;
    QList<const Finding *> all;
    for (const std::unique_ptr<Check> &check : m_checks) {
        if (check->form() == form)
            check->appendFindings(all);
    }
    return *m_findings.insert(form, ordered(all));
}

Progress Evaluator::Private::progress(const QString &form)
{
    if (refresh(form))
        m_findings.remove(form);
    Progress sum;
    for (const std::unique_ptr<Check> &check : m_checks) {
        if (check->form() != form)
            continue;
        sum.required += check->required();
        sum.filled += check->filled();
    }
    return sum;
}

form::Value Evaluator::Private::sum(const QString &column)
{
    auto found = m_sums.constFind(column);
    if (found == m_sums.constEnd()) {
        const base::Result<form::Expression> total = form::Expression::parse(QStringLiteral("sum(%1)").arg(column));
        if (!total)
            return {};
        found = m_sums.insert(column, *total);
        keepAggregates(*found);
    }
    const base::Result<form::Value> value = form::evaluate(*found, sheet());
    return value ? *value : form::Value();
}

bool Evaluator::Private::holds(const form::Expression &expression, const form::CurrentRow &row)
{
    const auto value = form::evaluate(expression, sheet(), row);
    return value && value->truth() && *value->truth();
}

Evaluator::Evaluator(const form::Campaign &campaign, Values values, Values previous, QDate today)
    : d(std::make_unique<Private>(campaign, std::move(values), std::move(previous), today))
{
}

Evaluator::~Evaluator() = default;
Evaluator::Evaluator(Evaluator &&) noexcept = default;
Evaluator &Evaluator::operator=(Evaluator &&) noexcept = default;

Edit Evaluator::apply(const Edit &edit)
{
    return d->apply(edit);
}

void Evaluator::refuseMadeUpPlaces()
{
    d->refuseMadeUpPlaces();
}

void Evaluator::setToday(QDate today)
{
    d->setToday(today);
}

const form::Campaign &Evaluator::campaign() const
{
    return d->campaign();
}

const Values &Evaluator::values() const
{
    return d->values();
}

form::Value Evaluator::value(const Path &path) const
{
    return d->sheet().at(path);
}

form::Value Evaluator::sum(const QString &column) const
{
    return d->sum(column);
}

form::Value Evaluator::previous(const Path &path) const
{
    return d->sheet().previous().at(path);
}

std::optional<Explanation> Evaluator::explain(const Path &path, base::Language language) const
{
    return explained(d->sheet(), path, language);
}

QList<Finding> Evaluator::findings(const QString &form) const
{
    return !applies(form) && isEmpty(form) ? QList<Finding>() : d->findings(form);
}

bool Evaluator::applies(const QString &module) const
{
    const form::Definition *form = campaign().module(module);
    if (!form || form->applies.isEmpty())
        return true;
    const auto value = form::evaluate(form->applies, d->sheet());
    return !value || !value->truth() || *value->truth();
}

bool Evaluator::isRequired(const Path &path) const
{
    const QString id = path.row ? path.id + u'.' + path.column : path.id;
    const form::Field *field = campaign().field(id);
    if (!field || field->required.isEmpty())
        return false;
    if (!path.row)
        return d->holds(field->required, {});
    return d->holds(field->required, {path.id, d->sheet().position(path.id, *path.row)});
}

bool Evaluator::isEmpty(const QString &form) const
{
    const form::Definition *definition = campaign().form(form);
    if (!definition)
        return true;
    const QList<const form::Field *> fields = definition->fields();
    const QList<const form::Table *> tables = definition->tables();
    return std::none_of(fields.begin(), fields.end(), [this](const form::Field *field) {
        return !values().field(field->id).isMissing();
    }) && std::all_of(tables.begin(), tables.end(), [this](const form::Table *table) {
        return values().rows(table->id).isEmpty();
    });
}

Progress Evaluator::progress(const QString &form) const
{
    return d->progress(form);
}

} // namespace report

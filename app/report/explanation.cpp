// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/explanation.h"

#include "form/display.h"
#include "form/grouping.h"
#include "form/message.h"
#include "report/formula_words.h"
#include "report/sheet.h"

namespace report {

namespace {

/// Explains one value; what it reads is looked up in the sheet as it is now.
class Explainer
{
public:
    Explainer(const Sheet &sheet, const Path &path, const form::Field &field, const form::Table *table,
        base::Language language)
        : m_sheet(sheet),
          m_path(path),
          m_field(field),
          m_table(table),
          m_language(language),
          m_words(sheet.campaign(), field.id, language),
          m_row{table ? table->id : QString(), table ? sheet.position(table->id, *path.row) : -1}
    {
    }

    [[nodiscard]] Explanation explanation();

private:
    [[nodiscard]] Explanation::Origin origin(const form::Value &value) const;
    void addFormula(const form::Expression &formula, Explanation &told);
    void addNames(const form::Node &node, Explanation &told);
    void addInput(const QString &name, Explanation &told) const;
    [[nodiscard]] Explanation::Counting counting(const form::Node &aggregate) const;
    [[nodiscard]] QString titleOf(const form::Table &table, qsizetype row) const;
    [[nodiscard]] QString municipalityName(const form::Table &table, qsizetype row, const form::Field &column) const;
    [[nodiscard]] QString referenceTitle(const form::Table &table, qsizetype row, const form::Field &column) const;
    [[nodiscard]] QString unrounded(const form::Value &value) const;
    void addPrevious(const form::Value &value, Explanation &told) const;

    const Sheet &m_sheet;
    const Path &m_path;
    const form::Field &m_field;
    const form::Table *m_table;
    base::Language m_language;
    FormulaWords m_words;
    form::CurrentRow m_row;
    QSet<QString> m_read; ///< names that are inputs already
};

Explanation::Origin Explainer::origin(const form::Value &value) const
{
    if (m_field.isComputed())
        return Explanation::Origin::Computed;
    if (value.isMissing())
        return Explanation::Origin::Missing;
    return m_sheet.values().at(m_path).isMissing() ? Explanation::Origin::Proposed : Explanation::Origin::Typed;
}

Explanation Explainer::explanation()
{
    Explanation told;
    const form::Value value = m_sheet.at(m_path);
    told.label = m_field.label.in(m_language);
    told.value = form::displayed(value, m_field, m_language);
    told.origin = origin(value);
    told.source = m_field.source;
    told.decimals = form::isNumeric(m_field.type) ? form::decimalsOf(m_field.type) : -1;
    if (m_field.isComputed()) {
        addFormula(m_field.formula, told);
        told.unrounded = unrounded(value);
    } else if (told.origin == Explanation::Origin::Proposed)
        addFormula(m_field.preset, told);
    if (!m_table)
        addPrevious(value, told);
    return told;
}

void Explainer::addFormula(const form::Expression &formula, Explanation &told)
{
    told.formula = m_words.words(*formula.root());
    addNames(*formula.root(), told);
}

/// To six decimals at most: enough to see which way it was rounded.
QString Explainer::unrounded(const form::Value &value) const
{
    constexpr int mostDecimals = 6;
    const form::Node &root = *m_field.formula.root();
    const bool rounds = root.kind == form::Node::Kind::Call && root.function == form::Function::Round;
    const auto inner = form::Expression::parse(form::print(rounds ? *root.operands.at(0) : root));
    const auto exact = inner ? form::evaluate(*inner, m_sheet, m_row) : form::Value();
    if (!exact || !exact->number() || !value.number() || *exact->number() == *value.number())
        return {};
    const base::Decimal shown = exact->number()->rounded(mostDecimals);
    return form::displayedNumber(shown, shown.decimals(), m_language);
}

/// Names inside an aggregate belong to its rows.
void Explainer::addNames(const form::Node &node, Explanation &told)
{
    if (node.kind == form::Node::Kind::Aggregate) {
        told.countings.append(counting(node));
        return;
    }
    if (node.kind == form::Node::Kind::Name && !m_read.contains(node.name)) {
        m_read.insert(node.name);
        addInput(node.name, told);
    }
    for (const form::Node::Pointer &operand : node.operands)
        addNames(*operand, told);
}

void Explainer::addInput(const QString &name, Explanation &told) const
{
    const auto expression = form::Expression::parse(name);
    const auto meaning = m_sheet.names().meaning(name, m_table);
    if (!expression || !meaning)
        return;
    Explanation::Input input;
    input.label = m_words.label(name);
    const auto value = form::evaluate(*expression, m_sheet, m_row);
    input.value = form::displayed(
        value ? *value : form::Value(), form::appearanceOf(*expression, m_sheet.names(), m_table), m_language);
    input.computed = meaning->field && meaning->field->isComputed();
    if (meaning->kind == form::Meaning::Kind::Field && meaning->through.isEmpty())
        input.path = Path{meaning->field->id, std::nullopt, {}};
    else if (meaning->kind == form::Meaning::Kind::OwnCell && meaning->through.isEmpty())
        input.path = Path{m_path.id, m_path.row, meaning->field->name()};
    told.inputs.append(input);
}

/// "Peeters An": whom a reference names, by the first texts of that row; without them "Personeelslid 2".
QString Explainer::referenceTitle(const form::Table &table, qsizetype row, const form::Field &column) const
{
    constexpr qsizetype mostTexts = 2;
    const form::Table *other = m_sheet.campaign().table(column.refersTo);
    const form::Value key = m_sheet.cell(table.id, row, column.name());
    QStringList texts;
    for (const form::Field &field : other ? other->columns : QList<form::Field>()) {
        const form::Value text = m_sheet.cell(table.id, row, column.name() + u'.' + field.name());
        if (field.type == form::Type::Text && field.name() != column.referenceKey && text.text()
            && texts.size() < mostTexts)
            texts.append(*text.text());
    }
    return texts.isEmpty() ? column.label.in(m_language) + u' ' + form::displayed(key, column, m_language)
                           : texts.join(u' ');
}

/// Empty where the column names no municipality of the list.
QString Explainer::municipalityName(const form::Table &table, qsizetype row, const form::Field &column) const
{
    const form::Value nis = m_sheet.cell(table.id, row, column.name());
    const form::Municipality *one
        = column.type == form::Type::Nis && nis.text() ? m_sheet.campaign().municipality(*nis.text()) : nullptr;
    if (!one)
        return {};
    return m_language == base::Language::French ? one->nameFr : one->nameNl;
}

/// The municipality or the first text of the row that may be seen, a name whole ("Peeters An"); without one, its first
/// other words.
QString Explainer::titleOf(const form::Table &table, qsizetype row) const
{
    const form::Field *key = table.column(table.keyColumn);
    if (const QString municipality = key ? municipalityName(table, row, *key) : QString(); !municipality.isEmpty())
        return municipality;
    QString title;
    QStringList names; // they are what is masked where others read along
    for (const form::Field &column : table.columns) {
        const QString words = form::displayed(m_sheet.cell(table.id, row, column.name()), column, m_language);
        const bool isName = column.type == form::Type::Text && column.print == form::PrintMode::Masked;
        if (isName && !words.isEmpty())
            names.append(words);
        if (isName || words.isEmpty() || column.print != form::PrintMode::Yes)
            continue;
        if (column.type == form::Type::Text && names.isEmpty())
            return words;
        if (title.isEmpty())
            title = column.type == form::Type::Reference ? referenceTitle(table, row, column) : words;
    }
    return names.isEmpty() ? title : names.join(u' ');
}

/// What the rows that are not listed give together.
static form::Value restOf(const QList<form::CountedRow> &rows)
{
    base::Decimal sum;
    for (const form::CountedRow &row : rows) {
        const auto more = row.value.number() ? base::Decimal::add(sum, *row.value.number()) : std::nullopt;
        if (!more)
            return {};
        sum = *more;
    }
    return sum;
}

Explanation::Counting Explainer::counting(const form::Node &aggregate) const
{
    Explanation::Counting told;
    told.words = m_words.words(aggregate);
    const form::RowScope scope = form::scopeOf(aggregate.operands, m_sheet);
    const form::Table *table = m_sheet.campaign().table(scope.table);
    if (!table)
        return told;
    told.table = table->id;
    told.total = m_sheet.rowCount(table->id);
    const auto whole = form::Expression::parse(form::print(aggregate));
    const form::Appearance appearance = form::appearanceOf(*whole, m_sheet.names(), m_table);
    const QList<form::CountedRow> counted = form::countedRows(aggregate, m_sheet, m_row);
    told.counted = counted.size();
    for (const form::CountedRow &row : counted.first(std::min(counted.size(), Explanation::mostRows))) {
        const RowId id = m_sheet.values().rows(table->id).at(row.index).id;
        const QString value = row.value.truth() ? QString() : form::displayed(row.value, appearance, m_language);
        told.rows.append({id, row.index, titleOf(*table, row.index), value});
    }
    if (aggregate.function == form::Function::Sum && counted.size() > told.rows.size())
        told.rest = form::displayed(restOf(counted.sliced(told.rows.size())), appearance, m_language);
    const auto result = form::evaluate(*whole, m_sheet, m_row);
    told.result = form::displayed(result ? *result : form::Value(), appearance, m_language);
    return told;
}

void Explainer::addPrevious(const form::Value &value, Explanation &told) const
{
    const form::Value before = m_sheet.previous().field(m_field.id);
    told.previous = form::displayed(before, m_field, m_language);
    if (!before.number() || !value.number())
        return;
    const auto difference = base::Decimal::subtract(*value.number(), *before.number());
    if (!difference)
        return;
    const QString sign = difference->isZero() || difference->isNegative() ? QString() : QStringLiteral("+");
    told.difference = sign + form::displayed(form::Value(*difference), m_field.type, m_language);
}

} // namespace

std::optional<Explanation> explained(const Sheet &sheet, const Path &path, base::Language language)
{
    const QString id = path.row ? path.id + u'.' + path.column : path.id;
    const form::Field *field = sheet.campaign().field(id);
    const form::Table *table = sheet.campaign().tableOfColumn(id);
    const bool inRow = path.row.has_value();
    if (!field || (table != nullptr) != inRow || (inRow && sheet.position(path.id, *path.row) < 0))
        return std::nullopt;
    return Explainer(sheet, path, *field, table, language).explanation();
}

} // namespace report

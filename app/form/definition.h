// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/language.h"
#include "form/expression.h"
#include "form/value.h"

#include <QList>

#include <variant>

/// The forms as data: what resources/campaigns/<year>/*.json say, checked and parsed.
namespace form {

/// Where a statement comes from. Inferred ones are our own reading of the law and are marked so wherever shown.
struct Source {
    enum Kind {
        Law,
        Manual,
        Circular,
        Inferred
    };
    Kind kind = Inferred;
    QString reference; ///< key or short title of the source; may be empty for inferred ones
    bool operator==(const Source &) const = default;
};

/// Local values never leave the workstation: not in XML, bundle, request or exchange file unless asked for by name.
enum class Scope {
    Sealed,
    Local
};
/// How a value shows on paper. Masked values are hidden in the public edition only.
enum class PrintMode {
    Yes,
    Masked,
    No
};
enum class Severity {
    Error,
    Warning,
    Information
};

struct Choice {
    QString code;
    base::Text label;
};

/// A field of a section, or a column of a table.
struct Field {
    QString id; ///< globally unique: "hwg.n_cash"; of a column "vst.expenses.amount"
    Type type = Type::Text;
    base::Text label;
    base::Text help;
    Scope scope = Scope::Sealed;
    PrintMode print = PrintMode::Yes;
    Source source;
    Expression required; ///< empty: optional; "true": required; otherwise the condition
    bool onlyWhenRequired = false; ///< there is nothing to ask while `required` does not hold
    Expression formula; ///< not empty: computed, read-only
    Expression preset; ///< proposed value: holds, and shows as proposed, while nothing is typed
    QList<Choice> choices; ///< of Type::Choice
    QString refersTo; ///< of Type::Reference: id of the table, for example "staff"
    QString referenceKey; ///< of Type::Reference: column of that table that the value repeats, for example "no"
    int maxLength = 0; ///< of texts, in characters; 0: no limit
    std::optional<base::Decimal> minimum;
    std::optional<base::Decimal> maximum;
    QString pattern; ///< of texts: regular expression that the whole text must match
    bool anyDate = false; ///< of Type::Date: may lie outside the reporting year
    bool carry = false; ///< last year's value may be taken over; of a column: in the rows that are taken over
    QString
        carryWith; ///< id of the field that it belongs to: taken over only where that one says the same as last year

    [[nodiscard]] bool isComputed() const { return !formula.isEmpty(); }
    /// Last part of the id: the name of the column inside its table.
    [[nodiscard]] QString name() const { return id.mid(id.lastIndexOf(u'.') + 1); }
};

/// A repeating table.
struct Table {
    QString id; ///< "vst.expenses"
    base::Text label;
    base::Text help;
    Scope scope = Scope::Sealed;
    PrintMode print = PrintMode::Yes;
    Source source;
    QList<Field> columns;
    int minimumRows = 0;
    int maximumRows = 100'000;
    QString keyColumn; ///< name of the column that is unique in the table and that references repeat; may be empty
    bool carry = false; ///< last year's rows may be taken over, with the columns that are

    [[nodiscard]] const Field *column(QStringView name) const;
};

using Item = std::variant<Field, Table>;

struct Section {
    QString id;
    base::Text title;
    base::Text help;
    QList<Item> items; ///< in the order of the portal's screens, as far as it is known
};

/// A condition that must hold; when it is false (not: missing) there is a finding.
struct Rule {
    QString id; ///< "HWG-01"
    Severity severity = Severity::Error;
    QString at; ///< id of the field, table or column that the finding points to
    QString each; ///< id of the table over whose rows it is asked; empty: asked once
    Expression holds;
    base::Text message; ///< with places in braces that are expressions: "{hwg.n_total}", "{row.cost}"
    base::Text cure; ///< what to do about it, in one short sentence
    Source source;
};

/// Which fields tell the story of a module on its overview card.
struct Summary {
    QString granted;
    QString justified;
    QString balance; ///< may be empty
};

/// One form: the page of the OCMW (code "ocmw") or a module.
struct Definition {
    QString code;
    base::Text title;
    base::Text shortTitle;
    base::Text legalBasis;
    Summary summary;
    Expression applies; ///< when false the module is not applicable to this OCMW; empty: always applies
    QString appliesField; ///< id of the field that decides it, for the message; may be empty
    QList<Section> sections;
    QList<Rule> rules;
    QByteArray sha256; ///< of the definition file, lower-case hexadecimal

    [[nodiscard]] const Field *field(QStringView id) const; ///< fields and columns by their id
    [[nodiscard]] const Table *table(QStringView id) const;
    [[nodiscard]] QList<const Field *> fields() const; ///< of all sections, without columns
    [[nodiscard]] QList<const Table *> tables() const;
};

} // namespace form

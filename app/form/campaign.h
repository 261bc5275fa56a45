// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "form/definition.h"

#include <QDir>
#include <QHash>

namespace form {

/// A municipality with an OCMW. Source of the table: Statistics Belgium (Statbel), CC BY.
struct Municipality {
    QString nis;
    QString nameNl, nameFr, nameDe;
    QString region; ///< "VLG", "WAL", "BRU"
    QString provinceNl, provinceFr;
    QStringList languages; ///< of the language area: "nl", "fr", "de", or "nl" and "fr" in Brussels
};

/// A sentence about a kind of value that every form shares (rules GEN-01 to GEN-08 that follow from the types).
struct GeneralRule {
    QString id;
    Severity severity = Severity::Error;
    base::Text message; ///< with places {label} {value} {minimum} {maximum} {row}, {previous} {difference} of GEN-08
    base::Text cure; ///< what to do about it, in one short sentence
    Source source;
};

/// A figure of a reporting year, by its name without "param.".
struct Parameter {
    Type type = Type::Money;
    Value value;
    base::Text label;
    Source source;
};

/// Whom to ask about the report.
struct Contact {
    QString name;
    QString email;
    QString phone;
    base::Text subject;
};

/// One reporting year: deadline, parameters, forms. Read from resources/campaigns/<year>.
class Campaign
{
public:
    /// Reads and checks everything in the folder. Refused with file, path inside it and reason: unknown keys, double
    /// keys, fractional numbers, wrong types, unknown names in expressions, cycles between formulas, missing labels.
    [[nodiscard]] static base::Result<Campaign> load(const QDir &folder);
    /// All that is wrong with such a folder, as far as it can be told at once: names and formulas are looked at when
    /// the names themselves are in order. At most a thousand; none: it can be loaded.
    [[nodiscard]] static QList<base::Problem> faults(const QDir &folder);
    /// The campaign that is built in. Loaded once.
    [[nodiscard]] static const Campaign &builtIn(int year = 2016);
    [[nodiscard]] static bool isBuiltIn(int year);

    [[nodiscard]] int year() const { return m_year; }
    /// Last day on which a report is in time: 28 February of the next year (circular C0).
    [[nodiscard]] QDate deadline() const { return m_deadline; }
    [[nodiscard]] Value parameter(const QString &name) const { return m_parameters.value(name).value; }
    [[nodiscard]] const QHash<QString, Parameter> &parameters() const { return m_parameters; }
    /// The statement above the signatures (own wording).
    [[nodiscard]] const base::Text &statement() const { return m_statement; }

    /// The page of the OCMW; its shared table "staff" belongs to it.
    [[nodiscard]] const Definition &ocmw() const { return m_ocmw; }
    /// In the order of the portal: hwg vst clu gef a40 psa.
    [[nodiscard]] const QList<Definition> &modules() const { return m_modules; }
    [[nodiscard]] const Definition *module(QStringView code) const;
    /// A module or the page of the OCMW; null for a code that is neither.
    [[nodiscard]] const Definition *form(QStringView code) const;
    /// A field or column of any form, by its id.
    [[nodiscard]] const Field *field(QStringView id) const;
    [[nodiscard]] const Table *table(QStringView id) const;
    /// The form that a field, column or table belongs to.
    [[nodiscard]] const Definition *ownerOf(QStringView id) const;
    /// The table that a column belongs to; null for a plain field.
    [[nodiscard]] const Table *tableOfColumn(QStringView id) const;
    [[nodiscard]] const GeneralRule *generalRule(QStringView id) const;
    [[nodiscard]] const QList<Contact> &contacts() const { return m_contacts; }

    /// The 589 municipalities, and, marked by region "EX", the made-up ones of the example.
    [[nodiscard]] const QList<Municipality> &municipalities() const { return m_municipalities; }
    [[nodiscard]] const Municipality *municipality(QStringView nis) const;

    /// SHA-256 over all definition files of the campaign: goes into the seal.
    [[nodiscard]] QByteArray sha256() const { return m_sha256; }

private:
    friend class CampaignReader;
    friend class CampaignCheck;
    /// Where an id stands; pointers into the lists of the definitions, which are never changed after reading.
    struct Place {
        const Field *field = nullptr; ///< null for a table
        const Table *table = nullptr; ///< of a table or a column
        qsizetype owner = -1; ///< index of the module; -1: the page of the OCMW
    };
    [[nodiscard]] Place place(QStringView id) const { return m_places.value(id.toString()); }

    int m_year = 0;
    QDate m_deadline;
    QHash<QString, Parameter> m_parameters;
    base::Text m_statement;
    Definition m_ocmw;
    QList<Definition> m_modules;
    QList<GeneralRule> m_generalRules;
    QList<Contact> m_contacts;
    QList<Municipality> m_municipalities;
    QHash<QString, qsizetype> m_municipalityByNis;
    QHash<QString, Place> m_places;
    QByteArray m_sha256;
};

} // namespace form

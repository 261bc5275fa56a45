// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/difference.h"

#include "desk/place_words.h"
#include "form/display.h"

#include <QCoreApplication>

namespace desk {

namespace {

QString checkText(const char *source)
{
    return QCoreApplication::translate("Check", source);
}

/// What the seal of a module would hold now.
report::Document presentDocument(const Workplace &workplace, const report::Document &sealed)
{
    report::SealFacts facts;
    facts.version = sealed.version;
    facts.predecessor = sealed.predecessor;
    facts.language = sealed.language;
    facts.acknowledgements = sealed.acknowledgements;
    facts.example = sealed.example;
    return report::snapshot(workplace.evaluator(), sealed.module, facts);
}

/// Collects what differs, typed values apart from computed ones.
class Differences
{
public:
    explicit Differences(const Workplace &workplace)
        : m_campaign(workplace.campaign()), m_language(workplace.surroundings().language())
    {
    }

    void compare(const QList<report::DocumentField> &sealed, const QList<report::DocumentField> &present)
    {
        for (const auto &[was, is] : paired(sealed, present)) {
            const form::Field *field = m_campaign.field(was ? was->id : is->id);
            compare(was, is, field, field ? field->label.in(m_language) : QString());
        }
    }

    void compare(const report::DocumentTable &sealed, const report::DocumentTable &present)
    {
        const form::Table *table = m_campaign.table(sealed.id);
        const QString label = table ? table->label.in(m_language) : sealed.id;
        if (sealed.rows.size() != present.rows.size()) {
            m_typed.append({sealed.id, label, rows(sealed.rows.size()), rows(present.rows.size())});
            return;
        }
        for (qsizetype row = 0; row < sealed.rows.size(); ++row) {
            for (const auto &[was, is] : paired(sealed.rows.at(row), present.rows.at(row))) {
                const QString id = was ? was->id : is->id;
                const report::Path path{sealed.id, row, id.mid(id.lastIndexOf(u'.') + 1)};
                compare(was, is, m_campaign.field(id), placeWords(m_campaign, path, row, m_language));
            }
        }
    }

    [[nodiscard]] const QList<Difference> &result() const { return m_typed.isEmpty() ? m_computed : m_typed; }

private:
    using Field = const report::DocumentField *;

    /// By their id, in the order of the first list; null for one that is in the other list only.
    static QList<std::pair<Field, Field>> paired(
        const QList<report::DocumentField> &sealed, const QList<report::DocumentField> &present)
    {
        QHash<QString, Field> others;
        for (const report::DocumentField &field : present)
            others.insert(field.id, &field);
        QList<std::pair<Field, Field>> pairs;
        for (const report::DocumentField &field : sealed)
            pairs.append(std::pair(Field(&field), others.take(field.id)));
        for (const report::DocumentField &field : present) {
            if (others.contains(field.id))
                pairs.append(std::pair(Field(nullptr), Field(&field)));
        }
        return pairs;
    }

    void compare(Field was, Field is, const form::Field *definition, const QString &place)
    {
        if ((was ? was->value : QString()) == (is ? is->value : QString()))
            return;
        const Field any = was ? was : is;
        const Difference difference{
            any->id, place.isEmpty() ? any->id : place, shown(was, definition), shown(is, definition)};
        (any->computed ? m_computed : m_typed).append(difference);
    }

    [[nodiscard]] QString shown(Field field, const form::Field *definition) const
    {
        const form::Value value
            = field ? form::fromCanonical(field->value, field->type).value_or(form::Value()) : form::Value();
        return value.isMissing() || definition ? valueWords(value, definition, m_language)
                                               : form::displayed(value, field->type, m_language);
    }

    static QString rows(qsizetype count)
    {
        return QCoreApplication::translate("Check", "%n row(s)", nullptr, int(count));
    }

    const form::Campaign &m_campaign;
    base::Language m_language;
    QList<Difference> m_typed;
    QList<Difference> m_computed;
};

} // namespace

QList<Difference> differencesFromSeal(const Workplace &workplace, const QString &module)
{
    const auto sealed = workplace.records().documents.constFind(module);
    if (sealed == workplace.records().documents.constEnd())
        return {};
    const report::Document present = presentDocument(workplace, *sealed);
    Differences comparison(workplace);
    comparison.compare(sealed->ocmw, present.ocmw);
    comparison.compare(sealed->fields, present.fields);
    for (const report::DocumentTable &table : sealed->tables) {
        const report::DocumentTable *now = present.table(table.id);
        comparison.compare(table, now ? *now : report::DocumentTable{table.id, {}});
    }
    for (const report::DocumentTable &table : present.tables) {
        if (!sealed->table(table.id))
            comparison.compare(report::DocumentTable{table.id, {}}, table);
    }
    return comparison.result();
}

QString words(const QList<Difference> &differences)
{
    constexpr qsizetype most = 5;
    QStringList parts;
    for (const Difference &difference : differences.mid(0, most)) {
        parts.append(checkText(QT_TRANSLATE_NOOP("Check", "%1: sealed as %2, now %3"))
                         .arg(difference.place, difference.sealed, difference.present));
    }
    if (parts.isEmpty())
        return {};
    if (differences.size() > most)
        parts.append(QCoreApplication::translate("Check", "and %n more", nullptr, int(differences.size() - most)));
    return checkText(
        QT_TRANSLATE_NOOP("Check",
            "Differs from what was sealed: %1. The sealed report stays as it is; reopen it to take the change "
            "over."))
        .arg(parts.join(QStringLiteral("; ")));
}

} // namespace desk

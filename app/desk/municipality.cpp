// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/municipality.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr qsizetype mostSpellings = 6;

/// Without case, accents, hyphens, apostrophes and double spaces.
QString folded(const QString &text)
{
    QString result;
    for (const QChar sign : text.normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (!sign.isMark())
            result += sign.isLetterOrNumber() ? sign : u' ';
    return result.simplified();
}

QString nameIn(const form::Municipality &one, base::Language language)
{
    const QString name = language == base::Language::French ? one.nameFr
        : language == base::Language::German                ? one.nameDe
                                                            : one.nameNl;
    for (const QString &any : {name, one.nameNl, one.nameFr, one.nameDe})
        if (!any.isEmpty())
            return any;
    return {};
}

QStringList namesOf(const form::Municipality &one)
{
    QStringList names{one.nameNl, one.nameFr, one.nameDe};
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

/// "Halle" is enough for "Halle (Halle-Vilvoorde)"; what is shown or proposed may come back whole.
bool mayMean(const form::Municipality &one, const QString &typed)
{
    const QStringList names = namesOf(one);
    return typed == one.nis || typed == folded(spelledMunicipality(one))
        || std::any_of(names.begin(), names.end(), [&](const QString &name) {
               return typed == folded(name) || typed == folded(name.section(u" ("_s, 0, 0))
                   || typed == folded(one.nis + u' ' + name);
           });
}

} // namespace

QString spelledMunicipality(const form::Municipality &one)
{
    return namesOf(one).join(u" / "_s) + u" ("_s + one.nis + u')';
}

QString shownMunicipality(const form::Value &nis, const form::Campaign &campaign, base::Language language)
{
    const QString code = nis.text() ? *nis.text() : QString();
    const form::Municipality *one = campaign.municipality(code);
    return one ? code + u" · "_s + nameIn(*one, language) : code;
}

exchange::Understanding readMunicipality(const QString &text, const form::Field &field, const form::Campaign &campaign)
{
    const QString typed = folded(text);
    QList<form::Value> codes;
    QStringList spellings;
    for (const form::Municipality &one : campaign.municipalities())
        if (mayMean(one, typed)) {
            codes.append(form::Value(one.nis));
            spellings.append(spelledMunicipality(one));
        }
    if (codes.size() == 1)
        return {codes.first(), {}};
    if (codes.size() > 1)
        return {base::refused("municipality.ambiguous",
                    QT_TRANSLATE_NOOP("Problem",
                        "“%1” can be more than one municipality: %2. Choose one of these, or give its NIS code."),
                    {text.trimmed(), spellings.mid(0, mostSpellings).join(u", "_s)}, field.id),
            codes.mid(0, mostSpellings)};
    if (const exchange::Understanding code = exchange::understand(text, field); code.value)
        return code;
    return {base::refused("municipality.unknown",
                QT_TRANSLATE_NOOP("Problem",
                    "“%1” is neither the name of a municipality nor a NIS code of five digits. Check the spelling."),
                {text.trimmed()}, field.id),
        {}};
}

} // namespace desk

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/fields/municipality.h"

#include <QCompleter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

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

/// As it is proposed.
QString spelling(const form::Municipality &one)
{
    return namesOf(one).join(u" / "_s) + u" ("_s + one.nis + u')';
}

/// "Halle" is enough for "Halle (Halle-Vilvoorde)"; what is shown or proposed may come back whole.
bool mayMean(const form::Municipality &one, const QString &typed)
{
    const QStringList names = namesOf(one);
    return typed == one.nis || typed == folded(spelling(one))
        || std::any_of(names.begin(), names.end(), [&](const QString &name) {
               return typed == folded(name) || typed == folded(name.section(u" ("_s, 0, 0))
                   || typed == folded(one.nis + u' ' + name);
           });
}

exchange::Understanding readMunicipality(const QString &text, const form::Field &field, const form::Campaign &campaign)
{
    const QString typed = folded(text);
    QList<form::Value> codes;
    QStringList spellings;
    for (const form::Municipality &one : campaign.municipalities())
        if (mayMean(one, typed)) {
            codes.append(form::Value(one.nis));
            spellings.append(spelling(one));
        }
    if (codes.size() == 1)
        return {codes.first(), {}};
    if (codes.size() > 1)
        return {base::refused("ui.municipality.ambiguous",
                    QT_TRANSLATE_NOOP("Problem",
                        "“%1” can be more than one municipality: %2. Choose one from the list that appears while you "
                        "type, or "
                        "type its NIS code."),
                    {text.trimmed(), spellings.mid(0, mostSpellings).join(u", "_s)}, field.id),
            codes.mid(0, mostSpellings)};
    if (const exchange::Understanding code = exchange::understand(text, field); code.value)
        return code;
    return {base::refused("ui.municipality.unknown",
                QT_TRANSLATE_NOOP("Problem",
                    "“%1” is neither the name of a municipality nor a NIS code of five digits. Type the first letters "
                    "of the "
                    "name and choose it from the list."),
                {text.trimmed()}, field.id),
        {}};
}

} // namespace

QString shownMunicipality(const form::Value &nis, const form::Campaign &campaign, base::Language language)
{
    const QString code = nis.text() ? *nis.text() : QString();
    const form::Municipality *one = campaign.municipality(code);
    return one ? code + u" · "_s + nameIn(*one, language) : code;
}

exchange::Understanding readTyped(
    const QString &text, const form::Field &field, const form::Campaign &campaign, base::Language language)
{
    if (field.type == form::Type::Nis && !text.trimmed().isEmpty())
        return readMunicipality(text, field, campaign);
    exchange::Understanding read = exchange::understand(text, field, {language, campaign.year()});
    if (!read.value && read.value.problem().code == "exchange.value.decimals"_L1 && form::decimalsOf(field.type) == 0)
        return {base::refused("ui.number.whole",
                    QT_TRANSLATE_NOOP("Problem", "“%1” is not a whole number, and only whole numbers can stand here."),
                    {text.trimmed()}, field.id),
            {}};
    return read;
}

QCompleter *makeMunicipalityCompleter(const form::Campaign &campaign, QObject *parent)
{
    QStringList spellings;
    for (const form::Municipality &one : campaign.municipalities())
        if (one.region != "EX"_L1)
            spellings.append(spelling(one));
    auto *completer = new QCompleter(spellings, parent);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    return completer;
}

} // namespace ui

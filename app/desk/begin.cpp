// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/identifiers.h"
#include "desk/municipality.h"
#include "desk/signatories.h"
#include "desk/workplace.h"
#include "exchange/json.h"

#include <QFile>

namespace desk {

namespace {

using Kind = report::Edit::Kind;

report::Edit setField(const char *id, const form::Value &value)
{
    report::Edit edit;
    edit.kind = Kind::SetValue;
    edit.path.id = QLatin1String(id);
    edit.value = value;
    return edit;
}

base::Language firstLanguage(const form::Municipality &municipality, base::Language fallback)
{
    if (municipality.languages.contains(base::code(fallback)))
        return fallback;
    return base::languageFromCode(municipality.languages.value(0)).value_or(base::Language::Dutch);
}

QString proposedName(const form::Municipality &municipality, base::Language language)
{
    switch (language) {
    case base::Language::French: return QStringLiteral("CPAS de ") + municipality.nameFr;
    case base::Language::German:
        return QStringLiteral("ÖSHZ ") + (municipality.nameDe.isEmpty() ? municipality.nameFr : municipality.nameDe);
    default: return QStringLiteral("OCMW van ") + municipality.nameNl;
    }
}

/// The function is called "directeur général" in Wallonia since the reform of 2013.
QString headOf(const form::Municipality &municipality)
{
    return municipality.region == u"WAL" ? QStringLiteral("director") : QStringLiteral("secretary");
}

QList<report::Edit> identity(const form::Municipality &municipality, const QString &kbo, base::Language language)
{
    const QString &city = language == base::Language::Dutch ? municipality.nameNl : municipality.nameFr;
    return {setField("ocmw.nis", municipality.nis), setField("ocmw.kbo", kbo),
        setField("ocmw.name", proposedName(municipality, language)), setField("ocmw.lang", base::code(language)),
        setField("ocmw.city", city), setField("sign1.title", headOf(municipality))};
}

QList<report::Edit> signers(const Beginning &beginning)
{
    QList<report::Edit> edits;
    if (!beginning.secretary.isEmpty())
        edits.append(setField("sign1.name", beginning.secretary));
    if (!beginning.chairman.isEmpty()) {
        edits.append(setField("sign2.capacity", QStringLiteral("chairman")));
        edits.append(setField("sign2.name", beginning.chairman));
    }
    if (!beginning.delegate.isEmpty()) {
        edits.append(setField("sign2.capacity", QStringLiteral("delegate")));
        edits.append(setField("sign2.name", beginning.delegate));
        edits.append(setField("sign2.delegation", beginning.delegation));
        edits.append(setField("sign2.delegation_date", beginning.delegationDate));
    }
    return edits;
}

base::Result<void> checkedSigners(const Beginning &beginning)
{
    const QString second = beginning.delegate.isEmpty() ? beginning.chairman : beginning.delegate;
    if (!second.isEmpty() && sameName(beginning.secretary, second)) {
        return base::Problem{base::Kind::Usage, QStringLiteral("desk.begin.signers"),
            QT_TRANSLATE_NOOP("Problem",
                "%1 is named for both signatures. They come from two persons: name the secretary, and another as "
                "chairman or delegate."),
            {second}, {}};
    }
    if (!beginning.chairman.isEmpty() && !beginning.delegate.isEmpty()) {
        return base::Problem{base::Kind::Usage, QStringLiteral("desk.begin.signers"),
            QT_TRANSLATE_NOOP("Problem", "Either the chairman or a delegate signs: name one of the two."), {}, {}};
    }
    if (!beginning.delegate.isEmpty() && (beginning.delegation.isEmpty() || !beginning.delegationDate.isValid())) {
        return base::Problem{base::Kind::Usage, QStringLiteral("desk.begin.signers"),
            QT_TRANSLATE_NOOP(
                "Problem", "A delegate signs on the ground of a decision: give its reference and its date as well."),
            {}, {}};
    }
    return {};
}

base::Result<QByteArray> exampleFile(const QString &form)
{
    QFile file(QStringLiteral(":/example/%1.json").arg(form));
    if (!file.open(QIODevice::ReadOnly)) {
        return base::Problem{base::Kind::Environment, QStringLiteral("desk.begin.example"),
            QT_TRANSLATE_NOOP("Problem", "The example \"%1\" is not part of this program."), {form}, {}};
    }
    return file.readAll();
}

/// The entries that fill in the example, one for each form.
base::Result<QList<store::Entry>> exampleEntries(const form::Campaign &campaign)
{
    QList<store::Entry> entries;
    report::Values values;
    QStringList forms{campaign.ocmw().code};
    for (const form::Definition &module : campaign.modules())
        forms.append(module.code);
    for (const QString &form : forms) {
        const base::Result<QByteArray> bytes = exampleFile(form);
        if (!bytes)
            return bytes.problem();
        const exchange::Import read = exchange::importJson(*bytes, campaign, form, values);
        if (!read.ok())
            return read.problems.first();
        for (const report::Edit &edit : read.edits)
            report::apply(values, edit);
        entries.append({form, read.edits, store::Origin::Imported, form + QStringLiteral(".json"), {}});
    }
    return entries;
}

StoreThread::Opener creator(
    const QString &path, const store::About &about, const store::Stamp &stamp, const QList<store::Entry> &entries)
{
    return [path, about, stamp, entries] { return store::Store::create(path, about, stamp, entries); };
}

store::Stamp firstStamp(const Surroundings &surroundings)
{
    return {loginName(), surroundings.clock().now()};
}

base::Problem misusedBy(base::Problem problem)
{
    problem.kind = base::Kind::Usage;
    return problem;
}

} // namespace

base::Result<std::unique_ptr<Workplace>> Workplace::begin(
    const Surroundings &surroundings, const QString &folder, const Beginning &beginning)
{
    const form::Campaign &campaign = surroundings.campaign();
    if (beginning.nis.isEmpty()) {
        return base::Problem{base::Kind::Usage, QStringLiteral("desk.begin.nis"),
            QT_TRANSLATE_NOOP("Problem", "The municipality is missing: give its name or its NIS code."), {}, {}};
    }
    const base::Result<form::Value> nis
        = readMunicipality(beginning.nis, *campaign.field(QStringLiteral("ocmw.nis")), campaign).value;
    if (!nis)
        return misusedBy(nis.problem());
    const form::Municipality *municipality = nis->text() ? campaign.municipality(*nis->text()) : nullptr;
    if (!municipality) {
        return base::Problem{base::Kind::Usage, QStringLiteral("desk.begin.nis"),
            QT_TRANSLATE_NOOP("Problem", "\"%1\" is the NIS code of no municipality: it has five digits."),
            {beginning.nis}, {}};
    }
    if (beginning.kbo.isEmpty()) {
        return base::Problem{base::Kind::Usage, QStringLiteral("desk.begin.kbo"),
            QT_TRANSLATE_NOOP("Problem", "The enterprise number (KBO) of the OCMW is missing: it has ten digits."), {},
            {}};
    }
    const std::optional<QString> kbo = base::normalizedKbo(beginning.kbo);
    if (!kbo) {
        return base::Problem{base::Kind::Usage, QStringLiteral("desk.begin.kbo"),
            QT_TRANSLATE_NOOP("Problem",
                "\"%1\" is no enterprise number: it has ten digits, the last two of which check the others."),
            {beginning.kbo}, {}};
    }
    if (base::Result<void> signersOk = checkedSigners(beginning); !signersOk)
        return signersOk.problem();

    store::About about;
    about.year = campaign.year();
    about.language = firstLanguage(*municipality, surroundings.language());
    about.example = municipality->region == u"EX";
    const QList<report::Edit> edits = identity(*municipality, *kbo, about.language) + signers(beginning);
    const store::Entry entry{campaign.ocmw().code, edits, store::Origin::Typed, {}, {}};
    return make(surroundings, creator(filePath(folder), about, firstStamp(surroundings), {entry}));
}

base::Result<std::unique_ptr<Workplace>> Workplace::beginExample(
    const Surroundings &surroundings, const QString &folder)
{
    const base::Result<QList<store::Entry>> entries = exampleEntries(surroundings.campaign());
    if (!entries)
        return entries.problem();
    store::About about;
    about.year = surroundings.campaign().year();
    about.language = base::Language::Dutch;
    about.example = true;
    return make(surroundings, creator(filePath(folder), about, firstStamp(surroundings), *entries));
}

} // namespace desk

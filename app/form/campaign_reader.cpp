// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/campaign_reader.h"

#include "base/identifiers.h"
#include "form/campaign_check.h"
#include "form/definition_reader.h"
#include "form/json.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

namespace form {

namespace {

using Presence = DefinitionJson::Presence;

QByteArray hexDigest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

base::Result<Campaign> Campaign::load(const QDir &folder)
{
    return CampaignReader(folder).read();
}

QList<base::Problem> Campaign::faults(const QDir &folder)
{
    return CampaignReader(folder).faults();
}

base::Result<Campaign> CampaignReader::read()
{
    readAll();
    if (!m_refusals.all().isEmpty())
        return m_refusals.all().first();
    return std::move(m_campaign);
}

QList<base::Problem> CampaignReader::faults()
{
    readAll();
    refuseStray();
    return m_refusals.all();
}

/// A definition that nobody reads is mostly a module that was forgotten in the list.
void CampaignReader::refuseStray()
{
    if (m_codes.isEmpty()) // the list was not read
        return;
    for (const QString &name : m_folder.entryList({key("*.json")}, QDir::Files, QDir::Name)) {
        const QString code = name.chopped(key(".json").size());
        if (code == key("campaign") || code == key("ocmw") || m_codes.contains(code))
            continue;
        m_refusals.setFile(name);
        m_refusals.refuse(Fault::Stray, key("$"), {});
    }
}

/// Names and kinds can be judged only where all of them were read: else whatever speaks of them would seem wrong.
bool CampaignReader::isReadWhole() const
{
    static const QSet<QString> naming{key("$"), key("id"), key("code"), key("kind"), key("type"), key("name"),
        key("sections"), key("items"), key("columns"), key("modules"), key("parameters"), key("choices"),
        key("refersTo"), key("referenceKey"), key("keyColumn")};
    const QList<base::Problem> &all = m_refusals.all();
    return std::none_of(all.begin(), all.end(), [](const base::Problem &problem) {
        return problem.code == u"form.campaign.unreadable" || problem.code == u"form.campaign.doubleId"
            || naming.contains(problem.args.value(1).section(u'.', -1).section(u'[', 0, 0));
    });
}

void CampaignReader::readAll()
{
    readCampaignFile();
    m_campaign.m_ocmw = readForm(key("ocmw"));
    for (const QString &code : std::as_const(m_codes))
        m_campaign.m_modules.append(readForm(code));
    readMunicipalities();
    m_campaign.m_sha256 = hexDigest(m_digests);
    fillPlaces();
    if (isReadWhole())
        CampaignCheck(m_campaign, m_refusals).check();
}

std::optional<QByteArray> CampaignReader::readFile(const QString &name)
{
    m_refusals.setFile(name);
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::ReadOnly))
        return file.read(mostJsonBytes + 1); // a larger one is refused as such
    m_refusals.refuse(Fault::Unreadable, {}, file.errorString());
    return std::nullopt;
}

std::optional<QJsonObject> CampaignReader::readObject(const QString &name)
{
    const auto bytes = readFile(name);
    if (!bytes)
        return std::nullopt;
    m_digests += hexDigest(*bytes) + "  " + name.toUtf8() + '\n';
    const auto json = parseJson(*bytes);
    if (json && json->isObject())
        return json->toObject();
    if (!json)
        m_refusals.refuse(key("$"), json.problem());
    else
        m_refusals.refuse(Fault::WrongKind, key("$"), QStringLiteral("an object"));
    return std::nullopt;
}

void CampaignReader::readCampaignFile()
{
    if (const auto object = readObject(key("campaign.json"))) {
        DefinitionJson json(*object, {}, m_refusals);
        readCampaign(json);
    }
}

void CampaignReader::readCampaign(DefinitionJson &json)
{
    if (json.integer(key("format"), 0) != 1)
        json.refuse(Fault::WrongValue, key("format"), QStringLiteral("≠ 1"));
    m_campaign.m_year = json.integer(key("year"), 0);
    if (m_campaign.m_year < 2000 || m_campaign.m_year > 2999)
        json.refuse(Fault::WrongValue, key("year"), QString::number(m_campaign.m_year));
    m_campaign.m_deadline = json.date(key("deadline"));
    readCodes(json);
    json.objects(key("parameters"), Presence::Required, [this](DefinitionJson &one) { readParameter(one); });
    m_campaign.m_statement = json.translated(key("statement"), Presence::Required);
    json.objects(key("generalRules"), Presence::Required, [this](DefinitionJson &one) { readGeneralRule(one); });
    json.objects(key("exampleMunicipalities"), Presence::Optional,
        [this](DefinitionJson &one) { readExampleMunicipality(one); });
    json.objects(key("contacts"), Presence::Required, [this](DefinitionJson &one) {
        m_campaign.m_contacts.append(
            {one.text(key("name"), Presence::Required), one.text(key("email"), Presence::Required),
                one.text(key("phone"), Presence::Required), one.translated(key("for"), Presence::Required)});
    });
}

/// A code is the name of files, in the campaign's folder and in the bundle.
void CampaignReader::readCodes(DefinitionJson &json)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(QStringLiteral("[a-z][a-z0-9]{1,7}")));
    for (const QString &code : json.texts(key("modules"))) {
        if (!shape.match(code).hasMatch())
            json.refuse(Fault::WrongValue, key("modules"), code);
        if (m_codes.contains(code) || code == key("ocmw"))
            json.refuse(Fault::DoubleId, key("modules"), code);
        m_codes.append(code);
    }
}

void CampaignReader::readParameter(DefinitionJson &json)
{
    Parameter parameter;
    const QString name = json.text(key("name"), Presence::Required);
    parameter.type = readType(json);
    const QString spelling = json.text(key("value"), Presence::Required);
    const auto value = fromCanonical(spelling, parameter.type);
    if (value)
        parameter.value = *value;
    else
        json.refuse(Fault::WrongValue, key("value"), spelling);
    parameter.label = json.translated(key("label"), Presence::Required);
    json.object(key("source"), [&parameter](DefinitionJson &source) { parameter.source = readSource(source); });
    if (m_campaign.m_parameters.contains(name))
        json.refuse(Fault::DoubleId, key("name"), name);
    m_campaign.m_parameters.insert(name, parameter);
}

void CampaignReader::readGeneralRule(DefinitionJson &json)
{
    GeneralRule rule;
    rule.id = json.text(key("id"), Presence::Required);
    rule.severity = readSeverity(json);
    rule.message = json.translated(key("message"), Presence::Required);
    rule.cure = json.translated(key("cure"), Presence::Required);
    json.object(key("source"), [&rule](DefinitionJson &source) { rule.source = readSource(source); });
    if (m_campaign.generalRule(rule.id))
        json.refuse(Fault::DoubleId, key("id"), rule.id);
    m_campaign.m_generalRules.append(rule);
}

void CampaignReader::readExampleMunicipality(DefinitionJson &json)
{
    Municipality made;
    made.nis = json.text(key("nis"), Presence::Required);
    if (base::normalizedNis(made.nis) != made.nis)
        json.refuse(Fault::WrongValue, key("nis"), made.nis);
    if (m_campaign.m_municipalityByNis.contains(made.nis))
        json.refuse(Fault::DoubleId, key("nis"), made.nis);
    const base::Text name = json.translated(key("name"), Presence::Required);
    made.nameNl = name.nl;
    made.nameFr = name.fr;
    made.nameDe = name.in(base::Language::German);
    made.region = key("EX");
    made.languages = {key("nl"), key("fr"), key("de")};
    addMunicipality(made);
}

void CampaignReader::addMunicipality(const Municipality &municipality)
{
    m_campaign.m_municipalityByNis.insert(municipality.nis, m_campaign.m_municipalities.size());
    m_campaign.m_municipalities.append(municipality);
}

/// The table is shared by all campaigns. Its names hold no commas, so that it needs no quotes.
void CampaignReader::readMunicipalities()
{
    constexpr qsizetype columns = 8;
    const QList<QByteArray> lines = readFile(QStringLiteral(":/municipalities.csv")).value_or(QByteArray()).split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        if (line.isEmpty())
            continue;
        const QStringList cells = QString::fromUtf8(line).trimmed().split(u',');
        if (cells.size() != columns || m_campaign.m_municipalityByNis.contains(cells.first())) {
            m_refusals.refuse(Fault::WrongValue, cells.first(), QString::fromUtf8(line));
            return;
        }
        addMunicipality({cells.at(0), cells.at(1), cells.at(2), cells.at(3), cells.at(4), cells.at(5), cells.at(6),
            cells.at(7).split(u';')});
    }
}

Definition CampaignReader::readForm(const QString &code)
{
    const auto object = readObject(code + QStringLiteral(".json"));
    if (!object)
        return {};
    DefinitionJson json(*object, {}, m_refusals);
    Definition form = readDefinition(json);
    if (form.code != code)
        json.refuse(Fault::WrongValue, key("code"), form.code);
    form.sha256 = m_digests.split('\n').at(m_digests.count('\n') - 1).left(64);
    return form;
}

void CampaignReader::fillPlaces()
{
    addPlaces(m_campaign.m_ocmw, -1);
    for (qsizetype i = 0; i < m_campaign.m_modules.size(); ++i)
        addPlaces(std::as_const(m_campaign.m_modules).at(i), i);
}

void CampaignReader::addPlaces(const Definition &form, qsizetype owner)
{
    const QString file = form.code + QStringLiteral(".json");
    for (const Field *field : form.fields())
        addPlace(file, field->id, {field, nullptr, owner});
    for (const Table *table : form.tables()) {
        addPlace(file, table->id, {nullptr, table, owner});
        for (const Field &column : table->columns)
            addPlace(file, column.id, {&column, table, owner});
    }
}

void CampaignReader::addPlace(const QString &file, const QString &id, const Campaign::Place &place)
{
    m_refusals.setFile(file);
    if (m_campaign.m_places.contains(id))
        m_refusals.refuse(Fault::DoubleId, id, id);
    m_campaign.m_places.insert(id, place);
}

} // namespace form

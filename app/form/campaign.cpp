// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/campaign.h"

#include <algorithm>
#include <map>
#include <memory>

namespace form {

static QDir builtInFolder(int year)
{
    return QDir(QStringLiteral(":/campaigns/%1").arg(year));
}

bool Campaign::isBuiltIn(int year)
{
    return builtInFolder(year).exists();
}

const Campaign &Campaign::builtIn(int year)
{
    static std::map<int, std::unique_ptr<const Campaign>> loaded;
    std::unique_ptr<const Campaign> &campaign = loaded[year];
    if (!campaign) {
        auto read = load(builtInFolder(year));
        if (!read)
            qFatal("The built-in campaign is wrong: %s", qPrintable(read.problem().message()));
        campaign = std::make_unique<const Campaign>(*std::move(read));
    }
    return *campaign;
}

const Definition *Campaign::module(QStringView code) const
{
    const auto found = std::find_if(
        m_modules.begin(), m_modules.end(), [code](const Definition &form) { return form.code == code; });
    return found == m_modules.end() ? nullptr : &*found;
}

const Definition *Campaign::form(QStringView code) const
{
    return code == m_ocmw.code ? &m_ocmw : module(code);
}

const Field *Campaign::field(QStringView id) const
{
    return place(id).field;
}

const Table *Campaign::table(QStringView id) const
{
    const Place found = place(id);
    return found.field ? nullptr : found.table;
}

const Table *Campaign::tableOfColumn(QStringView id) const
{
    const Place found = place(id);
    return found.field ? found.table : nullptr;
}

const Definition *Campaign::ownerOf(QStringView id) const
{
    const Place found = place(id);
    if (!found.field && !found.table)
        return nullptr;
    return found.owner < 0 ? &m_ocmw : &m_modules.at(found.owner);
}

const GeneralRule *Campaign::generalRule(QStringView id) const
{
    const auto found = std::find_if(
        m_generalRules.begin(), m_generalRules.end(), [id](const GeneralRule &rule) { return rule.id == id; });
    return found == m_generalRules.end() ? nullptr : &*found;
}

const Municipality *Campaign::municipality(QStringView nis) const
{
    const auto found = m_municipalityByNis.constFind(nis.toString());
    return found == m_municipalityByNis.constEnd() ? nullptr : &m_municipalities.at(*found);
}

} // namespace form

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/campaign.h"
#include "form/definition_json.h"

namespace form {

/// Reads a folder of definitions into a campaign.
class CampaignReader
{
public:
    explicit CampaignReader(const QDir &folder) : m_folder(folder), m_refusals(folder) { }

    /// Only one of these two, once.
    [[nodiscard]] base::Result<Campaign> read();
    [[nodiscard]] QList<base::Problem> faults();

private:
    void readAll();
    void refuseStray();
    [[nodiscard]] bool isReadWhole() const;
    void readCampaignFile();
    void readCampaign(DefinitionJson &json);
    void readCodes(DefinitionJson &json);
    void readParameter(DefinitionJson &json);
    void readGeneralRule(DefinitionJson &json);
    void readExampleMunicipality(DefinitionJson &json);
    void readMunicipalities();
    [[nodiscard]] Definition readForm(const QString &code);
    [[nodiscard]] std::optional<QJsonObject> readObject(const QString &name);
    [[nodiscard]] std::optional<QByteArray> readFile(const QString &name);
    void addMunicipality(const Municipality &municipality);
    void fillPlaces();
    void addPlaces(const Definition &form, qsizetype owner);
    void addPlace(const QString &file, const QString &id, const Campaign::Place &place);

    QDir m_folder;
    Refusals m_refusals;
    Campaign m_campaign;
    QStringList m_codes;
    QByteArray m_digests; ///< "<sha256>  <file name>" a line, in the order of reading
};

} // namespace form

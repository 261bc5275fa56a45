// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/campaign.h"

#include <QTest>

using form::Campaign;

class CampaignTest : public QObject
{
    Q_OBJECT
private slots:
    void load_campaign2016_isAccepted();
    void builtIn_2016_hasModulesInPortalOrder();
};

void CampaignTest::load_campaign2016_isAccepted()
{
    const auto campaign = Campaign::load(QDir(QStringLiteral(UV_SOURCE_DIR "/resources/campaigns/2016")));
    QVERIFY2(campaign.ok(), campaign.ok() ? "" : qPrintable(campaign.problem().message()));
}

void CampaignTest::builtIn_2016_hasModulesInPortalOrder()
{
    QStringList codes;
    for (const form::Definition &module : Campaign::builtIn().modules())
        codes.append(module.code);
    QCOMPARE(codes.join(u' '), QStringLiteral("hwg vst clu gef a40 psa"));
}

QTEST_APPLESS_MAIN(CampaignTest)
#include "test_campaign.moc"

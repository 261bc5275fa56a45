// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/pki/pki.h"
#include "trust/anchors.h"
#include "trust/pinned_roots.h"

#include <QTest>

using trust::Anchors;
using trust::Purpose;

class AnchorsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_pki = sandbox::Pki::make(); }
    void addPem_ofTheSandbox_keepsPurposesApart();
    void addPem_withoutPurpose_isRefused();
    void addPem_unknownPurpose_isRefused();
    void addPem_purposeForTwoCertificates_isRefused();
    void addPem_damaged_isRefusedAndNothingKept();
    void addPem_withoutCertificate_isRefused();
    void pinned_belgianRootsOnly_areKnown();

private:
    sandbox::Pki m_pki;
    const QString m_where = QStringLiteral("roots.pem");
};

void AnchorsTest::addPem_ofTheSandbox_keepsPurposesApart()
{
    Anchors anchors = Anchors::belgian();
    QVERIFY(!anchors.hasForeign());
    QVERIFY(anchors.addPem(m_pki.trustRootsPem(), m_where));
    QVERIFY(anchors.hasForeign());
    QCOMPARE(anchors.given(Purpose::Persons).size(), 2);
    for (const Purpose purpose : {Purpose::Endpoint, Purpose::Receipts, Purpose::TimeStamps})
        QCOMPARE(anchors.given(purpose).size(), 1);
    const auto root = trust::Certificate::fromDer(m_pki.endpoint.root.certificate);
    QVERIFY(anchors.isGiven(*root, Purpose::Endpoint));
    QVERIFY(!anchors.isGiven(*root, Purpose::Persons));
    QVERIFY(!anchors.isPinned(*root, Purpose::Persons));
}

void AnchorsTest::addPem_withoutPurpose_isRefused()
{
    Anchors anchors;
    const auto done = anchors.addPem("a remark\n" + sandbox::certificatePem(m_pki.rsa.root.certificate), m_where);
    QVERIFY(!done);
    QCOMPARE(done.problem().code, QStringLiteral("trust.roots.purpose"));
    QVERIFY(done.problem().message().startsWith(QLatin1String("roots.pem, line 2:")));
    QVERIFY(!anchors.hasForeign());
}

void AnchorsTest::addPem_unknownPurpose_isRefused()
{
    Anchors anchors;
    const auto done = anchors.addPem(sandbox::trustRootPem("everything", m_pki.rsa.root.certificate), m_where);
    QVERIFY(!done);
    QCOMPARE(done.problem().code, QStringLiteral("trust.roots.purpose"));
}

void AnchorsTest::addPem_purposeForTwoCertificates_isRefused()
{
    Anchors anchors;
    const auto done = anchors.addPem(sandbox::trustRootPem("persons", m_pki.rsa.root.certificate)
            + sandbox::certificatePem(m_pki.ec.root.certificate),
        m_where);
    QVERIFY(!done);
    QCOMPARE(done.problem().code, QStringLiteral("trust.roots.purpose"));
    QVERIFY(!anchors.hasForeign());
}

void AnchorsTest::addPem_damaged_isRefusedAndNothingKept()
{
    const QByteArray whole = m_pki.trustRootsPem();
    for (const QByteArray &bad : {whole.chopped(200), QByteArray(whole).replace("MII", "M*I")}) {
        Anchors anchors;
        const auto done = anchors.addPem(bad, m_where);
        QVERIFY(!done);
        QCOMPARE(done.problem().code, QStringLiteral("trust.roots.unreadable"));
        QVERIFY(!anchors.hasForeign());
    }
}

void AnchorsTest::addPem_withoutCertificate_isRefused()
{
    Anchors anchors;
    const auto done = anchors.addPem("Purpose: persons\n", m_where);
    QVERIFY(!done);
    QCOMPARE(done.problem().code, QStringLiteral("trust.roots.empty"));
    const auto large = anchors.addPem(m_pki.trustRootsPem() + QByteArray(1024 * 1024, '\n'), m_where);
    QVERIFY(!large); // and not read in part
    QCOMPARE(large.problem().code, QStringLiteral("trust.roots.size"));
}

void AnchorsTest::pinned_belgianRootsOnly_areKnown()
{
    const QByteArray rootCa6 = QByteArray::fromHex("9C872BC979A7C09A58D4A274C199E5CB16CFA9B9618D98BC9A9988E984B8495C");
    QCOMPARE(rootCa6.size(), 32);
    QVERIFY(trust::isPinnedPersonRoot(rootCa6));
    QVERIFY(!trust::isPinnedPersonRoot(rootCa6.chopped(1)));
    QVERIFY(!trust::isPinnedPersonRoot({}));
}

QTEST_GUILESS_MAIN(AnchorsTest)
#include "test_anchors.moc"

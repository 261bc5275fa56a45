// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/card/card_content.h"
#include "trust/register_signature.h"

#include <QTest>

using sandbox::Applet;
using trust::Certificate;
using trust::PersonalFiles;
using trust::RegisterVerdict;

/// Identity and address of a card, as the national register signed them.
class RegisterTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void files_asOnTheCard_hold_data() { rows(); }
    void files_asOnTheCard_hold();
    void identity_changed_doesNotHold_data() { rows(); }
    void identity_changed_doesNotHold();
    void address_ofAnotherCard_doesNotHold_data() { rows(); }
    void address_ofAnotherCard_doesNotHold();
    void register_ofAStranger_isNotTrusted();
    void register_thatIsACitizen_isNotTrusted();

private:
    static void rows()
    {
        QTest::addColumn<bool>("rsa");
        QTest::newRow("applet 1.7") << true;
        QTest::newRow("applet 1.8") << false;
    }
    [[nodiscard]] const sandbox::PersonAuthority &authority(bool rsa) const { return rsa ? m_pki.rsa : m_pki.ec; }
    [[nodiscard]] PersonalFiles filesOf(const sandbox::Person &person, bool rsa) const
    {
        const sandbox::Files files = sandbox::personalFiles(
            rsa ? Applet::V17 : Applet::V18, person, QByteArray(16, 'c'), authority(rsa).rrn.key.get(), nullptr);
        return {files.value({0xdf01, 0x4031}), files.value({0xdf01, 0x4032}), files.value({0xdf01, 0x4033}),
            files.value({0xdf01, 0x4034})};
    }
    [[nodiscard]] RegisterVerdict check(const PersonalFiles &files, const sandbox::Identity &signer) const
    {
        QList<Certificate> hints;
        for (const QByteArray &der : signer.issuers)
            hints.append(*Certificate::fromDer(der));
        return trust::checkRegisterSignatures(files, *Certificate::fromDer(signer.certificate), hints,
            QDateTime(QDate(2017, 2, 20), QTime(9, 0), Qt::UTC), m_anchors);
    }

    sandbox::Pki m_pki;
    trust::Anchors m_anchors = trust::Anchors::belgian();
};

void RegisterTest::initTestCase()
{
    m_pki = sandbox::Pki::make();
    QVERIFY(m_anchors.addPem(m_pki.trustRootsPem(), QStringLiteral("sandbox")));
}

void RegisterTest::files_asOnTheCard_hold()
{
    QFETCH(bool, rsa);
    const RegisterVerdict verdict = check(filesOf(sandbox::secretary(), rsa), authority(rsa).rrn);
    QVERIFY(verdict.chain.isTrusted());
    QVERIFY(verdict.identityHolds && verdict.addressHolds && !verdict.weakDigest);
}

void RegisterTest::identity_changed_doesNotHold()
{
    QFETCH(bool, rsa);
    const PersonalFiles files = filesOf(sandbox::secretary(), rsa);
    PersonalFiles changed = files;
    changed.identity.replace("Liesbeth", "Elisabet");
    QVERIFY(!check(changed, authority(rsa).rrn).identityHolds);
    changed = files;
    changed.identity.append('\0');
    QVERIFY(!check(changed, authority(rsa).rrn).identityHolds);
    changed = files;
    changed.identitySignature[20] = static_cast<char>(changed.identitySignature.at(20) ^ 1);
    const RegisterVerdict verdict = check(changed, authority(rsa).rrn);
    QVERIFY(!verdict.identityHolds && !verdict.addressHolds);
    QVERIFY(!check({}, authority(rsa).rrn).identityHolds);
}

void RegisterTest::address_ofAnotherCard_doesNotHold()
{
    QFETCH(bool, rsa);
    PersonalFiles mixed = filesOf(sandbox::secretary(), rsa);
    const PersonalFiles other = filesOf(sandbox::chairman(), rsa);
    mixed.address = other.address;
    mixed.addressSignature = other.addressSignature;
    const RegisterVerdict verdict = check(mixed, authority(rsa).rrn);
    QVERIFY(verdict.identityHolds && !verdict.addressHolds);
}

void RegisterTest::register_ofAStranger_isNotTrusted()
{
    const auto stranger = sandbox::PersonAuthority::make(sandbox::KeyKind::P384);
    const RegisterVerdict verdict = check(filesOf(sandbox::secretary(), false), stranger.rrn);
    QVERIFY(!verdict.identityHolds && !verdict.chain.isTrusted());
}

void RegisterTest::register_thatIsACitizen_isNotTrusted()
{
    const auto card = m_pki.ec.issueCard(sandbox::secretary());
    const RegisterVerdict verdict = check(filesOf(sandbox::secretary(), false), card.signature);
    QCOMPARE(verdict.chain.state, trust::ChainState::WrongUse);
}

QTEST_GUILESS_MAIN(RegisterTest)
#include "test_register.moc"

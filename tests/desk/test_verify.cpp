// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/fixture.h"
#include "desk_ground.h"

#include "desk/files.h"
#include "desk/seal.h"
#include "desk/verdict_words.h"
#include "desk/verify_sheet.h"

#include "tests/print/probe.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;
using bundle::Role;

/// Bundles as anyone may have made and signed them, against what the sealed reports say of the signers.
class TestVerify : public QObject
{
    Q_OBJECT

    Fixture m_cards;
    QTemporaryDir m_folder;
    std::unique_ptr<Ground> m_ground;

    /// The example's bundle of two reports, unsigned.
    QByteArray sealed()
    {
        const QString path = m_ground->file(u"a.asice"_s);
        for (const QString &module : {u"hwg"_s, u"gef"_s})
            m_ground->acceptWarnings(module);
        const auto made = awaited(desk::seal(*m_ground->workplace, {u"hwg"_s, u"gef"_s}, path));
        return made ? *desk::readFile(path, 1 << 26) : QByteArray();
    }
    static QStringList codes(const desk::Verified &verified)
    {
        QStringList codes;
        for (const bundle::Reason &reason : verified.verdict.reasons)
            codes.append(reason.problem.code);
        return codes;
    }
    [[nodiscard]] desk::Verified verdictOn(const QByteArray &container) const
    {
        return desk::verified(*m_ground->surroundings, container);
    }

private slots:
    void init()
    {
        const QString roots = m_folder.filePath(u"roots.pem"_s);
        QVERIFY(desk::writeFile(roots, m_cards.pki.trustRootsPem(), desk::Existing::Replace).ok());
        m_ground = std::make_unique<Ground>(QStringList{roots});
    }

    void explanation_ofOneSignature_namesTheOneThatIsMissing()
    {
        const QByteArray container = sealed();
        const desk::Verified one = verdictOn(Fixture::signedBy(container, m_cards.secretary, Role::Secretary));
        QCOMPARE(desk::explanation(one),
            u"Only Liesbeth Voorbeeld has signed, as secretary; the signature of the chairman or delegate is missing."_s);
        const desk::Verified other = verdictOn(Fixture::signedBy(container, m_cards.chairman, Role::Chairman));
        QCOMPARE(
            desk::explanation(other), u"Only Karel Specimen has signed; the signature of the secretary is missing."_s);
    }

    void askedWords_whereNobodyAnswered_sayWhy()
    {
        desk::Verified one = verdictOn(Fixture::signedBy(sealed(), m_cards.secretary, Role::Secretary));
        one.answers = 0;
        QCOMPARE(desk::askedWords(one), u"No issuer answered whether the certificates were revoked."_s);
        for (bundle::SignatureVerdict &signature : one.verdict.signatures)
            signature.level = bundle::Level::LT;
        QCOMPARE(desk::askedWords(one), u"Nobody: the bundle holds the proofs itself (level LT)."_s);
    }

    void signersWhomTheReportNames_raiseNoRemark()
    {
        const QByteArray once = Fixture::signedBy(sealed(), m_cards.secretary, Role::Secretary);
        const desk::Verified verified = verdictOn(Fixture::signedBy(once, m_cards.chairman, Role::Chairman));
        QVERIFY2(verified.isAccepted(), described(verified.verdict));
        QVERIFY(verified.signersAsNamed);
        QVERIFY2(!verified.verdict.hasReason(u"verify.otherName"_s), described(verified.verdict));
    }

    void sheet_saysWhoSignedWhat()
    {
        const QByteArray once = Fixture::signedBy(sealed(), m_cards.secretary, Role::Secretary);
        desk::Verified verified = verdictOn(Fixture::signedBy(once, m_cards.chairman, Role::Chairman));
        verified.path = u"/somewhere/a.asice"_s;
        const auto pdf = awaited(desk::verdictSheet(*m_ground->surroundings, verified));
        QVERIFY(pdf.ok());
        const QString words = probe::words(*pdf);
        const QString ocmw = m_ground->typed(u"ocmw.name"_s);
        for (const QString &part : {u"a.asice"_s, u"Liesbeth Voorbeeld"_s, u"Karel"_s, u"hwg.xml"_s, ocmw,
                 u"Huurwaarborgen 2016"_s, QString::fromLatin1(verified.sha256),
                 QString::fromLatin1(verified.verdict.files.first().sha256.toHex()), u"Both have signed."_s})
            QVERIFY2(words.contains(part), qPrintable(part));
        QVERIFY2(!words.contains(verified.verdict.signatures.first().signer->nationalNumber()), "needs no number");
    }

    void signerWithAnotherName_isRemarkedOnBeforeAllElse()
    {
        const QByteArray once = Fixture::signedBy(sealed(), m_cards.chairman, Role::Secretary);
        const desk::Verified verified = verdictOn(Fixture::signedBy(once, m_cards.secretary, Role::Chairman));
        QVERIFY(verified.isAccepted()); // a reason for it may stand in the journal of the OCMW
        QVERIFY(!verified.signersAsNamed);
        QCOMPARE(codes(verified).mid(0, 2), (QStringList{u"verify.otherName"_s, u"verify.otherName"_s}));
        QCOMPARE(codes(verified).count(u"verify.otherName"_s), 2); // once for each signer, not for each report
        const QString said = verified.verdict.reasons.first().problem.message();
        for (const QString &part : {u"Karel"_s, u"Liesbeth Voorbeeld"_s, u"secretary"_s, u"hwg, gef"_s})
            QVERIFY2(said.contains(part), qPrintable(said));
    }

    void signerInAnotherCapacity_isRemarkedOn()
    {
        const desk::Verified verified
            = verdictOn(Fixture::signedBy(sealed(), m_cards.chairman, Role::Delegate)); // the report says: chairman
        QVERIFY(!verified.signersAsNamed);
        QCOMPARE(codes(verified).mid(0, 2), (QStringList{u"verify.otherCapacity"_s, u"verify.noDelegation"_s}));
        const QString said = verified.verdict.reasons.first().problem.message();
        QVERIFY2(
            said.contains(u"delegate of the chairman"_s) && said.contains(u"that of the chairman"_s), qPrintable(said));
    }

    void delegateWithADecision_raisesNoRemark()
    {
        QVERIFY(m_ground->setField(u"sign2.capacity"_s, u"delegate"_s).ok());
        QVERIFY(m_ground->setField(u"sign2.delegation"_s, u"RMW 2017/12"_s).ok());
        QVERIFY(m_ground->setField(u"sign2.delegation_date"_s, u"2017-01-12"_s).ok());
        const QByteArray container = sealed();
        QVERIFY(!container.isEmpty());
        const desk::Verified asDelegate = verdictOn(Fixture::signedBy(container, m_cards.chairman, Role::Delegate));
        QVERIFY2(asDelegate.signersAsNamed, described(asDelegate.verdict));
        const desk::Verified asChairman = verdictOn(Fixture::signedBy(container, m_cards.chairman, Role::Chairman));
        QCOMPARE(codes(asChairman).first(), u"verify.otherCapacity"_s);
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv); // PDFs want fonts
    TestVerify test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_verify.moc"

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/raise.h"
#include "bundle/raising.h"

#include <QTest>

using bundle::Level;
using bundle::Outcome;
using bundle::Role;
using bundle::Verdict;
using trust::Revocation;

/// What time stamps and answers of issuers prove, and what they do not.
class ProofsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_once = Fixture::signedBy(*bundle::create(Fixture::files()), m_f.secretary, Role::Secretary);
    }
    void raised_bothKindsOfKey_isLtWithoutRemarkOnSpelling();
    void stamped_only_isT();
    void lowered_raised_givesTheBytesBefore();
    void raised_thenSignedByTheOther_staysLt();
    void stamp_overTheOtherSignature_isInvalid();
    void stamp_ofAnUnknownAuthority_provesNothing_data();
    void stamp_ofAnUnknownAuthority_provesNothing();
    void stamp_wherePersonsRootSigns_isNeverBelieved();
    void answer_aboutAnother_isInvalid();
    void answer_beforeTheStamp_isRemarkedOn();
    void answer_withoutStamp_isRemarkedOn();
    void certificate_strangerAmongProofs_isInvalid();
    void revokedCard_kept_dependsOnTheStamp_data();
    void revokedCard_kept_dependsOnTheStamp();
    void revocation_asked_decides_data();
    void revocation_asked_decides();
    void authority_revoked_isDoubtfulUnlessStampedBefore();
    void stamp_whileTheCertificateWasValid_outlivesIt();
    void signingTime_afterTheStamp_isDoubtful();

private:
    [[nodiscard]] static QByteArray fingerprint(const sandbox::PersonCertificates &card)
    {
        return QCryptographicHash::hash(card.signature.certificate, QCryptographicHash::Sha256);
    }

    Fixture m_f;
    QByteArray m_once; ///< signed by the secretary, who claims 20 February 2017
};

void ProofsTest::raised_bothKindsOfKey_isLtWithoutRemarkOnSpelling()
{
    const Verdict verdict = m_f.verdict(Raising(m_f).raised(m_f.complete()));
    QVERIFY2(verdict.outcome == Outcome::Valid && verdict.complete, described(verdict).constData());
    QVERIFY(verdict.isRevocationChecked());
    QCOMPARE(verdict.signatures.size(), 2);
    for (const auto &signature : verdict.signatures) {
        QCOMPARE(signature.level, Level::LT);
        QVERIFY(signature.stampedAt.isValid() && signature.foreignStamp);
        QCOMPARE(signature.chain.revocation.state, Revocation::Good);
    }
    for (const char *code : {"bundle.signature.spelling", "bundle.properties.unread", "bundle.revocation.unchecked"})
        QVERIFY2(!verdict.hasReason(QLatin1String(code)), described(verdict).constData());
}

void ProofsTest::stamped_only_isT()
{
    const Verdict verdict = m_f.verdict(Raising(m_f).stamped(m_once));
    QCOMPARE(verdict.outcome, Outcome::Valid);
    QCOMPARE(verdict.signatures.first().level, Level::T);
    QVERIFY(!verdict.isRevocationChecked() && verdict.hasReason(QStringLiteral("bundle.revocation.unchecked")));
}

void ProofsTest::lowered_raised_givesTheBytesBefore()
{
    const QByteArray before = m_f.complete();
    QCOMPARE(*bundle::lowered(Raising(m_f).raised(before)), before);
    QCOMPARE(*bundle::lowered(before), before);
}

void ProofsTest::raised_thenSignedByTheOther_staysLt()
{
    const Verdict verdict = m_f.verdict(Fixture::signedBy(Raising(m_f).raised(m_once), m_f.chairman, Role::Chairman));
    QVERIFY2(verdict.outcome == Outcome::Valid && verdict.complete, described(verdict).constData());
    QCOMPARE(verdict.signatures.first().level, Level::LT);
    QCOMPARE(verdict.signatures.last().level, Level::B);
}

void ProofsTest::stamp_overTheOtherSignature_isInvalid()
{
    const QByteArray both = m_f.complete();
    const auto signatures = bundle::raisable(both, m_f.anchors, m_f.when);
    const QByteArray token = Raising(m_f).token(signatures->last().imprint);
    const Verdict verdict
        = m_f.verdict(Raising::with(both, 0, {{{bundle::Canonicalization::Exclusive, token}}, {}, {}}));
    QCOMPARE(verdict.outcome, Outcome::Invalid);
    QVERIFY(verdict.hasReason(QStringLiteral("bundle.stamp.other")));
}

void ProofsTest::stamp_ofAnUnknownAuthority_provesNothing_data()
{
    QTest::addColumn<QByteArray>("purposes");
    QTest::newRow("not given") << QByteArray();
    QTest::newRow("given for persons only") << sandbox::trustRootPem("persons", m_f.pki.timeStamps.root.certificate);
    QTest::newRow("given for receipts only") << sandbox::trustRootPem("receipts", m_f.pki.timeStamps.root.certificate);
}

void ProofsTest::stamp_ofAnUnknownAuthority_provesNothing()
{
    QFETCH(QByteArray, purposes);
    trust::Anchors anchors;
    QVERIFY(anchors.addPem(
        sandbox::trustRootPem("persons", m_f.pki.rsa.root.certificate) + purposes, QStringLiteral("roots")));
    const Verdict verdict = bundle::verify(Raising(m_f).raised(m_once), anchors, m_f.when);
    QCOMPARE(verdict.outcome, Outcome::Valid);
    QCOMPARE(verdict.signatures.first().level, Level::B);
    QVERIFY(!verdict.signatures.first().stampedAt.isValid() && !verdict.isRevocationChecked());
    QVERIFY2(verdict.hasReason(QStringLiteral("bundle.stamp.unknown")), described(verdict).constData());
}

void ProofsTest::stamp_wherePersonsRootSigns_isNeverBelieved()
{
    // A CA of cards that makes itself an authority for time.
    Raising raising(m_f);
    raising.authority
        = sandbox::issue({{{QStringLiteral("CN"), QStringLiteral("Stamps")}},
                             {{QStringLiteral("keyUsage"), QStringLiteral("critical,digitalSignature")},
                                 {QStringLiteral("extendedKeyUsage"), QStringLiteral("critical,timeStamping")}},
                             {}},
            sandbox::KeyKind::Rsa2048, &m_f.pki.rsa.citizenCa);
    const Verdict verdict = m_f.verdict(raising.stamped(m_once));
    QCOMPARE(verdict.signatures.first().level, Level::B);
    QVERIFY(verdict.hasReason(QStringLiteral("bundle.stamp.unknown")));
}

void ProofsTest::answer_aboutAnother_isInvalid()
{
    const Raising raising(m_f);
    const QByteArray stamped = raising.stamped(m_once);
    const Verdict verdict = m_f.verdict(Raising::with(stamped, 0, {{}, {}, {raising.answerAbout(m_f.chairmanRsa)}}));
    QCOMPARE(verdict.outcome, Outcome::Invalid);
    QVERIFY(verdict.hasReason(QStringLiteral("trust.ocsp.other")));
}

void ProofsTest::answer_beforeTheStamp_isRemarkedOn()
{
    Raising raising(m_f);
    raising.stampedAt = QDateTime::currentDateTimeUtc().addSecs(600);
    const Verdict verdict = m_f.verdict(raising.raised(m_once));
    QCOMPARE(verdict.outcome, Outcome::Valid);
    QCOMPARE(verdict.signatures.first().level, Level::T);
    QVERIFY(verdict.hasReason(QStringLiteral("bundle.ocsp.early")));
    QVERIFY(!verdict.isRevocationChecked());
}

void ProofsTest::answer_withoutStamp_isRemarkedOn()
{
    const Verdict verdict = m_f.verdict(Raising(m_f).answered(m_once));
    QCOMPARE(verdict.signatures.first().level, Level::B);
    QVERIFY(verdict.hasReason(QStringLiteral("bundle.ocsp.early")) && !verdict.isRevocationChecked());
}

void ProofsTest::certificate_strangerAmongProofs_isInvalid()
{
    const Verdict verdict = m_f.verdict(Raising::with(m_once, 0, {{}, {m_f.pki.endpoint.root.certificate}, {}}));
    QCOMPARE(verdict.outcome, Outcome::Invalid);
    QVERIFY(verdict.hasReason(QStringLiteral("bundle.certificate.unused")));
}

void ProofsTest::revokedCard_kept_dependsOnTheStamp_data()
{
    QTest::addColumn<int>("minutesAfterStamp");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("code");
    QTest::newRow("before") << -1 << int(Outcome::Invalid) << QStringLiteral("bundle.revocation.revoked");
    QTest::newRow("at the same moment") << 0 << int(Outcome::Invalid) << QStringLiteral("bundle.revocation.revoked");
    QTest::newRow("after") << 1 << int(Outcome::Valid) << QStringLiteral("bundle.revocation.after");
}

void ProofsTest::revokedCard_kept_dependsOnTheStamp()
{
    QFETCH(int, minutesAfterStamp);
    Raising raising(m_f);
    raising.stampedAt = QDateTime::fromSecsSinceEpoch(raising.stampedAt.toSecsSinceEpoch(), Qt::UTC);
    raising.revoked = {{m_f.secretary.signature.certificate, raising.stampedAt.addSecs(60 * minutesAfterStamp)}};
    const Verdict verdict = m_f.verdict(raising.raised(m_once));
    QTEST(int(verdict.outcome), "outcome");
    QFETCH(QString, code);
    QVERIFY2(verdict.hasReason(code), described(verdict).constData());
    QCOMPARE(verdict.signatures.first().level, Level::T);
}

void ProofsTest::revocation_asked_decides_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("code");
    const QDateTime claimed(QDate(2017, 2, 20), QTime(9, 30, 15), Qt::UTC);
    QTest::newRow("good") << int(Revocation::Good) << QDateTime() << int(Outcome::Valid) << QString();
    QTest::newRow("unknown") << int(Revocation::Unknown) << QDateTime() << int(Outcome::Indeterminate)
                             << QStringLiteral("bundle.revocation.unknown");
    QTest::newRow("revoked when signed") << int(Revocation::Revoked) << claimed << int(Outcome::Invalid)
                                         << QStringLiteral("bundle.revocation.revoked");
    QTest::newRow("revoked later") << int(Revocation::Revoked) << claimed.addSecs(1) << int(Outcome::Indeterminate)
                                   << QStringLiteral("bundle.revocation.unproven");
    QTest::newRow("nobody answers") << int(Revocation::NotChecked) << QDateTime() << int(Outcome::Valid)
                                    << QStringLiteral("bundle.revocation.unchecked");
}

void ProofsTest::revocation_asked_decides()
{
    QFETCH(int, state);
    QFETCH(QDateTime, at);
    QFETCH(QString, code);
    trust::RevocationFacts facts;
    facts.state = static_cast<Revocation>(state);
    facts.revokedAt = at;
    const Verdict verdict = bundle::verify(m_once, m_f.anchors, m_f.when, {{fingerprint(m_f.secretary), facts}});
    QTEST(int(verdict.outcome), "outcome");
    QCOMPARE(verdict.isRevocationChecked(), facts.state != Revocation::NotChecked);
    QVERIFY2(code.isEmpty() || verdict.hasReason(code), described(verdict).constData());
    QCOMPARE(verdict.hasReason(QStringLiteral("bundle.revocation.unchecked")), facts.state == Revocation::NotChecked);
    const Verdict other = bundle::verify(m_once, m_f.anchors, m_f.when, {{fingerprint(m_f.chairman), facts}});
    QVERIFY(!other.isRevocationChecked());
}

void ProofsTest::authority_revoked_isDoubtfulUnlessStampedBefore()
{
    trust::RevocationFacts facts;
    facts.state = Revocation::Revoked;
    facts.revokedAt = QDateTime::currentDateTimeUtc();
    const QByteArray print = QCryptographicHash::hash(m_f.pki.rsa.citizenCa.certificate, QCryptographicHash::Sha256);
    const Verdict verdict = bundle::verify(m_once, m_f.anchors, m_f.when, {{print, facts}});
    QCOMPARE(verdict.outcome, Outcome::Indeterminate);
    QVERIFY(verdict.hasReason(QStringLiteral("bundle.revocation.authority")));
    const Verdict stamped = bundle::verify(Raising(m_f).raised(m_once), m_f.anchors, m_f.when, {{print, facts}});
    QCOMPARE(stamped.outcome, Outcome::Valid);
}

void ProofsTest::stamp_whileTheCertificateWasValid_outlivesIt()
{
    const QDateTime late(QDate(2041, 1, 1), QTime(0, 0), Qt::UTC);
    QCOMPARE(bundle::verify(m_once, m_f.anchors, late).outcome, Outcome::Indeterminate);
    const Verdict verdict = bundle::verify(Raising(m_f).raised(m_once), m_f.anchors, late);
    QVERIFY2(verdict.outcome == Outcome::Valid, described(verdict).constData());
}

void ProofsTest::signingTime_afterTheStamp_isDoubtful()
{
    Raising raising(m_f);
    raising.stampedAt = QDateTime(QDate(2017, 2, 19), QTime(0, 0), Qt::UTC);
    const Verdict verdict = m_f.verdict(raising.raised(m_once));
    QCOMPARE(verdict.outcome, Outcome::Indeterminate);
    QVERIFY(verdict.hasReason(QStringLiteral("bundle.time.after-stamp")));
}

QTEST_GUILESS_MAIN(ProofsTest)
#include "test_proofs.moc"

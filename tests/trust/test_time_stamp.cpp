// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/pki/pki.h"
#include "sandbox/services/stamp_answer.h"
#include "trust/time_stamp.h"

#include <QTest>

using trust::ChainState;
using trust::TimeStamp;

class TimeStampTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void readTimeStamp_ofTheAuthority_isTrusted();
    void readTimeStamp_authorityNotGiven_isSoundButNotTrusted();
    void readTimeStamp_ofAPersonsRoot_isNotTrusted();
    void readTimeStamp_signerWithoutTheUsage_isNeverTrusted();
    void readTimeStamp_expiredAuthority_saysSo();
    void tokenIn_answerToAnotherQuestion_isRefused();
    void tokenIn_noAnswer_isRefused();
    void readTimeStamp_eachBitFlipped_isNeverTheSame();

private:
    [[nodiscard]] static trust::TimeStampQuestion question()
    {
        return *trust::timeStampQuestion(QCryptographicHash::hash("signature", QCryptographicHash::Sha256));
    }
    [[nodiscard]] static QByteArray token(const sandbox::Identity &authority, const QDateTime &at)
    {
        const trust::TimeStampQuestion asked = question();
        const auto token = trust::tokenIn(sandbox::stampAnswer(asked.request, authority, at), asked);
        return token ? *token : QByteArray();
    }

    const QDateTime m_at{QDate(2017, 2, 20), QTime(9, 30), Qt::UTC};
    sandbox::Pki m_pki;
    trust::Anchors m_anchors = trust::Anchors::belgian();
};

void TimeStampTest::initTestCase()
{
    m_pki = sandbox::Pki::make();
    QVERIFY(m_anchors.addPem(m_pki.trustRootsPem(), QStringLiteral("sandbox")));
}

void TimeStampTest::readTimeStamp_ofTheAuthority_isTrusted()
{
    const auto stamp = trust::readTimeStamp(token(m_pki.timeStamps.signer, m_at), {}, m_anchors);
    QVERIFY2(stamp, stamp ? "" : qPrintable(stamp.problem().code));
    QCOMPARE(stamp->at, m_at);
    QCOMPARE(stamp->hash, QCryptographicHash::Sha256);
    QCOMPARE(stamp->imprint, question().imprint);
    QVERIFY(stamp->chain.isTrusted() && stamp->chain.foreignRoot);
    QCOMPARE(stamp->certificates.size(), 1);
}

void TimeStampTest::readTimeStamp_authorityNotGiven_isSoundButNotTrusted()
{
    const auto stamp = trust::readTimeStamp(token(m_pki.timeStamps.signer, m_at), {}, trust::Anchors::belgian());
    QVERIFY(stamp);
    QCOMPARE(stamp->chain.state, ChainState::UnknownIssuer);
}

void TimeStampTest::readTimeStamp_ofAPersonsRoot_isNotTrusted()
{
    trust::Anchors anchors;
    QVERIFY(
        anchors.addPem(sandbox::trustRootPem("persons", m_pki.timeStamps.root.certificate), QStringLiteral("persons")));
    const auto stamp = trust::readTimeStamp(token(m_pki.timeStamps.signer, m_at), {}, anchors);
    QVERIFY(stamp);
    QCOMPARE(stamp->chain.state, ChainState::UnknownIssuer);
}

void TimeStampTest::readTimeStamp_signerWithoutTheUsage_isNeverTrusted()
{
    // OpenSSL's own authority refuses such a key as well.
    const auto stamp = trust::readTimeStamp(token(m_pki.receipts.signer, m_at), {}, m_anchors);
    QVERIFY(!stamp || !stamp->chain.isTrusted());
}

void TimeStampTest::readTimeStamp_expiredAuthority_saysSo()
{
    const auto stamp = trust::readTimeStamp(
        token(m_pki.timeStamps.signer, QDateTime(QDate(2041, 1, 1), QTime(0, 0), Qt::UTC)), {}, m_anchors);
    QVERIFY(stamp);
    QCOMPARE(stamp->chain.state, ChainState::Expired);
}

void TimeStampTest::tokenIn_answerToAnotherQuestion_isRefused()
{
    const trust::TimeStampQuestion first = question();
    const auto sameImprint = trust::tokenIn(sandbox::stampAnswer(question().request, m_pki.timeStamps.signer), first);
    QCOMPARE(sameImprint.problem().code, QStringLiteral("trust.stamp.other"));
    trust::TimeStampQuestion otherImprint = question();
    otherImprint.imprint = QByteArray(32, 'x');
    const auto other
        = trust::tokenIn(sandbox::stampAnswer(otherImprint.request, m_pki.timeStamps.signer), otherImprint);
    QCOMPARE(other.problem().code, QStringLiteral("trust.stamp.other"));
}

void TimeStampTest::tokenIn_noAnswer_isRefused()
{
    QCOMPARE(trust::tokenIn("<html>", question()).problem().code, QStringLiteral("trust.stamp.unreadable"));
    const auto refused = trust::tokenIn(sandbox::stampAnswer("no question", m_pki.timeStamps.signer), question());
    QCOMPARE(refused.problem().code, QStringLiteral("trust.stamp.refused"));
}

void TimeStampTest::readTimeStamp_eachBitFlipped_isNeverTheSame()
{
    const QByteArray good = token(m_pki.timeStamps.signer, m_at);
    const TimeStamp before = *trust::readTimeStamp(good, {}, m_anchors);
    for (qsizetype bit = 0; bit < good.size() * 8; bit += 3) {
        QByteArray flipped = good;
        flipped[bit / 8] = static_cast<char>(flipped.at(bit / 8) ^ (1 << (bit % 8)));
        const auto after = trust::readTimeStamp(flipped, {}, m_anchors);
        QVERIFY2(!after || !after->chain.isTrusted() || after->certificates != before.certificates,
            qPrintable(QString::number(bit)));
    }
}

QTEST_GUILESS_MAIN(TimeStampTest)
#include "test_time_stamp.moc"

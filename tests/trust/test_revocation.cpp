// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/pki/crl.h"
#include "sandbox/pki/pki.h"
#include "sandbox/services/ocsp_answer.h"
#include "trust/addresses.h"
#include "trust/crl.h"
#include "trust/ocsp.h"

#include <QTest>

using sandbox::OcspIssuer;
using trust::Certificate;
using trust::Revocation;
using trust::RevocationFacts;

namespace {

Certificate read(const sandbox::Identity &identity)
{
    return *Certificate::fromDer(identity.certificate);
}

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

class RevocationTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void readOcsp_goodCertificate_saysSo();
    void readOcsp_revokedCertificate_saysSince();
    void readOcsp_forgetfulIssuer_isUnknown();
    void readOcsp_answerOfTheIssuerItself_isTaken();
    void readOcsp_signedByAnother_isRefused_data();
    void readOcsp_signedByAnother_isRefused();
    void readOcsp_aboutAnother_isRefused();
    void readOcsp_otherNonce_isRefused();
    void readOcsp_withoutNonce_isTaken();
    void readOcsp_refusal_saysSo();
    void readOcsp_eachBitFlipped_isNeverTheSame();
    void isFresh_byAge_saysSo();
    void readCrl_revokedAndGood_areToldApart();
    void readCrl_ofAnotherOrChanged_isRefused();
    void addressesIn_aCard_areThoseOfItsIssuer();
    void isAllowed_onlyBelgianServicesAndLoopbackUnderAGivenRoot_data();
    void isAllowed_onlyBelgianServicesAndLoopbackUnderAGivenRoot();

private:
    [[nodiscard]] QByteArray answer(const OcspIssuer &issuer, const Certificate &about)
    {
        const auto question = trust::ocspQuestion(about, read(m_authority.citizenCa));
        m_nonce = question->nonce;
        return sandbox::ocspAnswer(question->request, {issuer});
    }
    [[nodiscard]] base::Result<trust::OcspAnswer> check(const OcspIssuer &issuer)
    {
        const QByteArray bytes = answer(issuer, read(m_card));
        return trust::readOcsp(bytes, read(m_card), read(m_authority.citizenCa), m_nonce);
    }
    [[nodiscard]] OcspIssuer service() const { return {m_authority.citizenCa.certificate, m_authority.ocsp, {}}; }

    sandbox::PersonAuthority m_authority;
    sandbox::Identity m_card;
    sandbox::Identity m_other;
    QByteArray m_nonce;
};

void RevocationTest::initTestCase()
{
    m_authority = sandbox::PersonAuthority::make(sandbox::KeyKind::P384);
    m_card = m_authority.issueCard(sandbox::secretary()).signature;
    m_other = m_authority.issueCard(sandbox::chairman()).signature;
}

void RevocationTest::readOcsp_goodCertificate_saysSo()
{
    const auto read = check(service());
    QVERIFY2(read, read ? "" : qPrintable(read.problem().code));
    QCOMPARE(read->facts.state, Revocation::Good);
    QVERIFY(read->facts.isFresh(now()));
    QVERIFY(read->facts.producedAt.secsTo(now()) < 60 && !read->facts.revokedAt.isValid());
    QCOMPARE(read->certificates.size(), 1);
}

void RevocationTest::readOcsp_revokedCertificate_saysSince()
{
    OcspIssuer issuer = service();
    const QDateTime at(QDate(2017, 2, 1), QTime(8, 0), Qt::UTC);
    issuer.revoked = {{m_other.certificate, at.addDays(1)}, {m_card.certificate, at}};
    const auto read = check(issuer);
    QCOMPARE(read->facts.state, Revocation::Revoked);
    QCOMPARE(read->facts.revokedAt, at);
}

void RevocationTest::readOcsp_forgetfulIssuer_isUnknown()
{
    OcspIssuer issuer = service();
    issuer.isForgetful = true;
    QCOMPARE(check(issuer)->facts.state, Revocation::Unknown);
}

void RevocationTest::readOcsp_answerOfTheIssuerItself_isTaken()
{
    OcspIssuer issuer = service();
    issuer.responder = m_authority.citizenCa;
    QCOMPARE(check(issuer)->facts.state, Revocation::Good);
}

void RevocationTest::readOcsp_signedByAnother_isRefused_data()
{
    QTest::addColumn<sandbox::Identity>("responder");
    const auto stranger = sandbox::PersonAuthority::make(sandbox::KeyKind::P384);
    QTest::newRow("a citizen") << m_card;
    QTest::newRow("the register") << m_authority.rrn;
    QTest::newRow("the root") << m_authority.root;
    QTest::newRow("a responder of the same name") << stranger.ocsp;
    QTest::newRow("an issuer of the same name") << stranger.citizenCa;
}

void RevocationTest::readOcsp_signedByAnother_isRefused()
{
    QFETCH(sandbox::Identity, responder);
    OcspIssuer issuer = service();
    issuer.responder = responder;
    const auto read = check(issuer);
    QVERIFY(!read);
    QCOMPARE(read.problem().code, QStringLiteral("trust.ocsp.signature"));
}

void RevocationTest::readOcsp_aboutAnother_isRefused()
{
    const QByteArray bytes = answer(service(), read(m_other));
    const auto checked = trust::readOcsp(bytes, read(m_card), read(m_authority.citizenCa));
    QCOMPARE(checked.problem().code, QStringLiteral("trust.ocsp.other"));
}

void RevocationTest::readOcsp_otherNonce_isRefused()
{
    const QByteArray before = answer(service(), read(m_card));
    (void)answer(service(), read(m_card));
    const auto checked = trust::readOcsp(before, read(m_card), read(m_authority.citizenCa), m_nonce);
    QCOMPARE(checked.problem().code, QStringLiteral("trust.ocsp.nonce"));
}

void RevocationTest::readOcsp_withoutNonce_isTaken()
{
    OcspIssuer issuer = service();
    issuer.repeatsNonce = false;
    QVERIFY(check(issuer));
}

void RevocationTest::readOcsp_refusal_saysSo()
{
    const auto stranger = sandbox::PersonAuthority::make(sandbox::KeyKind::P384);
    const auto checked = check({stranger.root.certificate, stranger.ocsp, {}});
    QCOMPARE(checked.problem().code, QStringLiteral("trust.ocsp.refused"));
}

void RevocationTest::readOcsp_eachBitFlipped_isNeverTheSame()
{
    const auto authority = sandbox::PersonAuthority::make(sandbox::KeyKind::Rsa2048); // quicker than the other kind
    const Certificate card = read(authority.issueCard(sandbox::secretary()).signature);
    const Certificate issuer = read(authority.citizenCa);
    const auto question = trust::ocspQuestion(card, issuer);
    const QByteArray good
        = sandbox::ocspAnswer(question->request, {{authority.citizenCa.certificate, authority.ocsp, {}}});
    const QList<Certificate> before = trust::readOcsp(good, card, issuer, question->nonce)->certificates;
    for (qsizetype bit = 0; bit < good.size() * 8; ++bit) {
        QByteArray flipped = good;
        flipped[bit / 8] = static_cast<char>(flipped.at(bit / 8) ^ (1 << (bit % 8)));
        const auto checked = trust::readOcsp(flipped, card, issuer, question->nonce);
        QVERIFY2(!checked || checked->certificates != before, qPrintable(QString::number(bit)));
    }
}

void RevocationTest::isFresh_byAge_saysSo()
{
    RevocationFacts facts;
    QVERIFY(!facts.isFresh(now()));
    facts.asOf = now().addSecs(-3000);
    QVERIFY(facts.isFresh(now()));
    facts.asOf = now().addSecs(-5000);
    QVERIFY(!facts.isFresh(now()));
    facts.until = now().addDays(1);
    QVERIFY(facts.isFresh(now()));
    facts.asOf = now().addSecs(1000);
    QVERIFY(!facts.isFresh(now()));
}

void RevocationTest::readCrl_revokedAndGood_areToldApart()
{
    const QDateTime at(QDate(2018, 5, 4), QTime(3, 2, 1), Qt::UTC);
    const QByteArray list = sandbox::makeCrl(m_authority.citizenCa, {{m_card.certificate, at}});
    const auto revoked = trust::readCrl(list, read(m_card), read(m_authority.citizenCa));
    QCOMPARE(revoked->state, Revocation::Revoked);
    QCOMPARE(revoked->revokedAt, at);
    const auto good = trust::readCrl(list, read(m_other), read(m_authority.citizenCa));
    QCOMPARE(good->state, Revocation::Good);
    QVERIFY(good->isFresh(now()));
}

void RevocationTest::readCrl_ofAnotherOrChanged_isRefused()
{
    const Certificate issuer = read(m_authority.citizenCa);
    const QByteArray ofRoot = sandbox::makeCrl(m_authority.root, {});
    QCOMPARE(trust::readCrl(ofRoot, read(m_card), issuer).problem().code, QStringLiteral("trust.crl.signature"));
    const auto stranger = sandbox::PersonAuthority::make(sandbox::KeyKind::P384);
    const QByteArray twin = sandbox::makeCrl(stranger.citizenCa, {});
    QCOMPARE(trust::readCrl(twin, read(m_card), issuer).problem().code, QStringLiteral("trust.crl.signature"));
    const QByteArray good = sandbox::makeCrl(m_authority.citizenCa, {{m_card.certificate, now()}});
    for (qsizetype bit = 0; bit < good.size() * 8; bit += 5) {
        QByteArray flipped = good;
        flipped[bit / 8] = static_cast<char>(flipped.at(bit / 8) ^ (1 << (bit % 8)));
        QVERIFY2(!trust::readCrl(flipped, read(m_card), issuer), qPrintable(QString::number(bit)));
    }
}

void RevocationTest::addressesIn_aCard_areThoseOfItsIssuer()
{
    const trust::Addresses found = trust::addressesIn(read(m_card));
    QCOMPARE(found.ocsp, QList<QUrl>{QUrl(QStringLiteral("http://127.0.0.1:8480/ocsp"))});
    QCOMPARE(found.lists, QList<QUrl>{QUrl(QStringLiteral("http://127.0.0.1:8480/crl/citizen-ca-ec.crl"))});
    QVERIFY(trust::addressesIn(read(m_authority.root)).ocsp.isEmpty());
}

void RevocationTest::isAllowed_onlyBelgianServicesAndLoopbackUnderAGivenRoot_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("belgian");
    QTest::addColumn<bool>("given");
    QTest::newRow("older PKI") << "http://ocsp.eid.belgium.be/2" << true << true;
    QTest::newRow("newer PKI") << "http://crl.eidpki.belgium.be/eid/x.crl" << true << true;
    QTest::newRow("this computer") << "http://127.0.0.1:8480/ocsp" << false << true;
    QTest::newRow("stranger") << "http://ocsp.example.org/" << false << false;
    QTest::newRow("name goes on") << "http://ocsp.eid.belgium.be.example.org/" << false << false;
    QTest::newRow("user before the host") << "http://ocsp.eid.belgium.be@example.org/" << false << false;
    QTest::newRow("other port") << "http://ocsp.eid.belgium.be:8080/" << false << false;
    QTest::newRow("file") << "file:///etc/passwd" << false << false;
    QTest::newRow("https") << "https://ocsp.eid.belgium.be/" << false << false;
}

void RevocationTest::isAllowed_onlyBelgianServicesAndLoopbackUnderAGivenRoot()
{
    QFETCH(QString, address);
    QTEST(trust::isAllowed(QUrl(address), false), "belgian");
    QTEST(trust::isAllowed(QUrl(address), true), "given");
}

Q_DECLARE_METATYPE(sandbox::Identity)

QTEST_GUILESS_MAIN(RevocationTest)
#include "test_revocation.moc"

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "card/card.h"
#include "card/proof.h"

#include <QTest>

using card::CertificateKind;
using card::HashAlgorithm;
using card::Key;
using card::Scheme;
using cardtest::readerOf;

namespace {

const QByteArray message("Uniek Verslag 2016");

struct Way {
    const char *name;
    const char *place;
    Scheme scheme;
    HashAlgorithm hash;
};

constexpr Way ways[] = {
    {"1.7 PKCS#1 SHA-256", "secretary", Scheme::RsaPkcs1, HashAlgorithm::Sha256},
    {"1.7 PKCS#1 SHA-384", "secretary", Scheme::RsaPkcs1, HashAlgorithm::Sha384},
    {"1.7 PKCS#1 SHA-512", "secretary", Scheme::RsaPkcs1, HashAlgorithm::Sha512},
    {"1.7 PSS SHA-256", "secretary", Scheme::RsaPss, HashAlgorithm::Sha256},
    {"1.8 ECDSA SHA-256", "chairman", Scheme::Ecdsa, HashAlgorithm::Sha256},
    {"1.8 ECDSA SHA-384", "chairman", Scheme::Ecdsa, HashAlgorithm::Sha384},
    {"1.8 ECDSA SHA-512", "chairman", Scheme::Ecdsa, HashAlgorithm::Sha512},
};

QString traceOf(const QString &place)
{
    return cardtest::told({QStringLiteral("trace"), place});
}

} // namespace

/// Inside the sandbox: the secretary's card has applet 1.7, the chairman's 1.8.
class SigningTest : public QObject
{
    Q_OBJECT
private slots:
    void sign_everySchemeAndKey_verifiesWithOpenSsl_data();
    void sign_everySchemeAndKey_verifiesWithOpenSsl();
    void sign_manyInARow_eachShowsThePin_data() { places(); }
    void sign_manyInARow_eachShowsThePin();
    void sign_authenticationKey_logsOffAtOnce_data() { places(); }
    void sign_authenticationKey_logsOffAtOnce();
    void sign_schemeOfTheOtherApplet_isRefusedWithoutAskingTheCard();
    void authenticate_oncePin_signsSeveralTimes_data() { places(); }
    void authenticate_oncePin_signsSeveralTimes();
    void authenticate_rightEnds_cardRefusesToSign_data() { places(); }
    void authenticate_rightEnds_cardRefusesToSign();
    void authenticate_anotherDropsTheRight_asksForThePin();
    void authenticate_documentSignedMeanwhile_rightLasts_data() { places(); }
    void authenticate_documentSignedMeanwhile_rightLasts();
    void authenticate_rightOutlivesItsCard_staysUsable();

private:
    static void places()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("1.7") << QStringLiteral("secretary") << Scheme::RsaPss;
        QTest::newRow("1.8") << QStringLiteral("chairman") << Scheme::Ecdsa;
    }
};

void SigningTest::sign_everySchemeAndKey_verifiesWithOpenSsl_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<HashAlgorithm>("hash");
    QTest::addColumn<Key>("key");
    for (const Way &way : ways) {
        QTest::newRow(qPrintable(QLatin1String(way.name) + QStringLiteral(", signature key")))
            << QString::fromLatin1(way.place) << way.scheme << way.hash << Key::Signature;
        QTest::newRow(qPrintable(QLatin1String(way.name) + QStringLiteral(", authentication key")))
            << QString::fromLatin1(way.place) << way.scheme << way.hash << Key::Authentication;
    }
}

void SigningTest::sign_everySchemeAndKey_verifiesWithOpenSsl()
{
    QFETCH(QString, place);
    QFETCH(Scheme, scheme);
    QFETCH(HashAlgorithm, hash);
    QFETCH(Key, key);
    auto card = card::Card::open(readerOf(place));
    QVERIFY(card.ok());
    const auto signature = card->sign(key, scheme, hash, cardtest::digestOf(hash, message), cardtest::pin());
    if (!signature)
        QFAIL(qPrintable(signature.problem().code));
    const auto right
        = card->certificate(key == Key::Signature ? CertificateKind::Signature : CertificateKind::Authentication);
    const auto wrong
        = card->certificate(key == Key::Signature ? CertificateKind::Authentication : CertificateKind::Signature);
    QVERIFY(right.ok() && wrong.ok());
    QVERIFY(cardtest::verifies(*right, scheme, hash, message, *signature));
    QVERIFY(!cardtest::verifies(*wrong, scheme, hash, message, *signature));
    QVERIFY(!cardtest::verifies(*right, scheme, hash, message + '.', *signature));
}

void SigningTest::sign_manyInARow_eachShowsThePin()
{
    QFETCH(QString, place);
    QFETCH(Scheme, scheme);
    auto card = card::Card::open(readerOf(place));
    QVERIFY(card.ok());
    const card::Pin pin = cardtest::pin();
    // MSE, VERIFY, PSO, GET RESPONSE, with nothing in between.
    const auto acts = [&] { return traceOf(place).count(QStringLiteral("22 20 2a c0")); };
    const qsizetype before = acts();
    const QByteArray digest = cardtest::digestOf(HashAlgorithm::Sha256, message);
    for (int i = 0; i < 3; ++i)
        QVERIFY(card->sign(Key::Signature, scheme, HashAlgorithm::Sha256, digest, pin).ok());
    QCOMPARE(acts() - before, 3);
}

void SigningTest::sign_authenticationKey_logsOffAtOnce()
{
    QFETCH(QString, place);
    QFETCH(Scheme, scheme);
    auto card = card::Card::open(readerOf(place));
    QVERIFY(card.ok());
    const QByteArray digest = cardtest::digestOf(HashAlgorithm::Sha256, message);
    QVERIFY(card->sign(Key::Authentication, scheme, HashAlgorithm::Sha256, digest, cardtest::pin()).ok());
    QVERIFY(traceOf(place).endsWith(QStringLiteral("2a c0 e6")));
}

void SigningTest::sign_schemeOfTheOtherApplet_isRefusedWithoutAskingTheCard()
{
    const QString place = QStringLiteral("chairman");
    auto card = card::Card::open(readerOf(place));
    QVERIFY(card.ok());
    const QString before = traceOf(place);
    const auto signature
        = card->sign(Key::Signature, Scheme::RsaPkcs1, HashAlgorithm::Sha256, QByteArray(32, 'd'), cardtest::pin());
    QVERIFY(!signature.ok());
    QCOMPARE(signature.problem().code, QStringLiteral("card.scheme.unsupported"));
    QCOMPARE(traceOf(place), before);
}

void SigningTest::authenticate_oncePin_signsSeveralTimes()
{
    QFETCH(QString, place);
    QFETCH(Scheme, scheme);
    auto card = card::Card::open(readerOf(place));
    QVERIFY(card.ok());
    const auto certificate = card->certificate(CertificateKind::Authentication);
    auto right = card->authenticate(cardtest::pin());
    QVERIFY(certificate.ok() && right.ok());
    const qsizetype pinsShown = traceOf(place).count(QStringLiteral("20"));
    for (const QByteArray &text : {QByteArray("one"), QByteArray("two"), QByteArray("three")}) {
        const auto signature
            = right->sign(scheme, HashAlgorithm::Sha256, cardtest::digestOf(HashAlgorithm::Sha256, text));
        QVERIFY(signature.ok());
        QVERIFY(cardtest::verifies(*certificate, scheme, HashAlgorithm::Sha256, text, *signature));
    }
    QCOMPARE(traceOf(place).count(QStringLiteral("20")), pinsShown);
}

void SigningTest::authenticate_rightEnds_cardRefusesToSign()
{
    QFETCH(QString, place);
    QFETCH(Scheme, scheme);
    auto card = card::Card::open(readerOf(place));
    QVERIFY(card.ok());
    {
        auto right = card->authenticate(cardtest::pin());
        QVERIFY(right.ok());
    }
    QVERIFY(traceOf(place).endsWith(QStringLiteral("e6")));
    auto right = card->authenticate(cardtest::pin());
    QVERIFY(right.ok());
    right->drop();
    const auto signature = right->sign(scheme, HashAlgorithm::Sha256, QByteArray(32, 'd'));
    QVERIFY(!signature.ok());
    QCOMPARE(signature.problem().code, QStringLiteral("card.pin.needed"));
}

void SigningTest::authenticate_anotherDropsTheRight_asksForThePin()
{
    auto card = card::Card::open(readerOf(QStringLiteral("secretary")));
    auto other = card::Card::open(readerOf(QStringLiteral("secretary")));
    QVERIFY(card.ok() && other.ok());
    auto right = card->authenticate(cardtest::pin());
    QVERIFY(right.ok());
    { // another program logs in and off
        auto otherRight = other->authenticate(cardtest::pin());
        QVERIFY(otherRight.ok());
    }
    const auto signature = right->sign(Scheme::RsaPss, HashAlgorithm::Sha256, QByteArray(32, 'd'));
    QVERIFY(!signature.ok());
    QCOMPARE(signature.problem().code, QStringLiteral("card.pin.needed"));
}

void SigningTest::authenticate_documentSignedMeanwhile_rightLasts()
{
    QFETCH(QString, place);
    QFETCH(Scheme, scheme);
    auto card = card::Card::open(readerOf(place));
    QVERIFY(card.ok());
    auto right = card->authenticate(cardtest::pin());
    QVERIFY(right.ok());
    const QByteArray digest = cardtest::digestOf(HashAlgorithm::Sha256, message);
    QVERIFY(card->sign(Key::Signature, scheme, HashAlgorithm::Sha256, digest, cardtest::pin()).ok());
    QVERIFY(right->sign(scheme, HashAlgorithm::Sha256, digest).ok());
}

void SigningTest::authenticate_rightOutlivesItsCard_staysUsable()
{
    std::optional<card::AuthenticationRight> right;
    {
        auto card = card::Card::open(readerOf(QStringLiteral("chairman")));
        QVERIFY(card.ok());
        auto made = card->authenticate(cardtest::pin());
        QVERIFY(made.ok());
        right.emplace(*std::move(made));
    }
    QVERIFY(right->sign(Scheme::Ecdsa, HashAlgorithm::Sha256, QByteArray(32, 'd')).ok());
}

QTEST_GUILESS_MAIN(SigningTest)
#include "test_signing.moc"

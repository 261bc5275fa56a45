// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "card/card.h"
#include "card/other_program.h"
#include "card/proof.h"
#include "card/readers.h"

#include <QTest>

using card::CertificateKind;
using card::HashAlgorithm;
using card::Key;
using card::Scheme;
using cardtest::ask;
using cardtest::readerOf;

namespace {

const auto secretary = QStringLiteral("secretary");
const auto chairman = QStringLiteral("chairman");

template <typename T>
QString codeOf(const base::Result<T> &result)
{
    return result.ok() ? QString() : result.problem().code;
}

base::Result<QByteArray> signature(card::Card &card)
{
    const Scheme scheme = card.keyKind() == card::KeyKind::EcP384 ? Scheme::Ecdsa : Scheme::RsaPkcs1;
    return card.sign(Key::Signature, scheme, HashAlgorithm::Sha256, QByteArray(32, 'd'), cardtest::pin());
}

} // namespace

/// Inside the sandbox: what goes wrong between a person, a reader and other programs.
class TroubleTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void open_emptyReader_asksForTheCard();
    void open_noCardAnywhere_asksForTheCard();
    void open_oneCardLeft_findsIt();
    void open_cardOfAnotherKind_isNoEid();
    void open_onlyAForeignCard_isNoEid();
    void open_cardHeldByAnotherProgram_isBusy();
    void everyCall_afterACardWasPulled_saysSo();
    void everyCall_cardPulledAndPutBack_wantsItOpenedAnew();
    void sign_cardSwappedForAnother_signsNothing();
    void sign_cardPulledDuringTheAct_signsNothing_data();
    void sign_cardPulledDuringTheAct_signsNothing();
    void sign_anotherProgramResetTheCard_worksOn();
    void authenticate_anotherProgramResetTheCard_asksForThePin();
    void authenticate_cardPulled_rightIsGone();
    void certificate_childsCard_isMissing();
    void sign_childsCard_isRefused();
    void service_stopsOrHasNoReaders_everyCallSaysSo();

private:
    void putBack(const QString &place);
};

void TroubleTest::putBack(const QString &place)
{
    const auto readers = card::readers();
    const bool inserted = readers.ok() && std::any_of(readers->begin(), readers->end(), [&](const auto &reader) {
        return reader.name == readerOf(place) && reader.cardPresent;
    });
    const auto card = inserted ? card::Card::open(readerOf(place)) : base::Result<card::Card>(base::Problem{});
    const QString applet = card.ok() ? QString::number(card->applet(), 16) : QString();
    if (applet == (place == secretary ? QStringLiteral("17") : QStringLiteral("18")))
        return;
    if (inserted)
        QVERIFY(ask({QStringLiteral("pull"), place}));
    QVERIFY(ask({QStringLiteral("insert"), place}));
}

void TroubleTest::init()
{
    putBack(secretary);
    putBack(chairman);
}

void TroubleTest::open_emptyReader_asksForTheCard()
{
    QVERIFY(ask({QStringLiteral("pull"), secretary}));
    const auto card = card::Card::open(readerOf(secretary));
    QCOMPARE(codeOf(card), QStringLiteral("card.none"));
    QCOMPARE(card.problem().kind, base::Kind::Environment);
    QCOMPARE(card.problem().where, readerOf(secretary));
}

void TroubleTest::open_noCardAnywhere_asksForTheCard()
{
    QVERIFY(ask({QStringLiteral("pull"), secretary}));
    QVERIFY(ask({QStringLiteral("pull"), chairman}));
    QCOMPARE(codeOf(card::Card::open()), QStringLiteral("card.none"));
}

void TroubleTest::open_oneCardLeft_findsIt()
{
    QVERIFY(ask({QStringLiteral("pull"), secretary}));
    const auto card = card::Card::open();
    QVERIFY(card.ok());
    QCOMPARE(card->reader(), readerOf(chairman));
}

void TroubleTest::open_cardOfAnotherKind_isNoEid()
{
    QVERIFY(ask({QStringLiteral("swap"), secretary, QStringLiteral("foreign")}));
    QCOMPARE(codeOf(card::Card::open(readerOf(secretary))), QStringLiteral("card.notEid"));
    const auto card = card::Card::open(); // the other one is an eID
    QVERIFY(card.ok());
    QCOMPARE(card->reader(), readerOf(chairman));
}

void TroubleTest::open_onlyAForeignCard_isNoEid()
{
    QVERIFY(ask({QStringLiteral("swap"), secretary, QStringLiteral("foreign")}));
    QVERIFY(ask({QStringLiteral("pull"), chairman}));
    QCOMPARE(codeOf(card::Card::open()), QStringLiteral("card.notEid"));
}

void TroubleTest::open_cardHeldByAnotherProgram_isBusy()
{
    const OtherProgram other(readerOf(secretary), SCARD_SHARE_EXCLUSIVE);
    QVERIFY(other.isConnected());
    const auto card = card::Card::open(readerOf(secretary));
    QCOMPARE(codeOf(card), QStringLiteral("card.busy"));
    QCOMPARE(card.problem().kind, base::Kind::Environment);
}

void TroubleTest::everyCall_afterACardWasPulled_saysSo()
{
    auto card = card::Card::open(readerOf(chairman));
    QVERIFY(card.ok());
    QVERIFY(card->certificate(CertificateKind::Signature).ok());
    QVERIFY(ask({QStringLiteral("pull"), chairman}));
    QCOMPARE(codeOf(card->identity()), QStringLiteral("card.removed"));
    QCOMPARE(codeOf(card->photo()), QStringLiteral("card.removed"));
    QCOMPARE(codeOf(card->certificate(CertificateKind::Signature)), QStringLiteral("card.removed"));
    QCOMPARE(codeOf(card->triesLeft()), QStringLiteral("card.removed"));
    QCOMPARE(codeOf(signature(*card)), QStringLiteral("card.removed"));
    QCOMPARE(codeOf(card->authenticate(cardtest::pin())), QStringLiteral("card.removed"));
}

void TroubleTest::everyCall_cardPulledAndPutBack_wantsItOpenedAnew()
{
    auto card = card::Card::open(readerOf(chairman));
    QVERIFY(card.ok());
    QVERIFY(ask({QStringLiteral("swap"), chairman, chairman}));
    QCOMPARE(codeOf(card->identity()), QStringLiteral("card.removed"));
    auto anew = card::Card::open(readerOf(chairman));
    QVERIFY(anew.ok());
    QCOMPARE(anew->chipSerial(), card->chipSerial());
    QVERIFY(signature(*anew).ok());
}

void TroubleTest::sign_cardSwappedForAnother_signsNothing()
{
    auto card = card::Card::open(readerOf(chairman));
    QVERIFY(card.ok());
    QVERIFY(ask({QStringLiteral("swap"), chairman, QStringLiteral("child")}));
    QCOMPARE(codeOf(signature(*card)), QStringLiteral("card.removed"));
    QVERIFY(!cardtest::told({QStringLiteral("trace"), chairman}).contains(QStringLiteral("20")));
    QVERIFY(ask({QStringLiteral("swap"), chairman, chairman}));
}

void TroubleTest::sign_cardPulledDuringTheAct_signsNothing_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("instruction");
    QTest::newRow("1.7, while its key folder is chosen") << secretary << QStringLiteral("a4");
    QTest::newRow("1.7, while its key is chosen") << secretary << QStringLiteral("22");
    QTest::newRow("1.7, while it is asked for the tries") << secretary << QStringLiteral("20");
    QTest::newRow("1.7, while it signs") << secretary << QStringLiteral("2a");
    QTest::newRow("1.7, while the signature is fetched") << secretary << QStringLiteral("c0");
    QTest::newRow("1.8, while it is asked for the tries") << chairman << QStringLiteral("e4");
    QTest::newRow("1.8, while the PIN is shown") << chairman << QStringLiteral("20");
    QTest::newRow("1.8, while the signature is fetched") << chairman << QStringLiteral("c0");
}

void TroubleTest::sign_cardPulledDuringTheAct_signsNothing()
{
    QFETCH(QString, place);
    QFETCH(QString, instruction);
    auto card = card::Card::open(readerOf(place));
    QVERIFY(card.ok());
    QVERIFY(ask({QStringLiteral("pull-at"), place, instruction}));
    const auto made = signature(*card);
    QCOMPARE(codeOf(made), QStringLiteral("card.removed"));
    QCOMPARE(made.problem().kind, base::Kind::Environment);
    QVERIFY(ask({QStringLiteral("pull"), place}));
    QVERIFY(ask({QStringLiteral("insert"), place}));
    auto anew = card::Card::open(readerOf(place));
    QVERIFY(anew.ok());
    const auto tries = anew->triesLeft();
    QVERIFY(tries.ok());
    QCOMPARE(*tries, 3);
    QVERIFY(signature(*anew).ok());
}

void TroubleTest::sign_anotherProgramResetTheCard_worksOn()
{
    auto card = card::Card::open(readerOf(secretary));
    QVERIFY(card.ok());
    OtherProgram other(readerOf(secretary), SCARD_SHARE_SHARED);
    QVERIFY(other.isConnected() && other.resetsCard());
    QVERIFY(card->identity().ok());
    QVERIFY(other.resetsCard());
    QVERIFY(signature(*card).ok());
}

void TroubleTest::authenticate_anotherProgramResetTheCard_asksForThePin()
{
    auto card = card::Card::open(readerOf(chairman));
    QVERIFY(card.ok());
    auto right = card->authenticate(cardtest::pin());
    QVERIFY(right.ok());
    OtherProgram other(readerOf(chairman), SCARD_SHARE_SHARED);
    QVERIFY(other.isConnected() && other.resetsCard());
    QCOMPARE(codeOf(right->sign(Scheme::Ecdsa, HashAlgorithm::Sha256, QByteArray(32, 'd'))),
        QStringLiteral("card.pin.needed"));
}

void TroubleTest::authenticate_cardPulled_rightIsGone()
{
    auto card = card::Card::open(readerOf(chairman));
    QVERIFY(card.ok());
    auto right = card->authenticate(cardtest::pin());
    QVERIFY(right.ok());
    QVERIFY(ask({QStringLiteral("swap"), chairman, chairman}));
    QCOMPARE(
        codeOf(right->sign(Scheme::Ecdsa, HashAlgorithm::Sha256, QByteArray(32, 'd'))), QStringLiteral("card.removed"));
}

void TroubleTest::certificate_childsCard_isMissing()
{
    QVERIFY(ask({QStringLiteral("swap"), chairman, QStringLiteral("child")}));
    auto card = card::Card::open(readerOf(chairman));
    QVERIFY(card.ok());
    const auto certificate = card->certificate(CertificateKind::Signature);
    QCOMPARE(codeOf(certificate), QStringLiteral("card.certificate.missing"));
    QCOMPARE(certificate.problem().kind, base::Kind::Refused);
    QVERIFY(card->certificate(CertificateKind::Authentication).ok());
    QVERIFY(ask({QStringLiteral("swap"), chairman, chairman}));
}

void TroubleTest::sign_childsCard_isRefused()
{
    QVERIFY(ask({QStringLiteral("swap"), chairman, QStringLiteral("child")}));
    auto card = card::Card::open(readerOf(chairman));
    QVERIFY(card.ok());
    QCOMPARE(codeOf(signature(*card)), QStringLiteral("card.key.missing"));
    QVERIFY(ask({QStringLiteral("swap"), chairman, chairman}));
}

void TroubleTest::service_stopsOrHasNoReaders_everyCallSaysSo()
{
    auto card = card::Card::open(readerOf(chairman));
    QVERIFY(card.ok());
    card::ReaderWatch watch;
    QVERIFY(watch.next(0).ok());
    QVERIFY(ask({QStringLiteral("service"), QStringLiteral("stop")}));
    for (const QString &code : {codeOf(card->identity()), codeOf(card::readers()), codeOf(card::Card::open()),
             codeOf(card::Card::open(readerOf(chairman))), codeOf(watch.next(0))})
        QCOMPARE(code, QStringLiteral("card.service.missing"));
    QVERIFY(ask({QStringLiteral("service"), QStringLiteral("bare")}));
    for (const QString &code : {codeOf(card::readers()), codeOf(card::Card::open())})
        QCOMPARE(code, QStringLiteral("card.reader.none"));
    QVERIFY(watch.next(0).ok()); // finds the new service by itself; no reader is no error to it
    QVERIFY(ask({QStringLiteral("service"), QStringLiteral("start")}));
    QCOMPARE(codeOf(card::Card::open()), QStringLiteral("card.none"));
    QVERIFY(ask({QStringLiteral("insert"), chairman}));
    QVERIFY(card::Card::open().ok());
}

QTEST_GUILESS_MAIN(TroubleTest)
#include "test_trouble.moc"

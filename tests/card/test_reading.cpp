// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "card/card.h"
#include "card/proof.h"
#include "card/readers.h"

#include "sandbox/pki/pki.h"

#include <QCryptographicHash>
#include <QTest>

using card::CertificateKind;
using cardtest::readerOf;

namespace {

const auto secretaryPlace = QStringLiteral("secretary");
const auto chairmanPlace = QStringLiteral("chairman");

} // namespace

/// Inside the sandbox: the secretary's card has applet 1.7, the chairman's 1.8.
class ReadingTest : public QObject
{
    Q_OBJECT
private slots:
    void readers_twoCardsInserted_showsBothAsEid();
    void open_noReaderNamed_asksToChoose();
    void open_unknownReader_saysSo();
    void open_byName_knowsTheApplet_data();
    void open_byName_knowsTheApplet();
    void identity_ofBothApplets_isThePerson_data() { places(); }
    void identity_ofBothApplets_isThePerson();
    void address_ofBothApplets_isRead_data() { places(); }
    void address_ofBothApplets_isRead();
    void photo_ofBothApplets_hasTheHashOfTheIdentity_data() { places(); }
    void photo_ofBothApplets_hasTheHashOfTheIdentity();
    void certificates_ofBothApplets_formTheChain_data() { places(); }
    void certificates_ofBothApplets_formTheChain();
    void personalFiles_ofBothApplets_areSignedByTheRegister_data() { places(); }
    void personalFiles_ofBothApplets_areSignedByTheRegister();
    void certificate_readAgain_costsNoCommand_data() { places(); }
    void certificate_readAgain_costsNoCommand();
    void triesLeft_fresh_isThreeAndCostsNone_data() { places(); }
    void triesLeft_fresh_isThreeAndCostsNone();
    void watch_cardPulled_isNoticed();
    void watch_stopped_returnsAtOnce();

private:
    static void places()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("1.7") << secretaryPlace;
        QTest::newRow("1.8") << chairmanPlace;
    }
};

void ReadingTest::readers_twoCardsInserted_showsBothAsEid()
{
    const auto readers = card::readers();
    QVERIFY(readers.ok());
    QCOMPARE(readers->size(), 2);
    for (const card::ReaderState &reader : *readers) {
        QVERIFY(reader.cardPresent);
        QVERIFY(reader.isEid);
        QVERIFY(!reader.mute);
    }
    QCOMPARE(readers->at(0).name, readerOf(secretaryPlace));
    QCOMPARE(readers->at(1).name, readerOf(chairmanPlace));
}

void ReadingTest::open_noReaderNamed_asksToChoose()
{
    const auto card = card::Card::open();
    QVERIFY(!card.ok());
    QCOMPARE(card.problem().code, QStringLiteral("card.several"));
    QVERIFY(card.problem().message().contains(readerOf(chairmanPlace)));
}

void ReadingTest::open_unknownReader_saysSo()
{
    const auto card = card::Card::open(QStringLiteral("No such reader"));
    QVERIFY(!card.ok());
    QCOMPARE(card.problem().code, QStringLiteral("card.reader.unknown"));
    QCOMPARE(card.problem().kind, base::Kind::Environment);
}

void ReadingTest::open_byName_knowsTheApplet_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("applet");
    QTest::addColumn<card::KeyKind>("kind");
    QTest::newRow("1.7") << secretaryPlace << 0x17 << card::KeyKind::Rsa2048;
    QTest::newRow("1.8") << chairmanPlace << 0x18 << card::KeyKind::EcP384;
}

void ReadingTest::open_byName_knowsTheApplet()
{
    QFETCH(QString, place);
    QFETCH(int, applet);
    QFETCH(card::KeyKind, kind);
    const auto card = card::Card::open(readerOf(place));
    QVERIFY(card.ok());
    QCOMPARE(card->reader(), readerOf(place));
    QCOMPARE(card->applet(), applet);
    QCOMPARE(card->keyKind(), kind);
    QCOMPARE(card->chipSerial().size(), 16);
    QVERIFY(card->chipSerial().startsWith("SL"));
}

void ReadingTest::identity_ofBothApplets_isThePerson()
{
    QFETCH(QString, place);
    auto card = card::Card::open(readerOf(place));
    QVERIFY(card.ok());
    const auto identity = card->identity();
    QVERIFY(identity.ok());
    const sandbox::Person &person = place == secretaryPlace ? sandbox::secretary() : sandbox::chairman();
    QCOMPARE(identity->surname, person.surname);
    QCOMPARE(identity->givenNames, person.givenNames);
    QCOMPARE(identity->nationalNumber, person.nationalNumber);
    QCOMPARE(identity->birthDay, person.born);
    QCOMPARE(identity->chipNumber, card->chipSerial());
    QCOMPARE(identity->validUntil, QDate(2026, 3, 14));
    QCOMPARE(identity->sex, place == secretaryPlace ? QStringLiteral("V") : QStringLiteral("M"));
}

void ReadingTest::address_ofBothApplets_isRead()
{
    QFETCH(QString, place);
    auto card = card::Card::open(readerOf(place));
    QVERIFY(card.ok());
    const auto address = card->address();
    QVERIFY(address.ok());
    QCOMPARE(address->postcode, QStringLiteral("9999"));
    QCOMPARE(address->municipality, QStringLiteral("Voorbeeldegem"));
    QCOMPARE(address->street, QStringLiteral("Voorbeeldplein 2"));
}

void ReadingTest::photo_ofBothApplets_hasTheHashOfTheIdentity()
{
    QFETCH(QString, place);
    auto card = card::Card::open(readerOf(place));
    QVERIFY(card.ok());
    const auto photo = card->photo();
    const auto identity = card->identity();
    QVERIFY(photo.ok() && identity.ok());
    QVERIFY(photo->startsWith(QByteArray::fromHex("ffd8")) && photo->endsWith(QByteArray::fromHex("ffd9")));
    const auto algorithm = identity->photoHash.size() == 48 ? QCryptographicHash::Sha384 : QCryptographicHash::Sha256;
    QCOMPARE(QCryptographicHash::hash(*photo, algorithm), identity->photoHash);
}

void ReadingTest::certificates_ofBothApplets_formTheChain()
{
    QFETCH(QString, place);
    auto card = card::Card::open(readerOf(place));
    QVERIFY(card.ok());
    QList<QByteArray> read;
    for (const auto kind : {CertificateKind::Authentication, CertificateKind::Signature, CertificateKind::CitizenCa,
             CertificateKind::Root, CertificateKind::NationalRegister}) {
        const auto certificate = card->certificate(kind);
        QVERIFY(certificate.ok());
        QVERIFY(cardtest::isOneCertificate(*certificate)); // cut at its own length, not at the file's
        read += *certificate;
    }
    const sandbox::Person &person = place == secretaryPlace ? sandbox::secretary() : sandbox::chairman();
    QVERIFY(cardtest::subjectOf(read[0]).contains(QStringLiteral("(Authentication)")));
    QVERIFY(cardtest::subjectOf(read[1]).contains(QStringLiteral("(Signature)")));
    QVERIFY(cardtest::subjectOf(read[1]).contains(person.nationalNumber));
    QVERIFY(cardtest::isIssuedBy(read[0], read[2]));
    QVERIFY(cardtest::isIssuedBy(read[1], read[2]));
    QVERIFY(cardtest::isIssuedBy(read[2], read[3]));
    QVERIFY(cardtest::isIssuedBy(read[4], read[3]));
}

void ReadingTest::personalFiles_ofBothApplets_areSignedByTheRegister()
{
    QFETCH(QString, place);
    auto card = card::Card::open(readerOf(place));
    QVERIFY(card.ok());
    const auto files = card->personalFiles();
    const auto nationalRegister = card->certificate(CertificateKind::NationalRegister);
    QVERIFY(files.ok() && nationalRegister.ok());
    const auto hash
        = card->keyKind() == card::KeyKind::EcP384 ? card::HashAlgorithm::Sha384 : card::HashAlgorithm::Sha256;
    QVERIFY(cardtest::verifiesEncoded(*nationalRegister, hash, files->identity, files->identitySignature));
    QByteArray address = files->address;
    while (address.endsWith('\0'))
        address.chop(1);
    QVERIFY(address.size() < files->address.size());
    QVERIFY(cardtest::verifiesEncoded(
        *nationalRegister, hash, address + files->identitySignature, files->addressSignature));
    QVERIFY(!cardtest::verifiesEncoded(*nationalRegister, hash, files->address, files->addressSignature));
    const auto photo = card->photo();
    QVERIFY(photo.ok());
    QCOMPARE(files->photo, *photo);
    QVERIFY(card::parsedIdentity(files->identity).ok() && card::parsedAddress(files->address).ok());
}

void ReadingTest::certificate_readAgain_costsNoCommand()
{
    QFETCH(QString, place);
    auto first = card::Card::open(readerOf(place));
    QVERIFY(first.ok());
    const auto before = first->certificate(CertificateKind::Signature);
    QVERIFY(before.ok());
    const QString trace = cardtest::told({QStringLiteral("trace"), place});
    const auto again = first->certificate(CertificateKind::Signature);
    QVERIFY(again.ok());
    QCOMPARE(*again, *before);
    QCOMPARE(cardtest::told({QStringLiteral("trace"), place}), trace);
}

void ReadingTest::triesLeft_fresh_isThreeAndCostsNone()
{
    QFETCH(QString, place);
    auto card = card::Card::open(readerOf(place));
    QVERIFY(card.ok());
    for (int i = 0; i < 5; ++i) {
        const auto tries = card->triesLeft();
        QVERIFY(tries.ok());
        QCOMPARE(*tries, 3);
    }
}

void ReadingTest::watch_cardPulled_isNoticed()
{
    constexpr int longEnough = 30000;
    card::ReaderWatch watch;
    const auto before = watch.next(longEnough);
    QVERIFY(before.ok());
    QCOMPARE(before->size(), 2);
    QVERIFY(before->at(1).cardPresent);
    QVERIFY(cardtest::ask({QStringLiteral("pull"), chairmanPlace}));
    const auto pulled = watch.next(longEnough);
    QVERIFY(pulled.ok());
    QVERIFY(!pulled->at(1).cardPresent);
    QVERIFY(cardtest::ask({QStringLiteral("insert"), chairmanPlace}));
    const auto inserted = watch.next(longEnough);
    QVERIFY(inserted.ok());
    QVERIFY(inserted->at(1).isEid);
    QVERIFY(inserted->at(1).events > before->at(1).events); // a swap between two looks would show
}

void ReadingTest::watch_stopped_returnsAtOnce()
{
    card::ReaderWatch watch;
    QVERIFY(watch.next(0).ok());
    watch.stop();
    constexpr int wouldHangTheTest = 100000000;
    QVERIFY(watch.next(wouldHangTheTest).ok());
}

QTEST_GUILESS_MAIN(ReadingTest)
#include "test_reading.moc"

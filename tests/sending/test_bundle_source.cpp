// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "endpoint_room.h"

#include <QCryptographicHash>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace sending;

using Outcome = base::Result<QByteArray>;

/// The file of a bundle is read while it is sent, and may go or change meanwhile.
class TestBundleSource : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void parts_togetherAreTheBundle();
    void file_thatIsOtherThanKnown_isNotSent_data();
    void file_thatIsOtherThanKnown_isNotSent();
    void file_spoiltMidway_endsTheUpload_data();
    void file_spoiltMidway_endsTheUpload();

private:
    using Spoil = void (*)(QFile &);

    static void remove(QFile &file) { QVERIFY(file.remove()); }
    static void shorten(QFile &file) { QVERIFY(file.resize(100)); }
    static void lengthen(QFile &file) { QVERIFY(file.resize(file.size() + 1)); }
    static void alter(QFile &file)
    {
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(20'000) && file.write("other") == 5);
    }

    std::unique_ptr<EndpointRoom> m_room;
    TestSubmission m_submission;
};

void TestBundleSource::initTestCase()
{
    m_room = std::make_unique<EndpointRoom>();
}

void TestBundleSource::init()
{
    m_room->start();
    m_submission = m_room->submission();
}

void TestBundleSource::parts_togetherAreTheBundle()
{
    const BundleSource &bundle = m_submission.bundle;
    QVERIFY(bundle.check());
    QByteArray all;
    while (all.size() < bundle.size) {
        const auto part = bundle.part(all.size(), 8192);
        QVERIFY(part && !part->bytes.isEmpty());
        QCOMPARE(part->digest, QCryptographicHash::hash(part->bytes, QCryptographicHash::Sha256));
        all += part->bytes;
    }
    QCOMPARE(all, m_submission.bytes);
}

void TestBundleSource::file_thatIsOtherThanKnown_isNotSent_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("code");
    QTest::newRow("gone") << Spoil(remove) << u"sending.bundle.read"_s;
    QTest::newRow("shorter") << Spoil(shorten) << u"sending.bundle.changed"_s;
    QTest::newRow("longer") << Spoil(lengthen) << u"sending.bundle.changed"_s;
    QTest::newRow("altered") << Spoil(alter) << u"sending.bundle.changed"_s;
}

void TestBundleSource::file_thatIsOtherThanKnown_isNotSent()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, code);
    QFile file(m_submission.bundle.path);
    spoil(file);
    file.close();
    const auto login = m_room->login(m_room->secretary());
    const Outcome outcome = await(upload(*login, m_submission));
    QVERIFY(!outcome);
    QCOMPARE(outcome.problem().code, code);
    QVERIFY(outcome.problem().message().contains(m_submission.bundle.path));
    QCOMPARE(m_room->endpoint().requestCount(), 0);
}

void TestBundleSource::file_spoiltMidway_endsTheUpload_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("code");
    QTest::newRow("gone") << Spoil(remove) << u"sending.bundle.read"_s;
    QTest::newRow("shorter") << Spoil(shorten) << u"sending.bundle.changed"_s;
    QTest::newRow("altered") << Spoil(alter) << u"sending.bundle.changed"_s;
}

/// Of an altered file the endpoint hears the wrong bytes, finds that they are not what was announced, and is told of
/// nothing more.
void TestBundleSource::file_spoiltMidway_endsTheUpload()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, code);
    bool spoilt = false;
    UploadOptions options;
    options.progress = [&](const Progress &progress) {
        if (progress.bytesReceived < 8192 || std::exchange(spoilt, true))
            return;
        QFile file(m_submission.bundle.path);
        spoil(file);
    };
    const auto login = m_room->login(m_room->secretary());
    const Outcome outcome = await(upload(*login, m_submission, options));
    QVERIFY(spoilt);
    QVERIFY(!outcome);
    QCOMPARE(outcome.problem().code, code);
    QVERIFY(m_room->endpoint().ledger().entries().isEmpty());
}

QTEST_GUILESS_MAIN(TestBundleSource)
#include "test_bundle_source.moc"

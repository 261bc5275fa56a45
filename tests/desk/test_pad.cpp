// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk_ground.h"

#include "desk/card.h"
#include "desk/files.h"
#include "desk/held_card.h"
#include "desk/seal.h"
#include "desk/sign.h"
#include "sandbox_words.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;
using store::Role;

/// Types on the reader what the test wants, once it says that it asks.
class PersonAtReader final : public desk::Person
{
public:
    QString place;
    QString keys;
    int askedHere = 0;
    QStringList agreedTo;
    QList<desk::PinRequest> askedOnReader;
    QStringList steps; ///< since the reader asked

    QFuture<base::Secret> pin(const desk::PinRequest &) override
    {
        ++askedHere;
        QFutureInterface<base::Secret> declined;
        declined.reportStarted();
        declined.reportResult(base::Secret());
        declined.reportFinished();
        return declined.future();
    }
    void padAsks(const desk::PinRequest &request) override
    {
        askedOnReader.append(request);
        steps.clear();
        QVERIFY(ask({u"type"_s, place, keys}));
    }
    QFuture<desk::Agreement> agree(const desk::Question &question) override
    {
        agreedTo.append(question.code);
        return QtFuture::makeReadyFuture(desk::Agreement{true, {}});
    }
    void sees(const QString &step) override { steps.append(step); }
};

/// Inside the sandbox, where the readers have keys of their own.
class TestPad : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ground> m_ground;
    PersonAtReader m_person;
    QString m_path;

    base::Result<desk::Signed> sign(Role role, const QString &place, const QString &keys)
    {
        m_person.place = place;
        m_person.keys = keys;
        return awaited(desk::sign(*m_ground->workplace, {m_path, role, readerOf(place)}, m_person));
    }
    static QString readerOf(const QString &place)
    {
        return qEnvironmentVariable(place == u"secretary"_s ? "UV_SECRETARY_READER" : "UV_CHAIRMAN_READER");
    }

private slots:
    void init()
    {
        m_person = PersonAtReader();
        for (const QString &place : {u"secretary"_s, u"chairman"_s})
            QVERIFY(ask({u"tries"_s, place, u"3"_s}));
        m_ground = std::make_unique<Ground>(QStringList{qEnvironmentVariable("UV_TRUST_ROOT")});
        m_path = m_ground->file(u"hwg.asice"_s);
        QCOMPARE(codeOf(awaited(desk::seal(*m_ground->workplace, {u"hwg"_s}, m_path))), QString());
    }

    void sign_byBoth_asksForNoPinHere()
    {
        QCOMPARE(codeOf(sign(Role::Secretary, u"secretary"_s, u"1234"_s)), QString());
        QCOMPARE(codeOf(sign(Role::Chairman, u"chairman"_s, u"1234"_s)), QString());
        QCOMPARE(m_person.askedHere, 0);
        QCOMPARE(m_person.askedOnReader.size(), 2);
        QVERIFY(!m_person.askedOnReader.first().items.isEmpty()); // what is signed is said before
        QCOMPARE(m_person.askedOnReader.first().pad, std::optional(base::Language::Dutch));
        QVERIFY(m_person.steps.isEmpty()); // nothing took the words about the reader away
        QCOMPARE(m_ground->workplace->records().bundleAt(m_path)->signatures.size(), 2);
    }

    void sign_stoppedOnTheReader_changesNothing_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("code");
        QTest::newRow("cancelled") << u"cancel"_s << u"card.pin.cancelled"_s;
        QTest::newRow("no key") << u"timeout"_s << u"card.pin.timeout"_s;
        QTest::newRow("too short") << u"123"_s << u"card.pin.format"_s;
        QTest::newRow("wrong") << u"9999"_s << u"card.pin.wrong"_s;
    }

    void sign_stoppedOnTheReader_changesNothing()
    {
        QFETCH(QString, keys);
        QFETCH(QString, code);
        const QByteArray sealed = *desk::readFile(m_path, 1 << 24);
        for (const QString &place : {u"secretary"_s, u"chairman"_s}) {
            const Role role = place == u"secretary"_s ? Role::Secretary : Role::Chairman;
            QCOMPARE(codeOf(sign(role, place, keys)), code);
        }
        QCOMPARE(*desk::readFile(m_path, 1 << 24), sealed);
        QCOMPARE(m_person.askedHere, 0);
    }

    void sign_lastTry_isAgreedToBeforeTheReaderAsks()
    {
        QVERIFY(ask({u"tries"_s, u"chairman"_s, u"1"_s}));
        QCOMPARE(codeOf(sign(Role::Chairman, u"chairman"_s, u"1234"_s)), QString());
        QCOMPARE(m_person.agreedTo.last(), u"pin.lastTry"_s);
    }

    void provePin_onTheReader_isRight()
    {
        const auto view = awaited(desk::lookAtCard(*m_ground->surroundings, readerOf(u"secretary"_s)));
        QVERIFY(view.ok() && view->hasPinPad);
        QVERIFY(ask({u"type"_s, u"secretary"_s, u"1234"_s}));
        QCOMPARE(codeOf(awaited(desk::provePin(*view, card::Pin::onPad(base::Language::French)))), QString());
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    TestPad test;
    const int failed = QTest::qExec(&test, argc, argv);
    desk::letCardsGo(std::chrono::seconds(5));
    return failed;
}
#include "test_pad.moc"

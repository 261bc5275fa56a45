// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk_ground.h"

#include "card/other_program.h"
#include "card/readers.h"
#include "desk/card.h"
#include "desk/files.h"
#include "desk/seal.h"
#include "desk/sign.h"
#include "sandbox_words.h"

#include <QGuiApplication>

#include <thread>

using namespace Qt::StringLiterals;
using store::Role;

namespace {

bool askAll(const QList<QStringList> &events)
{
    return std::all_of(events.cbegin(), events.cend(), ask);
}

} // namespace

/// Inside the sandbox, once for each applet and number of readers: whatever fails when a bundle is signed has its own
/// words, and leaves bundle and file as they were.
class TestMatrix : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ground> m_ground;
    FakePerson m_person;
    QString m_path;
    QByteArray m_sealed; ///< the bundle before the first signature
    const QString m_place = u"secretary"_s;
    const QString m_reader = qEnvironmentVariable("UV_SECRETARY_READER");
    const bool m_hasOneReader = m_reader == qEnvironmentVariable("UV_CHAIRMAN_READER");

    [[nodiscard]] base::Result<desk::Signed> sign()
    {
        return awaited(desk::sign(*m_ground->workplace, {m_path, Role::Secretary, m_reader}, m_person));
    }
    [[nodiscard]] base::Result<desk::CardView> view()
    {
        return awaited(desk::lookAtCard(*m_ground->surroundings, m_reader));
    }
    void checkNothingChanged()
    {
        QCOMPARE(*desk::readFile(m_path, 1 << 24), m_sealed);
        QCOMPARE(desk::state(*m_ground->workplace, u"hwg"_s), store::State::Sealed);
        QVERIFY(m_ground->workplace->records().bundleAt(m_path)->signatures.isEmpty());
    }

    static void row(
        const char *name, const QList<QStringList> &before, const QList<QStringList> &whileTyped, const char *code)
    {
        QTest::newRow(name) << before << whileTyped << QString::fromLatin1(code);
    }
    static void rowsBeforeThePin()
    {
        // These two first: later the certificates are known.
        row("pulled while the certificate is looked for", {{u"pull-at"_s, u"secretary"_s, u"a4"_s}}, {},
            "card.removed");
        row("pulled while the certificate is read", {{u"pull-at"_s, u"secretary"_s, u"b0"_s}}, {}, "card.removed");
        row("pulled while the card is recognised", {{u"pull-at"_s, u"secretary"_s, u"e4"_s}}, {}, "card.removed");
        row("reading fails", {{u"fail-at"_s, u"secretary"_s, u"b0"_s, u"6581"_s}}, {}, "card.broken");
        row("not activated", {{u"fail-at"_s, u"secretary"_s, u"a4"_s, u"6985"_s}}, {}, "card.notActivated");
        row("no card", {{u"pull"_s, u"secretary"_s}}, {}, "card.none");
        row("card of another kind", {{u"swap"_s, u"secretary"_s, u"foreign"_s}}, {}, "card.notEid");
        row("card of a child", {{u"swap"_s, u"secretary"_s, u"child"_s}}, {}, "card.certificate.missing");
        row("mute card", {{u"swap"_s, u"secretary"_s, u"mute"_s}}, {}, "card.mute");
        row("blocked", {{u"tries"_s, u"secretary"_s, u"0"_s}}, {}, "card.pin.blocked");
        row("service stopped", {{u"service"_s, u"stop"_s}}, {}, "card.service.missing");
        row("reader unplugged", {{u"service"_s, u"bare"_s}}, {}, "card.reader.unknown");
    }
    static void rowsWhileThePinIsTyped()
    {
        row("pulled meanwhile", {}, {{u"pull"_s, u"secretary"_s}}, "card.removed");
        row("pulled and put back", {}, {{u"swap"_s, u"secretary"_s, u"secretary"_s}}, "card.removed");
        row("swapped for another", {}, {{u"swap"_s, u"secretary"_s, u"child"_s}}, "card.removed");
        row("service stopped meanwhile", {}, {{u"service"_s, u"stop"_s}}, "card.service.missing");
        row("service restarted meanwhile", {},
            {{u"service"_s, u"stop"_s}, {u"service"_s, u"start"_s}, {u"insert"_s, u"secretary"_s}},
            "card.service.missing");
        row("reader unplugged meanwhile", {}, {{u"service"_s, u"bare"_s}}, "card.service.missing");
    }
    static void rowsWhileTheCardSigns()
    {
        for (const char *instruction : {"a4", "22", "20", "2a", "c0"}) {
            const QByteArray name = QByteArray("pulled at ") + instruction;
            row(name.constData(), {}, {{u"pull-at"_s, u"secretary"_s, QLatin1String(instruction)}}, "card.removed");
        }
        const auto failing = [](const char *instruction, const char *status, const char *code) {
            const QByteArray name = QByteArray(instruction) + " says " + status;
            row(name.constData(), {},
                {{u"fail-at"_s, u"secretary"_s, QLatin1String(instruction), QLatin1String(status)}}, code);
        };
        failing("22", "6a88", "card.key.missing");
        failing("22", "6a80", "card.scheme.unsupported");
        failing("22", "6d00", "card.notActivated");
        failing("22", "6e00", "card.interrupted");
        failing("20", "6983", "card.pin.blocked");
        failing("20", "6a88", "card.pin.missing");
        failing("20", "6400", "card.failed");
        failing("20", "6581", "card.broken");
        failing("2a", "6982", "card.pin.needed");
        failing("2a", "6985", "card.key.missing");
        failing("2a", "6400", "card.failed");
        failing("2a", "6581", "card.broken");
        failing("2a", "6f00", "card.fault");
        failing("2a", "9000", "card.fault"); // done, it says, without a signature
        failing("c0", "6f00", "card.fault");
    }

private slots:
    void initTestCase()
    {
        m_ground = std::make_unique<Ground>(QStringList{qEnvironmentVariable("UV_TRUST_ROOT")});
        m_path = m_ground->file(u"hwg.asice"_s);
        QCOMPARE(codeOf(awaited(desk::seal(*m_ground->workplace, {u"hwg"_s}, m_path))), QString());
        m_sealed = *desk::readFile(m_path, 1 << 24);
    }

    void init()
    {
        m_person = FakePerson();
        if (const auto readers = card::readers(); !readers)
            QVERIFY(ask({u"service"_s, u"start"_s}));
        QVERIFY(ask({u"swap"_s, m_place, m_place}));
        QVERIFY(ask({u"tries"_s, m_place, u"3"_s}));
    }

    void sign_somethingFails_hasItsWordsAndHarmsNothing_data()
    {
        QTest::addColumn<QList<QStringList>>("before");
        QTest::addColumn<QList<QStringList>>("whileTyped");
        QTest::addColumn<QString>("code");
        rowsBeforeThePin();
        rowsWhileThePinIsTyped();
        rowsWhileTheCardSigns();
    }

    void sign_somethingFails_hasItsWordsAndHarmsNothing()
    {
        QFETCH(QList<QStringList>, before);
        QFETCH(QList<QStringList>, whileTyped);
        QFETCH(QString, code);
        QVERIFY(askAll(before));
        m_person.whilePinIsTyped = [&whileTyped] { QVERIFY(askAll(whileTyped)); };
        const base::Result<desk::Signed> made = sign();
        QCOMPARE(codeOf(made), code);
        QVERIFY(!made.problem().message().isEmpty());
        QCOMPARE(m_person.pinRequests.size(), before.isEmpty() ? 1 : 0); // not asked for nothing
        checkNothingChanged();
    }

    void sign_anotherProgramHasTheCardForItself_isBusy()
    {
        const OtherProgram other(m_reader, SCARD_SHARE_EXCLUSIVE);
        QVERIFY(other.isConnected());
        QCOMPARE(codeOf(sign()), u"card.busy"_s);
        checkNothingChanged();
    }

    void sign_wrongPin_leavesTwoTries()
    {
        m_person.answerPin = "9999";
        const auto made = sign();
        QCOMPARE(codeOf(made), u"card.pin.wrong"_s);
        QCOMPARE(made.problem().args, QStringList{u"2"_s});
        QCOMPARE(view()->triesLeft, 2);
        checkNothingChanged();
    }

    void sign_lastTryNotAgreed_isNotTried()
    {
        QVERIFY(ask({u"tries"_s, m_place, u"1"_s}));
        // The first question ties the card to its role, so a person who agrees to nothing ends there.
        m_person.agrees = false;
        QCOMPARE(codeOf(sign()), u"person.declined"_s);
        QCOMPARE(view()->triesLeft, 1);
        checkNothingChanged();
    }

    void open_noReaderNamed_findsTheOnlyCardOrAsks()
    {
        if (!m_hasOneReader)
            QVERIFY(ask({u"swap"_s, u"chairman"_s, u"chairman"_s}));
        const auto found = awaited(desk::lookAtCard(*m_ground->surroundings));
        QCOMPARE(codeOf(found), m_hasOneReader ? QString() : u"card.several"_s);
    }

    void view_damagedIdentity_onlyWarns()
    {
        QVERIFY(ask({u"swap"_s, m_place, u"damaged"_s}));
        const auto seen = view();
        QCOMPARE(codeOf(seen), QString());
        QVERIFY(seen->identityProblem && seen->identityProblem->code == u"card.identity.damaged"_s);
        QVERIFY(seen->holder.contains(u"Specimen"_s)); // from the certificate
        QVERIFY(seen->signature.isTrusted());
    }

    void view_readerThatGivesLittleAtATime_readsAll()
    {
        QVERIFY(ask({u"swap"_s, m_place, u"child"_s})); // its certificates are not known yet
        QVERIFY(ask({u"short"_s, m_place, u"100"_s}));
        const auto seen = view();
        QCOMPARE(codeOf(seen), QString());
        QVERIFY(!seen->identityProblem && !seen->photo.isEmpty());
        QVERIFY(seen->authentication.isTrusted());
    }

    /// Last: what went wrong before is no obstacle.
    void sign_cardResetAndHeldByAnotherProgram_waitsAndSigns()
    {
        const OtherProgram other(m_reader, SCARD_SHARE_SHARED);
        QVERIFY(other.isConnected());
        std::thread letting;
        m_person.whilePinIsTyped = [&] {
            QVERIFY(other.resetsCard());
            QVERIFY(other.holdsCard());
            letting = std::thread([&other] {
                std::this_thread::sleep_for(std::chrono::milliseconds(100));
                other.letsGo();
            });
        };
        const auto made = sign();
        letting.join();
        QCOMPARE(codeOf(made), QString());
        QCOMPARE(m_ground->workplace->records().bundleAt(m_path)->signatures.size(), 1);
        QVERIFY(*desk::readFile(m_path, 1 << 24) != m_sealed);
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    TestMatrix test;
    const int failed = QTest::qExec(&test, argc, argv);
    desk::letCardsGo(std::chrono::seconds(5));
    return failed;
}
#include "test_matrix.moc"

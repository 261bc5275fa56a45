// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk_ground.h"

#include "desk/card.h"
#include "desk/files.h"
#include "desk/history.h"
#include "desk/seal.h"
#include "desk/send.h"
#include "desk/sign.h"
#include "sandbox/endpoint/fault_proxy.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;
using store::Role;

/// Runs in the sandbox: real pcscd, a 1.7 card of the secretary and a 1.8 card of the chairman, the endpoint.
class TestSign : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ground> m_ground;
    FakePerson m_person;
    QString m_path;
    const QString m_secretary = qEnvironmentVariable("UV_SECRETARY_READER");
    const QString m_chairman = qEnvironmentVariable("UV_CHAIRMAN_READER");

    [[nodiscard]] desk::Workplace &place() const { return *m_ground->workplace; }
    base::Result<desk::Signed> sign(Role role, const QString &reader)
    {
        return awaited(desk::sign(place(), {m_path, role, reader}, m_person));
    }
    [[nodiscard]] store::State stateNow() const { return desk::state(place(), u"hwg"_s); }
    [[nodiscard]] qsizetype signatures() const { return place().records().bundleAt(m_path)->signatures.size(); }

    /// As a bad spot on the disk would: the data file itself is sound, the signature is not.
    void damageReceipt()
    {
        store::Receipt damaged = *place().records().receiptOf(u"hwg"_s);
        damaged.jws.back() = damaged.jws.back() == 'A' ? 'Q' : 'A';
        damaged.jws[damaged.jws.size() - 9] = damaged.jws.at(damaged.jws.size() - 9) == 'A' ? 'Q' : 'A';
        QVERIFY(awaited(place().record([damaged, stamp = place().stamp()](store::Store &file) {
            return file.replaceReceipt(stamp, damaged);
        })).ok());
    }
    void checkFileBesideComesBack()
    {
        const QString beside = m_path + u".receipt.jws"_s;
        const QByteArray jws = *desk::readFile(beside, 1 << 24);
        QVERIFY(!desk::receipt(place(), m_path)->rewritten);
        for (const QByteArray &other : {QByteArray("junk"), QByteArray(), jws + '\n'}) {
            QVERIFY(desk::writeFile(beside, other, desk::Existing::Replace).ok());
            const auto again = desk::receipt(place(), m_path);
            QVERIFY(again->rewritten);
            QCOMPARE(again->receiptPath, beside);
            QCOMPARE(*desk::readFile(beside, 1 << 24), jws);
        }
        QVERIFY(QFile::remove(beside));
        QVERIFY(desk::receipt(place(), m_path)->rewritten);
        QCOMPARE(*desk::readFile(beside, 1 << 24), jws);
        QVERIFY(QFile::remove(beside) && QDir().mkdir(beside)); // nothing can be written there
        QCOMPARE(desk::receipt(place(), m_path)->receiptPath, QString());
        QVERIFY(QDir().rmdir(beside));
    }

private slots:
    void init()
    {
        m_person = FakePerson();
        QFile pin(qEnvironmentVariable("UV_PIN_FILE"));
        QVERIFY(pin.open(QIODevice::ReadOnly));
        m_person.answerPin = pin.readAll().trimmed();
        m_ground = std::make_unique<Ground>(QStringList{qEnvironmentVariable("UV_TRUST_ROOT")});
        QVERIFY(m_ground->surroundings->isClockSet());
        m_path = m_ground->file(u"hwg.asice"_s);
        QCOMPARE(codeOf(awaited(desk::seal(place(), {u"hwg"_s}, m_path))), QString());
    }

    void sign_byBoth_asksOnceEachAndListsWhatIsSigned()
    {
        QCOMPARE(codeOf(sign(Role::Secretary, m_secretary)), QString());
        QCOMPARE(stateNow(), store::State::SignedOnce);
        QCOMPARE(m_person.questions.size(), 1);
        QCOMPARE(m_person.questions.first().code, u"sign.firstUse"_s);
        QCOMPARE(m_person.pinRequests.size(), 1);
        QCOMPARE(m_person.pinRequests.first().items.size(), 1);
        const QString digest = QString::fromLatin1(place().records().seals.value(u"hwg"_s).xmlSha256);
        const QString item = m_person.pinRequests.first().items.first();
        QVERIFY(item.contains(digest.left(8)) && !item.contains(digest.mid(8, 8))); // in short: names stay to be read
        const auto second = sign(Role::Chairman, m_chairman);
        QCOMPARE(codeOf(second), QString());
        QVERIFY(second->complete);
        QCOMPARE(stateNow(), store::State::SignedTwice);
    }

    void sign_withAKnownCard_doesNotAskWhoItIs()
    {
        QVERIFY(sign(Role::Secretary, m_secretary).ok());
        const QString other = m_ground->file(u"gef.asice"_s);
        QVERIFY(awaited(desk::seal(place(), {u"gef"_s}, other)).ok());
        m_path = other;
        QVERIFY(sign(Role::Secretary, m_secretary).ok());
        QCOMPARE(m_person.questions.size(), 1); // the first time
    }

    void sign_fileChangedMeanwhile_isNotWrittenOver()
    {
        QByteArray other;
        m_person.whilePinIsTyped = [this, &other] {
            other = *desk::readFile(m_path, 1'000'000) + "x";
            QVERIFY(desk::writeFile(m_path, other, desk::Existing::Replace).ok());
        };
        QCOMPARE(codeOf(sign(Role::Secretary, m_secretary)), u"sign.fileChanged"_s);
        QCOMPARE(*desk::readFile(m_path, 1'000'000), other);
        QCOMPARE(stateNow(), store::State::Sealed);
        m_person.whilePinIsTyped = [this] { QVERIFY(QFile::remove(m_path)); };
        QVERIFY(desk::writeFile(m_path, other.chopped(1), desk::Existing::Replace).ok());
        QCOMPARE(codeOf(sign(Role::Secretary, m_secretary)), u"sign.fileChanged"_s);
        QVERIFY(!QFile::exists(m_path));
    }

    void sign_samePersonTwice_isRefused()
    {
        QVERIFY(sign(Role::Secretary, m_secretary).ok());
        QCOMPARE(codeOf(sign(Role::Chairman, m_secretary)), u"sign.samePerson"_s);
        QCOMPARE(signatures(), 1);
    }

    void sign_roleTaken_isRefused()
    {
        QVERIFY(sign(Role::Secretary, m_secretary).ok());
        QCOMPARE(codeOf(sign(Role::Secretary, m_chairman)), u"sign.roleTaken"_s);
    }

    void sign_inTheOtherOrder_isGood()
    {
        QVERIFY(sign(Role::Chairman, m_chairman).ok());
        QVERIFY(sign(Role::Secretary, m_secretary)->complete);
    }

    void sign_withAnotherPersonsCard_needsAReasonWhichIsJournalled()
    {
        QVERIFY(m_ground->setField(u"sign2.name"_s, u"Piet Anders"_s).ok());
        m_path = m_ground->file(u"gef.asice"_s);
        QVERIFY(awaited(desk::seal(place(), {u"gef"_s}, m_path)).ok());
        QCOMPARE(codeOf(sign(Role::Secretary, m_chairman)), u"sign.otherPerson"_s);
        QVERIFY(m_person.pinRequests.isEmpty());
        m_person.reason = u"married, other name"_s;
        QCOMPARE(codeOf(sign(Role::Secretary, m_chairman)), QString());
        const QList<store::Event> events = *awaited(place().history());
        QVERIFY(std::any_of(events.cbegin(), events.cend(), [](const store::Event &event) {
            return event.kind == store::EventKind::SignatoryBound && event.note.contains(u"married"_s);
        }));
        QStringList told;
        const QList<store::Event> own = *awaited(desk::history(place(), u"gef"_s));
        for (const store::Event &event : own)
            told.append(desk::words(event, place()).what);
        const qsizetype why = told.indexOf(QRegularExpression(u".*although.*married, other name"_s));
        QVERIFY2(why > 0, qPrintable(told.join(u'\n')));
        QVERIFY2(told.at(why + 1).endsWith(u"as secretary, in gef.asice"_s), qPrintable(told.join(u'\n')));
        const QList<store::Event> other = *awaited(desk::history(place(), u"hwg"_s));
        QVERIFY(std::none_of(other.cbegin(), other.cend(),
            [](const store::Event &event) { return event.kind == store::EventKind::SignatoryBound; }));
    }

    void sign_withTheCardOfTheOtherRole_isRefusedWhateverTheReason()
    {
        QVERIFY(sign(Role::Secretary, m_secretary).ok());
        m_path = m_ground->file(u"gef.asice"_s);
        QVERIFY(awaited(desk::seal(place(), {u"gef"_s}, m_path)).ok());
        m_person.reason = u"the chairman is ill"_s;
        QCOMPARE(codeOf(sign(Role::Chairman, m_secretary)), u"sign.samePerson"_s);
        QCOMPARE(m_person.questions.size(), 1); // the first use before
    }

    void sign_withTheUnusedCardOfTheOtherRole_isRefusedWhateverTheReason()
    {
        m_person.reason = u"the card is broken"_s;
        QCOMPARE(codeOf(sign(Role::Secretary, m_chairman)), u"sign.samePerson"_s);
        QVERIFY(m_person.questions.isEmpty());
        QVERIFY(m_person.pinRequests.isEmpty());
    }

    void nameSpelledOtherwise_afterTheFirstUse_keepsTheTie()
    {
        QVERIFY(sign(Role::Secretary, m_secretary).ok());
        QVERIFY(m_ground->setField(u"sign1.name"_s, u"VOORBEELD, Liesbeth"_s).ok());
        m_path = m_ground->file(u"gef.asice"_s);
        QVERIFY(awaited(desk::seal(place(), {u"gef"_s}, m_path)).ok());
        QVERIFY(sign(Role::Secretary, m_secretary).ok());
        QCOMPARE(m_person.questions.size(), 1);
    }

    void nameCleared_afterTheFirstUse_endsTheTieAndNobodySigns()
    {
        QVERIFY(sign(Role::Secretary, m_secretary).ok());
        QVERIFY(m_ground->setField(u"sign1.name"_s, QString()).ok());
        const QList<store::Event> events = *awaited(place().history(u"ocmw"_s));
        QVERIFY(std::any_of(events.cbegin(), events.cend(),
            [](const store::Event &event) { return event.kind == store::EventKind::SignatoryReleased; }));
        QTRY_VERIFY(!place().records().signatory(Role::Secretary));
        QVERIFY(m_ground->setField(u"sign1.name"_s, u"Liesbeth Voorbeeld"_s).ok());
        QTRY_VERIFY(place().records().signatory(Role::Secretary));
        m_path = m_ground->file(u"gef.asice"_s);
        QVERIFY(awaited(desk::seal(place(), {u"gef"_s}, m_path)).ok());
        QVERIFY(sign(Role::Secretary, m_secretary).ok());
        QCOMPARE(m_person.questions.size(), 2); // as at a first use, and not as another's card
    }

    void nameOfAnother_afterTheFirstUse_endsTheTieAndSaysSo()
    {
        QVERIFY(sign(Role::Secretary, m_secretary).ok());
        QVERIFY(m_ground->setField(u"sign1.name"_s, u"Karla Anders"_s).ok());
        const QList<store::Event> events = *awaited(place().history(u"ocmw"_s));
        const auto released = std::find_if(events.cbegin(), events.cend(),
            [](const store::Event &event) { return event.kind == store::EventKind::SignatoryReleased; });
        QVERIFY(released != events.cend());
        QVERIFY(released->oldText.contains(u"Liesbeth"_s)); // on the card
        QCOMPARE(released->newText, u"Karla Anders"_s);
        QCOMPARE(released->subject, u"secretary"_s);
        // Put back: the card is asked about again, and the question says why.
        QVERIFY(m_ground->setField(u"sign1.name"_s, u"Liesbeth Voorbeeld"_s).ok());
        m_path = m_ground->file(u"gef.asice"_s);
        QVERIFY(awaited(desk::seal(place(), {u"gef"_s}, m_path)).ok());
        QVERIFY(sign(Role::Secretary, m_secretary).ok());
        QCOMPARE(m_person.questions.size(), 2);
        QCOMPARE(m_person.questions.last().code, u"sign.firstUse"_s);
        QVERIFY2(
            m_person.questions.last().text.contains(u"no longer counts"_s), qPrintable(m_person.questions.last().text));
        QVERIFY(!m_person.questions.first().text.contains(u"no longer counts"_s));
    }

    void sign_nameChangedAfterTheSeal_isRefused()
    {
        QVERIFY(m_ground->setField(u"sign1.name"_s, u"Karel Specimen"_s));
        QVERIFY(m_ground->setField(u"sign2.name"_s, u"Liesbeth Voorbeeld"_s));
        QCOMPARE(codeOf(sign(Role::Secretary, m_chairman)), u"sign.sealedOther"_s);
        QCOMPARE(codeOf(sign(Role::Chairman, m_secretary)), u"sign.sealedOther"_s);
        QVERIFY(m_person.pinRequests.isEmpty());
    }

    void sign_declined_changesNothing()
    {
        const QByteArray before = *desk::readFile(m_path, 1 << 24);
        m_person.agrees = false;
        QCOMPARE(codeOf(sign(Role::Secretary, m_secretary)), u"person.declined"_s);
        m_person.agrees = true;
        m_person.answerPin.clear();
        QCOMPARE(codeOf(sign(Role::Secretary, m_secretary)), u"person.declined"_s);
        QCOMPARE(*desk::readFile(m_path, 1 << 24), before);
        QCOMPARE(stateNow(), store::State::Sealed);
    }

    void sign_wrongPin_saysHowManyTriesAreLeftAndTheRightOneRestoresThem()
    {
        const QByteArray right = std::exchange(m_person.answerPin, "0000");
        const auto wrong = sign(Role::Secretary, m_secretary);
        QCOMPARE(codeOf(wrong), u"card.pin.wrong"_s);
        QCOMPARE(wrong.problem().args.first(), u"2"_s);
        m_person.answerPin = right;
        QVERIFY(sign(Role::Secretary, m_secretary).ok());
        QCOMPARE(m_person.pinRequests.last().triesLeft, 2);
        QCOMPARE(awaited(desk::lookAtCard(*m_ground->surroundings, m_secretary))->triesLeft, 3);
    }

    void provePin_ofAnotherCardThanTheOneLookedAt_doesNotShowItThePin()
    {
        desk::CardView view = *awaited(desk::lookAtCard(*m_ground->surroundings, m_secretary));
        view.reader = m_chairman; // as if the cards had been exchanged
        QCOMPARE(
            codeOf(awaited(desk::provePin(view, base::Secret(m_person.answerPin.toStdString())))), u"card.changed"_s);
        QCOMPARE(codeOf(awaited(desk::provePin(view, base::Secret("0000")))), u"card.changed"_s);
        QCOMPARE(awaited(desk::lookAtCard(*m_ground->surroundings, m_chairman))->triesLeft, 3);
        view.reader = m_secretary;
        QCOMPARE(codeOf(awaited(desk::provePin(view, base::Secret(m_person.answerPin.toStdString())))), QString());
    }

    void changeAfterSignature_isRefusedUntilReopened()
    {
        QVERIFY(sign(Role::Secretary, m_secretary).ok());
        QVERIFY(sign(Role::Chairman, m_chairman).ok());
        QCOMPARE(codeOf(m_ground->setField(u"hwg.n_cash"_s, u"99"_s)), u"report.sealed"_s);
        const auto cost = awaited(desk::reopen(place(), u"hwg"_s, u"forgotten case"_s));
        QCOMPARE(cost->losingSignatures, QStringList{u"hwg"_s});
        QCOMPARE(stateNow(), store::State::Ready);
        QVERIFY(m_ground->setField(u"hwg.n_cash"_s, u"99"_s).ok());
        QCOMPARE(codeOf(sign(Role::Secretary, m_secretary)), u"sign.void"_s);
        const QList<store::Event> events = *awaited(place().history(u"hwg"_s));
        QVERIFY(std::any_of(events.cbegin(), events.cend(),
            [](const store::Event &event) { return event.note.contains(u"forgotten case"_s); }));
    }

    void sign_ofAnAlteredFile_isRefused()
    {
        QByteArray bytes = *desk::readFile(m_path, 1 << 24);
        bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
        QVERIFY(desk::writeFile(m_path, bytes, desk::Existing::Replace).ok());
        QCOMPARE(codeOf(sign(Role::Secretary, m_secretary)), u"sign.altered"_s);
        QVERIFY(m_person.pinRequests.isEmpty());
    }

    void sign_ofAMovedFile_isRecognised()
    {
        const QString elsewhere = m_ground->file(u"elsewhere.asice"_s);
        QVERIFY(QFile::rename(m_path, elsewhere));
        m_path = elsewhere;
        QVERIFY(sign(Role::Secretary, m_secretary).ok());
        QCOMPARE(place().records().bundleOf(u"hwg"_s)->path, elsewhere);
    }

    void signatureThatTheStoreDoesNotKnow_isTakenOver()
    {
        QVERIFY(sign(Role::Secretary, m_secretary).ok());
        const QString copy = m_ground->file(u"copy.sqlite"_s);
        QVERIFY(awaited(place().backup(copy)).ok());
        QVERIFY(sign(Role::Chairman, m_chairman).ok());
        m_ground->goBackTo(copy); // between the file and the store
        QCOMPARE(stateNow(), store::State::SignedOnce);
        QCOMPARE(codeOf(sign(Role::Chairman, m_chairman)), u"sign.complete"_s);
        QCOMPARE(stateNow(), store::State::SignedTwice);
    }

    void seal_ofABundleThatWasSignedElsewhere_isRefused()
    {
        const QString copy = m_ground->file(u"copy.sqlite"_s);
        QVERIFY(awaited(place().backup(copy)).ok());
        QVERIFY(sign(Role::Secretary, m_secretary).ok());
        m_ground->goBackTo(copy); // the store knows of no signature
        QCOMPARE(stateNow(), store::State::Sealed);
        const auto again = awaited(desk::seal(place(), {u"hwg"_s}, m_ground->file(u"again.asice"_s)));
        QCOMPARE(codeOf(again), u"seal.signed"_s);
        QCOMPARE(stateNow(), store::State::SignedOnce);
        QVERIFY(!place().records().bundleAt(m_path)->isVoid);
    }

    void send_ofASignedBundle_endsWithAVerifiedReceipt()
    {
        QVERIFY(sign(Role::Secretary, m_secretary).ok());
        const QUrl endpoint(qEnvironmentVariable("UV_ENDPOINT"));
        auto session = awaited(desk::Session::logIn(place(), {endpoint, m_secretary}, m_person));
        QCOMPARE(codeOf(session), QString());
        QCOMPARE(m_person.pinRequests.last().act, desk::PinRequest::Act::LogIn);
        QCOMPARE(codeOf(awaited((*session)->send(m_path))), u"send.unsigned"_s);
        QVERIFY(place().records().outbox.isEmpty());
        QVERIFY(sign(Role::Chairman, m_chairman).ok());
        const auto received = awaited((*session)->send(m_path));
        QCOMPARE(codeOf(received), QString());
        QCOMPARE(stateNow(), store::State::Received);
        QCOMPARE(desk::receipt(place(), m_path)->receipt.registrationNumber, received->receipt.registrationNumber);
        QCOMPARE(awaited((*session)->send(m_path))->receipt.registrationNumber, received->receipt.registrationNumber);
        checkFileBesideComesBack();
        damageReceipt();
        QCOMPARE(codeOf(desk::receipt(place(), m_path)), u"sending.receipt.signature"_s);
        QCOMPARE(codeOf(awaited((*session)->send(m_path))), QString());
        QCOMPARE(codeOf(desk::receipt(place(), m_path)), QString());
        QCOMPARE(awaited(place().history(u"hwg"_s))->last().kind, store::EventKind::ReceiptReplaced);
        QCOMPARE(codeOf(awaited(desk::reopen(place(), u"hwg"_s, u"x"_s))), u"report.received"_s);
        (*session)->logOut();
        QCOMPARE(codeOf(awaited((*session)->send(m_path))), u"sending.login.over"_s);
    }

    void logIn_forABundleThatCannotBeSent_isRefusedBeforeThePin()
    {
        const QUrl endpoint(qEnvironmentVariable("UV_ENDPOINT"));
        const auto logIn = [&] {
            return codeOf(awaited(desk::Session::logIn(place(), {endpoint, m_secretary, {m_path}}, m_person)));
        };
        QVERIFY(sign(Role::Secretary, m_secretary).ok());
        m_person.pinRequests.clear();
        QCOMPARE(logIn(), u"send.unsigned"_s);
        QVERIFY(m_person.pinRequests.isEmpty());
        QVERIFY(sign(Role::Chairman, m_chairman).ok());
        const store::Bundle bundle = *place().records().bundleAt(m_path);
        QVERIFY(awaited(place().record([&, stamp = place().stamp()](store::Store &file) {
            return file.queue(stamp, bundle.id, u"https://elsewhere.example/"_s);
        })).ok());
        QVERIFY(awaited(desk::checkSendable(place(), {m_path}, endpoint)).ok()); // it was not announced yet
        store::Submission announced = place().records().outbox.first();
        announced.attempts = 1;
        QVERIFY(awaited(place().record([announced, stamp = place().stamp()](store::Store &file) {
            return file.setProgress(stamp, announced);
        })).ok());
        m_person.pinRequests.clear();
        QCOMPARE(logIn(), u"send.otherEndpoint"_s);
        QVERIFY(m_person.pinRequests.isEmpty());
    }

    void logIn_forSeveralOfWhichOneCanBeSent_isGood()
    {
        const QString unsignedOne = m_ground->file(u"gef.asice"_s);
        QVERIFY(awaited(desk::seal(place(), {u"gef"_s}, unsignedOne)).ok());
        QVERIFY(sign(Role::Secretary, m_secretary).ok());
        QVERIFY(sign(Role::Chairman, m_chairman).ok());
        const QUrl endpoint(qEnvironmentVariable("UV_ENDPOINT"));
        QVERIFY(awaited(desk::checkSendable(place(), {unsignedOne, m_path}, endpoint)).ok());
        QCOMPARE(codeOf(awaited(desk::checkSendable(place(), {unsignedOne}, endpoint))), u"send.unsigned"_s);
    }

    void midnightOfTheLastDay_makesReportsLateWithoutARestart()
    {
        const QByteArray before = qgetenv("UV_NOW");
        qputenv("UV_NOW", "2017-02-28T23:59:58+01:00");
        Ground ground({qEnvironmentVariable("UV_TRUST_ROOT")});
        qputenv("UV_NOW", before);
        const auto isLate = [&ground] {
            const QList<desk::Checked> findings = desk::check(*ground.workplace, u"gef"_s);
            return std::any_of(findings.cbegin(), findings.cend(),
                [](const desk::Checked &one) { return one.finding.rule == u"GEN-07"_s; });
        };
        QVERIFY(!isLate());
        QTRY_VERIFY_WITH_TIMEOUT(isLate(), 10'000);
        QCOMPARE(ground.surroundings->clock().today(), QDate(2017, 3, 1));
    }

    void logIn_onALineThatComesBack_succeedsWithoutAskingThePinAgain()
    {
        QUrl endpoint(qEnvironmentVariable("UV_ENDPOINT"));
        const sandbox::LineFault cut{std::nullopt, 0, sandbox::LineFault::Kind::Reset};
        QList<sandbox::LineFault> faults(3, cut);
        faults.append(sandbox::LineFault());
        const sandbox::FaultProxy line(quint16(endpoint.port()), faults);
        endpoint.setPort(line.serverPort());
        m_person.pinRequests.clear();
        m_person.steps.clear();
        const auto session = awaited(desk::Session::logIn(place(), {endpoint, m_secretary, {}, 0}, m_person));
        QCOMPARE(codeOf(session), QString());
        QCOMPARE(m_person.pinRequests.size(), 1);
        QVERIFY(m_person.steps.join(u' ').contains(u"Logging in again"_s));
    }

    void logIn_thatIsStopped_asksNothingMore()
    {
        const QUrl nowhere(u"https://localhost:1/REST/annualReport/v1"_s);
        const desk::LogInRequest once{nowhere, m_secretary};
        QVERIFY(codeOf(awaited(desk::Session::logIn(place(), once, m_person))).startsWith(u"sending.network"_s));
        auto logIn = desk::Session::logIn(place(), {nowhere, m_secretary, {}, 0}, m_person);
        QTRY_VERIFY(m_person.steps.join(u' ').contains(u"Logging in again"_s));
        QVERIFY(!logIn.isFinished());
        logIn.cancel();
        QTRY_VERIFY(logIn.isFinished());
        QVERIFY(sign(Role::Secretary, m_secretary).ok()); // the card is free
    }

    void logIn_atAnAddressThatIsNoHttps_isRefused()
    {
        const auto session
            = awaited(desk::Session::logIn(place(), {QUrl(u"http://localhost/x"_s), m_secretary}, m_person));
        QCOMPARE(codeOf(session), u"send.endpoint"_s);
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    TestSign test;
    const int failed = QTest::qExec(&test, argc, argv);
    desk::letCardsGo(std::chrono::seconds(5));
    return failed;
}
#include "test_sign.moc"

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk_ground.h"

#include "desk/card.h"
#include "desk/filing.h"
#include "desk/receipt_sheet.h"
#include "desk/seal.h"
#include "desk/send.h"
#include "desk/sign.h"
#include "tests/print/probe.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;
using store::Role;

/// A version that takes the place of one that the endpoint has. Runs in the sandbox, against the reference endpoint.
class TestReplacing : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ground> m_ground;
    FakePerson m_person;
    const QString m_secretary = qEnvironmentVariable("UV_SECRETARY_READER");
    const QString m_chairman = qEnvironmentVariable("UV_CHAIRMAN_READER");

    [[nodiscard]] desk::Workplace &place() const { return *m_ground->workplace; }
    [[nodiscard]] QString at(const QString &name) const { return m_ground->file(name); }

    void sealAndSign(const QStringList &modules, const QString &path)
    {
        for (const QString &module : modules)
            m_ground->acceptWarnings(module);
        QCOMPARE(codeOf(awaited(desk::seal(place(), modules, path))), QString());
        QCOMPARE(codeOf(awaited(desk::sign(place(), {path, Role::Secretary, m_secretary}, m_person))), QString());
        QCOMPARE(codeOf(awaited(desk::sign(place(), {path, Role::Chairman, m_chairman}, m_person))), QString());
    }
    base::Result<desk::Received> send(const QString &path)
    {
        const QUrl endpoint(qEnvironmentVariable("UV_ENDPOINT"));
        const auto session = awaited(desk::Session::logIn(place(), {endpoint, m_secretary, {path}}, m_person));
        if (!session)
            return session.problem();
        return awaited((*session)->send(path));
    }
    QString record(store::State state)
    {
        return codeOf(awaited(desk::recordFiling(
            place(), {u"hwg"_s, state, m_ground->surroundings->clock().today(), u"letter of today"_s})));
    }
    void correct(const QString &value)
    {
        QCOMPARE(codeOf(awaited(desk::reopen(place(), u"hwg"_s, u"one case was forgotten"_s))), QString());
        QCOMPARE(codeOf(m_ground->setField(u"hwg.amount"_s, value)), QString());
    }
    [[nodiscard]] QString replacedBy(const base::Result<desk::Received> &received) const
    {
        return received ? received->receipt.reports.first().replaces : received.problem().code;
    }

private slots:
    void initTestCase()
    {
        QFile pin(qEnvironmentVariable("UV_PIN_FILE"));
        QVERIFY(pin.open(QIODevice::ReadOnly));
        m_person.answerPin = pin.readAll().trimmed();
        m_ground = std::make_unique<Ground>(QStringList{qEnvironmentVariable("UV_TRUST_ROOT")});
    }

    void unlockedReport_isSentAsANewVersionThatReplacesTheFirst()
    {
        const QString first = at(u"first.asice"_s);
        sealAndSign({u"hwg"_s, u"gef"_s}, first);
        const auto received = send(first);
        QCOMPARE(codeOf(received), QString());
        QCOMPARE(codeOf(awaited(desk::reopen(place(), u"hwg"_s, u"x"_s))), u"report.received"_s);
        QCOMPARE(record(store::State::Entered), u"filing.received"_s);
        QCOMPARE(record(store::State::Unlocked), QString());
        const QString firstXml = QString::fromLatin1(place().records().seals.value(u"hwg"_s).xmlSha256);
        QVERIFY(awaited(desk::reopenCost(place(), u"hwg"_s))->losingSignatures.isEmpty());
        correct(u"94200.00"_s);
        QVERIFY(!place().records().bundleAt(first)->isVoid); // it was received as it is
        const QString second = at(u"second.asice"_s);
        sealAndSign({u"hwg"_s}, second);
        QCOMPARE(place().records().documents.value(u"hwg"_s).predecessor, firstXml);
        const auto replaced = send(second);
        QCOMPARE(replacedBy(replaced), received->receipt.submission);
        QCOMPARE(replaced->receipt.reports.first().version, 2);
        QCOMPARE(desk::state(place(), u"hwg"_s), store::State::Received);
        QCOMPARE(desk::state(place(), u"gef"_s), store::State::Received);
    }

    void receiptsOfBothVersions_holdAfterARestart()
    {
        m_ground->restart();
        for (const QString &path : {at(u"first.asice"_s), at(u"second.asice"_s)})
            QCOMPARE(codeOf(desk::receipt(place(), path)), QString());
        QVERIFY(desk::receipt(place(), at(u"first.asice"_s))->receipt.registrationNumber
            != desk::receipt(place(), at(u"second.asice"_s))->receipt.registrationNumber);
        const auto sheet = awaited(desk::receiptPdf(place(), at(u"second.asice"_s)));
        QCOMPARE(codeOf(sheet), QString());
        const auto first = desk::receipt(place(), at(u"first.asice"_s));
        QVERIFY(probe::words(*sheet).contains(first->receipt.submission)); // what it replaces
        QCOMPARE(codeOf(awaited(desk::receiptPdf(place(), at(u"third.asice"_s)))), u"file.read"_s);
        QCOMPARE(codeOf(send(at(u"first.asice"_s))), u"sign.superseded"_s); // before any PIN
        QCOMPARE(place().records().receiptOf(u"hwg"_s)->number,
            desk::receipt(place(), at(u"second.asice"_s))->receipt.registrationNumber);
    }

    void rejectedReport_isReplacedOnceMore_andOneEnteredOnThePortalIsNotSentToo()
    {
        const QString held = desk::receipt(place(), at(u"second.asice"_s))->receipt.submission;
        QCOMPARE(record(store::State::Rejected), QString());
        correct(u"94300.00"_s);
        const QString third = at(u"third.asice"_s);
        sealAndSign({u"hwg"_s}, third);
        QCOMPARE(record(store::State::Entered), QString());
        QCOMPARE(codeOf(send(third)), u"send.entered"_s);
        QCOMPARE(
            codeOf(awaited(desk::takeBackFiling(place(), u"hwg"_s, store::State::Entered, u"a slip"_s))), QString());
        QCOMPARE(desk::state(place(), u"hwg"_s), store::State::SignedTwice);
        QCOMPARE(replacedBy(send(third)), held);
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    TestReplacing test;
    const int failed = QTest::qExec(&test, argc, argv);
    desk::letCardsGo(std::chrono::seconds(5));
    return failed;
}
#include "test_replacing.moc"

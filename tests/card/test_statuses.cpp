// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "card/statuses.h"

#include <QTest>

using card::Step;

namespace {

constexpr Step steps[]
    = {Step::FindFile, Step::ReadFile, Step::CountTries, Step::ChooseKey, Step::CheckPin, Step::Sign};

QString codeOf(Step step, int status)
{
    return card::statusProblem(step, static_cast<quint16>(status), QStringLiteral("R")).code;
}

} // namespace

class StatusesTest : public QObject
{
    Q_OBJECT
private slots:
    void statusProblem_eachCommand_isItsSituation_data();
    void statusProblem_eachCommand_isItsSituation();
    void statusProblem_anyCommand_isTheSameSituation();
    void statusProblem_everyWordOfTwoBytes_hasWordsForThePerson();
    void triesIn_everyWord_onlyThoseThatCount();
};

void StatusesTest::statusProblem_eachCommand_isItsSituation_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](Step step, int status, const char *code) {
        QTest::addRow("%d %04x", static_cast<int>(step), status) << step << status << QString::fromLatin1(code);
    };
    row(Step::FindFile, 0x6985, "card.notActivated");
    row(Step::FindFile, 0x6283, "card.notActivated");
    row(Step::FindFile, 0x6a86, "card.fault");
    row(Step::ReadFile, 0x6986, "card.interrupted");
    row(Step::ReadFile, 0x6982, "card.fault"); // no file of an eID is protected
    row(Step::CountTries, 0x6a88, "card.pin.missing");
    row(Step::CountTries, 0x6a86, "card.pin.missing");
    row(Step::ChooseKey, 0x6a88, "card.key.missing");
    row(Step::ChooseKey, 0x6985, "card.key.missing");
    row(Step::ChooseKey, 0x6a80, "card.scheme.unsupported");
    row(Step::CheckPin, 0x63c2, "card.pin.wrong");
    row(Step::CheckPin, 0x63c0, "card.pin.blocked");
    row(Step::CheckPin, 0x6983, "card.pin.blocked");
    row(Step::CheckPin, 0x6a88, "card.pin.missing");
    row(Step::CheckPin, 0x6a86, "card.pin.missing");
    row(Step::CheckPin, 0x6985, "card.fault");
    row(Step::Sign, 0x6982, "card.pin.needed");
    row(Step::Sign, 0x6985, "card.key.missing");
    row(Step::Sign, 0x6a80, "card.scheme.unsupported");
    row(Step::Sign, 0x6700, "card.scheme.unsupported");
    row(Step::Sign, 0x6b00, "card.fault");
}

void StatusesTest::statusProblem_eachCommand_isItsSituation()
{
    QFETCH(Step, step);
    QFETCH(int, status);
    QFETCH(QString, code);
    QCOMPARE(codeOf(step, status), code);
}

void StatusesTest::statusProblem_anyCommand_isTheSameSituation()
{
    for (const Step step : steps) {
        QCOMPARE(codeOf(step, 0x6581), QStringLiteral("card.broken"));
        QCOMPARE(codeOf(step, 0x6400), QStringLiteral("card.failed"));
        QCOMPARE(codeOf(step, 0x6d00), QStringLiteral("card.notActivated"));
        QCOMPARE(codeOf(step, 0x6e00), QStringLiteral("card.interrupted"));
        QCOMPARE(codeOf(step, 0x6881), QStringLiteral("card.interrupted"));
    }
}

void StatusesTest::statusProblem_everyWordOfTwoBytes_hasWordsForThePerson()
{
    for (const Step step : steps) {
        for (int status = 0x6000; status < 0x7000; ++status) {
            const base::Problem problem = card::statusProblem(step, static_cast<quint16>(status), QStringLiteral("R"));
            QVERIFY(!problem.message().isEmpty());
            QVERIFY(!problem.message().contains(QLatin1Char('%')));
        }
    }
}

void StatusesTest::triesIn_everyWord_onlyThoseThatCount()
{
    QCOMPARE(card::triesIn(0x63c3), std::optional(3));
    QCOMPARE(card::triesIn(0x63c0), std::optional(0));
    QCOMPARE(card::triesIn(0x6983), std::optional(0));
    QCOMPARE(card::triesIn(0x9000), std::optional(3));
    for (const quint16 status : {0x6300, 0x6982, 0x6400, 0x6d00, 0x61c3})
        QVERIFY(!card::triesIn(status));
}

QTEST_APPLESS_MAIN(StatusesTest)
#include "test_statuses.moc"

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "program.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <unistd.h>

using namespace Qt::StringLiterals;

/// Cards and PINs at the command line, with the sandbox's cards in the real pcscd.
class TestPin : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_bundle = m_folder.filePath(u"hwg.asice"_s);
    QByteArray m_pin;

    /// Without a terminal; `input` is all that the standard input has.
    [[nodiscard]] Answer cli(const QStringList &arguments, const QByteArray &input = {}, bool trusted = true) const
    {
        QProcess process;
        process.setChildProcessModifier([] { ::setsid(); });
        QStringList all{u"--data"_s, m_folder.path(), u"--lang"_s, u"en"_s};
        if (trusted)
            all += {u"--trust-root"_s, qEnvironmentVariable("UV_TRUST_ROOT")};
        process.start(QStringLiteral(UV_CLI), all + arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(-1))
            qFatal("the program did not end");
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
    }
    [[nodiscard]] QStringList sign(const QStringList &more = {}) const
    {
        return QStringList{u"sign"_s, m_bundle, u"--role"_s, u"secretary"_s, u"--reader"_s,
                   qEnvironmentVariable("UV_SECRETARY_READER")}
        + more;
    }

private slots:
    void initTestCase()
    {
        QFile file(qEnvironmentVariable("UV_PIN_FILE"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_pin = file.readAll();
        QCOMPARE(cli({u"init"_s, u"--example"_s}).code, 0);
        const Answer sealed = cli({u"seal"_s, u"hwg"_s, u"--out"_s, m_bundle});
        QVERIFY2(sealed.code == 0, sealed.errors);
    }

    void noTerminalAndNoPinOnTheInput_saysWhatToGive()
    {
        const Answer answer = cli(sign());
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.errors.contains("--pin-stdin"), answer.errors);
        QCOMPARE(cli(sign({u"--json"_s})).problem(), u"cli.pin.terminal"_s);
    }

    void emptyPin_saysThatNoneWasGiven()
    {
        const Answer answer = cli(sign({u"--pin-stdin"_s, u"--json"_s}), "\n");
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.problem(), u"cli.pin.none"_s);
        QCOMPARE(cli({u"card"_s, u"--check"_s, u"--reader"_s, qEnvironmentVariable("UV_SECRETARY_READER"),
                         u"--pin-stdin"_s, u"--json"_s})
                     .problem(),
            u"cli.pin.none"_s);
    }

    void pinThatIsNone_isRefusedBeforeTheCardIsSaidToSign()
    {
        for (const char *pin : {"abc\n", "12 34\n", "123\n", "1234567890123\n"}) {
            const Answer answer = cli(sign({u"--pin-stdin"_s}), pin);
            QCOMPARE(answer.code, 1);
            QVERIFY2(answer.errors.contains("4 to 12 digits"), answer.errors);
            QVERIFY2(!answer.output.contains("is signing"), answer.output);
        }
    }

    void untrustedCard_isSaidOnce()
    {
        const Answer card = cli({u"card"_s, u"--reader"_s, qEnvironmentVariable("UV_SECRETARY_READER")}, {}, false);
        QCOMPARE(card.code, 0);
        QCOMPARE(card.output.count("issue"), 1);
        const Answer refused = cli(sign({u"--pin-stdin"_s}), m_pin, false);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.errors.count("certificate") <= 2, refused.errors);
    }

    void cardWithDetails_saysWhoTheHolderIs()
    {
        const QStringList card{u"card"_s, u"--reader"_s, qEnvironmentVariable("UV_SECRETARY_READER")};
        const Answer plain = cli(card);
        const Answer detailed = cli(card + QStringList{u"--details"_s});
        QCOMPARE(detailed.code, 0);
        for (const char *personal : {"Voorbeeldplein", "9999 Voorbeeldegem", "national number"}) {
            QVERIFY2(detailed.output.contains(personal), personal);
            QVERIFY2(!plain.output.contains(personal), personal); // only where it is asked for
        }
        QVERIFY2(detailed.output.contains("01/01/1990, Voorbeeldegem"), detailed.output); // "01 JAN  1990" on the card
        QVERIFY(detailed.output.contains("signed by the National Register"));
        QVERIFY(cli(card + QStringList{u"--details"_s, u"--json"_s}).output.contains("\"street\""));
    }

    void lastTry_isNamedAndTakenOnlyWhenSaidSo()
    {
        for (int wrong = 0; wrong < 2; ++wrong)
            QCOMPARE(cli(sign({u"--pin-stdin"_s, u"--json"_s}), "0000\n").problem(), u"card.pin.wrong"_s);
        const Answer answer = cli(sign({u"--pin-stdin"_s}), m_pin);
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.errors.contains("one try is left") && answer.errors.contains("--last-try"), answer.errors);
        QCOMPARE(cli({u"card"_s, u"--check"_s, u"--reader"_s, qEnvironmentVariable("UV_SECRETARY_READER"),
                         u"--pin-stdin"_s, u"--json"_s},
                     m_pin)
                     .problem(),
            u"card.pin.lastTry"_s);
        const Answer proved = cli({u"card"_s, u"--check"_s, u"--reader"_s, qEnvironmentVariable("UV_SECRETARY_READER"),
                                      u"--pin-stdin"_s, u"--last-try"_s},
            m_pin);
        QVERIFY2(proved.code == 0, proved.errors);
    }

    void cardThatHasEnded_signsOnlyWhenSaidSo()
    {
        const QByteArray before = qgetenv("UV_NOW");
        qputenv("UV_NOW", "2026-05-01T10:00:00+01:00"); // the card ended on 14 March, its certificate did not
        const QString reader = qEnvironmentVariable("UV_SECRETARY_READER");
        const Answer card = cli({u"card"_s, u"--reader"_s, reader});
        const QJsonObject json = cli({u"card"_s, u"--reader"_s, reader, u"--json"_s}).json();
        const Answer refused = cli(sign({u"--pin-stdin"_s, u"--json"_s}), m_pin);
        const Answer taken = cli(sign({u"--pin-stdin"_s, u"--ended-card"_s}), "0000\n");
        qputenv("UV_NOW", before);
        QVERIFY2(card.output.contains("14/03/2026 (ended)") && card.output.contains("01/01/2040"), card.output);
        const QJsonObject told = json.value("cards"_L1).toArray().first().toObject();
        QVERIFY(told.value("cardEnded"_L1).toBool());
        QCOMPARE(told.value("certificateUntil"_L1).toString(), u"2040-01-01"_s);
        QCOMPARE(refused.problem(), u"sign.cardEnded"_s);
        QVERIFY2(taken.output.contains("The card ended on 14/03/2026"), taken.output + taken.errors); // before the PIN
        QVERIFY2(taken.errors.contains("PIN"), taken.errors); // a wrong one, so that nothing is signed
        QCOMPARE(
            cli({u"card"_s, u"--check"_s, u"--reader"_s, reader, u"--pin-stdin"_s, u"--offline"_s}, m_pin).code, 0);
    }

    void firstUse_isSaidOnceAndAfterTheSignature()
    {
        const Answer answer = cli(sign({u"--pin-stdin"_s}), m_pin);
        QVERIFY2(answer.code == 0, answer.errors);
        QCOMPARE(answer.output.count("names agree"), 1);
        QVERIFY(answer.output.indexOf("names agree") > answer.output.indexOf("Signed by"));
        QCOMPARE(answer.errors.count("Attention:"), 1);
    }
};

QTEST_GUILESS_MAIN(TestPin)
#include "test_pin.moc"

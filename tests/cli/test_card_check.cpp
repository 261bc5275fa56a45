// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "program.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// The check of a card at the command line, with the sandbox's cards in the real pcscd.
class TestCardCheck : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_pin;

    [[nodiscard]] Answer cli(const QStringList &arguments, const QString &data = u"data"_s) const
    {
        QProcess process;
        process.start(QStringLiteral(UV_CLI),
            QStringList{u"--data"_s, m_folder.filePath(data), u"--lang"_s, u"en"_s, u"--trust-root"_s,
                qEnvironmentVariable("UV_TRUST_ROOT")}
                + arguments);
        process.write(m_pin);
        process.closeWriteChannel();
        if (!process.waitForFinished(-1))
            qFatal("the program did not end");
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    [[nodiscard]] static QStringList check(const QStringList &more = {}, const char *reader = "UV_SECRETARY_READER")
    {
        return QStringList{u"card"_s, u"--check"_s, u"--pin-stdin"_s, u"--reader"_s, qEnvironmentVariable(reader)}
        + more;
    }
    static void sandbox(const QStringList &words)
    {
        QCOMPARE(QProcess::execute(QStringLiteral(UV_SANDBOX), QStringList{u"card"_s} + words), 0);
    }

private slots:
    void initTestCase()
    {
        QFile file(qEnvironmentVariable("UV_PIN_FILE"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_pin = file.readAll();
        QCOMPARE(cli({u"init"_s, u"--example"_s}).code, 0);
    }

    void check_withAFile_isKeptThere()
    {
        QVERIFY(cli({u"status"_s}).output.contains("Card of Liesbeth Voorbeeld"));
        const Answer answer = cli(check());
        QVERIFY2(answer.code == 0, answer.output + answer.errors);
        QVERIFY2(answer.output.contains("is kept in the file"), answer.output);
        QVERIFY2(answer.output.contains("no, says the issuer"), answer.output);
        QVERIFY(!cli({u"status"_s}).output.contains("Card of Liesbeth Voorbeeld"));
        const QByteArray history = cli({u"history"_s, u"ocmw"_s}).output;
        QVERIFY2(history.contains("card check") && history.contains("in order"), history);
        const QJsonObject json = cli(check({u"--json"_s, u"--offline"_s})).json();
        const QJsonObject found = json.value("check"_L1).toObject();
        QVERIFY(json.value("kept"_L1).toBool() && json.value("pinProved"_L1).toBool());
        QCOMPARE(found.value("role"_L1).toString(), u"secretary"_s);
        QCOMPARE(found.value("revocation"_L1).toString(), u"notChecked"_s);
        QVERIFY(found.value("troubles"_L1).toArray().isEmpty());
    }

    void check_cardOfAnotherKind_isRefused()
    {
        sandbox({u"swap"_s, u"secretary"_s, u"foreign"_s});
        const Answer answer = cli(check({u"--json"_s}));
        sandbox({u"swap"_s, u"secretary"_s, u"secretary"_s});
        QVERIFY2(answer.code != 0 && !answer.problem().isEmpty(), answer.output);
    }

    void check_withoutAFile_saysThatItIsNotKept()
    {
        const Answer answer = cli(check(), u"nothing"_s);
        QVERIFY2(answer.code == 0, answer.errors);
        QVERIFY2(answer.output.contains("This is not kept"), answer.output);
        QVERIFY(!QFile::exists(m_folder.filePath(u"nothing/uniek-verslag.sqlite"_s)));
        QCOMPARE(cli(check({u"--json"_s, u"--role"_s, u"secretary"_s}), u"nothing"_s).problem(), u"store.notFound"_s);
    }

    void check_revokedCard_saysWhomToContact()
    {
        sandbox({u"revoke"_s, u"secretary"_s, u"2017-02-01T08:00:00Z"_s});
        const Answer answer = cli(check());
        sandbox({u"reinstate"_s, u"secretary"_s});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.output.contains("revoked on 01/02/2017"), answer.output);
        QVERIFY2(answer.output.contains("Contact the municipality"), answer.output);
    }

    void check_atTheEndpoint_asksForTheRole()
    {
        const Answer answer = cli(check({u"--endpoint"_s, qEnvironmentVariable("UV_ENDPOINT")}, "UV_CHAIRMAN_READER"));
        QVERIFY2(answer.code == 0, answer.output + answer.errors);
        QVERIFY2(answer.output.contains("granted: chairman"), answer.output);
    }

    void check_asAnotherRole_isRefused()
    {
        QCOMPARE(cli(check({u"--json"_s, u"--role"_s, u"chairman"_s})).problem(), u"check.otherPerson"_s);
        QCOMPARE(cli(check({u"--role"_s, u"mayor"_s})).code, 2);
        QCOMPARE(cli({u"card"_s, u"--role"_s, u"chairman"_s}).code, 2);
    }

    void pdf_needsNoCard_andWritesOverNothing()
    {
        const QString path = m_folder.filePath(u"cards.pdf"_s);
        const Answer answer = cli({u"card"_s, u"--pdf"_s, path});
        QVERIFY2(answer.code == 0, answer.errors);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
        QCOMPARE(cli({u"card"_s, u"--json"_s, u"--pdf"_s, path}).problem(), u"file.exists"_s);
        QCOMPARE(cli(check({u"--pdf"_s, path, u"--force"_s})).code, 0);
    }
};

QTEST_GUILESS_MAIN(TestCardCheck)
#include "test_card_check.moc"

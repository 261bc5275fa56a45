// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "program.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// What the answers of the program tell beside the bare result: how one goes on, what went, what was logged.
class TestAnswers : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] Answer cli(const QStringList &arguments) const { return run(m_folder->path(), arguments); }
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(cli({u"init"_s, u"--example"_s}).code, 0);
    }

    void openWarning_isSaidHowItIsAccepted()
    {
        const QByteArray how = "acknowledge hwg GEN-07 \"reason\""; // the deadline of 2017 has passed
        const Answer check = cli({u"check"_s, u"hwg"_s});
        QCOMPARE(check.code, 1);
        QVERIFY2(check.output.contains("To let this warning stand: " + how), check.output);
        const Answer status = cli({u"status"_s});
        QVERIFY2(status.output.contains("or let it stand: " + how), status.output);
        QCOMPARE(cli({u"acknowledge"_s, u"hwg"_s, u"GEN-07"_s, u"agreed"_s}).code, 0);
        QVERIFY(!cli({u"check"_s, u"hwg"_s}).output.contains(how));
        QVERIFY(!cli({u"status"_s}).output.contains(how));
    }

    void openError_isNoMatterOfAcceptance()
    {
        QCOMPARE(cli({u"set"_s, u"hwg"_s, u"hwg.n_cash"_s, u"-1"_s}).code, 0);
        QVERIFY(!cli({u"status"_s}).output.contains("acknowledge hwg"));
    }

    void log_hasBeginningProblemAndEndAndNoValues()
    {
        const QStringList logged{u"--log"_s, m_folder->filePath(u"log"_s)};
        QCOMPARE(cli(QStringList{u"set"_s, u"hwg"_s, u"hwg.n_cash"_s, u"7654321"_s} + logged).code, 0);
        QCOMPARE(cli(QStringList{u"set"_s, u"hwg"_s, u"hwg.n_cash"_s, u"seven"_s} + logged).code, 1);
        const QByteArray log = content(u"log"_s);
        QVERIFY2(log.contains("set begins") && log.contains("set ends with exit code 0"), log);
        QVERIFY2(log.contains("problem exchange.value") && log.contains("set ends with exit code 1"), log);
        QVERIFY2(!log.contains("7654321") && !log.contains("seven"), log);
    }

    void optionGivenTwice_isRefused()
    {
        const Answer twice
            = cli({u"init"_s, u"--example"_s, u"--secretary"_s, u"A"_s, u"--secretary=B"_s, u"--json"_s});
        QCOMPARE(twice.code, 2);
        QCOMPARE(twice.problem(), u"cli.option.twice"_s);
    }
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "test_answers.moc"

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "program.h"

#include <QDate>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// What a person records of a report at the federal service, on the command line.
class TestFiling : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const QString m_today = QDate::currentDate().toString(Qt::ISODate);

    [[nodiscard]] Answer cli(const QStringList &arguments) const { return run(m_folder.path(), arguments); }
    [[nodiscard]] QJsonObject module(const QString &code) const
    {
        const QJsonArray modules = cli({u"status"_s, u"--json"_s}).json().value("modules"_L1).toArray();
        for (const QJsonValue &one : modules) {
            if (one["module"_L1] == code)
                return one.toObject();
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        QCOMPARE(cli({u"init"_s, u"--example"_s}).code, 0);
        QCOMPARE(cli({u"acknowledge"_s, u"hwg"_s, u"GEN-07"_s, u"test"_s}).code, 0);
        QCOMPARE(cli({u"seal"_s, u"hwg"_s, u"--out"_s, m_folder.filePath(u"a.asice"_s)}).code, 0);
    }

    void wrongUse_isToldWithTheRightOne()
    {
        QCOMPARE(cli({u"entered"_s, u"hwg"_s}).code, 2);
        QCOMPARE(cli({u"outcome"_s, u"hwg"_s, u"accepted"_s}).code, 2);
        QCOMPARE(cli({u"entered"_s, u"hwg"_s, u"--reference=x"_s, u"--date=31/2/2017"_s, u"--json"_s}).problem(),
            u"day.none"_s);
        const Answer wrong = cli({u"outcome"_s, u"hwg"_s, u"lost"_s, u"--date"_s, m_today});
        QCOMPARE(wrong.code, 2);
        QVERIFY2(wrong.errors.contains("accepted, rejected, unlocked"), wrong.errors);
        QCOMPARE(cli({u"entered"_s, u"xyz"_s, u"--reference=x"_s, u"--date"_s, m_today}).code, 2);
    }

    void retype_makesTheSheetOfASealedReportOnly()
    {
        const QString sheet = m_folder.filePath(u"sheet.pdf"_s);
        QCOMPARE(cli({u"retype"_s, u"hwg"_s}).code, 2);
        QCOMPARE(cli({u"retype"_s, u"gef"_s, u"--out"_s, sheet, u"--json"_s}).problem(), u"retype.open"_s);
        QCOMPARE(cli({u"retype"_s, u"hwg"_s, u"--out"_s, sheet}).code, 0);
        QFile file(sheet);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF-"));
        QCOMPARE(cli({u"retype"_s, u"hwg"_s, u"--out"_s, sheet, u"--json"_s}).problem(), u"file.exists"_s);
        QCOMPARE(cli({u"retype"_s, u"hwg"_s, u"--out"_s, sheet, u"--force"_s}).code, 0);
    }

    void nothingOnItsWay_isNeitherWithdrawnNorReceived()
    {
        const QString bundle = m_folder.filePath(u"a.asice"_s);
        QCOMPARE(cli({u"withdraw"_s}).code, 2);
        for (const QString &file : {bundle, m_folder.filePath(u"none.asice"_s)})
            QCOMPARE(cli({u"withdraw"_s, file, u"--unasked"_s, u"--json"_s}).problem(), u"withdraw.none"_s);
        const QString sheet = m_folder.filePath(u"receipt.pdf"_s);
        QCOMPARE(cli({u"receipt"_s, bundle, u"--pdf"_s, sheet, u"--json"_s}).problem(), u"receipt.none"_s);
        QVERIFY(!QFile::exists(sheet));
    }

    void entryOutcomeAndTakingBack_standInStatusAndHistory()
    {
        QCOMPARE(cli({u"outcome"_s, u"hwg"_s, u"accepted"_s, u"--date"_s, m_today}).code, 1);
        QCOMPARE(cli({u"entered"_s, u"hwg"_s, u"--date"_s, m_today, u"--reference"_s, u"RU-118"_s}).code, 0);
        const QByteArray once = cli({u"history"_s, u"hwg"_s}).output;
        QCOMPARE(cli({u"entered"_s, u"hwg"_s, u"--date"_s, m_today, u"--reference"_s, u"RU-118"_s}).code, 0);
        QCOMPARE(cli({u"history"_s, u"hwg"_s}).output, once); // nothing new
        QCOMPARE(module(u"hwg"_s).value("state"_L1), u"entered"_s);
        QCOMPARE(module(u"hwg"_s).value("entry"_L1)["reference"_L1], u"RU-118"_s);
        QCOMPARE(module(u"hwg"_s).value("entry"_L1)["date"_L1], m_today);
        const Answer rejected
            = cli({u"outcome"_s, u"hwg"_s, u"rejeté"_s, u"--date"_s, m_today, u"--reference=D-1"_s, u"--json"_s});
        QCOMPARE(rejected.json().value("state"_L1), u"rejected"_s);
        QCOMPARE(module(u"hwg"_s).value("next"_L1), u"correct"_s);
        QCOMPARE(cli({u"outcome"_s, u"hwg"_s, u"--undo"_s}).code, 2); // says why it wants a reason
        QCOMPARE(cli({u"outcome"_s, u"hwg"_s, u"--undo"_s, u"--reason=another module"_s}).code, 0);
        QCOMPARE(module(u"hwg"_s).value("state"_L1), u"entered"_s);
        QCOMPARE(cli({u"entered"_s, u"hwg"_s, u"--undo"_s, u"--reason=another module"_s}).code, 0);
        QCOMPARE(module(u"hwg"_s).value("state"_L1), u"sealed"_s);
        const QByteArray told = cli({u"history"_s, u"hwg"_s}).output;
        for (const char *part : {"RU-118", "D-1", "another module", "entered on the portal"})
            QVERIFY2(told.contains(part), told);
    }
};

QTEST_GUILESS_MAIN(TestFiling)
#include "test_filing.moc"

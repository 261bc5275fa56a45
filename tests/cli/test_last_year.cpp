// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "program.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// The example of 2016 as last year of a made-up 2017, by the command line.
class TestLastYear : public QObject
{
    Q_OBJECT

    QTemporaryDir m_before;
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] Answer cli(const QStringList &arguments) const
    {
        return run(m_folder->path(), QStringList{u"--campaign"_s, QStringLiteral(UV_CAMPAIGN_2017)} + arguments);
    }
    [[nodiscard]] Answer lastYear(const QStringList &options) const
    {
        return cli(QStringList{u"last-year"_s, u"--json"_s} + options);
    }
    [[nodiscard]] QString value(const QString &field) const
    {
        return cli({u"show"_s, u"ocmw"_s, u"--json"_s}).json().value("fields"_L1).toObject().value(field).toString();
    }

private slots:
    void initTestCase() { QCOMPARE(run(m_before.path(), {u"init"_s, u"--example"_s}).code, 0); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(cli({u"init"_s, u"--nis"_s, u"99999"_s, u"--kbo"_s, u"0899.999.949"_s}).code, 0);
    }

    void dryRun_saysWhatWouldCome_andChangesNothing()
    {
        const Answer dry = lastYear({m_before.path(), u"--dry-run"_s});
        QVERIFY2(dry.code == 0, dry.output);
        QCOMPARE(dry.json().value("year"_L1).toInt(), 2016);
        bool staff = false;
        for (const QJsonValue &one : dry.json().value("carry"_L1).toArray())
            staff = staff || (one["id"_L1] == "staff"_L1 && one["rows"_L1].toInt() > 0);
        QVERIFY2(staff, dry.output);
        QVERIFY(value(u"ocmw.iban"_s).isEmpty());
        QCOMPARE(lastYear({}).problem(), u"cli.usage"_s); // nothing is known yet
    }

    void figures_standBeside_andPeopleComeWhenAskedFor()
    {
        QCOMPARE(lastYear({m_before.path()}).code, 0);
        QVERIFY(value(u"ocmw.iban"_s).isEmpty());
        const QJsonObject told = cli({u"explain"_s, u"hwg"_s, u"hwg.n_total"_s, u"--json"_s}).json();
        QVERIFY(!told.value("previous"_L1).toString().isEmpty());
        QCOMPARE(lastYear({u"--carry"_s, u"--only"_s, u"ocmw.iban"_s}).json().value("carried"_L1).toInt(), 1);
        QVERIFY(!value(u"ocmw.iban"_s).isEmpty());
        QVERIFY(value(u"ocmw.phone"_s).isEmpty());
        QVERIFY(cli({u"history"_s, u"ocmw"_s}).output.contains("from last year"));
    }

    void only_thatNamesNothing_changesNothing()
    {
        QCOMPARE(lastYear({m_before.path(), u"--carry"_s, u"--only"_s, u"tpyo"_s}).problem(), u"carry.unknown"_s);
        QCOMPARE(lastYear({}).problem(), u"cli.usage"_s); // last year is not known
        QVERIFY(!cli({u"history"_s, u"ocmw"_s}).output.contains("from last year"));
    }

    void only_withoutCarry_isWrongUse()
    {
        QCOMPARE(lastYear({m_before.path(), u"--only"_s, u"ocmw.iban"_s}).problem(), u"cli.usage"_s);
        QCOMPARE(lastYear({}).problem(), u"cli.usage"_s);
    }

    void carry_tellsWhatWasTaken()
    {
        const Answer all = lastYear({m_before.path(), u"--dry-run"_s});
        QVERIFY(all.json().value("carry"_L1).toArray().size() > 1);
        const Answer one = lastYear({m_before.path(), u"--carry"_s, u"--only"_s, u"ocmw.iban"_s});
        const QJsonArray taken = one.json().value("carry"_L1).toArray();
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken.first()["id"_L1].toString(), u"ocmw.iban"_s);
        const Answer again = cli({u"last-year"_s, u"--carry"_s, u"--only"_s, u"ocmw.iban"_s});
        QVERIFY2(again.code != 0 && !again.output.contains("Taken over"), again.output);
    }

    void anotherYear_isRefusedInWords()
    {
        const Answer own = lastYear({m_folder->path()});
        QCOMPARE(own.code, 1);
        QCOMPARE(own.problem(), u"lastYear.year"_s);
        const Answer words = cli({u"last-year"_s, m_folder->path()});
        QVERIFY2(words.errors.contains("2017") && words.errors.contains("2016"), words.errors);
    }

    void anotherOcmw_isTakenOnlyWhenConfirmed()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(cli({u"init"_s, u"--nis"_s, u"99998"_s, u"--kbo"_s, u"0212.214.125"_s}).code, 0);
        QCOMPARE(lastYear({m_before.path()}).problem(), u"lastYear.otherOcmw"_s);
        QCOMPARE(lastYear({m_before.path(), u"--other-ocmw"_s}).code, 0);
    }
};

QTEST_GUILESS_MAIN(TestLastYear)
#include "test_last_year.moc"

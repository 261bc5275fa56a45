// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Looking back on the command line, and taking things back.
class TestCliHistory : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] Answer cli(const QStringList &arguments) const { return run(m_folder->path(), arguments); }
    [[nodiscard]] QString cash(const QStringList &how) const
    {
        return cli(how + QStringList{u"--json"_s}).json()["fields"_L1]["hwg.n_cash"_L1].toString();
    }
    [[nodiscard]] int lastNumber(const QString &form) const
    {
        return cli({u"history"_s, form, u"--json"_s}).json()["events"_L1].toArray().last()["sequence"_L1].toInt();
    }
    void set(const QString &form, const QString &place, const QString &value) const
    {
        QCOMPARE(cli({u"set"_s, form, place, value}).code, 0);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(cli({u"init"_s, u"--example"_s}).code, 0);
        set(u"hwg"_s, u"hwg.n_cash"_s, u"76"_s);
    }

    void at_aNumberOrATime_showsTheFormAsItWas()
    {
        const QString then = QString::number(lastNumber(u"hwg"_s));
        set(u"hwg"_s, u"hwg.n_cash"_s, u"77"_s);
        QCOMPARE(cash({u"show"_s, u"hwg"_s}), u"77"_s);
        QCOMPARE(cash({u"history"_s, u"hwg"_s, u"--at"_s, then}), u"76"_s);
        QCOMPARE(cash({u"history"_s, u"hwg"_s, u"--at"_s, u"now"_s}), u"77"_s);
        const Answer told = cli({u"history"_s, u"hwg"_s, u"--at"_s, then});
        QVERIFY2(
            told.output.contains("As it was on ") && told.output.contains("(number " + then.toUtf8()), told.output);
        QVERIFY2(told.output.contains("Findings then: "), told.output);
    }

    void undoAndRedo_goBackAndForth_andTheHistoryTellsThemApart()
    {
        set(u"hwg"_s, u"hwg.n_cash"_s, u"77"_s);
        const Answer undone = cli({u"undo"_s, u"hwg"_s});
        QCOMPARE(undone.code, 0);
        QVERIFY2(undone.output.contains("Taken back in hwg: ") && undone.output.contains(": 77 → 76"), undone.output);
        QCOMPARE(cash({u"show"_s, u"hwg"_s}), u"76"_s);
        QVERIFY(cli({u"history"_s, u"hwg"_s}).output.contains("taken back"));
        QCOMPARE(cli({u"redo"_s, u"hwg"_s}).code, 0);
        QCOMPARE(cash({u"show"_s, u"hwg"_s}), u"77"_s);
        QVERIFY(cli({u"history"_s, u"hwg"_s}).output.contains("done again"));
        QCOMPARE(cli({u"redo"_s, u"hwg"_s}).code, 1); // nothing is left to do again
        QCOMPARE(cash({u"show"_s, u"hwg"_s}), u"77"_s);
    }

    void undo_ofALocalRow_showsItOnlyWhenAskedFor()
    {
        QCOMPARE(cli({u"delete"_s, u"hwg"_s, u"hwg.files[1]"_s}).code, 0);
        const Answer undone = cli({u"undo"_s, u"hwg"_s});
        QVERIFY2(undone.code == 0 && !undone.output.contains("HW-2016-001"), undone.output);
        const Answer redone = cli({u"redo"_s, u"hwg"_s, u"--local"_s});
        QVERIFY2(redone.code == 0 && redone.output.contains("HW-2016-001"), redone.output);
    }

    void history_ofAWholeForm_countsItsValuesAndRows()
    {
        const QByteArray told = cli({u"history"_s, u"vst"_s}).output;
        QVERIFY2(told.contains("10 values, 44 rows"), told);
    }

    void delete_aRow_isGoneAndComesBack()
    {
        const auto partners = [&] {
            return cli({u"show"_s, u"clu"_s, u"--json"_s}).json()["tables"_L1]["clu.partners"_L1].toArray();
        };
        const QJsonArray before = partners();
        QVERIFY(before.size() > 1);
        QCOMPARE(cli({u"delete"_s, u"clu"_s, u"clu.partners[1]"_s}).code, 0);
        QCOMPARE(partners().size(), before.size() - 1);
        QCOMPARE(partners().first(), before.at(1));
        QCOMPARE(cli({u"delete"_s, u"clu"_s, u"clu.partners[99]"_s, u"--json"_s}).problem(), u"draft.noSuchRow"_s);
        QCOMPARE(cli({u"delete"_s, u"clu"_s, u"clu.partners"_s, u"--json"_s}).problem(), u"draft.unknown"_s);
        QCOMPARE(cli({u"delete"_s, u"hwg"_s, u"clu.partners[1]"_s}).code, 2);
        QCOMPARE(cli({u"undo"_s, u"clu"_s}).code, 0);
        QCOMPARE(partners(), before);
    }

    void compare_tellsBothValuesAndWhoChanged()
    {
        const QString then = QString::number(lastNumber(u"hwg"_s));
        set(u"hwg"_s, u"hwg.n_cash"_s, u"77"_s);
        const QJsonArray changes
            = cli({u"history"_s, u"hwg"_s, u"--compare"_s, then, u"--json"_s}).json()["changes"_L1].toArray();
        const QJsonObject cash = changes.first().toObject();
        QCOMPARE(cash["place"_L1].toString(), u"hwg.n_cash"_s);
        QCOMPARE(cash["before"_L1].toString(), u"76"_s);
        QCOMPARE(cash["after"_L1].toString(), u"77"_s);
        QCOMPARE(cash["last"_L1]["sequence"_L1].toInt(), lastNumber(u"hwg"_s));
        QVERIFY(changes.size() > 1 && changes.last()["computed"_L1].toBool());
        QVERIFY(cli({u"history"_s, u"hwg"_s, u"--compare"_s, then}).output.contains("hwg.n_cash"));
        QCOMPARE(cli({u"history"_s, u"hwg"_s, u"--compare"_s, u"now"_s}).code, 0);
    }

    void compare_againstTheSeal_beginsWhereItWasSealed()
    {
        QCOMPARE(cli({u"history"_s, u"hwg"_s, u"--compare"_s, u"seal"_s, u"--json"_s}).problem(), u"history.noSeal"_s);
        QCOMPARE(cli({u"acknowledge"_s, u"gef"_s, u"GEN-07"_s, u"x"_s}).code, 0);
        const Answer sealed = cli({u"seal"_s, u"gef"_s, u"--out"_s, m_folder->filePath(u"gef.asice"_s)});
        QVERIFY2(sealed.code == 0, sealed.errors + sealed.output);
        QCOMPARE(cli({u"reopen"_s, u"gef"_s, u"x"_s}).code, 0);
        set(u"gef"_s, u"gef.flat"_s, u"100"_s);
        const QJsonArray changes
            = cli({u"history"_s, u"gef"_s, u"--compare"_s, u"seal"_s, u"--json"_s}).json()["changes"_L1].toArray();
        QCOMPARE(changes.first()["place"_L1].toString(), u"gef.flat"_s);
    }

    void field_tellsItsStory()
    {
        set(u"hwg"_s, u"hwg.n_cash"_s, u"77"_s);
        const QJsonArray story
            = cli({u"history"_s, u"hwg"_s, u"--field"_s, u"hwg.n_cash"_s, u"--json"_s}).json()["story"_L1].toArray();
        QCOMPARE(story.last()["before"_L1].toString(), u"76"_s);
        QCOMPARE(story.last()["after"_L1].toString(), u"77"_s);
        QCOMPARE(story.last()["event"_L1]["sequence"_L1].toInt(), lastNumber(u"hwg"_s));
    }

    void at_asJson_isOneObjectWithMomentStateAndFindings()
    {
        const QJsonObject told = cli({u"history"_s, u"hwg"_s, u"--at"_s, u"now"_s, u"--json"_s}).json();
        QCOMPARE(told["form"_L1].toString(), u"hwg"_s);
        QCOMPARE(told["fields"_L1]["hwg.n_cash"_L1].toString(), u"76"_s);
        QCOMPARE(told["state"_L1].toString(), u"draft"_s);
        QCOMPARE(told["moment"_L1]["sequence"_L1].toInt(), lastNumber(u"hwg"_s));
        QVERIFY(told["findings"_L1].isArray());
    }

    void localValues_areToldOnlyWhenAskedFor_data()
    {
        QTest::addColumn<QStringList>("how");
        QTest::newRow("list") << QStringList{u"hwg"_s};
        QTest::newRow("list as JSON") << QStringList{u"hwg"_s, u"--json"_s};
        QTest::newRow("compare") << QStringList{u"hwg"_s, u"--compare"_s, u"1"_s};
        QTest::newRow("compare as JSON") << QStringList{u"hwg"_s, u"--compare"_s, u"1"_s, u"--json"_s};
    }
    void localValues_areToldOnlyWhenAskedFor()
    {
        QFETCH(QStringList, how);
        set(u"hwg"_s, u"hwg.files[1].no"_s, u"Kast77"_s);
        const QByteArray without = cli(QStringList{u"history"_s} + how).output;
        QVERIFY2(!without.contains("Kast77"), without);
        QVERIFY2(without.contains("…"), without);
        const QByteArray with = cli(QStringList{u"history"_s, u"--local"_s} + how).output;
        QVERIFY2(with.contains("Kast77"), with);
    }

    void field_thatIsLocal_isToldOnlyWhenAskedFor()
    {
        set(u"hwg"_s, u"hwg.files[1].no"_s, u"Kast77"_s);
        const QStringList story{u"history"_s, u"hwg"_s, u"--field=hwg.files[1].no"_s, u"--json"_s};
        QCOMPARE(cli(story).problem(), u"history.local"_s);
        const Answer told = cli(story + QStringList{u"--local"_s});
        QVERIFY2(told.code == 0 && told.output.contains("Kast77"), told.output);
    }

    void takeBack_ofAField_isANewEditInTheHistory()
    {
        const int then = lastNumber(u"hwg"_s);
        set(u"hwg"_s, u"hwg.n_cash"_s, u"77"_s);
        QCOMPARE(cli({u"take-back"_s, u"hwg"_s, u"hwg.n_cash"_s, QString::number(then)}).code, 0);
        QCOMPARE(cash({u"show"_s, u"hwg"_s}), u"76"_s);
        QCOMPARE(lastNumber(u"hwg"_s), then + 2);
    }

    void takeBack_ofARow_makesItWhatItWas()
    {
        const QString then = QString::number(lastNumber(u"vst"_s));
        const QByteArray before = cli({u"show"_s, u"vst"_s, u"--json"_s}).output;
        set(u"vst"_s, u"vst.expenses[1].amount"_s, u"1"_s);
        QVERIFY(cli({u"show"_s, u"vst"_s, u"--json"_s}).output != before);
        QCOMPARE(cli({u"take-back"_s, u"vst"_s, u"vst.expenses[1]"_s, then}).code, 0);
        QCOMPARE(cli({u"show"_s, u"vst"_s, u"--json"_s}).output, before);
    }

    void refusal_namesARowByWhereItStands()
    {
        QFile file(m_folder->filePath(u"other.csv"_s)); // rows with other ids than their places
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no;amount\nA;1\nB;2\n") > 0);
        file.close();
        QCOMPARE(cli({u"import"_s, u"hwg"_s, file.fileName(), u"--table"_s, u"hwg.files"_s}).code, 0);
        const Answer same = cli({u"take-back"_s, u"hwg"_s, u"hwg.files[2]"_s, u"now"_s});
        QVERIFY2(same.errors.contains("\"hwg.files[2]\""), same.errors);
    }

    void wrongQuestions_areRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("code");
        QTest::newRow("no form") << QStringList{u"history"_s} << u"cli.usage"_s;
        QTest::newRow("moments for nothing") << QStringList{u"history"_s, u"hwg"_s, u"1"_s, u"2"_s} << u"cli.usage"_s;
        QTest::newRow("two ways") << QStringList{u"history"_s, u"hwg"_s, u"--at=1"_s, u"--field=hwg.n_cash"_s}
                                  << u"cli.usage"_s;
        QTest::newRow("compare nothing") << QStringList{u"history"_s, u"hwg"_s, u"--compare"_s} << u"cli.usage"_s;
        QTest::newRow("no moment") << QStringList{u"history"_s, u"hwg"_s, u"--at=soon"_s} << u"history.moment"_s;
        QTest::newRow("too far") << QStringList{u"history"_s, u"hwg"_s, u"--at=99999"_s} << u"history.noSuchEvent"_s;
        QTest::newRow("too early") << QStringList{u"history"_s, u"hwg"_s, u"--at=1/2/2016"_s} << u"history.tooEarly"_s;
        QTest::newRow("computed") << QStringList{u"history"_s, u"hwg"_s, u"--field=hwg.n_total"_s}
                                  << u"history.computed"_s;
        QTest::newRow("field of another")
            << QStringList{u"history"_s, u"hwg"_s, u"--field=gef.flat"_s} << u"cli.usage"_s;
        QTest::newRow("same") << QStringList{u"take-back"_s, u"hwg"_s, u"hwg.n_cash"_s, u"now"_s} << u"history.same"_s;
        QTest::newRow("two words") << QStringList{u"take-back"_s, u"hwg"_s, u"hwg.n_cash"_s} << u"cli.usage"_s;
        QTest::newRow("row") << QStringList{u"take-back"_s, u"vst"_s, u"vst.expenses[99]"_s, u"now"_s}
                             << u"draft.noSuchRow"_s;
        QTest::newRow("unknown") << QStringList{u"take-back"_s, u"vst"_s, u"vst.nothing"_s, u"now"_s}
                                 << u"draft.unknown"_s;
    }
    void wrongQuestions_areRefused()
    {
        QFETCH(QStringList, arguments);
        QTEST(cli(arguments + QStringList{u"--json"_s}).problem(), "code");
    }
};

QTEST_GUILESS_MAIN(TestCliHistory)
#include "test_history.moc"

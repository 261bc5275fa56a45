// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/intake.h"
#include "desk_ground.h"
#include "exchange/xlsx_writer.h"

#include <atomic>

using namespace Qt::StringLiterals;
using desk::Intake;

/// Files with rows on their way into a table.
class TestImport : public QObject
{
    Q_OBJECT

    static const inline QString table = u"hwg.files"_s;

    static QString written(const Ground &ground, const QString &name, const QByteArray &bytes)
    {
        QFile file(ground.file(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room");
        return file.fileName();
    }
    /// 100,000 rows as CSV or as a workbook.
    static QByteArray manyRows(const QString &suffix)
    {
        const form::Table &definition = *form::Campaign::builtIn().table(table);
        exchange::TableRows rows{&definition, {definition.column(u"no"), definition.column(u"amount")}, {}};
        for (int i = 0; i < 100'000; ++i)
            rows.rows.append({form::Value(QString::number(i)), form::Value(base::Decimal(i % 900))});
        return suffix == u"csv" ? exchange::exportCsv(rows, base::Language::Dutch)
                                : *exchange::exportXlsx(form::Campaign::builtIn(), {rows}, base::Language::Dutch);
    }
    /// Waits for what was begun.
    static void settle(const Intake &intake)
    {
        QTRY_VERIFY_WITH_TIMEOUT(intake.stage() != Intake::Stage::Reading && intake.stage() != Intake::Stage::Trying
                && intake.stage() != Intake::Stage::TakingOver,
            60'000);
    }
    static QString amount(const Ground &ground, qsizetype row)
    {
        return form::canonical(
            ground.workplace->evaluator().values().rows(table).value(row).cells.value(u"amount"_s), form::Type::Money);
    }

    /// A single row in the place of all.
    static store::Entry oneRow()
    {
        const report::Row row{1, {{u"no"_s, form::Value(u"A"_s)}}};
        return {u"hwg"_s, {{report::Edit::Kind::ReplaceTable, {table, std::nullopt, {}}, {}, 0, {row}}},
            store::Origin::Imported, {}, {}};
    }
    static qsizetype rowCount(const report::Values &values) { return values.rows(table).size(); }

private slots:
    void import_thatIsStopped_leavesTheTableAsItWas_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<int>("stopAt");
        for (const char *suffix : {"csv", "xlsx"}) {
            for (const int stopAt : {1, 2, 30, 60})
                QTest::addRow("%s, question %d", suffix, stopAt) << QString::fromLatin1(suffix) << stopAt;
        }
    }
    void import_thatIsStopped_leavesTheTableAsItWas()
    {
        QFETCH(QString, suffix);
        QFETCH(int, stopAt);
        Ground ground;
        const QString file = written(ground, u"long."_s + suffix, manyRows(suffix));
        const report::Values before = ground.workplace->evaluator().values();
        std::atomic<int> asked = 0;
        desk::ImportWish wish;
        wish.table = table;
        wish.progress = [&asked, stopAt](int permille) { return permille <= 1000 && ++asked < stopAt; };
        const auto imported = awaited(desk::importFile(*ground.workplace, u"hwg"_s, file, wish));
        QVERIFY(imported.ok());
        QCOMPARE(imported->problems.value(0).code, u"exchange.cancelled"_s);
        QVERIFY(!imported->isTakenOver);
        QCOMPARE(ground.workplace->evaluator().values(), before);
        ground.restart();
        QCOMPARE(ground.workplace->evaluator().values(), before);
    }

    void import_of100000Rows_isOneEventThatCanBeTakenBack()
    {
        Ground ground;
        const report::Values before = ground.workplace->evaluator().values();
        desk::ImportWish wish;
        wish.table = table;
        const QString file = written(ground, u"long.xlsx"_s, manyRows(u"xlsx"_s));
        const auto whole = awaited(desk::importFile(*ground.workplace, u"hwg"_s, file, wish));
        QVERIFY(whole.ok() && whole->isTakenOver);
        QCOMPARE(whole->rows, 100'000);
        QCOMPARE(whole->removed.value(table), 67);
        QVERIFY(awaited(ground.workplace->drained()).ok());
        const auto undone = awaited(desk::undo(*ground.workplace, u"hwg"_s));
        QVERIFY(undone.ok() && undone->has_value());
        const QString told = desk::words(**undone, *ground.workplace);
        QVERIFY2(told.startsWith(u"import: "_s) && told.contains(u"long.xlsx"_s), qPrintable(told));
        QCOMPARE(ground.workplace->evaluator().values().rows(table), before.rows(table));
    }

    void rowsWrittenAhead_whileTheFileHasElseToDo_comeAfterIt()
    {
        Ground ground;
        const QFuture<bool> done = ground.workplace->applyAside(oneRow(), [] { return true; });
        const auto meanwhile = ground.workplace->file().run([](store::Store &file) { return file.load(); });
        QVERIFY(awaited(done));
        QCOMPARE(rowCount(*awaited(meanwhile)), 67);
        QVERIFY(awaited(ground.workplace->drained()).ok());
        ground.restart();
        QCOMPARE(rowCount(ground.workplace->evaluator().values()), 1);
    }

    void rowsWrittenAhead_whileSomethingIsTyped_giveWayToIt()
    {
        Ground ground;
        const QFuture<bool> done = ground.workplace->applyAside(oneRow(), [] { return true; });
        QVERIFY(desk::setAt(*ground.workplace, u"hwg.n_cash"_s, u"77"_s).ok());
        QVERIFY(!awaited(done));
        QVERIFY(awaited(ground.workplace->drained()).ok());
        ground.restart();
        QCOMPARE(rowCount(ground.workplace->evaluator().values()), 67);
        QCOMPARE(ground.workplace->evaluator().values().field(u"hwg.n_cash"_s), form::Value(base::Decimal(77)));
    }

    void rowsWrittenAhead_whenTheProgramEnds_leaveNothing()
    {
        Ground ground;
        const qsizetype events = awaited(ground.workplace->history())->size();
        const QFuture<bool> done = ground.workplace->applyAside(oneRow(), [] { return true; });
        ground.restart();
        QCOMPARE(rowCount(ground.workplace->evaluator().values()), 67);
        QCOMPARE(awaited(ground.workplace->history())->size(), events);
    }

    void intake_mendedRow_goesAlong()
    {
        Ground ground;
        Intake intake(*ground.workplace, u"hwg"_s, table);
        intake.open(written(ground, u"in.csv"_s, "no;amount\nA;10\nB;much\nC;30\n"));
        settle(intake);
        QVERIFY(!intake.canTakeOver());
        QCOMPARE(intake.doubtfulRows(), QList<qsizetype>{2});
        QCOMPARE(intake.trial()->outcome.rejected, 1);
        intake.mend(2, 1, u"1.234,5"_s);
        settle(intake);
        QVERIFY(intake.canTakeOver());
        QCOMPARE(intake.doubtfulRows(), QList<qsizetype>{2}); // it stays to be seen
        QCOMPARE(intake.trial()->outcome.removed.value(table), 67);
        QCOMPARE(ground.workplace->evaluator().values().rows(table).size(), 67);
        intake.takeOver();
        settle(intake);
        QCOMPARE(intake.stage(), Intake::Stage::Done);
        QCOMPARE(amount(ground, 1), u"1234.50"_s);
        QCOMPARE(ground.workplace->evaluator().values().rows(table).size(), 3);
    }

    void intake_goodRowsOnly_leavesTheBadOnesOut()
    {
        Ground ground;
        Intake intake(*ground.workplace, u"hwg"_s, table);
        const QString back = ground.file(u"back.csv"_s);
        intake.open(written(ground, u"in.csv"_s, "no;amount\nA;10\nB;much\nC;30\n"));
        settle(intake);
        intake.setAdds(true);
        intake.setKeepsGood(true);
        settle(intake);
        QVERIFY(intake.canTakeOver());
        QVERIFY(intake.trial()->outcome.removed.isEmpty());
        QVERIFY(awaited(desk::giveBack(*intake.incoming(), intake.wish(), *intake.trial(), back, desk::Existing::Keep))
                    .ok());
        QFile given(back);
        QVERIFY(given.open(QIODevice::ReadOnly));
        const QByteArray text = given.readAll();
        QVERIFY(text.contains("[!]") && text.contains("B;much") && !text.contains("C;30"));
        intake.takeOver();
        settle(intake);
        QCOMPARE(ground.workplace->evaluator().values().rows(table).size(), 69);
    }

    void intake_matchedColumns_areRememberedAndForgotten()
    {
        Ground ground;
        const QString file = written(ground, u"in.csv"_s, "Dossier;amount;remark\nA;10;x\n");
        {
            Intake intake(*ground.workplace, u"hwg"_s, table);
            intake.open(file);
            settle(intake);
            QVERIFY(!intake.canTakeOver() && !intake.isFromMemory());
            intake.match({{u"Dossier"_s, u"no"_s}, {u"remark"_s, {}}});
            settle(intake);
            intake.takeOver();
            settle(intake);
            QCOMPARE(intake.stage(), Intake::Stage::Done);
        }
        ground.restart();
        Intake again(*ground.workplace, u"hwg"_s, table);
        again.open(file);
        settle(again);
        QVERIFY(again.isFromMemory() && again.canTakeOver());
        QCOMPARE(again.header().columns.value(0).field->name(), u"no"_s);
        again.matchByHeaders();
        settle(again);
        QVERIFY(!again.canTakeOver());
        Intake last(*ground.workplace, u"hwg"_s, table);
        last.open(file);
        settle(last);
        QVERIFY(!last.isFromMemory());
    }

    void intake_datesWithTheMonthFirst_areAskedOnceAndRemembered()
    {
        Ground ground;
        const QString file = written(ground, u"us.csv"_s, "no;decided\nA;03/01/2016\nB;02/29/2016\n");
        Intake intake(*ground.workplace, u"hwg"_s, table);
        intake.open(file);
        settle(intake);
        QVERIFY(intake.asksDates() && !intake.canTakeOver());
        QCOMPARE(intake.doubtfulRows().size(), 2);
        intake.mend(2, 1, u"2016-02-29"_s); // the proof is gone, the doubt is not
        settle(intake);
        QVERIFY(!intake.canTakeOver());
        intake.readDates(exchange::DateOrder::MonthFirst);
        settle(intake);
        QVERIFY(intake.canTakeOver());
        intake.takeOver();
        settle(intake);
        const QList<report::Row> rows = ground.workplace->evaluator().values().rows(table);
        QCOMPARE(rows.first().cells.value(u"decided"_s), form::Value(QDate(2016, 3, 1)));
        Intake again(*ground.workplace, u"hwg"_s, table);
        again.open(file);
        settle(again);
        QVERIFY(again.isFromMemory() && again.asksDates() && again.canTakeOver());
        again.matchByHeaders();
        settle(again);
        QVERIFY(!again.canTakeOver());
    }

    void intake_rememberedMonthFirst_isAskedAgainWhereNothingShowsIt()
    {
        Ground ground;
        Intake american(*ground.workplace, u"hwg"_s, table);
        american.open(written(ground, u"us.csv"_s, "no;decided\nA;03/01/2016\nB;02/29/2016\n"));
        settle(american);
        american.readDates(exchange::DateOrder::MonthFirst);
        settle(american);
        american.takeOver();
        settle(american);
        Intake belgian(*ground.workplace, u"hwg"_s, table);
        belgian.open(written(ground, u"be.csv"_s, "no;decided\nA;02/03/2016\nB;05/06/2016\n"));
        settle(belgian);
        QVERIFY(belgian.asksDates() && !belgian.canTakeOver() && !belgian.isFromMemory());
        belgian.readDates(exchange::DateOrder::DayFirst);
        settle(belgian);
        QVERIFY(belgian.canTakeOver());
        Intake plain(*ground.workplace, u"hwg"_s, table);
        plain.open(written(ground, u"plain.csv"_s, "no;decided\nA;02/03/2016\nB;31/06/2016\nC;14/02/2016\n"));
        settle(plain);
        QVERIFY(plain.doubtfulRows().size() == 1); // 31 June; the last one shows that the day comes first
    }

    void intake_whileRowsChange_triesAgainFirst()
    {
        Ground ground;
        Intake intake(*ground.workplace, u"hwg"_s, table);
        intake.setAdds(true);
        intake.open(written(ground, u"in.csv"_s, "no;amount\nA;10\n"));
        settle(intake);
        QVERIFY(desk::setAt(*ground.workplace, u"hwg.files[68].amount"_s, u"5"_s).ok());
        intake.takeOver();
        settle(intake);
        QCOMPARE(intake.stage(), Intake::Stage::Done);
        QCOMPARE(ground.workplace->evaluator().values().rows(table).size(), 69);
    }

    void intake_ofFilesThatAreNoTables_saysWhatToDo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("old Excel") << u"a.xls"_s << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 book")
                                   << u"exchange.xls"_s;
        QTest::newRow("protected") << u"a.xlsx"_s
                                   << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
                + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32)
                                   << u"exchange.password"_s;
        QTest::newRow("page") << u"a.xlsx"_s << QByteArray("<html><table></table></html>") << u"exchange.markup"_s;
        QTest::newRow("spoilt") << u"a.csv"_s << QByteArray("a;b\n\0\0\0\0", 8) << u"exchange.csv.encoding"_s;
        QTest::newRow("picture") << u"a.png"_s << QByteArray("png") << u"import.kind"_s;
    }
    void intake_ofFilesThatAreNoTables_saysWhatToDo()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        Ground ground;
        Intake intake(*ground.workplace, u"hwg"_s, table);
        intake.open(written(ground, name, bytes));
        settle(intake);
        QVERIFY(intake.problem());
        QCOMPARE(intake.problem()->code, code);
        QVERIFY(!intake.canTakeOver() && !intake.incoming());
    }

    void intake_ofAnEmptyFile_saysSo()
    {
        Ground ground;
        Intake intake(*ground.workplace, u"hwg"_s, table);
        intake.open(written(ground, u"empty.csv"_s, {}));
        settle(intake);
        QVERIFY(intake.problem());
        QCOMPARE(intake.problem()->code, u"import.empty"_s);
        QVERIFY(!intake.canTakeOver());
    }

    void import_ofAWholeForm_namesTheSheetsThatItDidNotRead()
    {
        Ground ground;
        const form::Campaign &campaign = form::Campaign::builtIn();
        const form::Table *own = campaign.table(table);
        const form::Table *other = campaign.table(u"psa.actA"_s);
        const QList<exchange::TableRows> rows{{own, {own->column(u"no")}, {{form::Value(u"A"_s)}}},
            {other, {other->column(u"cost")}, {{form::Value(base::Decimal(1))}}}};
        const QString path
            = written(ground, u"hwg.xlsx"_s, *exchange::exportXlsx(campaign, rows, base::Language::Dutch));
        const auto incoming = awaited(desk::readIncoming(*ground.workplace, u"hwg"_s, path, {}));
        QVERIFY(incoming.ok());
        QCOMPARE(incoming->unreadSheets, QStringList{other->id});
        const auto trial = awaited(desk::tryIncoming(*ground.workplace, *incoming, {}));
        QVERIFY(trial.ok());
        QCOMPARE(trial->outcome.rows, 1);
        QCOMPARE(trial->outcome.notes.first().code, u"import.sheet.unread"_s);
        QCOMPARE(trial->outcome.notes.first().args.last(), other->id);
    }

    void intake_ofSeveralSheets_takesTheFirstAndTheOneThatIsChosen()
    {
        Ground ground;
        const form::Campaign &campaign = form::Campaign::builtIn();
        QList<exchange::TableRows> rows; // of another form, so that no sheet bears the name of this table
        for (const form::Table *each : campaign.module(u"psa"_s)->tables())
            rows.append({each, {each->column(u"cost")}, {{form::Value(base::Decimal(1))}}});
        QVERIFY(rows.size() > 1);
        Intake intake(*ground.workplace, u"hwg"_s, table);
        intake.open(written(ground, u"psa.xlsx"_s, *exchange::exportXlsx(campaign, rows, base::Language::Dutch)));
        settle(intake);
        QVERIFY(intake.incoming());
        QCOMPARE(intake.sheet().name, rows.first().table->id);
        intake.readSheet(rows.last().table->id);
        settle(intake);
        QCOMPARE(intake.sheet().name, rows.last().table->id);
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "test_import.moc"

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2

#include "store/database.h"
#include "tests/store/store_in_folder.h"

#include <QRandomGenerator>
#include <QTest>

using report::Edit;
using report::Path;
using report::Row;
using report::Values;

class ValuesTest : public QObject
{
    Q_OBJECT
private slots:
    void values_ofEachKind_comeBackAsTheyWere();
    void append_randomEdits_equalTheModelAlsoAfterReopening();
    void append_rowThatIsNotThere_writesNothing();
    void append_batchWithAFault_writesNothing();
    void append_noEdits_isRefused();
    void append_thatMayNotStay_isTakenBackWhole();
    void undo_acrossARestart_takesBackEachStep();
    void redo_afterUndo_bringsBackUntilANewEdit();
    void history_ofAForm_saysWhoWhenWhatAndWhence();
    void import_isOneEventWithItsRows();
    void journal_changedByHand_isRefusedByTheFile();
    void touches_ofRandomEdits_nameAllThatIsOther();
    void valuesAfter_someEvents_areTheirsInTheirOrder();
    void previous_isKeptApart();
    void columnChoices_areKeptPerTableAndSource();

private:
    static qint64 append(store::Store &store, const QList<Edit> &edits, const char *form = "vst");
    static Edit randomEdit(const Values &values, QRandomGenerator &random);
    static void takeBack(store::Store &store, const store::Step &step);
};

qint64 ValuesTest::append(store::Store &store, const QList<Edit> &edits, const char *form)
{
    const auto done = store.append(StoreInFolder::stamp(), {text(form), edits, store::Origin::Typed, {}, {}});
    return done ? *done : -1;
}

static Path rowPath(const char *table, qint64 row, const char *column = "")
{
    return {text(table), row, text(column)};
}

static Row row(qint64 id, qint64 cents)
{
    return {id, {{text("amount"), number(cents, 2)}, {text("what"), text("w%1").arg(id)}}};
}

static Edit insertAt(qsizetype position, const Row &row)
{
    return {Edit::Kind::InsertRow, rowPath("vst.expenses", row.id), {}, position, {row}};
}

void ValuesTest::values_ofEachKind_comeBackAsTheyWere()
{
    const StoreInFolder file;
    Values expected;
    {
        store::Store store = file.create();
        const QList<Edit> edits{setField("a.count", number(12)), setField("a.money", number(-123456789012345, 2)),
            setField("a.big", *base::Decimal::parse(u"99999999999999999999999999.000000000001")),
            setField("a.date", QDate(2016, 2, 29)), setField("a.true", true), setField("a.false", false),
            setField("a.text", QString::fromUtf8("d'été \"\\ \n\t\u0001 ; -- 'DROP' \u20ac \U0001F600")),
            setField("a.digits", text("0123")), setField("a.empty", text("")), setField("a.gone", form::Value()),
            {Edit::Kind::ReplaceTable, fieldPath("vst.expenses"), {}, 0,
                {{7,
                     {{text("what"), QString::fromUtf8("{\"a\":\"é\\u0000\"}\n\u0001\u2028 \U0001F600")},
                         {text("on"), QDate(2016, 1, 1)}}},
                    {3, {}}}}};
        for (const Edit &edit : edits)
            report::apply(expected, edit);
        QVERIFY(append(store, edits) > 0);
        QCOMPARE(*store.load(), expected);
    }
    QCOMPARE(*file.open().load(), expected);
}

Edit ValuesTest::randomEdit(const Values &values, QRandomGenerator &random)
{
    const QList<Row> &rows = values.rows(text("vst.expenses"));
    const qint64 next = values.nextRowId(text("vst.expenses"));
    const Row *any = rows.isEmpty() ? nullptr : &rows.at(random.bounded(int(rows.size())));
    const form::Value value = random.bounded(4) == 0 ? form::Value() : number(random.bounded(1000), 2);
    switch (random.bounded(any ? 6 : 2)) {
    case 0: return setField(random.bounded(2) == 0 ? "vst.a" : "vst.b", value);
    case 1: return insertAt(random.bounded(int(rows.size()) + 1), row(next, random.bounded(1000)));
    case 2: return insertAt(rows.size(), row(next, random.bounded(1000)));
    case 3: return {Edit::Kind::RemoveRow, {text("vst.expenses"), any->id, {}}, {}, 0, {}};
    case 4: return {Edit::Kind::SetValue, {text("vst.expenses"), any->id, text("amount")}, value, 0, {}};
    default: break;
    }
    QList<Row> fewer = rows;
    fewer.removeIf([&](const Row &) { return random.bounded(3) == 0; });
    return {Edit::Kind::ReplaceTable, fieldPath("vst.expenses"), {}, 0, fewer};
}

void ValuesTest::append_randomEdits_equalTheModelAlsoAfterReopening()
{
    QRandomGenerator random(20170228);
    const StoreInFolder file;
    store::Store store = file.create();
    Values model;
    for (int step = 0; step < 400; ++step) {
        QList<Edit> edits;
        for (int i = random.bounded(3); i >= 0; --i) {
            edits.append(randomEdit(model, random));
            report::apply(model, edits.last());
        }
        QVERIFY(append(store, edits) > 0);
        if (step % 20 == 0)
            QCOMPARE(*store.load(), model);
    }
    QCOMPARE(*store.load(), model);
    // Every event back, newest first, leads to the beginning.
    Values back = model;
    const QList<store::Event> history = *store.history(text("vst"));
    for (auto event = history.rbegin(); event != history.rend(); ++event) {
        const QList<store::Change> changes = *store.changes(event->sequence);
        QCOMPARE(changes.size(), event->changes);
        for (auto change = changes.rbegin(); change != changes.rend(); ++change)
            QCOMPARE(report::apply(back, change->inverse), change->edit);
    }
    QCOMPARE(back, Values());
}

void ValuesTest::append_rowThatIsNotThere_writesNothing()
{
    const StoreInFolder file;
    store::Store store = file.create();
    QVERIFY(append(store, {insertAt(0, row(1, 100))}) > 0);
    const Values before = *store.load();
    const QList<Edit> wrong{{Edit::Kind::SetValue, rowPath("vst.expenses", 2, "amount"), number(1), 0, {}},
        {Edit::Kind::RemoveRow, rowPath("vst.expenses", 2), {}, 0, {}}, insertAt(0, row(1, 5))};
    for (const Edit &edit : wrong) {
        const auto done = store.append(StoreInFolder::stamp(), {text("vst"), {edit}, store::Origin::Typed, {}, {}});
        QVERIFY(!done.ok());
        QCOMPARE(done.problem().code, text("store.noSuchRow"));
    }
    QCOMPARE(*store.load(), before);
    QCOMPARE(store.history(text("vst"))->size(), 1);
}

void ValuesTest::append_batchWithAFault_writesNothing()
{
    const StoreInFolder file;
    store::Store store = file.create();
    const Edit fault{Edit::Kind::RemoveRow, rowPath("vst.expenses", 2), {}, 0, {}};
    QCOMPARE(append(store, {setField("vst.a", number(1)), insertAt(0, row(1, 5)), fault}), -1);
    QCOMPARE(*store.load(), Values());
    QVERIFY(store.history(text("vst"))->isEmpty());
    QVERIFY(append(store, {setField("vst.a", number(1))}) > 0);
}

void ValuesTest::append_thatMayNotStay_isTakenBackWhole()
{
    const StoreInFolder file;
    store::Store store = file.create();
    QVERIFY(append(store, {insertAt(0, row(1, 5))}) > 0);
    const Values before = *store.load();
    const qsizetype events = store.history()->size();
    const store::Entry entry{text("vst"),
        {{Edit::Kind::ReplaceTable, {text("vst.expenses"), std::nullopt, {}}, {}, 0, {row(7, 70), row(8, 80)}}},
        store::Origin::Imported, {}, {}};
    const base::Problem no{base::Kind::Refused, text("no"), "", {}, {}};
    const auto refused = store.append(StoreInFolder::stamp(), entry, [&no] { return base::Result<void>(no); });
    QVERIFY(!refused);
    QCOMPARE(refused.problem().code, text("no"));
    QCOMPARE(*store.load(), before);
    QCOMPARE(store.history()->size(), events);
    QVERIFY(store.append(StoreInFolder::stamp(), entry, [] { return base::Result<void>(); }).ok());
    QCOMPARE(store.load()->rows(text("vst.expenses")).size(), 2);
}

void ValuesTest::append_noEdits_isRefused()
{
    const StoreInFolder file;
    store::Store store = file.create();
    QCOMPARE(append(store, {}), -1);
    QCOMPARE(append(store, {setField("no such [place]", number(1))}), -1);
}

void ValuesTest::takeBack(store::Store &store, const store::Step &step)
{
    const store::Entry entry{text("vst"), step.edits, store::Origin::Typed, {}, step.event};
    QVERIFY(store.append(StoreInFolder::stamp(), entry).ok());
}

void ValuesTest::undo_acrossARestart_takesBackEachStep()
{
    const StoreInFolder file;
    QList<Values> states;
    {
        store::Store store = file.create();
        states.append(*store.load());
        for (const QList<Edit> &edits : {QList<Edit>{setField("vst.a", number(1))},
                 QList<Edit>{insertAt(0, row(1, 5)), insertAt(0, row(2, 7)), setField("vst.a", number(2))},
                 QList<Edit>{{Edit::Kind::RemoveRow, rowPath("vst.expenses", 2), {}, 0, {}}}}) {
            QVERIFY(append(store, edits) > 0);
            states.append(*store.load());
        }
        QVERIFY(append(store, {setField("gef.a", number(1))}, "gef") > 0); // of another form: stays
    }
    while (states.size() > 1) {
        store::Store store = file.open();
        const auto step = *store.undoStep(text("vst"));
        QVERIFY(step.has_value());
        takeBack(store, *step);
        states.removeLast();
        Values expected = states.last();
        expected.setField(text("gef.a"), number(1));
        QCOMPARE(*store.load(), expected);
    }
    QVERIFY(!file.open().undoStep(text("vst"))->has_value());
}

void ValuesTest::redo_afterUndo_bringsBackUntilANewEdit()
{
    const StoreInFolder file;
    store::Store store = file.create();
    const auto value = [&] { return store.load()->field(text("vst.a")); };
    const auto undo = [&] { takeBack(store, **store.undoStep(text("vst"))); };
    const auto redo = [&] { takeBack(store, **store.redoStep(text("vst"))); };
    for (int i = 1; i <= 3; ++i)
        QVERIFY(append(store, {setField("vst.a", number(i))}) > 0);
    QVERIFY(!store.redoStep(text("vst"))->has_value());
    undo();
    undo();
    QCOMPARE(value(), number(1));
    redo();
    QCOMPARE(value(), number(2));
    redo();
    QCOMPARE(value(), number(3));
    QVERIFY(!store.redoStep(text("vst"))->has_value());
    undo();
    QCOMPARE(value(), number(2));
    QVERIFY(append(store, {setField("vst.a", number(9))}) > 0);
    QVERIFY(!store.redoStep(text("vst"))->has_value());
    undo();
    QCOMPARE(value(), number(2));
    undo();
    QCOMPARE(value(), number(1));
    redo();
    redo();
    QCOMPARE(value(), number(9));
}

void ValuesTest::history_ofAForm_saysWhoWhenWhatAndWhence()
{
    const StoreInFolder file;
    store::Store store = file.create();
    QVERIFY(append(store, {setField("vst.a", number(150, 2))}) > 0);
    QVERIFY(append(store, {insertAt(0, row(4, 5))}) > 0);
    store::Stamp later = StoreInFolder::stamp();
    later.who = text("Karel");
    later.at = QDateTime(QDate(2017, 2, 21), QTime(9, 30, 15, 250), Qt::OffsetFromUTC, 3600);
    const Edit cell{Edit::Kind::SetValue, rowPath("vst.expenses", 4, "amount"), number(12), 0, {}};
    QVERIFY(store.append(later, {text("vst"), {cell}, store::Origin::Carried, {}, {}}).ok());
    const QList<store::Event> history = *store.history(text("vst"));
    QCOMPARE(history.size(), 3);
    QCOMPARE(history.at(0).subject, text("vst.a"));
    QCOMPARE(history.at(0).oldText, text(""));
    QCOMPARE(history.at(0).newText, text("1.5"));
    QCOMPARE(history.at(0).who, text("Liesbeth"));
    QCOMPARE(history.at(0).origin, store::Origin::Typed);
    QCOMPARE(history.at(1).subject, text("vst.expenses[4]"));
    QCOMPARE(history.at(2).subject, text("vst.expenses[4].amount"));
    QCOMPARE(history.at(2).oldText, text("0.05"));
    QCOMPARE(history.at(2).newText, text("12"));
    QCOMPARE(history.at(2).who, text("Karel"));
    QCOMPARE(history.at(2).at, later.at);
    QCOMPARE(history.at(2).at.timeSpec(), Qt::UTC);
    QCOMPARE(history.at(2).origin, store::Origin::Carried);
    QVERIFY(history.at(1).sequence > history.at(0).sequence);
}

void ValuesTest::import_isOneEventWithItsRows()
{
    const StoreInFolder file;
    store::Store store = file.create();
    QVERIFY(append(store, {insertAt(0, row(1, 5))}) > 0);
    QList<Row> rows;
    for (int i = 10; i < 2010; ++i)
        rows.append(row(i, i));
    const Edit table{Edit::Kind::ReplaceTable, fieldPath("vst.expenses"), {}, 0, rows};
    const QList<Edit> edits{setField("vst.a", number(1)), table};
    const auto sequence
        = store.append(StoreInFolder::stamp(), {text("vst"), edits, store::Origin::Imported, text("vst.json"), {}});
    QVERIFY(sequence.ok());
    const store::Event event = store.history(text("vst"))->last();
    QCOMPARE(store.history(text("vst"))->size(), 2);
    QCOMPARE(event.kind, store::EventKind::Batch);
    QCOMPARE(event.origin, store::Origin::Imported);
    QCOMPARE(event.note, text("vst.json"));
    QCOMPARE(event.changes, 2);
    QVERIFY(append(store, {{Edit::Kind::RemoveRow, rowPath("vst.expenses", 10), {}, 0, {}}}) > 0);
    const QList<store::Change> changes = *store.changes(*sequence);
    QCOMPARE(changes.at(1).edit, table); // what was imported, whatever became of it
    QCOMPARE(changes.at(1).inverse.rows, QList<Row>{row(1, 5)});
}

void ValuesTest::journal_changedByHand_isRefusedByTheFile()
{
    const StoreInFolder file;
    {
        store::Store store = file.create();
        const Edit table{Edit::Kind::ReplaceTable, fieldPath("vst.expenses"), {}, 0, {row(1, 5)}};
        QVERIFY(append(store, {table}) > 0);
    }
    auto database = *store::Database::open(file.path(), store::Database::Mode::ReadWrite);
    for (const char *statement : {"UPDATE event SET who = 'Nobody'", "DELETE FROM event", "DELETE FROM change",
             "UPDATE change SET new = 'n1'", "UPDATE batch_row SET cells = '{}'", "DELETE FROM batch_row"}) {
        database->run(statement);
        QVERIFY2(!database->result().ok(), statement);
    }
}

void ValuesTest::touches_ofRandomEdits_nameAllThatIsOther()
{
    QRandomGenerator random(20160101);
    const StoreInFolder file;
    store::Store store = file.create();
    Values model;
    using Kind = store::Touch::Kind;
    for (int step = 0; step < 300; ++step) {
        const Edit edit = randomEdit(model, random);
        Values after = model;
        report::apply(after, edit);
        QSet<QString> touched;
        const QList<store::Touch> touches = *store.touches(append(store, {edit}));
        for (const store::Touch &touch : touches)
            touched.insert(QString::number(int(touch.kind)) + touch.path.toString());
        QCOMPARE(touched.size(), touches.size());
        if (edit.kind != Edit::Kind::ReplaceTable) { // named, also when they make nothing other
            const Kind kind = edit.kind == Edit::Kind::InsertRow ? Kind::RowCame
                : edit.kind == Edit::Kind::RemoveRow             ? Kind::RowWent
                                                                 : Kind::Value;
            QCOMPARE(touches, (QList<store::Touch>{{kind, edit.path}}));
        } else {
            QCOMPARE(touches.first(), (store::Touch{Kind::Table, edit.path}));
            QCOMPARE(touches.size() - 1, model.rows(edit.path.id).size() - after.rows(edit.path.id).size());
            for (const Row &row : model.rows(edit.path.id)) {
                const bool isThere = after.rows(edit.path.id).contains(row);
                QCOMPARE(
                    touched.contains(QString::number(int(Kind::RowWent)) + rowPath("vst.expenses", row.id).toString()),
                    !isThere);
            }
        }
        model = after;
    }
    const Edit first{Edit::Kind::ReplaceTable, fieldPath("vst.expenses"), {}, 0, {row(1, 5), row(2, 6), row(3, 7)}};
    const Edit second{Edit::Kind::ReplaceTable, fieldPath("vst.expenses"), {}, 0, {row(4, 5), row(3, 7), row(2, 8)}};
    QVERIFY(append(store, {first}) > 0);
    QCOMPARE(*store.touches(append(store, {second})),
        (QList<store::Touch>{{Kind::Table, fieldPath("vst.expenses")}, {Kind::RowCame, rowPath("vst.expenses", 4)},
            {Kind::Value, rowPath("vst.expenses", 2, "amount")}, {Kind::RowWent, rowPath("vst.expenses", 1)}}));
}

void ValuesTest::valuesAfter_someEvents_areTheirsInTheirOrder()
{
    QRandomGenerator random(20161231);
    const StoreInFolder file;
    store::Store store = file.create();
    Values model;
    QHash<qint64, Values> after;
    QList<qint64> events;
    for (int step = 0; step < 120; ++step) {
        const Edit edit = randomEdit(model, random);
        report::apply(model, edit);
        events.append(append(store, {edit}));
        after.insert(events.last(), model);
    }
    for (int round = 0; round < 60; ++round) {
        QList<qint64> some;
        for (int i = random.bounded(4); i >= 0; --i) // in any order, also twice
            some.append(events.at(random.bounded(int(events.size()))));
        const QList<Values> found = *store.valuesAfter(some);
        QCOMPARE(found.size(), some.size());
        for (qsizetype i = 0; i < some.size(); ++i)
            QCOMPARE(found.at(i), after.value(some.at(i)));
    }
}

void ValuesTest::previous_isKeptApart()
{
    const StoreInFolder file;
    Values lastYear;
    lastYear.setField(text("hwg.n_total"), number(31));
    lastYear.setRows(text("vst.expenses"), {row(1, 5), row(2, 6)});
    {
        store::Store store = file.create();
        QVERIFY(append(store, {setField("hwg.n_cash", number(1))}, "hwg") > 0);
        QVERIFY(store.setPrevious(StoreInFolder::stamp(), Values()).ok());
        QVERIFY(store.setPrevious(StoreInFolder::stamp(), lastYear).ok());
    }
    const store::Store store = file.open();
    QCOMPARE(*store.previous(), lastYear);
    QCOMPARE(store.load()->fields().size(), 1);
    QVERIFY(store.load()->tables().isEmpty());
    QCOMPARE(store.history()->last().kind, store::EventKind::PreviousYear);
}

void ValuesTest::columnChoices_areKeptPerTableAndSource()
{
    const StoreInFolder file;
    const store::ColumnSource files{text("hwg.files"), "ab"};
    const QList<store::ColumnChoice> choices{{text("Dossier"), text("no")}, {text("Note"), {}}};
    {
        store::Store store = file.create();
        QVERIFY(store.keepColumnChoices(files, {{text("Old"), text("no")}, {text("B"), {}}, {text("C"), {}}}).ok());
        QVERIFY(store.keepColumnChoices(files, choices).ok());
        QVERIFY(store.keepColumnChoices({text("hwg.files"), "cd"}, {{text("X"), text("no")}}).ok());
        QVERIFY(store.keepColumnChoices({text("hwg.files"), "cd"}, {}).ok());
    }
    store::Store store = file.open();
    QCOMPARE(*store.columnChoices(files), choices);
    QVERIFY(store.columnChoices({text("hwg.files"), "cd"})->isEmpty());
    QVERIFY(store.columnChoices({text("staff"), "ab"})->isEmpty());
    auto reader = store::Store::open(file.path(), store::Access::Read);
    QVERIFY(reader.ok());
    QVERIFY(!reader->keepColumnChoices(files, {}).ok());
    QCOMPARE(*reader->columnChoices(files), choices);
}

QTEST_GUILESS_MAIN(ValuesTest)
#include "test_values.moc"

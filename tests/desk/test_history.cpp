// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/comparison.h"
#include "desk/history.h"
#include "desk/import.h"
#include "desk/story.h"
#include "desk/take_back.h"
#include "desk_ground.h"

#include <algorithm>

using namespace Qt::StringLiterals;

using report::Edit;
using What = desk::Changed::What;

class TestHistory : public QObject
{
    Q_OBJECT

    static qint64 lastEvent(Ground &ground) { return awaited(ground.workplace->history())->last().sequence; }
    static desk::MomentPointer now(Ground &ground)
    {
        return *awaited(desk::momentAt(*ground.workplace, lastEvent(ground)));
    }
    static QList<desk::Changed> changedSince(Ground &ground, const desk::MomentPointer &then, const QString &form)
    {
        return *awaited(desk::compare(*ground.workplace, form, {then, now(ground)}));
    }
    static QString takeBack(Ground &ground, const report::Path &path, const desk::MomentPointer &then)
    {
        const QString code = codeOf(awaited(desk::takeBack(*ground.workplace, path, then)));
        return awaited(ground.workplace->drained()).ok() ? code : u"not saved"_s;
    }
    static const QList<report::Row> &expenses(const Ground &ground)
    {
        return ground.workplace->evaluator().values().rows(u"vst.expenses"_s);
    }
    static void removeExpense(Ground &ground, report::RowId row)
    {
        QVERIFY(desk::edit(*ground.workplace, {Edit::Kind::RemoveRow, {u"vst.expenses"_s, row, {}}, {}, 0, {}}).ok());
        QVERIFY(awaited(ground.workplace->drained()).ok());
    }
    static const desk::Changed *at(const QList<desk::Changed> &all, const QString &place)
    {
        const auto found
            = std::find_if(all.cbegin(), all.cend(), [&place](const desk::Changed &one) { return one.place == place; });
        return found == all.cend() ? nullptr : &*found;
    }

private slots:
    void compare_aMomentWithItself_findsNothing()
    {
        Ground ground;
        const desk::MomentPointer then = now(ground);
        for (const QString &form : {u"ocmw"_s, u"vst"_s, u"psa"_s})
            QVERIFY(changedSince(ground, then, form).isEmpty());
    }

    void compare_ofAField_tellsBothValuesWhoAndWhatFollowed()
    {
        Ground ground;
        const desk::MomentPointer then = now(ground);
        const QString before = ground.typed(u"hwg.n_cash"_s);
        QVERIFY(ground.setField(u"hwg.n_cash"_s, u"76"_s).ok());
        QVERIFY(ground.setField(u"hwg.n_cash"_s, u"77"_s).ok());
        const QList<desk::Changed> changed = changedSince(ground, then, u"hwg"_s);
        const desk::Changed *cash = at(changed, u"hwg.n_cash"_s);
        QVERIFY(cash && !cash->computed);
        QCOMPARE(cash->before, before);
        QCOMPARE(cash->after, u"77"_s);
        QCOMPARE(cash->last->sequence, lastEvent(ground));
        QCOMPARE(cash->last->who, desk::loginName());
        const desk::Changed *total = at(changed, u"hwg.n_total"_s);
        QVERIFY(total && total->computed && !total->last);
        QVERIFY(changedSince(ground, then, u"gef"_s).isEmpty());
    }

    void compare_theOtherWayRound_swapsTheValues()
    {
        Ground ground;
        const desk::MomentPointer then = now(ground);
        QVERIFY(ground.setField(u"hwg.n_cash"_s, u"77"_s).ok());
        const QList<desk::Changed> back = *awaited(desk::compare(*ground.workplace, u"hwg"_s, {now(ground), then}));
        QCOMPARE(at(back, u"hwg.n_cash"_s)->before, u"77"_s);
        QCOMPARE(at(back, u"hwg.n_cash"_s)->last->sequence, lastEvent(ground));
    }

    void compare_ofRows_followsThemByIdentity()
    {
        Ground ground;
        const desk::MomentPointer then = now(ground);
        const report::RowId second = expenses(ground).at(1).id;
        removeExpense(ground, expenses(ground).first().id);
        QVERIFY(ground.setField(u"vst.expenses[1].amount"_s, u"12,34"_s).ok());
        const qsizetype rows = expenses(ground).size();
        QVERIFY(ground.setField(u"vst.expenses[%1].amount"_s.arg(rows + 1), u"5"_s).ok());
        QList<desk::Changed> changed = changedSince(ground, then, u"vst"_s);
        changed.removeIf([](const desk::Changed &one) { return one.computed; });
        QCOMPARE(changed.size(), 3);
        QCOMPARE(changed.at(0).what, What::Value);
        QCOMPARE(changed.at(0).path, (report::Path{u"vst.expenses"_s, second, u"amount"_s}));
        QCOMPARE(changed.at(0).place, u"vst.expenses[1].amount"_s);
        QCOMPARE(changed.at(1).what, What::RowAdded);
        QCOMPARE(changed.at(1).place, u"vst.expenses[%1]"_s.arg(rows + 1));
        QCOMPARE(changed.at(2).what, What::RowRemoved);
        QCOMPARE(changed.at(2).place, u"vst.expenses[1]"_s);
        QVERIFY(std::all_of(changed.cbegin(), changed.cend(), [](const auto &one) { return one.last.has_value(); }));
    }

    void compare_whereANumberWasUsedAgain_tellsTwoRows()
    {
        Ground ground;
        const desk::MomentPointer then = now(ground);
        const qsizetype rows = expenses(ground).size();
        removeExpense(ground, expenses(ground).last().id);
        QVERIFY(ground.setField(u"vst.expenses[%1].amount"_s.arg(rows), u"5"_s).ok());
        QCOMPARE(expenses(ground).last().id, then->evaluator.values().rows(u"vst.expenses"_s).last().id);
        const QList<desk::Changed> changed = changedSince(ground, then, u"vst"_s);
        const auto count = [&changed](What what) {
            return std::count_if(
                changed.cbegin(), changed.cend(), [what](const auto &one) { return one.what == what; });
        };
        QCOMPARE(count(What::RowAdded), 1);
        QCOMPARE(count(What::RowRemoved), 1);
        // and taking back brings the old one beside the new one
        const report::RowId old = then->evaluator.values().rows(u"vst.expenses"_s).last().id;
        QCOMPARE(takeBack(ground, {u"vst.expenses"_s, old, {}}, then), QString());
        QCOMPARE(expenses(ground).size(), rows + 1);
    }

    void compare_afterUndo_findsNothing()
    {
        Ground ground;
        const desk::MomentPointer then = now(ground);
        removeExpense(ground, expenses(ground).at(1).id);
        QVERIFY(awaited(desk::undo(*ground.workplace, u"vst"_s)).ok());
        QVERIFY(changedSince(ground, then, u"vst"_s).isEmpty());
    }

    void compare_ofRowsInAnotherOrder_saysSoOnce()
    {
        Ground ground;
        const desk::MomentPointer then = now(ground);
        QList<report::Row> rows = expenses(ground);
        std::reverse(rows.begin(), rows.end());
        QVERIFY(desk::edit(
            *ground.workplace, {Edit::Kind::ReplaceTable, {u"vst.expenses"_s, std::nullopt, {}}, {}, 0, rows})
                    .ok());
        const QList<desk::Changed> changed = changedSince(ground, then, u"vst"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().what, What::RowsReordered);
        QCOMPARE(changed.first().last->sequence, lastEvent(ground));
    }

    void takeBack_ofAField_isANewEditThatUndoTakesBack()
    {
        Ground ground;
        const desk::MomentPointer then = now(ground);
        const QString before = ground.typed(u"hwg.n_cash"_s);
        QVERIFY(ground.setField(u"hwg.n_cash"_s, u"77"_s).ok());
        QCOMPARE(takeBack(ground, {u"hwg.n_cash"_s, {}, {}}, then), QString());
        QCOMPARE(ground.typed(u"hwg.n_cash"_s), before);
        const store::Event last = awaited(ground.workplace->history(u"hwg"_s))->last();
        QVERIFY(!last.note.isEmpty() && !last.takesBack);
        ground.restart();
        QVERIFY(awaited(desk::undo(*ground.workplace, u"hwg"_s)).ok());
        QCOMPARE(ground.typed(u"hwg.n_cash"_s), u"77"_s);
    }

    void words_ofAnImport_sayHowManyRowsCame()
    {
        Ground ground;
        QFile file(ground.folder.filePath(u"in.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no;amount\nA;10\nB;20\nC;30\n") > 0);
        file.close();
        desk::ImportWish wish;
        wish.table = u"hwg.files"_s;
        QVERIFY(awaited(desk::importFile(*ground.workplace, u"hwg"_s, file.fileName(), wish))->isTakenOver);
        const auto events = awaited(desk::history(*ground.workplace, u"hwg"_s));
        const QString what = desk::words(events->last(), *ground.workplace).what;
        QVERIFY2(what.contains(u"3 r"_s) && what.contains(u"in.csv"_s), qPrintable(what));
    }

    void takeBack_ofARemovedRow_bringsItBackWhereItStood()
    {
        Ground ground;
        const desk::MomentPointer then = now(ground);
        const QList<report::Row> before = expenses(ground);
        const report::RowId second = before.at(1).id;
        removeExpense(ground, second);
        QCOMPARE(takeBack(ground, {u"vst.expenses"_s, second, u"amount"_s}, then), u"history.rowGone"_s);
        QCOMPARE(takeBack(ground, {u"vst.expenses"_s, second, {}}, then), QString());
        QCOMPARE(expenses(ground), before);
        ground.restart();
        QCOMPARE(expenses(ground), before);
    }

    void takeBack_ofARemovedRow_bringsItBackOnce()
    {
        Ground ground;
        const desk::MomentPointer then = now(ground);
        const QList<report::Row> before = expenses(ground);
        const report::Path path{u"vst.expenses"_s, before.at(1).id, {}};
        removeExpense(ground, *path.row);
        QCOMPARE(takeBack(ground, path, then), QString());
        const store::Event last = awaited(ground.workplace->history(u"vst"_s))->last();
        QCOMPARE(last.origin, store::Origin::TakenBack);
        QCOMPARE(takeBack(ground, path, then), u"history.same"_s);
        QCOMPARE(expenses(ground), before);
        QVERIFY(changedSince(ground, then, u"vst"_s).isEmpty());
    }

    void undo_ofANewRowAndOfARemovedOne_bringsTheFirstRowBack()
    {
        Ground ground;
        const desk::MomentPointer then = now(ground);
        const QList<report::Row> before = expenses(ground);
        const report::Path path{u"vst.expenses"_s, before.last().id, u"amount"_s};
        const qsizetype told = awaited(desk::story(*ground.workplace, path))->size();
        removeExpense(ground, *path.row);
        QVERIFY(ground.setField(u"vst.expenses[%1].amount"_s.arg(before.size()), u"5"_s).ok());
        QVERIFY(awaited(desk::undo(*ground.workplace, u"vst"_s)).ok());
        QVERIFY(awaited(desk::undo(*ground.workplace, u"vst"_s)).ok());
        QCOMPARE(expenses(ground), before);
        QVERIFY(changedSince(ground, then, u"vst"_s).isEmpty());
        QCOMPARE(takeBack(ground, {path.id, path.row, {}}, then), u"history.same"_s);
        QCOMPARE(awaited(desk::story(*ground.workplace, path))->size(), told + 2); // went, and came again
        QVERIFY(awaited(desk::redo(*ground.workplace, u"vst"_s)).ok());
        QVERIFY(awaited(desk::redo(*ground.workplace, u"vst"_s)).ok());
        const QList<desk::Episode> story = *awaited(desk::story(*ground.workplace, path));
        QCOMPARE(story.last().after, u"5,00"_s);
        const QList<desk::Changed> changed = changedSince(ground, then, u"vst"_s);
        QVERIFY(std::any_of(
            changed.cbegin(), changed.cend(), [](const auto &one) { return one.what == What::RowRemoved; }));
    }

    void takeBack_ofARowAndATable_restoresAllCells()
    {
        Ground ground;
        const desk::MomentPointer then = now(ground);
        const QList<report::Row> before = expenses(ground);
        QVERIFY(ground.setField(u"vst.expenses[1].amount"_s, u"1"_s).ok());
        QVERIFY(ground.setField(u"vst.expenses[1].document"_s, QString()).ok());
        QCOMPARE(takeBack(ground, {u"vst.expenses"_s, before.first().id, {}}, then), QString());
        QCOMPARE(expenses(ground), before);
        removeExpense(ground, before.at(0).id);
        removeExpense(ground, before.at(2).id);
        QCOMPARE(takeBack(ground, {u"vst.expenses"_s, std::nullopt, {}}, then), QString());
        QCOMPARE(expenses(ground), before);
    }

    void takeOut_ofARowThatCame_removesItOnce_andNeverAnotherWithItsNumber()
    {
        Ground ground;
        const QList<report::Row> before = expenses(ground);
        QVERIFY(ground.setField(u"vst.expenses[%1].amount"_s.arg(before.size() + 1), u"5"_s).ok());
        const desk::MomentPointer then = now(ground);
        const report::Path path{u"vst.expenses"_s, expenses(ground).last().id, {}};
        const auto takeOut = [&] {
            const QString code = codeOf(awaited(desk::takeOut(*ground.workplace, path, then)));
            return awaited(ground.workplace->drained()).ok() ? code : u"not saved"_s;
        };
        QCOMPARE(takeOut(), QString());
        QCOMPARE(expenses(ground), before);
        QCOMPARE(takeOut(), u"history.rowGone"_s);
        QVERIFY(ground.setField(u"vst.expenses[%1].amount"_s.arg(before.size() + 1), u"6"_s).ok());
        QCOMPARE(expenses(ground).last().id, *path.row);
        QCOMPARE(takeOut(), u"history.rowGone"_s);
        QCOMPARE(expenses(ground).size(), before.size() + 1);
    }

    void takeBackOrder_leavesWhatWasTypedSince()
    {
        Ground ground;
        const desk::MomentPointer then = now(ground);
        const QList<report::Row> before = expenses(ground);
        QList<report::Row> rows = before;
        std::reverse(rows.begin(), rows.end());
        const report::Row added{900, {{u"document"_s, u"F1"_s}}};
        rows.removeAt(1);
        rows.insert(2, added);
        rows[0].cells.insert(u"document"_s, u"F2"_s);
        QVERIFY(desk::edit(
            *ground.workplace, {Edit::Kind::ReplaceTable, {u"vst.expenses"_s, std::nullopt, {}}, {}, 0, rows})
                    .ok());
        QVERIFY(awaited(desk::takeBackOrder(*ground.workplace, u"vst.expenses"_s, then)).ok());
        QVERIFY(awaited(ground.workplace->drained()).ok());
        QList<report::Row> expected = before;
        expected.removeAt(before.size() - 2);
        expected.last().cells.insert(u"document"_s, u"F2"_s);
        expected.insert(before.size() - 2, added); // behind the third last, which it stood behind
        QCOMPARE(expenses(ground), expected);
        QCOMPARE(codeOf(awaited(desk::takeBackOrder(*ground.workplace, u"vst.expenses"_s, then))), u"history.same"_s);
    }

    void takeBack_ofWhatCannotBe_isRefused()
    {
        Ground ground;
        const desk::MomentPointer then = now(ground);
        QCOMPARE(takeBack(ground, {u"hwg.n_cash"_s, {}, {}}, then), u"history.same"_s);
        QCOMPARE(takeBack(ground, {u"hwg.n_total"_s, {}, {}}, then), u"draft.computed"_s);
        QCOMPARE(takeBack(ground, {u"vst.expenses"_s, 999, {}}, then), u"history.noRowThen"_s);
        QVERIFY(ground.setField(u"hwg.n_cash"_s, u"77"_s).ok());
        QVERIFY(awaited(desk::setNotApplicable(*ground.workplace, u"hwg"_s, true, u"x"_s)).ok());
        QCOMPARE(takeBack(ground, {u"hwg.n_cash"_s, {}, {}}, then), u"report.notApplicable"_s);
    }

    void story_ofAField_tellsEachValue()
    {
        Ground ground;
        const report::Path path{u"hwg.n_cash"_s, {}, {}};
        const qsizetype before = awaited(desk::story(*ground.workplace, path))->size();
        QVERIFY(ground.setField(u"hwg.n_cash"_s, u"76"_s).ok());
        QVERIFY(ground.setField(u"hwg.n_cash"_s, u"76"_s).ok()); // the same once more: no part of the story
        QVERIFY(ground.setField(u"hwg.n_bank"_s, u"3"_s).ok());
        QVERIFY(awaited(desk::undo(*ground.workplace, u"hwg"_s)).ok());
        QVERIFY(awaited(desk::undo(*ground.workplace, u"hwg"_s)).ok());
        QVERIFY(awaited(desk::undo(*ground.workplace, u"hwg"_s)).ok());
        const QList<desk::Episode> story = *awaited(desk::story(*ground.workplace, path));
        QCOMPARE(story.size(), before + 2);
        QCOMPARE(story.at(before).after, u"76"_s);
        QCOMPARE(story.last().before, u"76"_s);
        QVERIFY(story.last().event.takesBack);
        QCOMPARE(codeOf(awaited(desk::story(*ground.workplace, {u"hwg.n_total"_s, {}, {}}))), u"history.computed"_s);
        QCOMPARE(codeOf(awaited(desk::story(*ground.workplace, {u"vst.expenses"_s, {}, {}}))), u"draft.unknown"_s);
    }

    void story_ofAValueThatAnImportBrought_hasIt()
    {
        Ground ground;
        QVERIFY(ground.setField(u"hwg.n_cash"_s, u"1"_s).ok());
        const QString file = QStringLiteral(UV_SOURCE_DIR "/resources/example/hwg.json");
        QVERIFY(awaited(desk::importFile(*ground.workplace, u"hwg"_s, file))->isTakenOver); // fields and a table
        const QList<desk::Episode> story = *awaited(desk::story(*ground.workplace, {u"hwg.n_cash"_s, {}, {}}));
        QCOMPARE(story.last().event.origin, store::Origin::Imported);
        QCOMPARE(story.last().before, u"1"_s);
    }

    void story_ofACell_beginsWithItsRow()
    {
        Ground ground;
        const qsizetype rows = expenses(ground).size();
        const report::Path path{u"vst.expenses"_s, expenses(ground).last().id, u"amount"_s};
        removeExpense(ground, *path.row);
        QVERIFY(ground.setField(u"vst.expenses[%1].amount"_s.arg(rows), u"5"_s).ok());
        QVERIFY(ground.setField(u"vst.expenses[%1].amount"_s.arg(rows), u"6"_s).ok());
        const QList<desk::Episode> story = *awaited(desk::story(*ground.workplace, path));
        QCOMPARE(story.size(), 2);
        QCOMPARE(story.first().after, u"5,00"_s);
        QCOMPARE(story.last().after, u"6,00"_s);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "test_history.moc"

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/import.h"
#include "desk/moment.h"
#include "desk_ground.h"
#include "exchange/json.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

/// Everything that a person could see of a form: typed and computed values, and the findings.
static QByteArray seen(const report::Evaluator &evaluator, const QString &form)
{
    QByteArray all = exchange::exportJson(evaluator, form, exchange::Locals::Include);
    for (const report::Finding &finding : evaluator.findings(form)) {
        all += finding.rule.toUtf8() + ' ' + finding.path.toString().toUtf8() + ' '
            + finding.message.in(base::Language::Dutch).toUtf8() + '\n';
    }
    return all;
}

class TestMoment : public QObject
{
    Q_OBJECT

    static qint64 lastEvent(Ground &ground) { return awaited(ground.workplace->history())->last().sequence; }
    static desk::MomentPointer at(Ground &ground, qint64 event)
    {
        return awaited(desk::withFindings(*awaited(desk::momentAt(*ground.workplace, event)), u"hwg"_s));
    }

    static void importRows(Ground &ground, QRandomGenerator &random)
    {
        QFile file(ground.file(u"rows.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no;amount\n");
        for (int i = random.bounded(30); i >= 0; --i)
            file.write(QByteArray::number(random.bounded(40)) + QByteArray::number(i) + ';'
                + QByteArray::number(random.bounded(900)) + "\n");
        file.close();
        desk::ImportWish wish;
        wish.table = u"hwg.files"_s;
        wish.adds = random.bounded(3) == 0;
        static_cast<void>(awaited(desk::importFile(*ground.workplace, u"hwg"_s, file.fileName(), wish)));
    }

    /// A random thing that a person does to the form hwg; many are refused, as from a person.
    static void act(Ground &ground, QRandomGenerator &random)
    {
        desk::Workplace &workplace = *ground.workplace;
        const QString table = u"hwg.files"_s;
        const QList<report::Row> &rows = workplace.evaluator().values().rows(table);
        const report::Row *any = rows.isEmpty() ? nullptr : &rows.at(random.bounded(int(rows.size())));
        const report::RowId fresh = workplace.evaluator().values().nextRowId(table);
        const form::Value number = random.bounded(5) == 0 ? form::Value() : base::Decimal(random.bounded(90));
        using Kind = report::Edit::Kind;
        switch (random.bounded(any ? 8 : 4)) {
        case 0:
            static_cast<void>(desk::edit(workplace, {Kind::SetValue, {u"hwg.n_cash"_s, {}, {}}, number, 0, {}}));
            break;
        case 1: importRows(ground, random); break;
        case 2: static_cast<void>(awaited(desk::undo(workplace, u"hwg"_s))); break;
        case 3: static_cast<void>(awaited(desk::redo(workplace, u"hwg"_s))); break;
        case 4:
            static_cast<void>(desk::edit(
                workplace, {Kind::SetValue, {table, any->id, u"amount"_s}, base::Decimal(random.bounded(90)), 0, {}}));
            break;
        case 5: static_cast<void>(desk::edit(workplace, {Kind::RemoveRow, {table, any->id, {}}, {}, 0, {}})); break;
        default:
            static_cast<void>(desk::edit(workplace,
                {Kind::InsertRow, {table, fresh, {}}, {}, random.bounded(int(rows.size()) + 1), {{fresh, {}}}}));
        }
        QVERIFY(awaited(workplace.drained()).ok());
    }

private slots:
    void moment_atEveryEventOfRandomWork_isTheReportThatWasThere()
    {
        Ground ground;
        QRandomGenerator random(20170228);
        QMap<qint64, QByteArray> was;
        QMap<qint64, report::Values> values;
        for (int i = 0; i < 120; ++i) {
            act(ground, random);
            if (i == 60)
                ground.restart();
            const qint64 event = lastEvent(ground);
            was.insert(event, seen(ground.workplace->evaluator(), u"hwg"_s));
            values.insert(event, ground.workplace->evaluator().values());
        }
        QVERIFY(was.size() > 60);
        for (auto one = was.cbegin(); one != was.cend(); ++one) {
            const desk::MomentPointer moment = at(ground, one.key());
            QCOMPARE(moment->event.sequence, one.key());
            QCOMPARE(moment->evaluator.values(), values.value(one.key()));
            QCOMPARE(seen(moment->evaluator, u"hwg"_s), *one);
        }
    }

    void moment_ofTheFirstEvent_isAnEmptyFile()
    {
        Ground ground;
        QCOMPARE(at(ground, 1)->evaluator.values(), report::Values());
    }

    void moment_outsideOfTheHistory_isRefused()
    {
        Ground ground;
        QCOMPARE(codeOf(awaited(desk::momentAt(*ground.workplace, 0))), u"history.noSuchEvent"_s);
        const qint64 after = lastEvent(ground) + 1;
        QCOMPARE(codeOf(awaited(desk::momentAt(*ground.workplace, after))), u"history.noSuchEvent"_s);
    }

    void moment_tellsTheStateThen()
    {
        Ground ground;
        const qint64 before = lastEvent(ground);
        QVERIFY(awaited(desk::setNotApplicable(*ground.workplace, u"clu"_s, true, u"none"_s)).ok());
        const qint64 after = lastEvent(ground);
        QVERIFY(awaited(desk::setNotApplicable(*ground.workplace, u"clu"_s, false, {})).ok());
        QVERIFY(at(ground, before)->states.isEmpty());
        QCOMPARE(at(ground, after)->states.value(u"clu"_s), store::State::NotApplicable);
        QVERIFY(at(ground, lastEvent(ground))->states.isEmpty());
    }

    void eventNamed_inTheSpellingsOfPeople()
    {
        Ground ground;
        QVERIFY(ground.setField(u"hwg.n_cash"_s, u"5"_s).ok());
        const auto named
            = [&ground](const QString &text) { return awaited(desk::eventNamed(*ground.workplace, u"hwg"_s, text)); };
        const QList<store::Event> events = *awaited(ground.workplace->history());
        const qint64 last = events.last().sequence;
        QCOMPARE(*named(u"2"_s), 2);
        QCOMPARE(*named(u" now "_s), last);
        const QDateTime at = base::belgianTime(events.last().at);
        QCOMPARE(*named(at.toString(u"yyyy-MM-dd"_s)), last);
        QCOMPARE(*named(at.toString(u"d/M/yyyy hh:mm"_s)), last);
        QCOMPARE(*named(at.addDays(1).toString(u"yyyy-MM-ddThh:mm:ss"_s)), last);
        QCOMPARE(codeOf(named(u"2010-01-01"_s)), u"history.tooEarly"_s);
        QCOMPARE(codeOf(named(u"999"_s)), u"history.noSuchEvent"_s);
        QCOMPARE(codeOf(named(u"0"_s)), u"history.noSuchEvent"_s);
        QCOMPARE(codeOf(named(u"yesterday"_s)), u"history.moment"_s);
        QCOMPARE(codeOf(named(u"2017-02-03 25:00"_s)), u"history.moment"_s);
        QCOMPARE(codeOf(named(u"seal"_s)), u"history.noSeal"_s);
    }
};

QTEST_GUILESS_MAIN(TestMoment)
#include "test_moment.moc"

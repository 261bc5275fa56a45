// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/comparison.h"
#include "desk/import.h"
#include "desk/place_words.h"
#include "desk/take_back.h"
#include "desk_ground.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

using desk::Changed;
using report::Edit;
using report::Path;
using report::Row;
using report::RowId;
using Kind = report::Edit::Kind;
using What = desk::Changed::What;

static const QStringList forms{u"ocmw"_s, u"vst"_s, u"clu"_s};
/// Typed by hand, replaced by files, referred to by other tables and computed from them.
static const QStringList tables{
    u"vst.expenses"_s, u"vst.staff"_s, u"clu.actions"_s, u"clu.participations"_s, u"staff"_s};
static const QHash<QString, QStringList> numbers{{u"vst.expenses"_s, {u"amount"_s, u"share"_s}},
    {u"vst.staff"_s, {u"fte"_s, u"cost"_s, u"person"_s}}, {u"clu.actions"_s, {u"no"_s}},
    {u"clu.participations"_s, {u"action"_s, u"participants"_s}}, {u"staff"_s, {u"fte"_s}}};

/// Somebody at work, with a seed.
class Work
{
public:
    Work(Ground &ground, quint32 seed) : m_ground(ground), m_random(seed) { }

    /// Something that a person does; many are refused, as from a person.
    void act()
    {
        switch (m_random.bounded(12)) {
        case 0: return together({setField()});
        case 1: return undoOrRedo();
        case 2: return undoOrRedo();
        case 3: return insert(m_random.bounded(5));
        case 4: return insert(0);
        case 5: return remove();
        case 6: return importExpenses();
        case 7: return shuffle();
        case 8: return takeBack();
        case 9: return fill();
        default: return together({setCell(any(tables))});
        }
    }
    [[nodiscard]] qsizetype below(qsizetype count) { return m_random.bounded(int(count)); }

private:
    template <typename T>
    const T &any(const QList<T> &list)
    {
        return list.at(below(list.size()));
    }
    [[nodiscard]] const QList<Row> &rows(const QString &table) const
    {
        return m_ground.workplace->evaluator().values().rows(table);
    }
    [[nodiscard]] form::Value number()
    {
        return m_random.bounded(5) == 0 ? form::Value() : base::Decimal(m_random.bounded(1, 9));
    }
    void saved() { QVERIFY(awaited(m_ground.workplace->drained()).ok()); }
    void together(const QList<Edit> &edits)
    {
        static_cast<void>(desk::editTogether(*m_ground.workplace, edits));
        saved();
    }

    [[nodiscard]] Edit setField()
    {
        static const QStringList fields{u"vst.grant"_s, u"vst.advance"_s, u"clu.grant"_s, u"clu.advance"_s};
        return {Kind::SetValue, {any(fields), {}, {}}, number(), 0, {}};
    }
    [[nodiscard]] Edit setCell(const QString &table)
    {
        const RowId row = rows(table).isEmpty() ? 0 : any(rows(table)).id;
        return {Kind::SetValue, {table, row, any(numbers.value(table))}, number(), 0, {}};
    }
    void fill()
    {
        const QString table = any(tables);
        QList<Edit> edits;
        for (int i = m_random.bounded(1, 5); i > 0; --i)
            edits.append(setCell(table));
        together(edits);
    }
    /// One row, or as many as are pasted.
    void insert(int more)
    {
        const QString table = any(tables);
        RowId id = m_ground.workplace->evaluator().values().nextRowId(table);
        const qsizetype position = below(rows(table).size() + 1);
        QList<Edit> edits;
        for (int i = 0; i <= more; ++i, ++id)
            edits.append({Kind::InsertRow, {table, id, {}}, {}, position + i, {{id, {}}}});
        together(edits);
    }
    void remove()
    {
        const QString table = any(tables);
        if (!rows(table).isEmpty()) // often the last one, whose number is used again
            together({{Kind::RemoveRow, {table, below(2) == 0 ? any(rows(table)).id : rows(table).last().id, {}}, {}, 0,
                {}}});
    }
    void shuffle()
    {
        const QString table = any(tables);
        QList<Row> all = rows(table);
        std::shuffle(all.begin(), all.end(), m_random);
        together({{Kind::ReplaceTable, {table, std::nullopt, {}}, {}, 0, all.mid(below(3))}});
    }
    void undoOrRedo()
    {
        const QString &form = any(forms);
        for (int i = m_random.bounded(1, 4); i > 0; --i)
            static_cast<void>(awaited(desk::undo(*m_ground.workplace, form)));
        for (int i = m_random.bounded(4); i > 0; --i)
            static_cast<void>(awaited(desk::redo(*m_ground.workplace, form)));
    }
    void importExpenses()
    {
        QByteArray lines = "type;description;date;amount\n";
        for (int i = 0; i < m_random.bounded(8, 12); ++i) // some as they were the last time
            lines += "operation;Zaal " + QByteArray::number(i) + ";2016-05-04;"
                + QByteArray::number(m_random.bounded(2)) + '\n';
        QFile file(m_ground.file(u"rows.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines);
        file.close();
        desk::ImportWish wish;
        wish.table = u"vst.expenses"_s;
        wish.adds = m_random.bounded(3) == 0;
        static_cast<void>(awaited(desk::importFile(*m_ground.workplace, u"vst"_s, file.fileName(), wish)));
    }
    void takeBack()
    {
        const qint64 last = awaited(m_ground.workplace->history())->last().sequence;
        const auto moment = *awaited(desk::momentAt(*m_ground.workplace, m_random.bounded(1, int(last) + 1)));
        const QString table = any(tables);
        const QList<Row> &then = moment->evaluator.values().rows(table);
        const std::optional<RowId> row = then.isEmpty() ? std::nullopt : std::optional(any(then).id);
        static_cast<void>(awaited(desk::takeBack(*m_ground.workplace, {table, row, {}}, moment)));
        saved();
    }

    Ground &m_ground;
    QRandomGenerator m_random;
};

/// The values of the first moment, with what was told made as it is at the second one, and nothing else.
static report::Values applied(const desk::TwoMoments &both, const QList<Changed> &changes)
{
    const report::Values &to = both.to->evaluator.values();
    report::Values values = both.from->evaluator.values();
    for (const Changed &one : changes) {
        if (one.what == What::RowRemoved)
            report::apply(values, {Kind::RemoveRow, one.path, {}, 0, {}});
        if (one.what == What::Value && !one.computed)
            report::apply(values, {Kind::SetValue, one.path, to.at(one.path), 0, {}});
    }
    for (const Changed &one : changes) {
        if (one.what != What::RowsReordered)
            continue;
        QList<RowId> order;
        for (const Row &row : to.rows(one.path.id))
            order.append(row.id);
        QList<Row> rows = values.rows(one.path.id);
        std::sort(rows.begin(), rows.end(),
            [&order](const Row &a, const Row &b) { return order.indexOf(a.id) < order.indexOf(b.id); });
        values.setRows(one.path.id, rows);
    }
    for (const Changed &one : changes) {
        if (one.what != What::RowAdded)
            continue;
        const qsizetype position = *report::Path::parse(one.place)->row - 1;
        report::apply(values, {Kind::InsertRow, one.path, {}, position, {to.rows(one.path.id).at(position)}});
    }
    return values;
}

/// All that can be read in a form, rows in their order. A typed value that is what the preset proposes reads as that.
static QStringList readings(const report::Evaluator &evaluator, const form::Definition &form)
{
    QStringList lines;
    const auto read = [&](const Path &path, const form::Field &field) {
        lines.append(path.toString() + u' ' + desk::valueWords(evaluator.value(path), &field, base::Language::Dutch));
    };
    for (const form::Field *field : form.fields())
        read({field->id, {}, {}}, *field);
    for (const form::Table *table : form.tables()) {
        for (const Row &row : evaluator.values().rows(table->id)) {
            for (const form::Field &column : table->columns)
                read({table->id, row.id, column.name()}, column);
        }
    }
    return lines;
}

/// The values that are there at both moments and read otherwise, found the slow way.
static QStringList differingValues(
    const desk::TwoMoments &both, const form::Definition &form, const QList<Changed> &changes)
{
    QHash<QString, QString> before;
    for (const QString &line : readings(both.from->evaluator, form))
        before.insert(line.section(u' ', 0, 0), line.section(u' ', 1));
    for (const Changed &one : changes) { // a row that came may have the number of one that went
        if (one.what == What::RowAdded)
            before.removeIf([&one](const auto &value) { return value.key().startsWith(one.path.toString() + u'.'); });
    }
    QStringList found;
    for (const QString &line : readings(both.to->evaluator, form)) {
        const auto was = before.constFind(line.section(u' ', 0, 0));
        if (was != before.constEnd() && *was != line.section(u' ', 1))
            found.append(was.key() + u' ' + *was + u'>' + line.section(u' ', 1));
    }
    found.sort();
    return found;
}

static QStringList toldValues(const QList<Changed> &changes)
{
    QStringList told;
    for (const Changed &one : changes) {
        if (one.what == What::Value)
            told.append(one.path.toString() + u' ' + one.before + u'>' + one.after);
    }
    told.sort();
    return told;
}

/// Without where it stands, which is told of the later moment.
static QStringList mirrorable(const QList<Changed> &changes, bool isMirrored)
{
    QStringList lines;
    for (const Changed &one : changes) {
        What what = one.what;
        if (isMirrored && what == What::RowAdded)
            what = What::RowRemoved;
        else if (isMirrored && what == What::RowRemoved)
            what = What::RowAdded;
        const QString values = isMirrored && one.what != What::RowsReordered ? one.after + u'>' + one.before
                                                                             : one.before + u'>' + one.after;
        lines.append(u"%1 %2 %3 %4 %5"_s.arg(QString::number(int(what)), one.path.toString(), values,
            QString::number(one.computed), QString::number(one.last ? one.last->sequence : 0)));
    }
    lines.sort();
    return lines;
}

class TestComparison : public QObject
{
    Q_OBJECT

    static qint64 lastEvent(Ground &ground) { return awaited(ground.workplace->history())->last().sequence; }
    static QList<Changed> compared(Ground &ground, const QString &form, const desk::TwoMoments &moments)
    {
        return *awaited(desk::compare(*ground.workplace, form, moments));
    }

private slots:
    void compare_ofRandomWork_tellsAllThatDiffersAndNothingElse_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {2U, 3U})
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }

    void compare_ofRandomWork_tellsAllThatDiffersAndNothingElse()
    {
        QFETCH(quint32, seed);
        Ground ground;
        Work work(ground, seed);
        const qint64 first = lastEvent(ground);
        for (int i = 0; i < 70; ++i)
            work.act();
        const qint64 count = lastEvent(ground) - first + 1;
        QVERIFY(count > 50);
        qsizetype differences = 0;
        for (int pair = 0; pair < 20; ++pair) {
            const desk::TwoMoments both
                = *awaited(desk::momentsAt(*ground.workplace, first + work.below(count), first + work.below(count)));
            QList<Changed> all;
            for (const QString &form : forms) {
                const QList<Changed> changes = compared(ground, form, both);
                QCOMPARE(toldValues(changes), differingValues(both, *ground.workplace->campaign().form(form), changes));
                QCOMPARE(mirrorable(compared(ground, form, {both.to, both.from}), true), mirrorable(changes, false));
                QVERIFY(compared(ground, form, {both.to, both.to}).isEmpty());
                all += changes;
            }
            const report::Evaluator made(
                ground.workplace->campaign(), applied(both, all), both.to->previous, both.to->day());
            for (const QString &form : forms) {
                const form::Definition &definition = *ground.workplace->campaign().form(form);
                QCOMPARE(readings(made, definition), readings(both.to->evaluator, definition));
            }
            differences += all.size();
        }
        QVERIFY(differences > 300);
    }

    void momentsAt_twoEvents_areThoseOfEachAlone()
    {
        Ground ground;
        Work work(ground, 7);
        for (int i = 0; i < 30; ++i)
            work.act();
        const qsizetype last = lastEvent(ground);
        for (int pair = 0; pair < 30; ++pair) {
            const qint64 from = 1 + work.below(last);
            const qint64 to = 1 + work.below(last);
            const desk::TwoMoments both = *awaited(desk::momentsAt(*ground.workplace, from, to));
            QCOMPARE(both.from->event.sequence, from);
            QCOMPARE(both.to->event.sequence, to);
            QCOMPARE(
                both.from->evaluator.values(), (*awaited(desk::momentAt(*ground.workplace, from)))->evaluator.values());
            QCOMPARE(
                both.to->evaluator.values(), (*awaited(desk::momentAt(*ground.workplace, to)))->evaluator.values());
        }
        QCOMPARE(codeOf(awaited(desk::momentsAt(*ground.workplace, 1, last + 1))), u"history.noSuchEvent"_s);
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "test_comparison.moc"

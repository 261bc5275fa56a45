// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
// What is asked over all rows of one person, however many there are.
#include "tests/report/sample.h"

#include <QRandomGenerator>
#include <QTest>

using report::Edit;
using report::Path;

class PersonsTest : public QObject
{
    Q_OBJECT
private slots:
    void apply_fewPersonsOnManyRows_equalsEvaluationFromNothing();
};

namespace {

/// Makes edits of staff, and of what is charged for it, with few different values.
class Crowd
{
public:
    explicit Crowd(quint32 seed) : m_random(seed) { }

    Edit edit(const report::Values &values)
    {
        const QString table
            = oneOf<QString>({QStringLiteral("staff"), QStringLiteral("vst.staff"), QStringLiteral("gef.staff")});
        const Path row{table, m_random.bounded(12) + 1, {}};
        const QList<report::Row> &rows = values.rows(table);
        const bool stands = std::any_of(rows.begin(), rows.end(), [&](const auto &one) { return one.id == row.row; });
        if (!stands)
            return {Edit::Kind::InsertRow, row, {}, m_random.bounded(int(rows.size()) + 1), {newRow(row)}};
        if (m_random.bounded(10) == 0)
            return {Edit::Kind::RemoveRow, row, {}, 0, {}};
        const QString column = oneOf<QString>(columnsOf(table));
        return {Edit::Kind::SetValue, {table, row.row, column}, valueFor(column), 0, {}};
    }

private:
    template <typename T>
    T oneOf(const QList<T> &all)
    {
        return all.at(m_random.bounded(int(all.size())));
    }

    static QStringList columnsOf(const QString &table)
    {
        if (table != QStringLiteral("staff"))
            return {QStringLiteral("person"), QStringLiteral("fte"), QStringLiteral("cost")};
        return {QStringLiteral("no"), QStringLiteral("insz"), QStringLiteral("name"), QStringLiteral("first"),
            QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("cost")};
    }

    report::Row newRow(const Path &path)
    {
        report::Row row{*path.row, {}};
        for (const QString &column : columnsOf(path.id)) {
            if (const form::Value value = valueFor(column); !value.isMissing())
                row.cells.insert(column, value);
        }
        return row;
    }

    form::Value valueFor(const QString &column)
    {
        const form::Value day = QDate(2016, 1 + m_random.bounded(3), 1);
        const form::Value odd = oneOf<form::Value>({{}, QStringLiteral("?"), true, base::Decimal(2)});
        if (m_random.bounded(12) == 0)
            return odd;
        if (column == QStringLiteral("insz"))
            return oneOf<form::Value>({{}, QStringLiteral("72022912348"), QStringLiteral("72022912447")});
        if (column == QStringLiteral("name"))
            return oneOf<form::Value>({QStringLiteral("Peeters"), QStringLiteral("PEETERS"), QStringLiteral("Maes")});
        if (column == QStringLiteral("first"))
            return QStringLiteral("An");
        if (column == QStringLiteral("from") || column == QStringLiteral("to"))
            return day;
        if (column == QStringLiteral("no") || column == QStringLiteral("person"))
            return base::Decimal(m_random.bounded(8) + 1);
        return base::Decimal(m_random.bounded(200), 2);
    }

    QRandomGenerator m_random;
};

bool isNotAfter(const form::Value &a, const form::Value &b)
{
    return (a.date() && b.date() && *a.date() <= *b.date()) || (a.number() && b.number() && *a.number() <= *b.number())
        || (a.text() && b.text() && *a.text() <= *b.text());
}

QString letters(const form::Value &name)
{
    const QString text = name.text() ? name.text()->toLower() : QString();
    return text == QStringLiteral("?") ? QString() : text;
}

/// What the rows of the same person give at the time of this one, row by row: the column fte_charged by hand.
form::Value chargedBeside(const report::Row &own, const report::Evaluator &evaluator)
{
    base::Decimal sum;
    const auto of = [](const report::Row &row, const char *column) { return row.cells.value(QLatin1String(column)); };
    for (const report::Row &row : evaluator.values().rows(QStringLiteral("staff"))) {
        const form::Value now = of(own, "from");
        const form::Value insz = of(row, "insz");
        const bool bothKnown = !insz.isMissing() && !of(own, "insz").isMissing();
        const bool sameName = !letters(of(row, "name")).isEmpty()
            && letters(of(row, "name")) == letters(of(own, "name")) && !letters(of(row, "first")).isEmpty()
            && letters(of(row, "first")) == letters(of(own, "first"));
        const form::Value charged = evaluator.value({QStringLiteral("staff"), row.id, QStringLiteral("fte_row")});
        const bool same = bothKnown ? insz == of(own, "insz") : sameName;
        if (same && isNotAfter(of(row, "from"), now) && isNotAfter(now, of(row, "to")) && charged.number())
            sum = *base::Decimal::add(sum, *charged.number());
    }
    return sum;
}

} // namespace

/// So few persons and days that most rows are of one person at one time, and some of nobody.
void PersonsTest::apply_fewPersonsOnManyRows_equalsEvaluationFromNothing()
{
    constexpr int rounds = 1200;
    report::Evaluator evaluator = sample::evaluator(sample::ocmw());
    Crowd crowd(1976);
    int several = 0;
    for (int round = 0; round < rounds; ++round) {
        evaluator.apply(crowd.edit(evaluator.values()));
        if (round % 6 != 0)
            continue;
        QCOMPARE(sample::described(evaluator), sample::described(sample::evaluator(evaluator.values())));
        const QList<report::Row> &staff = evaluator.values().rows(QStringLiteral("staff"));
        for (const report::Row &row : staff) {
            const QString id = QString::number(row.id);
            QCOMPARE(sample::spelled(evaluator, qPrintable(QStringLiteral("staff[%1].fte_charged").arg(id))),
                form::canonical(chargedBeside(row, evaluator), form::Type::Fte));
        }
        several += sample::found(evaluator, "ocmw", "STF-01").size() > 1 ? 1 : 0;
    }
    QVERIFY(several > 0);
}

QTEST_APPLESS_MAIN(PersonsTest)
#include "test_persons.moc"

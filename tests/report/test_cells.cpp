// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/cells.h"

#include <QTest>

using base::Decimal;
using form::Value;
using report::Cells;

class CellsTest : public QObject
{
    Q_OBJECT
private slots:
    void cells_putInAnyOrder_areTheSame();
    void cell_putAgain_hasTheNewValue();
    void cell_takenOut_isMissing();
    void cells_ofAnotherRow_win();
    void copies_changeAlone();
};

static const QString a = QStringLiteral("a"), b = QStringLiteral("b"), c = QStringLiteral("c");

void CellsTest::cells_putInAnyOrder_areTheSame()
{
    const Cells forward{{a, Value(true)}, {b, Decimal(2)}, {c, Decimal(3)}};
    const Cells backward{{c, Decimal(3)}, {b, Decimal(2)}, {a, Value(true)}};
    QCOMPARE(forward, backward);
    QStringList names;
    for (auto cell = backward.begin(); cell != backward.end(); ++cell)
        names.append(cell.key());
    QCOMPARE(names, QStringList({a, b, c}));
    QVERIFY(forward != Cells({{a, Value(true)}, {b, Decimal(2)}}));
}

void CellsTest::cell_putAgain_hasTheNewValue()
{
    Cells cells{{b, Decimal(2)}};
    cells.insert(b, Decimal(7));
    QCOMPARE(cells.size(), 1);
    QCOMPARE(cells.value(b), Value(Decimal(7)));
    QVERIFY(cells.value(a).isMissing() && cells.value(c).isMissing());
}

void CellsTest::cell_takenOut_isMissing()
{
    Cells cells{{a, Decimal(1)}, {b, Decimal(2)}};
    QCOMPARE(cells.take(a), Value(Decimal(1)));
    QVERIFY(cells.take(a).isMissing());
    QVERIFY(!cells.contains(a) && cells.contains(b));
    cells.remove(c);
    cells.removeIf([](const Cells::Cell &cell) { return cell.name == b; });
    QVERIFY(cells.isEmpty());
}

void CellsTest::cells_ofAnotherRow_win()
{
    Cells cells{{a, Decimal(1)}, {c, Decimal(3)}};
    cells.insert(Cells{{b, Decimal(2)}, {c, Decimal(4)}});
    QCOMPARE(cells, Cells({{a, Decimal(1)}, {b, Decimal(2)}, {c, Decimal(4)}}));
}

void CellsTest::copies_changeAlone()
{
    const Cells before{{a, Decimal(1)}};
    Cells after = before;
    after.insert(a, Decimal(2));
    QCOMPARE(before.value(a), Value(Decimal(1)));
}

QTEST_GUILESS_MAIN(CellsTest)
#include "test_cells.moc"

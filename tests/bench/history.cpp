// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
// Comparing two moments of a form with a table of 100,000 rows, as the history page does: both moments looked up in the
// file and compared, in seconds on the clock and of the processor. In four cases: few values typed between them; the
// table replaced by one with few other values; every row changed; every row brought in.
#include "desk/comparison.h"
#include "desk/draft.h"
#include "rows.h"
#include "waiting.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

namespace {

using report::Edit;

const QString form = QStringLiteral("vst");
const QString table = QStringLiteral("vst.expenses");
constexpr qsizetype count = 100'000;

/// Makes the edit; gives the number of its event.
qint64 made(desk::Workplace &workplace, const Edit &edit)
{
    if (const base::Result<void> done = desk::edit(workplace, edit); !done)
        qFatal("%s", qPrintable(done.problem().message()));
    awaited(workplace.drained());
    return awaited(workplace.history()).last().sequence;
}

qint64 replaced(desk::Workplace &workplace, const QList<report::Row> &rows)
{
    return made(workplace, {Edit::Kind::ReplaceTable, {table, std::nullopt, {}}, {}, 0, rows});
}

qint64 typed(desk::Workplace &workplace, report::RowId row)
{
    return made(workplace, {Edit::Kind::SetValue, {table, row, QStringLiteral("amount")}, base::Decimal(row), 0, {}});
}

void measure(const char *what, desk::Workplace &workplace, qint64 from, qint64 to)
{
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer timer;
        timer.start();
        const double before = processorTime();
        const desk::TwoMoments both = awaited(desk::momentsAt(workplace, from, to));
        const double moments = double(timer.elapsed()) / 1000;
        const auto changes = awaited(desk::compare(workplace, form, both)).size();
        std::printf("%-32s %7lld differences  %6.3f s, of which the moments %6.3f s  processor %6.3f s\n", what,
            static_cast<long long>(changes), double(timer.elapsed()) / 1000, moments, processorTime() - before);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto surroundings = *desk::Surroundings::make(base::Language::Dutch, {});
    const auto workplace = *desk::Workplace::beginExample(*surroundings, folder.path());
    QList<report::Row> rows = withRows(table, count).rows(table);
    const qint64 few = awaited(workplace->history()).last().sequence;
    const qint64 first = replaced(*workplace, rows);
    qint64 last = first;
    for (report::RowId row = 7; row < count; row += count / 5)
        last = typed(*workplace, row);
    measure("few values typed", *workplace, first, last);
    rows[500].cells.insert(QStringLiteral("amount"), base::Decimal(1));
    measure("replaced, few values other", *workplace, first, replaced(*workplace, rows));
    for (report::Row &row : rows)
        row.cells.insert(QStringLiteral("amount"), base::Decimal(row.id + 1));
    last = replaced(*workplace, rows);
    measure("every row changed", *workplace, first, last);
    measure("every row brought in", *workplace, few, last);
    return 0;
}

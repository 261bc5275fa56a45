// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
// From an edit to the new findings of its form, by number of rows: median and 99th percentile in microseconds.
// The rows are those of the example, over and over. Nothing is written to a disk.
#include "rows.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <functional>

using report::Edit;

namespace {

constexpr int rounds = 1000;

/// Makes the edit of a round; it knows how many rows there are.
using Maker = std::function<Edit(QRandomGenerator &, qsizetype)>;

struct Figures {
    double median = 0;
    double p99 = 0;
};

Figures measure(const QString &form, const QString &table, qsizetype count, const Maker &make)
{
    report::Evaluator evaluator = sample::evaluator(withRows(table, count));
    (void)evaluator.findings(form);
    QRandomGenerator random(20170228);
    QList<double> times;
    for (int i = 0; i < rounds; ++i) {
        const Edit edit = make(random, count);
        QElapsedTimer timer;
        timer.start();
        const Edit back = evaluator.apply(edit);
        (void)evaluator.findings(form);
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1000);
        if (edit.kind != Edit::Kind::SetValue)
            evaluator.apply(back);
    }
    std::sort(times.begin(), times.end());
    return {times.at(times.size() / 2), times.at(times.size() * 99 / 100)};
}

void print(const char *what, const char *form, const char *table, const Maker &make)
{
    double smallest = 0;
    for (const qsizetype count : {100, 10'000, 100'000}) {
        const Figures figures = measure(QLatin1String(form), QLatin1String(table), count, make);
        smallest = count == 100 ? figures.median : smallest;
        std::printf("%-46s %7lld rows  median %9.1f us  p99 %9.1f us  ratio %6.2f\n", what,
            static_cast<long long>(count), figures.median, figures.p99, figures.median / smallest);
    }
}

Maker amountIn(const char *table, const char *column)
{
    return [table, column](QRandomGenerator &random, qsizetype count) {
        return Edit{Edit::Kind::SetValue,
            {QLatin1String(table), random.bounded(static_cast<int>(count)) + 1, QLatin1String(column)},
            base::Decimal(random.bounded(100'000), 2), 0, {}};
    };
}

Edit heading(QRandomGenerator &random, qsizetype count)
{
    return {Edit::Kind::SetValue,
        {QStringLiteral("psa.actA"), random.bounded(static_cast<int>(count)) + 1, QStringLiteral("heading")},
        QString::number(random.bounded(4) + 1), 0, {}};
}

Edit rowAtTheEnd(QRandomGenerator &, qsizetype count)
{
    return {Edit::Kind::InsertRow, {QStringLiteral("psa.actA"), count + 1, {}}, {}, count, {{count + 1, {}}}};
}

Edit removal(QRandomGenerator &random, qsizetype count)
{
    return {Edit::Kind::RemoveRow, {QStringLiteral("psa.actA"), random.bounded(static_cast<int>(count)) + 1, {}}, {}, 0,
        {}};
}

} // namespace

int main()
{
    print("cell under sums (psa.actA.cost)", "psa", "psa.actA", amountIn("psa.actA", "cost"));
    print("cell under sums by condition (psa.actA.heading)", "psa", "psa.actA", heading);
    print("cell under rules over persons (vst.staff.cost)", "vst", "vst.staff", amountIn("vst.staff", "cost"));
    print("cell under rules over like rows (vst.expenses.amount)", "vst", "vst.expenses",
        amountIn("vst.expenses", "amount"));
    print("shared cell under many rules (staff.cost)", "ocmw", "staff", amountIn("staff", "cost"));
    print("row at the end (psa.actA)", "psa", "psa.actA", rowAtTheEnd);
    print("row taken out (psa.actA)", "psa", "psa.actA", removal);
    return 0;
}

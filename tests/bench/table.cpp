// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
// A table of a form on its page, by number of rows: from a key that ends the typing in a cell to the page painted anew,
// and from a turn of the wheel to the rows painted; median and 99th percentile in milliseconds. Nothing is written to a
// disk, and nothing is shown: QT_QPA_PLATFORM=offscreen.
#include "rows.h"
#include "tests/ui/memory_source.h"
#include "ui/form/form_page.h"
#include "ui/form/table_model.h"
#include "ui/form/table_view.h"
#include "ui/look/style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 300;
constexpr int roundsOfActs = 7;

void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

void measure(const char *what, qsizetype rows, int count, const std::function<void(int)> &act)
{
    QList<double> times;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        act(i);
        settle();
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("%-44s %7lld rows  median %8.2f ms  p99 %8.2f ms\n", what, static_cast<long long>(rows),
        times.at(times.size() / 2), times.at(times.size() * 99 / 100));
}

void measureTable(qsizetype rows)
{
    MemorySource source(withRows(u"psa.actA"_s, rows));
    ui::FormPage page(source, *form::Campaign::builtIn().module(u"psa"_s));
    page.resize(1400, 900);
    page.show();
    auto *view = page.findChild<ui::TableView *>(u"psa.actA"_s);
    auto *model = qobject_cast<ui::TableModel *>(view->model());
    page.reveal({u"psa.actA"_s, 1, u"cost"_s});
    settle();
    QRandomGenerator random(20170228);
    const QModelIndex cost = view->currentIndex();
    const auto type = [&](int i) { model->setData(model->index(i % 10, cost.column()), QString::number(i + 10)); };
    const QScrollBar *bar = view->verticalScrollBar();
    measure("amount typed", rows, rounds, type);
    measure(
        "text typed", rows, rounds, [&](int i) { model->setData(model->index(i % 10, 1), u"Activiteit %1"_s.arg(i)); });
    measure("unreadable text typed", rows, rounds,
        [&](int i) { model->setData(model->index(0, cost.column()), u"veel %1"_s.arg(i)); });
    model->setValue(model->index(0, cost.column()), base::Decimal(1));
    measure("scrolled by three rows", rows, rounds,
        [&](int) { view->verticalScrollBar()->setValue((bar->value() + 3) % qMax(1, bar->maximum())); });
    measure("scrolled anywhere", rows, rounds,
        [&](int) { view->verticalScrollBar()->setValue(random.bounded(bar->maximum() + 1)); });
    measure("row typed at the end", rows, 50,
        [&](int i) { model->setData(model->index(model->rowCount() - 1, cost.column()), QString::number(i)); });
    measure("sorted by an amount", rows, roundsOfActs,
        [&](int i) { view->sortByColumn(cost.column(), i % 2 ? Qt::AscendingOrder : Qt::DescendingOrder); });
    measure("amount typed while sorted", rows, rounds, type);
    measure("sorted by a text", rows, roundsOfActs,
        [&](int i) { view->sortByColumn(1, i % 2 ? Qt::AscendingOrder : Qt::DescendingOrder); });
    model->sort(-1);
    measure("filtered by a text", rows, roundsOfActs,
        [&](int i) { model->setFilter({.text = QString::number(i), .column = -1, .value = {}}); });
    measure("amount typed while filtered", rows, rounds, type);
    model->setFilter({});
    measure("text that is nowhere looked for", rows, roundsOfActs,
        [&](int) { (void)model->found(u"nergens te vinden"_s, {}, true); });
    measure("number that is nowhere looked for", rows, roundsOfActs,
        [&](int) { (void)model->found(u"98765432,1"_s, {}, true); });
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(new ui::Style);
    for (const qsizetype rows : {100, 10'000, 100'000})
        measureTable(rows);
    return 0;
}

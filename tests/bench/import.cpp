// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
// Bringing 100,000 rows into the file of an OCMW, from CSV and from a workbook, reading, checking and journal included,
// beside a bare loop of inserts of the same cells in the same run; and a workbook made a CSV file, beside the programs
// that do so, where they are installed. With the arguments "files DIR" it only writes the two files, to try other
// programs on them; with "read FILE" it only reads one; with "csv FILE TARGET" it only makes a workbook a CSV file.
#include "desk/import.h"
#include "exchange/csv_reader.h"
#include "exchange/sheet_file.h"
#include "exchange/xlsx_book.h"
#include "exchange/xlsx_writer.h"
#include "tests/report/sample.h"
#include "waiting.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>

namespace {

const QString table = QStringLiteral("psa.actA");
constexpr qsizetype count = 100'000;

/// The rows of the example, over and over; each with a title of its own, or all would be doubles of each other.
exchange::TableRows manyRows()
{
    const report::Evaluator evaluator = sample::evaluator(sample::example());
    exchange::TableRows rows = exchange::rowsOf(evaluator, table, exchange::Locals::Leave);
    const qsizetype title = std::find_if(rows.columns.begin(), rows.columns.end(), [](const form::Field *column) {
        return column->name() == u"title";
    }) - rows.columns.begin();
    const qsizetype pattern = rows.rows.size();
    for (qsizetype i = 0; rows.rows.size() < count; ++i) {
        QList<form::Value> cells = rows.rows.at(i % pattern);
        cells[title] = *cells.at(title).text() + QString::number(i);
        rows.rows.append(cells);
    }
    return rows;
}

/// In MiB; the most that this process ever had.
double peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for the files");
}

double seconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.elapsed()) / 1000;
}

/// From its making on.
class Span
{
public:
    Span() { m_timer.start(); }
    [[nodiscard]] double wall() const { return seconds(m_timer); }
    [[nodiscard]] double processor() const { return processorTime() - m_begin; }

private:
    QElapsedTimer m_timer;
    double m_begin = processorTime();
};

struct Figures {
    double wall = 0;
    double processor = 0;
};

/// One prepared statement for each row, all in one transaction, on a table with a column for each column.
Figures bareInserts(const exchange::TableRows &rows, const QString &folder)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare"));
    database.setDatabaseName(folder + QStringLiteral("/bare.sqlite"));
    database.open();
    QStringList names;
    QStringList places;
    for (const form::Field *column : rows.columns) {
        names.append(u'"' + column->name() + u'"');
        places.append(QStringLiteral("?"));
    }
    QSqlQuery query(database);
    for (const char *pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL"})
        query.exec(QLatin1String(pragma));
    query.exec(QStringLiteral("CREATE TABLE rows (%1)").arg(names.join(u',')));
    const Span span;
    database.transaction();
    query.prepare(QStringLiteral("INSERT INTO rows VALUES (%1)").arg(places.join(u',')));
    for (const QList<form::Value> &row : rows.rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            query.bindValue(int(i), form::canonical(row.at(i), rows.columns.at(i)->type));
        if (!query.exec())
            qFatal("%s", qPrintable(query.lastError().text()));
    }
    database.commit();
    return {span.wall(), span.processor()};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("gone");
    return file.readAll();
}

void makeCsv(const QString &path, const QString &target)
{
    const auto book = exchange::XlsxBook::open(contentOf(path));
    const auto sheet = book->read(0);
    const auto isSpecial = [](QChar letter) { return letter == u',' || letter == u'"' || letter == u'\n'; };
    QString csv;
    for (qsizetype row = 0; row < sheet->rowCount(); ++row) {
        int column = 0;
        for (const exchange::Cell &cell : sheet->cells(row)) {
            csv.resize(csv.size() + cell.column - column, u',');
            if (std::any_of(cell.text.begin(), cell.text.end(), isSpecial))
                csv += exchange::quotedCsv(cell.text.toString(), u',');
            else
                csv += cell.text;
            column = cell.column;
        }
        csv += u'\n';
    }
    write(target, csv.toUtf8());
}

/// The better of two runs, in seconds: the first may make settings and fill caches.
double wholeProcess(const QString &program, const QStringList &arguments)
{
    double best = 0;
    for (int run = 0; run < 2; ++run) {
        const Span span;
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(program, arguments);
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            qFatal("%s did not make the file", qPrintable(program));
        best = run == 0 ? span.wall() : std::min(best, span.wall());
    }
    return best;
}

void measureOthers(const QString &folder, const QString &book)
{
    const double own = wholeProcess(
        QCoreApplication::applicationFilePath(), {QStringLiteral("csv"), book, folder + QStringLiteral("/own.csv")});
    std::printf("workbook to CSV, whole process: this reader %.2f s\n", own);
    const auto beside = [own](const char *name, const QStringList &arguments) {
        if (QStandardPaths::findExecutable(QLatin1String(name)).isEmpty()) {
            std::printf("  %s: not installed\n", name);
            return;
        }
        const double theirs = wholeProcess(QLatin1String(name), arguments);
        std::printf("  %s %.2f s: %.1f times as long\n", name, theirs, theirs / own);
    };
    beside("xlsx2csv", {book, folder + QStringLiteral("/xlsx2csv.csv")});
    beside("soffice",
        {QStringLiteral("-env:UserInstallation=file://") + folder + QStringLiteral("/office"),
            QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("csv"),
            QStringLiteral("--outdir"), folder + QStringLiteral("/soffice"), book});
}

void readOnly(const QString &path)
{
    const QByteArray bytes = contentOf(path);
    const Span reading;
    const auto opened = exchange::SheetFile::open(bytes);
    const auto sheet = opened->sheetFor(*form::Campaign::builtIn().table(table));
    const double wall = reading.wall();
    const double processor = reading.processor();
    const Span taking;
    const exchange::Import import = exchange::importTable(*sheet, form::Campaign::builtIn(), {table, {}, {}, {}}, {});
    std::printf(
        "  cells %5.2f s (processor %5.2f), values %5.2f s (%5.2f), %d rows, %4.1f MiB packed, peak %4.0f MiB\n", wall,
        processor, taking.wall(), taking.processor(), import.rows, static_cast<double>(bytes.size()) / 1024 / 1024,
        peakMemory());
}

void measure(const char *name, const QString &path, const Figures &bare)
{
    std::printf("%s\n", name);
    readOnly(path);
    QTemporaryDir folder;
    const auto surroundings = *desk::Surroundings::make(base::Language::Dutch);
    auto workplace = *desk::Workplace::beginExample(*surroundings, folder.path());
    report::Edit byTable;
    byTable.path = {QStringLiteral("psa.mode"), std::nullopt, {}};
    byTable.value = QStringLiteral("table");
    workplace->apply({QStringLiteral("psa"), {byTable}, store::Origin::Typed, {}, {}});
    awaited(workplace->drained());
    const Span span;
    desk::ImportWish wish;
    wish.table = table;
    const desk::Imported imported = awaited(desk::importFile(*workplace, QStringLiteral("psa"), path, wish));
    const double inMemory = span.wall();
    const double processorInMemory = span.processor();
    awaited(workplace->drained());
    std::printf(
        "  import %5.2f s (%5.2f) in memory, %5.2f s (%5.2f) until it is on the disk: %4.1f (%4.1f) times the bare "
        "inserts; %d rows, peak %4.0f MiB\n",
        inMemory, processorInMemory, span.wall(), span.processor(), span.wall() / bare.wall,
        span.processor() / bare.processor, imported.rows, peakMemory());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "read") {
        readOnly(QString::fromLocal8Bit(argv[2]));
        return 0;
    }
    if (argc == 4 && QByteArray(argv[1]) == "csv") {
        makeCsv(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
        return 0;
    }
    QTemporaryDir own;
    const bool onlyFiles = argc == 3 && QByteArray(argv[1]) == "files";
    const QString folder = onlyFiles ? QString::fromLocal8Bit(argv[2]) : own.path();
    const exchange::TableRows rows = manyRows();
    const QString csv = folder + QStringLiteral("/rows.csv");
    const QString book = folder + QStringLiteral("/rows.xlsx");
    QElapsedTimer timer;
    timer.start();
    write(csv, exchange::exportCsv(rows, base::Language::Dutch));
    std::printf("export to CSV %.2f s\n", seconds(timer));
    timer.start();
    write(book, *exchange::exportXlsx(form::Campaign::builtIn(), {rows}, base::Language::Dutch));
    std::printf("export to a workbook %.2f s, peak %.0f MiB\n", seconds(timer), peakMemory());
    if (onlyFiles)
        return 0;
    const Figures bare = bareInserts(rows, folder);
    std::printf("bare inserts of %lld rows: %.2f s (processor %.2f)\n", static_cast<long long>(rows.rows.size()),
        bare.wall, bare.processor);
    measure("CSV", csv, bare);
    measure("workbook", book, bare);
    measureOthers(folder, book);
    return 0;
}

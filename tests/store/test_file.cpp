// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/store/old_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <csignal>
#include <future>
#include <optional>
#include <semaphore>
#include <sys/resource.h>

namespace {

/// A disk without room, as far as this process goes: no file of it may grow beyond this in its life.
class SmallFiles
{
public:
    explicit SmallFiles(rlim_t bytes)
    {
        ::signal(SIGXFSZ, SIG_IGN); // the write fails instead
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    SmallFiles(const SmallFiles &) = delete;
    SmallFiles &operator=(const SmallFiles &) = delete;

private:
    rlimit m_before = {};
};

} // namespace

class FileTest : public QObject
{
    Q_OBJECT
private slots:
    void open_emptyLockOfAKilledProgram_opens();
    void create_firstEntryThatCannotBeWritten_leavesNoFile();
    void create_newFile_saysWhatItIs();
    void create_newFile_isForTheOwnerOnly();
    void create_overAFile_leavesIt();
    void open_missingFile_isNotFound();
    void open_foreignFiles_areRefusedAndUntouched_data();
    void open_foreignFiles_areRefusedAndUntouched();
    void open_newerFile_isRefusedAndUntouched();
    void open_damagedFile_isRefusedAndUntouched();
    void open_damagedFileOfAKilledProgram_leavesItsLogToo();
    void open_changeCutOffBesideARollbackJournal_takesItBack_data();
    void open_changeCutOffBesideARollbackJournal_takesItBack();
    void open_fileInUse_saysWhoHoldsIt();
    void open_fileThatIsSoonFree_waitsForIt();
    void open_whatCannotBeLookedAt_isNotCalledMissing();
    void open_forReading_worksBesideAWriterAndChangesNothing();
    void backup_ofFileInUse_opensWithTheSameValues();
    void backup_overAFile_leavesIt();
    void diskFull_whenCopiedOrBegun_namesWhatWasWantedAndLeavesNothing();
    void migrate_twoSteps_runOnceEachAfterTheCopy();
    void open_fileOfTheFirstVersion_keepsTiedCardsAndNamesThem();
    void migrate_failingStep_leavesTheVersionBefore();

private:
    static QByteArray digest(const QString &path);
    static void sql(const QString &path, const QStringList &statements);
    static void writeEdits(store::Store &store, int count);
    static void damage(const QString &path);
    static void cutOff(const QString &path, const QString &copy);
};

QByteArray FileTest::digest(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

void FileTest::sql(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(text("QSQLITE"), text("test"));
        connection.setDatabaseName(path);
        QVERIFY(connection.open());
        for (const QString &statement : statements)
            QVERIFY(QSqlQuery(connection).exec(statement));
        connection.close();
    }
    QSqlDatabase::removeDatabase(text("test"));
}

void FileTest::writeEdits(store::Store &store, int count)
{
    for (int i = 1; i <= count; ++i) {
        const report::Edit edit = setField("hwg.n_cash", number(i));
        QVERIFY(store.append(StoreInFolder::stamp(), {text("hwg"), {edit}, store::Origin::Typed, {}, {}}).ok());
    }
}

void FileTest::create_newFile_saysWhatItIs()
{
    const StoreInFolder file;
    {
        const store::Store made = file.create();
    }
    const store::Store store = file.open();
    QCOMPARE(store.about().year, 2016);
    QCOMPARE(store.about().language, base::Language::French);
    QVERIFY(store.about().example);
    QCOMPARE(store.about().created, StoreInFolder::stamp().at);
    QCOMPARE(store.history()->first().kind, store::EventKind::FileMade);
    QCOMPARE(*store.load(), report::Values());
}

void FileTest::create_newFile_isForTheOwnerOnly()
{
    const StoreInFolder file;
    const QString path = file.beside("new/deeper/ocmw.uv");
    auto store = store::Store::create(path, {2016, base::Language::Dutch, false, {}}, StoreInFolder::stamp());
    QVERIFY(store.ok());
    writeEdits(*store, 1);
    QCOMPARE(QFile::permissions(file.beside("new")) & 0x0fff, QFile::Permissions(0x0700));
    QCOMPARE(QFile::permissions(file.beside("new/deeper")) & 0x0fff, QFile::Permissions(0x0700));
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QString part = path + text(suffix);
        QVERIFY2(QFileInfo::exists(part), qPrintable(part));
        QCOMPARE(QFile::permissions(part) & 0x0fff, QFile::Permissions(0x0600));
    }
    QVERIFY(store->backup(file.beside("copy.uv")).ok());
    QCOMPARE(QFile::permissions(file.beside("copy.uv")) & 0x0fff, QFile::Permissions(0x0600));
}

void FileTest::create_overAFile_leavesIt()
{
    const StoreInFolder file;
    {
        const store::Store made = file.create();
    }
    const QByteArray before = digest(file.path());
    const auto again = store::Store::create(file.path(), {2016, {}, false, {}}, StoreInFolder::stamp());
    QVERIFY(!again.ok());
    QCOMPARE(again.problem().code, text("store.exists"));
    QCOMPARE(digest(file.path()), before);
}

void FileTest::open_missingFile_isNotFound()
{
    const StoreInFolder file;
    QCOMPARE(store::Store::open(file.path()).problem().code, text("store.notFound"));
    QVERIFY(!QFileInfo::exists(file.path()));
}

void FileTest::open_foreignFiles_areRefusedAndUntouched_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear council,\n").repeated(100);
    QTest::newRow("another SQLite file") << QByteArray();
}

void FileTest::open_foreignFiles_areRefusedAndUntouched()
{
    QFETCH(QByteArray, content);
    const StoreInFolder file;
    if (QString::fromLatin1(QTest::currentDataTag()).startsWith(text("another"))) {
        sql(file.path(), {text("CREATE TABLE recipe (name TEXT)"), text("INSERT INTO recipe VALUES ('waffle')")});
    } else {
        QFile made(file.path());
        QVERIFY(made.open(QIODevice::WriteOnly) && made.write(content) == content.size());
    }
    const QByteArray before = digest(file.path());
    const auto opened = store::Store::open(file.path());
    QVERIFY(!opened.ok());
    QCOMPARE(opened.problem().code, text("store.foreign"));
    QCOMPARE(digest(file.path()), before);
}

void FileTest::open_newerFile_isRefusedAndUntouched()
{
    const StoreInFolder file;
    {
        const store::Store made = file.create();
    }
    sql(file.path(), {text("PRAGMA user_version = 99")});
    const QByteArray before = digest(file.path());
    for (const store::Access access : {store::Access::Write, store::Access::Read}) {
        const auto opened = store::Store::open(file.path(), access);
        QVERIFY(!opened.ok());
        QCOMPARE(opened.problem().code, text("store.newer"));
    }
    QCOMPARE(digest(file.path()), before);
}

void FileTest::damage(const QString &path)
{
    QFile damaged(path);
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    constexpr qint64 pageSize = 4096;
    for (qint64 page = 2; page * pageSize < damaged.size(); page += 2) // the header and some pages stay whole
        QVERIFY(damaged.seek(page * pageSize) && damaged.write(QByteArray(pageSize, '\x5a')) == pageSize);
    damaged.close();
}

void FileTest::open_damagedFile_isRefusedAndUntouched()
{
    const StoreInFolder file;
    {
        store::Store made = file.create();
        writeEdits(made, 200);
    }
    damage(file.path());
    const QByteArray before = digest(file.path());
    const auto opened = store::Store::open(file.path());
    QVERIFY(!opened.ok());
    QCOMPARE(opened.problem().code, text("store.damaged"));
    QCOMPARE(opened.problem().kind, base::Kind::Environment);
    QCOMPARE(digest(file.path()), before);
}

void FileTest::open_damagedFileOfAKilledProgram_leavesItsLogToo()
{
    const StoreInFolder file;
    {
        store::Store made = file.create();
        writeEdits(made, 200);
    }
    QProcess writer;
    writer.start(text(UV_STORE_WRITER), {file.path(), text("201")});
    while (!writer.readAllStandardOutput().contains("done"))
        QVERIFY(writer.waitForReadyRead());
    writer.kill();
    writer.waitForFinished(-1);
    damage(file.path());
    const QByteArray before = digest(file.path());
    const QByteArray logBefore = digest(file.path() + text("-wal"));
    QVERIFY(!logBefore.isEmpty());
    const auto opened = store::Store::open(file.path());
    QVERIFY(!opened.ok());
    QCOMPARE(opened.problem().code, text("store.damaged"));
    QCOMPARE(digest(file.path()), before);
    QCOMPARE(digest(file.path() + text("-wal")), logBefore);
}

/// The file and its rollback journal as a power cut leaves them: part of a change is written already.
void FileTest::cutOff(const QString &path, const QString &copy)
{
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(text("QSQLITE"), text("cut"));
        connection.setDatabaseName(path);
        QVERIFY(connection.open());
        for (const char *statement : {"PRAGMA journal_mode = DELETE", "PRAGMA cache_size = 5", "BEGIN IMMEDIATE",
                 "CREATE TABLE filler (bytes)", "INSERT INTO filler VALUES (randomblob(500000))", "DELETE FROM about"})
            QVERIFY2(QSqlQuery(connection).exec(text(statement)), statement);
        QVERIFY(QFileInfo(path + text("-journal")).size() > 0);
        QVERIFY(QFile::copy(path, copy));
        QVERIFY(QFile::copy(path + text("-journal"), copy + text("-journal")));
    }
    QSqlDatabase::removeDatabase(text("cut"));
}

void FileTest::open_changeCutOffBesideARollbackJournal_takesItBack_data()
{
    QTest::addColumn<store::Access>("access");
    QTest::newRow("to write") << store::Access::Write;
    QTest::newRow("to read") << store::Access::Read;
}

void FileTest::open_changeCutOffBesideARollbackJournal_takesItBack()
{
    QFETCH(store::Access, access);
    const StoreInFolder file;
    {
        store::Store made = file.create();
        writeEdits(made, 5);
    }
    const qint64 size = QFileInfo(file.path()).size();
    cutOff(file.path(), file.beside("cut.uv"));
    QVERIFY(QFileInfo(file.beside("cut.uv")).size() > size);
    const auto opened = store::Store::open(file.beside("cut.uv"), access);
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.problem().message()));
    QCOMPARE(opened->load()->field(text("hwg.n_cash")), number(5));
    QVERIFY(!QFile::exists(file.beside("cut.uv-journal")));
}

void FileTest::open_fileThatIsSoonFree_waitsForIt()
{
    const StoreInFolder file;
    std::optional<store::Store> first = file.create();
    std::binary_semaphore begun(0);
    auto second = std::async(std::launch::async, [&] {
        begun.release();
        return store::Store::open(file.path()).ok();
    });
    begun.acquire();
    first.reset();
    QVERIFY(second.get());
}

void FileTest::open_whatCannotBeLookedAt_isNotCalledMissing()
{
    const StoreInFolder file;
    QVERIFY(QFile::link(file.path(), file.path())); // leads to itself: like a closed folder, closed to root as well
    const auto opened = store::Store::open(file.path());
    QVERIFY(!opened.ok());
    QCOMPARE(opened.problem().code, text("store.failed"));
    QVERIFY(QFile::remove(file.path()));
    QCOMPARE(store::Store::open(file.path()).problem().code, text("store.notFound"));
}

void FileTest::open_fileInUse_saysWhoHoldsIt()
{
    const StoreInFolder file;
    {
        const store::Store made = file.create();
    }
    QProcess writer;
    writer.start(text(UV_STORE_WRITER), {file.path(), text("1")});
    QVERIFY(writer.waitForReadyRead());
    const auto opened = store::Store::open(file.path());
    const qint64 process = writer.processId();
    writer.kill();
    writer.waitForFinished(-1);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.problem().code, text("store.locked"));
    QCOMPARE(opened.problem().kind, base::Kind::Environment);
    const QString message = opened.problem().message();
    for (const QString &part : {text("store_writer"), QString::number(process), QSysInfo::machineHostName()})
        QVERIFY2(message.contains(part), qPrintable(message));
    static const QRegularExpression since(text("since [0-9]{2}/[0-9]{2}/20[0-9]{2} [0-9]{2}:[0-9]{2}\\."));
    QVERIFY2(message.contains(since), qPrintable(message));
    QVERIFY2(store::Store::open(file.path()).ok(), "a dead program must not hold the file");
}

void FileTest::open_forReading_worksBesideAWriterAndChangesNothing()
{
    const StoreInFolder file;
    store::Store writer = file.create();
    writeEdits(writer, 3);
    auto reader = store::Store::open(file.path(), store::Access::Read);
    QVERIFY2(reader.ok(), reader.ok() ? "" : qPrintable(reader.problem().message()));
    QCOMPARE(reader->load()->field(text("hwg.n_cash")), number(3));
    writeEdits(writer, 5);
    QCOMPARE(reader->load()->field(text("hwg.n_cash")), number(5));
    const store::Entry entry{text("hwg"), {setField("hwg.n_cash", number(9))}, store::Origin::Typed, {}, {}};
    QCOMPARE(reader->append(StoreInFolder::stamp(), entry).problem().code, text("store.readOnly"));
    QCOMPARE(writer.load()->field(text("hwg.n_cash")), number(5));
}

void FileTest::backup_ofFileInUse_opensWithTheSameValues()
{
    const StoreInFolder file;
    store::Store store = file.create();
    writeEdits(store, 7);
    QVERIFY(store.backup(file.beside("copy.uv")).ok());
    writeEdits(store, 8);
    const auto copy = store::Store::open(file.beside("copy.uv"));
    QVERIFY(copy.ok());
    QCOMPARE(copy->load()->field(text("hwg.n_cash")), number(7));
    QVERIFY(copy->about().example);
}

void FileTest::backup_overAFile_leavesIt()
{
    const StoreInFolder file;
    store::Store store = file.create();
    QFile other(file.beside("other"));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("mine") == 4);
    other.close();
    QCOMPARE(store.backup(other.fileName()).problem().code, text("store.exists"));
    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), QByteArray("mine"));
}

void FileTest::diskFull_whenCopiedOrBegun_namesWhatWasWantedAndLeavesNothing()
{
    const StoreInFolder file;
    store::Store store = file.create();
    const QString copy = file.beside("copy.uv");
    const QString other = file.beside("other.uv");
    {
        const SmallFiles full(32 * 1024);
        const auto copied = store.backup(copy);
        QVERIFY(!copied);
        QVERIFY2(copied.problem().message().contains(text("The copy ") + copy), qPrintable(copied.problem().message()));
        QVERIFY(!copied.problem().message().contains(file.path()));
        const auto made = store::Store::create(other, {2016, base::Language::Dutch, false, {}}, StoreInFolder::stamp());
        QVERIFY(!made);
        QVERIFY2(made.problem().args.contains(other), qPrintable(made.problem().message()));
    }
    const QStringList left = QFileInfo(copy).dir().entryList(QDir::Files);
    for (const QString &name : left)
        QVERIFY2(name.startsWith(text("ocmw.uv")), qPrintable(name));
    QVERIFY(store.backup(copy).ok());
}

void FileTest::migrate_twoSteps_runOnceEachAfterTheCopy()
{
    const StoreInFolder file;
    auto database = *store::Database::open(file.beside("plain.db"), store::Database::Mode::ReadWrite);
    QList<store::Migration> steps{[](store::Database &db) { db.run("CREATE TABLE a (n INTEGER) STRICT"); }};
    QList<qint64> copiedFrom;
    const auto copy = [&](qint64 version) {
        copiedFrom.append(version);
        return base::Result<void>();
    };
    QVERIFY(store::migrate(*database, steps, copy).ok());
    QVERIFY(store::migrate(*database, steps, copy).ok());
    steps.append([](store::Database &db) { db.run("INSERT INTO a VALUES (?)", 2); });
    QVERIFY(store::migrate(*database, steps, copy).ok());
    QCOMPARE(copiedFrom, (QList<qint64>{0, 1}));
    QCOMPARE(store::userVersion(*database), 2);
    store::Statement count = database->run("SELECT count(*) FROM a");
    QVERIFY(count.next());
    QCOMPARE(count.integer(0), 1);
}

void FileTest::open_fileOfTheFirstVersion_keepsTiedCardsAndNamesThem()
{
    const StoreInFolder file;
    makeOldFile(file.path(), 1);
    const auto opened = store::Store::open(file.path());
    QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.problem().message()));
    const QList<store::Signatory> signatories = *opened->signatories();
    QVERIFY(signatories.first().isBound());
    QCOMPARE(signatories.first().cardName, text("Ann Tied"));
    QVERIFY(!signatories.last().isBound());
    QVERIFY(signatories.last().cardName.isEmpty());
}

void FileTest::migrate_failingStep_leavesTheVersionBefore()
{
    const StoreInFolder file;
    auto database = *store::Database::open(file.beside("plain.db"), store::Database::Mode::ReadWrite);
    const QList<store::Migration> steps{[](store::Database &db) { db.run("CREATE TABLE a (n INTEGER) STRICT"); },
        [](store::Database &db) {
            db.run("INSERT INTO a VALUES (1)");
            db.run("INSERT INTO a VALUES ('a text where STRICT wants a number')");
        }};
    QVERIFY(!store::migrate(*database, steps, [](qint64) { return base::Result<void>(); }).ok());
    QCOMPARE(store::userVersion(*database), 1);
    store::Statement count = database->run("SELECT count(*) FROM a");
    QVERIFY(count.next());
    QCOMPARE(count.integer(0), 0);
}

void FileTest::create_firstEntryThatCannotBeWritten_leavesNoFile()
{
    const StoreInFolder file;
    const store::Entry good{text("ocmw"), {setField("ocmw.name", text("A"))}, store::Origin::Typed, {}, {}};
    const store::Entry bad{text("ocmw"), {}, store::Origin::Typed, {}, {}};
    const store::About about{2016, base::Language::French, true, {}};
    QVERIFY(!store::Store::create(file.path(), about, StoreInFolder::stamp(), {good, bad}));
    QCOMPARE(QDir(QFileInfo(file.path()).absolutePath()).entryList(QDir::Files | QDir::Hidden), QStringList());
    const auto made = store::Store::create(file.path(), about, StoreInFolder::stamp(), {good});
    QVERIFY(made);
    QCOMPARE(made->load()->field(text("ocmw.name")), form::Value(text("A")));
    QCOMPARE(made->history()->size(), 2);
}

void FileTest::open_emptyLockOfAKilledProgram_opens()
{
    const StoreInFolder file;
    static_cast<void>(file.create());
    for (const char *name : {".lock", ".lock.rmlock"}) {
        QFile lock(file.path() + text(name));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-10), QFileDevice::FileModificationTime));
    }
    QVERIFY(store::Store::open(file.path()));
}

QTEST_GUILESS_MAIN(FileTest)
#include "test_file.moc"

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "store/store.h"

#include "store/file.h"
#include "store/schema.h"
#include "store/store_private.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace store {

using base::Kind;
using base::Problem;
using base::Result;

Store::Store(std::unique_ptr<Private> parts) : d(std::move(parts))
{
}
Store::~Store() = default;
Store::Store(Store &&) noexcept = default;
Store &Store::operator=(Store &&) noexcept = default;

QString Store::path() const
{
    return d->path;
}

Access Store::access() const
{
    return d->access;
}

const About &Store::about() const
{
    return d->about;
}

Problem Store::Private::readOnlyProblem() const
{
    return {Kind::Environment, QStringLiteral("store.readOnly"),
        QT_TRANSLATE_NOOP("Problem",
            "The file %1 can be read but not changed here. Close it in other programs or check "
            "your rights to it, then open it again."),
        {path}, path};
}

void Store::Private::failAsDamaged(const QString &what)
{
    db->fail({Kind::Environment, QStringLiteral("store.damaged"),
        QT_TRANSLATE_NOOP("Problem",
            "The file %1 is damaged (%2). It was left as it is. Keep it, and go on with your "
            "newest backup."),
        {path, what}, path});
}

static QByteArray randomKey()
{
    QByteArray key(32, Qt::Uninitialized);
    for (char &byte : key)
        byte = char(QRandomGenerator::system()->bounded(256));
    return key;
}

static Result<void> fill(const QString &path, const About &about, const Stamp &stamp)
{
    auto opened = Database::open(path, Database::Mode::ReadWrite);
    if (!opened)
        return opened.problem();
    Database &db = **opened;
    const QByteArray mark = "PRAGMA application_id = " + QByteArray::number(applicationId);
    db.run(mark.constData());
    if (auto made = migrate(db, migrations(), [](qint64) { return Result<void>(); }); !made)
        return made;
    db.run("INSERT INTO about (one, year, language, example, created, person_key) VALUES (1, ?, ?, ?, ?, ?)",
        about.year, base::code(about.language), about.example, stamp.at, randomKey());
    return db.result();
}

Result<void> Store::Private::begin(const QString &path, const Stamp &stamp, const QList<Entry> &first)
{
    auto store = Store::open(path);
    if (!store)
        return store.problem();
    Event event;
    event.kind = EventKind::FileMade;
    if (auto noted = store->d->change([&] { store->d->note(stamp, event); }); !noted)
        return noted;
    for (const Entry &entry : first) {
        if (const auto written = store->append(stamp, entry); !written)
            return written.problem();
    }
    return {};
}

/// A file is made under another name, so that one of its own name is always whole.
static QString draftOf(const QString &target)
{
    return target + u'.' + QString::number(QRandomGenerator::system()->generate64(), 36);
}

/// With what SQLite keeps beside a file: on a full disk it cannot clear that away itself.
static void removeDraft(const QString &draft)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal", ".lock"})
        QFile::remove(draft + QLatin1String(suffix));
}

/// Nobody knows the draft: what is said of it is said of the file that it would have become.
static Problem spokenOf(Problem why, const QString &draft, const QString &target)
{
    if (why.code == u"store.full") { // nothing was there before whose last change could be lost
        return {Kind::Environment, why.code,
            QT_TRANSLATE_NOOP("Problem",
                "The disk is full: the file %1 could not be made. Make room or choose another folder, then try again."),
            {target}, target};
    }
    for (QString &text : why.args)
        text.replace(draft, target);
    why.where.replace(draft, target);
    return why;
}

Result<Store> Store::create(const QString &path, const About &about, const Stamp &stamp, const QList<Entry> &first)
{
    const QString target = QFileInfo(path).absoluteFilePath();
    if (QFileInfo::exists(target))
        return existsProblem(target);
    if (auto folders = makeFolders(QFileInfo(target).absolutePath()); !folders)
        return folders.problem();
    const QString draft = draftOf(target);
    auto made = makeFile(draft);
    if (made)
        made = fill(draft, about, stamp);
    if (made)
        made = Private::begin(draft, stamp, first);
    if (made && !QFile::rename(draft, target))
        made = existsProblem(target);
    if (!made) {
        removeDraft(draft);
        return spokenOf(made.problem(), draft, target);
    }
    return open(target);
}

static QString said(const char *reason)
{
    return QCoreApplication::translate("Problem", reason);
}

static Result<void> quickCheck(Database &db, const QString &path)
{
    Statement check = db.run("PRAGMA quick_check(1)");
    const QString verdict = check.next() ? check.text(0) : QString();
    if (auto ran = db.result(); !ran)
        return ran;
    if (verdict == u"ok")
        return {};
    return Problem{Kind::Environment, QStringLiteral("store.damaged"),
        QT_TRANSLATE_NOOP("Problem",
            "The file %1 is damaged (%2). It was left as it is. Keep it, and go on with your "
            "newest backup."),
        {path, said(QT_TRANSLATE_NOOP("Problem", "its content is not in order"))}, path};
}

/// A change that was cut off while SQLite kept a rollback journal, as on a network file system or while a copy becomes
/// a file of work, is taken back by SQLite as soon as a connection that can write reads the file.
static Result<void> takeBackCutOffChange(const QString &path)
{
    if (QFileInfo(path + QStringLiteral("-journal")).size() == 0)
        return {};
    auto opened = Database::open(path, Database::Mode::ReadWrite);
    if (!opened)
        return opened.problem();
    (*opened)->run("PRAGMA user_version");
    return (*opened)->result();
}

/// Through a connection that cannot write, with a possible write-ahead log taken into account.
static Result<void> checkContent(const QString &path)
{
    if (auto whole = takeBackCutOffChange(path); !whole)
        return whole;
    auto opened = Database::open(path, Database::Mode::ReadOnly);
    if (!opened)
        return opened.problem();
    Database &db = **opened;
    db.run("PRAGMA trusted_schema = OFF");
    const qint64 version = userVersion(db);
    if (auto read = db.result(); !read)
        return read;
    return version > migrations().size() ? newerProblem(path) : quickCheck(db, path);
}

/// What holds per connection, not per file.
static void setUp(Database &db, const QString &path, Access access)
{
    db.run("PRAGMA foreign_keys = ON");
    db.run("PRAGMA trusted_schema = OFF");
    db.run("PRAGMA busy_timeout = 5000");
    if (access == Access::Read)
        return;
    const QByteArray fileSystem = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType();
    if (isNetworkFileSystem(fileSystem)) { // a WAL needs memory that is shared by all who have the file open
        db.run("PRAGMA locking_mode = EXCLUSIVE");
        db.run("PRAGMA journal_mode = DELETE");
    } else {
        db.run("PRAGMA journal_mode = WAL");
    }
    db.run("PRAGMA synchronous = FULL");
    db.run("PRAGMA secure_delete = ON");
}

/// SQLite speaks of the file that is copied; what failed is the copy.
static Problem copyProblem(const Problem &why, const QString &target)
{
    if (why.code != u"store.full" && why.code != u"store.failed" && why.code != u"store.readOnly")
        return why;
    return {Kind::Environment, why.code,
        QT_TRANSLATE_NOOP("Problem",
            "The copy %1 could not be written, perhaps because the disk is full. The file itself is whole. Make room "
            "or choose another place, then try again."),
        {target}, target};
}

static Result<void> copyWhole(Database &db, const QString &target)
{
    if (auto made = makeFile(target); !made)
        return made;
    db.run("VACUUM INTO ?", target);
    auto copied = db.result();
    if (!copied)
        copied = copyProblem(copied.problem(), target);
    if (copied)
        copied = checkContent(target);
    if (copied)
        copied = flush(target);
    if (!copied)
        QFile::remove(target);
    return copied;
}

static Result<void> bringUpToDate(Database &db, const QString &path)
{
    return migrate(db, migrations(), [&](qint64 fromVersion) {
        const QString now = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss"));
        return copyWhole(db, path + QStringLiteral(".v%1-%2.backup").arg(fromVersion).arg(now));
    });
}

static Result<About> readAbout(Database &db, QByteArray &personKey)
{
    Statement row = db.run("SELECT year, language, example, created, person_key FROM about");
    About about;
    if (row.next()) {
        const auto language = base::languageFromCode(row.text(1));
        about = {int(row.integer(0)), language.value_or(about.language), row.integer(2) == 1, row.time(3)};
        personKey = row.bytes(4);
    }
    if (auto read = db.result(); !read)
        return read.problem();
    return about;
}

Result<Store> Store::open(const QString &path, Access access)
{
    auto parts = std::make_unique<Private>();
    parts->path = QFileInfo(path).absoluteFilePath();
    parts->access = access;
    const auto version = checkHeader(parts->path, migrations().size());
    if (!version)
        return version.problem();
    if (access == Access::Read && *version < migrations().size()) {
        if (auto upToDate = open(path, Access::Write); !upToDate)
            return upToDate.problem();
    }
    if (access == Access::Write) {
        auto taken = lock(parts->path);
        if (!taken)
            return taken.problem();
        parts->lock = *std::move(taken);
    }
    if (auto content = checkContent(parts->path); !content)
        return content.problem();
    const auto mode = access == Access::Write ? Database::Mode::ReadWrite : Database::Mode::ReadOnly;
    auto database = Database::open(parts->path, mode);
    if (!database)
        return database.problem();
    parts->db = *std::move(database);
    setUp(*parts->db, parts->path, access);
    if (access == Access::Write) {
        if (auto current = bringUpToDate(*parts->db, parts->path); !current)
            return current.problem();
    }
    auto about = readAbout(*parts->db, parts->personKey);
    if (!about)
        return about.problem();
    parts->about = *about;
    if (parts->personKey.isEmpty())
        parts->failAsDamaged(said(QT_TRANSLATE_NOOP("Problem", "it does not say what it is")));
    if (auto whole = parts->db->result(); !whole)
        return whole.problem();
    return Store(std::move(parts));
}

/// What SQLite may keep beside a file, without which the file alone is not whole.
static constexpr std::array besides{"-wal", "-journal"};

/// Size and time of the file and of what SQLite keeps beside it: whether somebody wrote meanwhile.
static QList<std::pair<qint64, QDateTime>> traces(const QString &path)
{
    QList<std::pair<qint64, QDateTime>> all{{QFileInfo(path).size(), QFileInfo(path).lastModified()}};
    for (const char *suffix : besides) {
        const QFileInfo beside(path + QLatin1String(suffix));
        all.append({beside.size(), beside.lastModified()});
    }
    return all;
}

static bool copyFile(const QString &path, const QString &target)
{
    return QFile::copy(path, target) && QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
}

static bool copyWithBesides(const QString &path, const QString &target)
{
    return copyFile(path, target) && std::all_of(besides.begin(), besides.end(), [&](const char *suffix) {
        const QString beside = path + QLatin1String(suffix);
        return !QFileInfo::exists(beside) || copyFile(beside, target + QLatin1String(suffix));
    });
}

static Result<void> copyAsItIs(const QString &path, const QString &target)
{
    const auto before = traces(path);
    if (!copyWithBesides(path, target))
        return copyProblem({Kind::Environment, QStringLiteral("store.failed"), "", {}, {}}, target);
    if (traces(path) == before)
        return {};
    return Problem{Kind::Environment, QStringLiteral("store.locked"),
        QT_TRANSLATE_NOOP(
            "Problem", "The file %1 is being written by another program. Close it there, then try again."),
        {path}, path};
}

Result<Store> Store::openCopy(const QString &path, const QString &folder)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    if (const auto header = checkHeader(file, migrations().size()); !header)
        return header.problem();
    const QString copy = folder + QStringLiteral("/copy.sqlite");
    if (const auto copied = copyAsItIs(file, copy); !copied)
        return copied.problem();
    Result<Store> opened = open(copy);
    if (!opened)
        return spokenOf(opened.problem(), copy, file);
    return opened;
}

Result<Store> Store::restore(const QString &backup, const QString &path)
{
    const QString source = QFileInfo(backup).absoluteFilePath();
    const QString target = QFileInfo(path).absoluteFilePath();
    for (const char *suffix : {"", "-wal", "-journal"}) {
        if (const QString name = target + QLatin1String(suffix); isThere(name))
            return existsProblem(name);
    }
    if (auto ours = checkHeader(source, migrations().size()); !ours)
        return ours.problem();
    if (auto content = checkContent(source); !content)
        return content.problem();
    auto opened = Database::open(source, Database::Mode::ReadOnly);
    if (!opened)
        return opened.problem();
    if (auto folders = makeFolders(QFileInfo(target).absolutePath()); !folders)
        return folders.problem();
    const QString draft = draftOf(target);
    auto copied = copyWhole(**opened, draft);
    if (copied && !QFile::rename(draft, target))
        copied = existsProblem(target);
    if (!copied) {
        removeDraft(draft);
        return spokenOf(copied.problem(), draft, target);
    }
    auto restored = open(target);
    if (!restored)
        removeDraft(target);
    return restored;
}

Result<void> Store::backup(const QString &target)
{
    return copyWhole(*d->db, QFileInfo(target).absoluteFilePath());
}

} // namespace store

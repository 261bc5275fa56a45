// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "store/database.h"

#include <QAtomicInt>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>

namespace store {

using base::Kind;
using base::Problem;

QDateTime Statement::time(int column) const
{
    return QDateTime::fromString(text(column), Qt::ISODateWithMs);
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return m_query.isNull(column) ? std::nullopt : std::optional(integer(column));
}

// A null text or null bytes would become SQL NULL.
QVariant Statement::bound(const QString &value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

QVariant Statement::bound(const QByteArray &value)
{
    return value.isNull() ? QByteArrayLiteral("") : value;
}

QVariant Statement::bound(const QDateTime &value)
{
    return bound(value.isValid() ? value.toUTC().toString(Qt::ISODateWithMs) : QString());
}

QVariant Statement::bound(const std::optional<qint64> &value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<qint64>());
}

bool Statement::exec(const QVariantList &values)
{
    m_ran = false;
    if (m_database.hasFailed())
        return false;
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, values.at(i));
    m_ran = m_query.exec();
    if (!m_ran)
        m_database.fail(m_query);
    return m_ran;
}

/// SQLite's own words are English; those that a person is likely to meet are told in the language of the program.
static QString reasonOf(int code, const QString &said)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("Problem", source); };
    switch (code) {
    case 10: // SQLITE_IOERR
        return text(QT_TRANSLATE_NOOP("Problem", "the disk is full, or it or the network reports an error"));
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return text(QT_TRANSLATE_NOOP("Problem", "its content is not in order"));
    case 14: // SQLITE_CANTOPEN
        return text(QT_TRANSLATE_NOOP("Problem", "it or a file beside it cannot be opened"));
    default: return QStringLiteral("“%1”").arg(said);
    }
}

static Problem problemOf(int code, const QString &path, const QString &said)
{
    const QString detail = reasonOf(code, said);
    switch (code) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {Kind::Environment, QStringLiteral("store.locked"),
            QT_TRANSLATE_NOOP("Problem", "Another program is using the file %1. Close it there, then try again."),
            {path}, path};
    case 8: // SQLITE_READONLY
        return {Kind::Environment, QStringLiteral("store.readOnly"),
            QT_TRANSLATE_NOOP("Problem",
                "The file %1 can be read but not changed here. Close it in other programs or "
                "check your rights to it, then open it again."),
            {path}, path};
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return {Kind::Environment, QStringLiteral("store.damaged"),
            QT_TRANSLATE_NOOP("Problem",
                "The file %1 is damaged (%2). It was left as it is. Keep it, and go on with "
                "your newest backup."),
            {path, detail}, path};
    case 13: // SQLITE_FULL
        return {Kind::Environment, QStringLiteral("store.full"),
            QT_TRANSLATE_NOOP("Problem",
                "The disk is full: the last change to %1 was not saved. Make room, then try "
                "again."),
            {path}, path};
    default:
        return {Kind::Environment, QStringLiteral("store.failed"),
            QT_TRANSLATE_NOOP("Problem",
                "The file %1 could not be read or written: %2. Check the disk and your rights "
                "to the folder."),
            {path, detail}, path};
    }
}

/// A file with a write-ahead log wants a place for its index even to be read. Where none can be made, as on a disk that
/// is read-only, SQLite must be told that nobody writes; without a log beside it there is nothing unread either.
static bool isFrozen(const QString &path)
{
    return !QFileInfo(QFileInfo(path).absolutePath()).isWritable() && !QFileInfo::exists(path + QStringLiteral("-wal"));
}

base::Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    static QAtomicInt count;
    const QString name = QStringLiteral("store-%1").arg(count.fetchAndAddRelaxed(1));
    std::unique_ptr<Database> database(new Database(path, name));
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    connection.setDatabaseName(path);
    if (mode == Mode::ReadOnly)
        connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (mode == Mode::ReadOnly && isFrozen(path)) {
        connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
        connection.setDatabaseName(
            QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) + QStringLiteral("?immutable=1"));
    }
    if (!connection.open())
        return problemOf(
            connection.lastError().nativeErrorCode().toInt() & 0xff, path, connection.lastError().databaseText());
    return database;
}

Database::~Database()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Statement Database::prepare(const char *sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!m_problem && !query.prepare(QString::fromLatin1(sql)))
        fail(query);
    return Statement(*this, std::move(query));
}

void Database::fail(const Problem &problem)
{
    if (!m_problem)
        m_problem = problem;
}

void Database::fail(const QSqlQuery &query)
{
    // The low byte is the plain code, whatever detail is in the rest.
    const QSqlError error = query.lastError();
    fail(problemOf(error.nativeErrorCode().toInt() & 0xff, m_path, error.databaseText()));
}

base::Result<void> Database::result()
{
    if (!m_problem)
        return {};
    const Problem problem = *m_problem;
    m_problem.reset();
    return problem;
}

Transaction::Transaction(Database &database) : m_database(database)
{
    m_database.run("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (m_open)
        rollBack();
}

base::Result<void> Transaction::commit()
{
    m_database.run("COMMIT");
    m_open = false;
    base::Result<void> done = m_database.result();
    if (!done)
        rollBack();
    return done;
}

void Transaction::rollBack()
{
    (void)m_database.result();
    m_database.run("ROLLBACK");
    (void)m_database.result(); // a failed BEGIN or COMMIT may have left nothing to roll back
}

} // namespace store

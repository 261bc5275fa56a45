// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QSqlQuery>

#include <memory>

namespace store {

class Database;

/// A prepared statement. Arguments are bound by their type, so that the STRICT tables refuse a wrong one.
class Statement
{
public:
    /// Runs it with these arguments; false when it, or something before it, failed: the database keeps the problem.
    template <typename... Arguments>
    bool run(const Arguments &...arguments)
    {
        return exec({bound(arguments)...});
    }
    /// Goes to the next row of the answer.
    bool next() { return m_ran && m_query.next(); }

    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] QByteArray latin1(int column) const { return text(column).toLatin1(); }
    [[nodiscard]] QDateTime time(int column) const; ///< UTC; an empty text is the invalid time
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] qint64 lastId() const { return m_query.lastInsertId().toLongLong(); }
    [[nodiscard]] int affected() const { return m_query.numRowsAffected(); }

private:
    friend class Database;
    Statement(Database &database, QSqlQuery query) : m_database(database), m_query(std::move(query)) { }
    bool exec(const QVariantList &values);

    static QVariant bound(qint64 value) { return value; }
    static QVariant bound(int value) { return qint64(value); }
    static QVariant bound(bool value) { return qint64(value ? 1 : 0); }
    static QVariant bound(const QString &value);
    static QVariant bound(const QByteArray &value);
    static QVariant bound(const QDateTime &value);
    static QVariant bound(const std::optional<qint64> &value);
    static QVariant bound(const char *) = delete;

    Database &m_database;
    QSqlQuery m_query;
    bool m_ran = false;
};

/// A connection to a SQLite file. Keeps the first problem until it is asked for; until then nothing more is done.
/// So a sequence of statements needs one check, at its end.
class Database
{
public:
    enum class Mode {
        ReadOnly,
        ReadWrite
    };
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] Statement prepare(const char *sql);
    template <typename... Arguments>
    Statement run(const char *sql, const Arguments &...arguments)
    {
        Statement statement = prepare(sql);
        statement.run(arguments...);
        return statement;
    }

    /// A reason of our own not to go on.
    void fail(const base::Problem &problem);
    [[nodiscard]] bool hasFailed() const { return m_problem.has_value(); }
    /// The first problem since the last call, if any.
    [[nodiscard]] base::Result<void> result();

private:
    friend class Statement;
    Database(const QString &path, const QString &connection) : m_path(path), m_connection(connection) { }
    void fail(const QSqlQuery &query);

    QString m_path;
    QString m_connection;
    std::optional<base::Problem> m_problem;
};

/// All or nothing. Takes the write lock of the database at once; without `commit` everything is taken back.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Returns when the data is on the disk.
    [[nodiscard]] base::Result<void> commit();

private:
    void rollBack();

    Database &m_database;
    bool m_open = true;
};

} // namespace store

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "store/schema.h"

#include <array>

namespace store {

// Digests are lower-case hexadecimal, moments ISO 8601 in UTC, an empty text is "none". Values are written by
// store/value_text.h.
static constexpr std::array version1{
    "CREATE TABLE about (one INTEGER PRIMARY KEY CHECK (one = 1), year INTEGER NOT NULL, language TEXT NOT NULL,"
    " example INTEGER NOT NULL CHECK (example IN (0, 1)), created TEXT NOT NULL,"
    " person_key BLOB NOT NULL CHECK (length(person_key) = 32)) STRICT",

    // Typed values as they are now; last year's with the year before.
    "CREATE TABLE field (year INTEGER NOT NULL, id TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (year, id))"
    " STRICT, WITHOUT ROWID",
    "CREATE TABLE cells (year INTEGER NOT NULL, form_table TEXT NOT NULL, row INTEGER NOT NULL,"
    " position INTEGER NOT NULL, cells TEXT NOT NULL, PRIMARY KEY (year, form_table, row)) STRICT, WITHOUT ROWID",

    // The journal. A change holds what was and what is: a value, the cells of a row, or a batch of rows.
    "CREATE TABLE event (sequence INTEGER PRIMARY KEY AUTOINCREMENT, year INTEGER NOT NULL, at TEXT NOT NULL,"
    " who TEXT NOT NULL, kind TEXT NOT NULL, origin TEXT NOT NULL, form TEXT NOT NULL, subject TEXT NOT NULL,"
    " old_text TEXT NOT NULL, new_text TEXT NOT NULL, note TEXT NOT NULL, changes INTEGER NOT NULL,"
    " takes_back INTEGER REFERENCES event) STRICT",
    "CREATE INDEX event_of_form ON event (year, form)",
    "CREATE TABLE batch (id INTEGER PRIMARY KEY) STRICT",
    "CREATE TABLE batch_row (batch INTEGER NOT NULL REFERENCES batch, position INTEGER NOT NULL,"
    " row INTEGER NOT NULL, cells TEXT NOT NULL, PRIMARY KEY (batch, position)) STRICT, WITHOUT ROWID",
    "CREATE TABLE change (event INTEGER NOT NULL REFERENCES event, ordinal INTEGER NOT NULL, kind TEXT NOT NULL"
    " CHECK (kind IN ('set', 'insert', 'remove', 'replace')), path TEXT NOT NULL, position INTEGER NOT NULL,"
    " old TEXT NOT NULL, new TEXT NOT NULL, old_batch INTEGER REFERENCES batch, new_batch INTEGER REFERENCES batch,"
    " PRIMARY KEY (event, ordinal)) STRICT, WITHOUT ROWID",

    // Only of reports that are not open.
    "CREATE TABLE report (year INTEGER NOT NULL, module TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('sealed',"
    " 'signedOnce', 'signedTwice', 'queued', 'sent', 'received', 'notApplicable')), PRIMARY KEY (year, module))"
    " STRICT, WITHOUT ROWID",
    "CREATE TABLE acknowledgement (year INTEGER NOT NULL, module TEXT NOT NULL, rule TEXT NOT NULL,"
    " path TEXT NOT NULL, fingerprint TEXT NOT NULL, reason TEXT NOT NULL, at TEXT NOT NULL,"
    " PRIMARY KEY (year, module, rule, path)) STRICT, WITHOUT ROWID",

    "CREATE TABLE seal (id INTEGER PRIMARY KEY, year INTEGER NOT NULL, module TEXT NOT NULL,"
    " version INTEGER NOT NULL CHECK (version > 0), xml BLOB NOT NULL, pdf BLOB NOT NULL, xml_sha256 TEXT NOT NULL,"
    " pdf_sha256 TEXT NOT NULL, definition_sha256 TEXT NOT NULL, sealed_at TEXT NOT NULL,"
    " predecessor TEXT NOT NULL) STRICT",
    "CREATE INDEX seal_of_module ON seal (year, module)",

    "CREATE TABLE signatory (id INTEGER PRIMARY KEY, role TEXT NOT NULL CHECK (role IN ('secretary', 'chairman',"
    " 'delegate')), name TEXT NOT NULL, delegation_reference TEXT NOT NULL, delegation_date TEXT NOT NULL,"
    " person_key BLOB NOT NULL CHECK (length(person_key) IN (0, 32))) STRICT",

    "CREATE TABLE bundle (id INTEGER PRIMARY KEY, year INTEGER NOT NULL, path TEXT NOT NULL, sha256 TEXT NOT NULL,"
    " created TEXT NOT NULL, level TEXT NOT NULL CHECK (level IN ('B', 'T', 'LT')),"
    " void INTEGER NOT NULL CHECK (void IN (0, 1))) STRICT",
    "CREATE TABLE bundle_seal (bundle INTEGER NOT NULL REFERENCES bundle, ordinal INTEGER NOT NULL,"
    " seal INTEGER NOT NULL REFERENCES seal, PRIMARY KEY (bundle, ordinal)) STRICT, WITHOUT ROWID",
    "CREATE TABLE bundle_signature (bundle INTEGER NOT NULL REFERENCES bundle, ordinal INTEGER NOT NULL,"
    " role TEXT NOT NULL, signatory INTEGER NOT NULL REFERENCES signatory, name TEXT NOT NULL, at TEXT NOT NULL,"
    " PRIMARY KEY (bundle, ordinal)) STRICT, WITHOUT ROWID",

    "CREATE TABLE submission (sha256 TEXT PRIMARY KEY, bundle INTEGER NOT NULL REFERENCES bundle,"
    " endpoint TEXT NOT NULL, delivery TEXT NOT NULL CHECK (delivery IN ('waiting', 'sending', 'processing', 'done',"
    " 'refused')), received_size INTEGER NOT NULL, attempts INTEGER NOT NULL, last_problem TEXT NOT NULL,"
    " last_problem_text TEXT NOT NULL, next_try TEXT NOT NULL, queued_at TEXT NOT NULL) STRICT",
    "CREATE TABLE receipt (sha256 TEXT PRIMARY KEY REFERENCES submission, number TEXT NOT NULL,"
    " received_at TEXT NOT NULL, jws TEXT NOT NULL) STRICT",
};

// What the journal and the seals say stays said; the triggers only refuse, they do nothing else.
static constexpr std::array appendOnly{"event", "change", "batch", "batch_row", "seal", "receipt"};

static void letOnlyGrow(Database &database, const char *table)
{
    for (const char *act : {"UPDATE", "DELETE"}) {
        const QByteArray sql = QByteArrayLiteral("CREATE TRIGGER ") + table + "_keeps_" + act + " BEFORE " + act
            + " ON " + table + " BEGIN SELECT RAISE(ABORT, 'this table only grows'); END";
        database.run(sql.constData());
    }
}

static void makeVersion1(Database &database)
{
    for (const char *statement : version1)
        database.run(statement);
    for (const char *table : appendOnly)
        letOnlyGrow(database, table);
}

/// The name on a tied card. Of ties that were made before: as the last signature of that person had it.
static void makeVersion2(Database &database)
{
    database.run("ALTER TABLE signatory ADD COLUMN card_name TEXT NOT NULL DEFAULT ''");
    database.run("UPDATE signatory SET card_name = COALESCE((SELECT name FROM bundle_signature"
                 " WHERE signatory = signatory.id ORDER BY at DESC LIMIT 1), name) WHERE length(person_key) > 0");
}

/// How a person matched the columns of a source of rows with those of a table; the source is known by the digest of its
/// headers. No values of reports, so the journal does not tell of it.
static void makeVersion3(Database &database)
{
    database.run("CREATE TABLE column_choice (form_table TEXT NOT NULL, source TEXT NOT NULL, ordinal INTEGER NOT NULL,"
                 " header TEXT NOT NULL, form_column TEXT NOT NULL, PRIMARY KEY (form_table, source, ordinal))"
                 " STRICT, WITHOUT ROWID");
}

/// What was found when the cards of those who sign were checked; the year is the one that was worked on.
static void makeVersion4(Database &database)
{
    database.run("CREATE TABLE card_check (id INTEGER PRIMARY KEY, year INTEGER NOT NULL,"
                 " signatory INTEGER NOT NULL REFERENCES signatory, role TEXT NOT NULL, name TEXT NOT NULL,"
                 " card_name TEXT NOT NULL, at TEXT NOT NULL, outcome TEXT NOT NULL, troubles TEXT NOT NULL) STRICT");
    letOnlyGrow(database, "card_check");
}

/// Reports entered on the portal, and what the federal service decided. SQLite cannot change a CHECK: the table of the
/// states is made anew.
static void makeVersion5(Database &database)
{
    database.run("ALTER TABLE report RENAME TO report_before");
    database.run("CREATE TABLE report (year INTEGER NOT NULL, module TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN"
                 " ('sealed', 'signedOnce', 'signedTwice', 'queued', 'sent', 'received', 'entered', 'accepted',"
                 " 'rejected', 'unlocked', 'notApplicable')), PRIMARY KEY (year, module)) STRICT, WITHOUT ROWID");
    database.run("INSERT INTO report (year, module, state) SELECT year, module, state FROM report_before");
    database.run("DROP TABLE report_before");
    database.run("CREATE TABLE filing (id INTEGER PRIMARY KEY, seal INTEGER NOT NULL REFERENCES seal,"
                 " state TEXT NOT NULL, day TEXT NOT NULL, reference TEXT NOT NULL, at TEXT NOT NULL) STRICT");
    letOnlyGrow(database, "filing");
}

/// Receipts that do not hold, and the state of their reports.
static void makeVersion6(Database &database)
{
    database.run("ALTER TABLE report RENAME TO report_before");
    database.run("CREATE TABLE report (year INTEGER NOT NULL, module TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN"
                 " ('sealed', 'signedOnce', 'signedTwice', 'queued', 'sent', 'receiptDoubtful', 'received', 'entered',"
                 " 'accepted', 'rejected', 'unlocked', 'notApplicable')), PRIMARY KEY (year, module))"
                 " STRICT, WITHOUT ROWID");
    database.run("INSERT INTO report (year, module, state) SELECT year, module, state FROM report_before");
    database.run("DROP TABLE report_before");
    database.run("CREATE TABLE doubtful_receipt (id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL REFERENCES submission,"
                 " at TEXT NOT NULL, problem TEXT NOT NULL, problem_text TEXT NOT NULL, jws TEXT NOT NULL) STRICT");
    database.run("CREATE TABLE doubtful_line (receipt INTEGER NOT NULL REFERENCES doubtful_receipt,"
                 " ordinal INTEGER NOT NULL, what TEXT NOT NULL, sent TEXT NOT NULL, confirmed TEXT NOT NULL,"
                 " PRIMARY KEY (receipt, ordinal)) STRICT, WITHOUT ROWID");
    letOnlyGrow(database, "doubtful_receipt");
    letOnlyGrow(database, "doubtful_line");
}

/// Of a filing whether it stands for taking back the one before it. Those of before are told by what they are.
static void makeVersion7(Database &database)
{
    database.run("ALTER TABLE filing ADD COLUMN takes_back INTEGER NOT NULL DEFAULT 0 CHECK (takes_back IN (0, 1))");
}

/// Bundles that were withdrawn without asking the endpoint are told from the others, which the journal knew alone.
static void makeVersion8(Database &database)
{
    database.run("UPDATE submission SET last_problem = 'send.withdrawnUnasked' WHERE last_problem = 'send.withdrawn'"
                 " AND (SELECT note FROM event WHERE kind = 'withdrawn' AND new_text = submission.sha256"
                 " ORDER BY sequence DESC LIMIT 1) = 'mayHaveArrived'");
}

const QList<Migration> &migrations()
{
    static const QList<Migration> steps{
        makeVersion1, makeVersion2, makeVersion3, makeVersion4, makeVersion5, makeVersion6, makeVersion7, makeVersion8};
    return steps;
}

base::Result<void> migrate(Database &database, const QList<Migration> &steps,
    const std::function<base::Result<void>(qint64 fromVersion)> &before)
{
    qint64 version = userVersion(database);
    if (auto read = database.result(); !read || version >= steps.size())
        return read;
    if (auto ready = before(version); !ready)
        return ready;
    for (; version < steps.size(); ++version) {
        Transaction transaction(database);
        steps.at(version)(database);
        const QByteArray raise = "PRAGMA user_version = " + QByteArray::number(version + 1);
        database.run(raise.constData());
        if (auto done = transaction.commit(); !done)
            return done;
    }
    return {};
}

qint64 userVersion(Database &database)
{
    Statement pragma = database.run("PRAGMA user_version");
    return pragma.next() ? pragma.integer(0) : 0;
}

} // namespace store

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/schema.h"
#include "tests/store/store_in_folder.h"

#include <QTest>

/// As a program of that version left it, with two signatories, the first of them with a tied card.
inline void makeOldFile(const QString &path, qsizetype version)
{
    auto database = *store::Database::open(path, store::Database::Mode::ReadWrite);
    const QByteArray mark = "PRAGMA application_id = " + QByteArray::number(store::applicationId);
    database->run(mark.constData());
    const QList<store::Migration> steps = store::migrations().mid(0, version);
    QVERIFY(store::migrate(*database, steps, [](qint64) { return base::Result<void>(); }));
    const QByteArray key(32, 'k');
    database->run("INSERT INTO about VALUES (1, 2016, 'nl', 0, '', ?)", key);
    for (const char *name : {"Ann Tied", "Bo Free"}) {
        database->run("INSERT INTO signatory (role, name, delegation_reference, delegation_date, person_key)"
                      " VALUES ('secretary', ?, '', '', ?)",
            text(name), name[0] == 'A' ? key : QByteArray());
    }
    QVERIFY(database->result().ok());
}

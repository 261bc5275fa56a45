// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/store/old_file.h"

class CardChecksTest : public QObject
{
    Q_OBJECT

    static store::CardCheck cardCheck(qint64 signatory, const QString &troubles)
    {
        return {signatory, store::Role::Secretary, text("Ann Tied"), text("Ann Mary Tied"), StoreInFolder::stamp().at,
            text("{}"), troubles};
    }

private slots:
    void open_fileOfTheThirdVersion_takesCardChecks()
    {
        const StoreInFolder file;
        makeOldFile(file.path(), 3);
        {
            auto opened = store::Store::open(file.path());
            QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.problem().message()));
            QCOMPARE(opened->signatories()->size(), 2);
            QVERIFY(opened->cardChecks()->isEmpty());
            QVERIFY(opened->addCardCheck(StoreInFolder::stamp(), cardCheck(1, text("deadline"))).ok());
            QVERIFY(opened->addCardCheck(StoreInFolder::stamp(), cardCheck(1, {})).ok());
            QVERIFY(!opened->addCardCheck(StoreInFolder::stamp(), cardCheck(99, {})).ok()); // nobody's
        }
        const store::Store store = file.open();
        const QList<store::CardCheck> checks = *store.cardChecks();
        QCOMPARE(checks.size(), 2);
        QCOMPARE(checks.first().troubles, text("deadline"));
        QCOMPARE(checks.last().cardName, text("Ann Mary Tied"));
        QCOMPARE(checks.last().at, StoreInFolder::stamp().at);
        const store::Event event = store.history()->first();
        QCOMPARE(event.kind, store::EventKind::CardChecked);
        QCOMPARE(event.form, text("ocmw"));
        QCOMPARE(event.note, text("deadline"));
        QCOMPARE(store.history()->size(), 2);
    }

    void cardCheck_kept_onlyGrows()
    {
        const StoreInFolder file;
        {
            store::Store store = file.create();
            const auto signatory = store.setSignatory(
                StoreInFolder::stamp(), {0, store::Role::Secretary, text("Ann Tied"), {}, {}, {}, {}});
            QVERIFY(store.addCardCheck(StoreInFolder::stamp(), cardCheck(*signatory, {})).ok());
        }
        auto database = *store::Database::open(file.path(), store::Database::Mode::ReadWrite);
        database->run("UPDATE card_check SET troubles = 'none'");
        QVERIFY(!database->result().ok());
        database->run("DELETE FROM card_check");
        QVERIFY(!database->result().ok());
        QCOMPARE(file.open().cardChecks()->size(), 1);
    }

    void roleSeen_isKeptInTheJournal()
    {
        const StoreInFolder file;
        {
            store::Store store = file.create();
            store::RoleSeen seen{store::Role::Chairman, text("Ann Tied"), text("Ann Mary Tied"), {},
                {text("chairman"), text("adviser")}};
            QVERIFY(store.addRoleSeen(StoreInFolder::stamp(), seen).ok());
            seen.granted.clear();
            QVERIFY(store.addRoleSeen(StoreInFolder::stamp(), seen).ok());
        }
        const store::Store store = file.open();
        const QList<store::RoleSeen> all = *store.rolesSeen();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().role, store::Role::Chairman);
        QCOMPARE(all.first().name, text("Ann Tied"));
        QCOMPARE(all.first().cardName, text("Ann Mary Tied"));
        QCOMPARE(all.first().at, StoreInFolder::stamp().at);
        QCOMPARE(all.first().granted, (QStringList{text("chairman"), text("adviser")}));
        QVERIFY(all.last().granted.isEmpty());
        QCOMPARE(store.history()->last().kind, store::EventKind::RoleSeen);
    }
};

QTEST_GUILESS_MAIN(CardChecksTest)
#include "test_card_checks.moc"

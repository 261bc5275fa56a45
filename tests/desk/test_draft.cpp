// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/import.h"
#include "desk_ground.h"

#include "desk/signatories.h"

#include <atomic>

using namespace Qt::StringLiterals;

class TestDraft : public QObject
{
    Q_OBJECT

private slots:
    void begin_ofUnknownMunicipality_isRefusedBeforeAFileIsMade()
    {
        QTemporaryDir folder;
        const auto surroundings = *desk::Surroundings::make(base::Language::Dutch);
        const auto begun
            = desk::Workplace::begin(*surroundings, folder.path(), {u"12"_s, u"0899999949"_s, {}, {}, {}, {}, {}});
        QCOMPARE(codeOf(begun), u"municipality.unknown"_s);
        QVERIFY(!desk::Workplace::exists(folder.path()));
    }

    void begin_withDelegateButNoDecision_isRefused()
    {
        QTemporaryDir folder;
        const auto surroundings = *desk::Surroundings::make(base::Language::Dutch);
        desk::Beginning beginning{u"99999"_s, u"0899.999.949"_s, u"A B"_s, {}, u"C D"_s, {}, {}};
        QCOMPARE(codeOf(desk::Workplace::begin(*surroundings, folder.path(), beginning)), u"desk.begin.signers"_s);
    }

    void begin_ofMunicipality_fillsPageAndSignatories()
    {
        QTemporaryDir folder;
        const auto surroundings = *desk::Surroundings::make(base::Language::Dutch);
        desk::Beginning beginning{
            u"44021"_s, u"0212.214.125"_s, u"Liesbeth Voorbeeld"_s, u"Karel Specimen"_s, {}, {}, {}};
        const auto begun = desk::Workplace::begin(*surroundings, folder.path(), beginning);
        QCOMPARE(codeOf(begun), QString());
        QCOMPARE((*begun)->ocmwName(), u"OCMW van Gent"_s);
        QVERIFY(!(*begun)->isExample());
        QVERIFY((*begun)->records().signatory(store::Role::Secretary));
        QCOMPARE((*begun)->records().signatory(store::Role::Chairman)->name, u"Karel Specimen"_s);
    }

    void begin_ofAMunicipalityByName_knowsItsCode()
    {
        QTemporaryDir folder;
        const auto surroundings = *desk::Surroundings::make(base::Language::Dutch);
        desk::Beginning beginning{u"Gand"_s, u"0212.214.125"_s, {}, {}, {}, {}, {}};
        const auto begun = desk::Workplace::begin(*surroundings, folder.path(), beginning);
        QCOMPARE(codeOf(begun), QString());
        QCOMPARE((*begun)->ocmwName(), u"OCMW van Gent"_s);
        beginning.nis = u"Saint-Nicolas"_s;
        QCOMPARE(codeOf(desk::Workplace::begin(*surroundings, folder.filePath(u"b"_s), beginning)),
            u"municipality.ambiguous"_s);
    }

    void begin_whereAFileIs_isRefused()
    {
        Ground ground;
        const auto again = desk::Workplace::beginExample(*ground.surroundings, ground.folder.path());
        QCOMPARE(codeOf(again), u"store.exists"_s);
    }

    void open_twiceForWriting_isRefused()
    {
        Ground ground;
        QCOMPARE(codeOf(desk::Workplace::open(*ground.surroundings, ground.folder.path())), u"store.locked"_s);
    }

    void set_asPeopleWrite_isThereAfterARestart()
    {
        Ground ground;
        QVERIFY(ground.setField(u"gef.flat"_s, u"37 184,00"_s).ok());
        ground.restart();
        QCOMPARE(ground.typed(u"gef.flat"_s), u"37184.00"_s);
    }

    void set_ofNameOfSigner_changesTheSignatory()
    {
        Ground ground;
        QVERIFY(ground.setField(u"sign1.name"_s, u"Anneleen Ander"_s).ok());
        QTRY_COMPARE(ground.workplace->records().signatory(store::Role::Secretary)->name, u"Anneleen Ander"_s);
    }

    void clear_nameOfSigner_unregistersAndIsNoted()
    {
        Ground ground;
        const QString was = ground.workplace->records().signatory(store::Role::Secretary)->name;
        QVERIFY(ground.setField(u"sign1.name"_s, QString()).ok());
        QTRY_VERIFY(!ground.workplace->records().signatory(store::Role::Secretary));
        QVERIFY(ground.workplace->records().signatory(store::Role::Chairman));
        const auto noted = [&ground, &was] {
            const QList<store::Event> events = *awaited(ground.workplace->history(u"ocmw"_s));
            return std::count_if(events.cbegin(), events.cend(), [&was](const store::Event &event) {
                return event.kind == store::EventKind::SignatoryChanged && event.oldText == was
                    && event.newText.isEmpty() && event.subject == u"secretary"_s;
            });
        };
        QCOMPARE(noted(), 1);
        ground.restart(); // says it no second time
        QVERIFY(!ground.workplace->records().signatory(store::Role::Secretary));
        QCOMPARE(noted(), 1);
    }

    void set_refused_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("computed") << u"hwg.n_total"_s << u"3"_s << u"draft.computed"_s;
        QTest::newRow("unknown") << u"hwg.nothing"_s << u"3"_s << u"draft.unknown"_s;
        QTest::newRow("no number") << u"hwg.n_cash"_s << u"three"_s << u"exchange.value.number"_s;
        QTest::newRow("row too far") << u"staff[99].cost"_s << u"3"_s << u"draft.noSuchRow"_s;
        QTest::newRow("row zero") << u"staff[0].cost"_s << u"3"_s << u"draft.noSuchRow"_s;
        QTest::newRow("table") << u"staff"_s << u"3"_s << u"draft.unknown"_s;
    }
    void set_refused()
    {
        QFETCH(QString, place);
        QFETCH(QString, text);
        Ground ground;
        const report::Values before = ground.workplace->evaluator().values();
        QTEST(codeOf(ground.setField(place, text)), "code");
        QCOMPARE(ground.workplace->evaluator().values(), before);
    }

    void set_inTheRowAfterTheLast_makesIt()
    {
        Ground ground;
        const qsizetype rows = ground.workplace->evaluator().values().rows(u"staff"_s).size();
        QVERIFY(ground.setField(u"staff[%1].name"_s.arg(rows + 1), u"Nieuw"_s).ok());
        ground.restart();
        QCOMPARE(ground.workplace->evaluator().values().rows(u"staff"_s).size(), rows + 1);
    }

    void editTogether_withOneBadEdit_changesNothing()
    {
        Ground ground;
        report::Edit good;
        good.path.id = u"hwg.n_cash"_s;
        good.value = base::Decimal(5);
        report::Edit bad = good;
        bad.path.id = u"hwg.n_total"_s;
        const report::Values before = ground.workplace->evaluator().values();
        QCOMPARE(codeOf(desk::editTogether(*ground.workplace, {good, bad})), u"draft.computed"_s);
        QCOMPARE(ground.workplace->evaluator().values(), before);
    }

    void undo_afterARestart_takesBackTheLastEditAndRedoBringsItAgain()
    {
        Ground ground;
        const QString before = ground.typed(u"hwg.n_cash"_s);
        QVERIFY(ground.setField(u"hwg.n_cash"_s, u"77"_s).ok());
        ground.restart();
        const auto undone = awaited(desk::undo(*ground.workplace, u"hwg"_s));
        QCOMPARE(codeOf(undone), QString());
        QCOMPARE((*undone)->path.toString(), u"hwg.n_cash"_s);
        const QString back = desk::words(**undone, *ground.workplace);
        QVERIFY2(back.endsWith(u": 77 → "_s + before), qPrintable(back));
        QCOMPARE(ground.typed(u"hwg.n_cash"_s), before);
        const auto redone = awaited(desk::redo(*ground.workplace, u"hwg"_s));
        QCOMPARE(codeOf(redone), QString());
        const QString forth = desk::words(**redone, *ground.workplace);
        QVERIFY2(forth.endsWith(u": "_s + before + u" → 77"_s), qPrintable(forth));
        QCOMPARE(ground.typed(u"hwg.n_cash"_s), u"77"_s);
    }

    void undo_ofTheNameOfASigner_registersTheOneBefore()
    {
        Ground ground;
        const QString was = ground.workplace->records().signatory(store::Role::Secretary)->name;
        QVERIFY(ground.setField(u"sign1.name"_s, u"Anneleen Ander"_s).ok());
        QTRY_COMPARE(ground.workplace->records().signatory(store::Role::Secretary)->name, u"Anneleen Ander"_s);
        QVERIFY(awaited(desk::undo(*ground.workplace, u"ocmw"_s)).ok());
        QCOMPARE(ground.workplace->records().signatory(store::Role::Secretary)->name, was);
        QVERIFY(awaited(desk::redo(*ground.workplace, u"ocmw"_s)).ok());
        QCOMPARE(ground.workplace->records().signatory(store::Role::Secretary)->name, u"Anneleen Ander"_s);
    }

    void undo_whileSomethingIsTyped_endsAsTheFileHasIt()
    {
        Ground ground;
        QVERIFY(ground.setField(u"hwg.n_cash"_s, u"77"_s).ok());
        auto undoing = desk::undo(*ground.workplace, u"hwg"_s);
        QVERIFY(desk::setAt(*ground.workplace, u"hwg.n_cash"_s, u"5"_s).ok());
        QVERIFY(awaited(std::move(undoing)).ok());
        QVERIFY(awaited(ground.workplace->drained()).ok());
        QTRY_COMPARE(ground.typed(u"hwg.n_cash"_s), u"5"_s);
        ground.restart();
        QCOMPARE(ground.typed(u"hwg.n_cash"_s), u"5"_s);
    }

    void import_ofWrongCells_takesNothingOver()
    {
        Ground ground;
        QFile file(ground.file(u"bad.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"form":"hwg","year":2016,"fields":{"hwg.n_cash":"12","hwg.n_bank":"many"},"tables":{}})");
        file.close();
        const QString before = ground.typed(u"hwg.n_cash"_s);
        const auto imported = awaited(desk::importFile(*ground.workplace, u"hwg"_s, file.fileName()));
        QVERIFY(imported.ok());
        QCOMPARE(imported->problems.size(), 1);
        QCOMPARE(ground.typed(u"hwg.n_cash"_s), before);
    }

    void import_ofAForm_isOneEventOfTheJournal()
    {
        Ground ground;
        const qsizetype before = (*awaited(ground.workplace->history(u"gef"_s))).size();
        const QString path = QStringLiteral(UV_SOURCE_DIR "/resources/example/gef.json");
        const auto imported = awaited(desk::importFile(*ground.workplace, u"gef"_s, path));
        QVERIFY(imported.ok() && imported->problems.isEmpty());
        const QList<store::Event> events = *awaited(ground.workplace->history(u"gef"_s));
        QCOMPARE(events.size(), before + 1);
        QCOMPARE(events.last().origin, store::Origin::Imported);
        QCOMPARE(events.last().note, u"gef.json"_s);
    }

    void import_ofAnotherFile_saysHow()
    {
        Ground ground;
        QCOMPARE(codeOf(awaited(desk::importFile(*ground.workplace, u"gef"_s, u"x.xlsx"_s))), u"file.read"_s);
        QCOMPARE(codeOf(awaited(desk::importFile(*ground.workplace, u"gef"_s, u"x.docx"_s))), u"import.kind"_s);
        QCOMPARE(codeOf(awaited(desk::importFile(*ground.workplace, u"gef"_s, u"x.csv"_s))), u"import.table"_s);
        QCOMPARE(codeOf(awaited(desk::importFile(*ground.workplace, u"gef"_s, u"gone.json"_s))), u"file.read"_s);
    }

    void namesAgree_withAccentsCaseAndMoreGivenNames()
    {
        QVERIFY(desk::namesAgree(u"Renée de Wit"_s, u"DE WIT Renee Maria"_s));
        QVERIFY(desk::namesAgree(u"Liesbeth Voorbeeld"_s, u"Liesbeth Voorbeeld"_s));
        QVERIFY(!desk::namesAgree(u"Liesbeth Voorbeeld"_s, u"Karel Voorbeeld"_s));
        QVERIFY(!desk::namesAgree(QString(), u"Karel Voorbeeld"_s));
    }
};

QTEST_GUILESS_MAIN(TestDraft)
#include "test_draft.moc"

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/draft.h"
#include "exchange/cell_reading.h"
#include "exchange/xlsx_writer.h"
#include "import_ground.h"
#include "ui/form/module_page.h"
#include "ui/form/table_view.h"
#include "ui/import/rows_model.h"
#include "ui/import/table_import_dialog.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

/// The rows of a file that go into one table.
class ImportTest : public ImportGround
{
    Q_OBJECT

    static QString message(QWidget *dialog) { return dialog->findChild<QLabel *>(u"import.message"_s)->text(); }
    static bool canImport(QWidget *dialog) { return find<QPushButton>(dialog, u"import.yes"_s)->isEnabled(); }
    /// Opened as a page opens it.
    static QPointer<ui::TableImportDialog> opened(
        Room &room, const QString &form, const QString &table, const QString &file)
    {
        QPointer<ui::TableImportDialog> dialog = new ui::TableImportDialog(room.tools, form, table, file);
        dialog->show();
        return dialog;
    }

private slots:
    void import_ofBadCells_mendedInPlace_takesAllRows()
    {
        Room room;
        QByteArray csv = "no;amount;decided\n";
        for (int row = 0; row < 40; ++row)
            csv += "N" + QByteArray::number(row) + (row == 30 ? ";veel;31/2/2016\n" : ";10;1/2/2016\n");
        const auto dialog = opened(room, u"hwg"_s, u"hwg.files"_s, room.written(u"in.csv"_s, csv));
        QTRY_VERIFY(find<QTableView>(dialog, u"import.quarantine"_s));
        QVERIFY(!canImport(dialog));
        QTRY_VERIFY(!message(dialog).isEmpty());
        auto *bad = find<QTableView>(dialog, u"import.quarantine"_s);
        QCOMPARE(bad->model()->rowCount(), 1);
        QCOMPARE(bad->model()->headerData(0, Qt::Vertical).toInt(), 32); // as a spreadsheet counts
        QVERIFY(find<QLabel>(dialog, u"import.reasons"_s)->text().contains(u"B32"_s));
        QVERIFY(find<QLabel>(dialog, u"import.reasons"_s)->text().contains(u"C32"_s));
        QVERIFY(bad->currentIndex().data().toString() == u"veel"_s);
        for (const auto &[column, text] : {std::pair(2, u"1.234,5"_s), std::pair(3, u"29/2/2016"_s)}) {
            bad->setCurrentIndex(bad->model()->index(0, column));
            bad->edit(bad->currentIndex());
            auto *editor = find<QLineEdit>(bad, {}); // not one that was closed before
            QVERIFY(editor);
            QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(editor, text);
            QTest::keyClick(editor, Qt::Key_Return);
            QTRY_VERIFY(!find<QLineEdit>(bad, {})); // Enter is heard by and by
        }
        QTRY_VERIFY(canImport(dialog));
        QVERIFY(message(dialog).isEmpty());
        QCOMPARE(bad->model()->rowCount(), 1); // it stays in sight
        QVERIFY(find<QLabel>(dialog, u"import.outlook"_s)->text().contains(u"67"_s)); // what will go
        QCOMPARE(room.count(u"hwg.files"_s), 67);
        press(dialog, u"import.yes"_s);
        QTRY_VERIFY(!dialog);
        QCOMPARE(room.count(u"hwg.files"_s), 40);
    }

    void percentage_thatIsMended_staysAPercentage()
    {
        exchange::Sheet sheet;
        const auto add = [&](int column, exchange::CellKind kind, const QString &text) {
            sheet.add(column, kind, sheet.keep(text));
        };
        sheet.beginRow(1, false);
        add(0, exchange::CellKind::Text, u"title"_s);
        add(1, exchange::CellKind::Text, u"share"_s);
        sheet.beginRow(2, false);
        add(0, exchange::CellKind::Text, u"Fair"_s);
        add(1, exchange::CellKind::Percent, u"0.555555"_s); // too exact for a share
        sheet.finish();
        const form::Table &table = *form::Campaign::builtIn().table(u"psa.actA"_s);
        ui::RowsModel model(ui::RowsModel::Use::Mend, table.id, base::Language::Dutch, 2016);
        model.show(sheet, exchange::readHeader(sheet, table, {}), exchange::DateOrder::DayFirst, {1}, {});
        const QModelIndex share = model.index(0, 2);
        QCOMPARE(share.data(Qt::EditRole).toString(), u"55.5555 %"_s);
        QCOMPARE(share.data().toString(), u"55.5555 %"_s);
        QSignalSpy mended(&model, &ui::RowsModel::mended);
        QVERIFY(model.setData(share, u"55.5555 %"_s));
        QVERIFY(mended.isEmpty());
        QVERIFY(model.setData(share, u"55.56 %"_s));
        QCOMPARE(mended.size(), 1);
        sheet.put(1, 1, mended.first().last().toString());
        QCOMPARE(*exchange::readCell(sheet.cell(1, 1), *table.column(u"share")),
            form::Value(*base::Decimal::parse(u"55.56")));
    }

    void rowsOfAnyWorkbook_areGivenBackAsAWorkbook()
    {
        Room room;
        const form::Campaign &campaign = form::Campaign::builtIn();
        const form::Table &table = *campaign.table(u"hwg.files"_s);
        const exchange::TableRows rows{
            &table, {table.column(u"no"), table.column(u"amount")}, {{form::Value(u"A"_s), form::Value(u"veel"_s)}}};
        const QByteArray book = *exchange::exportXlsx(campaign, {rows}, base::Language::Dutch);
        const auto dialog = opened(room, u"hwg"_s, table.id, room.written(u"in.xlsm"_s, book));
        QTRY_VERIFY(find<QPushButton>(dialog, u"import.giveBack"_s));
        press(dialog, u"import.giveBack"_s);
        QTRY_VERIFY(dialog->findChild<QFileDialog *>(u"import.giveBackDialog"_s));
        QCOMPARE(dialog->findChild<QFileDialog *>(u"import.giveBackDialog"_s)->defaultSuffix(), u"xlsx"_s);
        delete dialog;
    }

    void import_triedAgain_whileACellIsTyped_keepsWhatIsTyped()
    {
        Room room;
        const auto dialog
            = opened(room, u"hwg"_s, u"hwg.files"_s, room.written(u"in.csv"_s, "no;amount\nA;veel\nB;weinig\n"));
        QTRY_VERIFY(find<QTableView>(dialog, u"import.quarantine"_s));
        auto *bad = find<QTableView>(dialog, u"import.quarantine"_s);
        bad->setCurrentIndex(bad->model()->index(1, 2));
        bad->edit(bad->currentIndex());
        auto *editor = find<QLineEdit>(bad, {});
        QTest::keyClicks(editor, u"20"_s);
        QVERIFY(bad->model()->setData(bad->model()->index(0, 2), u"10"_s)); // the answer comes while one types
        QTRY_COMPARE(find<QLabel>(dialog, u"import.bad"_s)->text(), u"1 rij met fouten"_s);
        QCOMPARE(editor->text(), u"20"_s);
        delete dialog;
    }

    void import_ofGoodRowsOnly_behindTheOthers()
    {
        Room room;
        const auto dialog
            = opened(room, u"hwg"_s, u"hwg.files"_s, room.written(u"in.csv"_s, "no;amount\nA;10\nB;veel\nC;30\n"));
        QTRY_VERIFY(find<QRadioButton>(dialog, u"import.good"_s));
        press(dialog, u"import.add"_s);
        press(dialog, u"import.good"_s);
        QTRY_VERIFY(canImport(dialog));
        QVERIFY(!find<QLabel>(dialog, u"import.outlook"_s)->text().contains(u"67"_s));
        press(dialog, u"import.yes"_s);
        auto *asked = dialog->findChild<QMessageBox *>(u"import.badRowsDialog"_s);
        QVERIFY(asked); // the bad row would be nowhere any more
        QCOMPARE(room.count(u"hwg.files"_s), 67);
        for (QAbstractButton *button : asked->buttons())
            if (asked->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        QTRY_VERIFY(!dialog);
        QCOMPARE(room.count(u"hwg.files"_s), 69);
    }

    void import_ofDatesThatCanOnlyHaveTheMonthFirst_asksWhichItIs()
    {
        Room room;
        const auto dialog = opened(room, u"hwg"_s, u"hwg.files"_s,
            room.written(u"us.csv"_s, "no;decided\nA;03/01/2016\nB;02/29/2016\nC;05/05/2016\n"));
        QTRY_VERIFY(find<QComboBox>(dialog, u"import.dates"_s) && !canImport(dialog));
        auto *dates = find<QComboBox>(dialog, u"import.dates"_s);
        QVERIFY2(message(dialog).contains(u"maand"_s), qPrintable(message(dialog)));
        QCOMPARE(dates->currentText(), u"Kiezen…"_s);
        dates->setCurrentText(u"maand/dag/jaar"_s);
        QTRY_VERIFY(canImport(dialog));
        auto *preview = find<QTableView>(dialog, u"import.preview"_s);
        QCOMPARE(preview->model()->index(0, 1).data().toString(), u"01/03/2016"_s);
        delete dialog;
    }

    void import_overRowsWithTheSameNumbers_saysHowManyGetOtherValues()
    {
        Room room;
        const report::Row first = room.workplace->evaluator().values().rows(u"hwg.files"_s).first();
        const QByteArray number = form::canonical(first.cells.value(u"no"_s), form::Type::Text).toUtf8();
        const auto dialog
            = opened(room, u"hwg"_s, u"hwg.files"_s, room.written(u"in.csv"_s, "no;amount\n" + number + ";1\nNew;2\n"));
        QTRY_VERIFY(canImport(dialog));
        const QString outlook = find<QLabel>(dialog, u"import.outlook"_s)->text();
        QVERIFY2(outlook.contains(u"66 rijen"_s), qPrintable(outlook)); // go
        QVERIFY2(outlook.contains(u"1 rij van"_s) && outlook.contains(u"waarden van het bestand"_s),
            qPrintable(outlook)); // stays, with other values
        delete dialog;
    }

    void import_beingTakenOver_saysSoAtOnce_andCanBeCancelled()
    {
        Room room;
        QByteArray csv = "no;amount\n";
        for (int row = 0; row < 20'000; ++row)
            csv += QByteArray::number(row) + ";10\n";
        auto dialog = opened(room, u"hwg"_s, u"hwg.files"_s, room.written(u"in.csv"_s, csv));
        QTRY_VERIFY_WITH_TIMEOUT(canImport(dialog), 60'000);
        press(dialog, u"import.yes"_s);
        QVERIFY(find<QLabel>(dialog, u"import.message"_s));
        QCOMPARE(message(dialog), u"De rijen worden overgenomen…"_s);
        const auto *bar = dialog->findChild<QProgressBar *>();
        QVERIFY(bar->isVisible() && bar->maximum() == 0);
        QVERIFY(!canImport(dialog));
        press(dialog, u"import.no"_s);
        QTRY_VERIFY(!dialog);
        dialog = opened(room, u"hwg"_s, u"hwg.files"_s, room.written(u"one.csv"_s, "no;amount\nNew;10\n"));
        QTRY_VERIFY(canImport(dialog));
        press(dialog, u"import.add"_s);
        QTRY_VERIFY(canImport(dialog));
        press(dialog, u"import.yes"_s); // is worked out after what was begun
        QTRY_VERIFY_WITH_TIMEOUT(!dialog, 60'000);
        QCOMPARE(room.count(u"hwg.files"_s), 68);
    }

    void import_ofUnknownHeaders_isMatchedByHandAndRemembered()
    {
        Room room;
        const QString file = room.written(u"in.csv"_s, "Dossier;amount;Opmerking\nA;10;x\n");
        QPointer<ui::TableImportDialog> dialog = opened(room, u"hwg"_s, u"hwg.files"_s, file);
        QTRY_VERIFY(find<QComboBox>(dialog, u"import.column.Dossier"_s));
        QTRY_VERIFY(!message(dialog).isEmpty());
        QVERIFY(!canImport(dialog));
        auto *choice = find<QComboBox>(dialog, u"import.column.Dossier"_s);
        choice->setCurrentIndex(choice->findData(u"no"_s));
        QTRY_VERIFY(find<QPushButton>(dialog, u"import.leaveOthers"_s));
        press(dialog, u"import.leaveOthers"_s);
        QTRY_VERIFY(canImport(dialog));
        QVERIFY(!find<QPushButton>(dialog, u"import.leaveOthers"_s));
        press(dialog, u"import.yes"_s);
        QTRY_VERIFY(!dialog);
        dialog = opened(room, u"hwg"_s, u"hwg.files"_s, file);
        QTRY_VERIFY(find<QLabel>(dialog, u"import.memory"_s));
        QTRY_VERIFY(canImport(dialog));
        QTRY_VERIFY(find<QComboBox>(dialog, u"import.column.Dossier"_s));
        QCOMPARE(find<QComboBox>(dialog, u"import.column.Dossier"_s)->currentData().toString(), u"no"_s);
        press(dialog, u"import.byHeaders"_s);
        QTRY_VERIFY(!find<QLabel>(dialog, u"import.memory"_s) && !canImport(dialog));
        press(dialog, u"import.no"_s);
        QTRY_VERIFY(!dialog);
    }

    void import_readOtherwise_showsTheRowsSo()
    {
        Room room;
        const auto dialog
            = opened(room, u"hwg"_s, u"hwg.files"_s, room.written(u"in.csv"_s, "no;bank\nA;caf\xc3\xa9\n"));
        QTRY_VERIFY(find<QTableView>(dialog, u"import.preview"_s));
        auto *preview = find<QTableView>(dialog, u"import.preview"_s);
        QCOMPARE(preview->model()->index(0, 1).data().toString(), u"café"_s);
        auto *encoding = find<QComboBox>(dialog, u"import.encoding"_s);
        QCOMPARE(encoding->currentText(), u"UTF-8"_s);
        encoding->setCurrentIndex(encoding->findData(u"Windows-1252"_s));
        QTRY_COMPARE(preview->model()->index(0, 1).data().toString(), u"cafÃ©"_s);
        delete dialog;
    }

    void import_ofParticipation_takesAllOrNothingAndSaysWhy()
    {
        Room room;
        room.bringInParticipation();
        const auto dialog
            = opened(room, u"psa"_s, u"psa.actA"_s, room.written(u"in.csv"_s, "title;cost\nFair;10\nFair;x\n"));
        QTRY_VERIFY(find<QRadioButton>(dialog, u"import.good"_s));
        QVERIFY(!find<QRadioButton>(dialog, u"import.good"_s)->isEnabled());
        QVERIFY(!canImport(dialog));
        delete dialog;
    }

    void participation_byTheTable_isReadAndDeletedButNotTyped()
    {
        Room room;
        ui::ModulePage page(room.tools, *room.workplace->campaign().module(u"psa"_s));
        page.show();
        QVERIFY(find<QPushButton>(&page, u"psa.actA.add"_s));
        QVERIFY(!find<QLabel>(&page, u"psa.actA.fromFile"_s));
        room.bringInParticipation();
        QVERIFY(find<QLabel>(&page, u"psa.actA.fromFile"_s));
        QVERIFY(!find<QPushButton>(&page, u"psa.actA.add"_s));
        auto *view = page.findChild<ui::TableView *>(u"psa.actA"_s);
        const qsizetype before = room.count(u"psa.actA"_s);
        QCOMPARE(view->model()->rowCount(), before); // no blank row
        view->setCurrentIndex(view->model()->index(0, 1));
        QVERIFY(!view->currentIndex().flags().testFlag(Qt::ItemIsEditable));
        QTest::keyClicks(view, u"x"_s);
        QVERIFY(!view->findChild<QLineEdit *>());
        press(&page, u"psa.actA.remove"_s);
        QCOMPARE(room.count(u"psa.actA"_s), before - 1);
    }

    void participation_withRows_cannotChangeItsMode()
    {
        Room room;
        ui::ModulePage page(room.tools, *room.workplace->campaign().module(u"psa"_s));
        page.show();
        auto *mode = find<QComboBox>(&page, u"psa.mode"_s);
        QVERIFY(mode);
        mode->setCurrentIndex(mode->findText(u"Tabel"_s));
        emit mode->activated(mode->currentIndex());
        QCOMPARE(mode->currentText(), u"Formulier"_s);
        QVERIFY(find<QWidget>(&page, u"finding.under.psa.mode"_s));
    }

    void import_ofAnOldWorkbook_saysWhatToDo()
    {
        Room room;
        const auto dialog = opened(
            room, u"hwg"_s, u"hwg.files"_s, room.written(u"old.xls"_s, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 book"));
        QTRY_VERIFY(message(dialog).contains(u".xlsx"_s));
        QVERIFY(!canImport(dialog));
        QVERIFY(!find<QTableView>(dialog, u"import.preview"_s));
        delete dialog;
    }

    void import_closedWhileItReads_changesNothing()
    {
        Room room;
        QByteArray csv = "no;amount\n";
        for (int row = 0; row < 50'000; ++row)
            csv += QByteArray::number(row) + ";10\n";
        const auto dialog = opened(room, u"hwg"_s, u"hwg.files"_s, room.written(u"in.csv"_s, csv));
        press(dialog, u"import.no"_s);
        QTRY_VERIFY(!dialog);
        QCOMPARE(room.count(u"hwg.files"_s), 67);
    }
};

QTEST_MAIN(ImportTest)
#include "test_import.moc"

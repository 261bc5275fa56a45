// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/draft.h"
#include "import_ground.h"
#include "ui/form/module_page.h"
#include "ui/import/exchange_acts.h"
#include "ui/import/export_dialog.h"
#include "ui/import/form_import_dialog.h"
#include "ui/import/table_import_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QPushButton>

/// What the menus of a form and its tables open: whole forms that come in, exports, and the way from one to the other.
class FormFilesTest : public ImportGround
{
    Q_OBJECT

    /// Presses the button of the export, and that of the dialog for the name.
    static void saveAs(QWidget *dialog, const QString &path)
    {
        press(dialog, u"export.yes"_s);
        QTRY_VERIFY(dialog->findChild<QFileDialog *>());
        auto *save = dialog->findChild<QFileDialog *>();
        emit save->fileSelected(path);
        save->close();
    }

private slots:
    void importOfAForm_saysWhatComesAndGoes()
    {
        Room room;
        QVERIFY(desk::setAt(*room.workplace, u"hwg.n_cash"_s, u"1"_s).ok());
        QPointer<ui::FormImportDialog> dialog = new ui::FormImportDialog(
            room.tools, u"hwg"_s, QStringLiteral(UV_SOURCE_DIR "/resources/example/hwg.json"));
        dialog->show();
        QTRY_VERIFY(find<QPushButton>(dialog, u"importForm.yes"_s)->isEnabled());
        QVERIFY(find<QLabel>(dialog, u"importForm.outlook"_s)->text().contains(u"67"_s));
        press(dialog, u"importForm.yes"_s);
        QTRY_VERIFY(!dialog);
        QVERIFY(room.workplace->evaluator().values().field(u"hwg.n_cash"_s) != form::Value(base::Decimal(1)));
        dialog = new ui::FormImportDialog(room.tools, u"hwg"_s, room.written(u"wrong.json"_s, "{"));
        dialog->show();
        QTRY_VERIFY(find<QLabel>(dialog, u"importForm.message"_s)->text().contains(u"\n"_s));
        QVERIFY(!find<QPushButton>(dialog, u"importForm.yes"_s)->isEnabled());
        delete dialog;
    }

    void importOfAForm_fileWithTheRowsOfATable_goesToThatTable_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<qsizetype>("wish"); // among the tables that are asked about; -1: there is only one
        QTest::addColumn<QString>("title");
        QTest::newRow("one table") << u"hwg"_s << qsizetype(-1) << u"Werklijst"_s;
        QTest::newRow("several") << u"a40"_s << qsizetype(1) << u"Uitgaven"_s;
        QTest::newRow("two of one name") << u"psa"_s << qsizetype(3) << u"Personeelskosten"_s;
    }

    void importOfAForm_fileWithTheRowsOfATable_goesToThatTable()
    {
        QFETCH(QString, form);
        QFETCH(qsizetype, wish);
        QFETCH(QString, title);
        Room room;
        QWidget page;
        page.show();
        ui::ExchangeActs acts(room.tools, form, &page);
        acts.begin({}, ui::Exchange::Import);
        auto *file = find<QFileDialog>(&page, u"import.openDialog"_s);
        QVERIFY(file);
        emit file->fileSelected(room.written(u"in.csv"_s, "no;name\n1;2\n"));
        file->close();
        if (wish >= 0) {
            QTRY_VERIFY(find<QInputDialog>(&page, u"import.tableDialog"_s));
            auto *ask = find<QInputDialog>(&page, u"import.tableDialog"_s);
            const QStringList titles = ask->comboBoxItems();
            QCOMPARE(
                QSet<QString>(titles.begin(), titles.end()).size(), room.tools.campaign().form(form)->tables().size());
            ask->setTextValue(titles.at(wish));
            ask->accept();
        }
        QTRY_VERIFY(find<ui::TableImportDialog>(&page, u"importDialog"_s));
        auto *dialog = find<ui::TableImportDialog>(&page, u"importDialog"_s);
        QVERIFY2(dialog->windowTitle().contains(title), qPrintable(dialog->windowTitle()));
        dialog->reject();
    }

    void export_ofLocalValues_isAskedByName()
    {
        Room room;
        QPointer<ui::ExportDialog> dialog = new ui::ExportDialog(room.tools, u"hwg"_s, u"hwg.files"_s);
        QSignalSpy exported(dialog, &ui::ExportDialog::exported);
        dialog->show();
        QVERIFY(!find<QPushButton>(dialog, u"export.yes"_s)->isEnabled());
        QVERIFY(!find<QLabel>(dialog, u"export.message"_s)->text().isEmpty());
        press(dialog, u"export.locals"_s);
        press(dialog, u"export.csv"_s);
        const QString path = room.folder.filePath(u"out.csv"_s);
        saveAs(dialog, path);
        QTRY_COMPARE(exported.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("HW-2016"));
        ui::ExportDialog staff(room.tools, u"ocmw"_s, u"staff"_s);
        staff.show();
        QVERIFY(
            find<QCheckBox>(&staff, u"export.locals"_s) && !find<QCheckBox>(&staff, u"export.locals"_s)->isChecked());
        QVERIFY(find<QPushButton>(&staff, u"export.yes"_s)->isEnabled());
    }

    void wholeForm_exported_comesBackAsItWas()
    {
        Room room;
        const report::Values before = room.workplace->evaluator().values();
        const QString path = room.folder.filePath(u"hwg.json"_s);
        QPointer<ui::ExportDialog> save = new ui::ExportDialog(room.tools, u"hwg"_s, {});
        save->show();
        QVERIFY(!find<QPushButton>(save, u"export.yes"_s)->isEnabled()); // its only table is local
        press(save, u"export.json"_s);
        QVERIFY(find<QLabel>(save, u"export.message"_s)->text().isEmpty());
        press(save, u"export.locals"_s);
        saveAs(save, path);
        QTRY_VERIFY(!save);
        QVERIFY((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
        QVERIFY(desk::setAt(*room.workplace, u"hwg.n_cash"_s, u"1"_s).ok());
        QVERIFY(desk::setAt(*room.workplace, u"hwg.files[2].amount"_s, u"1"_s).ok());
        QPointer<ui::FormImportDialog> back = new ui::FormImportDialog(room.tools, u"hwg"_s, path);
        back->show();
        QTRY_VERIFY(find<QPushButton>(back, u"importForm.yes"_s)->isEnabled());
        press(back, u"importForm.yes"_s);
        QTRY_VERIFY(!back);
        const report::Values &after = room.workplace->evaluator().values();
        QCOMPARE(after.field(u"hwg.n_cash"_s), before.field(u"hwg.n_cash"_s));
        QCOMPARE(after.rows(u"hwg.files"_s).size(), before.rows(u"hwg.files"_s).size());
        QCOMPARE(after.rows(u"hwg.files"_s).at(1).cells, before.rows(u"hwg.files"_s).at(1).cells);
    }

    void wholeForm_exportedWithoutLocals_holdsNone()
    {
        Room room;
        const QString path = room.folder.filePath(u"hwg.json"_s);
        QPointer<ui::ExportDialog> save = new ui::ExportDialog(room.tools, u"hwg"_s, {});
        save->show();
        press(save, u"export.json"_s);
        saveAs(save, path);
        QTRY_VERIFY(!save);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll();
        QVERIFY(json.contains("hwg.n_cash") && !json.contains("HW-2016"));
    }

    void menu_ofATable_opensWhatItSays()
    {
        Room room;
        ui::ModulePage page(room.tools, *room.workplace->campaign().module(u"hwg"_s));
        page.show();
        auto *button = page.findChild<ui::ExchangeButton *>(u"hwg.files.file"_s);
        QVERIFY(button);
        button->findChild<QAction *>(u"hwg.files.file.export"_s)->trigger();
        QTRY_VERIFY(page.findChild<ui::ExportDialog *>());
        page.findChild<ui::ExportDialog *>()->reject();
        QTRY_VERIFY(!page.findChild<ui::ExportDialog *>());
        button->findChild<QAction *>(u"hwg.files.file.import"_s)->trigger();
        QTRY_VERIFY(page.findChild<QFileDialog *>());
        emit page.findChild<QFileDialog *>()->fileSelected(room.written(u"in.csv"_s, "no;amount\nA;10\n"));
        QTRY_VERIFY(page.findChild<ui::TableImportDialog *>());
        auto *dialog = page.findChild<ui::TableImportDialog *>();
        QTRY_VERIFY(find<QPushButton>(dialog, u"import.yes"_s)->isEnabled());
        press(dialog, u"import.yes"_s);
        QTRY_COMPARE(room.count(u"hwg.files"_s), 1);
        QTRY_VERIFY(page.findChild<QLabel *>(u"page.message"_s)->text().contains(u"67"_s));
        QVERIFY(desk::editable(*room.workplace, u"hwg"_s).ok());
    }
};

QTEST_MAIN(FormFilesTest)
#include "test_form_files.moc"

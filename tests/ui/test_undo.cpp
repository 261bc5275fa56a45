// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/import/exchange_button.h"
#include "window_ground.h"

#include <QAction>
#include <QFileDialog>
#include <QTableView>

/// Undo and redo in the whole window, by button and by key.
class UndoTest : public WindowGround
{
    Q_OBJECT

private slots:
    void undo_afterAnEdit_bringsTheOldValueBack()
    {
        start();
        openExample();
        goTo(u"hwg"_s);
        auto *line = find<QLineEdit>(u"hwg.n_bank"_s);
        const QString before = line->text();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, u"78"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(line->text(), u"78"_s);
        m_window->findChild<QAction *>(u"action.undo"_s)->trigger();
        QTRY_COMPARE(line->text(), before);
        QTRY_VERIFY(find<QLabel>(u"page.message"_s)->text().contains(u"78 → "_s + before));
    }

    void undoKey_inAFieldWithNothingOfItsOwn_undoesInTheForm()
    {
        start();
        openExample();
        goTo(u"hwg"_s);
        auto *line = find<QLineEdit>(u"hwg.n_bank"_s);
        const QString before = line->text();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, u"78"_s);
        QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier); // still being typed: of the field itself
        QVERIFY(line->text() != u"78"_s);
        line->selectAll();
        QTest::keyClicks(line, u"79"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(line->text(), u"79"_s);
        QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier); // committed: of the form
        QTRY_COMPARE(line->text(), before);
    }

    void redoKey_bringsBackWhatWasTakenBack_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("Ctrl+Shift+Z") << Qt::Key_Z << Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier);
        QTest::newRow("Ctrl+Y") << Qt::Key_Y << Qt::KeyboardModifiers(Qt::ControlModifier);
    }
    void redoKey_bringsBackWhatWasTakenBack()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        start();
        openExample();
        goTo(u"hwg"_s);
        auto *line = find<QLineEdit>(u"hwg.n_bank"_s);
        const QString before = line->text();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, u"78"_s);
        QTest::keyClick(line, Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(line->text(), before);
        QTRY_COMPARE(m_window->focusWidget(), line); // the place that changed
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(line, key, modifiers);
        QTRY_COMPARE(line->text(), u"78"_s);
    }

    void undo_ofAnImport_saysThatItWasTakenBack()
    {
        start();
        openExample();
        goTo(u"hwg"_s);
        QFile file(m_folder->filePath(u"in.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no;amount\n");
        for (int row = 0; row < 3000; ++row)
            file.write(QByteArray::number(row) + ";10\n");
        file.close();
        emit find<ui::ExchangeButton>(u"hwg.files.file"_s)->wanted(ui::Exchange::Import);
        auto *choice = m_window->findChild<QFileDialog *>(u"import.openDialog"_s);
        QVERIFY(choice);
        emit choice->fileSelected(file.fileName());
        choice->close();
        QTRY_VERIFY_WITH_TIMEOUT(find(u"import.yes"_s) && find(u"import.yes"_s)->isEnabled(), 60'000);
        press(u"import.yes"_s);
        const auto *message = find<QLabel>(u"page.message"_s);
        QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(u"3.000"_s), 60'000);
        const auto *table = find<QTableView>(u"hwg.files"_s);
        m_window->findChild<QAction *>(u"action.undo"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 68, 60'000); // with the blank one
        QTRY_VERIFY2(message->text().startsWith(u"Ongedaan gemaakt"_s) && message->text().contains(u"in.csv"_s),
            qPrintable(message->text()));
    }

    void undoKey_inATable_undoesThere_andShowsThePlace()
    {
        start();
        openExample();
        goTo(u"gef"_s);
        auto *table = find<QTableView>(u"gef.pc"_s);
        QAbstractItemModel *model = table->model();
        const QModelIndex title = model->index(1, 0);
        const QString before = title.data().toString();
        table->setFocus();
        table->setCurrentIndex(title);
        QVERIFY(model->setData(title, u"Anders"_s));
        table->setCurrentIndex(model->index(0, 2));
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(title.data().toString(), before);
        QTRY_COMPARE(table->currentIndex(), title);
    }

    void undoKey_outsideOfTextFields_undoesInTheForm()
    {
        start();
        openExample();
        goTo(u"hwg"_s);
        auto *line = find<QLineEdit>(u"hwg.n_bank"_s);
        const QString before = line->text();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, u"78"_s);
        QTest::keyClick(line, Qt::Key_Tab);
        find<ui::Navigation>(u"navigation"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(line->text(), before);
    }
};

QTEST_MAIN(UndoTest)
#include "test_undo.moc"

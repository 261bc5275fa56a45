// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sign/nothing_sealed.h"
#include "window_ground.h"

#include <QAccessible>
#include <QAction>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

class WindowTest : public WindowGround
{
    Q_OBJECT

private slots:
    void firstStart_withoutAFile_offersTheExampleAndOnesOwn()
    {
        start();
        QVERIFY(find(u"page.welcome"_s));
        QVERIFY(find(u"welcome.example"_s));
        QVERIFY(find(u"begin.ocmw"_s));
    }

    void firstStart_withAnUnknownMunicipality_saysSo()
    {
        start();
        QTest::keyClicks(find<QLineEdit>(u"begin.ocmw"_s), u"Nergenshuizen"_s);
        press(u"welcome.begin"_s);
        QVERIFY(find(u"page.welcome"_s));
        QVERIFY(!find<QLabel>(u"welcome.message"_s)->text().isEmpty());
        QTest::keyClick(find<QLineEdit>(u"begin.kbo"_s), Qt::Key_0);
        QVERIFY(find<QLabel>(u"welcome.message"_s)->text().isEmpty());
        QTest::keyClick(find<QLineEdit>(u"begin.kbo"_s), Qt::Key_Return);
        QVERIFY(!find<QLabel>(u"welcome.message"_s)->text().isEmpty());
    }

    void firstStart_forOnesOwnOcmw_opensIt()
    {
        start();
        QTest::keyClicks(find<QLineEdit>(u"begin.ocmw"_s), u"Halle"_s);
        QTest::keyClick(find<QLineEdit>(u"begin.ocmw"_s), Qt::Key_Tab);
        QTest::keyClicks(find<QLineEdit>(u"begin.kbo"_s), u"0212.214.917"_s);
        QTest::keyClicks(find<QLineEdit>(u"begin.secretary"_s), u"An Peeters"_s);
        QTest::keyClicks(find<QLineEdit>(u"begin.chairman"_s), u"Jan Janssens"_s);
        press(u"welcome.begin"_s);
        QTRY_VERIFY2(find(u"page.overview"_s),
            qPrintable(find<QLabel>(u"welcome.message"_s) ? find<QLabel>(u"welcome.message"_s)->text() : QString()));
        QVERIFY(!find(u"example"_s));
    }

    void example_opened_isMarkedAsSuch()
    {
        start();
        openExample();
        QVERIFY(find(u"example"_s));
        QVERIFY(m_window->windowTitle().contains(ui::MainWindow::tr("EXAMPLE")));
    }

    void typedValue_isThereAfterARestart()
    {
        start();
        openExample();
        goTo(u"hwg"_s);
        auto *line = find<QLineEdit>(u"hwg.n_bank"_s);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, u"77"_s);
        QTest::keyClick(line, Qt::Key_Tab);
        QCOMPARE(line->text(), u"77"_s);
        QVERIFY(!line->hasFocus());
        QTRY_VERIFY(find(u"saved"_s));
        stop();
        start();
        goTo(u"hwg"_s);
        QCOMPARE(find<QLineEdit>(u"hwg.n_bank"_s)->text(), u"77"_s);
    }

    void closing_withATextThatCannotBeRead_asksFirst()
    {
        start();
        openExample();
        goTo(u"hwg"_s);
        auto *line = find<QLineEdit>(u"hwg.n_bank"_s);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, u"drie"_s);
        goTo(u"overview"_s);
        QVERIFY(!m_window->close());
        auto *asked = m_window->findChild<QMessageBox *>(u"unreadDialog"_s);
        QVERIFY(asked);
        QTest::keyClick(asked, Qt::Key_Escape); // back to the form
        QTRY_VERIFY(find(u"page.hwg"_s));
        QCOMPARE(line->text(), u"drie"_s);
        m_window->findChild<QAction *>(u"action.language.fr"_s)->trigger();
        QTRY_VERIFY(find<QLineEdit>(u"hwg.n_bank"_s) && find<QLineEdit>(u"hwg.n_bank"_s) != line);
        QCOMPARE(find<QLineEdit>(u"hwg.n_bank"_s)->text(), u"drie"_s);
        QTest::keyClick(find<QLineEdit>(u"hwg.n_bank"_s), Qt::Key_Escape);
        QVERIFY(m_window->close());
    }

    void keys_ofTheMenu_workWithoutOpeningIt()
    {
        start();
        openExample();
        QTest::keyClick(
            QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY(m_window->findChild<QFileDialog *>());
        QTest::keyClick(m_window->findChild<QFileDialog *>(), Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<QFileDialog *>());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(!m_window->isVisible());
    }

    void reopenedModule_ofABundle_leavesAWayToANewBundle()
    {
        start();
        openExample();
        goTo(u"sign"_s);
        QVERIFY(find<QPushButton>(u"firstStep"_s));
        acceptLateness(u"gef"_s);
        acceptLateness(u"hwg"_s);
        press(u"seal"_s);
        QVERIFY2(seeSealDialog(), qPrintable(find<QLabel>(u"page.message"_s)->text()));
        press(u"sealAll"_s);
        press(u"seal.yes"_s);
        QTRY_VERIFY_WITH_TIMEOUT(find(u"page.sign"_s), 60'000);
        QTRY_VERIFY(find(u"bundles"_s));
        QVERIFY(!find(u"firstStep"_s));
        goTo(u"hwg"_s);
        press(u"reopen"_s);
        QTRY_VERIFY(find<QLineEdit>(u"reason"_s));
        QTest::keyClicks(find<QLineEdit>(u"reason"_s), u"a case was forgotten"_s);
        press(u"reason.yes"_s);
        QTRY_VERIFY_WITH_TIMEOUT(find(u"seal"_s), 60'000);
        goTo(u"send"_s);
        QVERIFY(find(u"firstStep"_s));
        goTo(u"sign"_s);
        QCOMPARE(find<QPushButton>(u"firstStep"_s)->text(), ui::NothingSealed::tr("Make the bundle again"));
        press(u"firstStep"_s);
        QTRY_VERIFY(seeSealDialog());
        press(u"seal.yes"_s);
        QTRY_VERIFY_WITH_TIMEOUT(find(u"bundles"_s), 60'000);
        QVERIFY(!find(u"firstStep"_s));
    }

    void bundleOfThisFile_verified_showsItsVerdictAndAWayToSign()
    {
        start();
        openExample();
        QString path;
        sealGuarantees(path);
        goTo(u"overview"_s);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY(find<QLineEdit>(u"fileNameEdit"_s));
        find<QLineEdit>(u"fileNameEdit"_s)->setText(path);
        QTest::keyClick(find<QLineEdit>(u"fileNameEdit"_s), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(find(u"verdict"_s), 60'000);
        QVERIFY(find(u"page.overview"_s));
        QTRY_VERIFY_WITH_TIMEOUT(find(u"verify.sign"_s), 60'000);
        press(u"verify.sign"_s);
        QTRY_VERIFY(find(u"page.sign"_s));
    }

    void bundles_oneForEachModule_goIntoTheFolderThatIsNamed()
    {
        start();
        openExample();
        acceptLateness(u"gef"_s);
        acceptLateness(u"hwg"_s);
        press(u"seal"_s);
        QVERIFY2(seeSealDialog(), qPrintable(find<QLabel>(u"page.message"_s)->text()));
        const QString one = find<QLineEdit>(u"seal.path"_s)->text();
        QVERIFY(one.endsWith(u".asice"_s));
        find<QCheckBox>(u"seal.apart"_s)->click(); // of one there is nothing to part
        QCOMPARE(find<QLineEdit>(u"seal.path"_s)->text(), one);
        find<QCheckBox>(u"seal.apart"_s)->setChecked(true);
        press(u"sealAll"_s);
        QCOMPARE(find<QLineEdit>(u"seal.path"_s)->text(), QFileInfo(one).path());
        find<QLineEdit>(u"seal.path"_s)->setText(m_folder->filePath(u"apart"_s));
        press(u"seal.yes"_s);
        QTRY_VERIFY_WITH_TIMEOUT(find(u"page.sign"_s), 60'000);
        QCOMPARE(QDir(m_folder->filePath(u"apart"_s)).entryList({u"*.asice"_s}).size(), 2);
    }

    void bundleThatIsGone_isSaidAndPointedAtAgain()
    {
        start();
        openExample();
        QString path;
        sealGuarantees(path);
        QVERIFY(!find(u"goneBundle"_s));
        goTo(u"overview"_s);
        const QString elsewhere = m_folder->filePath(u"elsewhere.asice"_s);
        QVERIFY(QFile::rename(path, elsewhere));
        goTo(u"sign"_s);
        press(u"goneBundle"_s);
        QTRY_VERIFY(find<QLineEdit>(u"fileNameEdit"_s));
        find<QLineEdit>(u"fileNameEdit"_s)->setText(elsewhere);
        QTest::keyClick(find<QLineEdit>(u"fileNameEdit"_s), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!find(u"goneBundle"_s), 60'000);
    }

    void bundle_whoseFileIsGone_saysWhatToDo()
    {
        start();
        openExample();
        acceptLateness(u"hwg"_s);
        press(u"seal"_s);
        QVERIFY(seeSealDialog());
        const QString path = find<QLineEdit>(u"seal.path"_s)->text();
        press(u"seal.yes"_s);
        QTRY_VERIFY_WITH_TIMEOUT(find(u"page.sign"_s), 60'000);
        goTo(u"send"_s);
        QTRY_VERIFY(find(u"folder"_s));
        QVERIFY(!find(u"send.missing"_s));
        QVERIFY(QFile::remove(path));
        goTo(u"overview"_s);
        goTo(u"send"_s);
        QTRY_VERIFY(find(u"send.missing"_s));
    }

    void language_switched_changesLabelsAtOnce()
    {
        start();
        openExample();
        goTo(u"hwg"_s);
        const form::Field &field = *form::Campaign::builtIn().field(u"hwg.n_bank"_s);
        QCOMPARE(find<QLineEdit>(u"hwg.n_bank"_s)->accessibleName(), field.label.nl);
        m_window->findChild<QAction *>(u"action.language.fr"_s)->trigger();
        QTRY_VERIFY(
            find<QLineEdit>(u"hwg.n_bank"_s) && find<QLineEdit>(u"hwg.n_bank"_s)->accessibleName() == field.label.fr);
    }

    void everyControl_onEveryPage_hasANameForScreenReaders()
    {
        start();
        openExample();
        for (const QString &page : {u"overview"_s, u"ocmw"_s, u"hwg"_s, u"vst"_s, u"clu"_s, u"gef"_s, u"a40"_s,
                 u"psa"_s, u"sign"_s, u"send"_s, u"council"_s}) {
            goTo(page);
            for (QWidget *widget : m_window->findChildren<QWidget *>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy()
                    || qobject_cast<QAbstractScrollArea *>(widget->parentWidget()))
                    continue;
                QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(seen && !seen->text(QAccessible::Name).isEmpty(),
                    qPrintable(page + u": "_s + QString::fromLatin1(widget->metaObject()->className()) + u' '
                        + widget->objectName()));
            }
        }
    }

    void smallWindow_keepsEveryPageReachable()
    {
        start();
        openExample();
        m_window->resize(1024, 700);
        QCOMPARE(m_window->size(), QSize(1024, 700));
        m_window->resize(512, 350);
        for (const QString &page : {u"ocmw"_s, u"gef"_s, u"sign"_s, u"send"_s, u"council"_s}) {
            goTo(page);
            QCOMPARE(m_window->width(), 512);
        }
    }

    void overview_inLittleRoom_isShownWhole()
    {
        start();
        openExample();
        const auto *page = find<QScrollArea>(u"page.overview"_s);
        for (const QSize size : {QSize(1360, 860), QSize(1024, 700), QSize(680, 430), QSize(512, 350)}) {
            m_window->resize(size);
            QTRY_VERIFY2(
                page->widget()->width() <= page->viewport()->width(), qPrintable(QString::number(size.width())));
        }
    }

    void checkAndSeal_onTheOverview_asksHowToSeal()
    {
        start();
        openExample();
        acceptLateness(u"hwg"_s);
        goTo(u"overview"_s);
        press(u"next.hwg"_s);
        QVERIFY(find(u"page.hwg"_s));
        QTRY_VERIFY(seeSealDialog());
    }

    void checkAndSeal_withAnUnfinishedPageOfTheOcmw_saysThereWhatWaits()
    {
        start();
        openExample();
        acceptLateness(u"hwg"_s);
        goTo(u"ocmw"_s);
        auto *city = find<QLineEdit>(u"ocmw.city"_s);
        QVERIFY(city);
        city->setFocus();
        city->clear();
        QTest::keyClick(city, Qt::Key_Return);
        QVERIFY(find<QLabel>(u"page.message"_s)->text().isEmpty());
        goTo(u"hwg"_s);
        press(u"seal"_s);
        QVERIFY(find(u"page.ocmw"_s));
        QVERIFY(find<QLabel>(u"page.message"_s)
                    ->text()
                    .contains(form::Campaign::builtIn().module(u"hwg"_s)->shortTitle.nl));
        QTRY_COMPARE(m_window->focusWidget(), find(u"ocmw.city"_s));
        goTo(u"overview"_s);
        goTo(u"ocmw"_s);
        QVERIFY(find<QLabel>(u"page.message"_s)->text().isEmpty());
    }

    void pageAtTheLeft_clickedInItsHistory_showsTheForm()
    {
        start();
        openExample();
        goTo(u"hwg"_s);
        press(u"history"_s);
        QTRY_VERIFY(find(u"history.hwg"_s) && !find(u"form.hwg"_s));
        auto *navigation = find<ui::Navigation>(u"navigation"_s);
        const QPoint here = navigation->visualItemRect(navigation->currentItem()).center();
        QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {}, here);
        QVERIFY(find(u"form.hwg"_s) && !find(u"history.hwg"_s));
        QVERIFY(navigation->hasFocus());
        press(u"history"_s);
        navigation->setFocus();
        QTest::keyClick(navigation, Qt::Key_Return);
        QVERIFY(find(u"form.hwg"_s) && !find(u"history.hwg"_s));
    }

    void checkAndSeal_withAnError_leadsToIt()
    {
        start();
        openExample();
        goTo(u"hwg"_s);
        auto *line = find<QLineEdit>(u"hwg.n_bank"_s);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClick(line, Qt::Key_Return);
        press(u"seal"_s);
        QVERIFY(!find<QLabel>(u"page.message"_s)->text().isEmpty());
        QTRY_VERIFY(find<QLineEdit>(u"hwg.n_bank"_s)->hasFocus());
    }
};

QTEST_MAIN(WindowTest)
#include "test_window.moc"

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/countersign.h"
#include "desk/parcel.h"
#include "desk/seal.h"
#include "desk/sign.h"
#include "sight.h"
#include "tests/desk/desk_ground.h"
#include "ui/look/chip.h"
#include "ui/main_window.h"
#include "ui/sign/pass_on_box.h"
#include "ui/start/language.h"
#include "ui/verify/bundle_opener.h"
#include "ui/verify/verify_dialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Two workstations in the window: one that sealed, and one that has nothing but the bundle. Runs in the sandbox.
class TestCountersign : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<desk::Surroundings> m_surroundings;
    std::unique_ptr<ui::MainWindow> m_window;
    QString m_pin;
    QString m_path; ///< of the bundle at home
    QString m_copy; ///< on the other workstation

    template <typename T>
    static T awaited(QFuture<T> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
            qFatal("a future did not end");
        return future.takeResult();
    }
    QString data(const QString &name) const { return m_folder->filePath(name); }

    /// The home workstation, which is not open in a window.
    std::unique_ptr<desk::Workplace> home() const
    {
        return std::move(*desk::Workplace::open(*m_surroundings, data(u"home"_s)));
    }
    void openWindow(const QString &folder, const QString &bundle)
    {
        ui::Options options;
        options.folder = data(folder);
        options.bundle = bundle;
        m_window = std::make_unique<ui::MainWindow>(*m_surroundings, options);
        m_window->resize(1360, 860);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    /// In the dialog of the other workstation, as the role that is chosen.
    void signHere()
    {
        press(u"sign"_s);
        QTRY_VERIFY_WITH_TIMEOUT(see(u"pin"_s), 60'000);
        QTest::keyClicks(see(u"pin"_s), m_pin);
        press(u"pin.yes"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(see(u"passOn"_s), qPrintable(textOf(u"act.message"_s)), 60'000);
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
        QFile pin(qEnvironmentVariable("UV_PIN_FILE"));
        QVERIFY(pin.open(QIODevice::ReadOnly));
        m_pin = QString::fromLatin1(pin.readAll()).trimmed();
        m_surroundings
            = std::move(*desk::Surroundings::make(base::Language::Dutch, {qEnvironmentVariable("UV_TRUST_ROOT")}));
        ui::installTranslation(base::Language::Dutch);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = data(u"year.asice"_s);
        m_copy = data(u"mailed/year.asice"_s);
        QDir().mkpath(data(u"mailed"_s));
        const auto place = std::move(*desk::Workplace::beginExample(*m_surroundings, data(u"home"_s)));
        QVERIFY(awaited(desk::seal(*place, {u"hwg"_s, u"gef"_s}, m_path)).ok());
        QVERIFY(QFile::copy(m_path, m_copy));
    }
    void cleanup() { m_window.reset(); }

    void bundleGivenAtTheStart_isSignedWithoutAFile_andTakenOverAtHome()
    {
        openWindow(u"nothing"_s, m_copy);
        QCOMPARE(m_window->findChildren<QWidget *>(u"page.overview"_s).size(), 0);
        press(u"verify.sign"_s);
        QTRY_VERIFY_WITH_TIMEOUT(see<QComboBox>(u"role"_s) && see<QComboBox>(u"role"_s)->count() == 2, 60'000);
        QCOMPARE(see<QComboBox>(u"reports"_s)->count(), 2);
        QVERIFY(!see<QLineEdit>(u"place"_s)->text().isEmpty());
        QVERIFY(!see(u"passOn"_s));
        signHere();
        m_window.reset();
        openWindow(u"home"_s, m_copy);
        QTRY_VERIFY2_WITH_TIMEOUT(see(u"verify.sign"_s), qPrintable(textOf(u"verify.about"_s)), 60'000);
        const QString news = textOf(u"verify.about"_s);
        QVERIFY2(news.contains(u"overgenomen"_s, Qt::CaseInsensitive), qPrintable(news));
        press(u"verify.sign"_s);
        QTRY_VERIFY(see(u"page.sign"_s));
        QCOMPARE(textOf(u"sign.news"_s), news);
        QVERIFY(see(u"passOn"_s)); // the second person may be elsewhere, too
    }

    void bundleDroppedOnTheWindow_isOpened_andAnythingElseIsNot()
    {
        openWindow(u"nothing"_s, {});
        QMimeData letter;
        letter.setUrls({QUrl::fromLocalFile(data(u"letter.pdf"_s))});
        QVERIFY(ui::BundleOpener::dragged(letter).isEmpty());
        QMimeData bundle;
        bundle.setUrls({QUrl::fromLocalFile(m_copy), QUrl::fromLocalFile(m_path)});
        QCOMPARE(ui::BundleOpener::dragged(bundle), (QStringList{m_copy, m_path}));
        QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &bundle, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &bundle, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &drop);
        QTRY_VERIFY_WITH_TIMEOUT(see(u"verify.sign"_s), 60'000);
        QCOMPARE(m_window->findChildren<ui::VerifyDialog *>().size(), 2);
    }

    void placeThatWasTyped_isProposedTheNextTime()
    {
        openWindow(u"nothing"_s, m_copy);
        press(u"verify.sign"_s);
        QTRY_VERIFY_WITH_TIMEOUT(see<QComboBox>(u"role"_s) && see<QComboBox>(u"role"_s)->count() == 2, 60'000);
        see<QLineEdit>(u"place"_s)->setText(u"Namur"_s);
        signHere();
        press(u"countersign.close"_s);
        const auto verified = awaited(desk::verify(*m_surroundings, m_copy));
        QCOMPARE(verified->verdict.signatures.first().place.city, u"Namur"_s);
        m_window.reset();
        openWindow(u"nothing"_s, m_copy);
        press(u"verify.sign"_s);
        QTRY_COMPARE_WITH_TIMEOUT(
            see<QLineEdit>(u"place"_s) ? see<QLineEdit>(u"place"_s)->text() : QString(), u"Namur"_s, 60'000);
    }

    void newerVersionAtHome_isExplained_andNothingIsOffered()
    {
        QVERIFY(awaited(desk::reopen(*home(), u"hwg"_s, u"one more"_s)).ok());
        openWindow(u"home"_s, m_copy);
        QTRY_VERIFY_WITH_TIMEOUT(!textOf(u"verify.about"_s).isEmpty(), 60'000);
        QVERIFY2(textOf(u"verify.about"_s).contains(u"heropend"_s), qPrintable(textOf(u"verify.about"_s)));
        const ui::Mark verdict = see<ui::Chip>(u"verdict"_s)->mark(); // one verdict, and it is not a green one
        QCOMPARE(verdict.tone, ui::Tone::Error);
        QVERIFY2(verdict.word.contains(u"telt niet meer"_s), qPrintable(verdict.word));
        QVERIFY(!see(u"verify.sign"_s));
    }

    void bundleThatBothHaveSigned_leadsToSending()
    {
        FakePerson person;
        person.answerPin = m_pin.toLatin1();
        {
            const auto place = home();
            const desk::SignRequest first{m_path, store::Role::Secretary, qEnvironmentVariable("UV_SECRETARY_READER")};
            const desk::SignRequest second{m_path, store::Role::Chairman, qEnvironmentVariable("UV_CHAIRMAN_READER")};
            QVERIFY(awaited(desk::sign(*place, first, person)).ok());
            QVERIFY(awaited(desk::sign(*place, second, person)).ok());
        }
        openWindow(u"home"_s, m_path);
        press(u"verify.sign"_s);
        QTRY_VERIFY(see(u"page.send"_s));
        QVERIFY(!see(u"verifyDialog"_s));
    }

    void addressOfATimeStampAuthority_isCheckedWhereItIsTyped()
    {
        openWindow(u"home"_s, {});
        emit m_window->findChild<ui::BundleOpener *>()->sendWanted(u"hwg"_s);
        QTRY_VERIFY(see<QLineEdit>(u"authority"_s));
        auto *field = see<QLineEdit>(u"authority"_s);
        QCOMPARE(field->text(), qEnvironmentVariable("UV_TSA"));
        QVERIFY(textOf(u"authority.finding"_s).isEmpty());
        field->setText(u"ftp://tsa.example/"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY2(textOf(u"authority.finding"_s).contains(u"ftp://tsa.example/"_s), "it says what is wrong");
        field->clear();
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(textOf(u"authority.finding"_s).isEmpty());
    }

    void bundleOpenedWhileAPinIsTyped_waits()
    {
        openWindow(u"nothing"_s, m_copy);
        press(u"verify.sign"_s);
        QTRY_VERIFY_WITH_TIMEOUT(see<QComboBox>(u"role"_s) && see<QComboBox>(u"role"_s)->count() == 2, 60'000);
        press(u"sign"_s);
        QTRY_VERIFY_WITH_TIMEOUT(see(u"pin"_s), 60'000);
        QTest::keyClicks(see(u"pin"_s), m_pin.left(2));
        const QString other = data(u"mailed/copy.asice"_s);
        QVERIFY(QFile::copy(m_path, other));
        auto *opener = m_window->findChild<ui::BundleOpener *>();
        opener->open({m_path}); // as by a double click in another program
        opener->open({other, m_path});
        QCoreApplication::processEvents();
        QVERIFY(!see(u"verifyDialog"_s));
        QCOMPARE(see(u"pin"_s)->window()->focusWidget(), see(u"pin"_s));
        QVERIFY2(textOf(u"act.message"_s).contains(u"year.asice, copy.asice"_s), qPrintable(textOf(u"act.message"_s)));
        QTest::keyClicks(see(u"pin"_s), m_pin.mid(2));
        press(u"pin.yes"_s);
        QTRY_VERIFY_WITH_TIMEOUT(see(u"verifyDialog"_s), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(see(u"passOn"_s), 60'000); // it has been signed meanwhile
        QCOMPARE(m_window->findChildren<ui::VerifyDialog *>().size(), 2);
    }

    void parcel_isOpenedWithItsPassphrase_andAnotherOneIsRefused()
    {
        const QString path = data(u"mailed/locked.asice.zip"_s);
        const auto parcel = awaited(desk::packParcel(*m_surroundings, m_path, path, desk::Existing::Keep));
        QVERIFY(parcel.ok());
        QVERIFY(QFile::remove(m_copy));
        openWindow(u"nothing"_s, path);
        QTRY_VERIFY(see<QLineEdit>(u"passphrase"_s));
        see<QLineEdit>(u"passphrase"_s)->setText(u"badekilonuvarogitesamupo"_s);
        press(u"parcel.open"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!textOf(u"parcel.message"_s).isEmpty(), 60'000);
        see<QLineEdit>(u"passphrase"_s)
            ->setText(QString::fromLatin1(parcel->passphrase->view().data(), qsizetype(parcel->passphrase->size())));
        press(u"parcel.open"_s);
        press(u"verify.sign"_s);
        QTRY_VERIFY_WITH_TIMEOUT(see(u"countersignDialog"_s) || see(u"countersign.about"_s), 60'000);
        QVERIFY(QFileInfo::exists(m_copy));
    }

    void verdict_isSavedAsASheetToPrint()
    {
        ui::VerifyDialog dialog(*m_surroundings, m_path);
        dialog.open();
        QTRY_VERIFY_WITH_TIMEOUT(see(u"verdict"_s), 60'000);
        press(u"verify.print"_s);
        auto *where = dialog.findChild<QFileDialog *>(u"verify.saveDialog"_s);
        QVERIFY(where);
        emit where->fileSelected(data(u"verdict.pdf"_s));
        QTRY_VERIFY_WITH_TIMEOUT(textOf(u"verify.printed"_s).contains(u"verdict.pdf"_s), 60'000);
        QFile pdf(data(u"verdict.pdf"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.readAll().startsWith("%PDF-1.4"));
    }

    void copyToPassOn_isAParcelWhosePassphraseIsShown()
    {
        ui::PassOnBox box(*m_surroundings);
        box.offer(m_path, u"title"_s, u"why"_s);
        box.show();
        press(u"passOn.save"_s);
        QTRY_VERIFY(see<QLineEdit>(u"fileNameEdit"_s));
        const QString path = data(u"out.asice.zip"_s);
        see<QLineEdit>(u"fileNameEdit"_s)->setText(path);
        QTest::keyClick(see<QLineEdit>(u"fileNameEdit"_s), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!textOf(u"passOn.passphrase"_s).isEmpty(), 60'000);
        const QByteArray shown = textOf(u"passOn.passphrase"_s).toLatin1();
        const auto bundle = awaited(desk::unpackParcel(
            path, base::Secret(std::string_view(shown.constData(), std::size_t(shown.size()))), m_path + u".back"_s));
        QVERIFY(bundle.ok());
    }
};

QTEST_MAIN(TestCountersign)
#include "test_countersign.moc"

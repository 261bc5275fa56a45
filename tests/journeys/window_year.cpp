// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/acts/card_row.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/start/language.h"
#include "window_hand.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPdfDocument>
#include <QPdfView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// The main job in the window, in the sandbox, by mouse and keyboard: example, edit, check, seal, two signatures by two
/// cards, log-in, upload, receipt, council pack. Arguments: none; the sandbox's environment says where things are.
class WindowYear : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Hand m_hand{qEnvironmentVariable("UV_PICTURES", QDir::tempPath() + u"/pictures"_s)};
    QString m_pin;
    std::unique_ptr<desk::Surroundings> m_surroundings;
    std::unique_ptr<ui::MainWindow> m_window;

    /// Answers the questions that may come before the PIN is asked, then types the PIN.
    bool confirmAndTypePin()
    {
        const bool asked = Hand::waitFor([] { return Hand::see(u"pin"_s) || Hand::seeButton(u"question.yes"_s); });
        if (Hand::seeButton(u"question.yes"_s)) {
            m_hand.picture(u"question"_s);
            Hand::click(u"question.yes"_s);
        }
        if (!asked || !Hand::waitFor([] { return Hand::isAt(u"pin"_s); }))
            return false;
        QTest::keyClicks(Hand::see(u"pin"_s), m_pin);
        m_hand.picture(u"pin"_s);
        return Hand::click(u"pin.yes"_s);
    }
    /// A card says how many tries are left: a wrong PIN was typed and no right one since.
    static bool warnsOfTries()
    {
        const QString warning = ui::CardRow::tr("%n tries left", nullptr, 2);
        for (const QWidget *window : QApplication::topLevelWidgets())
            for (const auto *row : window->findChildren<ui::CardRow *>())
                if (row->isVisible() && row->accessibleDescription().contains(warning))
                    return true;
        return false;
    }
    bool signOnce()
    {
        return Hand::click(u"sign"_s) && confirmAndTypePin() && Hand::waitFor([] {
            return !Hand::see(u"pin"_s) && (Hand::seeButton(u"sign"_s) || Hand::seeButton(u"toSend"_s));
        });
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QFile::remove(ui::settingsFile());
        QFile pin(qEnvironmentVariable("UV_PIN_FILE"));
        QVERIFY2(pin.open(QIODevice::ReadOnly), "run me in the sandbox");
        m_pin = QString::fromLatin1(pin.readAll()).trimmed();
        auto made = desk::Surroundings::make(base::Language::Dutch, {qEnvironmentVariable("UV_TRUST_ROOT")});
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.problem().message()));
        m_surroundings = std::move(*made);
        ui::installTranslation(base::Language::Dutch);
        ui::Options options;
        options.folder = m_folder.filePath(u"data"_s);
        m_window = std::make_unique<ui::MainWindow>(*m_surroundings, options);
        m_window->resize(1360, 860);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void firstStart_tryingTheExample_showsTheOverview()
    {
        m_hand.picture(u"welcome"_s);
        QVERIFY(Hand::click(u"welcome.example"_s));
        QVERIFY(Hand::waitFor([] { return Hand::see(u"page.overview"_s) != nullptr; }));
        QVERIFY(Hand::see(u"example"_s));
        QVERIFY(Hand::see(u"trustNotice"_s));
        m_hand.picture(u"overview"_s);
    }

    void module_edited_isSaved()
    {
        QVERIFY(Hand::clickPage(u"hwg"_s));
        QVERIFY(Hand::type(u"hwg.amount"_s, u"45.678,90"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(Hand::see<QLineEdit>(u"hwg.amount"_s)->text(), u"45.678,90"_s);
        QVERIFY(Hand::waitFor([] { return Hand::see(u"saved"_s) != nullptr; }));
        m_hand.picture(u"module"_s);
    }

    void module_checkedAndSealed_isReadyToSign()
    {
        QVERIFY(Hand::click(u"seal"_s));
        QVERIFY(Hand::waitFor([] { return Hand::see(u"sealDialog"_s) || Hand::seeButton(u"seal.yes"_s); }));
        m_hand.picture(u"seal"_s);
        QVERIFY(Hand::click(u"seal.yes"_s));
        QVERIFY2(Hand::waitFor([] { return Hand::see(u"page.sign"_s) != nullptr; }),
            qPrintable(Hand::read(u"seal.message"_s)));
        QVERIFY(Hand::waitFor([] { return Hand::seeButton(u"sign"_s) != nullptr; }));
        QVERIFY(Hand::waitFor([] {
            const auto *view = Hand::see<QPdfView>(u"report.pdf"_s);
            return view && view->document()->pageCount() > 0;
        }));
        m_hand.picture(u"sign"_s);
    }

    void wrongPin_leadsTheKeyboardBackToSigning()
    {
        const QString right = std::exchange(m_pin, u"0000"_s);
        QVERIFY(Hand::click(u"sign"_s) && confirmAndTypePin());
        QVERIFY(Hand::waitFor([] { return Hand::isAt(u"sign"_s); }));
        QVERIFY(warnsOfTries());
        m_hand.picture(u"wrong-pin"_s);
        m_pin = right;
    }

    void bundle_signedByTwoCards_isComplete()
    {
        QVERIFY2(signOnce(), qPrintable(Hand::read(u"act.message"_s)));
        QVERIFY(Hand::waitFor([] { return Hand::isAt(u"sign"_s); }));
        QVERIFY(!warnsOfTries());
        m_hand.picture(u"signed-once"_s);
        QVERIFY2(signOnce(), qPrintable(Hand::read(u"act.message"_s)));
        QVERIFY(Hand::waitFor([] { return Hand::isAt(u"toSend"_s); }));
        m_hand.picture(u"signed-twice"_s);
    }

    void bundle_sent_hasAReceipt()
    {
        QVERIFY(Hand::click(u"toSend"_s));
        QVERIFY(Hand::waitFor([] { return Hand::see(u"page.send"_s) != nullptr; }));
        m_hand.picture(u"send"_s);
        QVERIFY(Hand::click(u"logIn"_s));
        QVERIFY2(confirmAndTypePin(), qPrintable(Hand::read(u"act.message"_s)));
        QVERIFY2(Hand::waitFor([] { return !Hand::read(u"receipt"_s).isEmpty(); }),
            qPrintable(Hand::read(u"send.message"_s)));
        QVERIFY(Hand::waitFor([] { return Hand::isAt(u"receipt"_s); }));
        m_hand.picture(u"receipt"_s);
    }

    void councilPack_printed_isAPdf()
    {
        QVERIFY(Hand::clickPage(u"council"_s));
        QVERIFY(Hand::waitFor([] {
            const auto *view = Hand::see<QPdfView>(u"council.preview"_s);
            return view && view->document()->pageCount() > 0;
        }));
        m_hand.picture(u"council"_s);
        QVERIFY(Hand::click(u"council.pack"_s));
        QVERIFY(Hand::waitFor([] { return Hand::see<QLineEdit>(u"fileNameEdit"_s) != nullptr; }));
        const QString path = m_folder.filePath(u"data/uniek-verslag-2016.pdf"_s); // as proposed
        m_hand.picture(u"save"_s);
        QTest::keyClick(Hand::see(u"fileNameEdit"_s), Qt::Key_Return);
        QVERIFY2(Hand::waitFor([&] { return QFile::exists(path); }), qPrintable(Hand::read(u"council.message"_s)));
        m_hand.picture(u"printed"_s);
        QFile pack(path);
        QVERIFY(pack.open(QIODevice::ReadOnly));
        QVERIFY(pack.read(5) == "%PDF-");
    }

    void language_switchedToFrench_showsTheReceivedModule()
    {
        QVERIFY(Hand::clickPage(u"overview"_s));
        m_hand.picture(u"overview-after"_s);
        QVERIFY(Hand::click(u"menu"_s));
        QVERIFY(Hand::waitFor([] { return Hand::see<QMenu>(u"mainMenu"_s) != nullptr; }));
        QVERIFY(Hand::clickMenu(Hand::see<QMenu>(u"mainMenu"_s), u"menu.languages"_s));
        QVERIFY(Hand::waitFor([] { return Hand::see<QMenu>(u"menu.languages"_s) != nullptr; }));
        QVERIFY(Hand::clickMenu(Hand::see<QMenu>(u"menu.languages"_s), u"action.language.fr"_s));
        QVERIFY(Hand::waitFor([this] { return m_surroundings->language() == base::Language::French; }));
        QVERIFY(Hand::waitFor([] { return Hand::see(u"page.overview"_s) != nullptr; }));
        m_hand.picture(u"overview-french"_s);
    }
};

QTEST_MAIN(WindowYear)
#include "window_year.moc"

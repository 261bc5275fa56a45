// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/start/handover.h"
#include "ui/start/language.h"
#include "ui/start/options.h"
#include "ui/start/run.h"

#include <QFileIconProvider>
#include <QProcessEnvironment>
#include <QtTest>

using namespace Qt::StringLiterals;

/// How the window is started, and in which language.
class StartTest : public QObject
{
    Q_OBJECT

    static base::Result<ui::Options> read(const QStringList &arguments)
    {
        return ui::readOptions(QStringList(u"uniek-verslag"_s) + arguments);
    }

private slots:
    void options_asMeant_areTaken()
    {
        const base::Result<ui::Options> options
            = read({u"--lang"_s, u"fr"_s, u"--data"_s, u"/d"_s, u"--trust-root"_s, u"/r"_s, u"a.asice"_s});
        QVERIFY(options);
        QCOMPARE(options->language, base::Language::French);
        QCOMPARE(options->folder, u"/d"_s);
        QCOMPARE(options->trustRoots, QStringList(u"/r"_s));
        QCOMPARE(options->bundle, u"a.asice"_s);
    }

    void options_thatCannotBe_areRefusedInTheLanguageOfTheSystem_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("a language without forms") << QStringList{u"--lang"_s, u"de"_s} << u"de"_s;
        QTest::newRow("a language with half of the texts") << QStringList{u"--lang"_s, u"en"_s} << u"en"_s;
        QTest::newRow("an unknown option") << QStringList{u"--colour"_s} << u"colour"_s;
        QTest::newRow("a value too few") << QStringList{u"--data"_s} << u"--data"_s;
        QTest::newRow("a bundle too many") << QStringList{u"a.asice"_s, u"b.asice"_s} << u"b.asice"_s;
    }
    void options_thatCannotBe_areRefusedInTheLanguageOfTheSystem()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        ui::installTranslation(base::Language::Dutch);
        const base::Result<ui::Options> options = read(arguments);
        QVERIFY(!options);
        QCOMPARE(static_cast<int>(options.problem().kind), 2);
        const QString dutch = options.problem().message();
        QVERIFY2(dutch.contains(u'"' + named + u'"'), qPrintable(dutch));
        ui::installTranslation(base::Language::French);
        QVERIFY(options.problem().message().contains(u"« "_s + named + u" »"_s));
        QCOMPARE_NE(options.problem().message(), dutch);
    }

    void screen_isThere_whenQtCanFindOne_data()
    {
        QTest::addColumn<QStringList>("set");
        QTest::addColumn<bool>("there");
        QTest::newRow("nothing") << QStringList() << false;
        QTest::newRow("empty") << QStringList{u"DISPLAY="_s} << false;
        QTest::newRow("X11") << QStringList{u"DISPLAY=:0"_s} << true;
        QTest::newRow("Wayland") << QStringList{u"WAYLAND_DISPLAY=wayland-0"_s} << true;
        QTest::newRow("another platform") << QStringList{u"QT_QPA_PLATFORM=offscreen"_s} << true;
        QTest::newRow("X11 asked for without one") << QStringList{u"QT_QPA_PLATFORM=xcb"_s} << false;
    }
    void screen_isThere_whenQtCanFindOne()
    {
        QFETCH(QStringList, set);
        QFETCH(bool, there);
        QProcessEnvironment environment;
        for (const QString &one : set)
            environment.insert(one.section(u'=', 0, 0), one.section(u'=', 1));
        const std::array plain{"uniek-verslag"};
        QCOMPARE(ui::hasScreen(environment, plain), there);
        const std::array chosen{"uniek-verslag", "-platform", "offscreen"};
        QVERIFY(ui::hasScreen(environment, chosen));
    }

    void window_withoutAScreen_saysSoAndEndsWithThree()
    {
        QCOMPARE(ui::tellNoScreen({u"uniek-verslag"_s, u"--lang"_s, u"fr"_s}), 3);
        QCOMPARE(ui::tellNoScreen({u"uniek-verslag"_s, u"--lang"_s, u"xx"_s}), 2);
    }

    void secondStart_whileTheFileIsOpen_handsItsWishOver()
    {
        QTemporaryDir folder;
        const ui::Handover open(folder.path());
        QSignalSpy wanted(&open, &ui::Handover::wanted);
        for (const QString &bundle : {u"/tmp/Ünïek één.asice"_s, QString()}) {
            bool heard = false;
            const std::unique_ptr<QThread> second(
                QThread::create([&] { heard = ui::Handover::ask(folder.path(), bundle); }));
            second->start();
            QVERIFY(wanted.wait());
            QVERIFY(second->wait());
            QVERIFY(heard);
            QCOMPARE(wanted.takeLast(), QVariantList{bundle});
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void secondStart_thatNobodyHears_leavesNothingBehind()
    {
        QTemporaryDir folder;
        QVERIFY(!ui::Handover::ask(folder.path(), u"/tmp/a.asice"_s));
        QVERIFY(QDir(folder.path()).isEmpty());
        QVERIFY(!ui::Handover::ask(folder.filePath(u"none"_s), {}));
    }

    void fileDialog_ofQt_speaksTheLanguageToo()
    {
        QTemporaryDir folder;
        ui::installTranslation(base::Language::Dutch);
        QCOMPARE(QFileIconProvider().type(QFileInfo(folder.path())), u"Map"_s);
        ui::installTranslation(base::Language::French);
        QCOMPARE(QFileIconProvider().type(QFileInfo(folder.path())), u"Dossier"_s);
        QCOMPARE(QLocale().territory(), QLocale::Belgium);
    }
};

QTEST_MAIN(StartTest)
#include "test_start.moc"

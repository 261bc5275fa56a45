// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/start/language.h"
#include "ui/start/options.h"

#include <QFileIconProvider>
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

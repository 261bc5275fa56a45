// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/fixture.h"
#include "desk_ground.h"

#include "desk/files.h"
#include "desk/seal.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

/// A program that ends between writing a bundle and telling the store leaves a file that nobody knows.
class TestLeftover : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ground> m_ground;
    QString m_path;

    [[nodiscard]] base::Result<desk::Sealed> seal(const QStringList &modules)
    {
        return awaited(desk::seal(*m_ground->workplace, modules, m_path));
    }
    [[nodiscard]] QByteArray content() const { return *desk::readFile(m_path, 1 << 26); }

private slots:
    /// A bundle of hwg is there, and the store has not heard of it.
    void init()
    {
        m_ground = std::make_unique<Ground>();
        m_path = m_ground->file(u"a.asice"_s);
        for (const QString &module : {u"hwg"_s, u"gef"_s})
            m_ground->acceptWarnings(module);
        const QString copy = m_ground->file(u"copy.sqlite"_s);
        QVERIFY(awaited(m_ground->workplace->backup(copy)).ok());
        const auto sealed = seal({u"hwg"_s});
        QVERIFY(sealed.ok() && !sealed->replacedLeftover);
        m_ground->goBackTo(copy);
        QCOMPARE(desk::state(*m_ground->workplace, u"hwg"_s), store::State::Ready);
        QVERIFY(QFile::exists(m_path));
    }

    void seal_again_takesItsPlaceAndSaysSo()
    {
        const auto sealed = seal({u"hwg"_s});
        QCOMPARE(codeOf(sealed), QString());
        QVERIFY(sealed->replacedLeftover);
        QCOMPARE(report::sha256(content()), sealed->sha256);
        QCOMPARE(desk::state(*m_ground->workplace, u"hwg"_s), store::State::Sealed);
    }

    void seal_afterAnEdit_replacesItToo()
    {
        QVERIFY(m_ground->setField(u"ocmw.phone"_s, u"09 111 11 11"_s).ok());
        QVERIFY(seal({u"hwg"_s})->replacedLeftover);
    }

    void seal_ofOtherModules_leavesItAlone()
    {
        const QByteArray before = content();
        QCOMPARE(codeOf(seal({u"gef"_s})), u"seal.fileExists"_s);
        QCOMPARE(codeOf(seal({u"hwg"_s, u"gef"_s})), u"seal.fileExists"_s);
        QCOMPARE(content(), before);
    }

    void seal_ontoABundleThatSomebodySigned_leavesItAlone()
    {
        Fixture cards;
        const QByteArray byHand = Fixture::signedBy(content(), cards.secretary, bundle::Role::Secretary);
        QVERIFY(desk::writeFile(m_path, byHand, desk::Existing::Replace).ok());
        QCOMPARE(codeOf(seal({u"hwg"_s})), u"seal.fileExists"_s);
        QCOMPARE(content(), byHand);
    }

    void seal_ontoAnAlteredOne_leavesItAlone()
    {
        QByteArray altered = content();
        altered[altered.size() / 2] = char(altered.at(altered.size() / 2) ^ 1);
        QVERIFY(desk::writeFile(m_path, altered, desk::Existing::Replace).ok());
        QCOMPARE(codeOf(seal({u"hwg"_s})), u"seal.fileExists"_s);
        QCOMPARE(content(), altered);
    }

    void seal_ontoTheBundleOfAnotherOcmw_leavesItAlone()
    {
        QVERIFY(m_ground->setField(u"ocmw.kbo"_s, u"0212.214.917"_s).ok());
        QCOMPARE(codeOf(seal({u"hwg"_s})), u"seal.fileExists"_s);
    }

    void seal_ontoABundleThatTheStoreKnows_leavesItAlone()
    {
        QVERIFY(seal({u"hwg"_s}).ok());
        const QByteArray before = content();
        QCOMPARE(codeOf(seal({u"hwg"_s})), u"seal.fileExists"_s);
        QCOMPARE(content(), before);
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv); // PDFs want fonts
    TestLeftover test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_leftover.moc"

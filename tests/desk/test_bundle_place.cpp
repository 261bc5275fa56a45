// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/fixture.h"
#include "desk_ground.h"

#include "desk/bundle_file.h"
#include "desk/files.h"
#include "desk/overview.h"
#include "desk/seal.h"
#include "desk/sign.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

/// Where the file of a bundle lies, and what is said of one that is not what or where it was.
class TestBundlePlace : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ground> m_ground;
    FakePerson m_person;
    QString m_path;
    QString m_copy;

    [[nodiscard]] desk::Workplace &place() const { return *m_ground->workplace; }
    [[nodiscard]] QString recordedPath() const { return place().records().bundleOf(u"hwg"_s)->path; }
    [[nodiscard]] QString refusalOfSigning(const QString &path)
    {
        return codeOf(awaited(desk::sign(place(), {path, store::Role::Secretary, {}}, m_person)));
    }
    [[nodiscard]] desk::ModuleOverview overviewOf(const QString &module) const
    {
        for (const desk::ModuleOverview &view : desk::overview(place()).modules) {
            if (view.code == module)
                return view;
        }
        return {};
    }

private slots:
    void init()
    {
        m_ground = std::make_unique<Ground>();
        m_path = m_ground->file(u"hwg.asice"_s);
        m_copy = m_ground->file(u"copy.asice"_s);
        m_ground->acceptWarnings(u"hwg"_s);
        QCOMPARE(codeOf(awaited(desk::seal(place(), {u"hwg"_s}, m_path))), QString());
        QVERIFY(QFile::copy(m_path, m_copy));
    }

    void sign_ofACopyThatIsRefused_leavesThePlaceOfTheBundle()
    {
        QCOMPARE(refusalOfSigning(m_copy), u"sign.example"_s); // without the sandbox
        QCOMPARE(recordedPath(), m_path);
        m_ground->restart();
        QCOMPARE(recordedPath(), m_path);
    }

    void bundleThatIsGone_isSaidAndPointedAtAgain()
    {
        QCOMPARE(overviewOf(u"hwg"_s).nextCode, u"sign-secretary"_s);
        QVERIFY(QFile::remove(m_path));
        QCOMPARE(overviewOf(u"hwg"_s).nextCode, u"find-bundle"_s);
        QCOMPARE(refusalOfSigning(m_path), u"sign.gone"_s);
        QCOMPARE(refusalOfSigning(m_ground->file(u"never.asice"_s)), u"file.read"_s);
        QCOMPARE(codeOf(awaited(desk::pointAtBundle(place(), m_copy))), QString());
        QCOMPARE(recordedPath(), m_copy);
        QCOMPARE(overviewOf(u"hwg"_s).nextCode, u"sign-secretary"_s);
    }

    void copyFromBeforeASignature_isNotSignedFurther()
    {
        const store::Bundle bundle = *place().records().bundleOf(u"hwg"_s);
        const store::BundleSignature made{store::Role::Chairman, place().records().signatory(store::Role::Chairman)->id,
            u"Karel Specimen"_s, place().stamp().at};
        QVERIFY(awaited(place().record([stamp = place().stamp(), bundle, made](store::Store &file) {
            return file.addSignature(stamp, bundle.id, made, QByteArray(64, 'a'));
        })).ok());
        QCOMPARE(refusalOfSigning(m_copy), u"sign.olderCopy"_s);
    }

    void bundleOfOtherBytes_isCalledAlteredThoughItsReportsAreTheSame()
    {
        const QByteArray packedAgain = Fixture::foreign(*desk::readFile(m_path, 1 << 26));
        QVERIFY(desk::writeFile(m_path, packedAgain, desk::Existing::Replace).ok());
        QCOMPARE(codeOf(awaited(desk::openBundle(place(), m_path))), u"sign.altered"_s);
    }

    void signatureOfAnUnknownIssuer_isNotTakenOver()
    {
        const Fixture cards; // of the registered name, but the roots of the sandbox are not given here
        const QByteArray byHand
            = Fixture::signedBy(*desk::readFile(m_path, 1 << 26), cards.secretary, bundle::Role::Secretary);
        QVERIFY(desk::writeFile(m_path, byHand, desk::Existing::Replace).ok());
        const auto opened = awaited(desk::openBundle(place(), m_path));
        QCOMPARE(codeOf(opened), u"sign.certificate"_s);
        QVERIFY(opened.problem().message().contains(u"--trust-root"_s)); // helps here, and nowhere else
        bundle::SignatureVerdict late;
        late.chain.state = trust::ChainState::Expired;
        QVERIFY(!desk::untrustedSigner(m_path, late).message().contains(u"--trust-root"_s));
        QVERIFY(place().records().bundleOf(u"hwg"_s)->signatures.isEmpty());
        QVERIFY(!place().records().signatory(store::Role::Secretary)->isBound());
        const auto again = awaited(desk::seal(place(), {u"hwg"_s}, m_ground->file(u"again.asice"_s)));
        QCOMPARE(codeOf(again), u"sign.certificate"_s); // it could be genuine
    }

    void damagedCopy_isCalledDamaged()
    {
        QByteArray damaged = *desk::readFile(m_path, 1 << 26);
        damaged[damaged.indexOf("<report") + 1] = 'R';
        QVERIFY(desk::writeFile(m_copy, damaged, desk::Existing::Replace).ok());
        QCOMPARE(refusalOfSigning(m_copy), u"sign.altered"_s);
        QVERIFY(desk::writeFile(m_copy, "a letter", desk::Existing::Replace).ok());
        QCOMPARE(refusalOfSigning(m_copy), u"sign.altered"_s);
    }

    void nameChangedAfterTheSeal_nextIsToReopen()
    {
        QVERIFY(m_ground->setField(u"sign1.name"_s, u"Piet Anders"_s).ok());
        QTRY_COMPARE(overviewOf(u"hwg"_s).nextCode, u"reopen"_s);
        QVERIFY(m_ground->setField(u"sign1.name"_s, u"Liesbeth Voorbeeld"_s).ok());
        QTRY_COMPARE(overviewOf(u"hwg"_s).nextCode, u"sign-secretary"_s);
    }

    void moduleThatNobodyBegan_showsNothingOfItself()
    {
        QTemporaryDir folder;
        const auto begun = *desk::Workplace::begin(
            *m_ground->surroundings, folder.path(), {u"44021"_s, u"0212214125"_s, {}, {}, {}, {}, {}});
        for (const desk::ModuleOverview &view : desk::overview(*begun).modules) {
            if (view.state != store::State::Empty)
                continue;
            QCOMPARE(view.progress.percent(), 0);
            QCOMPARE(view.errors + view.warnings + view.remarks + view.missing, 0);
            QVERIFY(view.granted.isMissing() && view.justified.isMissing() && view.balance.isMissing());
        }
        QCOMPARE(desk::overview(*begun).modules.first().state, store::State::Empty);
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv); // PDFs want fonts
    TestBundlePlace test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_bundle_place.moc"

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk_ground.h"

#include "desk/example.h"
#include "desk/files.h"
#include "desk/overview.h"
#include "desk/print.h"
#include "desk/seal.h"
#include "desk/send.h"
#include "desk/sign.h"
#include "desk/verify.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

class TestFlow : public QObject
{
    Q_OBJECT

    static bool hasRule(const QList<desk::Checked> &findings, const QString &rule)
    {
        return std::any_of(
            findings.cbegin(), findings.cend(), [&rule](const desk::Checked &one) { return one.finding.rule == rule; });
    }

private slots:
    void seal_withAnOpenWarning_isRefused()
    {
        Ground ground;
        QCOMPARE(desk::state(*ground.workplace, u"hwg"_s), store::State::Draft);
        const auto sealed = awaited(desk::seal(*ground.workplace, {u"hwg"_s}, ground.file(u"a.asice"_s)));
        QCOMPARE(codeOf(sealed), u"seal.notReady"_s);
        QVERIFY(!QFile::exists(ground.file(u"a.asice"_s)));
    }

    void acknowledge_holdsOnlyWithAReasonAndForAWarning()
    {
        Ground ground;
        QCOMPARE(
            codeOf(awaited(desk::acknowledge(*ground.workplace, u"hwg"_s, u"GEN-07"_s, u" "_s))), u"check.noReason"_s);
        QCOMPARE(codeOf(awaited(desk::acknowledge(*ground.workplace, u"hwg"_s, u"HWG-01"_s, u"why"_s))),
            u"check.noSuchWarning"_s);
        const auto acceptAt = [&ground](const QString &place) {
            return codeOf(awaited(desk::acknowledge(*ground.workplace, u"hwg"_s, u"GEN-07"_s, u"why"_s, place)));
        };
        QCOMPARE(acceptAt(u"hwg.n_cash"_s), u"check.noSuchPlace"_s);
        ground.acceptWarnings(u"hwg"_s);
        QCOMPARE(desk::state(*ground.workplace, u"hwg"_s), store::State::Ready);
        ground.restart();
        QCOMPARE(desk::state(*ground.workplace, u"hwg"_s), store::State::Ready);
        QVERIFY(ground.setField(u"hwg.n_cash"_s, u"-1"_s).ok());
        const QList<desk::Checked> findings = desk::check(*ground.workplace, u"hwg"_s);
        QCOMPARE(findings.first().finding.severity, form::Severity::Error);
        QCOMPARE(
            codeOf(awaited(desk::acknowledge(*ground.workplace, u"hwg"_s, findings.first().finding.rule, u"why"_s))),
            u"check.error"_s);
    }

    void seal_ofAReadyReport_makesABundleOfWhatIsFrozen()
    {
        Ground ground;
        ground.acceptWarnings(u"hwg"_s);
        const QString path = ground.file(u"a.asice"_s);
        const auto sealed = awaited(desk::seal(*ground.workplace, {u"hwg"_s}, path));
        QCOMPARE(codeOf(sealed), QString());
        QCOMPARE(desk::state(*ground.workplace, u"hwg"_s), store::State::Sealed);
        const auto verified = awaited(desk::verify(*ground.surroundings, path));
        QVERIFY(verified.ok());
        QCOMPARE(verified->sha256, sealed->sha256);
        QCOMPARE(verified->reports.size(), 1);
        QCOMPARE(verified->reports.first().sha256, sealed->reports.first().xmlSha256);
        QCOMPARE(verified->reports.first().acknowledgements.first().rule, u"GEN-07"_s);
        QVERIFY(verified->reports.first().example);
        QVERIFY(!verified->isAccepted()); // nobody has signed
        const auto pdf = awaited(desk::modulePdf(*ground.workplace, u"hwg"_s));
        QCOMPARE(report::sha256(*pdf), sealed->reports.first().pdfSha256);
    }

    void seal_ontoAnExistingFile_leavesItAlone()
    {
        Ground ground;
        ground.acceptWarnings(u"hwg"_s);
        const QString path = ground.file(u"a.asice"_s);
        QVERIFY(desk::writeFile(path, "mine").ok());
        QCOMPARE(codeOf(awaited(desk::seal(*ground.workplace, {u"hwg"_s}, path))), u"seal.fileExists"_s);
        QCOMPARE(*desk::readFile(path, 100), QByteArray("mine"));
        QCOMPARE(desk::state(*ground.workplace, u"hwg"_s), store::State::Ready);
    }

    void seal_whereItCannotBeWritten_freezesNothing()
    {
        Ground ground;
        ground.acceptWarnings(u"hwg"_s);
        const auto sealed = awaited(desk::seal(*ground.workplace, {u"hwg"_s}, u"/proc/a.asice"_s));
        QCOMPARE(codeOf(sealed), u"file.write"_s);
        QCOMPARE(desk::state(*ground.workplace, u"hwg"_s), store::State::Ready);
    }

    void seal_withoutSigners_isRefused()
    {
        QTemporaryDir folder;
        const auto surroundings = *desk::Surroundings::make(base::Language::Dutch);
        const auto begun
            = desk::Workplace::begin(*surroundings, folder.path(), {u"44021"_s, u"0212214125"_s, {}, {}, {}, {}, {}});
        QCOMPARE(codeOf(awaited(desk::seal(**begun, {u"hwg"_s}, folder.filePath(u"a.asice"_s)))), u"seal.notReady"_s);
    }

    void seal_withOneNameForBothSignatures_isRefused()
    {
        Ground ground;
        ground.acceptWarnings(u"hwg"_s);
        QVERIFY(ground.setField(u"sign2.name"_s, u"VOORBEELD Liesbeth"_s).ok());
        const auto sealed = awaited(desk::seal(*ground.workplace, {u"hwg"_s}, ground.file(u"a.asice"_s)));
        QCOMPARE(codeOf(sealed), u"seal.signers"_s);
    }

    void edit_afterTheSeal_isRefusedUntilReopened()
    {
        Ground ground;
        ground.acceptWarnings(u"hwg"_s);
        QVERIFY(awaited(desk::seal(*ground.workplace, {u"hwg"_s}, ground.file(u"a.asice"_s))).ok());
        QCOMPARE(codeOf(ground.setField(u"hwg.n_cash"_s, u"99"_s)), u"report.sealed"_s);
        QCOMPARE(codeOf(awaited(desk::undo(*ground.workplace, u"hwg"_s))), u"report.sealed"_s);
        QCOMPARE(codeOf(awaited(desk::reopen(*ground.workplace, u"hwg"_s, QString()))), u"reopen.noReason"_s);
        const auto cost = awaited(desk::reopen(*ground.workplace, u"hwg"_s, u"a case was forgotten"_s));
        QCOMPARE(codeOf(cost), QString());
        QVERIFY(cost->losingSignatures.isEmpty()); // nobody had signed
        QVERIFY(ground.setField(u"hwg.n_cash"_s, u"99"_s).ok());
        QCOMPARE(codeOf(awaited(desk::reopen(*ground.workplace, u"hwg"_s, u"again"_s))), u"report.open"_s);
    }

    void staff_changedAfterTheSeal_raisesARemarkAndLeavesTheReportAsItIs()
    {
        Ground ground;
        ground.acceptWarnings(u"gef"_s);
        ground.acceptWarnings(u"hwg"_s);
        QVERIFY(awaited(desk::seal(*ground.workplace, {u"gef"_s}, ground.file(u"a.asice"_s))).ok());
        QVERIFY(!hasRule(desk::check(*ground.workplace, u"gef"_s), u"SEALED-01"_s));
        const QByteArray before = ground.workplace->records().seals.value(u"gef"_s).xml;
        QVERIFY(ground.setField(u"ocmw.phone"_s, u"09 111 11 11"_s).ok());
        QVERIFY(hasRule(desk::check(*ground.workplace, u"gef"_s), u"SEALED-01"_s));
        QVERIFY(!hasRule(desk::check(*ground.workplace, u"hwg"_s), u"SEALED-01"_s));
        QCOMPARE(ground.workplace->records().seals.value(u"gef"_s).xml, before);
        QCOMPARE(desk::state(*ground.workplace, u"gef"_s), store::State::Sealed);
    }

    void differences_nameEachValueAsItWasSealedAndAsItIs()
    {
        Ground ground;
        ground.acceptWarnings(u"gef"_s);
        QVERIFY(awaited(desk::seal(*ground.workplace, {u"gef"_s}, ground.file(u"a.asice"_s))).ok());
        QVERIFY(desk::differencesFromSeal(*ground.workplace, u"gef"_s).isEmpty());
        QVERIFY(ground.setField(u"ocmw.phone"_s, u"09 111 11 11"_s).ok());
        QVERIFY(ground.setField(u"ocmw.iban"_s, QString()).ok());
        const QList<desk::Difference> found = desk::differencesFromSeal(*ground.workplace, u"gef"_s);
        QCOMPARE(found.size(), 2);
        const auto phone = std::find_if(
            found.cbegin(), found.cend(), [](const desk::Difference &one) { return one.id == u"ocmw.phone"_s; });
        QVERIFY(phone != found.cend());
        QCOMPARE(*phone, (desk::Difference{u"ocmw.phone"_s, u"Telefoon"_s, u"09 000 00 00"_s, u"09 111 11 11"_s}));
        const QString sentence = desk::words(found);
        QVERIFY2(sentence.contains(u"09 000 00 00"_s) && sentence.contains(u"(nothing)"_s), qPrintable(sentence));
        QVERIFY(desk::differencesFromSeal(*ground.workplace, u"hwg"_s).isEmpty()); // open
        const QList<desk::ModuleOverview> modules = desk::overview(*ground.workplace).modules;
        for (const desk::ModuleOverview &module : modules)
            QCOMPARE(module.differs, module.code == u"gef"_s ? sentence : QString());
    }

    void differences_inTheStaff_nameRowAndColumnButNotWhatFollows()
    {
        Ground ground;
        ground.acceptWarnings(u"gef"_s);
        QVERIFY(awaited(desk::seal(*ground.workplace, {u"gef"_s}, ground.file(u"a.asice"_s))).ok());
        const report::DocumentTable staff = *ground.workplace->records().documents.value(u"gef"_s).table(u"staff"_s);
        const int rows = int(ground.workplace->evaluator().values().rows(u"staff"_s).size());
        for (int row = 1; row <= rows; ++row)
            QVERIFY(ground.setField(u"staff[%1].cost"_s.arg(row), u"1.00"_s).ok());
        const QList<desk::Difference> found = desk::differencesFromSeal(*ground.workplace, u"gef"_s);
        QCOMPARE(found.size(), staff.rows.size()); // the typed costs; sums that follow are not told again
        for (const desk::Difference &one : found)
            QCOMPARE(one.id, u"staff.cost"_s);
    }

    void localValues_changedAfterTheSeal_areNoDifference()
    {
        Ground ground;
        ground.acceptWarnings(u"gef"_s);
        QVERIFY(awaited(desk::seal(*ground.workplace, {u"gef"_s}, ground.file(u"a.asice"_s))).ok());
        QVERIFY(ground.setField(u"staff[1].insz"_s, u"72.02.29-123.48"_s).ok());
        QVERIFY(!hasRule(desk::check(*ground.workplace, u"gef"_s), u"SEALED-01"_s));
    }

    void seal_ofSealedOnesTogether_keepsTheirBytesAndVoidsTheOldBundle()
    {
        Ground ground;
        ground.acceptWarnings(u"hwg"_s);
        ground.acceptWarnings(u"gef"_s);
        const auto first = awaited(desk::seal(*ground.workplace, {u"hwg"_s}, ground.file(u"a.asice"_s)));
        const auto both = awaited(desk::seal(*ground.workplace, {u"hwg"_s, u"gef"_s}, ground.file(u"b.asice"_s)));
        QCOMPARE(codeOf(both), QString());
        QCOMPARE(both->reports.first().xmlSha256, first->reports.first().xmlSha256);
        QCOMPARE(both->reports.first().pdfSha256, first->reports.first().pdfSha256);
        QVERIFY(ground.workplace->records().bundleAt(ground.file(u"a.asice"_s))->isVoid);
        QCOMPARE(ground.workplace->records().bundleOf(u"hwg"_s)->path, ground.file(u"b.asice"_s));
        QCOMPARE(both->givenUp.size(), 1);
        QVERIFY(both->givenUp.first().withoutBundle.isEmpty());
    }

    void seal_ofOneOutOfABundle_namesTheBundleAndWhatIsLeftWithoutOne()
    {
        Ground ground;
        ground.acceptWarnings(u"hwg"_s);
        ground.acceptWarnings(u"gef"_s);
        const QString both = ground.file(u"both.asice"_s);
        QVERIFY(awaited(desk::seal(*ground.workplace, {u"hwg"_s, u"gef"_s}, both)).ok());
        const auto alone = awaited(desk::seal(*ground.workplace, {u"hwg"_s}, ground.file(u"hwg.asice"_s)));
        QCOMPARE(codeOf(alone), QString());
        QCOMPARE(alone->givenUp.size(), 1);
        QCOMPARE(alone->givenUp.first().path, both);
        QCOMPARE(alone->givenUp.first().withoutBundle, QStringList{u"gef"_s});
        const auto rest = awaited(desk::seal(*ground.workplace, {u"gef"_s}, ground.file(u"gef.asice"_s)));
        QCOMPARE(codeOf(rest), QString());
        QVERIFY(rest->givenUp.isEmpty());
    }

    void setNotApplicable_closesTheModuleUntilItIsTakenUpAgain()
    {
        Ground ground;
        QVERIFY(awaited(desk::setNotApplicable(*ground.workplace, u"clu"_s, true, u"no cluster"_s)).ok());
        QCOMPARE(desk::state(*ground.workplace, u"clu"_s), store::State::NotApplicable);
        QCOMPARE(codeOf(ground.setField(u"clu.name"_s, u"x"_s)), u"report.notApplicable"_s);
        QVERIFY(awaited(desk::setNotApplicable(*ground.workplace, u"clu"_s, false)).ok());
        QVERIFY(ground.setField(u"clu.name"_s, u"x"_s).ok());
    }

    void example_withoutForeignRoots_isNeitherSignedNorSent()
    {
        Ground ground; // the Belgian roots only, as for real
        ground.acceptWarnings(u"hwg"_s);
        const QString path = ground.file(u"a.asice"_s);
        QVERIFY(awaited(desk::seal(*ground.workplace, {u"hwg"_s}, path)).ok());
        FakePerson person;
        const desk::SignRequest request{path, store::Role::Secretary, {}};
        QCOMPARE(codeOf(awaited(desk::sign(*ground.workplace, request, person))), u"sign.example"_s);
        const QUrl endpoint(u"https://endpoint.example/"_s);
        QCOMPARE(codeOf(awaited(desk::checkSendable(*ground.workplace, {path}, endpoint))), u"send.example"_s);
        const auto session = awaited(desk::Session::logIn(*ground.workplace, {endpoint, {}, {path}}, person));
        QCOMPARE(codeOf(session), u"send.example"_s);
        QVERIFY(person.pinRequests.isEmpty() && person.questions.isEmpty());
    }

    void example_isKnownByItsMarkAndByItsNis()
    {
        const form::Campaign &campaign = form::Campaign::builtIn();
        const auto report = [](const QString &nis, bool marked) {
            report::Document document;
            document.example = marked;
            document.ocmw = {{u"ocmw.nis"_s, nis, false, form::Type::Text}};
            return document;
        };
        QVERIFY(!desk::isMadeUp(campaign, {}));
        QVERIFY(!desk::isMadeUp(campaign, {report(u"44021"_s, false)}));
        QVERIFY(desk::isMadeUp(campaign, {report(u"44021"_s, false), report(u"44021"_s, true)}));
        for (const QString &nis : {u"99999"_s, u"99998"_s, u"99997"_s})
            QVERIFY2(desk::isMadeUp(campaign, {report(nis, false)}), qPrintable(nis));
    }

    void overview_ofTheExample_namesWhatIsOpenAndWhereItIsCured()
    {
        Ground ground;
        const desk::Overview overview = desk::overview(*ground.workplace);
        QCOMPARE(overview.modules.size(), 6);
        QCOMPARE(overview.obstacles.size(), 6); // each is late
        QCOMPARE(overview.obstacles.first().target.module, u"hwg"_s);
        QVERIFY(overview.obstacles.first().target.path.has_value());
        QVERIFY(overview.isLate());
        QCOMPARE(form::canonical(overview.modules.at(4).granted, form::Type::Money), u"64390.00"_s);
    }

    void overview_filledInModuleThatDoesNotApply_leadsToTheAnswerThatSaysSo()
    {
        Ground ground;
        QVERIFY(ground.setField(u"flag.cluster"_s, u"none"_s).ok());
        QCOMPARE(desk::state(*ground.workplace, u"clu"_s), store::State::Draft);
        QCOMPARE(desk::check(*ground.workplace, u"clu"_s).first().finding.rule, u"CLU-02"_s);
        const desk::Overview overview = desk::overview(*ground.workplace);
        const auto about = std::find_if(overview.obstacles.begin(), overview.obstacles.end(),
            [](const desk::Obstacle &obstacle) { return obstacle.target.module == u"clu"; });
        QVERIFY(about != overview.obstacles.end());
        QCOMPARE(about->target.page, desk::Target::Page::Ocmw);
        QCOMPARE(about->target.path->id, u"flag.cluster"_s);
        QCOMPARE(overview.modules.at(2).nextCode, u"answer"_s);
        QCOMPARE(codeOf(awaited(desk::seal(*ground.workplace, {u"clu"_s}, ground.file(u"clu.asice"_s)))),
            u"seal.notReady"_s);
    }

    void state_emptyModuleThatDoesNotApply_isNotApplicable()
    {
        Ground ground;
        const desk::Beginning ocmw{u"44021"_s, u"0212214125"_s, {}, {}, {}, {}, {}};
        QTemporaryDir other;
        const auto begun = desk::Workplace::begin(*ground.surroundings, other.path(), ocmw);
        QCOMPARE(codeOf(begun), QString());
        QCOMPARE(desk::state(**begun, u"vst"_s), store::State::Empty); // nobody has answered yet
        QVERIFY(desk::setAt(**begun, u"flag.bigcity"_s, u"false"_s).ok());
        QCOMPARE(desk::state(**begun, u"vst"_s), store::State::NotApplicable);
    }

    void clock_isSetOnlyWithAForeignRoot()
    {
        qputenv("UV_NOW", "2017-02-20T10:00:00+01:00");
        const auto plain = *desk::Surroundings::make(base::Language::Dutch);
        qunsetenv("UV_NOW");
        QVERIFY(!plain->isClockSet());
        QVERIFY(plain->clock().today() > QDate(2020, 1, 1));
        QVERIFY(plain->foreignTrustNotice().isEmpty());
    }

    void backup_canBeOpenedElsewhere()
    {
        Ground ground;
        QTemporaryDir other;
        QVERIFY(awaited(ground.workplace->backup(desk::Workplace::filePath(other.path()))).ok());
        const auto copy = desk::Workplace::open(*ground.surroundings, other.path());
        QCOMPARE(codeOf(copy), QString());
        QCOMPARE((*copy)->evaluator().values(), ground.workplace->evaluator().values());
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv); // PDFs want fonts
    TestFlow test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_flow.moc"

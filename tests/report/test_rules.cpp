// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/campaign_check.h"
#include "tests/report/rules.h"

#include <QRegularExpression>
#include <QTest>

using rules::Case;
using rules::Cases;

/// Every rule of the campaign: when it fires, when it does not, and at its border.
class RulesTest : public QObject
{
    Q_OBJECT
private slots:
    void clean_hasNoErrorOrWarning();
    void case_changedReport_hasExactlyTheseFindings_data();
    void case_changedReport_hasExactlyTheseFindings();
    void rules_all_haveThreeCases_data();
    void rules_all_haveThreeCases();
    void cases_all_areOfARuleAndSayWhatTheyShow();
    void message_inBothLanguages_namesTheFigures_data();
    void message_inBothLanguages_namesTheFigures();
    void finding_everyRule_saysWhatToDo();
};

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Cases allCases()
{
    return rules::ocmwCases() + rules::hwgCases() + rules::vstCases() + rules::cluCases() + rules::gefCases()
        + rules::a40Cases() + rules::psaCases() + rules::sharedCases();
}

/// RULE_where of every rule; of the general rules, that are everywhere, RULE.
QStringList allRules()
{
    const form::Campaign &campaign = form::Campaign::builtIn();
    QStringList all = form::generalRuleIds();
    QList<form::Rule> rules = campaign.ocmw().rules;
    for (const form::Definition &module : campaign.modules())
        rules += module.rules;
    for (const form::Rule &rule : rules)
        all.append(rule.id + u'_' + rule.at);
    return all;
}

QString ruleOf(const Case &one)
{
    const QString id = one.name.section(u'_', 0, 0);
    return form::generalRuleIds().contains(id) ? id : id + u'_' + one.name.section(u'_', 1, -3);
}

QString resultOf(const Case &one)
{
    return one.name.section(u'_', -1);
}

/// Whether the rule of the case is among what it finds.
bool fires(const Case &one)
{
    static const QRegularExpression rowNumber(text("\\[[0-9]+\\]"));
    const QString id = one.name.section(u'_', 0, 0);
    for (QString finding : one.findings) {
        finding.remove(rowNumber);
        if (finding.startsWith(u'='))
            finding.remove(0, 1);
        if (finding == id + u' ' + one.name.section(u'_', 1, -3))
            return true;
    }
    return false;
}

QString listed(QStringList lines)
{
    lines.sort();
    return lines.join(text(" · "));
}

} // namespace

void RulesTest::clean_hasNoErrorOrWarning()
{
    QCOMPARE(listed(rules::foundAfter({})), text("A40-03 a40.rate"));
}

void RulesTest::case_changedReport_hasExactlyTheseFindings_data()
{
    QTest::addColumn<Case>("one");
    for (const Case &one : allCases())
        QTest::newRow(qPrintable(one.name)) << one;
}

void RulesTest::case_changedReport_hasExactlyTheseFindings()
{
    QFETCH(Case, one);
    QStringList before = rules::foundAfter({});
    QStringList differences;
    for (const QString &finding : rules::foundAfter(one.changes)) {
        if (!before.removeOne(finding))
            differences.append(finding);
        else if (one.findings.contains(u'=' + finding))
            differences.append(u'=' + finding);
    }
    for (const QString &gone : before)
        differences.append(u'-' + gone);
    QCOMPARE(listed(differences), listed(one.findings));
}

void RulesTest::rules_all_haveThreeCases_data()
{
    QTest::addColumn<QString>("rule");
    QStringList known;
    for (const QString &rule : allRules()) {
        QVERIFY2(!known.contains(rule), qPrintable(rule)); // two rules that no case could tell apart
        known.append(rule);
        QTest::newRow(qPrintable(rule)) << rule;
    }
}

void RulesTest::rules_all_haveThreeCases()
{
    QFETCH(QString, rule);
    QStringList results;
    for (const Case &one : allCases()) {
        if (ruleOf(one) == rule)
            results.append(resultOf(one));
    }
    QVERIFY2(results.contains(text("fires")), "no case shows that it fires");
    QVERIFY2(results.contains(text("holds")), "no case shows that it does not fire");
    QVERIFY2(!results.filter(text("edge")).isEmpty(), "no case stands at its border");
}

void RulesTest::cases_all_areOfARuleAndSayWhatTheyShow()
{
    const QStringList rules = allRules();
    const QStringList results{text("fires"), text("holds"), text("edgeFires"), text("edgeHolds")};
    QSet<QString> names;
    for (const Case &one : allCases()) {
        QVERIFY2(rules.contains(ruleOf(one)), qPrintable(one.name));
        QVERIFY2(results.contains(resultOf(one)), qPrintable(one.name));
        QVERIFY2(fires(one) == resultOf(one).endsWith(text("ires")), qPrintable(one.name));
        QVERIFY2(!names.contains(one.name), qPrintable(one.name));
        names.insert(one.name);
    }
}

void RulesTest::message_inBothLanguages_namesTheFigures_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("nl");
    QTest::addColumn<QString>("fr");
    const auto row = [](const char *name, const char *nl, const char *fr) {
        QTest::newRow(name) << text(name) << text(nl) << text(fr).replace(u'~', QChar(0x202F));
    };
    row("GEN-08_hwg.amount_plus50.01Percent_edgeFires",
        "Totaalbedrag van de gewaarborgde sommen: 15.001,00 verschilt +50,01 % van vorig jaar (10.000,00); meer dan "
        "50 % vraagt om uitleg.",
        "Montant total des sommes garanties : 15~001,00 diffère de +50,01 % de l'année précédente (10~000,00) ; plus "
        "de 50 % demande une explication.");
    row("STF-03_staff.cost_halfTimeHalfYear30163.94_edgeFires",
        "De loonkost van Voor Naam1 (30.163,94 voor 0,50 VTE van 01/07/2016 tot 31/12/2016) komt neer op 120.000,02 "
        "per "
        "VTE en per jaar; gewoonlijk ligt dat tussen 20.000,00 en 120.000,00.",
        "Le coût salarial de Voor Naam1 (30~163,94 pour 0,50 ETP du 01/07/2016 au 31/12/2016) revient à 120~000,02 par "
        "ETP et par an ; il se situe d'ordinaire entre 20~000,00 et 120~000,00.");
    row("EXP-01_clu.expenses.amount_sameDocumentDayAndAmount_fires",
        "De uitgave van 2.000,00 op 01/06/2016 (Zaden, stuk C1) staat op meer dan één regel, in deze of in een andere "
        "module: dubbele toelage?",
        "La dépense de 2~000,00 du 01/06/2016 (Zaden, pièce C1) figure sur plus d'une ligne, dans ce module ou dans un "
        "autre : double subvention ?");
    row("CLU-04_clu.partners.nis_sameProvinceGermanLanguageArea_edgeFires",
        "Eupen (Provincie Luik, de) ligt in een andere provincie of een ander taalgebied dan de promotor, Luik "
        "(Provincie Luik, fr).",
        "Eupen (Province de Liège, de) se trouve dans une autre province ou une autre région linguistique que le "
        "promoteur, Liège (Province de Liège, fr).");
}

void RulesTest::message_inBothLanguages_namesTheFigures()
{
    QFETCH(QString, name);
    QFETCH(QString, nl);
    QFETCH(QString, fr);
    const Cases all = allCases();
    const auto one = std::find_if(all.begin(), all.end(), [&name](const Case &other) { return other.name == name; });
    QVERIFY(one != all.end());
    for (const report::Finding &finding : rules::findingsAfter(one->changes)) {
        if (finding.rule != name.section(u'_', 0, 0))
            continue;
        QCOMPARE(finding.message.nl, nl);
        QCOMPARE(finding.message.fr, fr);
        return;
    }
    QFAIL("not found");
}

void RulesTest::finding_everyRule_saysWhatToDo()
{
    for (const char *name : {"vst.grant", "vst.expenses[1].amount", "ocmw.city"}) {
        const QList<report::Finding> findings = rules::findingsAfter({{text(name), {}}});
        QVERIFY(!findings.isEmpty());
        for (const report::Finding &finding : findings)
            QVERIFY2(!finding.cure.nl.isEmpty() && !finding.cure.fr.isEmpty(), qPrintable(finding.rule));
    }
}

QTEST_APPLESS_MAIN(RulesTest)
#include "test_rules.moc"

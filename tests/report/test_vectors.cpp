// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/identifiers.h"
#include "tests/report/sample.h"

#include <QTest>

using namespace sample;

/// The test vectors of the domain research, each by its name, on the real definitions of 2016.
class VectorsTest : public QObject
{
    Q_OBJECT
private slots:
    void hwg_cash12Bank5Letter3_subsidy500();
    void hwgEnvelope_26510Guarantees_is662750();
    void a40_137Files_grant64390();
    void a40OldRate_137Files_differs20550();
    void cluOk_costs8200_balance700();
    void cluShort_costs6900_balanceMinus600();
    void cluOver_costs11340_balance2500AndRemark();
    void cluMembers_onePartner_isError();
    void psaMixed_6Of20_charges75();
    void psaSplit_national_is60And40();
    void psaHeading_7InPartA_isError();
    void gefNoRecognition_staffRows_isError();
    void gefCap_oneAndAHalfFte_grant60000();
    void gefUnused_15400Of18000_is2600();
    void stf_samePersonTwoModules_isError();
    void stfYearFte_halfYear_isQuarter();
    void kbo_checkDigits_decide();
    void insz_bornIn2001_validOnlyWithTwoBillion();
    void iban_checkDigits_decide();
    void nis_63067And62108_areTwoMunicipalities();
    void sign_samePersonTwice_isError();
};

namespace {

/// A cluster of three with the given costs.
report::Values cluster(const char *costs)
{
    report::Values values = ocmw();
    set(values, {{"flag.cluster", "promotor"}, {"clu.grant", "10000.00"}, {"clu.advance", "7500.00"}});
    addRow(values, "clu.partners", {{"nis", "24109"}});
    addRow(values, "clu.partners", {{"nis", "24014"}});
    addRow(values, "clu.expenses", {{"ocmw", "24033"}, {"amount", costs}});
    return values;
}

} // namespace

void VectorsTest::hwg_cash12Bank5Letter3_subsidy500()
{
    report::Values values;
    set(values, {{"hwg.n_cash", "12"}, {"hwg.n_bank", "5"}, {"hwg.n_letter", "3"}});
    const report::Evaluator sheet = evaluator(values);
    QCOMPARE(spelled(sheet, "hwg.n_total"), QStringLiteral("20"));
    QCOMPARE(spelled(sheet, "hwg.subsidy"), QStringLiteral("500.00"));
}

void VectorsTest::hwgEnvelope_26510Guarantees_is662750()
{
    report::Values values;
    set(values, {{"hwg.n_cash", "26510"}, {"hwg.n_bank", "0"}, {"hwg.n_letter", "0"}});
    QCOMPARE(spelled(evaluator(values), "hwg.subsidy"), QStringLiteral("662750.00"));
}

void VectorsTest::a40_137Files_grant64390()
{
    report::Values values;
    set(values, {{"a40.files", "137.00"}});
    QCOMPARE(spelled(evaluator(values), "a40.grant_calc"), QStringLiteral("64390.00"));
}

void VectorsTest::a40OldRate_137Files_differs20550()
{
    const form::Campaign &campaign = form::Campaign::builtIn();
    const base::Decimal files(137);
    const auto oldGrant
        = base::Decimal::multiply(files, *campaign.parameter(QStringLiteral("a40.rate_previous")).number());
    const auto newGrant = base::Decimal::multiply(files, *campaign.parameter(QStringLiteral("a40.rate")).number());
    QCOMPARE(oldGrant->toString(2), QStringLiteral("43840.00"));
    QCOMPARE(base::Decimal::subtract(*newGrant, *oldGrant)->toString(2), QStringLiteral("20550.00"));
}

void VectorsTest::cluOk_costs8200_balance700()
{
    const report::Evaluator sheet = evaluator(cluster("8200.00"));
    QCOMPARE(spelled(sheet, "clu.accepted"), QStringLiteral("8200.00"));
    QCOMPARE(spelled(sheet, "clu.balance"), QStringLiteral("700.00"));
}

void VectorsTest::cluShort_costs6900_balanceMinus600()
{
    const report::Evaluator sheet = evaluator(cluster("6900.00"));
    QCOMPARE(spelled(sheet, "clu.accepted"), QStringLiteral("6900.00"));
    QCOMPARE(spelled(sheet, "clu.balance"), QStringLiteral("-600.00"));
    QCOMPARE(found(sheet, "clu", "GEN-11"), QStringList(QStringLiteral("clu.accepted")));
}

void VectorsTest::cluOver_costs11340_balance2500AndRemark()
{
    const report::Evaluator sheet = evaluator(cluster("11340.50"));
    QCOMPARE(spelled(sheet, "clu.accepted"), QStringLiteral("10000.00"));
    QCOMPARE(spelled(sheet, "clu.balance"), QStringLiteral("2500.00"));
    QCOMPARE(found(sheet, "clu", "GEN-10"), QStringList(QStringLiteral("clu.total")));
}

void VectorsTest::cluMembers_onePartner_isError()
{
    report::Values values = ocmw();
    set(values, {{"flag.cluster", "promotor"}});
    addRow(values, "clu.partners", {{"nis", "24109"}});
    QCOMPARE(found(evaluator(values), "clu", "CLU-01"), QStringList(QStringLiteral("clu.n_ocmw")));
    addRow(values, "clu.partners", {{"nis", "24014"}});
    QCOMPARE(found(evaluator(values), "clu", "CLU-01"), QStringList());
}

void VectorsTest::psaMixed_6Of20_charges75()
{
    report::Values values;
    addRow(values, "psa.actA", {{"heading", "3"}, {"persons", "6"}, {"attend", "20"}, {"cost", "250.00"}});
    const report::Evaluator sheet = evaluator(values);
    QCOMPARE(spelled(sheet, "psa.actA[1].share"), QStringLiteral("30.00"));
    QCOMPARE(spelled(sheet, "psa.actA[1].charged"), QStringLiteral("75.00"));
}

void VectorsTest::psaSplit_national_is60And40()
{
    const form::Campaign &campaign = form::Campaign::builtIn();
    const auto a = *campaign.parameter(QStringLiteral("psa.envelope_a")).number();
    const auto b = *campaign.parameter(QStringLiteral("psa.envelope_b")).number();
    const auto whole = *base::Decimal::add(a, b);
    QCOMPARE(whole.toString(2), QStringLiteral("9359000.00"));
    QCOMPARE(*base::Decimal::divide(a, whole), base::Decimal(60, 2));
    QCOMPARE(*base::Decimal::divide(b, whole), base::Decimal(40, 2));
    report::Values values;
    set(values, {{"psa.grant1", "5615400.00"}, {"psa.grant2", "3743600.00"}});
    QCOMPARE(found(evaluator(values), "psa", "PSA-07"), QStringList());
}

void VectorsTest::psaHeading_7InPartA_isError()
{
    report::Values values;
    addRow(values, "psa.actA", {{"heading", "7"}});
    QCOMPARE(found(evaluator(values), "psa", "PSA-01"), QStringList(QStringLiteral("psa.actA[1].heading")));
}

void VectorsTest::gefNoRecognition_staffRows_isError()
{
    report::Values values = ocmw();
    addStaff(values, "1", "1.00", "50000.00");
    set(values, {{"gef.debt_status", "none"}});
    addRow(values, "gef.staff", {{"person", "1"}, {"fte", "0.50"}, {"cost", "20000.00"}});
    QCOMPARE(found(evaluator(values), "gef", "GEF-01"), QStringList(QStringLiteral("gef.staff")));
    set(values, {{"gef.debt_status", "recognised"}});
    QCOMPARE(found(evaluator(values), "gef", "GEF-01"), QStringList());
}

void VectorsTest::gefCap_oneAndAHalfFte_grant60000()
{
    report::Values values = ocmw();
    addStaff(values, "1", "1.00", "80000.00");
    set(values, {{"gef.debt_status", "recognised"}, {"gef.fte_granted", "1.50"}, {"gef.flat", "40000.00"}});
    addRow(values, "gef.staff", {{"person", "1"}, {"fte", "1.00"}, {"cost", "71250.00"}});
    const report::Evaluator sheet = evaluator(values);
    QCOMPARE(spelled(sheet, "gef.grant4"), QStringLiteral("60000.00"));
    QCOMPARE(spelled(sheet, "gef.accepted4"), QStringLiteral("60000.00"));
    QCOMPARE(found(sheet, "gef", "GEN-10"), QStringList(QStringLiteral("gef.cost4")));
}

void VectorsTest::gefUnused_15400Of18000_is2600()
{
    report::Values values = ocmw();
    set(values, {{"gef.debt_status", "none"}, {"gef.grant6", "18000.00"}, {"gef.cur_e_amount", "15400.00"}});
    const report::Evaluator sheet = evaluator(values);
    QCOMPARE(spelled(sheet, "gef.total6"), QStringLiteral("15400.00"));
    QCOMPARE(spelled(sheet, "gef.unused"), QStringLiteral("2600.00"));
    QCOMPARE(found(sheet, "gef", "GEN-11"), QStringList(QStringLiteral("gef.unused")));
}

void VectorsTest::stf_samePersonTwoModules_isError()
{
    report::Values values = ocmw();
    addStaff(values, "1", "1.00", "50000.00");
    addRow(values, "gef.staff", {{"person", "1"}, {"fte", "0.60"}, {"cost", "1000.00"}});
    addRow(values, "a40.staff", {{"person", "1"}, {"fte", "0.40"}, {"cost", "1000.00"}});
    QCOMPARE(found(evaluator(values), "ocmw", "STF-01"), QStringList());
    addRow(values, "a40.staff", {{"person", "1"}, {"fte", "0.10"}, {"cost", "1000.00"}});
    const report::Evaluator sheet = evaluator(values);
    QCOMPARE(spelled(sheet, "staff[1].fte_charged"), QStringLiteral("1.10"));
    QCOMPARE(found(sheet, "ocmw", "STF-01"), QStringList(QStringLiteral("staff[1].fte_charged")));
}

void VectorsTest::stfYearFte_halfYear_isQuarter()
{
    report::Values values;
    addRow(values, "staff", {{"no", "1"}, {"from", "2016-07-01"}, {"to", "2016-12-31"}, {"fte", "0.50"}});
    QCOMPARE(spelled(evaluator(values), "staff[1].days"), QStringLiteral("0.25"));
}

void VectorsTest::kbo_checkDigits_decide()
{
    report::Values values = ocmw();
    values.setField(QStringLiteral("ocmw.kbo"), QStringLiteral("0212214918"));
    QCOMPARE(found(evaluator(values), "ocmw", "GEN-05-pattern"), QStringList(QStringLiteral("ocmw.kbo")));
    values.setField(QStringLiteral("ocmw.kbo"), *base::normalizedKbo(QStringLiteral("0212.214.917")));
    QCOMPARE(found(evaluator(values), "ocmw", "GEN-05-pattern"), QStringList());
}

void VectorsTest::insz_bornIn2001_validOnlyWithTwoBillion()
{
    const QString insz = *base::normalizedInsz(QStringLiteral("01.12.31-017.60"));
    constexpr int modulus = 97;
    QVERIFY(insz.mid(9).toInt() != modulus - insz.left(9).toLongLong() % modulus);
    report::Values values = ocmw();
    addStaff(values, "1", "1.00", "50000.00");
    addRow(values, "staff", {{"insz", "01123101760"}});
    QCOMPARE(found(evaluator(values), "ocmw", "GEN-05-pattern"), QStringList());
    QVERIFY(!base::normalizedInsz(QStringLiteral("01.12.31-017.61")));
}

void VectorsTest::iban_checkDigits_decide()
{
    report::Values values = ocmw();
    values.setField(QStringLiteral("ocmw.iban"), QStringLiteral("BE68539007547035"));
    QCOMPARE(found(evaluator(values), "ocmw", "GEN-05-pattern"), QStringList(QStringLiteral("ocmw.iban")));
    values.setField(QStringLiteral("ocmw.iban"), *base::normalizedIban(QStringLiteral("BE68 5390 0754 7034")));
    QCOMPARE(found(evaluator(values), "ocmw", "GEN-05-pattern"), QStringList());
}

void VectorsTest::nis_63067And62108_areTwoMunicipalities()
{
    const form::Campaign &campaign = form::Campaign::builtIn();
    QCOMPARE(campaign.municipality(u"63067")->nameDe, QStringLiteral("Sankt Vith"));
    QCOMPARE(campaign.municipality(u"62108")->nameFr, QStringLiteral("Visé"));
    report::Values values = ocmw();
    set(values, {{"ocmw.nis", "12345"}});
    QCOMPARE(found(evaluator(values), "ocmw", "GEN-01"), QStringList(QStringLiteral("ocmw.nis")));
}

void VectorsTest::sign_samePersonTwice_isError()
{
    report::Values values = ocmw();
    QCOMPARE(found(evaluator(values), "ocmw", "GEN-06"), QStringList());
    set(values, {{"sign2.name", "An Proef"}});
    QCOMPARE(found(evaluator(values), "ocmw", "GEN-06"), QStringList(QStringLiteral("sign2.name")));
}

QTEST_APPLESS_MAIN(VectorsTest)
#include "test_vectors.moc"

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/report/rules.h"

namespace rules {

namespace {

/// A text of so many letters in a field of at most 80.
Case lengthCase(const char *condition, int length, const char *findings)
{
    Case one = made({{condition, {{"ocmw.city", "x"}}, findings}}).first();
    one.changes.first().second = QString(length, u'x');
    return one;
}

Cases lengths()
{
    return {lengthCase("GEN-05-length_ocmw.city_200Letters_fires", 200, "GEN-05-length ocmw.city"),
        lengthCase("GEN-05-length_ocmw.city_20Letters_holds", 20, ""),
        lengthCase("GEN-05-length_ocmw.city_80Letters_edgeHolds", 80, ""),
        lengthCase("GEN-05-length_ocmw.city_81Letters_edgeFires", 81, "GEN-05-length ocmw.city")};
}

const QList<Line> sharedLines{
    {"GEN-01_clu.participations.ocmw_noMunicipality_fires", {{"clu.participations[1].ocmw", "12345"}},
        "GEN-01 clu.participations[1].ocmw, CLU-05 clu.participations[1].ocmw"},
    {"GEN-01_clu.participations.ocmw_municipality_holds", {{"clu.participations[1].ocmw", "24014"}}},
    {"GEN-01_clu.participations.ocmw_oneAfterTheLast_edgeFires", {{"clu.participations[1].ocmw", "93091"}},
        "GEN-01 clu.participations[1].ocmw, CLU-05 clu.participations[1].ocmw"},
    {"GEN-02_a40.exp.date_2014_fires", {{"a40.exp[1].date", "2014-05-01"}}, "GEN-02 a40.exp[1].date"},
    {"GEN-02_a40.exp.date_2016_holds", {{"a40.exp[1].date", "2016-05-01"}}},
    {"GEN-02_a40.exp.date_firstDay_edgeHolds", {{"a40.exp[1].date", "2016-01-01"}}},
    {"GEN-02_a40.exp.date_dayBefore_edgeFires", {{"a40.exp[1].date", "2015-12-31"}}, "GEN-02 a40.exp[1].date"},
    {"GEN-02_a40.exp.date_lastDay_edgeHolds", {{"a40.exp[1].date", "2016-12-31"}}},
    {"GEN-02_a40.exp.date_dayAfter_edgeFires", {{"a40.exp[1].date", "2017-01-01"}}, "GEN-02 a40.exp[1].date"},
    {"GEN-02_sign2.delegation_date_signingDateOf2017_edgeHolds", {{"sign2.delegation_date", "2017-01-10"}}},
    {"GEN-03_hwg.amount_negative_fires", {{"hwg.amount", "-5.00"}}, "GEN-03 hwg.amount"},
    {"GEN-03_hwg.amount_usual_holds", {{"hwg.amount", "94100.00"}}},
    {"GEN-03_hwg.amount_nothing_edgeHolds", {{"hwg.amount", "0.00"}}},
    {"GEN-03_hwg.amount_oneCentBelowNothing_edgeFires", {{"hwg.amount", "-0.01"}}, "GEN-03 hwg.amount"},
    {"GEN-03_hwg.amount_justBelowAHundredMillion_edgeHolds", {{"hwg.amount", "99999999.99"}}},
    {"GEN-03_hwg.amount_aHundredMillion_edgeFires", {{"hwg.amount", "100000000.00"}}, "GEN-03 hwg.amount"},
    {"GEN-03_a40.exp.share_100Percent_edgeHolds", {{"a40.exp[1].share", "100.00"}}},
    {"GEN-03_a40.exp.share_100.01Percent_edgeFires", {{"a40.exp[1].share", "100.01"}},
        "GEN-03 a40.exp[1].share, GEN-10 a40.total"},
    {"GEN-03_clu.staff.fte_1.00_edgeHolds",
        {{"clu.staff[1].fte", "1.00"}, {"psa.staffA[1].fte", ""}, {"psa.staffB[1].fte", ""}},
        "GEN-05 psa.staffA[1].fte, GEN-05 psa.staffB[1].fte, STF-07 staff[3].fte_row"},
    {"GEN-03_clu.staff.fte_1.01_edgeFires",
        {{"clu.staff[1].fte", "1.01"}, {"clu.staff[1].person", ""}, {"clu.staff[1].ocmw", "24109"},
            {"clu.staff[1].partner_name", "Bo"}},
        "GEN-03 clu.staff[1].fte, STF-05 clu.staff[1].fte"},
    {"GEN-05_ocmw.city_empty_fires", {{"ocmw.city", ""}}, "GEN-05 ocmw.city"},
    {"GEN-05_ocmw.city_name_holds", {{"ocmw.city", "Leuven"}}},
    {"GEN-05_ocmw.city_blanksOnly_edgeFires", {{"ocmw.city", "!   "}}, "GEN-05 ocmw.city"},
    {"GEN-05_ocmw.city_oneLetter_edgeHolds", {{"ocmw.city", "A"}}},
    {"GEN-05-pattern_ocmw.postcode_withALetter_fires", {{"ocmw.postcode", "12a4"}}, "GEN-05-pattern ocmw.postcode"},
    {"GEN-05-pattern_ocmw.postcode_ofLeuven_holds", {{"ocmw.postcode", "3000"}}},
    {"GEN-05-pattern_ocmw.postcode_lowest_edgeHolds", {{"ocmw.postcode", "1000"}}},
    {"GEN-05-pattern_ocmw.postcode_oneLower_edgeFires", {{"ocmw.postcode", "0999"}}, "GEN-05-pattern ocmw.postcode"},
    {"GEN-05-pattern_ocmw.kbo_lastDigitOneMore_edgeFires", {{"ocmw.kbo", "!0212214918"}}, "GEN-05-pattern ocmw.kbo"},
    {"GEN-05-choice_ocmw.lang_unknown_fires", {{"ocmw.lang", "!xx"}}, "GEN-05-choice ocmw.lang"},
    {"GEN-05-choice_ocmw.lang_french_holds", {{"ocmw.lang", "fr"}}},
    {"GEN-05-choice_ocmw.lang_capitals_edgeFires", {{"ocmw.lang", "!NL"}}, "GEN-05-choice ocmw.lang"},
    {"GEN-05-reference_a40.staff.person_nobody_fires", {{"a40.staff[1].person", "99"}},
        "GEN-05-reference a40.staff[1].person"},
    {"GEN-05-reference_a40.staff.person_somebody_holds", {{"a40.staff[1].person", "3"}}},
    {"GEN-05-reference_a40.staff.person_oneAfterTheLast_edgeFires", {{"a40.staff[1].person", "4"}},
        "GEN-05-reference a40.staff[1].person"},
    {"GEN-05-rows_vst.objectives_none_fires", {{"vst.objectives", ""}}, "GEN-05-rows vst.objectives"},
    {"GEN-05-rows_vst.objectives_two_holds",
        {{"vst.objectives[2].description", "D"}, {"vst.objectives[2].indicator", "I"},
            {"vst.objectives[2].target", "1"}, {"vst.objectives[2].result", "1"}}},
    {"GEN-05-rows_vst.objectives_one_edgeHolds",
        {{"vst.objectives[1].description", "D"}, {"vst.objectives[1].indicator", "I"},
            {"vst.objectives[1].target", "1"}, {"vst.objectives[1].result", "1"}}},
    {"GEN-05-rows_clu.partners_oneOfTwo_edgeFires",
        {{"clu.partners", ""}, {"clu.partners[1].nis", "24014"}, {"clu.meetings[1].present", "2"},
            {"clu.expenses[1].ocmw", "24014"}, {"clu.participations[1].ocmw", "24014"}},
        "GEN-05-rows clu.partners, CLU-01 clu.n_ocmw"},
    {"GEN-05-most_vst.objectives_threeOfOne_fires",
        {{"maximumRows.vst.objectives", "1"}, {"vst.objectives[2].description", "D"},
            {"vst.objectives[2].indicator", "I"}, {"vst.objectives[2].target", "1"}, {"vst.objectives[2].result", "1"},
            {"vst.objectives[3].description", "D"}, {"vst.objectives[3].indicator", "I"},
            {"vst.objectives[3].target", "1"}, {"vst.objectives[3].result", "1"}},
        "GEN-05-most vst.objectives"},
    {"GEN-05-most_vst.objectives_oneOfThree_holds", {{"maximumRows.vst.objectives", "3"}}},
    {"GEN-05-most_vst.objectives_twoOfTwo_edgeHolds",
        {{"maximumRows.vst.objectives", "2"}, {"vst.objectives[2].description", "D"},
            {"vst.objectives[2].indicator", "I"}, {"vst.objectives[2].target", "1"},
            {"vst.objectives[2].result", "1"}}},
    {"GEN-05-most_vst.objectives_twoOfOne_edgeFires",
        {{"maximumRows.vst.objectives", "1"}, {"vst.objectives[2].description", "D"},
            {"vst.objectives[2].indicator", "I"}, {"vst.objectives[2].target", "1"}, {"vst.objectives[2].result", "1"}},
        "GEN-05-most vst.objectives"},
    {"GEN-05-key_clu.actions.no_sameNumber_fires",
        {{"clu.actions[2].no", "1"}, {"clu.actions[2].title", "T"}, {"clu.actions[2].description", "D"},
            {"clu.actions[2].from", "2016-02-01"}, {"clu.actions[2].to", "2016-02-01"}},
        "GEN-05-key clu.actions[2].no"},
    {"GEN-05-key_clu.actions.no_nextNumber_holds",
        {{"clu.actions[2].no", "2"}, {"clu.actions[2].title", "T"}, {"clu.actions[2].description", "D"},
            {"clu.actions[2].from", "2016-02-01"}, {"clu.actions[2].to", "2016-02-01"}}},
    {"GEN-05-key_clu.actions.no_noNumber_edgeHolds",
        {{"clu.actions[2].no", ""}, {"clu.actions[2].title", "T"}, {"clu.actions[2].description", "D"},
            {"clu.actions[2].from", "2016-02-01"}, {"clu.actions[2].to", "2016-02-01"}},
        "GEN-05 clu.actions[2].no"},
    {"GEN-08_hwg.n_cash_5Became12_fires", {{"previous.hwg.n_cash", "5"}}, "GEN-08 hwg.n_cash"},
    {"GEN-08_hwg.n_cash_10Became12_holds", {{"previous.hwg.n_cash", "10"}}},
    {"GEN-08_hwg.n_cash_8Became12_edgeHolds", {{"previous.hwg.n_cash", "8"}}},
    {"GEN-08_hwg.n_cash_24Became12_edgeHolds", {{"previous.hwg.n_cash", "24"}}},
    {"GEN-08_hwg.n_cash_25Became12_edgeFires", {{"previous.hwg.n_cash", "25"}}, "GEN-08 hwg.n_cash"},
    {"GEN-08_hwg.n_cash_nothingLastYear_edgeHolds", {{"previous.hwg.n_cash", "0"}}},
    {"GEN-08_hwg.n_cash_nothingThisYear_edgeFires", {{"previous.hwg.n_cash", "3"}, {"hwg.n_cash", "0"}},
        "GEN-08 hwg.n_cash"},
    {"GEN-08_hwg.n_cash_notFilledInYet_edgeHolds", {{"previous.hwg.n_cash", "3"}, {"hwg.n_cash", ""}},
        "GEN-05 hwg.n_cash"},
    {"GEN-08_hwg.amount_plus50.00Percent_edgeHolds", {{"previous.hwg.amount", "10000.00"}, {"hwg.amount", "15000.00"}}},
    {"GEN-08_hwg.amount_plus50.01Percent_edgeFires", {{"previous.hwg.amount", "10000.00"}, {"hwg.amount", "15001.00"}},
        "GEN-08 hwg.amount"},
    {"GEN-08_hwg.amount_oneCentAbove_edgeFires", {{"previous.hwg.amount", "10000.00"}, {"hwg.amount", "15000.01"}},
        "GEN-08 hwg.amount"},
    {"GEN-08_hwg.amount_minus50.00Percent_edgeHolds", {{"previous.hwg.amount", "10000.00"}, {"hwg.amount", "5000.00"}}},
    {"GEN-08_hwg.amount_minus50.01Percent_edgeFires", {{"previous.hwg.amount", "10000.00"}, {"hwg.amount", "4999.00"}},
        "GEN-08 hwg.amount"},
    {"GEN-08_hwg.subsidy_summaryOfTheModule_fires", {{"previous.hwg.subsidy", "100.00"}}, "GEN-08 hwg.subsidy"},
    {"GEN-08_hwg.n_total_otherComputedValue_holds", {{"previous.hwg.n_total", "4"}}},
    {"GEN-08_gef.flat_parameter_holds", {{"previous.gef.flat", "10000.00"}}},
    {"GEN-08_gef.grant6_proposedNowhere_fires", {{"previous.gef.grant6", "5000.00"}}, "GEN-08 gef.grant6"},
    {"EXP-01_a40.exp.amount_sameInvoiceInBigCities_fires",
        {{"vst.staff[1].cost", "19000.00"}, {"vst.expenses[1].amount", "1000.00"}, {"a40.exp[1].supplier", "Drukkerij"},
            {"a40.exp[1].date", "2016-05-02"}},
        "EXP-01 a40.exp[1].amount, EXP-01 vst.expenses[1].amount"},
    {"EXP-01_clu.expenses.amount_sameDocumentInBigCities_fires",
        {{"clu.expenses[1].document", "F1"}, {"clu.expenses[1].date", "2016-05-02"}, {"vst.staff[1].cost", "16000.00"},
            {"vst.expenses[1].amount", "4000.00"}},
        "EXP-01 clu.expenses[1].amount, EXP-01 vst.expenses[1].amount"},
    {"EXP-01_gef.pc.amount_samePartnerInArticle40_fires",
        {{"gef.pc[1].amount", "1000.00"}, {"gef.pi[1].own", ""}, {"gef.pi", ""}, {"gef.cur_e_amount", "5500.00"},
            {"a40.exp[1].supplier", "Energiehuis"}, {"a40.exp[1].date", "2016-10-03"}},
        "EXP-01 gef.pc[1].amount, EXP-01 a40.exp[1].amount"},
    {"EXP-01_psa.actA.cost_samePartnerInBigCities_fires",
        {{"vst.expenses[1].supplier", "Theater"}, {"vst.expenses[1].date", "2016-02-06"},
            {"vst.expenses[1].amount", "5500.00"}, {"vst.staff[1].cost", "14500.00"}},
        "EXP-01 psa.actA[1].cost, EXP-01 vst.expenses[1].amount"},
    {"EXP-01_psa.actB.cost_samePartnerInPartA_fires",
        {{"psa.actB[1].partner", "Theater"}, {"psa.actB[1].from", "2016-02-06"}, {"psa.actA[1].cost", "3700.00"}},
        "EXP-01 psa.actA[1].cost, EXP-01 psa.actB[1].cost, GEN-11 psa.accepted1"},
    {"STF-01_staff.fte_charged_threeModules_fires", {{"gef.staff[1].person", "1"}, {"gef.staff[1].fte", "0.80"}},
        "STF-01 staff[1].fte_charged, GEF-03 gef.fte_total"},
    {"STF-02_staff.cost_charged_threeModules_fires",
        {{"gef.staff[1].person", "1"}, {"gef.staff[1].fte", "0.70"}, {"gef.staff[1].cost", "40000.00"},
            {"staff[1].cost", "55000.00"}},
        "STF-02 staff[1].cost_charged, GEF-03 gef.fte_total"}};

} // namespace

Cases sharedCases()
{
    return made(sharedLines) + lengths();
}

} // namespace rules

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/report/rules.h"

namespace rules {

namespace {

const QList<Line> ocmwLines{{"GEN-06_sign2.name_samePerson_fires", {{"sign2.name", "An Proef"}}, "GEN-06 sign2.name"},
    {"GEN-06_sign2.name_otherPerson_holds", {{"sign2.name", "Els Ander"}}},
    {"GEN-06_sign2.name_oneLetterMore_edgeHolds", {{"sign2.name", "An Proefs"}}},
    {"GEN-06_sign2.delegation_delegateWithoutDecision_fires", {{"sign2.capacity", "delegate"}},
        "GEN-06 sign2.delegation, GEN-05 sign2.delegation, GEN-05 sign2.delegation_date"},
    {"GEN-06_sign2.delegation_delegateWithDecision_holds",
        {{"sign2.capacity", "delegate"}, {"sign2.delegation", "VB 12"}, {"sign2.delegation_date", "2016-12-01"}}},
    {"GEN-06_sign2.delegation_onlyTheDateLacks_edgeFires",
        {{"sign2.capacity", "delegate"}, {"sign2.delegation", "VB 12"}},
        "GEN-06 sign2.delegation, GEN-05 sign2.delegation_date"},
    {"STF-01_staff.fte_charged_1.20OverTwoModules_fires", {{"a40.staff[1].fte", "1.00"}},
        "STF-01 staff[1].fte_charged"},
    {"STF-01_staff.fte_charged_0.70OverTwoModules_holds", {{"a40.staff[1].fte", "0.50"}}},
    {"STF-01_staff.fte_charged_1.00OverTwoModules_edgeHolds", {{"a40.staff[1].fte", "0.80"}}},
    {"STF-01_staff.fte_charged_1.01OverTwoModules_edgeFires", {{"a40.staff[1].fte", "0.81"}},
        "STF-01 staff[1].fte_charged"},
    {"STF-01_staff.fte_charged_secondContractFollows_edgeHolds",
        {{"staff[1].to", "2016-06-30"}, {"staff[1].cost", "30000.00"}, {"staff[4].no", "4"}, {"staff[4].name", "Naam1"},
            {"staff[4].first", "Voor"}, {"staff[4].function", "socialWorker"}, {"staff[4].contract", "contractual"},
            {"staff[4].from", "2016-07-01"}, {"staff[4].to", "2016-12-31"}, {"staff[4].fte", "1.00"},
            {"staff[4].cost", "30000.00"}, {"a40.staff[2].person", "4"}, {"a40.staff[2].kind", "upkeep"},
            {"a40.staff[2].service", "social"}, {"a40.staff[2].fte", "1.00"}, {"a40.staff[2].cost", "0.00"}}},
    {"STF-01_staff.fte_charged_secondContractOverlapsOneDay_edgeFires",
        {{"staff[1].to", "2016-07-01"}, {"staff[1].cost", "30000.00"}, {"staff[4].no", "4"}, {"staff[4].name", "Naam1"},
            {"staff[4].first", "Voor"}, {"staff[4].function", "socialWorker"}, {"staff[4].contract", "contractual"},
            {"staff[4].from", "2016-07-01"}, {"staff[4].to", "2016-12-31"}, {"staff[4].fte", "1.00"},
            {"staff[4].cost", "30000.00"}, {"a40.staff[2].person", "4"}, {"a40.staff[2].kind", "upkeep"},
            {"a40.staff[2].service", "social"}, {"a40.staff[2].fte", "1.00"}, {"a40.staff[2].cost", "0.00"}},
        "STF-01 staff[4].fte_charged"},
    {"STF-02_staff.cost_charged_6600Of5000_fires", {{"staff[3].fte", "0.20"}, {"staff[3].cost", "5000.00"}},
        "STF-02 staff[3].cost_charged"},
    {"STF-02_staff.cost_charged_6600Of7000_holds", {{"staff[3].fte", "0.20"}, {"staff[3].cost", "7000.00"}}},
    {"STF-02_staff.cost_charged_6600Of6600_edgeHolds", {{"staff[3].fte", "0.20"}, {"staff[3].cost", "6600.00"}}},
    {"STF-02_staff.cost_charged_oneCentMore_edgeFires", {{"staff[3].fte", "0.20"}, {"staff[3].cost", "6599.99"}},
        "STF-02 staff[3].cost_charged"},
    {"STF-03_staff.cost_150000APerson_fires", {{"staff[2].cost", "150000.00"}}, "STF-03 staff[2].cost"},
    {"STF-03_staff.cost_19000APerson_fires", {{"staff[1].cost", "19000.00"}}, "STF-03 staff[1].cost"},
    {"STF-03_staff.cost_45000APerson_holds", {{"staff[2].cost", "45000.00"}}},
    {"STF-03_staff.cost_120000_edgeHolds", {{"staff[2].cost", "120000.00"}}},
    {"STF-03_staff.cost_oneCentMore_edgeFires", {{"staff[2].cost", "120000.01"}}, "STF-03 staff[2].cost"},
    {"STF-03_staff.cost_20000_edgeHolds", {{"staff[1].cost", "20000.00"}}},
    {"STF-03_staff.cost_oneCentLess_edgeFires", {{"staff[1].cost", "19999.99"}}, "STF-03 staff[1].cost"},
    {"STF-03_staff.cost_halfTimeHalfYear30163.93_edgeHolds",
        {{"staff[1].fte", "0.50"}, {"staff[1].from", "2016-07-01"}, {"staff[1].cost", "30163.93"}}},
    {"STF-03_staff.cost_halfTimeHalfYear30163.94_edgeFires",
        {{"staff[1].fte", "0.50"}, {"staff[1].from", "2016-07-01"}, {"staff[1].cost", "30163.94"}},
        "STF-03 staff[1].cost"},
    {"STF-04_staff.to_monthsBefore_fires", {{"staff[3].from", "2016-11-30"}, {"staff[3].to", "2016-01-01"}},
        "STF-04 staff[3].to"},
    {"STF-04_staff.to_monthsAfter_holds", {{"staff[3].from", "2016-01-01"}, {"staff[3].to", "2016-11-30"}}},
    {"STF-04_staff.to_sameDay_edgeHolds", {{"staff[3].from", "2016-12-31"}, {"staff[3].to", "2016-12-31"}},
        "STF-03 staff[3].cost"},
    {"STF-04_staff.to_dayBefore_edgeFires", {{"staff[3].from", "2016-12-31"}, {"staff[3].to", "2016-12-30"}},
        "STF-04 staff[3].to"},
    {"STF-06_staff.other_moreThanTheCost_fires", {{"staff[3].other", "40000.00"}}, "STF-06 staff[3].other"},
    {"STF-06_staff.other_less_holds", {{"staff[3].other", "1000.00"}}},
    {"STF-06_staff.other_asMuch_edgeHolds", {{"staff[3].other", "30000.00"}}},
    {"STF-06_staff.other_oneCentMore_edgeFires", {{"staff[3].other", "30000.01"}}, "STF-06 staff[3].other"},
    {"STF-05_staff.fte_nothing_fires", {{"staff[3].fte", "0.00"}}, "STF-05 staff[3].fte"},
    {"STF-05_staff.fte_partTime_holds", {{"staff[3].fte", "0.40"}}},
    {"STF-05_staff.fte_smallest_edgeHolds", {{"staff[3].fte", "0.01"}}, "STF-03 staff[3].cost"}};

} // namespace

Cases ocmwCases()
{
    return made(ocmwLines);
}

} // namespace rules

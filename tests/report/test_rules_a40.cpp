// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/report/rules.h"

namespace rules {

namespace {

const QList<Line> a40Lines{{"A40-01_a40.grant_10FilesOf12_fires", {{"a40.files", "12.00"}}, "A40-01 a40.grant"},
    {"A40-01_a40.grant_proposed_holds", {{"a40.grant", ""}}},
    {"A40-01_a40.grant_asComputed_edgeHolds", {{"a40.grant", "4700.00"}}},
    {"A40-01_a40.grant_oneCentMore_edgeFires", {{"a40.grant", "4700.01"}}, "A40-01 a40.grant, GEN-11 a40.accepted"},
    {"A40-01_a40.grant_hundredthOfAFileMore_edgeFires", {{"a40.files", "10.01"}}, "A40-01 a40.grant"},
    {"A40-02_a40.total_part2Forgotten_fires", {{"formula.a40.total", "a40.total1"}},
        "A40-02 a40.total, GEN-11 a40.accepted"},
    {"A40-02_a40.total_otherDivision_holds", {{"a40.staff[1].cost", "2700.00"}, {"a40.exp[1].amount", "2000.00"}}},
    {"A40-02_a40.total_oneCentMore_edgeFires", {{"formula.a40.total", "a40.total1 + a40.total2 + 0.01"}},
        "A40-02 a40.total, GEN-10 a40.total"},
    {"A40-03_a40.rate_files_fires", {{"a40.files", "10.00"}}, "=A40-03 a40.rate"},
    {"A40-03_a40.rate_noFilesYet_holds", {{"a40.files", ""}}, "-A40-03 a40.rate, GEN-05 a40.files"},
    {"A40-03_a40.rate_noFileAtAll_edgeFires", {{"a40.files", "0.00"}}, "=A40-03 a40.rate, A40-01 a40.grant"},
    {"A40-04_a40.staff_nothing_fires", {{"a40.staff", ""}, {"a40.exp", ""}}, "A40-04 a40.staff, GEN-11 a40.accepted"},
    {"A40-04_a40.staff_bothParts_holds", {{"a40.description", "Balie"}}},
    {"A40-04_a40.staff_oneMemberOfStaff_edgeHolds", {{"a40.exp", ""}, {"a40.staff[1].cost", "4700.00"}}},
    {"A40-04_a40.staff_oneExpense_edgeHolds", {{"a40.staff", ""}, {"a40.exp[1].amount", "4700.00"}}},
    {"GEN-09-advance_a40.advance_aboveTheGrant_fires", {{"a40.advance", "6000.00"}}, "GEN-09-advance a40.advance"},
    {"GEN-09-advance_a40.advance_none_holds", {{"a40.advance", ""}}},
    {"GEN-09-advance_a40.advance_wholeGrant_edgeHolds", {{"a40.advance", "4700.00"}}},
    {"GEN-09-advance_a40.advance_oneCentMore_edgeFires", {{"a40.advance", "4700.01"}}, "GEN-09-advance a40.advance"},
    {"EXP-01_a40.exp.amount_sameSupplierDayAndAmount_fires",
        {{"a40.exp[1].amount", "500.00"}, {"a40.exp[2].type", "it"}, {"a40.exp[2].description", "Zaal"},
            {"a40.exp[2].supplier", "Meubelen"}, {"a40.exp[2].document", "F9"}, {"a40.exp[2].date", "2016-04-04"},
            {"a40.exp[2].amount", "500.00"}},
        "EXP-01 a40.exp[1].amount, EXP-01 a40.exp[2].amount"},
    {"EXP-01_a40.exp.amount_sameSupplierSpelledOtherwise_fires",
        {{"a40.exp[1].amount", "500.00"}, {"a40.exp[2].type", "it"}, {"a40.exp[2].description", "Zaal"},
            {"a40.exp[2].supplier", " MEUBELEN."}, {"a40.exp[2].document", "F9"}, {"a40.exp[2].date", "2016-04-04"},
            {"a40.exp[2].amount", "500.00"}},
        "EXP-01 a40.exp[1].amount, EXP-01 a40.exp[2].amount"},
    {"EXP-01_a40.exp.amount_sameDocumentDayAndAmount_fires",
        {{"a40.exp[1].amount", "500.00"}, {"a40.exp[2].type", "it"}, {"a40.exp[2].description", "Zaal"},
            {"a40.exp[2].document", "F2"}, {"a40.exp[2].date", "2016-04-04"}, {"a40.exp[2].amount", "500.00"}},
        "EXP-01 a40.exp[1].amount, EXP-01 a40.exp[2].amount"},
    {"EXP-01_a40.exp.amount_otherSupplierAndDocument_holds",
        {{"a40.exp[1].amount", "500.00"}, {"a40.exp[2].type", "it"}, {"a40.exp[2].description", "Zaal"},
            {"a40.exp[2].supplier", "Drukker"}, {"a40.exp[2].document", "F9"}, {"a40.exp[2].date", "2016-04-04"},
            {"a40.exp[2].amount", "500.00"}}},
    {"EXP-01_a40.exp.amount_dayAfter_edgeHolds",
        {{"a40.exp[1].amount", "500.00"}, {"a40.exp[2].type", "it"}, {"a40.exp[2].description", "Zaal"},
            {"a40.exp[2].supplier", "Meubelen"}, {"a40.exp[2].document", "F2"}, {"a40.exp[2].date", "2016-04-05"},
            {"a40.exp[2].amount", "500.00"}}},
    {"EXP-01_a40.exp.amount_oneCentBeside_edgeHolds",
        {{"a40.exp[1].amount", "499.99"}, {"a40.exp[2].type", "it"}, {"a40.exp[2].description", "Zaal"},
            {"a40.exp[2].supplier", "Meubelen"}, {"a40.exp[2].document", "F2"}, {"a40.exp[2].date", "2016-04-04"},
            {"a40.exp[2].amount", "500.01"}}},
    {"EXP-02_a40.exp.charged_shareForgotten_fires",
        {{"formula.a40.exp.charged", "row.amount"}, {"a40.exp[1].share", "50.00"}}, "EXP-02 a40.exp[1].charged"},
    {"EXP-02_a40.exp.charged_aThird_holds", {{"a40.exp[1].share", "33.33"}}, "GEN-11 a40.accepted"},
    {"EXP-02_a40.exp.charged_oneCentMore_edgeFires",
        {{"formula.a40.exp.charged", "round(row.amount * row.share / 100, 2) + 0.01"}},
        "EXP-02 a40.exp[1].charged, GEN-10 a40.total"},
    {"GEN-10_a40.total_5700Of4700_fires", {{"a40.exp[1].amount", "2000.00"}}, "GEN-10 a40.total"},
    {"GEN-10_a40.total_4200Of4700_holds", {{"a40.exp[1].amount", "500.00"}}, "GEN-11 a40.accepted"},
    {"GEN-10_a40.total_oneCentMore_edgeFires", {{"a40.exp[1].amount", "1000.01"}}, "GEN-10 a40.total"},
    {"GEN-11_a40.accepted_4200Of4700_fires", {{"a40.exp[1].amount", "500.00"}}, "GEN-11 a40.accepted"},
    {"GEN-11_a40.accepted_5700Of4700_holds", {{"a40.exp[1].amount", "2000.00"}}, "GEN-10 a40.total"},
    {"GEN-11_a40.accepted_oneCentLess_edgeFires", {{"a40.exp[1].amount", "999.99"}}, "GEN-11 a40.accepted"}};

} // namespace

Cases a40Cases()
{
    return made(a40Lines) + lateness(QStringLiteral("a40.grant")) + fractions(QStringLiteral("a40.staff"));
}

} // namespace rules

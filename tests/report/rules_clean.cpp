// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/report/rules.h"
#include "tests/report/sample.h"

namespace rules {

namespace {

using sample::addRow;
using sample::set;

void addSmallModules(report::Values &values)
{
    set(values, {{"hwg.n_cash", "12"}, {"hwg.n_bank", "5"}, {"hwg.n_letter", "3"}});
    set(values,
        {{"a40.files", "10.00"}, {"a40.grant", "4700.00"}, {"a40.advance", "4000.00"}, {"a40.description", "Onthaal"}});
    addRow(values, "a40.staff",
        {{"person", "1"}, {"kind", "upkeep"}, {"service", "social"}, {"fte", "0.10"}, {"cost", "3700.00"}});
    addRow(values, "a40.exp",
        {{"type", "it"}, {"description", "Zuil"}, {"supplier", "Meubelen"}, {"document", "F2"}, {"date", "2016-04-04"},
            {"amount", "1000.00"}});
}

void addBigCities(report::Values &values)
{
    set(values,
        {{"flag.bigcity", "true"}, {"vst.agreement_ref", "GS-1"}, {"vst.agreement_date", "2016-03-01"},
            {"vst.grant", "20000.00"}, {"vst.advance", "15000.00"}, {"vst.participants", "50"}, {"vst.part_ll", "20"},
            {"vst.part_ell", "10"}, {"vst.part_other", "20"}, {"vst.evaluation", "Goed"}});
    addRow(values, "vst.objectives",
        {{"description", "Groepen"}, {"indicator", "Deelnemers"}, {"target", "50"}, {"result", "50"}});
    addRow(values, "vst.actions",
        {{"title", "Ontmoeting"}, {"aim", "goal"}, {"form", "collective"}, {"sessions", "10"}, {"participants", "60"},
            {"from", "2016-02-01"}, {"to", "2016-06-30"}});
    addRow(values, "vst.staff", {{"person", "1"}, {"fte", "0.20"}, {"cost", "12000.00"}});
    addRow(values, "vst.expenses",
        {{"type", "activity"}, {"description", "Zaal"}, {"supplier", "Drukkerij"}, {"document", "F1"},
            {"date", "2016-05-02"}, {"amount", "8000.00"}});
}

void addCluster(report::Values &values)
{
    set(values,
        {{"flag.cluster", "promotor"}, {"clu.name", "Streek"}, {"clu.agreement_ref", "CL-1"},
            {"clu.agreement_date", "2016-02-18"}, {"clu.grant", "10000.00"}, {"clu.advance", "7500.00"},
            {"clu.participants", "20"}, {"clu.evaluation", "Goed"}});
    addRow(values, "clu.partners", {{"nis", "24109"}});
    addRow(values, "clu.partners", {{"nis", "24014"}});
    addRow(values, "clu.meetings", {{"date", "2016-03-01"}, {"place", "Haacht"}, {"present", "3"}});
    addRow(values, "clu.objectives", {{"description", "Samen"}, {"result", "Gelukt"}, {"reached", "yes"}});
    addRow(values, "clu.actions",
        {{"no", "1"}, {"title", "Tuin"}, {"description", "Moestuin"}, {"from", "2016-04-05"}, {"to", "2016-10-25"}});
    addRow(values, "clu.participations", {{"action", "1"}, {"ocmw", "24109"}, {"participants", "30"}});
    addRow(values, "clu.staff", {{"ocmw", "24033"}, {"person", "3"}, {"fte", "0.10"}, {"cost", "6000.00"}});
    addRow(values, "clu.expenses",
        {{"ocmw", "24014"}, {"type", "activity"}, {"description", "Zaden"}, {"date", "2016-06-01"}, {"document", "C1"},
            {"amount", "4000.00"}});
}

void addEnergy(report::Values &values)
{
    set(values,
        {{"gef.debt_status", "recognised"}, {"gef.debt_ref", "SBD-1"}, {"gef.class", "3"}, {"gef.fte_granted", "1.00"},
            {"gef.flat", "40000.00"}, {"gef.grant4", "40000.00"}, {"gef.grant6", "10000.00"}});
    addRow(values, "gef.staff", {{"person", "2"}, {"task", "mediation"}, {"fte", "1.00"}, {"cost", "40000.00"}});
    set(values,
        {{"gef.cur_e_n_house", "10"}, {"gef.cur_e_n_bills", "12"}, {"gef.cur_e_amount", "6000.00"},
            {"gef.cur_g_n_house", "5"}, {"gef.cur_g_n_bills", "5"}, {"gef.cur_g_amount", "3000.00"},
            {"gef.cur_o_n_house", "1"}, {"gef.cur_o_n_bills", "1"}, {"gef.cur_o_amount", "500.00"},
            {"gef.cur_unique", "12"}});
    addRow(values, "gef.pi",
        {{"type", "small"}, {"households", "5"}, {"measures", "6"}, {"amount", "450.00"}, {"own", "50.00"}});
    addRow(values, "gef.pc",
        {{"title", "Infoavond"}, {"type", "session"}, {"date", "2016-10-03"}, {"partner", "Energiehuis"},
            {"amount", "100.00"}});
}

void addParticipation(report::Values &values)
{
    set(values,
        {{"psa.mode", "form"}, {"psa.grant1", "6000.00"}, {"psa.grant2", "4000.00"}, {"psa.adv1", "4500.00"},
            {"psa.adv2", "3000.00"}, {"psa.admin1", "100.00"}, {"psa.admin2", "100.00"}, {"psa.unique1", "10"},
            {"psa.unique2", "5"}});
    addRow(values, "psa.actA",
        {{"heading", "1"}, {"title", "Voorstelling"}, {"kind", "collective"}, {"how", "cost"}, {"from", "2016-02-06"},
            {"to", "2016-02-06"}, {"partner", "Theater"}, {"persons", "10"}, {"children", "2"}, {"cost", "5500.00"}});
    addRow(values, "psa.actB",
        {{"heading", "5"}, {"title", "Kamp"}, {"kind", "collective"}, {"how", "cost"}, {"from", "2016-07-04"},
            {"to", "2016-07-08"}, {"partner", "Speelplein"}, {"persons", "5"}, {"children", "5"}, {"cost", "3700.00"}});
    addRow(values, "psa.staffA", {{"person", "3"}, {"fte", "0.05"}, {"cost", "400.00"}});
    addRow(values, "psa.staffB", {{"person", "3"}, {"fte", "0.05"}, {"cost", "200.00"}});
}

} // namespace

report::Values clean()
{
    report::Values values = sample::ocmw();
    sample::addStaff(values, "1", "1.00", "60000.00");
    sample::addStaff(values, "2", "1.00", "50000.00");
    sample::addStaff(values, "3", "0.50", "30000.00");
    addSmallModules(values);
    addBigCities(values);
    addCluster(values);
    addEnergy(values);
    addParticipation(values);
    return values;
}

} // namespace rules

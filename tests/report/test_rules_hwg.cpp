// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/report/rules.h"

namespace rules {

Cases hwgCases()
{
    return made(
               {{"HWG-01_hwg.n_total_oneFormForgotten_fires",
                    {{"formula.hwg.n_total", "default(hwg.n_cash, 0) + default(hwg.n_bank, 0)"}}, "HWG-01 hwg.n_total"},
                   {"HWG-01_hwg.n_total_fourForms_holds", {{"hwg.n_other", "2"}, {"hwg.other_text", "Borg"}}},
                   {"HWG-01_hwg.n_total_oneMore_edgeFires",
                       {{"formula.hwg.n_total",
                           "default(hwg.n_cash, 0) + default(hwg.n_bank, 0) + default(hwg.n_letter, 0) + "
                           "default(hwg.n_other, 0) + 1"}},
                       "HWG-01 hwg.n_total"},
                   {"HWG-02_hwg.subsidy_doubled_fires", {{"formula.hwg.subsidy", "hwg.n_total * hwg.rate * 2"}},
                       "HWG-02 hwg.subsidy"},
                   {"HWG-02_hwg.subsidy_26510Guarantees_holds", {{"hwg.n_cash", "26502"}}},
                   {"HWG-02_hwg.subsidy_oneCentMore_edgeFires",
                       {{"formula.hwg.subsidy", "hwg.n_total * hwg.rate + 0.01"}}, "HWG-02 hwg.subsidy"},
                   {"HWG-03_hwg.files_oneFileOf20Guarantees_fires",
                       {{"hwg.files[1].no", "1"}, {"hwg.files[1].decided", "2016-02-01"}, {"hwg.files[1].form", "cash"},
                           {"hwg.files[1].amount", "900.00"}},
                       "HWG-03 hwg.files"},
                   {"HWG-03_hwg.files_everyGuaranteeHasItsFile_holds",
                       {{"hwg.files[1].no", "1"}, {"hwg.files[1].decided", "2016-02-01"}, {"hwg.files[1].form", "cash"},
                           {"hwg.files[1].amount", "900.00"}, {"hwg.n_bank", "0"}, {"hwg.n_letter", "0"},
                           {"hwg.n_cash", "1"}}},
                   {"HWG-03_hwg.files_oneFileLacks_edgeFires",
                       {{"hwg.files[1].no", "1"}, {"hwg.files[1].decided", "2016-02-01"}, {"hwg.files[1].form", "cash"},
                           {"hwg.files[1].amount", "900.00"}, {"hwg.n_bank", "0"}, {"hwg.n_letter", "0"},
                           {"hwg.n_cash", "2"}},
                       "HWG-03 hwg.files"},
                   {"HWG-03_hwg.files_noListKept_edgeHolds", {{"hwg.files", ""}}}})
        + lateness(QStringLiteral("hwg.subsidy"))
        + periods(QStringLiteral("hwg.period_to"), QStringLiteral("hwg.period_from"), QStringLiteral("hwg.period_to"));
}

} // namespace rules

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/carry.h"

#include "desk/draft.h"
#include "desk/last_year.h"
#include "form/display.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk {

namespace {

/// "Liesbeth Voorbeeld", "3 rows", "2 values".
QString whatOf(const Workplace &workplace, const report::Carryover &carryover)
{
    const int edits = int(carryover.edits.size());
    if (carryover.rows > 0)
        return QCoreApplication::translate("Carry", "%n row(s)", nullptr, carryover.rows);
    if (edits > 1)
        return QCoreApplication::translate("Carry", "%n value(s)", nullptr, edits);
    if (edits == 0)
        return {};
    const report::Edit &edit = carryover.edits.first();
    const QString id = edit.path.row ? edit.path.id + u'.' + edit.path.column : edit.path.id;
    const form::Field *field = workplace.campaign().field(id);
    return field ? form::displayed(edit.value, *field, workplace.surroundings().language()) : QString();
}

/// Of what alone is taken over, where that is only a field that belongs to another one.
QString labelOf(const Workplace &workplace, const report::Carryover &carryover)
{
    const base::Language language = workplace.surroundings().language();
    if (const form::Table *table = workplace.campaign().table(carryover.id))
        return table->label.in(language);
    const bool isAlone = carryover.edits.size() == 1;
    return workplace.campaign().field(isAlone ? carryover.edits.first().path.id : carryover.id)->label.in(language);
}

CarryChoice choiceOf(const Workplace &workplace, const report::Carryover &carryover)
{
    CarryChoice choice{carryover, labelOf(workplace, carryover), whatOf(workplace, carryover), {}, std::nullopt};
    if (carryover.leftAlone > 0) {
        choice.left = QCoreApplication::translate(
            "Carry", "%n left alone: something else stands there", nullptr, carryover.leftAlone);
    }
    if (const base::Result<void> open = editable(workplace, carryover.form); !open)
        choice.closed = open.problem();
    return choice;
}

} // namespace

QList<CarryChoice> carryChoices(const Workplace &workplace, const report::Values &before)
{
    const form::Campaign &campaign = workplace.campaign();
    const bool isOther = isOfOtherOcmw(workplace, before);
    QList<CarryChoice> choices;
    for (const report::Carryover &one : report::carryovers(campaign, workplace.evaluator().values(), before)) {
        const bool isModule = one.form != campaign.ocmw().code;
        const bool isOwnPage = !isModule && !campaign.table(one.id);
        if ((isModule && !workplace.evaluator().applies(one.form)) || (isOther && isOwnPage))
            continue;
        choices.append(choiceOf(workplace, one));
    }
    return choices;
}

base::Result<QList<CarryChoice>> offered(const QList<CarryChoice> &choices, const std::optional<QStringList> &chosen)
{
    QList<CarryChoice> offered = choices;
    offered.removeIf([](const CarryChoice &one) { return !one.isOffered(); });
    for (const QString &id : chosen.value_or(QStringList())) {
        const bool isOffered = std::any_of(
            offered.cbegin(), offered.cend(), [&id](const CarryChoice &one) { return one.carryover.id == id; });
        if (!isOffered) {
            return base::Problem{base::Kind::Refused, QStringLiteral("carry.unknown"),
                QT_TRANSLATE_NOOP(
                    "Problem", "Nothing of \"%1\" can be taken over from last year. Nothing was changed."),
                {id}, id};
        }
    }
    if (chosen)
        offered.removeIf([&chosen](const CarryChoice &one) { return !chosen->contains(one.carryover.id); });
    return offered;
}

base::Result<int> carryOver(Workplace &workplace, const std::optional<QStringList> &chosen)
{
    const base::Result<QList<CarryChoice>> taken = offered(carryChoices(workplace, workplace.previous()), chosen);
    if (!taken)
        return taken.problem();
    const QList<CarryChoice> &choices = *taken;
    const QString note = QString::number(workplace.campaign().year() - 1);
    for (qsizetype i = 0; i < choices.size();) {
        store::Entry entry{choices.at(i).carryover.form, {}, store::Origin::Carried, note, {}};
        for (; i < choices.size() && choices.at(i).carryover.form == entry.form; ++i)
            entry.edits += choices.at(i).carryover.edits;
        workplace.apply(entry);
    }
    return int(choices.size());
}

} // namespace desk

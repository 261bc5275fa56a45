// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/draft.h"
#include "desk/seal.h"

namespace desk {

namespace {

using ReopenAnswer = base::Result<ReopenCost>;

base::Result<void> reopenable(const Workplace &workplace, const QString &module)
{
    const store::State stored = workplace.records().states.value(module, store::State::Draft);
    if (store::isFrozen(stored) && store::isLegal(stored, store::State::Draft))
        return {};
    if (!store::isFrozen(stored)) {
        return base::Problem{base::Kind::Refused, QStringLiteral("report.open"),
            QT_TRANSLATE_NOOP("Problem", "The report %1 is not sealed: there is nothing to reopen."), {module}, module};
    }
    return editable(workplace, module);
}

ReopenCost costOf(const Workplace &workplace, const QString &module, const QStringList &others)
{
    ReopenCost cost;
    const store::Bundle *bundle = workplace.records().bundleOf(module);
    if (bundle && !workplace.records().receiptOf(module)) {
        cost.bundlePath = bundle->path;
        if (!bundle->signatures.isEmpty())
            cost.losingSignatures.append(module);
    }
    cost.losingSignatures += others;
    cost.losingSignatures.removeDuplicates();
    return cost;
}

} // namespace

QFuture<ReopenAnswer> reopenCost(Workplace &workplace, const QString &module)
{
    if (const base::Result<void> allowed = reopenable(workplace, module); !allowed)
        return QtFuture::makeReadyFuture(ReopenAnswer(allowed.problem()));
    return workplace.file()
        .run([module](store::Store &file) { return file.losingSignatures(module); })
        .then(&workplace, [&workplace, module](const base::Result<QStringList> &others) -> ReopenAnswer {
            if (!others)
                return others.problem();
            return costOf(workplace, module, *others);
        });
}

QFuture<ReopenAnswer> reopen(Workplace &workplace, const QString &module, const QString &reason)
{
    if (reason.trimmed().isEmpty()) {
        return QtFuture::makeReadyFuture(
            ReopenAnswer(base::Problem{base::Kind::Usage, QStringLiteral("reopen.noReason"),
                QT_TRANSLATE_NOOP("Problem", "Say why the report %1 is reopened."), {module}, module}));
    }
    return reopenCost(workplace, module)
        .then(&workplace,
            [&workplace, module, reason](const ReopenAnswer &cost) {
                if (!cost)
                    return QtFuture::makeReadyFuture(cost);
                return workplace
                    .record([module, reason, stamp = workplace.stamp()](
                                store::Store &file) { return file.reopen(stamp, module, reason); })
                    .then(&workplace, [cost](const base::Result<void> &reopened) -> ReopenAnswer {
                        if (!reopened)
                            return reopened.problem();
                        return cost;
                    });
            })
        .unwrap();
}

} // namespace desk

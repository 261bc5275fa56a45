// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/retype.h"

#include "base/handover.h"
#include "desk/check.h"
#include "print/retyping_sheet.h"

namespace desk {

QFuture<base::Result<QByteArray>> retypingPdf(const Workplace &workplace, const QString &module)
{
    using Answer = base::Result<QByteArray>;
    const Records &records = workplace.records();
    if (!workplace.campaign().module(module))
        return QtFuture::makeReadyFuture(Answer(noModule(workplace.campaign(), module)));
    const auto document = records.documents.constFind(module);
    if (document == records.documents.constEnd()) {
        return QtFuture::makeReadyFuture(Answer(base::refused("retype.open",
            QT_TRANSLATE_NOOP("Problem",
                "The report %1 is not sealed. Seal it first, so that what is typed over is what is kept here."),
            {module}, module)));
    }
    const print::RetypingOptions options{workplace.surroundings().language(), records.seals.value(module).sealedAt,
        workplace.surroundings().clock().now()};
    return base::inPool([document = *document, &campaign = workplace.campaign(), options] {
        return print::retypingSheet(document, campaign, options);
    });
}

} // namespace desk

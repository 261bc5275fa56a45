// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/definition.h"
#include "report/values.h"

#include <QDateTime>

namespace report {

/// An error, warning or remark about a report.
struct Finding {
    QString rule; ///< "HWG-01"
    form::Severity severity = form::Severity::Error;
    QString form; ///< code of the form on which it shows: a module or "ocmw"
    Path path; ///< where to cure it
    qsizetype position = -1; ///< of the row, counted from 0; -1: not in a row
    base::Text message; ///< with the figures in it
    base::Text cure; ///< what to do about it, in one short sentence
    form::Source source;
    QStringList figures; ///< the values in the message, in canonical spelling, without the number of the row

    /// Names the situation: an acknowledgement holds as long as the fingerprint is the same, so a changed value asks
    /// again. Rule, path and figures; not the place of the row in its table.
    [[nodiscard]] QString fingerprint() const;
    bool operator==(const Finding &other) const
    {
        return rule == other.rule && path == other.path && figures == other.figures;
    }
};

/// Why a warning may stand, in the words of who accepted it.
struct Acknowledgement {
    QString rule;
    QString path; ///< Path::toString
    QString fingerprint;
    QString reason;
    QDateTime at;
};

} // namespace report

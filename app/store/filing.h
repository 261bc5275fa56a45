// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/state.h"

#include <QDateTime>

namespace store {

/// What happened to a sealed report at the federal service outside this program, as a person recorded it: it was
/// entered on the portal, or the service decided. It stays as it was recorded; a correction is another one.
struct Filing {
    State state = State::Entered; ///< Entered, or an outcome; of one that was taken back: what the report became again
    QDate day; ///< invalid where it was taken back
    QString reference; ///< the portal's, or that of the decision; may be empty
    int version = 1; ///< of the report
    QDateTime recordedAt; ///< of the program's clock
    bool takesBack = false; ///< recorded when the one before was taken back
};

} // namespace store

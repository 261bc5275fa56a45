// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/history.h"

#include <QSet>

namespace desk {

/// A piece of the history that a person reads as one thing: what one person typed in one go, or one other event.
struct Stretch {
    QList<store::Event> events; ///< at least one, oldest first

    [[nodiscard]] QDate day() const; ///< in Belgium
};

/// The history as stretches, newest first. Edits that the same person made on the same day, each within half an hour of
/// the one before and with nothing else in between, are one.
[[nodiscard]] QList<Stretch> stretches(const QList<store::Event> &events);

/// A stretch for people: the words of its one event, or how many edits it has, and of what.
struct StretchWords {
    EventWords told;
    QString time; ///< "14:02", "14:02 – 14:31"
};
[[nodiscard]] StretchWords words(const Stretch &stretch, const Workplace &workplace);

/// The fields and tables that each event of a form changed, by its number.
using Touched = QHash<qint64, QSet<QString>>;
[[nodiscard]] QFuture<base::Result<Touched>> touched(Workplace &workplace, const QString &form);

} // namespace desk

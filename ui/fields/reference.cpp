// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/fields/reference.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype mostOptions = 6;

} // namespace

exchange::Understanding readReference(const QString &text, const form::Field &field, const Choices &options)
{
    const QString typed = text.trimmed();
    const exchange::Understanding number = exchange::understand(typed, field);
    if (number.value || options.isEmpty())
        return number;
    Choices meant;
    for (const auto &option : options) {
        if (option.second.compare(typed, Qt::CaseInsensitive) == 0)
            return {option.first, {}};
        if (option.second.contains(typed, Qt::CaseInsensitive))
            meant.append(option);
    }
    if (meant.size() == 1)
        return {meant.first().first, {}};
    if (meant.isEmpty())
        return {base::refused("ui.reference.unknown",
                    QT_TRANSLATE_NOOP("Problem", "Nothing in the list is called “%1”. Choose one from the list."),
                    {typed}, field.id),
            {}};
    QStringList labels;
    QList<form::Value> candidates;
    for (const auto &option : meant.mid(0, mostOptions)) {
        candidates.append(option.first);
        labels.append(option.second);
    }
    return {base::refused("ui.reference.ambiguous",
                QT_TRANSLATE_NOOP("Problem", "“%1” can be more than one: %2. Choose one from the list."),
                {typed, labels.join(u", "_s)}, field.id),
        candidates};
}

} // namespace ui

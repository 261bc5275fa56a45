// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/names.h"

namespace form {

/// A sentence with places in braces, each an expression: "Het totaal {hwg.n_total} …".
struct Message {
    struct Part {
        QString text; ///< when `place` is empty
        Expression place;
    };
    QList<Part> parts;

    /// Problems: those of Expression::parse, and "form.message.braces" when braces do not pair.
    [[nodiscard]] static base::Result<Message> parse(const QString &text);
};

/// How a value of this expression is to be displayed: the type of the field or parameter that it names; of a
/// calculation, money when it has to do with two decimals, otherwise a count.
struct Appearance {
    Type type = Type::Text;
    const Field *field = nullptr; ///< of a single name: for the labels of choices
};
[[nodiscard]] Appearance appearanceOf(const Expression &expression, const Names &names, const Table *rowTable);
[[nodiscard]] QString displayed(const Value &value, const Appearance &appearance, base::Language language);

} // namespace form

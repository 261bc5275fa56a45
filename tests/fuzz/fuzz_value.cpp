// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/exchange/plausible.h"

#include <cstdio>
#include <cstdlib>

namespace {

form::Field fieldOf(unsigned kind)
{
    form::Field field;
    field.id = QStringLiteral("x.y");
    field.type = static_cast<form::Type>(kind % (static_cast<unsigned>(form::Type::Reference) + 1));
    if (field.type == form::Type::Choice) {
        field.choices = {{QStringLiteral("ja"), {QStringLiteral("nee"), QStringLiteral("peut-être"), {}, {}}},
            {QStringLiteral("2"), {QStringLiteral("meer dan één"), QStringLiteral("oui"), {}, {}}}};
    }
    if (kind % 2 == 0)
        field.maximum = base::Decimal(999);
    return field;
}

} // namespace

/// The first byte says which field, the rest is what was typed: refused with words, or a value that was plainly meant.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QString typed = QString::fromUtf8(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    const QString fault = faultOf(typed, fieldOf(data[0] - 'a'), data[0] % 3 == 0 ? 0 : 2016);
    if (fault.isEmpty())
        return 0;
    std::fprintf(stderr, "%s\n", qPrintable(fault));
    std::abort();
}

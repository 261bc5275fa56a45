// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/expression.h"
#include "form/node.h"

#include <cstdlib>

namespace {

/// A table "t" of a few rows, whatever the column.
class Board final : public form::Environment
{
public:
    form::Value value(const QString &name) const override
    {
        return name.size() % 2 == 0 ? form::Value(base::Decimal(name.size() * 25, 2)) : form::Value();
    }
    qsizetype rowCount(const QString &) const override { return 4; }
    form::Value cell(const QString &, qsizetype row, const QString &column) const override
    {
        if (column == QStringLiteral("d"))
            return QDate(2016, 1, 1).addDays(row);
        return column == QStringLiteral("s") ? form::Value(QString(row, u'x')) : form::Value(base::Decimal(row));
    }
    QString tableOf(const QString &name) const override
    {
        return name.startsWith(QStringLiteral("t.")) ? QStringLiteral("t") : QString();
    }
};

} // namespace

/// Any text: it is refused, or prints to a text that means the same and can be evaluated within bounds.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto parsed = form::Expression::parse(
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!parsed)
        return 0;
    const auto again = form::Expression::parse(parsed->print());
    const bool longer = !again && again.problem().code == QStringLiteral("form.expression.tooLong");
    if (!longer && (!again || !form::sameTree(*parsed->root(), *again->root())))
        std::abort();
    (void)form::evaluate(*parsed, Board(), {QStringLiteral("t"), 1});
    return 0;
}

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/node.h"

namespace form {

/// What sum, count, min and max gather from row to row. Missing cells are skipped; a cell of the wrong kind or an
/// overflow makes the result missing.
class Aggregation
{
public:
    void add(Function function, const Value &cell);
    [[nodiscard]] Value result(Function function) const;

private:
    qint64 m_count = 0;
    Value m_best; ///< the sum so far, or the smallest or largest
    bool m_spoilt = false;
};

} // namespace form

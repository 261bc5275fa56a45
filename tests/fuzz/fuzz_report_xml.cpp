// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/document.h"

#include <cstdlib>

/// A report of whatever origin: never a crash, and what is read has its digest. Seeds: tests/report/data.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto read = report::fromXml(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (read && read->sha256.size() != 64)
        std::abort();
    return 0;
}

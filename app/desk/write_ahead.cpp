// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/write_ahead.h"

#include "exchange/csv_reader.h"

namespace desk {

namespace {

/// In the thread of the file.
base::Result<void> awaited(QFuture<bool> decision)
{
    return decision.result() ? base::Result<void>() : base::Result<void>(exchange::cancelled());
}

} // namespace

Written writeEntry(StoreThread &file, const store::Stamp &at, const store::Entry &entry,
    const std::function<base::Result<void>()> &decision)
{
    const auto inFile = std::make_shared<base::Result<void>>();
    const QFuture<base::Result<void>> told = file.run([at, entry, decision, inFile](store::Store &store) {
        if (const base::Result<qint64> written = store.append(at, entry, decision); !written)
            *inFile = written.problem();
        return *inFile;
    });
    return {told, inFile};
}

WriteAhead::WriteAhead(StoreThread &file, const store::Stamp &at, const store::Entry &entry)
{
    m_decision.start();
    m_written = writeEntry(file, at, entry, [decision = m_decision.future()] { return awaited(decision); });
}

WriteAhead::~WriteAhead()
{
    takeBack();
}

void WriteAhead::decide(bool stays)
{
    if (m_decision.future().isFinished())
        return;
    m_isTakenBack = !stays;
    m_decision.addResult(stays);
    m_decision.finish();
}

Written WriteAhead::commit()
{
    decide(true);
    return m_written;
}

void WriteAhead::takeBack()
{
    decide(false);
}

} // namespace desk

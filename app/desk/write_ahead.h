// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/store_thread.h"

namespace desk {

/// An entry on its way into the file.
struct Written {
    QFuture<base::Result<void>> told; ///< ready when it is on the disk
    std::shared_ptr<const base::Result<void>> inFile; ///< the same for jobs of the file after it
};

/// Appends the entry as one event. With `decision` the thread of the file calls it before the end; a problem that it
/// gives takes everything back.
[[nodiscard]] Written writeEntry(StoreThread &file, const store::Stamp &at, const store::Entry &entry,
    const std::function<base::Result<void>()> &decision = {});

/// Many rows on their way into the file while it is still worked out whether they may stay: written in the thread of
/// the file, in a transaction that nobody sees and that a crash takes back. The thread waits at its end for the
/// decision, so whoever has something else for the file to do lets the rows be taken back first.
class WriteAhead
{
public:
    WriteAhead(StoreThread &file, const store::Stamp &at, const store::Entry &entry);
    /// Undecided: taken back.
    ~WriteAhead();
    WriteAhead(const WriteAhead &) = delete;
    WriteAhead &operator=(const WriteAhead &) = delete;

    /// The rows stay; ready when they are on the disk. Not after `takeBack`.
    [[nodiscard]] Written commit();
    void takeBack();
    [[nodiscard]] bool isTakenBack() const { return m_isTakenBack; }

private:
    void decide(bool stays);

    QPromise<bool> m_decision;
    Written m_written;
    bool m_isTakenBack = false;
};

} // namespace desk

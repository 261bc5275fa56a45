// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "window_ground.h"

#include "desk/check.h"
#include "desk/seal.h"
#include "tests/awaited.h"

#include <functional>

/// A window on a file in which the bundle of the rental guarantees is on its way to an endpoint that is gone.
class OutboxGround : public WindowGround
{
    Q_OBJECT

protected:
    using Act = std::function<base::Result<void>(store::Store &, const store::Stamp &)>;

    static constexpr const char *sha256 = "00"; ///< of the bundle, as the file has it

    /// `act`: what became of it since.
    void prepareQueued(const Act &act = {}) const
    {
        const auto surroundings = *desk::Surroundings::make(base::Language::Dutch);
        const auto place = *desk::Workplace::beginExample(*surroundings, m_folder->filePath(u"data"_s));
        for (const desk::Checked &one : desk::check(*place, u"hwg"_s))
            if (one.blocks())
                QVERIFY(awaited(desk::acknowledge(*place, u"hwg"_s, one.finding.rule, u"test"_s)).ok());
        QVERIFY(awaited(desk::seal(*place, {u"hwg"_s}, m_folder->filePath(u"hwg.asice"_s))).ok());
        const auto done = awaited(place->record([stamp = place->stamp(), act](store::Store &file) {
            const QList<store::Signatory> people = *file.signatories();
            for (const store::Signatory &person : people) {
                const store::BundleSignature signature{person.role, person.id, person.name, stamp.at};
                if (const auto added = file.addSignature(stamp, 1, signature, sha256); !added)
                    return added;
            }
            const auto queued = file.queue(stamp, 1, u"https://localhost:1/"_s);
            return queued && act ? act(file, stamp) : queued;
        }));
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.problem().message()));
    }
    [[nodiscard]] QString textOf(const QString &name) const
    {
        const auto *label = find<QLabel>(name);
        return label ? label->text().remove(QChar(0x200b)) : QString();
    }
    void picture(const QString &name) const
    {
        if (!qEnvironmentVariableIsSet("UV_PICTURES"))
            return;
        QTest::qWait(500); // for people; no check hangs on it
        m_window->grab().save(qEnvironmentVariable("UV_PICTURES") + u"/outbox-"_s + name + u".png"_s);
    }
};

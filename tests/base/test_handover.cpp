// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/handover.h"

#include <QTest>
#include <QThread>

#include <algorithm>

/// Answers of other threads.
class TestHandover : public QObject
{
    Q_OBJECT

private slots:
    /// Attached before, just when and after the answer is given.
    void continuation_attachedWhileTheAnswerIsGiven_runsOnceAndHere()
    {
        constexpr int rounds = 20'000;
        int ran = 0;
        for (int round = 0; round < rounds; ++round) {
            QFuture<int> future = base::inPool([round] { return round; });
            QThread::usleep(static_cast<unsigned long>(round % 8));
            int given = -1;
            future.then(this, [&](int answer) {
                given = answer;
                ran += QThread::currentThread() == thread() ? 1 : 0;
            });
            while (given < 0)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            QCOMPARE(given, round);
        }
        QCoreApplication::processEvents();
        QCOMPARE(ran, rounds);
    }

    void future_ofAHandoverThatIsDropped_isCancelled()
    {
        QFuture<int> future;
        {
            const base::Handover<int> handover;
            future = handover.future();
        }
        QTRY_VERIFY(future.isCanceled() && future.isFinished());
    }

    void answers_ofOneThread_comeInTheirOrder()
    {
        QThreadPool one;
        one.setMaxThreadCount(1);
        QList<int> came;
        for (int i = 0; i < 100; ++i)
            base::inPool([i] { return i; }, &one).then(this, [&came](int answer) { came.append(answer); });
        QTRY_COMPARE(came.size(), 100);
        QVERIFY(std::is_sorted(came.cbegin(), came.cend()));
    }

    void answer_whenNobodyWaitsAnyMore_goesNowhere()
    {
        bool ran = false;
        auto waiting = std::make_unique<QObject>();
        const base::Handover<int> handover;
        handover.future().then(waiting.get(), [&ran](int) { ran = true; });
        handover.give(1);
        waiting.reset();
        QTRY_VERIFY(handover.future().isFinished());
        QVERIFY(!ran);
    }

    /// What is under way at the end of the program must not hold it up: the answer of the last test stays unread.
    void answer_thatNobodyReadsBeforeTheEnd_holdsNothingUp()
    {
        const QFuture<int> future = base::inPool([] { return 1; });
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QVERIFY(!future.isFinished());
    }
};

QTEST_GUILESS_MAIN(TestHandover)
#include "test_handover.moc"

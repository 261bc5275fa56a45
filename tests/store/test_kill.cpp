// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/store/steps.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <chrono>
#include <thread>

class KillTest : public QObject
{
    Q_OBJECT
private slots:
    void kill_atRandomMoments_keepsEveryAcknowledgedEdit();

private:
    struct Said {
        qint64 begun = 0;
        qint64 done = 0;
    };
    static void listen(QProcess &writer, Said &said);
    static Said writeUntilKilled(const QString &path, qint64 firstStep, qint64 stepsToLive, bool inside);
};

void KillTest::listen(QProcess &writer, Said &said)
{
    while (writer.canReadLine()) {
        const QList<QByteArray> words = writer.readLine().trimmed().split(' ');
        if (words.value(0) == "begin")
            said.begun = words.value(1).toLongLong();
        if (words.value(0) == "done")
            said.done = words.value(1).toLongLong();
    }
}

KillTest::Said KillTest::writeUntilKilled(const QString &path, qint64 firstStep, qint64 stepsToLive, bool inside)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(text(UV_STORE_WRITER), {path, QString::number(firstStep)});
    Said said{firstStep - 1, firstStep - 1};
    const qint64 last = firstStep + stepsToLive;
    while ((inside ? said.begun : said.done) < last && writer.waitForReadyRead())
        listen(writer, said);
    // A little later, so that all parts of a transaction get their turn.
    std::this_thread::sleep_for(std::chrono::microseconds(QRandomGenerator::global()->bounded(6000)));
    writer.kill(); // SIGKILL
    writer.waitForFinished(-1);
    listen(writer, said);
    return said;
}

void KillTest::kill_atRandomMoments_keepsEveryAcknowledgedEdit()
{
    const StoreInFolder file;
    {
        const store::Store made = file.create();
    }
    qint64 step = 0;
    int killedInside = 0;
    for (int round = 0; round < 30; ++round) {
        const qint64 stepsToLive = QRandomGenerator::global()->bounded(12);
        const Said said = writeUntilKilled(file.path(), step + 1, stepsToLive, round % 2 == 0);
        killedInside += said.begun > said.done ? 1 : 0;
        const auto reopened = store::Store::open(file.path());
        QVERIFY2(reopened.ok(), reopened.ok() ? "" : qPrintable(reopened.problem().message()));
        const report::Values found = *reopened->load();
        step = found.field(text("hwg.note")).text() ? found.field(text("hwg.note")).text()->toLongLong() : 0;
        QVERIFY2(step >= said.done, qPrintable(QStringLiteral("%1 lost after %2").arg(step).arg(said.done)));
        QVERIFY(step <= said.begun);
        QCOMPARE(found, steps::after(step));
        QCOMPARE(reopened->history(text("hwg"))->size(), step);
    }
    QVERIFY2(killedInside > 5, "the kills did not fall into transactions");
}

QTEST_GUILESS_MAIN(KillTest)
#include "test_kill.moc"

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "print/council_pack.h"
#include "print/report_pdf.h"
#include "tests/print/sample.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <thread>

/// Renders in processes of their own, since hash seed, time zone and locale belong to a process.
class TestSameBytes : public QObject
{
    Q_OBJECT

private slots:
    void render_otherSeedZoneAndLocale_givesTheSameBytes();
    void render_inSeveralThreadsAtOnce_givesTheSameBytes();
    void render_otherMoment_givesOtherBytes();
};

static QByteArray rendered(const QDateTime &moment)
{
    const form::Campaign &campaign = form::Campaign::builtIn();
    static const report::Document report = sample::document(QStringLiteral("psa"), base::Language::French);
    static const print::PackContent pack = sample::pack(base::Language::Dutch);
    print::PackContent content = pack;
    content.moment = moment;
    const auto pdf = print::reportPdf(report, campaign, {moment, {}});
    const auto council = print::councilPack(content, campaign);
    return pdf && council ? *pdf + *council : QByteArray();
}

static QByteArray renderedElsewhere(const QList<QPair<QString, QString>> &surroundings)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("QT_HASH_SEED"));
    for (const auto &[name, value] : surroundings)
        environment.insert(name, value);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--render")});
    return process.waitForFinished(-1) && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

void TestSameBytes::render_otherSeedZoneAndLocale_givesTheSameBytes()
{
    const QByteArray here = rendered(sample::moment());
    QVERIFY(here.size() > 100'000);
    using Surroundings = QList<QPair<QString, QString>>;
    const auto name = [](const char *text) { return QString::fromLatin1(text); };
    const QList<Surroundings> all = {{{name("QT_HASH_SEED"), name("0")}}, {}, {},
        {{name("TZ"), name("Asia/Tokyo")}, {name("LC_ALL"), name("C")}},
        {{name("TZ"), name("America/New_York")}, {name("LC_ALL"), name("C.UTF-8")}, {name("LANG"), name("fr_BE.UTF-8")},
            {name("QT_SCALE_FACTOR"), name("2")}, {name("QT_FONT_DPI"), name("144")}}};
    for (const Surroundings &surroundings : all)
        QVERIFY(renderedElsewhere(surroundings) == here);
}

void TestSameBytes::render_inSeveralThreadsAtOnce_givesTheSameBytes()
{
    const QByteArray here = rendered(sample::moment());
    std::array<QByteArray, 3> elsewhere;
    std::vector<std::thread> threads;
    for (QByteArray &bytes : elsewhere)
        threads.emplace_back([&bytes] { bytes = rendered(sample::moment()); });
    for (std::thread &thread : threads)
        thread.join();
    for (const QByteArray &bytes : elsewhere)
        QVERIFY(bytes == here);
}

void TestSameBytes::render_otherMoment_givesOtherBytes()
{
    QVERIFY(rendered(sample::moment()) != rendered(sample::moment().addSecs(3600)));
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(QStringLiteral("--render"))) {
        QFile out;
        const QByteArray bytes = rendered(sample::moment());
        return out.open(stdout, QIODevice::WriteOnly) && out.write(bytes) == bytes.size() ? 0 : 1;
    }
    TestSameBytes test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_same_bytes.moc"

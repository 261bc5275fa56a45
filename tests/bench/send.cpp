// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
// Sending 1, 6 and 60 bundles of 1 MB with one log-in to the reference endpoint, a process of its own, on loopback:
// from the first connection to the last receipt. Beside it, in the same run, curl making the same calls with the same
// key, with everything that it sends made beforehand. Both look every 2 ms whether the endpoint is done with a bundle.
// Then how much memory it takes to send one bundle of 1, 10 and 50 MB.
#include "curl_client.h"
#include "endpoint_process.h"
#include "endpoint_room.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>

#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace sending;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds pause{2};
constexpr int repeats = 5;
constexpr int most = 60;

struct Measured {
    double seconds = 0;
    int signatures = 0;
    double cardSeconds = 0; ///< of them
};

double secondsOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

/// Two bundles of one OCMW and year would be two versions of a report.
QString numberOf(int i)
{
    const int digits = 8'000'000 + i;
    return u"0%1%2"_s.arg(digits).arg(97 - digits % 97, 2, 10, QLatin1Char('0'));
}

QJsonArray mandates()
{
    QJsonArray all;
    for (int i = 0; i < most; ++i) {
        const auto grant = [&all, i](const sandbox::Person &person, const QString &role) {
            all.append(QJsonObject{
                {u"nationalNumber"_s, person.nationalNumber}, {u"enterpriseNumber"_s, numberOf(i)}, {u"role"_s, role}});
        };
        grant(sandbox::secretary(), u"secretary"_s);
        grant(sandbox::chairman(), u"chairman"_s);
    }
    return all;
}

TestSubmission bundleOf(const EndpointRoom &room, int number, qsizetype size)
{
    Recipe recipe;
    recipe.kbo = numberOf(number);
    recipe.pdfSize = size - 20'000; // signatures and XML
    return room.submission(recipe);
}

/// A card whose signatures are counted and timed.
AuthenticationCard timed(const AuthenticationCard &card, Measured &measured)
{
    AuthenticationCard result = card;
    result.sign = [sign = card.sign, &measured](const SignRequest &request) {
        QElapsedTimer timer;
        timer.start();
        const auto signature = sign(request);
        measured.cardSeconds += secondsOf(timer);
        ++measured.signatures;
        return signature;
    };
    return result;
}

Measured withUs(const EndpointRoom &room, const QUrl &url, const QList<TestSubmission> &bundles)
{
    Measured measured;
    UploadOptions options;
    options.wait = [](milliseconds, QObject *context, std::function<void()> go) {
        QTimer::singleShot(pause, context, std::move(go));
    };
    QElapsedTimer timer;
    timer.start();
    const auto login = Login::open({url, room.anchors()}, timed(room.secretary().card(), measured));
    if (!login || !await((*login)->mandates()))
        qFatal("no log-in");
    for (const TestSubmission &bundle : bundles) {
        if (const auto receipt = await(upload(**login, bundle, options)); !receipt)
            qFatal("%s", qPrintable(receipt.problem().message()));
    }
    measured.seconds = secondsOf(timer);
    return measured;
}

struct Prepared {
    Request announcement;
    QList<Request> parts;
    Request state;
    Request receipt;
};

Prepared preparedFor(const TestSubmission &bundle)
{
    constexpr qsizetype partSize = 1024 * 1024;
    const QString path = u"/submissions/"_s + bundle.id();
    Prepared result{{"PUT", path, {{"Content-Type", "application/json"}}, announcementOf(bundle)}, {},
        {"GET", path, {}, {}}, {"GET", path + u"/receipt"_s, {}, {}}};
    for (qsizetype at = 0; at < bundle.bytes.size(); at += partSize) {
        const QByteArray part = bundle.bytes.mid(at, partSize);
        result.parts.append({"PATCH", path + u"/content"_s, partHeaders(part, at), part});
    }
    return result;
}

double withCurl(const QString &folder, const QUrl &url, const QList<Prepared> &bundles)
{
    QElapsedTimer timer;
    timer.start();
    CurlClient curl(url.toString(), folder + u"/card.crt"_s, folder + u"/card.key"_s, folder + u"/trust-roots.pem"_s);
    (void)curl.exchange({"GET", u"/mandates"_s, {}, {}});
    for (const Prepared &bundle : bundles) {
        (void)curl.exchange(bundle.announcement);
        for (const Request &part : bundle.parts)
            (void)curl.exchange(part);
        while (!curl.exchange(bundle.state).contains("\"done\""))
            QThread::msleep(pause.count());
        (void)curl.exchange(bundle.receipt);
    }
    return secondsOf(timer);
}

/// In kilobytes, of this process: "VmRSS" or "VmHWM", the most since `forgetPeak`.
qint64 memory(const char *which)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf(which);
    return text.mid(at, text.indexOf("kB", at) - at).split(':').value(1).trimmed().toLongLong();
}

void forgetPeak()
{
    malloc_trim(0);
    QFile file(u"/proc/self/clear_refs"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write("5") != 1)
        qFatal("the peak of memory cannot be set back");
}

class Bench
{
public:
    Bench() : m_endpoint(m_room.pki())
    {
        m_endpoint.set(u"maxPartSize"_s, 1024 * 1024);
        m_endpoint.set(u"mandates"_s, mandates());
        const auto &key = m_room.secretaryIdentity().authentication;
        QByteArray chain;
        for (const QByteArray &certificate : key.chain())
            chain += sandbox::certificatePem(certificate);
        write(u"card.crt"_s, chain);
        write(u"card.key"_s, sandbox::privateKeyPem(key.key.get()));
        write(u"trust-roots.pem"_s, m_room.pki().trustRootsPem());
    }

    void time()
    {
        QList<TestSubmission> bundles;
        QList<Prepared> prepared;
        for (int i = 0; i < most; ++i) {
            bundles.append(bundleOf(m_room, i, 1'000'000));
            prepared.append(preparedFor(bundles.last()));
        }
        std::printf("bundles of 1 MB | ours, ms | curl, ms | ratio | card signatures | they took, ms\n");
        for (const int count : {1, 6, most})
            compare(bundles.mid(0, count), prepared.mid(0, count));
    }

    void space()
    {
        std::printf("\none bundle of | memory before, MB | at most, MB | grew by, MB\n");
        for (const int megabytes : {1, 10, 50, 1, 10, 50}) {
            TestSubmission bundle = bundleOf(m_room, 0, megabytes * qsizetype(1'000'000));
            bundle.bytes.clear();
            const QUrl url = emptied();
            forgetPeak();
            const qint64 before = memory("VmRSS");
            (void)withUs(m_room, url, {bundle});
            const qint64 peak = memory("VmHWM");
            std::printf("%10d MB | %17.1f | %11.1f | %11.1f\n", megabytes, double(before) / 1000, double(peak) / 1000,
                double(peak - before) / 1000);
        }
    }

private:
    void write(const QString &name, const QByteArray &content) const
    {
        if (!sandbox::writeDurably(m_folder.filePath(name), content))
            qFatal("no room");
    }

    [[nodiscard]] QUrl emptied()
    {
        m_endpoint.kill();
        m_endpoint.empty();
        return m_endpoint.start();
    }

    /// The medians.
    void compare(const QList<TestSubmission> &bundles, const QList<Prepared> &prepared)
    {
        QList<Measured> ours;
        QList<double> curl;
        for (int i = 0; i < repeats; ++i) {
            ours.append(withUs(m_room, emptied(), bundles));
            curl.append(withCurl(m_folder.path(), emptied(), prepared));
        }
        std::sort(ours.begin(), ours.end(), [](const auto &a, const auto &b) { return a.seconds < b.seconds; });
        std::sort(curl.begin(), curl.end());
        const Measured &middle = ours.at(repeats / 2);
        std::printf("%15d | %8.0f | %8.0f | %5.2f | %15d | %13.1f\n", int(bundles.size()), middle.seconds * 1000,
            curl.at(repeats / 2) * 1000, middle.seconds / curl.at(repeats / 2), middle.signatures,
            middle.cardSeconds * 1000);
        std::fflush(stdout);
    }

    QTemporaryDir m_folder;
    EndpointRoom m_room;
    EndpointProcess m_endpoint;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    Bench bench;
    bench.time();
    bench.space();
}

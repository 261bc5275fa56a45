// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
// usage: interop_tus SERVER. The upload of this program against the tus server of others (SERVER is a copy of
// server.mjs beside its node_modules) behind nginx, with HTTP/1.1 and HTTP/2, over a line that is cut six times. Exit
// 0: each time the bundle arrived byte for byte and the receipt holds.
#include "endpoint_room.h"
#include "tests/mortal.h"

#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace sending;
using sandbox::LineFault;

namespace {

constexpr qsizetype bundleSize = 8'000'000;

/// Beside what it is given to work with.
struct TusServer {
    explicit TusServer(const QString &script, const sandbox::Pki &pki)
    {
        if (!pki.writeTo(folder.path()).isEmpty())
            qFatal("no room");
        endWithUs(process);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(u"node"_s, {script, folder.path()});
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(20'000))
                qFatal("the tus server does not start");
        }
        port = process.readLine().trimmed().toUShort();
    }

    ~TusServer()
    {
        process.kill();
        process.waitForFinished();
    }

    [[nodiscard]] QByteArray received(const QString &id) const
    {
        return sandbox::readWhole(folder.filePath(u"tus/"_s + id)).value_or(QByteArray());
    }

    QTemporaryDir folder;
    QProcess process;
    quint16 port = 0;
};

/// Of the connections one after the other: in a part, in an answer, in a handshake.
QList<LineFault> cuts()
{
    const auto up = [](qint64 at, LineFault::Kind kind) {
        LineFault fault;
        fault.up = at;
        fault.kind = kind;
        return fault;
    };
    const auto down = [](qint64 at) {
        LineFault fault;
        fault.down = at;
        fault.kind = LineFault::Kind::Reset;
        return fault;
    };
    return {up(1'900'000, LineFault::Kind::Close), down(900), up(1'300'000, LineFault::Kind::Reset), down(2'000),
        up(700'000, LineFault::Kind::Damage), up(1'100'000, LineFault::Kind::Reset), LineFault()};
}

bool sends(const EndpointRoom &room, const QString &script, bool http2)
{
    const TusServer server(script, room.pki());
    NginxOptions options;
    options.http2 = http2;
    options.limit = 1024 * 1024;
    const Nginx nginx(room.pki(), server.port, options);
    sandbox::FaultProxy line(nginx.port(), cuts());
    Recipe recipe;
    recipe.pdfSize = bundleSize;
    const TestSubmission submission = room.submission(recipe);
    const QUrl url(u"https://127.0.0.1:%1/REST/annualReport/v1"_s.arg(line.serverPort()));
    const auto login = Login::open({url, room.anchors(), std::chrono::seconds(5)}, room.secretary().card());
    if (!login || !await((*login)->mandates()))
        return false;
    int tries = 0;
    UploadOptions upload;
    upload.wait = [&tries](std::chrono::milliseconds, QObject *context, std::function<void()> go) {
        ++tries;
        QTimer::singleShot(std::chrono::milliseconds(20), context, std::move(go));
    };
    QElapsedTimer timer;
    timer.start();
    const auto jws = await(sending::upload(**login, submission, upload));
    const auto receipt = jws ? checkReceipt(*jws, room.anchors(), submission) : jws.problem();
    const bool arrived = server.received(submission.id()) == submission.bytes;
    const char *verdict = !arrived ? "OTHER BYTES"
        : receipt                  ? "arrived, the receipt holds"
                                   : "THE RECEIPT DOES NOT HOLD";
    std::printf("%-8s | %7lld | %4d | %5d | %8d | %15d | %5lld | %s\n", http2 ? "HTTP/2" : "HTTP/1.1",
        qlonglong(submission.bundle.size), int(line.happened().size()), tries, int(nginx.requests().count('\n')),
        (*login)->signatureCount(), qlonglong(timer.elapsed()), verdict);
    if (!receipt)
        std::printf("%s\n", qPrintable(receipt.problem().message()));
    return receipt && arrived && nginx.requests().count(http2 ? "HTTP/2.0" : "HTTP/1.1") > 8;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString script = QCoreApplication::arguments().value(1);
    const EndpointRoom room;
    std::printf("version  |   bytes | cuts | waits | requests | card signatures |    ms |\n");
    const bool first = sends(room, script, false);
    const bool second = sends(room, script, true);
    return first && second ? 0 : 1;
}

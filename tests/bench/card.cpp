// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
// Commands and bytes between reader and card, counted at the virtual card behind the real pcscd, beside the least that
// these certificates allow and beside OpenSC on the same card. Starts the sandbox by itself. Each job runs in a process
// of its own, since certificates are kept in memory. Ends with 1 when a job takes more commands than its goal.
#include "card/card.h"
#include "sandbox/main/control.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

using card::CertificateKind;

namespace {

const QList<CertificateKind> fourCertificates{
    CertificateKind::Authentication, CertificateKind::Signature, CertificateKind::CitizenCa, CertificateKind::Root};

struct Traffic {
    int commands = 0;
    int toCard = 0;
    int fromCard = 0;

    Traffic operator-(const Traffic &other) const
    {
        return {commands - other.commands, toCard - other.toCard, fromCard - other.fromCard};
    }
};

Traffic trafficOf(const QString &place)
{
    const QStringList figures
        = sandbox::askSandbox(qEnvironmentVariable("UV_SANDBOX_DIR"), {QStringLiteral("traffic"), place})
              .text.split(QLatin1Char(' '));
    return {figures.value(0).toInt(), figures.value(1).toInt(), figures.value(2).toInt()};
}

/// What that program does to the card in that place; nothing when it does not succeed.
std::optional<Traffic> measured(const QString &place, const QString &program, const QStringList &arguments)
{
    const Traffic before = trafficOf(place);
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::nullopt;
    return trafficOf(place) - before;
}

std::optional<Traffic> ours(const QString &place, const QString &job)
{
    return measured(place, QCoreApplication::applicationFilePath(), {job, place});
}

std::optional<Traffic> openSc(const QString &place, QStringList arguments)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pkcs11-tool"));
    if (program.isEmpty())
        return std::nullopt;
    const QString slot = place == QLatin1String("chairman") ? QStringLiteral("1") : QStringLiteral("0");
    arguments += {QStringLiteral("--slot-index"), slot, QStringLiteral("--login"), QStringLiteral("--pin"),
        QStringLiteral("1234")};
    return measured(place, program, arguments);
}

QString readerOf(const QString &place)
{
    return qEnvironmentVariable(place == QLatin1String("chairman") ? "UV_CHAIRMAN_READER" : "UV_SECRETARY_READER");
}

base::Secret pin()
{
    QFile file(qEnvironmentVariable("UV_PIN_FILE"));
    return file.open(QIODevice::ReadOnly) ? base::Secret(file.readAll().trimmed().toStdString()) : base::Secret();
}

bool signs(card::Card &card)
{
    const bool elliptic = card.keyKind() == card::KeyKind::EcP384;
    const auto hash = elliptic ? card::HashAlgorithm::Sha384 : card::HashAlgorithm::Sha256;
    return card
        .sign(card::Key::Signature, elliptic ? card::Scheme::Ecdsa : card::Scheme::RsaPkcs1, hash,
            QByteArray(elliptic ? 48 : 32, 'd'), pin())
        .ok();
}

/// One job of ours, in this process.
bool isDone(const QString &job, const QString &place)
{
    auto card = card::Card::open(readerOf(place));
    if (!card)
        return false;
    if (job == QLatin1String("certificates"))
        return card->certificates(fourCertificates).ok();
    const bool first = card->certificate(CertificateKind::Signature).ok() && signs(*card);
    return job == QLatin1String("sign") ? first : first && signs(*card);
}

/// SELECT and as many blocks of 256 bytes as the certificate has.
int readingOf(const QByteArray &der)
{
    return 1 + static_cast<int>((der.size() + 255) / 256);
}

/// Prints one line; false above the goal.
bool line(const QString &applet, const char *job, const std::optional<Traffic> &taken, int least, int allowed,
    const std::optional<Traffic> &other)
{
    const Traffic mine = taken.value_or(Traffic());
    const bool good = taken && mine.commands <= least + allowed;
    const QString theirs = other
        ? QStringLiteral("%1 (%2 / %3 bytes)").arg(other->commands).arg(other->toCard).arg(other->fromCard)
        : QStringLiteral("-");
    std::printf("%-4s %-40s %3d (%4d / %5d bytes)  least %3d  goal %3d  %-6s  OpenSC %s\n", qPrintable(applet), job,
        mine.commands, mine.toCard, mine.fromCard, least, least + allowed, good ? "met" : "MISSED", qPrintable(theirs));
    return good;
}

bool isGood(const QString &place, const QString &applet)
{
    auto card = card::Card::open(readerOf(place));
    const auto ders = card ? card->certificates(fourCertificates) : base::Result<QList<QByteArray>>(card.problem());
    if (!ders)
        return false;
    int four = 1;
    for (const QByteArray &der : *ders)
        four += readingOf(der);
    const int first = 1 + readingOf(ders->at(1)) + 4;
    const QTemporaryDir folder;
    const auto signedOnce = ours(place, QStringLiteral("sign"));
    const auto signedTwice = ours(place, QStringLiteral("signTwice"));
    const auto further
        = signedOnce && signedTwice ? std::optional(*signedTwice - *signedOnce) : std::optional<Traffic>();
    bool good = line(applet, "(a) the four certificates", ours(place, QStringLiteral("certificates")), four, 1,
        openSc(place, {QStringLiteral("--list-objects"), QStringLiteral("--type"), QStringLiteral("cert")}));
    const auto theirs = openSc(place,
        {QStringLiteral("--sign"), QStringLiteral("--id"), QStringLiteral("02"), QStringLiteral("--mechanism"),
            applet == QLatin1String("1.7") ? QStringLiteral("SHA256-RSA-PKCS") : QStringLiteral("ECDSA-SHA384"),
            QStringLiteral("--input-file"), QCoreApplication::applicationFilePath(), QStringLiteral("--output-file"),
            folder.filePath(QStringLiteral("signature"))});
    good = line(applet, "(b) first signature, with certificate", signedOnce, first, 1, theirs) && good;
    return line(applet, "(c) each further signature", further, 4, 2, {}) && good;
}

int inTheSandbox()
{
    const QTemporaryDir folder;
    return QProcess::execute(QStringLiteral(UV_SANDBOX),
        {QStringLiteral("--dir"), folder.path(), QStringLiteral("--"), QCoreApplication::applicationFilePath()});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (!qEnvironmentVariableIsSet("UV_SANDBOX_DIR"))
        return inTheSandbox();
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3)
        return isDone(arguments[1], arguments[2]) ? 0 : 1;
    std::printf("commands (bytes to / from the card); (b) and (c) with key 83, OpenSC's with key 82, the only one that "
                "it signs with\n");
    const bool old = isGood(QStringLiteral("secretary"), QStringLiteral("1.7"));
    return isGood(QStringLiteral("chairman"), QStringLiteral("1.8")) && old ? 0 : 1;
}

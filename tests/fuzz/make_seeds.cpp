// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/fixture.h"
#include "sandbox/pki/crl.h"
#include "sandbox/services/ocsp_answer.h"
#include "sandbox/services/stamp_answer.h"
#include "trust/ocsp.h"
#include "trust/time_stamp.h"

#include <QDir>
#include <QFile>

namespace {

bool write(const QDir &folder, const char *name, const QByteArray &bytes)
{
    QFile file(folder.filePath(QLatin1String(name)));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// As fuzz_proofs reads it.
QByteArray proofSeed(char kind, const QByteArray &certificate, const QByteArray &proof)
{
    const auto length = static_cast<quint16>(certificate.size());
    return QByteArray(1, kind) + static_cast<char>(length >> 8) + static_cast<char>(length & 0xFF) + certificate
        + proof;
}

bool writtenProofs(const QDir &folder, const sandbox::Pki &pki)
{
    const sandbox::Identity &ca = pki.ec.citizenCa;
    const trust::Certificate certificate = *trust::Certificate::fromDer(ca.certificate);
    const QByteArray ocsp
        = sandbox::ocspAnswer(trust::ocspQuestion(certificate, certificate)->request, {{ca.certificate, ca, {}}});
    const QByteArray list = sandbox::makeCrl(ca, {{ca.certificate, QDateTime::currentDateTimeUtc()}});
    const trust::TimeStampQuestion question = *trust::timeStampQuestion(QByteArray(32, 'x'));
    const QByteArray token = *trust::tokenIn(sandbox::stampAnswer(question.request, pki.timeStamps.signer), question);
    return folder.mkpath(QStringLiteral("proofs")) && write(folder, "proofs/ocsp", proofSeed('O', ca.certificate, ocsp))
        && write(folder, "proofs/list", proofSeed('L', ca.certificate, list))
        && write(folder, "proofs/stamp", proofSeed('T', {}, token));
}

} // namespace

/// Writes first inputs that need keys of the test PKI into the folders FOLDER/container, FOLDER/certificate,
/// FOLDER/endpoint and FOLDER/proofs.
int main(int argc, char **argv)
{
    const QDir folder(QFile::decodeName(argc == 2 ? argv[1] : "."));
    const Fixture fixture;
    const QByteArray container
        = Fixture::signedBy(*bundle::create({{QStringLiteral("clu.xml"), QStringLiteral("application/xml"), "<r/>"}}),
            fixture.chairman, bundle::Role::Chairman);
    const bool done = folder.mkpath(QStringLiteral("container")) && folder.mkpath(QStringLiteral("certificate"))
        && write(folder, "container/container", 'C' + container)
        && write(folder, "container/signature", 'S' + Fixture::entry(container, Fixture::firstSignature))
        && write(folder, "container/manifest", 'M' + Fixture::entry(container, "META-INF/manifest.xml"))
        && folder.mkpath(QStringLiteral("endpoint")) && write(folder, "endpoint/container", 'B' + container)
        && write(folder, "endpoint/certificate",
            'C' + sandbox::certificatePem(fixture.chairman.authentication.certificate).toPercentEncoding())
        && write(folder, "certificate/rsa", fixture.secretary.signature.certificate)
        && write(folder, "certificate/ec", fixture.chairman.authentication.certificate)
        && write(folder, "certificate/root", fixture.pki.ec.root.certificate);
    return done && writtenProofs(folder, fixture.pki) ? 0 : 1;
}

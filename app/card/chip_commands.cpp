// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
// The single commands of the applet. All want a transaction around them.
#include "card/chip.h"
#include "card/situations.h"
#include "card/statuses.h"

#include <QtEndian>

namespace card {

namespace {

constexpr quint8 pinReference = 0x01;
constexpr int mostTries = 3;
constexpr qsizetype fileBlockSize = 256;
constexpr quint16 keyFolder = 0xdf00;

QByteArray fileId(quint16 id)
{
    const char bytes[] = {static_cast<char>(id >> 8), static_cast<char>(id & 0xff)};
    return QByteArray(bytes, sizeof bytes);
}

QString displayed(FilePath path)
{
    return QString::fromLatin1(QByteArray(fileId(path.folder) + fileId(path.file)).toHex(' ')).toUpper();
}

base::Problem selectProblem(FilePath path, quint16 status, const QString &reader)
{
    return status == 0x6a82 ? fileMissing(displayed(path)) : statusProblem(Step::FindFile, status, reader);
}

/// What a card says to the choice of a key when it is not in the folder of the keys.
bool mayBeElsewhere(quint16 status)
{
    return status == 0x6a88 || status == 0x6a82 || status == 0x6985 || status == 0x6986;
}

/// Bytes of the DER structure at the start of a file; none where it is no SEQUENCE of a sensible size.
std::optional<qsizetype> derSize(const QByteArray &start)
{
    const auto byteAt = [&](qsizetype place) { return static_cast<quint8>(start.at(place)); };
    if (start.size() < 4 || byteAt(0) != 0x30)
        return std::nullopt;
    if (byteAt(1) < 0x80)
        return 2 + byteAt(1);
    if (byteAt(1) == 0x81)
        return 3 + byteAt(2);
    if (byteAt(1) == 0x82)
        return 4 + (byteAt(2) << 8 | byteAt(3));
    return std::nullopt;
}

} // namespace

FilePath certificateFile(CertificateKind kind)
{
    constexpr quint16 folder = keyFolder;
    switch (kind) {
    case CertificateKind::Authentication: return {folder, 0x5038};
    case CertificateKind::Signature: return {folder, 0x5039};
    case CertificateKind::CitizenCa: return {folder, 0x503a};
    case CertificateKind::Root: return {folder, 0x503b};
    case CertificateKind::NationalRegister: return {folder, 0x503c};
    }
    return {folder, 0x5038};
}

base::Result<void> Chip::select(FilePath path)
{
    m_folder = 0;
    const QByteArray whole = fileId(0x3f00) + fileId(path.folder) + fileId(path.file);
    const base::Result<Answer> answer = exchange(*m_channel, commandWith(0x00, 0xa4, 0x08, 0x0c, whole));
    if (!answer)
        return answer.problem();
    if (answer->done()) {
        m_folder = path.folder;
        return {};
    }
    if (answer->status == 0x6a86 || answer->status == 0x6a82 || answer->status == 0x6a87)
        return selectStepwise(path); // a card that does not take whole paths
    return selectProblem(path, answer->status, m_reader);
}

base::Result<void> Chip::selectStepwise(FilePath path)
{
    for (const quint16 id : {quint16(0x3f00), path.folder, path.file}) {
        const base::Result<Answer> answer = exchange(*m_channel, commandWith(0x00, 0xa4, 0x02, 0x0c, fileId(id)));
        if (!answer)
            return answer.problem();
        if (!answer->done())
            return selectProblem(path, answer->status, m_reader);
    }
    m_folder = path.folder;
    return {};
}

/// Some readers give fewer bytes at a time than asked for, so a short piece is not the end: what the card says is.
base::Result<QByteArray> Chip::readFrom(qsizetype offset, qsizetype limit)
{
    constexpr qsizetype addressable = 0x8000;
    QByteArray content;
    while (content.size() < limit && offset + content.size() < addressable) {
        const qsizetype place = offset + content.size();
        const qsizetype wanted = std::min(fileBlockSize, limit - content.size());
        const base::Result<Answer> answer = exchange(*m_channel,
            commandExpecting(0x00, 0xb0, static_cast<quint8>(place >> 8), static_cast<quint8>(place & 0xff),
                static_cast<int>(wanted)));
        if (!answer)
            return answer.problem();
        if (answer->status == 0x6b00)
            break; // at the end: the length is a multiple of what was read
        if (!answer->done())
            return statusProblem(Step::ReadFile, answer->status, m_reader);
        content += answer->data;
        if (answer->data.isEmpty() || answer->whole)
            break;
    }
    return content;
}

base::Result<QByteArray> Chip::readCertificate(CertificateKind kind)
{
    if (base::Result<void> selected = select(certificateFile(kind)); !selected)
        return selected.problem().code == QLatin1String("card.file.missing") ? certificateMissing()
                                                                             : selected.problem();
    base::Result<QByteArray> start = readFrom(0, fileBlockSize);
    if (!start)
        return start;
    if (start->isEmpty() || start->at(0) == 0)
        return certificateMissing(); // the file is there, filled with zeros
    const std::optional<qsizetype> size = derSize(*start);
    if (!size)
        return fault(QT_TRANSLATE_NOOP("Problem", "reading a certificate"), 0x9000);
    if (*size > start->size()) {
        const base::Result<QByteArray> rest = readFrom(start->size(), *size - start->size());
        if (!rest)
            return rest;
        *start += *rest;
    }
    if (start->size() < *size)
        return fault(QT_TRANSLATE_NOOP("Problem", "reading a certificate"), 0x9000);
    return start->left(*size);
}

base::Result<int> Chip::countTries()
{
    constexpr int withTries = 0x1f; // the card data and, since 1.8, the tries left
    if (m_applet < 0x18)
        return countTriesByVerify();
    const base::Result<Answer> answer = exchange(*m_channel, commandExpecting(0x80, 0xe4, 0x00, 0x01, withTries));
    if (!answer)
        return answer.problem();
    if (!answer->done() || answer->data.size() != withTries)
        return countTriesByVerify();
    if (!answer->data.startsWith(m_serial)) // said along with it, so it costs nothing to look
        return cardChanged(m_reader);
    const int tries = static_cast<quint8>(answer->data.at(28));
    return tries <= mostTries ? base::Result<int>(tries) : countTriesByVerify(); // anything else is no counter
}

/// VERIFY without a PIN only asks, since 1.7; an older applet would count it as a miss, and none is let in here.
base::Result<int> Chip::countTriesByVerify()
{
    const base::Result<Answer> answer = exchange(*m_channel, command(0x00, 0x20, 0x00, pinReference));
    if (!answer)
        return answer.problem();
    const std::optional<int> tries = triesIn(answer->status);
    if (!tries)
        return statusProblem(Step::CountTries, answer->status, m_reader);
    return *tries;
}

base::Result<void> Chip::checkTries(PinPolicy policy)
{
    const base::Result<int> tries = countTries();
    if (!tries)
        return tries.problem();
    if (*tries == 0)
        return pinBlocked();
    if (*tries == 1 && !policy.allowLastTry)
        return pinLastTry();
    return {};
}

base::Result<Answer> Chip::setEnvironment(Key key, quint8 algorithm)
{
    const char reference = key == Key::Signature ? '\x83' : '\x82';
    const char data[] = {'\x04', '\x80', static_cast<char>(algorithm), '\x84', reference};
    return exchange(*m_channel, commandWith(0x00, 0x22, 0x41, 0xb6, QByteArray(data, sizeof data)));
}

/// Applets 1.7 and later want their key folder selected; selecting the certificate does that. Where we were in that
/// folder, we are likely still there; if another program went elsewhere in between, the card says so and we go back.
base::Result<void> Chip::chooseKey(Key key, quint8 algorithm)
{
    const CertificateKind kind = key == Key::Signature ? CertificateKind::Signature : CertificateKind::Authentication;
    const bool wasThere = m_folder == keyFolder;
    if (!wasThere) {
        if (base::Result<void> selected = select(certificateFile(kind)); !selected)
            return selected.problem();
    }
    base::Result<Answer> answer = setEnvironment(key, algorithm);
    if (answer && wasThere && mayBeElsewhere(answer->status)) {
        if (base::Result<void> selected = select(certificateFile(kind)); !selected)
            return selected.problem();
        answer = setEnvironment(key, algorithm);
    }
    if (!answer)
        return answer.problem();
    if (!answer->done())
        return statusProblem(Step::ChooseKey, answer->status, m_reader);
    return {};
}

base::Result<void> Chip::showPin(const Pin &pin)
{
    if (pin.padLanguage())
        return showPinOfPad(*pin.padLanguage());
    const base::Secret verify = verifyCommand(pin.digits());
    const base::Result<Answer> answer
        = exchange(*m_channel, QByteArrayView(verify.view().data(), qsizetype(verify.size())));
    if (!answer)
        return answer.problem();
    if (!answer->done())
        return statusProblem(Step::CheckPin, answer->status, m_reader);
    return {};
}

/// The reader asks, and shows the PIN to the card itself. That this waits for a person inside a transaction is what
/// the standard wants: nothing may come between the PIN and the signature.
base::Result<void> Chip::showPinOfPad(base::Language language)
{
    if (!m_pad)
        return padUnusable(m_reader);
    const base::Result<QByteArray> raw = m_channel->control(m_pad->verifyCode, verifyStructure(*m_pad, language));
    if (!raw)
        return raw.problem();
    if (raw->size() < 2)
        return cardRemoved(m_reader);
    const auto status = qFromBigEndian<quint16>(raw->constData() + raw->size() - 2);
    if (status == 0x9000)
        return {};
    if (const std::optional<base::Problem> ofReader = padProblem(status, m_reader))
        return *ofReader;
    return statusProblem(Step::CheckPin, status, m_reader);
}

base::Result<QByteArray> Chip::computeSignature(const QByteArray &input)
{
    const base::Result<Answer> answer = exchange(*m_channel, commandWith(0x00, 0x2a, 0x9e, 0x9a, input));
    if (!answer)
        return answer.problem();
    if (!answer->done())
        return statusProblem(Step::Sign, answer->status, m_reader);
    return answer->data;
}

} // namespace card

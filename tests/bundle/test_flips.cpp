// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/raising.h"

#include <QTest>

using bundle::Outcome;
using bundle::Role;
using bundle::Verdict;

/// One flipped bit, wherever it is, never leaves a verdict "valid".
class FlipsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void container_eachBitFlipped_isNeverValid();
    void container_eachByteDroppedOrDoubled_isNeverValid();
    void signatureFile_flippedAndRepacked_saysTheSameOrIsNotValid_data();
    void signatureFile_flippedAndRepacked_saysTheSameOrIsNotValid();
    void otherEntries_flippedAndRepacked_areInvalid();
    void bothSignatures_flippedAndRepacked_areRemarkedOnOrInvalid();
    void proofs_flippedAndRepacked_areRemarkedOnOrInvalid();
    void entryNames_flippedAndRepacked_areInvalid();
    void certificate_bitFlipped_isNeverValid_data();
    void certificate_bitFlipped_isNeverValid();
    void signatureValue_eachBitFlipped_isNeverValid_data();
    void signatureValue_eachBitFlipped_isNeverValid();

private:
    static QByteArray flipped(QByteArray bytes, qsizetype bit)
    {
        bytes[bit / 8] = static_cast<char>(bytes.at(bit / 8) ^ (1 << (bit % 8)));
        return bytes;
    }
    /// Every change is a fault of the container itself, so that it gives out no file; the signatures, which take time,
    /// are looked at for every 61st.
    [[nodiscard]] bool isRefused(const QByteArray &container, qsizetype number) const
    {
        return !bundle::dataFiles(container)
            && (number % 61 != 0 || m_f.verdict(container).outcome == Outcome::Invalid);
    }
    /// One signature each, with either kind of key.
    void signatureRows();
    /// Base64 texts of all elements of this name, with every step-th bit of the decoded bytes flipped in turn.
    void flipInside(const QByteArray &element, int step);

    Fixture m_f;
    QByteArray m_empty;
    QByteArray m_container;
};

void FlipsTest::initTestCase()
{
    m_empty = *bundle::create({{QStringLiteral("clu.xml"), QStringLiteral("application/xml"), "<r/>"},
        {QStringLiteral("clu.pdf"), QStringLiteral("application/pdf"), "%PDF-1.4 short"}});
    m_container
        = Fixture::signedBy(Fixture::signedBy(m_empty, m_f.secretary, Role::Secretary), m_f.chairman, Role::Delegate);
    const Verdict verdict = m_f.verdict(m_container);
    QVERIFY2(verdict.outcome == Outcome::Valid && verdict.complete, described(verdict).constData());
}

void FlipsTest::container_eachBitFlipped_isNeverValid()
{
    for (qsizetype bit = 0; bit < m_container.size() * 8; ++bit)
        QVERIFY2(isRefused(flipped(m_container, bit), bit), qPrintable(QString::number(bit)));
}

void FlipsTest::container_eachByteDroppedOrDoubled_isNeverValid()
{
    for (qsizetype at = 0; at <= m_container.size(); ++at) {
        QByteArray longer = m_container;
        longer.insert(at, at < m_container.size() ? m_container.at(at) : ' ');
        QVERIFY2(isRefused(longer, at), qPrintable(QString::number(at)));
        if (at < m_container.size()) {
            QByteArray shorter = m_container;
            QVERIFY2(isRefused(shorter.remove(at, 1), at), qPrintable(QString::number(at)));
        }
    }
}

void FlipsTest::signatureRows()
{
    QTest::addColumn<QByteArray>("container");
    QTest::newRow("RSA") << Fixture::signedBy(m_empty, m_f.secretary, Role::Secretary);
    QTest::newRow("EC") << Fixture::signedBy(m_empty, m_f.chairman, Role::Delegate);
}

void FlipsTest::signatureFile_flippedAndRepacked_saysTheSameOrIsNotValid_data()
{
    signatureRows();
}

/// With right checksums. One thing may be spelt otherwise and changes nothing that counts: the Id of ds:SignatureValue,
/// which is not signed and which nothing refers to. That is remarked on. Certificates have a test of their own.
void FlipsTest::signatureFile_flippedAndRepacked_saysTheSameOrIsNotValid()
{
    QFETCH(QByteArray, container);
    const QByteArray xml = Fixture::entry(container, Fixture::firstSignature);
    const auto before = m_f.verdict(container).signatures.first();
    const qsizetype valueTag = xml.indexOf("<ds:SignatureValue");
    for (qsizetype at = 0; at < xml.size(); ++at) {
        if (at == xml.indexOf("<ds:X509Data"))
            at = xml.indexOf("</ds:X509Data>");
        const Verdict verdict
            = m_f.verdict(Fixture::replaced(container, Fixture::firstSignature, flipped(xml, at * 8 + at % 7)));
        if (verdict.outcome != Outcome::Valid)
            continue;
        QVERIFY2(at > valueTag && at < xml.indexOf('>', valueTag), xml.mid(at - 20, 40).constData());
        QVERIFY2(verdict.hasReason(QStringLiteral("bundle.signature.spelling")), xml.mid(at - 20, 40).constData());
        const auto &after = verdict.signatures.first();
        QVERIFY(after.claimedRoles == before.claimedRoles && after.signer->der() == before.signer->der()
            && after.signingTime == before.signingTime && after.place == before.place
            && after.algorithm == before.algorithm);
    }
}

/// All that is no signature, with right checksums: mimetype, the data and the list of files, which is not signed.
void FlipsTest::otherEntries_flippedAndRepacked_areInvalid()
{
    for (const bundle::Entry &entry : Fixture::unpacked(m_container)) {
        if (entry.name.contains("signatures"))
            continue;
        for (qsizetype at = 0; at < entry.bytes.size(); ++at) {
            const Verdict verdict
                = m_f.verdict(Fixture::replaced(m_container, entry.name, flipped(entry.bytes, at * 8 + at % 8)));
            QVERIFY2(verdict.outcome == Outcome::Invalid,
                (entry.name + ' ' + QByteArray::number(at) + ' ' + described(verdict)).constData());
        }
    }
}

/// The same for a sample of the bytes of two signatures side by side.
void FlipsTest::bothSignatures_flippedAndRepacked_areRemarkedOnOrInvalid()
{
    const QByteArray before = described(m_f.verdict(m_container));
    for (const char *name : {Fixture::firstSignature, Fixture::secondSignature}) {
        const QByteArray xml = Fixture::entry(m_container, name);
        for (qsizetype at = 0; at < xml.size(); at += 7) {
            const Verdict verdict = m_f.verdict(Fixture::replaced(m_container, name, flipped(xml, at * 8 + at % 5)));
            QVERIFY2(described(verdict) != before, xml.mid(at - 20, 40).constData());
        }
    }
}

/// Time stamp, certificates and the issuer's answer are not signed by the signature: each proves itself, or is remarked
/// on.
void FlipsTest::proofs_flippedAndRepacked_areRemarkedOnOrInvalid()
{
    const QByteArray raised = Raising(m_f).raised(Fixture::signedBy(m_empty, m_f.secretary, Role::Secretary));
    const QByteArray before = described(m_f.verdict(raised));
    const QByteArray xml = Fixture::entry(raised, Fixture::firstSignature);
    const qsizetype end = xml.indexOf("</xades:UnsignedProperties>");
    for (qsizetype at = xml.indexOf("<xades:UnsignedProperties>"); at < end; at += 4) {
        const Verdict verdict
            = m_f.verdict(Fixture::replaced(raised, Fixture::firstSignature, flipped(xml, at * 8 + at % 7)));
        QVERIFY2(described(verdict) != before, xml.mid(at - 20, 40).constData());
    }
}

void FlipsTest::entryNames_flippedAndRepacked_areInvalid()
{
    const QList<bundle::Entry> entries = Fixture::unpacked(m_container);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        for (qsizetype bit = 0; bit < entries.at(i).name.size() * 8; ++bit) {
            QList<bundle::Entry> renamed = entries;
            renamed[i].name = flipped(entries.at(i).name, bit);
            const Verdict verdict = m_f.verdict(bundle::canonicalZip(renamed));
            QVERIFY2(verdict.outcome == Outcome::Invalid, renamed.at(i).name.constData());
        }
    }
}

void FlipsTest::flipInside(const QByteArray &element, int step)
{
    QFETCH(QByteArray, container);
    const QByteArray xml = Fixture::entry(container, Fixture::firstSignature);
    int texts = 0;
    for (qsizetype tag = xml.indexOf('<' + element); tag > 0; tag = xml.indexOf('<' + element, tag + 1)) {
        const qsizetype start = xml.indexOf('>', tag) + 1;
        const qsizetype length = xml.indexOf('<', start) - start;
        const QByteArray bytes = QByteArray::fromBase64(xml.mid(start, length));
        for (qsizetype bit = texts; bit < bytes.size() * 8; bit += step) {
            const QByteArray other = QByteArray(xml).replace(start, length, flipped(bytes, bit).toBase64());
            const Verdict verdict = m_f.verdict(Fixture::replaced(container, Fixture::firstSignature, other));
            QVERIFY2(verdict.outcome != Outcome::Valid, qPrintable(QString::number(bit)));
        }
        ++texts;
    }
    QVERIFY(texts > 0);
}

void FlipsTest::certificate_bitFlipped_isNeverValid_data()
{
    signatureRows();
}

void FlipsTest::certificate_bitFlipped_isNeverValid()
{
    flipInside("ds:X509Certificate", 11);
}

void FlipsTest::signatureValue_eachBitFlipped_isNeverValid_data()
{
    signatureRows();
}

void FlipsTest::signatureValue_eachBitFlipped_isNeverValid()
{
    flipInside("ds:SignatureValue", 1);
}

QTEST_GUILESS_MAIN(FlipsTest)
#include "test_flips.moc"

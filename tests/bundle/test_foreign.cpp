// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/fixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using bundle::Outcome;
using bundle::Role;
using bundle::Verdict;

/// Signatures as other programs make them: xmlsec1 signs, with other canonical forms and other spelling.
class ForeignTest : public QObject
{
    Q_OBJECT
private slots:
    void verify_signedByXmlsec_isValid_data();
    void verify_signedByXmlsec_isValid();
    void verify_signedByXmlsecThenChanged_isInvalid();

private:
    /// Our signature file without its values, with this canonical form; `transform` false leaves out the transform of
    /// the properties.
    static QByteArray templateOf(const QByteArray &xml, const QByteArray &form, bool transform);
    /// The container with the signature made anew by xmlsec1; empty when xmlsec1 refuses.
    static QByteArray resigned(
        const QByteArray &container, const sandbox::Identity &signer, const QByteArray &form, bool transform);

    Fixture m_f;
};

namespace {

QByteArray between(const QByteArray &text, const QByteArray &from, const QByteArray &to)
{
    const qsizetype start = text.indexOf(from);
    return text.mid(start, text.indexOf(to, start) + to.size() - start);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

QByteArray ForeignTest::templateOf(const QByteArray &xml, const QByteArray &form, bool transform)
{
    QByteArray info = between(xml, "<ds:SignedInfo>", "</ds:SignedInfo>");
    const QByteArray original = info;
    info.replace("http://www.w3.org/2001/10/xml-exc-c14n#", form);
    if (!transform)
        info.replace(between(info, "<ds:Transforms>", "</ds:Transforms>"), "");
    for (qsizetype at = info.indexOf("<ds:DigestValue>"); at > 0; at = info.indexOf("<ds:DigestValue>", at + 1))
        info.remove(at + 16, info.indexOf('<', at + 1) - at - 16);
    QByteArray changed = QByteArray(xml).replace(original, info);
    const qsizetype value = changed.indexOf('>', changed.indexOf("<ds:SignatureValue")) + 1;
    changed.remove(value, changed.indexOf('<', value) - value);
    changed.replace(between(changed, "<ds:KeyInfo>", "</ds:KeyInfo>"), ""); // xmlsec1 would write its own
    return changed.replace("><", ">\n  <");
}

QByteArray ForeignTest::resigned(
    const QByteArray &container, const sandbox::Identity &signer, const QByteArray &form, bool transform)
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(QStringLiteral("META-INF"));
    QList<bundle::Entry> entries = Fixture::unpacked(container);
    for (const bundle::Entry &entry : entries)
        write(folder.filePath(QString::fromUtf8(entry.name)), entry.bytes);
    const QByteArray xml = Fixture::entry(container, Fixture::firstSignature);
    write(folder.filePath(QStringLiteral("template.xml")), templateOf(xml, form, transform));
    write(folder.filePath(QStringLiteral("key.pem")), sandbox::privateKeyPem(signer.key.get()));
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(QStringLiteral("xmlsec1"),
        {QStringLiteral("--sign"), QStringLiteral("--privkey-pem"), QStringLiteral("key.pem"),
            QStringLiteral("--id-attr:Id"), QStringLiteral("http://uri.etsi.org/01903/v1.3.2#:SignedProperties"),
            QStringLiteral("template.xml")});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return {};
    QByteArray made = process.readAllStandardOutput();
    made.replace("</ds:SignatureValue>", "</ds:SignatureValue>" + between(xml, "<ds:KeyInfo>", "</ds:KeyInfo>"));
    for (bundle::Entry &entry : entries) {
        if (entry.name == Fixture::firstSignature)
            entry.bytes = made;
    }
    return Fixture::foreign(bundle::canonicalZip(entries));
}

void ForeignTest::verify_signedByXmlsec_isValid_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<bool>("transform");
    QTest::addColumn<bool>("rsa");
    const QByteArray exclusive = "http://www.w3.org/2001/10/xml-exc-c14n#";
    const QByteArray inclusive = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
    const QByteArray newer = "http://www.w3.org/2006/12/xml-c14n11";
    QTest::newRow("exclusive, RSA") << exclusive << true << true;
    QTest::newRow("1.0, RSA") << inclusive << true << true;
    QTest::newRow("1.1, RSA") << newer << true << true;
    QTest::newRow("1.0 with comments, EC") << QByteArray(inclusive + "#WithComments") << true << false;
    QTest::newRow("1.1, no transform (DigiDoc), EC") << newer << false << false;
    QTest::newRow("exclusive, no transform, EC") << exclusive << false << false;
}

void ForeignTest::verify_signedByXmlsec_isValid()
{
    QFETCH(QByteArray, form);
    QFETCH(bool, transform);
    QFETCH(bool, rsa);
    const auto &card = rsa ? m_f.secretary : m_f.secretaryEc;
    const QByteArray ours = Fixture::signedBy(*bundle::create(Fixture::files()), card, Role::Secretary);
    const QByteArray container = resigned(ours, card.signature, form, transform);
    QVERIFY(!container.isEmpty());
    const Verdict verdict = m_f.verdict(container);
    QVERIFY2(verdict.outcome == Outcome::Valid, described(verdict).constData());
    QVERIFY(
        verdict.packing == bundle::Packing::Foreign && verdict.hasReason(QStringLiteral("bundle.container.foreign")));
    QCOMPARE(verdict.signatures.first().role, Role::Secretary);
    QCOMPARE(verdict.signatures.first().signer->der(), card.signature.certificate);
}

void ForeignTest::verify_signedByXmlsecThenChanged_isInvalid()
{
    const QByteArray ours = Fixture::signedBy(*bundle::create(Fixture::files()), m_f.secretaryEc, Role::Secretary);
    const QByteArray container
        = resigned(ours, m_f.secretaryEc.signature, "http://www.w3.org/TR/2001/REC-xml-c14n-20010315", false);
    QVERIFY(!container.isEmpty());
    const QByteArray xml = Fixture::entry(container, Fixture::firstSignature);
    for (const auto &[find, put] :
        {std::pair{"secretaris", "voorzitter"}, {"2017-02-20", "2017-02-21"}, {"<ds:SignedInfo>", "<ds:SignedInfo> "},
            {"<xades:SignedProperties", "<xades:SignedProperties xmlns:a=\"a\""}}) {
        const Verdict verdict
            = m_f.verdict(Fixture::replaced(container, Fixture::firstSignature, QByteArray(xml).replace(find, put)));
        QVERIFY2(verdict.outcome == Outcome::Invalid, find);
    }
}

QTEST_GUILESS_MAIN(ForeignTest)
#include "test_foreign.moc"

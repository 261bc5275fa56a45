// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/fixture.h"

#include <QTest>

using bundle::Outcome;
using bundle::Role;
using bundle::Verdict;

/// Attacks on the inside of a signature file; the container around it is freshly and soundly packed.
class AttacksTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void signatureFile_attacked_isRefused_data();
    void signatureFile_attacked_isRefused();
    void wrapping_forgedPropertiesBesideTheRealOnes_isRefused();
    void certificates_swappedOrStrange_areRefused();
    void certificates_inAnotherOrder_changeNothing();
    void signature_ofAnotherContainer_isRefused();
    void signature_copied_isRefused();
    void signatureValues_swapped_areRefused();
    void authenticationCertificate_signing_isRefused();
    void unsignedProperties_areRemarkedOn();
    void laughs_nestedOrLarge_areRefused();

private:
    void addXmlRows();
    void addStructureRows();
    void addContentRows();
    static void row(const char *tag, const QByteArray &find, const QByteArray &put, const char *code)
    {
        QTest::newRow(tag) << find << put << QString::fromLatin1(code);
    }
    static constexpr const char *structure = "bundle.signature.structure";

    /// The verdict with another first signature file.
    [[nodiscard]] Verdict with(const QByteArray &xml) const
    {
        return m_f.verdict(Fixture::replaced(m_container, Fixture::firstSignature, xml));
    }
    static QByteArray between(const QByteArray &text, const QByteArray &from, const QByteArray &to)
    {
        const qsizetype start = text.indexOf(from);
        return text.mid(start, text.indexOf(to, start) + to.size() - start);
    }

    Fixture m_f;
    QByteArray m_container;
    QByteArray m_xml;
    QByteArray m_id;
};

void AttacksTest::initTestCase()
{
    m_container = m_f.complete();
    m_xml = Fixture::entry(m_container, Fixture::firstSignature);
    m_id = m_xml.mid(m_xml.indexOf("Id=\"") + 4, 34);
    QVERIFY(m_id.startsWith("S-") && !m_id.contains('"'));
    QCOMPARE(with(m_xml).outcome, Outcome::Valid);
}

void AttacksTest::signatureFile_attacked_isRefused_data()
{
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<QByteArray>("put");
    QTest::addColumn<QString>("code");
    addXmlRows();
    addStructureRows();
    addContentRows();
}

void AttacksTest::addXmlRows()
{
    const QByteArray root = "<asic:XAdESSignatures";
    row("document type", root, "<!DOCTYPE x>" + root, "bundle.xml");
    row("entity", root, "<!DOCTYPE x [<!ENTITY e 'secretaris'>]>" + root, "bundle.xml");
    row("comment in the role", "secretaris", "secre<!-- -->taris", "bundle.xml");
    row("CDATA in the role", "secretaris", "<![CDATA[secretaris]]>", "bundle.xml");
    row("instruction", root, "<?xml-stylesheet href='http://x/'?>" + root, "bundle.xml");
    row("unknown entity", "secretaris", "&secretaris;", "bundle.xml");
    row("other version", "version=\"1.0\"", "version=\"1.1\"", "bundle.xml");
    row("other encoding", "encoding=\"UTF-8\"", "encoding=\"UTF-7\"", "bundle.xml");
    row("not closed", "</asic:XAdESSignatures>", "", "bundle.xml");
    row("undeclared prefix", "</ds:Signature>", "</ds:Signature><ds:Signature/>", "bundle.xml");
    row("doubled Id", "<ds:KeyInfo>", "<ds:KeyInfo Id=\"" + m_id + "\">", "bundle.xml");
    row("doubled Id, other spelling", "<ds:KeyInfo>", "<ds:KeyInfo xml:id=\"" + m_id + "-sp\">", "bundle.xml");
}

void AttacksTest::addStructureRows()
{
    row("another namespace", "02918/v1.2.1#", "02918/v1.2.2#", structure);
    row("second object", "</ds:Object>", "</ds:Object><ds:Object/>", structure);
    row("second signature", "</ds:Signature>",
        "</ds:Signature><Signature xmlns=\"http://www.w3.org/2000/09/xmldsig#\"/>", "bundle.signature.several");
    row("second properties", "</xades:QualifyingProperties>",
        "</xades:QualifyingProperties><QualifyingProperties xmlns=\"http://uri.etsi.org/01903/v1.3.2#\"/>", structure);
    row("manifest in an object", "</xades:QualifyingProperties>", "</xades:QualifyingProperties><ds:Manifest/>",
        structure);
    row("another target", "Target=\"#S-", "Target=\"#T-", structure);
    row("no type", " Type=\"http://uri.etsi.org/01903#SignedProperties\"", "", structure);
    row("properties of another Id", "URI=\"#" + m_id + "-sp", "URI=\"#" + m_id + "-sq", structure);
    row("whole document", "URI=\"#" + m_id + "-sp\"", "URI=\"\"", structure);
    row("pointer", "URI=\"#" + m_id + "-sp\"", "URI=\"#xpointer(/)\"", structure);
    row("transform of a file", "URI=\"hwg.xml\">",
        "URI=\"hwg.xml\"><ds:Transforms><ds:Transform "
        "Algorithm=\"http://www.w3.org/TR/1999/REC-xpath-19991116\"/></ds:Transforms>",
        structure);
    row("XSLT", "<ds:Transform Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\"/>",
        "<ds:Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xslt-19991116\"/>", "bundle.signature.algorithm");
    row("two transforms", "<ds:Transform Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\"/>",
        "<ds:Transform Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\"/><ds:Transform "
        "Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\"/>",
        structure);
    row("namespace list", "Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\"/><ds:SignatureMethod",
        "Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\"><x "
        "xmlns=\"x\"/></ds:CanonicalizationMethod><ds:SignatureMethod",
        structure);
    row("time without zone", "09:30:15Z", "09:30:15", structure);
    row("no time", "2017-02-20T09:30:15Z", "", structure);
    row("unknown property", "<xades:SignedDataObjectProperties>", "<xades:SignedDataObjectProperties><xades:Other/>",
        structure);
    row("text between elements", "<ds:KeyInfo>", "x<ds:KeyInfo>", structure);
    row("stray letter in base64", "<ds:X509Certificate>", "<ds:X509Certificate>*", structure);
}

void AttacksTest::addContentRows()
{
    row("SHA-1 signature", "xmldsig-more#rsa-sha256", "xmldsig-more#rsa-sha1", "bundle.signature.algorithm");
    row("SHA-1 digest", "http://www.w3.org/2001/04/xmlenc#sha256", "http://www.w3.org/2000/09/xmldsig#sha1",
        "bundle.signature.algorithm");
    row("HMAC", "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", "http://www.w3.org/2000/09/xmldsig#hmac-sha1",
        "bundle.signature.algorithm");
    row("other kind of key", "#rsa-sha256", "#ecdsa-sha256", "bundle.signature.value");
    row("file elsewhere", "URI=\"hwg.xml\"", "URI=\"http://example.org/hwg.xml\"", "bundle.file.unknown");
    row("file on disk", "URI=\"hwg.xml\"", "URI=\"file:///etc/passwd\"", "bundle.file.unknown");
    row("file not covered", "URI=\"clu.xml\"", "URI=\"hwg.pdf\"", "bundle.file.uncovered");
    row("name doubly encoded", "URI=\"hwg.xml\"", "URI=\"hwg%252Exml\"", "bundle.file.uncovered");
    row("name encoded", "URI=\"hwg.xml\"", "URI=\"hwg%2Exml\"", "bundle.signature.value");
    row("role", "secretaris", "voorzitter", "bundle.properties.digest");
    row("place", "<xades:CountryName>BE", "<xades:CountryName>NL", "bundle.properties.digest");
    row("time", "09:30:15Z", "09:30:16Z", "bundle.properties.digest");
    row("media type", "<xades:MimeType>application/pdf", "<xades:MimeType>application/xml", "bundle.file.type-differs");
    row("second role", "</xades:ClaimedRole>", "</xades:ClaimedRole><xades:ClaimedRole>voorzitter</xades:ClaimedRole>",
        "bundle.properties.digest");
}

void AttacksTest::signatureFile_attacked_isRefused()
{
    QFETCH(QByteArray, find);
    QFETCH(QByteArray, put);
    QFETCH(QString, code);
    const qsizetype at = m_xml.indexOf(find);
    QVERIFY2(at >= 0, "the attack no longer fits what we write");
    const QByteArray changed = QByteArray(m_xml).replace(at, find.size(), put);
    const Verdict verdict = with(changed);
    QCOMPARE(verdict.outcome, Outcome::Invalid);
    QVERIFY2(verdict.hasReason(code), described(verdict).constData());
    QCOMPARE(verdict.signatures.first().outcome, Outcome::Invalid);
    QVERIFY(!verdict.complete);
}

void AttacksTest::wrapping_forgedPropertiesBesideTheRealOnes_isRefused()
{
    const QByteArray real = between(m_xml, "<xades:SignedProperties", "</xades:SignedProperties>");
    QByteArray forged = real;
    forged.replace("secretaris", "voorzitter");
    QByteArray otherId = forged;
    otherId.replace(m_id + "-sp", m_id + "-sx");
    const QByteArray object = "<ds:Object>" + real + "</ds:Object>";
    // Forged where one reads, real where an Id look-up finds it.
    for (const QByteArray &changed : {QByteArray(m_xml).replace(real, forged + real),
             QByteArray(m_xml).replace(real, otherId + real), QByteArray(m_xml).replace(real, otherId),
             QByteArray(m_xml).replace(real, otherId).replace("<ds:Object>", object + "<ds:Object>"),
             QByteArray(m_xml).replace(real, otherId).replace("</ds:Object>", "</ds:Object>" + object),
             QByteArray(m_xml).replace(real, otherId).replace("<ds:KeyInfo>", "<ds:KeyInfo>" + real),
             QByteArray(m_xml).replace(real, otherId).replace("<ds:X509Data>", "<ds:X509Data>" + real),
             QByteArray(m_xml)
                 .replace(real, otherId)
                 .replace("</xades:QualifyingProperties>",
                     "<xades:UnsignedProperties>" + real
                         + "</xades:UnsignedProperties></xades:QualifyingProperties>")}) {
        const Verdict verdict = with(changed);
        QVERIFY(changed != m_xml);
        QVERIFY2(verdict.outcome == Outcome::Invalid, described(verdict).constData());
    }
}

void AttacksTest::certificates_swappedOrStrange_areRefused()
{
    const QByteArray own = m_f.secretary.signature.certificate.toBase64();
    const QByteArray other = m_f.chairmanRsa.signature.certificate.toBase64();
    QVERIFY(m_xml.contains(own));
    Verdict verdict = with(QByteArray(m_xml).replace(own, other));
    QVERIFY2(verdict.hasReason(QStringLiteral("bundle.signer.certificate")), described(verdict).constData());
    // One more, sound and of the same issuer.
    verdict = with(QByteArray(m_xml).replace(own, other + "</ds:X509Certificate><ds:X509Certificate>" + own));
    QVERIFY2(verdict.hasReason(QStringLiteral("bundle.certificate.unused")), described(verdict).constData());
    QCOMPARE(verdict.outcome, Outcome::Invalid);
    const QByteArray root = m_f.pki.rsa.root.certificate.toBase64();
    verdict = with(QByteArray(m_xml).replace(root, m_f.pki.ec.root.certificate.toBase64()));
    QVERIFY2(verdict.hasReason(QStringLiteral("bundle.certificate.unused")), described(verdict).constData());
}

void AttacksTest::certificates_inAnotherOrder_changeNothing()
{
    const QByteArray own = m_f.secretary.signature.certificate.toBase64();
    const QByteArray root = m_f.pki.rsa.root.certificate.toBase64();
    const QByteArray turned = QByteArray(m_xml).replace(own, "@").replace(root, own).replace("@", root);
    const Verdict verdict = with(turned);
    QCOMPARE(verdict.outcome, Outcome::Valid);
    QCOMPARE(verdict.signatures.first().signer->der(), m_f.secretary.signature.certificate);
}

void AttacksTest::signature_ofAnotherContainer_isRefused()
{
    QList<bundle::DataFile> files = Fixture::files();
    files[0].bytes = "<report>other</report>";
    const QByteArray other = Fixture::signedBy(*bundle::create(files), m_f.secretary, Role::Secretary);
    const Verdict verdict = with(Fixture::entry(other, Fixture::firstSignature));
    QCOMPARE(verdict.outcome, Outcome::Invalid);
    QVERIFY(verdict.hasReason(QStringLiteral("bundle.file.digest")));
}

void AttacksTest::signature_copied_isRefused()
{
    const Verdict verdict = m_f.verdict(Fixture::replaced(m_container, Fixture::secondSignature, m_xml));
    QCOMPARE(verdict.outcome, Outcome::Invalid);
    QVERIFY(verdict.hasReason(QStringLiteral("bundle.signature.twice")));
    QVERIFY(verdict.hasReason(QStringLiteral("bundle.signer.same-person")));
    QVERIFY(verdict.hasReason(QStringLiteral("bundle.role.taken")));
}

void AttacksTest::signatureValues_swapped_areRefused()
{
    const qsizetype start = m_xml.indexOf('>', m_xml.indexOf("<ds:SignatureValue")) + 1;
    const qsizetype length = m_xml.indexOf('<', start) - start;
    for (const QByteArray &value : {QByteArray(256, '\0'), QByteArray(1, '\0') + QByteArray(255, '\x7f'),
             QByteArray(1, '\0') + QByteArray::fromBase64(m_xml.mid(start, length)), QByteArray("x")}) {
        const Verdict verdict = with(QByteArray(m_xml).replace(start, length, value.toBase64()));
        QVERIFY2(verdict.hasReason(QStringLiteral("bundle.signature.value")), described(verdict).constData());
    }
}

void AttacksTest::authenticationCertificate_signing_isRefused()
{
    // A stranger's program signs with a certificate that says only "digitalSignature".
    sandbox::PersonOptions options;
    options.signatureUsage = QStringLiteral("critical,nonRepudiation");
    const auto good = m_f.pki.rsa.issueCard(sandbox::secretary(), options);
    const QByteArray once = Fixture::signedBy(*bundle::create(Fixture::files()), good, Role::Secretary);
    QCOMPARE(m_f.verdict(once).outcome, Outcome::Valid);
    QByteArray xml = Fixture::entry(once, Fixture::firstSignature);
    xml.replace(good.signature.certificate.toBase64(), good.authentication.certificate.toBase64());
    const Verdict verdict = m_f.verdict(Fixture::replaced(once, Fixture::firstSignature, xml));
    QCOMPARE(verdict.outcome, Outcome::Invalid);
    QVERIFY(verdict.hasReason(QStringLiteral("bundle.signer.certificate")));
}

void AttacksTest::unsignedProperties_areRemarkedOn()
{
    const Verdict verdict = with(QByteArray(m_xml).replace("</xades:SignedProperties>",
        "</xades:SignedProperties><xades:UnsignedProperties><xades:UnsignedSignatureProperties/></"
        "xades:UnsignedProperties>"));
    QCOMPARE(verdict.outcome, Outcome::Valid);
    QVERIFY(verdict.hasReason(QStringLiteral("bundle.properties.unread")));
    QCOMPARE(verdict.signatures.first().level, bundle::Level::B);
}

void AttacksTest::laughs_nestedOrLarge_areRefused()
{
    QByteArray billion = "<!DOCTYPE x [<!ENTITY l0 'ha'>";
    for (int i = 1; i <= 9; ++i) {
        const QByteArray before = QByteArray("&l" + QByteArray::number(i - 1) + ';').repeated(10);
        billion += "<!ENTITY l" + QByteArray::number(i) + " '" + before + "'>";
    }
    const QByteArray root = "<asic:XAdESSignatures";
    QVERIFY(with(QByteArray(m_xml).replace("secretaris", "&l9;").replace(root, billion + "]>" + root))
                .hasReason(QStringLiteral("bundle.xml")));
    const QByteArray deep = QByteArray("<a>").repeated(100000);
    QVERIFY(with(deep).hasReason(QStringLiteral("bundle.xml")));
    QVERIFY(
        with(QByteArray(m_xml).replace("<ds:KeyInfo>", "<ds:KeyInfo>" + deep)).hasReason(QStringLiteral("bundle.xml")));
    const QByteArray wide = "<ds:KeyInfo>" + QByteArray("<b/>").repeated(2 * 1024 * 1024);
    QVERIFY(with(QByteArray(m_xml).replace("<ds:KeyInfo>", wide)).hasReason(QStringLiteral("bundle.xml")));
    QVERIFY(with(QByteArray()).hasReason(QStringLiteral("bundle.xml")));
}

QTEST_GUILESS_MAIN(AttacksTest)
#include "test_attacks.moc"

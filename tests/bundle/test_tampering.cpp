// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/fixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using bundle::Entry;
using bundle::Outcome;
using bundle::Packing;
using bundle::Verdict;

/// Somebody takes a bundle apart, changes one thing and packs it again: whoever packs, the verdict names what was
/// changed.
class TamperingTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void verify_oneThingChanged_namesIt_data();
    void verify_oneThingChanged_namesIt();
    void verify_byteChangedInTheFile_namesTheEntryAndWhatItBreaks();
    void verify_onlyRepacked_isAlteredButIntactInside_data();
    void verify_onlyRepacked_isAlteredButIntactInside();
    void verify_oneSignatureTakenOut_saysWhoIsLeftAndWhoIsMissing_data();
    void verify_oneSignatureTakenOut_saysWhoIsLeftAndWhoIsMissing();
    void verify_statementChanged_blamesTheSignatureNotTheFile();
    void verify_issuerCertificateChanged_isInvalidAndSaysSo_data();
    void verify_issuerCertificateChanged_isInvalidAndSaysSo();
    void verify_unknownRoot_saysWhatToGive();
    void verify_listSpelledOtherwise_isAltered_data();
    void verify_listSpelledOtherwise_isAltered();
    void verify_unsignedPartOfASignatureChanged_isRemarkedOn_data();
    void verify_unsignedPartOfASignatureChanged_isRemarkedOn();
    void verify_signatureFilesSwapped_isRemarkedOn();
    void verify_hiddenBytes_areAFault();
    void sign_onlyRepacked_isRefused();

private:
    using Edit = std::function<QByteArray(const QByteArray &)>;
    enum class Packer {
        Ours,
        ZipInOrder, ///< zip, mimetype first, no folders, no additions
        ZipByDefault ///< zip -r of the unpacked folder
    };
    static QByteArray packed(const QList<Entry> &entries, Packer packer);
    static void addRow(const char *tag, const char *entry, const Edit &edit, const char *code);
    void addSignatureRows() const;

    Fixture m_f;
    QByteArray m_container;
    QList<Entry> m_entries;
};

Q_DECLARE_METATYPE(std::function<QByteArray(const QByteArray &)>)

namespace {

using Edit = std::function<QByteArray(const QByteArray &)>;

/// Replaces the first letter of the base64 text of the element that begins with this tag.
Edit otherLetterIn(const QByteArray &tag)
{
    return [tag](const QByteArray &xml) {
        QByteArray changed = xml;
        const qsizetype at = xml.indexOf('>', xml.indexOf(tag)) + 1;
        changed[at] = xml.at(at) == 'A' ? 'B' : 'A';
        return changed;
    };
}

Edit replacing(const QByteArray &what, const QByteArray &with)
{
    return [what, with](const QByteArray &bytes) { return QByteArray(bytes).replace(what, with); };
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size();
}

} // namespace

void TamperingTest::initTestCase()
{
    m_container = m_f.complete();
    m_entries = Fixture::unpacked(m_container);
    QVERIFY(m_f.verdict(m_container).complete);
}

QByteArray TamperingTest::packed(const QList<Entry> &entries, Packer packer)
{
    if (packer == Packer::Ours)
        return bundle::canonicalZip(entries);
    const QTemporaryDir folder;
    QStringList arguments{QStringLiteral("-q"), folder.filePath(QStringLiteral("out.zip"))};
    QDir(folder.path()).mkdir(QStringLiteral("in"));
    if (packer == Packer::ZipByDefault)
        arguments += {QStringLiteral("-r"), QStringLiteral(".")};
    else
        arguments.prepend(QStringLiteral("-XD"));
    for (const Entry &entry : entries) {
        const QString name = QString::fromLatin1(entry.name);
        if (!write(folder.filePath(QStringLiteral("in/") + name), entry.bytes))
            qFatal("cannot write the parts");
        if (packer == Packer::ZipInOrder)
            arguments.append(name);
    }
    QProcess zip;
    zip.setWorkingDirectory(folder.filePath(QStringLiteral("in")));
    zip.start(QStringLiteral("zip"), arguments);
    if (!zip.waitForFinished(-1) || zip.exitCode() != 0)
        qFatal("zip refused: %s", zip.readAll().constData());
    QFile made(folder.filePath(QStringLiteral("out.zip")));
    if (!made.open(QIODevice::ReadOnly))
        qFatal("zip made nothing");
    return made.readAll();
}

void TamperingTest::addRow(const char *tag, const char *entry, const Edit &edit, const char *code)
{
    for (const auto &[packer, name] : {std::pair{Packer::Ours, "packed by us"}, {Packer::ZipInOrder, "zip, in order"},
             {Packer::ZipByDefault, "zip -r"}}) {
        QTest::addRow("%s, %s", tag, name)
            << QByteArray(entry) << edit << QString::fromLatin1(code) << static_cast<int>(packer);
    }
}

void TamperingTest::addSignatureRows() const
{
    const char *first = Fixture::firstSignature;
    const QByteArray own = m_f.secretary.signature.certificate.toBase64();
    const QByteArray other = m_f.chairmanRsa.signature.certificate.toBase64();
    addRow("digest of a file in SignedInfo", first, otherLetterIn("<ds:DigestValue"), "bundle.signature.value");
    addRow("digest of a file, the other reason", first, otherLetterIn("<ds:DigestValue"), "bundle.reference.digest");
    addRow("signature value", first, otherLetterIn("<ds:SignatureValue"), "bundle.signature.value");
    addRow("certificate in KeyInfo", first, replacing(own, other), "bundle.signer.certificate");
    addRow("damaged certificate in KeyInfo", first, otherLetterIn("<ds:X509Certificate"), "bundle.signer.certificate");
    addRow(
        "digest of the signing certificate", first,
        [](const QByteArray &xml) {
            const qsizetype at = xml.indexOf("<xades:CertDigest>");
            return xml.first(at) + otherLetterIn("<ds:DigestValue")(xml.mid(at));
        },
        "bundle.signer.certificate");
    addRow("claimed role", first, replacing("secretaris", "afgevaardigde"), "bundle.properties.digest");
    addRow("signing time", first, replacing("09:30:15Z", "09:30:16Z"), "bundle.properties.digest");
    addRow("first signature missing", first, {}, "bundle.container.missing");
}

void TamperingTest::verify_oneThingChanged_namesIt_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<Edit>("edit"); // none: the entry is taken out
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("packer");
    addRow("data, XML", "hwg.xml", replacing("12.50", "92.50"), "bundle.file.digest");
    addRow("data, PDF", "hwg.pdf", replacing("%PDF-1.4", "%PDF-1.5"), "bundle.file.digest");
    addRow("manifest, type", "META-INF/manifest.xml", replacing("application/pdf", "application/xml"),
        "bundle.file.type-differs");
    addRow("manifest, name", "META-INF/manifest.xml", replacing("hwg.pdf", "hwx.pdf"), "bundle.container.missing");
    addRow("manifest, damaged", "META-INF/manifest.xml", replacing("</", "<"), "bundle.xml");
    addRow("manifest missing", "META-INF/manifest.xml", {}, "bundle.container.missing");
    addRow("data missing", "hwg.pdf", {}, "bundle.container.missing");
    addRow("data missing, as the signature says", "hwg.pdf", {}, "bundle.file.unknown");
    addRow(
        "data added", "added.xml", [](const QByteArray &) { return QByteArray("<x/>"); }, "bundle.container.unknown");
    addSignatureRows();
}

void TamperingTest::verify_oneThingChanged_namesIt()
{
    QFETCH(QByteArray, entry);
    QFETCH(Edit, edit);
    QFETCH(QString, code);
    QFETCH(int, packer);
    QList<Entry> entries = m_entries;
    const QByteArray before = Fixture::entry(m_container, entry);
    entries.removeIf([&](const Entry &one) { return one.name == entry && (!edit || before.isEmpty()); });
    for (Entry &one : entries) {
        if (one.name == entry)
            one.bytes = edit(one.bytes);
    }
    if (before.isEmpty())
        entries.append({entry, edit({})});
    const Verdict verdict = m_f.verdict(packed(entries, static_cast<Packer>(packer)));
    QCOMPARE(verdict.outcome, Outcome::Invalid);
    QVERIFY2(verdict.hasReason(code), described(verdict).constData());
    QVERIFY(!verdict.complete && !verdict.alteredAround);
    // Looked at to the end: what was not touched is still found good.
    QCOMPARE(verdict.signatures.size(), entry == Fixture::firstSignature && !edit ? 1 : 2);
    for (const auto &signature : verdict.signatures) {
        const bool untouched
            = signature.entry == QLatin1String(Fixture::secondSignature) && entry == Fixture::firstSignature;
        QVERIFY2(!untouched || signature.outcome == Outcome::Valid, described(verdict).constData());
    }
}

void TamperingTest::verify_byteChangedInTheFile_namesTheEntryAndWhatItBreaks()
{
    QByteArray changed = m_container; // by an editor that knows nothing of ZIP
    const qsizetype at = changed.indexOf("%PDF-1.4") + 7;
    changed[at] = '5';
    const Verdict verdict = m_f.verdict(changed);
    QCOMPARE(verdict.outcome, Outcome::Invalid);
    QVERIFY2(verdict.hasReason(QStringLiteral("bundle.container.checksum")), described(verdict).constData());
    QCOMPARE(verdict.reasons.first().problem.where, QStringLiteral("hwg.pdf"));
    QVERIFY2(verdict.hasReason(QStringLiteral("bundle.file.digest")), described(verdict).constData());
    QCOMPARE(verdict.signatures.size(), 2);
}

void TamperingTest::verify_onlyRepacked_isAlteredButIntactInside_data()
{
    QTest::addColumn<int>("packer");
    QTest::newRow("zip, in order") << static_cast<int>(Packer::ZipInOrder);
    QTest::newRow("zip -r") << static_cast<int>(Packer::ZipByDefault);
}

void TamperingTest::verify_onlyRepacked_isAlteredButIntactInside()
{
    QFETCH(int, packer);
    const Verdict verdict = m_f.verdict(packed(m_entries, static_cast<Packer>(packer)));
    QCOMPARE(verdict.outcome, Outcome::Invalid);
    QCOMPARE(verdict.packing, Packing::Altered);
    QVERIFY2(verdict.hasReason(QStringLiteral("bundle.container.altered")), described(verdict).constData());
    QVERIFY2(verdict.alteredAround && verdict.hasReason(QStringLiteral("bundle.container.intact")),
        described(verdict).constData());
    for (const auto &signature : verdict.signatures)
        QCOMPARE(signature.outcome, Outcome::Valid);
    QCOMPARE(verdict.files.size(), 3);
}

void TamperingTest::verify_oneSignatureTakenOut_saysWhoIsLeftAndWhoIsMissing_data()
{
    QTest::addColumn<int>("packer");
    QTest::addColumn<bool>("altered");
    QTest::newRow("packed by us") << static_cast<int>(Packer::Ours) << false;
    QTest::newRow("zip, in order") << static_cast<int>(Packer::ZipInOrder) << true;
    QTest::newRow("zip -r") << static_cast<int>(Packer::ZipByDefault) << true;
}

void TamperingTest::verify_oneSignatureTakenOut_saysWhoIsLeftAndWhoIsMissing()
{
    QFETCH(int, packer);
    QFETCH(bool, altered);
    QList<Entry> entries = m_entries;
    entries.removeIf([](const Entry &one) { return one.name == Fixture::secondSignature; });
    const Verdict verdict = m_f.verdict(packed(entries, static_cast<Packer>(packer)));
    QCOMPARE(verdict.outcome, altered ? Outcome::Invalid : Outcome::Valid);
    QVERIFY(!verdict.complete);
    QCOMPARE(verdict.alteredAround, altered);
    const auto said = [&verdict](const char *code) {
        for (const bundle::Reason &reason : verdict.reasons) {
            if (reason.problem.code == QLatin1String(code))
                return reason.problem.message();
        }
        return QString();
    };
    QCOMPARE(said("bundle.signature.missing"),
        QStringLiteral("Only Liesbeth Voorbeeld has signed, as secretary; the signature of the chairman or delegate is "
                       "missing."));
    QCOMPARE(said("bundle.container.intact").contains(QStringLiteral("may have been taken out")), altered);
}

void TamperingTest::verify_statementChanged_blamesTheSignatureNotTheFile()
{
    const QByteArray signature = Fixture::entry(m_container, Fixture::firstSignature);
    const Verdict verdict = m_f.verdict(
        Fixture::replaced(m_container, Fixture::firstSignature, otherLetterIn("<ds:DigestValue")(signature)));
    QCOMPARE(verdict.signatures.first().reasons.first().problem.code, QStringLiteral("bundle.signature.value"));
    QVERIFY2(verdict.hasReason(QStringLiteral("bundle.reference.digest")), described(verdict).constData());
    QVERIFY2(!verdict.hasReason(QStringLiteral("bundle.file.digest")), described(verdict).constData());
    // With the file changed too it is the other, whole signature that says so.
    QList<Entry> entries = m_entries;
    for (Entry &one : entries) {
        if (one.name == Fixture::firstSignature)
            one.bytes = otherLetterIn("<ds:DigestValue")(one.bytes);
        if (one.name == "hwg.xml")
            one.bytes.replace("12.50", "92.50");
    }
    const Verdict both = m_f.verdict(bundle::canonicalZip(entries));
    QVERIFY2(both.hasReason(QStringLiteral("bundle.reference.digest")), described(both).constData());
    QCOMPARE(both.signatures.last().reasons.first().problem.code, QStringLiteral("bundle.file.digest"));
}

void TamperingTest::verify_issuerCertificateChanged_isInvalidAndSaysSo_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<qsizetype>("at");
    QTest::addColumn<bool>("rootGiven");
    const QByteArray authority = m_f.secretary.signature.issuers.first();
    const QByteArray root = m_f.pki.rsa.root.certificate;
    const qsizetype key = authority.indexOf(QByteArray::fromHex("0282010100")) + 100;
    QVERIFY(key > 100 && authority != root);
    for (const bool given : {true, false}) {
        const char *with = given ? "root given" : "root unknown";
        QTest::addRow("its signature, %s", with) << authority << authority.size() - 20 << given;
        QTest::addRow("its key, %s", with) << authority << key << given;
        QTest::addRow("its serial number, %s", with) << authority << qsizetype(17) << given;
    }
    QTest::newRow("signature of the root, unknown") << root << root.size() - 20 << false;
}

void TamperingTest::verify_issuerCertificateChanged_isInvalidAndSaysSo()
{
    QFETCH(QByteArray, certificate);
    QFETCH(qsizetype, at);
    QFETCH(bool, rootGiven);
    QByteArray changed = certificate;
    changed[at] = static_cast<char>(changed.at(at) ^ 1);
    const QByteArray xml = Fixture::entry(m_container, Fixture::firstSignature);
    QVERIFY(xml.contains(certificate.toBase64()));
    const QByteArray container = Fixture::replaced(
        m_container, Fixture::firstSignature, QByteArray(xml).replace(certificate.toBase64(), changed.toBase64()));
    const Verdict verdict = bundle::verify(container, rootGiven ? m_f.anchors : trust::Anchors::belgian(), m_f.when);
    QCOMPARE(verdict.outcome, Outcome::Invalid);
    QVERIFY2(verdict.hasReason(QStringLiteral("bundle.certificate.altered")), described(verdict).constData());
    const auto &other = verdict.signatures.last(); // of another authority, so that nothing there was touched
    QCOMPARE(other.outcome, rootGiven ? Outcome::Valid : Outcome::Indeterminate);
}

void TamperingTest::verify_unknownRoot_saysWhatToGive()
{
    const Verdict verdict = bundle::verify(m_container, trust::Anchors::belgian(), m_f.when);
    QCOMPARE(verdict.outcome, Outcome::Indeterminate);
    QVERIFY2(verdict.hasReason(QStringLiteral("bundle.root.unknown")), described(verdict).constData());
    QVERIFY(!verdict.hasReason(QStringLiteral("bundle.certificate.altered")));
}

void TamperingTest::verify_listSpelledOtherwise_isAltered_data()
{
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<QByteArray>("put");
    QTest::addColumn<QString>("code");
    const QString altered = QStringLiteral("bundle.container.altered");
    QTest::newRow("known version") << QByteArray("\"1.2\"") << QByteArray("\"1.3\"") << altered;
    QTest::newRow("unknown version") << QByteArray("\"1.2\"") << QByteArray("\"0.2\"")
                                     << QStringLiteral("bundle.container.manifest");
    QTest::newRow("undeclared prefix") << QByteArray(" manifest:version=") << QByteArray(" manigest:version=")
                                       << QStringLiteral("bundle.xml");
    QTest::newRow("unknown attribute") << QByteArray("manifest:version=") << QByteArray("manifest:versiom=")
                                       << QStringLiteral("bundle.container.manifest");
    QTest::newRow("blank") << QByteArray("><") << QByteArray(">\n<") << altered;
}

void TamperingTest::verify_listSpelledOtherwise_isAltered()
{
    QFETCH(QByteArray, find);
    QFETCH(QByteArray, put);
    QFETCH(QString, code);
    const QByteArray manifest = Fixture::entry(m_container, "META-INF/manifest.xml");
    QVERIFY(manifest.contains(find));
    const Verdict verdict
        = m_f.verdict(Fixture::replaced(m_container, "META-INF/manifest.xml", QByteArray(manifest).replace(find, put)));
    QCOMPARE(verdict.outcome, Outcome::Invalid);
    QVERIFY2(verdict.hasReason(code), described(verdict).constData());
    QCOMPARE(verdict.alteredAround, code == QLatin1String("bundle.container.altered"));
}

void TamperingTest::verify_unsignedPartOfASignatureChanged_isRemarkedOn_data()
{
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<QByteArray>("put");
    QTest::addColumn<bool>("unread");
    const QByteArray value = "<ds:SignatureValue Id=\"S";
    QTest::newRow("other Id") << value << QByteArray("<ds:SignatureValue Id=\"T") << false;
    QTest::newRow("other attribute") << value << QByteArray("<ds:SignatureValue Ie=\"S") << true;
    QTest::newRow("attribute of the root")
        << QByteArray("<asic:XAdESSignatures") << QByteArray("<asic:XAdESSignatures a=\"b\"") << true;
    QTest::newRow("key beside the certificates")
        << QByteArray("<ds:X509Data>") << QByteArray("<ds:KeyName>x</ds:KeyName><ds:X509Data>") << true;
    QTest::newRow("blank") << QByteArray("<ds:KeyInfo>") << QByteArray("<ds:KeyInfo >") << false;
}

void TamperingTest::verify_unsignedPartOfASignatureChanged_isRemarkedOn()
{
    QFETCH(QByteArray, find);
    QFETCH(QByteArray, put);
    QFETCH(bool, unread);
    const QByteArray xml = Fixture::entry(m_container, Fixture::firstSignature);
    QVERIFY(xml.contains(find));
    const QByteArray changed
        = Fixture::replaced(m_container, Fixture::firstSignature, QByteArray(xml).replace(find, put));
    const Verdict verdict = m_f.verdict(changed);
    QCOMPARE(verdict.outcome, Outcome::Valid);
    QVERIFY2(verdict.hasReason(QStringLiteral("bundle.signature.spelling")), described(verdict).constData());
    QCOMPARE(verdict.hasReason(QStringLiteral("bundle.properties.unread")), unread);
    // Nobody knows how another program spells; what it added is told all the same.
    const Verdict foreign = m_f.verdict(Fixture::foreign(changed));
    QCOMPARE(foreign.outcome, Outcome::Valid);
    QVERIFY(!foreign.hasReason(QStringLiteral("bundle.signature.spelling")));
    QVERIFY(foreign.hasReason(QStringLiteral("bundle.container.foreign")));
    QCOMPARE(foreign.hasReason(QStringLiteral("bundle.properties.unread")), unread);
}

void TamperingTest::verify_signatureFilesSwapped_isRemarkedOn()
{
    const QByteArray once
        = Fixture::signedBy(*bundle::create(Fixture::files()), m_f.secretary, bundle::Role::Secretary);
    bundle::SignatureRequest later = Fixture::request(m_f.chairman, bundle::Role::Chairman);
    later.signingTime = later.signingTime.addSecs(60);
    const QByteArray both = *bundle::sign(once, later, Fixture::callback(m_f.chairman.signature));
    QVERIFY(!m_f.verdict(both).hasReason(QStringLiteral("bundle.signature.order")));
    const QByteArray first = Fixture::entry(both, Fixture::firstSignature);
    const QByteArray second = Fixture::entry(both, Fixture::secondSignature);
    const Verdict verdict = m_f.verdict(
        Fixture::replaced(Fixture::replaced(both, Fixture::firstSignature, second), Fixture::secondSignature, first));
    QVERIFY2(verdict.hasReason(QStringLiteral("bundle.signature.order")), described(verdict).constData());
}

void TamperingTest::verify_hiddenBytes_areAFault()
{
    // An entry that the directory does not list, before or behind the first: what goes by the directory passes it over.
    // Of another program, so that only this rule is in the way.
    const QByteArray foreign = Fixture::foreign(m_container);
    QCOMPARE(m_f.verdict(foreign).outcome, Outcome::Valid);
    QByteArray hiding = foreign;
    const QByteArray stowaway = bundle::canonicalZip({{"hwg.xml", "<forged/>"}});
    const QByteArray hidden = stowaway.first(stowaway.indexOf("PK\x01\x02"));
    const qsizetype directory = hiding.indexOf("PK\x01\x02");
    hiding.insert(directory, hidden);
    const auto start = static_cast<quint32>(directory + hidden.size());
    for (int byte = 0; byte < 4; ++byte)
        hiding[hiding.size() - 6 + byte] = static_cast<char>(start >> (8 * byte) & 0xff);
    const Verdict verdict = m_f.verdict(hiding);
    QCOMPARE(verdict.outcome, Outcome::Invalid);
    QVERIFY2(verdict.hasReason(QStringLiteral("bundle.container.hidden")), described(verdict).constData());
}

void TamperingTest::sign_onlyRepacked_isRefused()
{
    const QByteArray once
        = Fixture::signedBy(*bundle::create(Fixture::files()), m_f.secretary, bundle::Role::Secretary);
    const QByteArray repacked = packed(Fixture::unpacked(once), Packer::ZipInOrder);
    const auto made = bundle::sign(
        repacked, Fixture::request(m_f.chairman, bundle::Role::Chairman), Fixture::callback(m_f.chairman.signature));
    QVERIFY(!made);
    QCOMPARE(made.problem().code, QStringLiteral("bundle.container.altered"));
    const auto files = bundle::dataFiles(repacked);
    QVERIFY(!files);
    QCOMPARE(files.problem().code, QStringLiteral("bundle.container.altered"));
}

QTEST_GUILESS_MAIN(TamperingTest)
#include "test_tampering.moc"

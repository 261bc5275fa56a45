// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/fixture.h"
#include "bundle/forger.h"

#include <QTest>

#include <zip.h>

#include <algorithm>

using bundle::Entry;
using bundle::Outcome;
using bundle::Role;
using bundle::Verdict;

/// Containers with the habits of other programs (DigiDoc, DSS): what is unusual is remarked on, what cannot be judged
/// leaves the verdict open, and nothing of it is let pass in a container of ours.
class OthersTest : public QObject
{
    Q_OBJECT
private slots:
    void verify_partsOfOthers_areRemarkedOn_data();
    void verify_partsOfOthers_areRemarkedOn();
    void verify_partsOfOthersInOurs_areRefused_data() { verify_partsOfOthers_areRemarkedOn_data(); }
    void verify_partsOfOthersInOurs_areRefused();
    void verify_withoutList_isRemarkedOn();
    void verify_wrongList_isIndeterminate();
    void verify_fileThatTheListDoesNotName_isInvalidUnlessSigned();
    void verify_fileTakenOut_isInvalid();
    void verify_mimetypeNotFirst_isRemarkedOnWhereNoRoleIsOurs();
    void verify_folder_isRemarkedOn();
    void verify_algorithmOfOthers_isIndeterminate_data();
    void verify_algorithmOfOthers_isIndeterminate();
    void verify_keyThatIsTooShort_isIndeterminate();
    void verify_severalSignaturesInAFile_isIndeterminate();
    void verify_oneFileWithItsSignature_isRemarkedOn();
    void verify_oneFileWithATimeStampOnly_isIndeterminate();
    void verify_oneFileThatAreTwo_isIndeterminate();
    void verify_oneFileInARoleOfOurs_isInvalid();
    void verify_samePersonTwice_isRemarkedOnWhereNoRoleIsOurs();

private:
    /// As another program would have signed it: no role of ours, its own packing.
    [[nodiscard]] QList<Entry> contract() const;
    [[nodiscard]] Verdict packed(const QList<Entry> &entries) const
    {
        return m_f.verdict(Fixture::packedByLibzip(entries, ZIP_CM_DEFLATE));
    }
    /// ASiC-S, signed by somebody without a role of ours unless `asOurs`.
    [[nodiscard]] QList<Entry> simple(bool asOurs = false) const;
    static Entry &entryOf(QList<Entry> &entries, const QByteArray &name);

    Fixture m_f;
};

namespace {

QByteArray between(const QByteArray &text, const QByteArray &from, const QByteArray &to)
{
    const qsizetype start = text.indexOf(from);
    return text.mid(start, text.indexOf(to, start) + to.size() - start);
}

} // namespace

QList<Entry> OthersTest::contract() const
{
    Forger forger(m_f.secretary.signature);
    forger.edit = [](const QByteArray &xml) { return QByteArray(xml).replace("secretaris", "buyer"); };
    return Fixture::unpacked(Fixture::foreign(forger.signedBy(*bundle::create(Fixture::files()))));
}

QList<Entry> OthersTest::simple(bool asOurs) const
{
    Forger forger(m_f.secretary.signature);
    if (!asOurs)
        forger.edit = [](const QByteArray &xml) { return QByteArray(xml).replace("secretaris", "buyer"); };
    const QList<bundle::DataFile> file{
        {QStringLiteral("contract.txt"), QStringLiteral("text/plain"), QByteArrayLiteral("ten chairs")}};
    const QByteArray container = forger.signedBy(*bundle::create(file));
    return {{"mimetype", "application/vnd.etsi.asic-s+zip"}, {"contract.txt", "ten chairs"},
        {"META-INF/signatures.xml", Fixture::entry(container, Fixture::firstSignature)}};
}

Entry &OthersTest::entryOf(QList<Entry> &entries, const QByteArray &name)
{
    return *std::find_if(entries.begin(), entries.end(), [&name](const Entry &entry) { return entry.name == name; });
}

void OthersTest::verify_partsOfOthers_areRemarkedOn_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("doubtful");
    const auto row = [](const char *name, const char *code, bool doubtful = false) {
        QTest::newRow(name) << QByteArray("META-INF/") + name << QString::fromLatin1(code) << doubtful;
    };
    row("ASiCManifest1.xml", "bundle.container.unknown");
    row("container.xml", "bundle.container.unknown");
    row("ASiCArchiveManifest.xml", "bundle.container.other-proof");
    row("ASiCEvidenceRecordManifest001.xml", "bundle.container.other-proof");
    row("evidencerecord.xml", "bundle.container.other-proof");
    row("timestamp001.tst", "bundle.container.other-proof");
    row("signature001.p7s", "bundle.container.other-signature", true);
}

void OthersTest::verify_partsOfOthers_areRemarkedOn()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, code);
    QFETCH(bool, doubtful);
    const Verdict without = packed(contract());
    QVERIFY2(without.outcome == Outcome::Valid && !without.hasReason(code), described(without).constData());
    const Verdict verdict = packed(contract() + QList<Entry>{{name, "<x/>"}});
    QVERIFY2(verdict.outcome == (doubtful ? Outcome::Indeterminate : Outcome::Valid), described(verdict).constData());
    QVERIFY2(verdict.hasReason(code), described(verdict).constData());
}

void OthersTest::verify_partsOfOthersInOurs_areRefused()
{
    QFETCH(QByteArray, name);
    const QList<Entry> entries = Fixture::unpacked(m_f.complete()) + QList<Entry>{{name, "<x/>"}};
    const Verdict verdict = m_f.verdict(bundle::canonicalZip(entries));
    QCOMPARE(verdict.outcome, Outcome::Invalid);
    QVERIFY2(verdict.hasReason(QStringLiteral("bundle.container.unknown")), described(verdict).constData());
}

void OthersTest::verify_withoutList_isRemarkedOn()
{
    QList<Entry> entries = contract();
    entries.removeIf([](const Entry &entry) { return entry.name == "META-INF/manifest.xml"; });
    const Verdict verdict = packed(entries);
    QVERIFY2(verdict.outcome == Outcome::Valid, described(verdict).constData());
    QVERIFY(verdict.hasReason(QStringLiteral("bundle.container.missing")));
    QCOMPARE(verdict.files.size(), Fixture::files().size());
}

void OthersTest::verify_wrongList_isIndeterminate()
{
    QList<Entry> entries = contract();
    entryOf(entries, "META-INF/manifest.xml").bytes = "<x/>";
    const Verdict verdict = packed(entries);
    QVERIFY2(verdict.outcome == Outcome::Indeterminate, described(verdict).constData());
    QVERIFY(verdict.hasReason(QStringLiteral("bundle.container.manifest")));
}

void OthersTest::verify_fileThatTheListDoesNotName_isInvalidUnlessSigned()
{
    const Verdict added = packed(contract() + QList<Entry>{{"psa.xml", "<x/>"}});
    QVERIFY2(added.outcome == Outcome::Invalid && added.hasReason(QStringLiteral("bundle.file.uncovered")),
        described(added).constData());
    QList<Entry> entries = contract();
    QByteArray &list = entryOf(entries, "META-INF/manifest.xml").bytes;
    const QByteArray line = between(list, "<manifest:file-entry manifest:full-path=\"hwg.xml\"", "/>");
    QVERIFY(list.contains(line));
    list.replace(line, "");
    const Verdict unlisted = packed(entries);
    QVERIFY2(unlisted.outcome == Outcome::Valid && unlisted.hasReason(QStringLiteral("bundle.container.unknown")),
        described(unlisted).constData());
}

void OthersTest::verify_fileTakenOut_isInvalid()
{
    QList<Entry> entries = contract();
    entries.removeIf([](const Entry &entry) { return entry.name == "hwg.pdf"; });
    const Verdict verdict = packed(entries);
    QVERIFY2(verdict.outcome == Outcome::Invalid && verdict.hasReason(QStringLiteral("bundle.file.unknown")),
        described(verdict).constData());
}

/// Where somebody signs as secretary or chairman it is refused: see "mimetype not first" in test_issue_attacks.cpp.
void OthersTest::verify_mimetypeNotFirst_isRemarkedOnWhereNoRoleIsOurs()
{
    QList<Entry> entries = contract();
    entries.move(0, entries.size() - 1);
    const Verdict moved = packed(entries);
    QVERIFY2(moved.outcome == Outcome::Valid && moved.hasReason(QStringLiteral("bundle.container.mimetype")),
        described(moved).constData());
    entries.removeLast();
    const Verdict without = packed(entries);
    QVERIFY2(without.outcome == Outcome::Valid && without.hasReason(QStringLiteral("bundle.container.mimetype")),
        described(without).constData());
    entries.append(Entry{"mimetype", "application/zip"});
    QCOMPARE(packed(entries).outcome, Outcome::Invalid);
}

void OthersTest::verify_folder_isRemarkedOn()
{
    const Verdict verdict = m_f.verdict(bundle::canonicalZip(contract() + QList<Entry>{{"META-INF/", ""}}));
    QVERIFY2(verdict.outcome == Outcome::Valid && verdict.hasReason(QStringLiteral("bundle.container.folder")),
        described(verdict).constData());
}

void OthersTest::verify_algorithmOfOthers_isIndeterminate_data()
{
    QTest::addColumn<QByteArray>("ours");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *tag, const char *ours, const char *theirs, const char *named) {
        QTest::newRow(tag) << QByteArray(ours) << QByteArray(theirs) << QString::fromLatin1(named);
    };
    const char *method = "\"http://www.w3.org/2001/04/xmldsig-more#rsa-sha256\"/>";
    row("RSA-PSS", method, "\"http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1\"/>", "sha256-rsa-MGF1");
    row("RSA-PSS with parameters", method,
        "\"http://www.w3.org/2007/05/xmldsig-more#rsa-pss\"><pss:RSAPSSParams "
        "xmlns:pss=\"http://www.w3.org/2007/05/xmldsig-more#\"/></ds:SignatureMethod>",
        "rsa-pss");
    row("SHA-1", method, "\"http://www.w3.org/2000/09/xmldsig#rsa-sha1\"/>", "rsa-sha1");
    row("SHA-3", "\"http://www.w3.org/2001/04/xmlenc#sha256\"/>",
        "\"http://www.w3.org/2007/05/xmldsig-more#sha3-256\"/>", "sha3-256");
}

void OthersTest::verify_algorithmOfOthers_isIndeterminate()
{
    QFETCH(QByteArray, ours);
    QFETCH(QByteArray, theirs);
    QFETCH(QString, named);
    QList<Entry> entries = contract();
    QByteArray &xml = entryOf(entries, Fixture::firstSignature).bytes;
    QVERIFY(xml.contains(ours));
    xml.replace(ours, theirs);
    const Verdict verdict = packed(entries);
    QVERIFY2(verdict.outcome == Outcome::Indeterminate, described(verdict).constData());
    QVERIFY(verdict.hasReason(QStringLiteral("bundle.signature.algorithm")));
    QVERIFY(verdict.signatures.first().reasons.first().problem.message().contains(named));
    const QByteArray container = Fixture::signedBy(*bundle::create(Fixture::files()), m_f.secretary, Role::Secretary);
    const QByteArray file = Fixture::entry(container, Fixture::firstSignature);
    QVERIFY(file.contains(ours));
    QCOMPARE(m_f.verdict(Fixture::replaced(container, Fixture::firstSignature, QByteArray(file).replace(ours, theirs)))
                 .outcome,
        Outcome::Invalid);
}

void OthersTest::verify_keyThatIsTooShort_isIndeterminate()
{
    sandbox::PersonAuthority authority = m_f.pki.rsa;
    authority.kind = sandbox::KeyKind::Rsa1024;
    Forger forger(authority.issueCard(sandbox::secretary()).signature);
    forger.method = bundle::SignatureMethod{};
    const QByteArray ours = forger.signedBy(*bundle::create(Fixture::files()));
    QCOMPARE(m_f.verdict(ours).outcome, Outcome::Invalid);
    forger.edit = [](const QByteArray &xml) { return QByteArray(xml).replace("secretaris", "buyer"); };
    const Verdict verdict
        = packed(Fixture::unpacked(Fixture::foreign(forger.signedBy(*bundle::create(Fixture::files())))));
    QVERIFY2(verdict.outcome == Outcome::Indeterminate, described(verdict).constData());
    QVERIFY2(verdict.hasReason(QStringLiteral("bundle.signature.key")), described(verdict).constData());
}

void OthersTest::verify_severalSignaturesInAFile_isIndeterminate()
{
    QList<Entry> entries = contract();
    QByteArray &xml = entryOf(entries, Fixture::firstSignature).bytes;
    const QByteArray signature = between(xml, "<ds:Signature ", "</ds:Signature>");
    xml.replace(signature, signature + QByteArray(signature).replace("Id=\"S", "Id=\"T").replace("=\"#S", "=\"#T"));
    const Verdict verdict = packed(entries);
    QVERIFY2(verdict.outcome == Outcome::Indeterminate, described(verdict).constData());
    QVERIFY(verdict.hasReason(QStringLiteral("bundle.signature.several")));
}

void OthersTest::verify_samePersonTwice_isRemarkedOnWhereNoRoleIsOurs()
{
    QList<Entry> entries = contract();
    const auto again = contract();
    entries.append({Fixture::secondSignature, Fixture::entry(bundle::canonicalZip(again), Fixture::firstSignature)});
    const Verdict verdict = packed(entries);
    QVERIFY2(verdict.outcome == Outcome::Valid && !verdict.complete, described(verdict).constData());
    QVERIFY(verdict.hasReason(QStringLiteral("bundle.signer.same-person")));
}

void OthersTest::verify_oneFileWithItsSignature_isRemarkedOn()
{
    const Verdict verdict = packed(simple());
    QVERIFY2(verdict.outcome == Outcome::Valid && !verdict.complete, described(verdict).constData());
    QVERIFY(verdict.hasReason(QStringLiteral("bundle.container.simple")));
    QVERIFY2(!verdict.hasReason(QStringLiteral("bundle.container.missing")), described(verdict).constData());
    QList<Entry> changed = simple();
    entryOf(changed, "contract.txt").bytes = "two chairs";
    QCOMPARE(packed(changed).outcome, Outcome::Invalid);
}

void OthersTest::verify_oneFileWithATimeStampOnly_isIndeterminate()
{
    QList<Entry> entries = simple();
    entries.last() = {"META-INF/timestamp.tst", "0"};
    const Verdict verdict = packed(entries);
    QVERIFY2(verdict.outcome == Outcome::Indeterminate, described(verdict).constData());
    QVERIFY(verdict.hasReason(QStringLiteral("bundle.container.other-signature")));
    QVERIFY2(!verdict.hasReason(QStringLiteral("bundle.signature.none")), described(verdict).constData());
}

void OthersTest::verify_oneFileThatAreTwo_isIndeterminate()
{
    QList<Entry> entries = contract();
    entryOf(entries, "mimetype").bytes = "application/vnd.etsi.asic-s+zip";
    entries.removeIf([](const Entry &entry) { return entry.name == "META-INF/manifest.xml"; });
    const Verdict verdict = packed(entries);
    QVERIFY2(verdict.outcome == Outcome::Indeterminate, described(verdict).constData());
}

void OthersTest::verify_oneFileInARoleOfOurs_isInvalid()
{
    QCOMPARE(packed(simple(true)).outcome, Outcome::Invalid);
    QList<Entry> entries = Fixture::unpacked(m_f.complete()); // one of ours that says that it is of the other kind
    entryOf(entries, "mimetype").bytes = "application/vnd.etsi.asic-s+zip";
    QCOMPARE(m_f.verdict(bundle::canonicalZip(entries)).outcome, Outcome::Invalid);
    QCOMPARE(packed(entries).outcome, Outcome::Invalid);
}

QTEST_GUILESS_MAIN(OthersTest)
#include "test_others.moc"

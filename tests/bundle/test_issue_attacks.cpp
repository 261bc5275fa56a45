// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/algorithms.h"
#include "bundle/forger.h"
#include "bundle/raising.h"

#include <QTest>

#include <zip.h>

using bundle::Entry;
using bundle::Outcome;
using bundle::Role;
using bundle::Verdict;

/// The attacks that the verifier was ordered to withstand, one row each, in the form that comes furthest: all around
/// the attack is sound. Without the check that stands in its way each of them is accepted; tests/mutants/run shows it.
/// The attacks on time stamps and answers of issuers stand in test_proofs.cpp and tests/trust/test_revocation.cpp.
class IssueAttacksTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void forger_changingNothing_signsAsThisProgramDoes();
    void forger_withoutFault_isValid_data();
    void forger_withoutFault_isValid();
    void attack_byName_isNotValid_data();
    void attack_byName_isNotValid();

private:
    using Attack = std::function<Verdict(const IssueAttacksTest &)>;
    static void row(const char *tag, Outcome outcome, const char *code, const Attack &attack);
    static void addFileRows();
    static void addContainerRows();
    static void addStructureRows();
    static void addSignerRows();

    [[nodiscard]] Verdict withFirst(const QByteArray &xml) const
    {
        return m_f.verdict(Fixture::replaced(m_complete, Fixture::firstSignature, xml));
    }
    /// The verdict on a container of another program, where no canonical packing helps, after a change of its entries.
    [[nodiscard]] Verdict foreign(const std::function<void(QList<Entry> &)> &change) const;
    /// One more file in the container, and in its list.
    [[nodiscard]] bundle::Container withFile(const QByteArray &name, const QByteArray &bytes) const;
    /// Every file of the container signed by the forger; packed by another program.
    [[nodiscard]] QList<Entry> signedForeign(const bundle::Container &container) const;
    [[nodiscard]] Verdict forged(const sandbox::Identity &signer, const Forger::Edit &edit = {}) const;
    [[nodiscard]] sandbox::PersonCertificates cardUntil(const QDateTime &end) const;

    Fixture m_f;
    QByteArray m_unsigned;
    QByteArray m_complete;
    QByteArray m_xml; ///< the first signature
};

Q_DECLARE_METATYPE(std::function<Verdict(const IssueAttacksTest &)>)

namespace {

Forger::Edit replacing(const QByteArray &what, const QByteArray &with)
{
    return [what, with](const QByteArray &xml) {
        if (!xml.contains(what))
            qFatal("the attack no longer fits what we write: %s", what.constData());
        return QByteArray(xml).replace(xml.indexOf(what), what.size(), with);
    };
}

/// Short enough to be read by a parser that expands it; as text 300 000 times "ha".
QByteArray laughing(const QByteArray &xml)
{
    QByteArray type = "<!DOCTYPE x [<!ENTITY l0 'hahaha'>";
    for (int i = 1; i <= 5; ++i) {
        const QByteArray before = "&l" + QByteArray::number(i - 1) + ';';
        type += "<!ENTITY l" + QByteArray::number(i) + " '" + before.repeated(10) + "'>";
    }
    const QByteArray root = "<asic:XAdESSignatures";
    return replacing("<ds:X509Data>", "<ds:KeyName>&l5;</ds:KeyName><ds:X509Data>")(
        replacing(root, type + "]>" + root)(xml));
}

} // namespace

void IssueAttacksTest::initTestCase()
{
    m_unsigned = *bundle::create(Fixture::files());
    m_complete = m_f.complete();
    m_xml = Fixture::entry(m_complete, Fixture::firstSignature);
}

Verdict IssueAttacksTest::foreign(const std::function<void(QList<Entry> &)> &change) const
{
    QList<Entry> entries = Fixture::unpacked(Fixture::foreign(m_complete));
    change(entries);
    return m_f.verdict(bundle::canonicalZip(entries));
}

bundle::Container IssueAttacksTest::withFile(const QByteArray &name, const QByteArray &bytes) const
{
    bundle::Container container = *bundle::readContainer(m_unsigned);
    container.entries.append({name, bytes});
    container.files.append({name, "application/xml"});
    return container;
}

QList<Entry> IssueAttacksTest::signedForeign(const bundle::Container &container) const
{
    bundle::Container made = container;
    made.entries.append({Fixture::firstSignature, Forger(m_f.secretary.signature).signatureOver(container)});
    return Fixture::unpacked(Fixture::foreign(bundle::packContainer(made.files, made.entries)));
}

Verdict IssueAttacksTest::forged(const sandbox::Identity &signer, const Forger::Edit &edit) const
{
    Forger forger(signer);
    forger.edit = edit;
    return m_f.verdict(forger.signedBy(m_unsigned));
}

sandbox::PersonCertificates IssueAttacksTest::cardUntil(const QDateTime &end) const
{
    sandbox::PersonOptions options;
    options.validity.to = end;
    return m_f.pki.rsa.issueCard(sandbox::secretary(), options);
}

void IssueAttacksTest::forger_changingNothing_signsAsThisProgramDoes()
{
    bundle::SignatureRequest request = Fixture::request(m_f.secretary, Role::Secretary);
    request.place = {QString(), QStringLiteral("BE")};
    QCOMPARE(Forger(m_f.secretary.signature).signedBy(m_unsigned),
        *bundle::sign(m_unsigned, request, Fixture::callback(m_f.secretary.signature)));
}

void IssueAttacksTest::forger_withoutFault_isValid_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("with");
    QTest::newRow("nothing changed") << QByteArray("secretaris") << QByteArray("secretaris");
    QTest::newRow("other properties") << QByteArray("<xades:CountryName>BE") << QByteArray("<xades:CountryName>FR");
    QTest::newRow("other signed statement") << QByteArray("URI=\"hwg.xml\"") << QByteArray("URI=\"hwg%2Exml\"");
}

void IssueAttacksTest::forger_withoutFault_isValid()
{
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, with);
    for (const auto &card : {m_f.secretary, m_f.secretaryEc}) {
        const Verdict verdict = forged(card.signature, replacing(what, with));
        QVERIFY2(verdict.outcome == Outcome::Valid, described(verdict).constData());
    }
}

void IssueAttacksTest::row(const char *tag, Outcome outcome, const char *code, const Attack &attack)
{
    QTest::newRow(tag) << attack << static_cast<int>(outcome) << QString::fromLatin1(code);
}

void IssueAttacksTest::attack_byName_isNotValid_data()
{
    QTest::addColumn<Attack>("attack");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("code");
    addFileRows();
    addContainerRows();
    addStructureRows();
    addSignerRows();
}

void IssueAttacksTest::addFileRows()
{
    row("data changed", Outcome::Invalid, "bundle.file.digest", [](const IssueAttacksTest &t) {
        return t.m_f.verdict(Fixture::replaced(t.m_complete, "hwg.xml", "<report module=\"hwg\">92.50</report>"));
    });
    row("role changed", Outcome::Invalid, "bundle.properties.digest", [](const IssueAttacksTest &t) {
        return t.m_f.verdict(Fixture::replaced(t.m_complete, Fixture::secondSignature,
            replacing("voorzitter", "afgevaardigde")(Fixture::entry(t.m_complete, Fixture::secondSignature))));
    });
    row("signature value changed", Outcome::Invalid, "bundle.signature.value", [](const IssueAttacksTest &t) {
        QByteArray changed = t.m_xml;
        const qsizetype at = changed.indexOf('>', changed.indexOf("<ds:SignatureValue")) + 1;
        changed[at] = changed.at(at) == 'A' ? 'B' : 'A';
        return t.withFirst(changed);
    });
    row("MIME type changed", Outcome::Invalid, "bundle.file.type-differs", [](const IssueAttacksTest &t) {
        const QByteArray name = "META-INF/manifest.xml";
        return t.m_f.verdict(Fixture::replaced(
            t.m_complete, name, replacing("application/pdf", "text/html")(Fixture::entry(t.m_complete, name))));
    });
    row("entry added, listed", Outcome::Invalid, "bundle.file.uncovered", [](const IssueAttacksTest &t) {
        bundle::Container container = *bundle::readContainer(t.m_complete);
        container.entries.append(Entry{"psa.xml", "<report/>"});
        container.files.append(bundle::ManifestFile{"psa.xml", "application/xml"});
        return t.m_f.verdict(bundle::packContainer(container.files, container.entries));
    });
    row("entry added, not listed", Outcome::Invalid, "bundle.container.unknown", [](const IssueAttacksTest &t) {
        return t.foreign([](QList<Entry> &entries) { entries.append(Entry{"psa.xml", "<report/>"}); });
    });
}

void IssueAttacksTest::addContainerRows()
{
    row("name with ../", Outcome::Invalid, "bundle.container.entry", [](const IssueAttacksTest &t) {
        return t.m_f.verdict(bundle::canonicalZip(t.signedForeign(t.withFile("../../autostart.xml", "<x/>"))));
    });
    row("duplicate entry", Outcome::Invalid, "bundle.container.entry", [](const IssueAttacksTest &t) {
        return t.foreign([](QList<Entry> &entries) { entries.append(Entry{"hwg.xml", "<report>forged</report>"}); });
    });
    row("mimetype not first", Outcome::Invalid, "bundle.container.mimetype", [](const IssueAttacksTest &t) {
        return t.foreign([](QList<Entry> &entries) { entries.move(0, entries.size() - 1); });
    });
    row("ZIP bomb", Outcome::Invalid, "bundle.container.limit", [](const IssueAttacksTest &t) {
        const QByteArray bomb = Fixture::packedByLibzip(
            t.signedForeign(t.withFile("psa.xml", QByteArray(40 * 1024 * 1024, ' '))), ZIP_CM_DEFLATE);
        if (bomb.size() > 200 * 1024)
            qFatal("not much of a bomb");
        return t.m_f.verdict(bomb);
    });
}

void IssueAttacksTest::addStructureRows()
{
    const char *structure = "bundle.signature.structure";
    row("second Object", Outcome::Invalid, structure, [](const IssueAttacksTest &t) {
        return t.withFirst(replacing("</ds:Object>", "</ds:Object><ds:Object>voorzitter</ds:Object>")(t.m_xml));
    });
    row("duplicate Id", Outcome::Invalid, "bundle.xml", [](const IssueAttacksTest &t) {
        const qsizetype id = t.m_xml.indexOf("Id=\"");
        const QByteArray doubled = t.m_xml.mid(id, t.m_xml.indexOf('"', id + 4) + 1 - id);
        return t.withFirst(replacing("<ds:KeyInfo>", "<ds:KeyInfo " + doubled + ">")(t.m_xml));
    });
    row("SignedProperties outside its place", Outcome::Invalid, structure, [](const IssueAttacksTest &t) {
        // The signed ones in an object of their own, where a search by Id finds them; read are the forged ones.
        const QByteArray end = "</xades:SignedProperties>";
        const qsizetype start = t.m_xml.indexOf("<xades:SignedProperties");
        const QByteArray real = t.m_xml.mid(start, t.m_xml.indexOf(end) + end.size() - start);
        const QByteArray forged
            = replacing("-sp\"", "-sx\"")(replacing("<xades:CountryName>BE", "<xades:CountryName>FR")(real));
        const QByteArray object = "</ds:Object>";
        return t.withFirst(replacing(object,
            object + "<ds:Object><xades:QualifyingProperties xmlns:xades=\"http://uri.etsi.org/01903/v1.3.2#\">" + real
                + "</xades:QualifyingProperties>" + object)(replacing(real, forged)(t.m_xml)));
    });
    row("transform smuggled in", Outcome::Invalid, structure, [](const IssueAttacksTest &t) {
        return t.forged(t.m_f.secretary.signature,
            replacing("URI=\"hwg.xml\">",
                "URI=\"hwg.xml\"><ds:Transforms><ds:Transform "
                "Algorithm=\"http://www.w3.org/TR/1999/REC-xpath-19991116\"><ds:XPath>false()</ds:XPath>"
                "</ds:Transform></ds:Transforms>"));
    });
    row("entity bomb", Outcome::Invalid, "bundle.xml",
        [](const IssueAttacksTest &t) { return t.withFirst(laughing(t.m_xml)); });
}

void IssueAttacksTest::addSignerRows()
{
    row("wrong SigningCertificate", Outcome::Invalid, "bundle.signer.certificate", [](const IssueAttacksTest &t) {
        // What is signed names the chairman, what signs is the secretary's key.
        const auto digest = [](const sandbox::PersonCertificates &card) {
            return bundle::digest(bundle::HashAlgorithm::Sha256, card.signature.certificate).toBase64();
        };
        return t.forged(t.m_f.secretary.signature, replacing(digest(t.m_f.secretary), digest(t.m_f.chairmanRsa)));
    });
    row("certificate without nonRepudiation", Outcome::Invalid, "bundle.signer.usage",
        [](const IssueAttacksTest &t) { return t.forged(t.m_f.secretary.authentication); });
    row("expired", Outcome::Indeterminate, "trust.chain.expired", [](const IssueAttacksTest &t) {
        // Valid at the time that the signature claims.
        return t.forged(t.cardUntil(QDateTime(QDate(2017, 2, 20), QTime(9, 45), Qt::UTC)).signature);
    });
    row("expired before the time stamp", Outcome::Indeterminate, "trust.chain.expired", [](const IssueAttacksTest &t) {
        // At the moment of the check it would be valid; in 2041 it would not be without the time stamp, see
        // test_proofs.cpp, stamp_whileTheCertificateWasValid_outlivesIt.
        const auto card = t.cardUntil(QDateTime(QDate(2017, 2, 20), QTime(10, 15), Qt::UTC));
        return t.m_f.verdict(Raising(t.m_f).stamped(Forger(card.signature).signedBy(t.m_unsigned)));
    });
    row("signed after the end of the certificate", Outcome::Indeterminate, "bundle.time.outside",
        [](const IssueAttacksTest &t) {
            Forger forger(t.m_f.secretary.signature);
            forger.signingTime = QDateTime(QDate(2041, 1, 1), QTime(0, 0), Qt::UTC);
            return t.m_f.verdict(forger.signedBy(t.m_unsigned));
        });
    row("revoked", Outcome::Invalid, "bundle.revocation.revoked", [](const IssueAttacksTest &t) {
        trust::RevocationFacts facts;
        facts.state = trust::Revocation::Revoked;
        facts.revokedAt = QDateTime(QDate(2017, 2, 20), QTime(9, 0), Qt::UTC);
        const auto card = trust::Certificate::fromDer(t.m_f.secretary.signature.certificate);
        return bundle::verify(t.m_complete, t.m_f.anchors, t.m_f.when, {{card->fingerprint(), facts}});
    });
    row("other root", Outcome::Indeterminate, "bundle.root.unknown", [](const IssueAttacksTest &t) {
        // Of the same names, so that only its key is another's.
        const auto stranger = sandbox::PersonAuthority::make(sandbox::KeyKind::P384);
        return t.forged(stranger.issueCard(sandbox::secretary()).signature);
    });
}

void IssueAttacksTest::attack_byName_isNotValid()
{
    QFETCH(Attack, attack);
    QFETCH(int, outcome);
    QFETCH(QString, code);
    const Verdict verdict = attack(*this);
    QVERIFY2(verdict.outcome != Outcome::Valid, "ACCEPTED");
    QVERIFY2(static_cast<int>(verdict.outcome) == outcome && verdict.hasReason(code), described(verdict).constData());
    QVERIFY(!verdict.complete || verdict.outcome == Outcome::Indeterminate);
}

QTEST_GUILESS_MAIN(IssueAttacksTest)
#include "test_issue_attacks.moc"

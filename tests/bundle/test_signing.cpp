// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/fixture.h"

#include <QCryptographicHash>
#include <QTest>

using bundle::Outcome;
using bundle::Role;
using bundle::Verdict;

class SigningTest : public QObject
{
    Q_OBJECT
private slots:
    void create_twice_givesTheSameBytes();
    void create_badFiles_isRefused_data();
    void create_badFiles_isRefused();
    void sign_twoPersons_isCompleteAndValid_data();
    void sign_twoPersons_isCompleteAndValid();
    void sign_again_leavesEverythingElseByteForByte();
    void sign_sameInputsRsa_givesTheSameBytes();
    void sign_chainOutOfPlace_keepsWhatBelongs();
    void sign_once_isValidButNotComplete();
    void sign_samePerson_isRefused();
    void sign_roleTaken_isRefused();
    void sign_alteredContainer_isRefused();
    void sign_foreignContainer_isRefused();
    void sign_wrongCertificate_isRefused();
    void sign_expiredCertificate_isRefused();
    void sign_wrongValue_isRefused();
    void sign_callbackProblem_isPassedOn();
    void verify_unknownRoot_isIndeterminate();
    void verify_afterExpiry_isIndeterminate();
    void verify_signingTimeOutsideValidity_isIndeterminate();
    void verify_unsigned_isIndeterminate();
    void verify_twoSignaturesOfOnePerson_isInvalid();
    void verify_message_neverHoldsANationalNumber();
    void dataFiles_givesBackWhatWasPut();

private:
    [[nodiscard]] QString refusal(const QByteArray &container, const sandbox::PersonCertificates &card, Role role) const
    {
        const auto made = bundle::sign(container, Fixture::request(card, role), Fixture::callback(card.signature));
        return made ? QString() : made.problem().code;
    }

    Fixture m_f;
    QByteArray m_empty = *bundle::create(Fixture::files());
};

void SigningTest::create_twice_givesTheSameBytes()
{
    QCOMPARE(*bundle::create(Fixture::files()), m_empty);
    QVERIFY(m_empty.mid(30).startsWith("mimetypeapplication/vnd.etsi.asic-e+zip"));
}

void SigningTest::create_badFiles_isRefused_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("code");
    const QString xml = QStringLiteral("application/xml");
    const auto row = [&xml](const char *tag, const QStringList &names, const char *code) {
        QTest::newRow(tag) << names << xml << QString::fromLatin1(code);
    };
    row("none", {}, "bundle.file.none");
    row("plus", {QStringLiteral("a+b.xml")}, "bundle.file.name");
    row("folder", {QStringLiteral("a/b.xml")}, "bundle.file.name");
    row("hidden", {QStringLiteral(".xml")}, "bundle.file.name");
    row("up", {QStringLiteral("a..xml")}, "bundle.file.name");
    row("mimetype", {QStringLiteral("mimetype")}, "bundle.file.name");
    row("meta", {QStringLiteral("meta-inf")}, "bundle.file.name");
    row("accent", {QString::fromUtf8("\xc3\xa9.xml")}, "bundle.file.name");
    row("twice", {QStringLiteral("a.xml"), QStringLiteral("A.xml")}, "bundle.file.twice");
    QTest::newRow("type") << QStringList{QStringLiteral("a.xml")} << QStringLiteral("xml")
                          << QStringLiteral("bundle.file.type");
    QTest::newRow("quoted type") << QStringList{QStringLiteral("a.xml")} << QStringLiteral("a/b\"")
                                 << QStringLiteral("bundle.file.type");
}

void SigningTest::create_badFiles_isRefused()
{
    QFETCH(QStringList, names);
    QFETCH(QString, type);
    QFETCH(QString, code);
    QList<bundle::DataFile> files;
    for (const QString &name : names)
        files.append({name, type, "x"});
    const auto made = bundle::create(files);
    QVERIFY(!made);
    QCOMPARE(made.problem().code, code);
}

void SigningTest::sign_twoPersons_isCompleteAndValid_data()
{
    QTest::addColumn<bool>("secretaryFirst");
    QTest::addColumn<bool>("rsa");
    QTest::addColumn<int>("second");
    QTest::newRow("secretary first, RSA then EC") << true << true << static_cast<int>(Role::Chairman);
    QTest::newRow("chairman first, EC then RSA") << false << true << static_cast<int>(Role::Chairman);
    QTest::newRow("both EC, delegate") << true << false << static_cast<int>(Role::Delegate);
}

void SigningTest::sign_twoPersons_isCompleteAndValid()
{
    QFETCH(bool, secretaryFirst);
    QFETCH(bool, rsa);
    QFETCH(int, second);
    const auto &secretary = rsa ? m_f.secretary : m_f.secretaryEc;
    const Role other = static_cast<Role>(second);
    const QByteArray once = secretaryFirst ? Fixture::signedBy(m_empty, secretary, Role::Secretary)
                                           : Fixture::signedBy(m_empty, m_f.chairman, other);
    const QByteArray twice = secretaryFirst ? Fixture::signedBy(once, m_f.chairman, other)
                                            : Fixture::signedBy(once, secretary, Role::Secretary);
    const Verdict verdict = m_f.verdict(twice);
    QVERIFY2(verdict.outcome == Outcome::Valid, described(verdict).constData());
    QVERIFY(verdict.complete && verdict.foreignRoot && verdict.packing == bundle::Packing::Canonical);
    QVERIFY(verdict.hasReason(QStringLiteral("bundle.revocation.unchecked")));
    QVERIFY(verdict.hasReason(QStringLiteral("trust.foreign-root")));
    const auto &mine = verdict.signatures.at(secretaryFirst ? 0 : 1);
    QCOMPARE(mine.role, Role::Secretary);
    QCOMPARE(mine.claimedRoles, QStringList{QStringLiteral("secretaris")});
    QCOMPARE(mine.signer->personName(), QStringLiteral("Liesbeth Voorbeeld"));
    QCOMPARE(mine.signingTime, QDateTime(QDate(2017, 2, 20), QTime(9, 30, 15), Qt::UTC));
    QCOMPARE(mine.place.city, QString::fromUtf8("Li\xc3\xa8ge & <co>"));
    QCOMPARE(mine.algorithm, QLatin1String(rsa ? "RSA-SHA256" : "ECDSA-SHA384"));
    QCOMPARE(mine.chain.revocation.state, trust::Revocation::NotChecked);
    QCOMPARE(mine.level, bundle::Level::B);
    QCOMPARE(verdict.files.size(), 3);
    QCOMPARE(verdict.files.at(0).name, QStringLiteral("hwg.xml"));
    QCOMPARE(verdict.files.at(1).mediaType, QStringLiteral("application/pdf"));
    QCOMPARE(
        verdict.files.at(2).sha256, QCryptographicHash::hash(Fixture::files().at(2).bytes, QCryptographicHash::Sha256));
}

void SigningTest::sign_again_leavesEverythingElseByteForByte()
{
    const QByteArray once = Fixture::signedBy(m_empty, m_f.secretary, Role::Secretary);
    const auto before = Fixture::unpacked(once);
    const auto after = Fixture::unpacked(Fixture::signedBy(once, m_f.chairman, Role::Chairman));
    QCOMPARE(after.size(), before.size() + 1);
    for (qsizetype i = 0; i < before.size(); ++i) {
        QCOMPARE(after.at(i).name, before.at(i).name);
        QCOMPARE(after.at(i).bytes, before.at(i).bytes);
    }
    QCOMPARE(after.last().name, QByteArray(Fixture::secondSignature));
}

void SigningTest::sign_sameInputsRsa_givesTheSameBytes()
{
    QCOMPARE(Fixture::signedBy(m_empty, m_f.secretary, Role::Secretary),
        Fixture::signedBy(m_empty, m_f.secretary, Role::Secretary));
}

void SigningTest::sign_chainOutOfPlace_keepsWhatBelongs()
{
    bundle::SignatureRequest request = Fixture::request(m_f.secretary, Role::Secretary);
    request.certificates = {
        m_f.secretary.signature.certificate, m_f.pki.ec.root.certificate, "damaged", m_f.pki.rsa.citizenCa.certificate};
    const auto made = bundle::sign(m_empty, request, Fixture::callback(m_f.secretary.signature));
    QVERIFY(made);
    const QByteArray xml = Fixture::entry(*made, Fixture::firstSignature);
    QCOMPARE(xml.count("<ds:X509Certificate>"), 2);
    QCOMPARE(m_f.verdict(*made).outcome, Outcome::Valid);
}

void SigningTest::sign_once_isValidButNotComplete()
{
    const Verdict verdict = m_f.verdict(Fixture::signedBy(m_empty, m_f.secretary, Role::Secretary));
    QCOMPARE(verdict.outcome, Outcome::Valid);
    QVERIFY(!verdict.complete);
}

void SigningTest::sign_samePerson_isRefused()
{
    const QByteArray once = Fixture::signedBy(m_empty, m_f.secretary, Role::Secretary);
    QCOMPARE(refusal(once, m_f.secretary, Role::Chairman), QStringLiteral("bundle.signer.same-person"));
    // Another card of the same person.
    QCOMPARE(refusal(once, m_f.secretaryEc, Role::Delegate), QStringLiteral("bundle.signer.same-person"));
}

void SigningTest::sign_roleTaken_isRefused()
{
    const QByteArray once = Fixture::signedBy(m_empty, m_f.secretary, Role::Secretary);
    QCOMPARE(refusal(once, m_f.chairman, Role::Secretary), QStringLiteral("bundle.role.taken"));
    const QByteArray other = Fixture::signedBy(m_empty, m_f.secretary, Role::Delegate);
    QCOMPARE(refusal(other, m_f.chairman, Role::Chairman), QStringLiteral("bundle.role.taken"));
}

void SigningTest::sign_alteredContainer_isRefused()
{
    const QByteArray once = Fixture::signedBy(m_empty, m_f.secretary, Role::Secretary);
    QCOMPARE(refusal(Fixture::replaced(once, "hwg.xml", "<other/>"), m_f.chairman, Role::Chairman),
        QStringLiteral("bundle.file.digest"));
    // The rights of an unpacked file, in the archive's directory: nothing that a ZIP reader would stumble over.
    QByteArray flipped = once;
    const qsizetype at = flipped.lastIndexOf("PK\x01\x02") + 40;
    flipped[at] = static_cast<char>(flipped.at(at) ^ 1);
    QCOMPARE(refusal(flipped, m_f.chairman, Role::Chairman), QStringLiteral("bundle.container.altered"));
}

void SigningTest::sign_foreignContainer_isRefused()
{
    QCOMPARE(
        refusal(Fixture::foreign(m_empty), m_f.chairman, Role::Chairman), QStringLiteral("bundle.container.not-ours"));
}

void SigningTest::sign_wrongCertificate_isRefused()
{
    sandbox::PersonCertificates card = m_f.secretary;
    card.signature = card.authentication;
    QCOMPARE(refusal(m_empty, card, Role::Secretary), QStringLiteral("bundle.signer.usage"));
    card.signature = m_f.pki.rsa.rrn;
    QCOMPARE(refusal(m_empty, card, Role::Secretary), QStringLiteral("bundle.signer.number"));
    card.signature.certificate = "none";
    card.signature.issuers.clear();
    QCOMPARE(refusal(m_empty, card, Role::Secretary), QStringLiteral("trust.certificate.unreadable"));
}

void SigningTest::sign_expiredCertificate_isRefused()
{
    sandbox::PersonOptions options;
    options.validity.to = QDateTime(QDate(2016, 12, 31), QTime(0, 0), Qt::UTC);
    const auto card = m_f.pki.ec.issueCard(sandbox::secretary(), options);
    QCOMPARE(refusal(m_empty, card, Role::Secretary), QStringLiteral("bundle.signer.validity"));
}

void SigningTest::sign_wrongValue_isRefused()
{
    for (const QByteArray &value : {QByteArray(), QByteArray(256, 'x'), QByteArray(96, '\0')}) {
        for (const auto *card : {&m_f.secretary, &m_f.secretaryEc}) {
            const auto made = bundle::sign(m_empty, Fixture::request(*card, Role::Secretary),
                [&value](bundle::HashAlgorithm, const QByteArray &) -> base::Result<QByteArray> { return value; });
            QVERIFY(!made);
            QCOMPARE(made.problem().code, QStringLiteral("bundle.signature.refused"));
        }
    }
    // The key of another card.
    const auto made = bundle::sign(
        m_empty, Fixture::request(m_f.secretary, Role::Secretary), Fixture::callback(m_f.chairmanRsa.signature));
    QVERIFY(!made);
    QCOMPARE(made.problem().code, QStringLiteral("bundle.signature.refused"));
}

void SigningTest::sign_callbackProblem_isPassedOn()
{
    const auto made = bundle::sign(m_empty, Fixture::request(m_f.secretary, Role::Secretary),
        [](bundle::HashAlgorithm, const QByteArray &) -> base::Result<QByteArray> {
            return base::Problem{base::Kind::Refused, QStringLiteral("card.pin.wrong"), "", {}, {}};
        });
    QVERIFY(!made);
    QCOMPARE(made.problem().code, QStringLiteral("card.pin.wrong"));
}

void SigningTest::verify_unknownRoot_isIndeterminate()
{
    const Verdict verdict = bundle::verify(m_f.complete(), trust::Anchors::belgian(), m_f.when);
    QCOMPARE(verdict.outcome, Outcome::Indeterminate);
    QVERIFY(verdict.hasReason(QStringLiteral("trust.chain.unknown-issuer")));
    QVERIFY(!verdict.foreignRoot);
}

void SigningTest::verify_afterExpiry_isIndeterminate()
{
    const Verdict verdict
        = bundle::verify(m_f.complete(), m_f.anchors, QDateTime(QDate(2041, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(verdict.outcome, Outcome::Indeterminate);
    QVERIFY(verdict.hasReason(QStringLiteral("trust.chain.expired")));
}

void SigningTest::verify_signingTimeOutsideValidity_isIndeterminate()
{
    // Valid today, but not at the time that the signer claims; sign() refuses that, so the clock is moved after it.
    sandbox::PersonOptions options;
    options.validity.to = QDateTime(QDate(2018, 1, 1), QTime(0, 0), Qt::UTC);
    const auto card = m_f.pki.ec.issueCard(sandbox::secretary(), options);
    const Verdict early = bundle::verify(Fixture::signedBy(m_empty, card, Role::Secretary), m_f.anchors,
        QDateTime(QDate(2014, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(early.outcome, Outcome::Indeterminate);
    QVERIFY(early.hasReason(QStringLiteral("trust.chain.not-yet-valid")));
    QVERIFY(early.hasReason(QStringLiteral("bundle.time.future")));
}

void SigningTest::verify_unsigned_isIndeterminate()
{
    const Verdict verdict = m_f.verdict(m_empty);
    QCOMPARE(verdict.outcome, Outcome::Indeterminate);
    QVERIFY(verdict.hasReason(QStringLiteral("bundle.signature.none")));
}

void SigningTest::verify_twoSignaturesOfOnePerson_isInvalid()
{
    const QByteArray one = Fixture::signedBy(m_empty, m_f.secretary, Role::Secretary);
    const QByteArray two = Fixture::signedBy(m_empty, m_f.secretaryEc, Role::Chairman);
    QList<bundle::Entry> entries = Fixture::unpacked(one);
    entries.append({Fixture::secondSignature, Fixture::entry(two, Fixture::firstSignature)});
    const Verdict verdict = m_f.verdict(bundle::canonicalZip(entries));
    QCOMPARE(verdict.outcome, Outcome::Invalid);
    QVERIFY(verdict.hasReason(QStringLiteral("bundle.signer.same-person")));
    QVERIFY(!verdict.complete);
}

void SigningTest::verify_message_neverHoldsANationalNumber()
{
    QByteArray container = m_f.complete();
    container = Fixture::replaced(container, "hwg.xml", "<changed/>");
    for (const trust::Anchors &anchors : {m_f.anchors, trust::Anchors()}) {
        for (const auto &reason : bundle::verify(container, anchors, m_f.when).reasons) {
            QVERIFY(!reason.problem.message().isEmpty());
            QVERIFY(!reason.problem.message().contains(sandbox::secretary().nationalNumber));
            QVERIFY(!reason.problem.message().contains(sandbox::chairman().nationalNumber));
        }
    }
}

void SigningTest::dataFiles_givesBackWhatWasPut()
{
    const auto files = bundle::dataFiles(m_f.complete());
    QVERIFY(files);
    QCOMPARE(files->size(), 3);
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(files->at(i).name, Fixture::files().at(i).name);
        QCOMPARE(files->at(i).mediaType, Fixture::files().at(i).mediaType);
        QCOMPARE(files->at(i).bytes, Fixture::files().at(i).bytes);
    }
}

QTEST_GUILESS_MAIN(SigningTest)
#include "test_signing.moc"

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/pki/pki.h"
#include "trust/chain.h"

#include <QTest>

using trust::Anchors;
using trust::Certificate;
using trust::ChainState;
using trust::ChainVerdict;
using trust::Use;

namespace {

QDateTime day(int year, int month, int date)
{
    return {QDate(year, month, date), QTime(12, 0), Qt::UTC};
}

Certificate read(const QByteArray &der)
{
    return *Certificate::fromDer(der);
}

QList<Certificate> readAll(const QList<QByteArray> &ders)
{
    QList<Certificate> all;
    for (const QByteArray &der : ders)
        all.append(read(der));
    return all;
}

} // namespace

class ChainTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void verifyChain_ofBothApplets_isTrustedAndForeign();
    void verifyChain_withoutRoots_isUnknownIssuer();
    void verifyChain_rootAmongHintsOnly_isUnknownIssuer();
    void verifyChain_withoutIntermediate_isUnknownIssuer();
    void verifyChain_twinOfTheRoot_isUnknownIssuer();
    void verifyChain_outsideValidity_saysSo();
    void verifyChain_wrongUse_saysSo();
    void verifyChain_rootOfAnotherPurpose_isUnknownIssuer();
    void verifyChain_flippedIntermediate_isNeverTrusted();
    void verifyChain_issuedByACitizen_isNotTrusted();
    void verifyChain_services_areTrustedForTheirUseOnly();
    void verifyChain_register_isTrustedForIdentityFilesOnly();

private:
    [[nodiscard]] ChainVerdict check(const sandbox::Identity &identity, Use use, const QDateTime &when) const
    {
        return trust::verifyChain(read(identity.certificate), readAll(identity.issuers), use, when, m_anchors);
    }

    const QDateTime m_when = day(2017, 2, 20);
    sandbox::Pki m_pki;
    Anchors m_anchors = Anchors::belgian();
};

void ChainTest::initTestCase()
{
    m_pki = sandbox::Pki::make();
    QVERIFY(m_anchors.addPem(m_pki.trustRootsPem(), QStringLiteral("sandbox")));
}

void ChainTest::verifyChain_ofBothApplets_isTrustedAndForeign()
{
    for (const sandbox::PersonAuthority *authority : {&m_pki.rsa, &m_pki.ec}) {
        const auto card = authority->issueCard(sandbox::secretary());
        const ChainVerdict signature = check(card.signature, Use::PersonSignature, m_when);
        QVERIFY(signature.isTrusted() && signature.foreignRoot && !signature.problem);
        QCOMPARE(signature.chain.size(), 3);
        QCOMPARE(signature.chain.last().der(), authority->root.certificate);
        QVERIFY(check(card.authentication, Use::PersonAuthentication, m_when).isTrusted());
    }
}

void ChainTest::verifyChain_withoutRoots_isUnknownIssuer()
{
    const auto card = m_pki.rsa.issueCard(sandbox::secretary());
    const ChainVerdict verdict = trust::verifyChain(
        read(card.signature.certificate), readAll(card.signature.issuers), Use::PersonSignature, m_when, Anchors());
    QCOMPARE(verdict.state, ChainState::UnknownIssuer);
    QVERIFY(!verdict.foreignRoot);
    QCOMPARE(verdict.problem->code, QStringLiteral("trust.chain.unknown-issuer"));
    QVERIFY(verdict.problem->message().contains(QLatin1String("TEST ONLY Citizen CA Sandbox")));
    QVERIFY(!verdict.problem->message().contains(card.person.nationalNumber));
}

void ChainTest::verifyChain_rootAmongHintsOnly_isUnknownIssuer()
{
    const auto stranger = sandbox::PersonAuthority::make(sandbox::KeyKind::P384, QStringLiteral("Stranger"));
    const auto card = stranger.issueCard(sandbox::secretary());
    QCOMPARE(check(card.signature, Use::PersonSignature, m_when).state, ChainState::UnknownIssuer);
}

void ChainTest::verifyChain_withoutIntermediate_isUnknownIssuer()
{
    const auto card = m_pki.rsa.issueCard(sandbox::secretary());
    const ChainVerdict verdict
        = trust::verifyChain(read(card.signature.certificate), {}, Use::PersonSignature, m_when, m_anchors);
    QCOMPARE(verdict.state, ChainState::UnknownIssuer);
}

void ChainTest::verifyChain_twinOfTheRoot_isUnknownIssuer()
{
    // Same names, other keys.
    const auto twin = sandbox::PersonAuthority::make(sandbox::KeyKind::Rsa2048);
    const auto card = twin.issueCard(sandbox::chairman());
    const ChainVerdict verdict = check(card.signature, Use::PersonSignature, m_when);
    QCOMPARE(verdict.state, ChainState::UnknownIssuer);
}

void ChainTest::verifyChain_outsideValidity_saysSo()
{
    const sandbox::PersonOptions years{{day(2016, 1, 1), day(2018, 1, 1)}, QStringLiteral("critical,nonRepudiation")};
    const auto card = m_pki.ec.issueCard(sandbox::chairman(), years);
    QVERIFY(check(card.signature, Use::PersonSignature, m_when).isTrusted());
    QCOMPARE(check(card.signature, Use::PersonSignature, day(2015, 12, 31)).state, ChainState::NotYetValid);
    const ChainVerdict late = check(card.signature, Use::PersonSignature, day(2018, 1, 2));
    QCOMPARE(late.state, ChainState::Expired);
    QCOMPARE(late.problem->message(), QStringLiteral("The certificate of Karel Specimen expired on 01/01/2018."));
    // The certificate still counts, the one above it does not.
    const auto old = sandbox::PersonAuthority::make(
        sandbox::KeyKind::P384, QStringLiteral("old"), {day(2015, 1, 1), day(2017, 6, 1)});
    Anchors believed;
    QVERIFY(believed.addPem(sandbox::trustRootPem("persons", old.root.certificate), QStringLiteral("old")));
    const auto above = old.issueCard(sandbox::chairman());
    const ChainVerdict verdict = trust::verifyChain(read(above.signature.certificate),
        {read(old.citizenCa.certificate), read(old.root.certificate)}, Use::PersonSignature, day(2018, 1, 1), believed);
    QCOMPARE(verdict.state, ChainState::Expired);
    QVERIFY2(
        verdict.problem->message().contains(QLatin1String("vouches for that of Karel Specimen, expired on 01/06/2017")),
        qPrintable(verdict.problem->message()));
    QCOMPARE(late.revocation.state, trust::Revocation::NotChecked);
}

void ChainTest::verifyChain_wrongUse_saysSo()
{
    const auto card = m_pki.rsa.issueCard(sandbox::secretary());
    QCOMPARE(check(card.authentication, Use::PersonSignature, m_when).state, ChainState::WrongUse);
    QCOMPARE(check(card.signature, Use::PersonAuthentication, m_when).state, ChainState::WrongUse);
    QCOMPARE(check(m_pki.rsa.citizenCa, Use::PersonSignature, m_when).state, ChainState::WrongUse);
    const sandbox::PersonOptions both{{}, QStringLiteral("critical,digitalSignature")};
    const auto odd = m_pki.rsa.issueCard(sandbox::secretary(), both);
    QCOMPARE(check(odd.signature, Use::PersonSignature, m_when).problem->code, QStringLiteral("trust.chain.wrong-use"));
}

void ChainTest::verifyChain_rootOfAnotherPurpose_isUnknownIssuer()
{
    Anchors anchors;
    QVERIFY(anchors.addPem(sandbox::trustRootPem("endpoint", m_pki.rsa.root.certificate), QStringLiteral("x")));
    const auto card = m_pki.rsa.issueCard(sandbox::secretary());
    const ChainVerdict verdict = trust::verifyChain(
        read(card.signature.certificate), readAll(card.signature.issuers), Use::PersonSignature, m_when, anchors);
    QCOMPARE(verdict.state, ChainState::UnknownIssuer);
}

void ChainTest::verifyChain_flippedIntermediate_isNeverTrusted()
{
    const auto card = m_pki.rsa.issueCard(sandbox::secretary());
    const QByteArray ca = m_pki.rsa.citizenCa.certificate;
    int readable = 0;
    for (qsizetype bit = 0; bit < ca.size() * 8; bit += 7) {
        QByteArray flipped = ca;
        flipped[bit / 8] = static_cast<char>(flipped.at(bit / 8) ^ (1 << (bit % 8)));
        const auto certificate = Certificate::fromDer(flipped);
        if (!certificate)
            continue;
        ++readable;
        const auto verdict = trust::verifyChain(
            read(card.signature.certificate), {*certificate}, Use::PersonSignature, m_when, m_anchors);
        QVERIFY2(!verdict.isTrusted(), qPrintable(QString::number(bit)));
    }
    QVERIFY(readable > 100);
}

void ChainTest::verifyChain_issuedByACitizen_isNotTrusted()
{
    const auto card = m_pki.ec.issueCard(sandbox::secretary());
    const auto forged
        = sandbox::issue({{{QStringLiteral("CN"), QStringLiteral("Forged")}},
                             {{QStringLiteral("keyUsage"), QStringLiteral("critical,nonRepudiation")}}, {}},
            sandbox::KeyKind::P384, &card.signature);
    QVERIFY(!check(forged, Use::PersonSignature, m_when).isTrusted());
}

void ChainTest::verifyChain_services_areTrustedForTheirUseOnly()
{
    QVERIFY(check(m_pki.endpoint.signer, Use::Endpoint, m_when).isTrusted());
    QVERIFY(check(m_pki.receipts.signer, Use::Receipt, m_when).isTrusted());
    QVERIFY(check(m_pki.timeStamps.signer, Use::TimeStamp, m_when).isTrusted());
    QCOMPARE(check(m_pki.receipts.signer, Use::TimeStamp, m_when).state, ChainState::UnknownIssuer);
    QCOMPARE(check(m_pki.endpoint.signer, Use::Receipt, m_when).state, ChainState::UnknownIssuer);
    QCOMPARE(check(m_pki.endpoint.signer, Use::PersonSignature, m_when).state, ChainState::UnknownIssuer);
}

void ChainTest::verifyChain_register_isTrustedForIdentityFilesOnly()
{
    QVERIFY(check(m_pki.ec.rrn, Use::Register, m_when).isTrusted());
    const auto card = m_pki.ec.issueCard(sandbox::secretary());
    QCOMPARE(check(card.authentication, Use::Register, m_when).state, ChainState::WrongUse);
}

QTEST_GUILESS_MAIN(ChainTest)
#include "test_chain.moc"

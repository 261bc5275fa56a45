// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk_ground.h"

#include "desk/files.h"
#include "desk/raise.h"
#include "desk/seal.h"
#include "desk/sign.h"
#include "desk/verify.h"

#include <QGuiApplication>
#include <QProcess>

using namespace Qt::StringLiterals;
using store::Role;

/// Raising before sending, and asking issuers, when services of the sandbox give no answer.
class TestRaise : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ground> m_ground;
    FakePerson m_person;
    QString m_path;
    QByteArray m_signed; ///< by both, level B
    const QUrl m_authority{qEnvironmentVariable("UV_TSA")};

    [[nodiscard]] desk::Workplace &place() const { return *m_ground->workplace; }
    [[nodiscard]] QByteArray content() const { return *desk::readFile(m_path, 1 << 26); }
    base::Result<void> raiseForSending()
    {
        return awaited(desk::raiseForSending(place(), m_path, m_authority, m_person));
    }
    [[nodiscard]] bundle::SignatureVerdict first(desk::Network network = desk::Network::Use) const
    {
        return awaited(desk::verify(*m_ground->surroundings, m_path, network))->verdict.signatures.first();
    }
    static void sandbox(const QStringList &words)
    {
        QCOMPARE(QProcess::execute(QStringLiteral(UV_SANDBOX), QStringList{u"card"_s} + words), 0);
    }

private slots:
    void init()
    {
        sandbox({u"silence"_s, u"ocsp"_s, u"crl"_s}); // who signs asks, and the answer would be remembered
        m_person = FakePerson();
        QFile pin(qEnvironmentVariable("UV_PIN_FILE"));
        QVERIFY(pin.open(QIODevice::ReadOnly));
        m_person.answerPin = pin.readAll().trimmed();
        m_ground = std::make_unique<Ground>(QStringList{qEnvironmentVariable("UV_TRUST_ROOT")});
        m_path = m_ground->file(u"hwg.asice"_s);
        QVERIFY(awaited(desk::seal(place(), {u"hwg"_s}, m_path)).ok());
        for (const auto &[role, reader] :
            {std::pair{Role::Secretary, "UV_SECRETARY_READER"}, {Role::Chairman, "UV_CHAIRMAN_READER"}})
            QVERIFY(awaited(desk::sign(place(), {m_path, role, qEnvironmentVariable(reader)}, m_person)).ok());
        sandbox({u"silence"_s});
        m_signed = content();
        m_person.questions.clear();
    }
    void cleanupTestCase() { sandbox({u"silence"_s}); }

    void authorityGivesNoAnswer_personWaits_nothingIsDone()
    {
        sandbox({u"silence"_s, u"tsa"_s});
        m_person.agrees = false;
        QCOMPARE(codeOf(raiseForSending()), u"person.declined"_s);
        QCOMPARE(m_person.questions.size(), 1);
        QCOMPARE(m_person.questions.first().code, u"send.asItIs"_s);
        QCOMPARE(content(), m_signed);
        sandbox({u"silence"_s}); // later it answers, and nobody is asked
        QCOMPARE(codeOf(raiseForSending()), QString());
        QCOMPARE(m_person.questions.size(), 1);
        QCOMPARE(first(desk::Network::Leave).level, bundle::Level::LT);
    }

    void authorityGivesNoAnswer_personGoesOn_bundleStaysAsItIs()
    {
        sandbox({u"silence"_s, u"tsa"_s});
        QCOMPARE(codeOf(raiseForSending()), QString());
        QCOMPARE(m_person.questions.size(), 1);
        QCOMPARE(content(), m_signed);
    }

    void issuerGivesNoAnswer_personIsAskedWithTheStampKept()
    {
        sandbox({u"silence"_s, u"ocsp"_s});
        QCOMPARE(codeOf(raiseForSending()), QString());
        QCOMPARE(m_person.questions.size(), 1);
        QCOMPARE(m_person.questions.first().code, u"send.asItIs"_s);
        QCOMPARE(first(desk::Network::Leave).level, bundle::Level::T);
    }

    /// Each case in a world of its own: what an issuer said is remembered for an hour by this process.
    void issuerGivesNoAnswer_itsListIsAsked()
    {
        sandbox({u"silence"_s, u"ocsp"_s, u"crl"_s});
        QCOMPARE(first().chain.revocation.state, trust::Revocation::NotChecked);
        sandbox({u"silence"_s, u"ocsp"_s});
        sandbox({u"revoke"_s, u"secretary"_s, u"2017-02-01T08:00:00Z"_s});
        const bundle::SignatureVerdict revoked = first();
        sandbox({u"reinstate"_s, u"secretary"_s});
        QCOMPARE(revoked.chain.revocation.state, trust::Revocation::Revoked);
        QCOMPARE(revoked.outcome, bundle::Outcome::Invalid);
    }
};

QTEST_MAIN(TestRaise)
#include "test_raise.moc"

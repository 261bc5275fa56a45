// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk_ground.h"

#include "desk/bundle_file.h"
#include "desk/countersign.h"
#include "desk/files.h"
#include "desk/seal.h"
#include "desk/sign.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;
using store::Role;

/// Two workstations: one has the file of the OCMW and seals, the other has nothing but the bundle. Runs in the sandbox,
/// with a 1.7 card of the secretary and a 1.8 card of the chairman.
class TestCountersign : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ground> m_home;
    std::unique_ptr<QTemporaryDir> m_away;
    FakePerson m_person;
    QString m_path; ///< of the bundle at home
    QString m_copy; ///< on the other workstation
    const QString m_secretary = qEnvironmentVariable("UV_SECRETARY_READER");
    const QString m_chairman = qEnvironmentVariable("UV_CHAIRMAN_READER");

    [[nodiscard]] desk::Workplace &place() const { return *m_home->workplace; }
    base::Result<desk::Signed> countersign(Role role, const QString &reader)
    {
        return awaited(desk::countersign(*m_home->surroundings, {m_copy, role, reader, {}}, m_person));
    }
    void carry(const QString &from, const QString &to)
    {
        QFile::remove(to);
        QVERIFY(QFile::copy(from, to));
    }
    [[nodiscard]] QByteArray bytes() const { return *desk::readFile(m_copy, 100'000'000); }

private slots:
    void init()
    {
        m_person = FakePerson();
        QFile pin(qEnvironmentVariable("UV_PIN_FILE"));
        QVERIFY(pin.open(QIODevice::ReadOnly));
        m_person.answerPin = pin.readAll().trimmed();
        m_home = std::make_unique<Ground>(QStringList{qEnvironmentVariable("UV_TRUST_ROOT")});
        m_away = std::make_unique<QTemporaryDir>();
        m_path = m_home->file(u"year.asice"_s);
        m_copy = m_away->filePath(u"mailed.asice"_s);
        QCOMPARE(codeOf(awaited(desk::seal(place(), {u"hwg"_s, u"gef"_s}, m_path))), QString());
        carry(m_path, m_copy);
    }

    void signedElsewhere_broughtBack_countsAtHome()
    {
        QVERIFY(awaited(desk::sign(place(), {m_path, Role::Secretary, m_secretary, {}}, m_person)).ok());
        carry(m_path, m_copy);
        m_person = FakePerson(m_person);
        const auto signedAway = countersign(Role::Chairman, m_chairman);
        QCOMPARE(codeOf(signedAway), QString());
        QVERIFY(signedAway->complete);
        QCOMPARE(signedAway->modules, (QStringList{u"hwg"_s, u"gef"_s}));
        QCOMPARE(m_person.pinRequests.last().items.size(), 2);
        QCOMPARE(desk::state(place(), u"hwg"_s), store::State::SignedOnce);
        carry(m_copy, m_path);
        QCOMPARE(codeOf(awaited(desk::openBundle(place(), m_path))), QString());
        QCOMPARE(desk::state(place(), u"hwg"_s), store::State::SignedTwice);
        QCOMPARE(desk::state(place(), u"gef"_s), store::State::SignedTwice);
    }

    void signedElsewhere_openedWhereTheMailPutIt_isPutInItsPlace()
    {
        QVERIFY(countersign(Role::Secretary, m_secretary).ok());
        const auto home = awaited(desk::bringHome(place(), m_copy));
        QCOMPARE(codeOf(home), QString());
        QCOMPARE(home->record.path, m_path);
        QCOMPARE(*desk::readFile(m_path, 100'000'000), bytes());
        QCOMPARE(desk::state(place(), u"hwg"_s), store::State::SignedOnce);
        QVERIFY(QFile::remove(m_copy));
        QVERIFY(place().records().bundleAt(m_path));
        QCOMPARE(codeOf(awaited(desk::openBundle(place(), m_path))), QString());
    }

    void signedElsewhere_whileTheOwnFileIsAnother_staysWhereItIs()
    {
        QVERIFY(countersign(Role::Secretary, m_secretary).ok());
        const QByteArray other = "not ours to write over";
        QVERIFY(desk::writeFile(m_path, other, desk::Existing::Replace).ok());
        const auto home = awaited(desk::bringHome(place(), m_copy));
        QCOMPARE(codeOf(home), QString());
        QCOMPARE(home->record.path, m_copy);
        QCOMPARE(*desk::readFile(m_path, 1000), other);
        QVERIFY(place().records().bundleAt(m_copy));
    }

    void bothElsewhere_inTheOrderThatIsProposed()
    {
        auto verified = awaited(desk::verify(*m_home->surroundings, m_copy));
        QCOMPARE(desk::proposedRole(*verified), Role::Secretary);
        QVERIFY(countersign(Role::Secretary, m_secretary).ok());
        verified = awaited(desk::verify(*m_home->surroundings, m_copy));
        QCOMPARE(desk::proposedRole(*verified), Role::Chairman);
        QVERIFY(countersign(Role::Chairman, m_chairman).ok());
        verified = awaited(desk::verify(*m_home->surroundings, m_copy));
        QCOMPARE(desk::proposedRole(*verified), std::nullopt);
        QVERIFY(verified->isAccepted());
        QCOMPARE(codeOf(countersign(Role::Chairman, m_chairman)), u"sign.complete"_s);
    }

    void otherPersonsCard_isRefusedBeforeThePin()
    {
        const QByteArray before = bytes();
        QCOMPARE(codeOf(countersign(Role::Secretary, m_chairman)), u"sign.otherPerson"_s);
        QCOMPARE(m_person.pinRequests.size(), 0);
        QCOMPARE(bytes(), before);
    }

    void roleThatTheReportsDoNotName_isRefused()
    {
        QCOMPARE(codeOf(countersign(Role::Delegate, m_chairman)), u"sign.sealedOther"_s);
    }

    void roleTaken_isRefused()
    {
        QVERIFY(countersign(Role::Secretary, m_secretary).ok());
        QCOMPARE(codeOf(countersign(Role::Secretary, m_secretary)), u"sign.roleTaken"_s);
    }

    void changedBundle_isRefusedAndLeftAlone()
    {
        QByteArray changed = bytes();
        changed[changed.size() / 2] = char(changed.at(changed.size() / 2) ^ 1);
        QVERIFY(desk::writeFile(m_copy, changed, desk::Existing::Replace).ok());
        QCOMPARE(codeOf(countersign(Role::Secretary, m_secretary)), u"sign.altered"_s);
        QCOMPARE(m_person.pinRequests.size(), 0);
        QCOMPARE(bytes(), changed);
    }

    void unknownIssuers_nobodySignsBehindThem()
    {
        QVERIFY(countersign(Role::Secretary, m_secretary).ok());
        const auto strict = desk::Surroundings::make(base::Language::Dutch);
        const auto result = awaited(desk::countersign(**strict, {m_copy, Role::Chairman, m_chairman, {}}, m_person));
        QCOMPARE(codeOf(result), u"sign.certificate"_s);
    }

    void placeThatIsTyped_standsInTheSignature()
    {
        QVERIFY(awaited(
            desk::countersign(*m_home->surroundings, {m_copy, Role::Secretary, m_secretary, u"Namur"_s}, m_person))
                    .ok());
        const auto verified = awaited(desk::verify(*m_home->surroundings, m_copy));
        QCOMPARE(verified->verdict.signatures.first().place.city, u"Namur"_s);
    }

    void newerVersionAtHome_olderSignedCopyIsNotTaken()
    {
        QVERIFY(countersign(Role::Secretary, m_secretary).ok());
        QCOMPARE(codeOf(awaited(desk::reopen(place(), u"hwg"_s, u"one more"_s))), QString());
        QCOMPARE(codeOf(awaited(desk::openBundle(place(), m_copy))), u"sign.void"_s);
    }
};

QTEST_MAIN(TestCountersign)
#include "test_countersign.moc"

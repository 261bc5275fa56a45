// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk_ground.h"

#include "desk/card.h"
#include "desk/card_check.h"
#include "desk/card_sheet.h"
#include "desk/card_words.h"
#include "desk/history.h"
#include "desk/known_role.h"
#include "desk/overview.h"
#include "desk/seal.h"
#include "desk/send.h"
#include "desk/sign.h"
#include "sandbox_words.h"
#include "tests/print/probe.h"
#include "tests/sending/tinyproxy.h"

#include <QGuiApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;
using store::Role;

/// Runs in the sandbox: real pcscd, a 1.7 card of the secretary and a 1.8 card of the chairman, the endpoint.
class TestCardCheck : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ground> m_ground;
    FakePerson m_person;
    QByteArray m_pin;
    const QByteArray m_now = qgetenv("UV_NOW");
    const QStringList m_roots{qEnvironmentVariable("UV_TRUST_ROOT")};
    const QString m_secretary = qEnvironmentVariable("UV_SECRETARY_READER");
    const QString m_chairman = qEnvironmentVariable("UV_CHAIRMAN_READER");

    [[nodiscard]] desk::Workplace &place() const { return *m_ground->workplace; }
    [[nodiscard]] base::Result<desk::CheckedCard> check(
        const QString &reader, std::optional<Role> role = {}, const QUrl &endpoint = {})
    {
        return awaited(desk::checkCard(place(), {reader, role, endpoint, true}, m_person));
    }
    [[nodiscard]] QStringList unchecked() const
    {
        QStringList names;
        for (const store::Signatory &signatory : desk::uncheckedSignatories(place()))
            names.append(store::code(signatory.role));
        return names;
    }
    /// As if the file had been opened at that moment.
    void openAt(const char *moment)
    {
        qputenv("UV_NOW", moment);
        m_ground->workplace.reset();
        m_ground->surroundings = std::move(*desk::Surroundings::make(base::Language::Dutch, m_roots));
        m_ground->restart();
    }
    void keep(const desk::CardResult &result)
    {
        const qint64 signatory = place().records().signatory(result.role)->id;
        const store::CardCheck record = desk::toRecord(result, signatory);
        QVERIFY(awaited(place().record([record, stamp = place().stamp()](store::Store &file) {
            return file.addCardCheck(stamp, record);
        })).ok());
    }
    [[nodiscard]] QString lineOf(const desk::CardResult &result, const QString &what) const
    {
        for (const desk::CardLine &line : desk::linesOf(result, *m_ground->surroundings))
            if (line.what == what)
                return line.found;
        return {};
    }
    [[nodiscard]] static desk::CardResult goodResult()
    {
        desk::CardResult good;
        good.name = u"Liesbeth Voorbeeld"_s;
        good.cardName = u"Liesbeth Anna Voorbeeld"_s;
        good.at = QDateTime(QDate(2017, 2, 1), QTime(9, 30), Qt::UTC);
        good.cardUntil = QDate(2026, 3, 14);
        good.certificateUntil = QDate(2026, 3, 13);
        good.deadline = QDate(2017, 2, 28);
        good.signature = desk::CertificateState::Good;
        good.login = desk::CertificateState::Good;
        good.revocation = trust::Revocation::Good;
        good.revocationAsOf = good.at;
        good.registerState = desk::RegisterState::Good;
        good.pin = desk::PinState::Proved;
        good.triesLeft = 3;
        good.endpointRole = desk::RoleState::Granted;
        good.grantedRoles = QStringList{u"secretary"_s};
        good.roleAsOf = good.at;
        return good;
    }

private slots:
    void init()
    {
        qputenv("UV_NOW", m_now);
        m_person = FakePerson();
        QFile pin(qEnvironmentVariable("UV_PIN_FILE"));
        QVERIFY(pin.open(QIODevice::ReadOnly));
        m_pin = pin.readAll().trimmed();
        m_person.answerPin = m_pin;
        m_ground = std::make_unique<Ground>(m_roots);
    }

    void check_goodCard_isKeptWithAllThatWasFound()
    {
        const auto checked = check(m_secretary, Role::Secretary);
        QCOMPARE(codeOf(checked), QString());
        const desk::CardResult &result = checked->result;
        QCOMPARE(desk::troublesOf(result), QStringList());
        QCOMPARE(result.pin, desk::PinState::Proved);
        QCOMPARE(result.triesLeft, 3);
        QCOMPARE(result.revocation, trust::Revocation::Good);
        QCOMPARE(result.registerState, desk::RegisterState::Good);
        QCOMPARE(result.endpointRole, desk::RoleState::NotAsked);
        QCOMPARE(result.deadline, place().campaign().deadline());
        QVERIFY(result.testCard);
        QCOMPARE(m_person.pinRequests.size(), 1);
        QCOMPARE(m_person.pinRequests.first().act, desk::PinRequest::Act::Prove);
        QCOMPARE(place().records().cardChecks.size(), 1);
        m_ground->restart();
        const auto kept = desk::lastCheck(place(), *place().records().signatory(Role::Secretary));
        QVERIFY(kept);
        QCOMPARE(desk::toJson(*kept), desk::toJson(result));
        QVERIFY(!desk::lastCheck(place(), *place().records().signatory(Role::Chairman)));
        const QList<store::Event> events = *awaited(place().history(u"ocmw"_s));
        QCOMPARE(events.last().kind, store::EventKind::CardChecked);
        QVERIFY(desk::words(events.last(), place()).what.contains(u"Liesbeth"_s));
    }

    void check_withoutARole_findsWhoseCardItIs()
    {
        QCOMPARE(check(m_chairman)->result.role, Role::Chairman);
        QVERIFY(m_ground->setField(u"sign2.name"_s, u"Piet Anders"_s).ok());
        QTRY_COMPARE(place().records().signatory(Role::Chairman)->name, u"Piet Anders"_s);
        QCOMPARE(codeOf(check(m_chairman)), u"check.stranger"_s);
        QVERIFY(!desk::lastCheck(place(), *place().records().signatory(Role::Chairman))); // it was another person's
    }

    void check_cardOfAnother_doesNotSeeThePinAndIsNotKept()
    {
        QCOMPARE(codeOf(check(m_chairman, Role::Secretary)), u"check.otherPerson"_s);
        QVERIFY(m_person.pinRequests.isEmpty());
        QVERIFY(place().records().cardChecks.isEmpty());
    }

    void check_declined_isNotKept()
    {
        m_person.answerPin.clear();
        QCOMPARE(codeOf(check(m_secretary)), u"person.declined"_s);
        QVERIFY(place().records().cardChecks.isEmpty());
    }

    void check_wrongPin_isKeptAsTroubleUntilTheRightOneIsTyped()
    {
        m_person.answerPin = "0000";
        const auto wrong = check(m_secretary);
        QCOMPARE(codeOf(wrong), QString());
        QCOMPARE(desk::troublesOf(wrong->result), QStringList{u"pin"_s});
        QCOMPARE(wrong->result.triesLeft, 2);
        QVERIFY(unchecked().contains(u"secretary"_s));
        m_person.answerPin = m_pin;
        QCOMPARE(desk::troublesOf(check(m_secretary)->result), QStringList());
        QVERIFY(!unchecked().contains(u"secretary"_s));
        QCOMPARE(place().records().cardChecks.size(), 2);
    }

    void check_blockedCard_asksNoPin()
    {
        QVERIFY(ask({u"tries"_s, u"secretary"_s, u"0"_s}));
        const auto blocked = check(m_secretary);
        QVERIFY(ask({u"tries"_s, u"secretary"_s, u"3"_s}));
        QCOMPARE(desk::troublesOf(blocked->result), QStringList{u"blocked"_s});
        QVERIFY(m_person.pinRequests.isEmpty());
        const QString advice = desk::linesOf(blocked->result, *m_ground->surroundings).at(4).advice;
        QVERIFY2(advice.contains(u"municipality"_s), qPrintable(advice));
        QVERIFY(
            desk::blockedWords(base::Language::Dutch).endsWith(advice)); // where a card is only shown it is said, too
    }

    void check_atTheEndpoint_saysTheRole()
    {
        const auto granted = check(m_secretary, {}, QUrl(qEnvironmentVariable("UV_ENDPOINT")));
        QCOMPARE(codeOf(granted), QString());
        QVERIFY2(!granted->roleProblem, granted->roleProblem ? qPrintable(granted->roleProblem->message()) : "");
        QCOMPARE(granted->result.endpointRole, desk::RoleState::Granted);
        QCOMPARE(granted->result.grantedRoles, QStringList{u"secretary"_s});
        QCOMPARE(granted->result.pin, desk::PinState::Proved);
        QVERIFY(m_ground->setField(u"ocmw.kbo"_s, u"0212.214.917"_s).ok());
        const auto none = check(m_secretary, {}, QUrl(qEnvironmentVariable("UV_ENDPOINT")));
        QCOMPARE(desk::troublesOf(none->result), QStringList{u"role"_s});
    }

    void check_withoutEndpoint_keepsTheRoleFoundBefore()
    {
        const auto first = check(m_secretary, {}, QUrl(qEnvironmentVariable("UV_ENDPOINT")));
        QCOMPARE(first->result.endpointRole, desk::RoleState::Granted);
        openAt("2017-02-22T08:00:00Z");
        const auto later = check(m_secretary);
        QCOMPARE(later->result.endpointRole, desk::RoleState::Granted);
        QCOMPARE(later->result.grantedRoles, first->result.grantedRoles);
        QVERIFY(later->result.at > first->result.roleAsOf);
        QCOMPARE(later->result.roleAsOf.toSecsSinceEpoch(), first->result.roleAsOf.toSecsSinceEpoch());
        const QString line = desk::linesOf(later->result, *m_ground->surroundings).last().found;
        QVERIFY2(line.contains(u"20/02/2017"_s), qPrintable(line));
        QCOMPARE(check(m_chairman)->result.endpointRole, desk::RoleState::NotAsked); // it is not his
    }

    void logIn_keepsTheRoleWithItsDate_withAndWithoutACheck()
    {
        const QUrl endpoint(qEnvironmentVariable("UV_ENDPOINT"));
        const store::Signatory secretary = *place().records().signatory(Role::Secretary);
        QVERIFY(!desk::knownRoleLine(place(), secretary));
        QVERIFY(awaited(desk::Session::logIn(place(), {endpoint, m_secretary}, m_person)).ok());
        QVERIFY(place().records().cardChecks.isEmpty()); // a log-in is no check
        const store::Event event = awaited(place().history(u"ocmw"_s))->last();
        QCOMPARE(event.kind, store::EventKind::RoleSeen);
        QVERIFY(desk::words(event, place()).what.contains(u"secretary"_s));
        openAt("2017-02-22T08:00:00Z");
        const auto known = desk::knownRoleLine(place(), secretary);
        QVERIFY(known && known->found.contains(u"secretary"_s));
        QVERIFY2(known->found.contains(u"20/02/2017"_s), qPrintable(known->found));
        QVERIFY(!desk::knownRoleLine(place(), *place().records().signatory(Role::Chairman)));
        const auto checked = check(m_secretary);
        QCOMPARE(checked->result.endpointRole, desk::RoleState::Granted); // of the log-in
        QVERIFY(checked->result.at > checked->result.roleAsOf);
        QVERIFY(m_ground->setField(u"ocmw.kbo"_s, u"0212.214.917"_s).ok());
        QCOMPARE(
            codeOf(awaited(desk::Session::logIn(place(), {endpoint, m_secretary}, m_person))), u"send.noMandate"_s);
        const auto last = desk::lastCheck(place(), secretary);
        QCOMPARE(last->endpointRole, desk::RoleState::NotGranted);
        QCOMPARE(last->at, checked->result.at);
        QVERIFY(desk::words(awaited(place().history(u"ocmw"_s))->last(), place()).what.contains(u"no role"_s));
    }

    void check_endpointThatDoesNotAnswer_provesThePinNevertheless()
    {
        const auto checked = check(m_secretary, {}, QUrl(u"https://127.0.0.1:9/"_s));
        QCOMPARE(codeOf(checked), QString());
        QVERIFY(checked->roleProblem);
        QCOMPARE(checked->result.pin, desk::PinState::Proved);
        QCOMPARE(checked->result.endpointRole, desk::RoleState::NotAsked);
        QCOMPARE(codeOf(check(m_secretary, {}, QUrl(u"http://127.0.0.1:9/"_s))), u"send.endpoint"_s);
    }

    void check_ofACardWithoutPss_asksForTheRoleWithTls12()
    {
        QVERIFY(ask({u"fail-at"_s, u"secretary"_s, u"22"_s, u"6a80"_s}));
        const auto checked = check(m_secretary, {}, QUrl(qEnvironmentVariable("UV_ENDPOINT")));
        QCOMPARE(codeOf(checked), QString());
        QCOMPARE(checked->result.endpointRole, desk::RoleState::Granted);
        QVERIFY(m_person.steps.join(u' ').contains(u"TLS 1.2"_s));
    }

    void check_throughAProxyThatWantsAPassword_asksForIt()
    {
        QUrl endpoint(qEnvironmentVariable("UV_ENDPOINT"));
        endpoint.setHost(u"endpoint.example"_s); // for which the network stack asks a proxy
        const sending::Tinyproxy proxy(quint16(endpoint.port()));
        sending::useProxy(*sending::proxyFrom(proxy.address()));
        const auto declined = check(m_secretary, {}, endpoint);
        QCOMPARE(codeOf(declined), QString());
        QCOMPARE(declined->roleProblem->code, u"sending.network.proxyPassword"_s);
        QCOMPARE(declined->result.pin, desk::PinState::Proved);
        m_person.proxyPasswords = {u"wrong"_s, u"sesame"_s};
        QCOMPARE(check(m_secretary, {}, endpoint)->result.endpointRole, desk::RoleState::Granted);
        QCOMPARE(m_person.pinRequests.size(), 2);
        QCOMPARE(m_person.proxyRequests.size(), 3);
        QCOMPARE(proxy.tunnelCount(), 1);
        sending::useProxy({});
    }

    void cardsThatTheRegisterDidNotSign_areWarnedOf()
    {
        QVERIFY(ask({u"swap"_s, u"chairman"_s, u"moved"_s}));
        const auto moved = check(m_chairman, Role::Chairman);
        QVERIFY(ask({u"swap"_s, u"chairman"_s, u"forged"_s}));
        const auto forged = awaited(desk::lookAtCard(*m_ground->surroundings, m_chairman));
        QVERIFY(ask({u"swap"_s, u"chairman"_s, u"chairman"_s}));
        QCOMPARE(codeOf(moved), QString());
        QCOMPARE(moved->result.registerState, desk::RegisterState::AddressFails);
        QCOMPARE(desk::troublesOf(moved->result), QStringList()); // only a warning
        QCOMPARE(codeOf(forged), QString());
        QCOMPARE(forged->registerState, desk::RegisterState::IdentityFails);
        QVERIFY(desk::warningOf(forged->registerState).contains(u"municipality"_s));
    }

    void cardThatEndsBeforeTheDeadline_isTroubleAndWarnedOfAtSigning()
    {
        const QTemporaryDir campaign;
        const QDir original(QStringLiteral(UV_SOURCE_DIR "/resources/campaigns/2016"));
        for (const QString &name : original.entryList(QDir::Files))
            QVERIFY(QFile::copy(original.filePath(name), campaign.filePath(name)));
        QFile file(campaign.filePath(u"campaign.json"_s));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.open(QIODevice::ReadWrite));
        const QByteArray later = file.readAll().replace("2017-02-28", "2042-02-28");
        QVERIFY(file.resize(0) && file.seek(0) && file.write(later) == later.size());
        file.close();
        m_ground->workplace.reset();
        const auto used = m_ground->surroundings->useCampaign(campaign.path());
        QVERIFY2(used.ok(), used ? "" : qPrintable(used.problem().message()));
        m_ground->restart();
        const auto checked = check(m_secretary);
        QCOMPARE(codeOf(checked), QString());
        QCOMPARE(desk::troublesOf(checked->result), QStringList{u"deadline"_s});
        const QString path = m_ground->file(u"hwg.asice"_s);
        QCOMPARE(codeOf(awaited(desk::seal(place(), {u"hwg"_s}, path))), QString());
        QVERIFY(awaited(desk::sign(place(), {path, Role::Secretary, m_secretary, {}}, m_person)).ok());
        QCOMPARE(m_person.pinRequests.last().warnings.size(), 1);
    }

    void check_cardThatHasEnded_isATroubleThatItsCertificateDoesNotShare()
    {
        openAt("2026-06-01T08:00:00Z"); // the card is valid until 14 March 2026, its certificate until 2040
        const auto checked = check(m_secretary);
        QCOMPARE(codeOf(checked), QString());
        QCOMPARE(desk::troublesOf(checked->result), QStringList{u"ended"_s});
        QCOMPARE(desk::fromRecord(desk::toRecord(checked->result, 1)), checked->result);
        QCOMPARE(lineOf(checked->result, u"Validity of the card"_s), u"ended on 14/03/2026"_s);
        QCOMPARE(lineOf(checked->result, u"Certificate for signatures"_s), u"valid until 01/01/2040"_s);
    }

    void check_cardWhoseCertificatesEndToo_tellsBoth()
    {
        QVERIFY(ask({u"swap"_s, u"chairman"_s, u"ending"_s}));
        openAt("2026-03-14T20:00:00Z");
        const auto lastDay = awaited(desk::lookAtCard(*m_ground->surroundings, m_chairman));
        openAt("2026-03-15T08:00:00Z");
        const auto after = check(m_chairman, Role::Chairman);
        QVERIFY(ask({u"swap"_s, u"chairman"_s, u"chairman"_s}));
        QVERIFY(lastDay->signature.isTrusted() && !lastDay->hasEnded);
        QCOMPARE(lastDay->certificateUntil, QDate(2026, 3, 14));
        QCOMPARE(codeOf(after), QString());
        QCOMPARE(desk::troublesOf(after->result), (QStringList{u"signature"_s, u"login"_s, u"ended"_s}));
        QCOMPARE(lineOf(after->result, u"Certificate for signatures"_s), u"expired on 14/03/2026"_s);
    }

    void checksOfBefore_countForBothEnds()
    {
        const desk::CardResult old = desk::fromRecord({1, Role::Secretary, {}, {}, {},
            uR"({"until":"2026-03-14","ended":true,"endsBeforeDeadline":false})"_s, {}});
        QCOMPARE(old.cardUntil, QDate(2026, 3, 14));
        QCOMPARE(old.certificateUntil, QDate(2026, 3, 14));
        QVERIFY(old.cardEnded);
    }

    void sign_withACardThatHasEnded_asksFirst()
    {
        openAt("2026-05-01T08:00:00Z");
        const QString path = m_ground->file(u"hwg.asice"_s);
        m_ground->acceptWarnings(u"hwg"_s);
        QCOMPARE(codeOf(awaited(desk::seal(place(), {u"hwg"_s}, path))), QString());
        m_person.agrees = false;
        const desk::SignRequest request{path, Role::Secretary, m_secretary, {}};
        QCOMPARE(codeOf(awaited(desk::sign(place(), request, m_person))), u"person.declined"_s);
        QCOMPARE(m_person.questions.last().code, u"sign.cardEnded"_s);
        QVERIFY(m_person.questions.last().isRisky);
        QVERIFY2(m_person.questions.last().text.contains(u"01/01/2040"_s), qPrintable(m_person.questions.last().text));
        QCOMPARE(m_person.pinRequests.size(), 0);
        m_person.agrees = true;
        QCOMPARE(codeOf(awaited(desk::sign(place(), request, m_person))), QString());
        QVERIFY(m_person.pinRequests.last().warnings.first().contains(u"14/03/2026"_s));
    }

    void sign_withACertificateThatHasEnded_isRefusedBeforeThePin()
    {
        QVERIFY(ask({u"swap"_s, u"chairman"_s, u"ending"_s}));
        openAt("2026-05-01T08:00:00Z");
        const QString path = m_ground->file(u"hwg.asice"_s);
        m_ground->acceptWarnings(u"hwg"_s);
        QCOMPARE(codeOf(awaited(desk::seal(place(), {u"hwg"_s}, path))), QString());
        const auto made = awaited(desk::sign(place(), {path, Role::Chairman, m_chairman, {}}, m_person));
        QVERIFY(ask({u"swap"_s, u"chairman"_s, u"chairman"_s}));
        QCOMPARE(codeOf(made), u"sign.certificate"_s);
        QCOMPARE(m_person.pinRequests.size() + m_person.questions.size(), 0);
    }

    void reminder_sixWeeksBeforeTheDeadline_untilEachHasARecentGoodCheck()
    {
        openAt("2017-01-16T12:00:00+01:00");
        QCOMPARE(unchecked(), QStringList());
        openAt("2017-01-17T12:00:00+01:00");
        QCOMPARE(unchecked(), (QStringList{u"secretary"_s, u"chairman"_s}));
        QCOMPARE(desk::overview(place()).reminders.size(), 2);
        desk::CardResult result = goodResult();
        result.at = QDateTime(QDate(2016, 12, 30), QTime(12, 0), Qt::UTC);
        keep(result); // of the year before
        QCOMPARE(unchecked().size(), 2);
        result.at = QDateTime(QDate(2017, 1, 2), QTime(12, 0), Qt::UTC);
        keep(result);
        QCOMPARE(unchecked(), QStringList{u"chairman"_s});
        result.role = Role::Chairman;
        result.name = u"Karel Specimen"_s;
        result.pin = desk::PinState::Blocked;
        keep(result);
        QCOMPARE(unchecked(), QStringList{u"chairman"_s});
        const desk::Overview overview = desk::overview(place());
        QVERIFY2(overview.reminders.first().text.contains(u"blocked"_s), qPrintable(overview.reminders.first().text));
        QCOMPARE(overview.reminders.first().target.page, desk::Target::Page::Card);
    }

    void sheet_isOnePageThatReadsAsTheGoldenText_data()
    {
        QTest::addColumn<base::Language>("language");
        QTest::newRow("nl") << base::Language::Dutch;
        QTest::newRow("fr") << base::Language::French;
    }
    /// When the paper changes on purpose: UV_GOLDEN=write writes the texts anew.
    void sheet_isOnePageThatReadsAsTheGoldenText()
    {
        QFETCH(base::Language, language);
        QTranslator texts; // taken out again where it ends
        QVERIFY(texts.load(base::code(language) + u".qm"_s, u":/i18n"_s));
        QCoreApplication::installTranslator(&texts);
        m_ground->surroundings->setLanguage(language);
        keep(goodResult());
        desk::CardResult bad = goodResult();
        bad.role = Role::Chairman;
        bad.name = u"Karel Specimen"_s;
        bad.cardName = u"Karel Specimen"_s;
        bad.cardUntil = QDate(2017, 2, 15);
        bad.cardEndsTooSoon = true;
        bad.certificateUntil = QDate(2017, 2, 14);
        bad.endsTooSoon = true;
        bad.revocation = trust::Revocation::NotChecked;
        bad.pin = desk::PinState::Wrong;
        bad.triesLeft = 1;
        bad.endpointRole = desk::RoleState::NotGranted;
        keep(bad);
        const auto pdf = awaited(desk::cardSheet(place()));
        QVERIFY2(pdf.ok(), pdf ? "" : qPrintable(pdf.problem().message()));
        QCOMPARE(probe::faults(*pdf).join(u'\n'), QString());
        const QStringList pages = probe::pages(*pdf);
        QCOMPARE(pages.size(), 1);
        const QByteArray text = pages.first().toUtf8();
        QFile golden(QStringLiteral(UV_SOURCE_DIR "/tests/desk/golden/card-check-%1.txt").arg(base::code(language)));
        if (qgetenv("UV_GOLDEN") == "write") {
            QVERIFY(golden.open(QIODevice::WriteOnly) && golden.write(text) == text.size());
            golden.close();
        }
        QVERIFY(golden.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(text).split(u'\n'), QString::fromUtf8(golden.readAll()).split(u'\n'));
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    TestCardCheck test;
    const int failed = QTest::qExec(&test, argc, argv);
    desk::letCardsGo(std::chrono::seconds(5));
    return failed;
}
#include "test_card_check.moc"

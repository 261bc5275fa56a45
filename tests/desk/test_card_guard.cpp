// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk_ground.h"

#include "card/readers.h"
#include "desk/card.h"
#include "desk/held_card.h"
#include "sandbox_words.h"

#include <QFutureInterface>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace {

/// Thinks, and never answers by himself.
class ThinkingPerson final : public desk::Person
{
public:
    int withdrawn = 0;
    bool deaf = false; ///< answers nothing when the question is withdrawn
    bool asked = false;

    QFuture<base::Secret> pin(const desk::PinRequest &) override
    {
        m_pin.emplace();
        m_pin->reportStarted();
        asked = true;
        return m_pin->future();
    }
    QFuture<desk::Agreement> agree(const desk::Question &) override
    {
        m_agreement.emplace();
        m_agreement->reportStarted();
        asked = true;
        return m_agreement->future();
    }
    void sees(const QString &) override { }
    void withdraw() override
    {
        ++withdrawn;
        if (!deaf)
            answer({});
    }
    /// The PIN, or no to the question.
    void answer(base::Secret given)
    {
        if (auto answer = std::exchange(m_pin, std::nullopt)) {
            answer->reportResult(std::move(given));
            answer->reportFinished();
        }
        if (auto answer = std::exchange(m_agreement, std::nullopt)) {
            answer->reportResult(desk::Agreement());
            answer->reportFinished();
        }
    }

private:
    std::optional<QFutureInterface<base::Secret>> m_pin;
    std::optional<QFutureInterface<desk::Agreement>> m_agreement;
};

} // namespace

/// Inside the sandbox: what happens to a question when its card goes.
class TestCardGuard : public QObject
{
    Q_OBJECT

    const QString m_place = u"chairman"_s;
    const QString m_reader = qEnvironmentVariable("UV_CHAIRMAN_READER");

    [[nodiscard]] bool cardIsThere() const
    {
        const auto readers = card::readers();
        return readers.ok() && std::any_of(readers->cbegin(), readers->cend(), [this](const card::ReaderState &state) {
            return state.name == m_reader && state.cardPresent;
        });
    }
    [[nodiscard]] desk::PinRequest request(int triesLeft) const
    {
        desk::PinRequest request;
        request.reader = m_reader;
        request.holder = u"Karel Specimen"_s;
        request.triesLeft = triesLeft;
        return request;
    }

private slots:
    void init()
    {
        if (!card::readers().ok())
            QVERIFY(ask({u"service"_s, u"start"_s}));
        if (!cardIsThere())
            QVERIFY(ask({u"insert"_s, m_place}));
    }

    void askPin_cardGoes_withdrawsTheQuestion_data()
    {
        QTest::addColumn<QStringList>("event");
        QTest::addColumn<int>("triesLeft");
        QTest::addColumn<QString>("code");
        QTest::newRow("pulled") << QStringList{u"pull"_s, m_place} << 3 << u"card.removed"_s;
        QTest::newRow("pulled and put back") << QStringList{u"swap"_s, m_place, m_place} << 3 << u"card.removed"_s;
        QTest::newRow("another card") << QStringList{u"swap"_s, m_place, u"child"_s} << 3 << u"card.removed"_s;
        QTest::newRow("pulled at the question about the last try")
            << QStringList{u"pull"_s, m_place} << 1 << u"card.removed"_s;
        QTest::newRow("service ends") << QStringList{u"service"_s, u"stop"_s} << 3 << u"card.service.missing"_s;
    }

    void askPin_cardGoes_withdrawsTheQuestion()
    {
        QFETCH(QStringList, event);
        QFETCH(int, triesLeft);
        QFETCH(QString, code);
        ThinkingPerson person;
        auto pin = desk::askPin(this, person, request(triesLeft));
        QVERIFY(person.asked);
        do { // until the question has looked before the event and after it
            QVERIFY(ask(event));
        } while (!QTest::qWaitFor([&pin] { return pin.isFinished(); }, 2000));
        QCOMPARE(codeOf(awaited(pin)), code);
        QCOMPARE(person.withdrawn, 1);
    }

    void askPin_blocked_asksNothing()
    {
        ThinkingPerson person;
        QCOMPARE(codeOf(awaited(desk::askPin(this, person, request(0)))), u"card.pin.blocked"_s);
        QVERIFY(!person.asked);
    }

    void askPin_answeredAfterTheCardWent_isNotUsed()
    {
        ThinkingPerson person;
        person.deaf = true; // as one at a terminal, who is reading and cannot be interrupted
        auto pin = desk::askPin(this, person, request(3));
        QVERIFY(ask({u"pull"_s, m_place}));
        QTRY_COMPARE_WITH_TIMEOUT(person.withdrawn, 1, 60'000);
        QVERIFY(!pin.isFinished());
        person.answer(base::Secret("1234"));
        QCOMPARE(codeOf(awaited(pin)), u"card.removed"_s);
    }

    void guard_readerWithoutCard_isLostAtOnce()
    {
        QVERIFY(ask({u"pull"_s, m_place}));
        desk::CardGuard guard(m_reader);
        QTRY_VERIFY_WITH_TIMEOUT(guard.problem().has_value(), 60'000);
        QCOMPARE(guard.problem()->code, u"card.removed"_s);
    }

    void watch_cardThatManyWantToSee_isReadOnce()
    {
        const auto surroundings
            = std::move(*desk::Surroundings::make(base::Language::Dutch, {qEnvironmentVariable("UV_TRUST_ROOT")}));
        desk::CardWatch watch;
        QTRY_VERIFY_WITH_TIMEOUT(!watch.readers().isEmpty(), 60'000);
        QSignalSpy looked(&watch, &desk::CardWatch::looked);
        watch.look(*surroundings, m_reader);
        watch.look(*surroundings, m_reader);
        QTRY_COMPARE_WITH_TIMEOUT(looked.size(), 1, 60'000);
        watch.look(*surroundings, m_reader);
        QVERIFY(watch.lookedAt(m_reader) && watch.lookedAt(m_reader)->ok());
        watch.forgetLooks();
        QVERIFY(!watch.lookedAt(m_reader));
        watch.look(*surroundings, m_reader);
        QTRY_COMPARE_WITH_TIMEOUT(looked.size(), 2, 60'000);
        QVERIFY(ask({u"pull"_s, u"chairman"_s}) && ask({u"insert"_s, u"chairman"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(!watch.lookedAt(m_reader), 60'000); // it may be another card
        QCOMPARE(looked.size(), 2);
    }

    void guard_otherReaderChanges_stays()
    {
        desk::CardGuard guard(m_reader);
        desk::CardWatch watch;
        QTRY_VERIFY_WITH_TIMEOUT(!watch.readers().isEmpty(), 60'000);
        QVERIFY(ask({u"swap"_s, u"secretary"_s, u"secretary"_s}));
        QSignalSpy changed(&watch, &desk::CardWatch::changed);
        QVERIFY(ask({u"swap"_s, u"secretary"_s, u"secretary"_s}));
        QVERIFY(changed.wait(60'000));
        QVERIFY(!guard.problem());
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    TestCardGuard test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_card_guard.moc"

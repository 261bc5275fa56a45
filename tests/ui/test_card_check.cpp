// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "../desk/sandbox_words.h"
#include "desk/card_check.h"
#include "sight.h"
#include "ui/acts/card_row.h"
#include "ui/look/action_row.h"
#include "ui/look/chip.h"
#include "ui/main_window.h"
#include "ui/start/language.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// The secretary checks the cards in the window. Runs in the sandbox.
class TestCardCheck : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<desk::Surroundings> m_surroundings;
    std::unique_ptr<ui::MainWindow> m_window;
    QString m_pin;

    static QString verdictOf(const QString &role)
    {
        const auto *chip = see<ui::Chip>(u"verdict."_s + role);
        return chip ? chip->mark().word : QString();
    }
    /// Both cards are read, as a person sees before pressing anything.
    static bool cardsAreRead()
    {
        const char *readers[] = {"UV_SECRETARY_READER", "UV_CHAIRMAN_READER"};
        return std::all_of(std::begin(readers), std::end(readers), [](const char *reader) {
            const auto *row = see<ui::CardRow>(u"card."_s + qEnvironmentVariable(reader));
            return row && row->isUsable();
        });
    }
    void check(const QString &role, const QString &pin)
    {
        QTRY_VERIFY_WITH_TIMEOUT(cardsAreRead(), 60'000);
        press(u"check."_s + role);
        QTRY_VERIFY2_WITH_TIMEOUT(see(u"pin"_s), qPrintable(textOf(u"act.message"_s)), 60'000);
        QTest::keyClicks(see(u"pin"_s), pin);
        press(u"pin.yes"_s);
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
        QFile pin(qEnvironmentVariable("UV_PIN_FILE"));
        QVERIFY(pin.open(QIODevice::ReadOnly));
        m_pin = QString::fromLatin1(pin.readAll()).trimmed();
        m_surroundings
            = std::move(*desk::Surroundings::make(base::Language::Dutch, {qEnvironmentVariable("UV_TRUST_ROOT")}));
        ui::installTranslation(base::Language::Dutch);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        static_cast<void>(desk::Workplace::beginExample(*m_surroundings, m_folder->filePath(u"data"_s)));
        ui::Options options;
        options.folder = m_folder->filePath(u"data"_s);
        m_window = std::make_unique<ui::MainWindow>(*m_surroundings, options);
        m_window->resize(1360, 860);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void reminder_leadsToTheCheck_andGoesWhenItIsDone()
    {
        QTRY_VERIFY(see(u"reminder.1"_s)); // two cards
        press(u"reminder.0"_s);
        QTRY_VERIFY(see(u"page.cards"_s));
        QTRY_COMPARE(verdictOf(u"secretary"_s), u"nog niet gecontroleerd"_s);
        check(u"secretary"_s, m_pin);
        QTRY_COMPARE_WITH_TIMEOUT(verdictOf(u"secretary"_s), u"in orde"_s, 60'000);
        QVERIFY2(textOf(u"act.message"_s).contains(u"in orde"_s), qPrintable(textOf(u"act.message"_s)));
        QCOMPARE(verdictOf(u"chairman"_s), u"nog niet gecontroleerd"_s);
        QTRY_COMPARE(m_window->focusWidget(), see(u"check.chairman"_s)); // the next card
    }

    void wrongPin_staysToBeReadWithWhatToDo()
    {
        QTRY_VERIFY(see(u"reminder.0"_s));
        press(u"reminder.0"_s);
        QTRY_VERIFY(see(u"page.cards"_s));
        check(u"chairman"_s, u"9999"_s);
        QTRY_COMPARE_WITH_TIMEOUT(verdictOf(u"chairman"_s), u"1 probleem"_s, 60'000);
        check(u"chairman"_s, m_pin);
        QTRY_COMPARE_WITH_TIMEOUT(verdictOf(u"chairman"_s), u"in orde"_s, 60'000);
    }

    void blockedPin_saysWhatToDo_whereverACardIsChosen()
    {
        QTRY_VERIFY(see(u"reminder.0"_s));
        press(u"reminder.0"_s);
        QTRY_VERIFY_WITH_TIMEOUT(cardsAreRead(), 60'000);
        QVERIFY(!see(u"cards.blocked"_s));
        QVERIFY(ask({u"tries"_s, u"secretary"_s, u"0"_s}));
        QVERIFY(ask({u"pull"_s, u"secretary"_s}) && ask({u"insert"_s, u"secretary"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(see(u"cards.blocked"_s), 60'000);
        const QString told = textOf(u"cards.blocked"_s);
        QVERIFY(ask({u"tries"_s, u"secretary"_s, u"3"_s}));
        QVERIFY(ask({u"pull"_s, u"secretary"_s}) && ask({u"insert"_s, u"secretary"_s}));
        QVERIFY2(told.contains(u"gemeente"_s) && told.contains(u"PUK"_s), qPrintable(told));
        QTRY_VERIFY_WITH_TIMEOUT(!see(u"cards.blocked"_s), 60'000);
    }

    void cardPulledDuringAPin_isToldOfUntilItIsBack()
    {
        QTRY_VERIFY(see(u"reminder.0"_s));
        press(u"reminder.0"_s);
        QTRY_VERIFY_WITH_TIMEOUT(cardsAreRead(), 60'000);
        press(u"check.secretary"_s);
        QTRY_VERIFY_WITH_TIMEOUT(see(u"pin"_s), 60'000);
        QVERIFY(ask({u"pull"_s, u"secretary"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(
            textOf(u"act.message"_s).contains(qEnvironmentVariable("UV_SECRETARY_READER")), 60'000);
        QVERIFY(ask({u"insert"_s, u"secretary"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(textOf(u"act.message"_s), QString(), 60'000);
    }

    void cardUpsideDown_besideAGoodOne_isToldOf()
    {
        QTRY_VERIFY(see(u"reminder.0"_s));
        press(u"reminder.0"_s);
        QTRY_VERIFY_WITH_TIMEOUT(cardsAreRead(), 60'000);
        QVERIFY(ask({u"swap"_s, u"secretary"_s, u"mute"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(textOf(u"cards.hint"_s).contains(qEnvironmentVariable("UV_SECRETARY_READER")), 60'000);
        QVERIFY(ask({u"swap"_s, u"secretary"_s, u"secretary"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(cardsAreRead() && !see(u"cards.hint"_s), 60'000);
    }

    void checks_arePrinted_onceThereIsOne()
    {
        QTRY_VERIFY(see(u"reminder.0"_s));
        press(u"reminder.0"_s);
        QTRY_VERIFY(see(u"page.cards"_s));
        QVERIFY(!see(u"cards.save"_s)->isEnabled());
        QVERIFY(see(u"cards.unchecked"_s)); // says why
        check(u"secretary"_s, m_pin);
        press(u"cards.save"_s);
        QVERIFY(!see(u"cards.unchecked"_s));
        QTRY_VERIFY(see<QLineEdit>(u"fileNameEdit"_s));
        const QString path = m_folder->filePath(u"cards.pdf"_s);
        see<QLineEdit>(u"fileNameEdit"_s)->setText(path);
        QTest::keyClick(see<QLineEdit>(u"fileNameEdit"_s), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(textOf(u"cards.message"_s).contains(path), 60'000);
        QVERIFY(QFileInfo(path).size() > 1000);
    }
};

QTEST_MAIN(TestCardCheck)
#include "test_card_check.moc"

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/acts/person_box.h"
#include "ui/fields/pin_field.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Where the keyboard is while the desk asks.
class PersonTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    ui::PersonBox *m_box = nullptr;

    static desk::PinRequest request()
    {
        desk::PinRequest request;
        request.holder = u"An Peeters"_s;
        return request;
    }
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_box = new ui::PersonBox(base::Language::Dutch);
        auto *layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_box);
        layout->addWidget(new QLineEdit); // something else in the window
        layout->itemAt(1)->widget()->setObjectName(u"other"_s);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void pinAsked_hasTheKeyboard_andTheBoxKeepsItAfterwards()
    {
        m_box->sees(u"De kaart wordt gelezen"_s);
        const QFuture<base::Secret> pin = m_box->pin(request());
        QVERIFY(!find<QLabel>(u"act.message"_s)->isVisible()); // nothing is being read any more
        QVERIFY(find<ui::PinField>(u"pin"_s)->hasFocus());
        QTest::keyClicks(find<ui::PinField>(u"pin"_s), u"1234"_s);
        QTest::keyClick(find<ui::PinField>(u"pin"_s), Qt::Key_Return);
        QVERIFY(pin.isFinished());
        QVERIFY(m_box->holdsFocus());
        m_box->finish(base::Problem{
            .kind = base::Kind::Refused, .code = u"card.wrongPin"_s, .text = "Wrong PIN.", .args = {}, .where = {}});
        QVERIFY(m_box->holdsFocus());
        QCOMPARE(m_box->accessibleName(), find<QLabel>(u"act.message"_s)->text());
    }

    void pinAsked_warningsOfTheCard_areShownBeforeTheTries()
    {
        desk::PinRequest warned = request();
        const QFuture<base::Secret> plain = m_box->pin(warned);
        QVERIFY(!find<QLabel>(u"pin.warnings"_s)->isVisible());
        warned.warnings = {u"Het certificaat vervalt."_s};
        warned.triesLeft = 2;
        const QFuture<base::Secret> pin = m_box->pin(warned);
        QVERIFY(find<QLabel>(u"pin.warnings"_s)->isVisible());
        const QStringList lines = find<QLabel>(u"pin.warnings"_s)->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.first(), warned.warnings.first());
    }

    void pinDeclined_leavesTheKeyboardInTheBox()
    {
        const QFuture<base::Secret> pin = m_box->pin(request());
        QTest::mouseClick(find<QPushButton>(u"pin.no"_s), Qt::LeftButton);
        QVERIFY(pin.isFinished());
        QVERIFY(m_box->holdsFocus());
    }

    void pinWithdrawn_putsTheQuestionAway()
    {
        QFuture<base::Secret> pin = m_box->pin(request());
        QTest::keyClicks(find<ui::PinField>(u"pin"_s), u"12"_s);
        m_box->withdraw();
        QVERIFY(pin.isFinished());
        QVERIFY(pin.takeResult().isEmpty());
        QVERIFY(!find<ui::PinField>(u"pin"_s)->isVisible());
    }

    void readerAsks_saysSoWithoutAField_untilTheNextStep()
    {
        desk::PinRequest onPad = request();
        onPad.items = {u"Huurwaarborgen"_s};
        onPad.pad = base::Language::Dutch;
        m_box->padAsks(onPad);
        QVERIFY(find<QLabel>(u"pin.pad"_s)->isVisible());
        QVERIFY(!find<ui::PinField>(u"pin"_s)->isVisible());
        QVERIFY(!find<QPushButton>(u"pin.no"_s)->isVisible());
        QCOMPARE(m_box->accessibleName(), find<QLabel>(u"pin.pad"_s)->text());
        m_box->sees(u"Er wordt aangemeld"_s);
        QVERIFY(!find<QLabel>(u"pin.pad"_s)->isVisible());

        const QFuture<base::Secret> pin = m_box->pin(request()); // another reader, without keys
        QVERIFY(find<ui::PinField>(u"pin"_s)->isVisible());
        QVERIFY(!find<QLabel>(u"pin.pad"_s)->isVisible());
    }

    void question_answered_leavesTheKeyboardInTheBox()
    {
        m_box->sees(u"De kaart wordt gelezen"_s);
        const QFuture<desk::Agreement> answer
            = m_box->agree({.code = u"q"_s, .text = u"Zeker?"_s, .yes = u"Ja"_s, .needsReason = true});
        QVERIFY(!find<QLabel>(u"act.message"_s)->isVisible());
        QVERIFY(find<QLineEdit>(u"question.reason"_s)->hasFocus());
        QTest::keyClicks(find<QLineEdit>(u"question.reason"_s), u"zo is het"_s);
        QTest::mouseClick(find<QPushButton>(u"question.yes"_s), Qt::LeftButton);
        QVERIFY(answer.isFinished());
        QVERIFY(m_box->holdsFocus());
    }

    void proxyPassword_givenOrDeclined_leavesTheKeyboardInTheBox()
    {
        QFuture<sending::ProxyUser> user = m_box->proxyUser({u"proxy.example:3128"_s});
        QVERIFY(find<QLabel>(u"proxy.question"_s)->text().contains(u"proxy.example:3128"_s));
        QVERIFY(find<QLineEdit>(u"proxy.name"_s)->hasFocus());
        QVERIFY(!find<QPushButton>(u"proxy.yes"_s)->isEnabled());
        QTest::keyClicks(find<QLineEdit>(u"proxy.name"_s), u"an"_s);
        QTest::keyClicks(find<QLineEdit>(u"proxy.password"_s), u"geheim"_s);
        QCOMPARE(find<QLineEdit>(u"proxy.password"_s)->echoMode(), QLineEdit::Password);
        QTest::keyClick(find<QLineEdit>(u"proxy.password"_s), Qt::Key_Return);
        QVERIFY(user.isFinished());
        QCOMPARE(user.result().name, u"an"_s);
        QCOMPARE(user.result().password, u"geheim"_s);
        QVERIFY(m_box->holdsFocus());
        user = m_box->proxyUser({u"proxy.example:3128"_s, true});
        QVERIFY(find<QLineEdit>(u"proxy.password"_s)->text().isEmpty()); // it was refused
        m_box->decline();
        QVERIFY(user.result().name.isEmpty());
    }

    void question_isNotAnsweredByAPinTypedBlindly()
    {
        const QFuture<desk::Agreement> answer
            = m_box->agree({.code = u"sign.firstUse"_s, .text = u"Dezelfde?"_s, .yes = u"Ja"_s});
        QWidget *keyboard = m_window->focusWidget();
        QTest::keyClicks(keyboard, u"1234 "_s);
        QTest::keyClick(keyboard, Qt::Key_Return);
        QTest::keyClick(keyboard, Qt::Key_Enter);
        QVERIFY(!answer.isFinished());
        QCOMPARE(m_box->accessibleName(), u"Dezelfde?"_s);
        QTest::keyClick(keyboard, Qt::Key_Tab);
        QVERIFY(find<QPushButton>(u"question.yes"_s)->hasFocus()); // without a mouse, too
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
        QVERIFY(answer.result().agreed);
    }

    void triesLeft_areSaidBeforeTheFirst()
    {
        desk::PinRequest asked = request();
        QFuture<base::Secret> pin = m_box->pin(asked);
        QVERIFY(find<QLabel>(u"pin.tries"_s)->isVisible());
        QVERIFY(find<QLabel>(u"pin.tries"_s)->text().contains(u'3'));
        asked.triesLeft = 2;
        pin = m_box->pin(asked);
        QVERIFY(!find<QLabel>(u"pin.tries"_s)->isVisible()); // a warning says it
        QVERIFY(find<QLabel>(u"pin.warnings"_s)->text().contains(u'2'));
    }

    void keyboardElsewhere_staysThereWhenTheActEnds()
    {
        auto *other = find<QLineEdit>(u"other"_s);
        const QFuture<base::Secret> pin = m_box->pin(request());
        other->setFocus();
        m_box->finish();
        QVERIFY(pin.isFinished());
        QVERIFY(other->hasFocus());
    }
};

QTEST_MAIN(PersonTest)
#include "test_person.moc"

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/fields/pin_field.h"

#include <QAccessible>
#include <QClipboard>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

class PinTest : public QObject
{
    Q_OBJECT

private slots:
    void typing_digits_fillsTheSecret()
    {
        ui::PinField field;
        QTest::keyClicks(&field, u"1234"_s);
        QCOMPARE(field.count(), 4);
        QVERIFY(field.isComplete());
        const base::Secret pin = field.take();
        QCOMPARE(pin.view(), std::string_view("1234"));
        QCOMPARE(field.count(), 0);
    }

    void typing_afterTaking_fillsItAgain()
    {
        ui::PinField field;
        QTest::keyClicks(&field, u"1234"_s);
        QVERIFY(!field.take().isEmpty());
        QTest::keyClicks(&field, u"567890"_s);
        QCOMPARE(field.take().view(), std::string_view("567890"));
    }

    void typing_lettersAndShortcuts_isIgnored()
    {
        ui::PinField field;
        QTest::keyClicks(&field, u"a!b "_s);
        QTest::keyClick(&field, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(field.count(), 0);
    }

    void typing_tooManyDigits_stopsAtTwelve()
    {
        ui::PinField field;
        QTest::keyClicks(&field, u"12345678901234"_s);
        QCOMPARE(field.count(), ui::PinField::maximumDigits);
    }

    void backspaceAndEscape_removeDigits()
    {
        ui::PinField field;
        QTest::keyClicks(&field, u"123"_s);
        QTest::keyClick(&field, Qt::Key_Backspace);
        QCOMPARE(field.count(), 2);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.count(), 0);
    }

    void pasting_aPin_isRefused()
    {
        QGuiApplication::clipboard()->setText(u"1234"_s);
        ui::PinField field;
        QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(field.count(), 0);
    }

    void enter_withTooFewDigits_doesNotAnswer()
    {
        ui::PinField field;
        const QSignalSpy entered(&field, &ui::PinField::entered);
        QTest::keyClicks(&field, u"123"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(entered.count(), 0);
        QTest::keyClicks(&field, u"4"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(entered.count(), 1);
    }

    void screenReader_meetsAPasswordField_withoutItsDigits()
    {
        ui::PinField field;
        field.setAccessibleName(u"PIN"_s);
        QTest::keyClicks(&field, u"9073"_s);
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(&field);
        QVERIFY(seen);
        QCOMPARE(seen->role(), QAccessible::EditableText);
        QVERIFY(seen->state().passwordEdit);
        QVERIFY(!seen->textInterface());
        QVERIFY(!seen->editableTextInterface());
        for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            QVERIFY(!seen->text(kind).contains(u"9073"_s));
        QCOMPARE(seen->text(QAccessible::Name), u"PIN"_s);
    }

    void properties_ofTheField_neverHoldDigits()
    {
        ui::PinField field;
        QTest::keyClicks(&field, u"9073"_s);
        const QMetaObject *meta = field.metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i)
            QVERIFY(!meta->property(i).read(&field).toString().contains(u"9073"_s));
    }

    void picture_ofTwoPins_isTheSame()
    {
        ui::PinField first;
        ui::PinField second;
        QTest::keyClicks(&first, u"1111"_s);
        QTest::keyClicks(&second, u"8888"_s);
        QCOMPARE(first.grab().toImage(), second.grab().toImage());
    }

    void keys_areNotLogged_whenEverythingIsAskedFor()
    {
        QLoggingCategory::setFilterRules(u"*=true"_s);
        const auto isTold = [] { return QLoggingCategory("qt.gui.shortcutmap").isDebugEnabled(); };
        QVERIFY(isTold());
        ui::PinField field;
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        field.setFocus();
        QVERIFY(!isTold());
        QVERIFY(QLoggingCategory("desk").isDebugEnabled()); // what this program says itself
        field.clearFocus();
        QVERIFY(isTold());
        QLoggingCategory::setFilterRules({});
    }

    void disabling_theField_emptiesIt()
    {
        ui::PinField field;
        QTest::keyClicks(&field, u"1234"_s);
        field.setEnabled(false);
        QCOMPARE(field.count(), 0);
    }
};

QTEST_MAIN(PinTest)
#include "test_pin.moc"

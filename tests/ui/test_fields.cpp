// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/campaign.h"
#include "ui/fields/choice_editor.h"
#include "ui/fields/line_editor.h"
#include "ui/fields/long_text_editor.h"
#include "ui/fields/municipality.h"
#include "ui/fields/reference.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

form::Field fieldOf(form::Type type)
{
    form::Field field;
    field.id = u"hwg.amount"_s;
    field.type = type;
    field.label.nl = u"Totaalbedrag"_s;
    field.label.fr = u"Montant total"_s;
    field.help.nl = u"Alle waarborgen samen."_s;
    return field;
}

form::Value number(const char *text)
{
    return *base::Decimal::parse(QString::fromLatin1(text));
}

/// The last value that was committed; missing when there was none.
form::Value committed(const QSignalSpy &spy)
{
    return spy.isEmpty() ? form::Value() : spy.last().first().value<form::Value>();
}

} // namespace

class FieldsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_other = nullptr;

    template <typename Editor>
    Editor *place(Editor *editor)
    {
        m_window = std::make_unique<QWidget>();
        m_other = new QLineEdit(m_window.get());
        editor->setParent(m_window.get());
        editor->move(0, 60);
        editor->resize(240, 40);
        m_window->resize(400, 300);
        m_window->show();
        m_other->setFocus();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            qFatal("no active window");
        return editor;
    }

private slots:
    void money_typedInBelgianSpelling_isCommittedExactly_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("shown");
        QTest::newRow("comma") << u"1234,5"_s << u"1234.50"_s << u"1.234,50"_s;
        QTest::newRow("groups") << u"1.234,56"_s << u"1234.56"_s << u"1.234,56"_s;
        QTest::newRow("point") << u"0.5"_s << u"0.50"_s << u"0,50"_s;
        QTest::newRow("whole") << u"60000"_s << u"60000.00"_s << u"60.000,00"_s;
    }
    void money_typedInBelgianSpelling_isCommittedExactly()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QFETCH(QString, shown);
        auto *editor = place(new ui::LineEditor(fieldOf(form::Type::Money), base::Language::Dutch));
        const QSignalSpy spy(editor, &ui::FieldEditor::committed);
        auto *line = editor->findChild<QLineEdit *>();
        line->setFocus();
        QTest::keyClicks(line, typed);
        m_other->setFocus();
        QCOMPARE(spy.count(), 1);
        QCOMPARE(form::canonical(committed(spy), form::Type::Money), expected);
        QCOMPARE(line->text(), shown);
    }

    void money_shownInFrench_groupsWithANarrowSpace()
    {
        auto *editor = place(new ui::LineEditor(fieldOf(form::Type::Money), base::Language::French));
        editor->setValue(number("1234.5"));
        QCOMPARE(editor->findChild<QLineEdit *>()->text(), u"1\u202f234,50"_s);
    }

    void money_withTheFocus_showsNoGroups()
    {
        auto *editor = place(new ui::LineEditor(fieldOf(form::Type::Money), base::Language::Dutch));
        editor->setValue(number("1234.5"));
        auto *line = editor->findChild<QLineEdit *>();
        line->setFocus();
        QCOMPARE(line->text(), u"1234,50"_s);
        m_other->setFocus();
        QCOMPARE(line->text(), u"1.234,50"_s);
    }

    void money_leftUnchanged_isNotCommitted()
    {
        auto *editor = place(new ui::LineEditor(fieldOf(form::Type::Money), base::Language::Dutch));
        editor->setValue(number("1234.5"));
        const QSignalSpy spy(editor, &ui::FieldEditor::committed);
        editor->findChild<QLineEdit *>()->setFocus();
        m_other->setFocus();
        QCOMPARE(spy.count(), 0);
    }

    void unreadableText_isKeptAndExplained()
    {
        auto *editor = place(new ui::LineEditor(fieldOf(form::Type::Money), base::Language::Dutch));
        const QSignalSpy wrong(editor, &ui::FieldEditor::unreadable);
        const QSignalSpy spy(editor, &ui::FieldEditor::committed);
        auto *line = editor->findChild<QLineEdit *>();
        line->setFocus();
        QTest::keyClicks(line, u"twaalf"_s);
        m_other->setFocus();
        QCOMPARE(spy.count(), 0);
        QCOMPARE(wrong.count(), 1);
        QCOMPARE(line->text(), u"twaalf"_s);
    }

    void ambiguousAmount_isNeitherCommittedNorGuessed_andOffersWhatItMayMean()
    {
        auto *editor = place(new ui::LineEditor(fieldOf(form::Type::Money), base::Language::Dutch));
        const QSignalSpy wrong(editor, &ui::FieldEditor::unreadable);
        const QSignalSpy spy(editor, &ui::FieldEditor::committed);
        auto *line = editor->findChild<QLineEdit *>();
        line->setFocus();
        QTest::keyClicks(line, u"1.230"_s);
        QTest::keyClick(line, Qt::Key_Tab);
        QCOMPARE(spy.count(), 0);
        QCOMPARE(wrong.count(), 1);
        QCOMPARE(wrong.first().at(2).value<QList<form::Value>>().size(), 2);
        QCOMPARE(line->text(), u"1.230"_s);
    }

    void escape_bringsBackTheOldValue()
    {
        auto *editor = place(new ui::LineEditor(fieldOf(form::Type::Count), base::Language::Dutch));
        editor->setValue(number("12"));
        auto *line = editor->findChild<QLineEdit *>();
        line->setFocus();
        QTest::keyClicks(line, u"345"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QCOMPARE(line->text(), u"12"_s);
    }

    void valueFromOutside_whileTyping_isNotWrittenOverTheTyping()
    {
        auto *editor = place(new ui::LineEditor(fieldOf(form::Type::Count), base::Language::Dutch));
        editor->setValue(number("12"));
        auto *line = editor->findChild<QLineEdit *>();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, u"9"_s);
        editor->setValue(number("12"));
        QCOMPARE(line->text(), u"9"_s);
    }

    void date_typed_isCommitted()
    {
        auto *editor = place(new ui::LineEditor(fieldOf(form::Type::Date), base::Language::Dutch));
        const QSignalSpy spy(editor, &ui::FieldEditor::committed);
        auto *line = editor->findChild<QLineEdit *>();
        line->setFocus();
        QTest::keyClicks(line, u"31/3/2016"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(committed(spy), form::Value(QDate(2016, 3, 31)));
    }

    void date_ofTheReportingYear_decidesWhatTwoDigitsMean()
    {
        auto *editor
            = place(new ui::LineEditor(fieldOf(form::Type::Date), base::Language::Dutch, &form::Campaign::builtIn()));
        const QSignalSpy spy(editor, &ui::FieldEditor::committed);
        auto *line = editor->findChild<QLineEdit *>();
        line->setFocus();
        QTest::keyClicks(line, u"01-02-16"_s);
        m_other->setFocus();
        QCOMPARE(committed(spy), form::Value(QDate(2016, 2, 1)));
        QCOMPARE(line->text(), u"01/02/2016"_s); // shown back
    }

    void postcode_longerThanItsField_isReadBeforeItIsCut()
    {
        form::Field field = fieldOf(form::Type::Text);
        field.pattern = u"^[1-9][0-9]{3}$"_s;
        field.maxLength = 4;
        auto *editor = place(new ui::LineEditor(field, base::Language::Dutch));
        const QSignalSpy spy(editor, &ui::FieldEditor::committed);
        editor->findChild<QLineEdit *>()->setFocus();
        QTest::keyClicks(editor->findChild<QLineEdit *>(), u"B-4780"_s);
        m_other->setFocus();
        QCOMPARE(committed(spy), form::Value(u"4780"_s));
    }

    void choice_picked_commitsItsCode()
    {
        form::Field field = fieldOf(form::Type::Choice);
        field.choices = {{u"a"_s, {u"Eerste"_s, {}, {}, {}}}, {u"b"_s, {u"Tweede"_s, {}, {}, {}}}};
        auto *editor
            = place(new ui::ChoiceEditor(field, base::Language::Dutch, ui::choicesOf(field, base::Language::Dutch)));
        const QSignalSpy spy(editor, &ui::FieldEditor::committed);
        auto *box = editor->findChild<QComboBox *>();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(committed(spy), form::Value(u"b"_s));
        editor->setValue(form::Value());
        QCOMPARE(box->currentIndex(), 0);
    }

    void truth_missing_showsNeitherAnswer()
    {
        auto *editor = place(new ui::TruthEditor(fieldOf(form::Type::Bool), base::Language::Dutch));
        const auto buttons = editor->findChildren<QRadioButton *>();
        QCOMPARE(buttons.size(), 2);
        QVERIFY(!buttons.at(0)->isChecked() && !buttons.at(1)->isChecked());
        const QSignalSpy spy(editor, &ui::FieldEditor::committed);
        QTest::mouseClick(buttons.at(1), Qt::LeftButton);
        QCOMPARE(committed(spy), form::Value(false));
        editor->setValue({});
        QVERIFY(!buttons.at(0)->isChecked() && !buttons.at(1)->isChecked());
    }

    void longText_tooLong_isExplained()
    {
        form::Field field = fieldOf(form::Type::LongText);
        field.maxLength = 5;
        auto *editor = place(new ui::LongTextEditor(field, base::Language::Dutch));
        const QSignalSpy wrong(editor, &ui::FieldEditor::unreadable);
        auto *edit = editor->findChild<QPlainTextEdit *>();
        edit->setFocus();
        QTest::keyClicks(edit, u"te lange tekst"_s);
        m_other->setFocus();
        QCOMPARE(wrong.count(), 1);
    }

    void municipality_byAnyOfItsNames_isItsCode_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("code") << u" 24062 "_s << u"24062"_s;
        QTest::newRow("dutch") << u"Leuven"_s << u"24062"_s;
        QTest::newRow("french, capitals") << u"LOUVAIN"_s << u"24062"_s;
        QTest::newRow("without accents") << u"liege"_s << u"62063"_s;
        QTest::newRow("german without umlaut") << u"bullingen"_s << u"63012"_s;
        QTest::newRow("spaces for hyphens") << u"heist op den berg"_s << u"12014"_s;
        QTest::newRow("without its district") << u"Halle"_s << u"23027"_s;
        QTest::newRow("as it is proposed") << u"Leuven / Louvain (24062)"_s << u"24062"_s;
        QTest::newRow("as it is shown") << u"24062 · Leuven"_s << u"24062"_s;
        QTest::newRow("two of that name") << u"Saint-Nicolas"_s << QString();
        QTest::newRow("none of that name") << u"Nergenshuizen"_s << QString();
    }
    void municipality_byAnyOfItsNames_isItsCode()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, code);
        const auto read
            = ui::readTyped(typed, fieldOf(form::Type::Nis), form::Campaign::builtIn(), base::Language::Dutch);
        QCOMPARE(read.value.ok(), !code.isEmpty());
        if (read.value)
            QCOMPARE(*read.value, form::Value(code));
    }

    void municipality_thatIsNotClear_isExplained()
    {
        const form::Field field = fieldOf(form::Type::Nis);
        const auto two = ui::readTyped(u"saint nicolas"_s, field, form::Campaign::builtIn(), base::Language::Dutch);
        QCOMPARE(two.candidates, QList<form::Value>({u"46021"_s, u"62093"_s}));
        QCOMPARE(two.value.problem().code, u"municipality.ambiguous"_s);
        QVERIFY(two.value.problem().args.last().contains(u"46021"_s)
            && two.value.problem().args.last().contains(u"62093"_s));
        const auto none = ui::readTyped(u"Nergenshuizen"_s, field, form::Campaign::builtIn(), base::Language::Dutch);
        QCOMPARE(none.value.problem().code, u"municipality.unknown"_s);
    }

    void municipality_typedByName_isShownWithItsCode()
    {
        auto *editor
            = place(ui::makeEditor(fieldOf(form::Type::Nis), base::Language::French, {}, &form::Campaign::builtIn()));
        const QSignalSpy committed(editor, &ui::FieldEditor::committed);
        auto *line = editor->findChild<QLineEdit *>();
        line->setFocus();
        QTest::keyClicks(line, u"louvain"_s);
        QVERIFY(line->completer()->completionCount() > 0);
        line->completer()->popup()->hide();
        m_other->setFocus();
        QCOMPARE(committed.count(), 1);
        QCOMPARE(line->text(), u"24062 · Louvain"_s);
    }

    void broken_whereOnlyWholeNumbersFit_isSaidPlainly()
    {
        const auto read
            = ui::readTyped(u"2,5"_s, fieldOf(form::Type::Count), form::Campaign::builtIn(), base::Language::Dutch);
        QCOMPARE(read.value.problem().code, u"ui.number.whole"_s);
    }

    void reference_byAPartOfItsName_isFoundWhenItIsTheOnlyOne()
    {
        const ui::Choices staff{{form::Value(base::Decimal(1)), u"1 · Peeters An"_s},
            {form::Value(base::Decimal(2)), u"2 · Janssens Jan"_s}, {form::Value(base::Decimal(3)), u"3 · Jans An"_s}};
        const form::Field field = fieldOf(form::Type::Reference);
        QCOMPARE(*ui::readReference(u"peet"_s, field, staff).value, staff.at(0).first);
        QCOMPARE(*ui::readReference(u"2"_s, field, staff).value, staff.at(1).first);
        QCOMPARE(*ui::readReference(u"3 · Jans An"_s, field, staff).value, staff.at(2).first);
        QVERIFY(ui::readReference(u" "_s, field, staff).value->isMissing());
        QCOMPARE(ui::readReference(u"jans"_s, field, staff).value.problem().code, u"ui.reference.ambiguous"_s);
        QCOMPARE(ui::readReference(u"Claes"_s, field, staff).value.problem().code, u"ui.reference.unknown"_s);
    }

    void editors_ofEveryType_haveNameAndHelpForScreenReaders()
    {
        for (int type = 0; type <= static_cast<int>(form::Type::Reference); ++type) {
            const std::unique_ptr<ui::FieldEditor> editor(
                ui::makeEditor(fieldOf(static_cast<form::Type>(type)), base::Language::Dutch));
            QCOMPARE(editor->control()->objectName(), u"hwg.amount"_s);
            QVERIFY(editor->control()->accessibleName().startsWith(u"Totaalbedrag"_s));
            QCOMPARE(editor->control()->accessibleDescription(), u"Alle waarborgen samen."_s);
        }
    }
};

QTEST_MAIN(FieldsTest)
#include "test_fields.moc"

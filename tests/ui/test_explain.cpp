// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "memory_source.h"
#include "ui/explain/explanation_view.h"
#include "ui/explain/row_list.h"
#include "ui/form/form_page.h"
#include "ui/frame/side_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;

/// How a number came about, as the window tells it.
class ExplainTest : public QObject
{
    Q_OBJECT

    const form::Campaign &m_campaign = form::Campaign::builtIn();

private slots:
    void computedField_isExplainedInWords()
    {
        MemorySource source;
        ui::SidePanel panel(source);
        for (const form::Definition &module : m_campaign.modules())
            for (const form::Field *field : module.fields())
                if (field->isComputed()) {
                    panel.showHelp(field->id, source.evaluator());
                    for (const QLabel *label : panel.findChildren<QLabel *>())
                        QVERIFY2(!label->text().contains(module.code + u'.'), qPrintable(label->text()));
                }
    }

    void questionMark_standsBesideComputedAndProposedValuesOnly()
    {
        MemorySource source;
        ui::FormPage page(source, *m_campaign.module(u"hwg"_s));
        page.show();
        const auto mark = [&page](const QString &id) { return page.findChild<QToolButton *>(u"explain."_s + id); };
        QVERIFY(mark(u"hwg.n_total"_s)->isVisible());
        QVERIFY(mark(u"hwg.period_from"_s)->isVisible()); // proposed
        QVERIFY(!mark(u"hwg.n_cash"_s)->isVisible());
        QVERIFY(mark(u"hwg.n_total"_s)
                    ->accessibleName()
                    .contains(m_campaign.field(u"hwg.n_total"_s)->label.in(base::Language::Dutch)));
        QVERIFY(
            source.edit({.path = {u"hwg.period_from"_s, {}, {}}, .value = form::Value(QDate(2016, 2, 1)), .rows = {}})
                .ok());
        QVERIFY(!mark(u"hwg.period_from"_s)->isVisible());
    }

    void explanation_followsEditsWhileItIsOpen_andLeadsToItsFigures()
    {
        report::Values before;
        before.setField(u"hwg.n_total"_s, form::Value(base::Decimal(10)));
        MemorySource source({}, before);
        ui::ExplanationView view(source);
        view.show();
        view.open({u"hwg.n_total"_s, {}, {}});
        QVERIFY(
            source.edit({.path = {u"hwg.n_cash"_s, {}, {}}, .value = form::Value(base::Decimal(12)), .rows = {}}).ok());
        const auto *value = view.findChild<QLabel *>(u"explanation.value"_s);
        QTRY_COMPARE(value->text(), u"12"_s);
        const QString lastYear = view.findChild<QLabel *>(u"explanation.lastYear"_s)->text();
        QVERIFY2(lastYear.contains(u"2015: 10"_s) && lastYear.contains(u"+2"_s), qPrintable(lastYear));
        const QSignalSpy chosen(&view, &ui::ExplanationView::placeChosen);
        auto *input = view.findChild<QAbstractButton *>(u"explanation.hwg.n_cash"_s);
        QVERIFY(input->accessibleName().contains(u"12"_s));
        input->click();
        QCOMPARE(chosen.first().first().value<report::Path>().toString(), u"hwg.n_cash"_s);
    }

    void explanation_ofASum_listsItsRows_eachLeadingToItsPlace()
    {
        MemorySource source;
        for (const report::RowId id : {3, 7}) {
            QVERIFY(source
                        .edit({.kind = report::Edit::Kind::InsertRow,
                            .path = {u"vst.expenses"_s, id, {}},
                            .value = {},
                            .rows = {{id,
                                {{u"description"_s, form::Value(u"Kost %1"_s.arg(id))},
                                    {u"amount"_s, form::Value(base::Decimal(10 * id))}}}}})
                        .ok());
        }
        ui::ExplanationView view(source);
        view.open({u"vst.total"_s, {}, {}});
        auto *rows = view.findChild<ui::RowList *>(u"explanation.rows.vst.expenses"_s);
        QVERIFY(rows);
        QCOMPARE(rows->topLevelItemCount(), 2);
        const QSignalSpy chosen(&view, &ui::ExplanationView::placeChosen);
        emit rows->itemActivated(rows->topLevelItem(1), 0);
        QCOMPARE(chosen.first().first().value<report::Path>(), (report::Path{u"vst.expenses"_s, 3, {}}));
    }

    void explanation_ofARowThatGoes_closes()
    {
        MemorySource source;
        QVERIFY(source
                    .edit({.kind = report::Edit::Kind::InsertRow,
                        .path = {u"vst.expenses"_s, 1, {}},
                        .value = {},
                        .rows = {{1, {{u"amount"_s, form::Value(base::Decimal(10))}}}}})
                    .ok());
        ui::ExplanationView view(source);
        view.open({u"vst.expenses"_s, 1, u"charged"_s});
        QVERIFY(view.isOpen());
        source.takeBack();
        QTRY_VERIFY(!view.isOpen());
    }

    void explanation_closedWithEscape_givesTheKeyboardBack()
    {
        MemorySource source;
        QWidget window;
        auto *layout = new QHBoxLayout(&window);
        auto *page = new ui::FormPage(source, *m_campaign.module(u"hwg"_s));
        auto *panel = new ui::SidePanel(source);
        layout->addWidget(page);
        layout->addWidget(panel);
        connect(&source, &ui::FormSource::explanationWanted, panel,
            [panel](const report::Path &path) { panel->explanation().open(path); });
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *total = page->findChild<QLineEdit *>(u"hwg.n_total"_s);
        total->setFocus();
        QTest::keyClick(total, Qt::Key_F1, Qt::ControlModifier);
        QVERIFY(panel->explanation().isVisible());
        QVERIFY(panel->explanation().isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!panel->explanation().isVisible());
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(total));
    }
};

QTEST_MAIN(ExplainTest)
#include "test_explain.moc"

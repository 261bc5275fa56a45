// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/draft.h"
#include "ui/form/form_page.h"
#include "ui/form/sum_row.h"
#include "ui/form/workplace_source.h"
#include "ui/last_year/carry_list.h"
#include "ui/last_year/last_year_dialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// The dialog on the example, with a made-up 2015 as exported values.
class LastYearTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<desk::Surroundings> m_surroundings;
    std::unique_ptr<desk::Workplace> m_workplace;
    std::unique_ptr<desk::CardWatch> m_cards;
    std::unique_ptr<ui::WorkplaceSource> m_source;
    std::unique_ptr<ui::Tools> m_tools;
    std::unique_ptr<ui::LastYearDialog> m_dialog;

    QString written(const QString &form, const QByteArray &fields, const QByteArray &tables = {}) const
    {
        QFile file(m_folder.filePath(form + u".json"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no room");
        file.write("{\"form\": \"" + form.toUtf8() + "\", \"year\": 2015, \"fields\": {" + fields + "}, \"tables\": {"
            + tables + "}}");
        return file.fileName();
    }
    QString ocmw(const QByteArray &kbo = "0899999949") const
    {
        return written(u"ocmw"_s,
            "\"ocmw.nis\": \"99999\", \"ocmw.kbo\": \"" + kbo
                + "\", \"ocmw.phone\": \"02 111 11 11\", \"ocmw.email\": \"oud@example.org\"");
    }
    QString hwg() const { return written(u"hwg"_s, "\"hwg.n_cash\": \"20\""); }
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_dialog->findChild<Widget *>(name);
    }
    void clear(const QString &field) { QVERIFY(desk::setAt(*m_workplace, field, QString()).ok()); }

private slots:
    void init()
    {
        static int number = 0;
        m_surroundings = *desk::Surroundings::make(base::Language::Dutch);
        m_workplace = *desk::Workplace::beginExample(*m_surroundings, m_folder.filePath(QString::number(++number)));
        m_cards = std::make_unique<desk::CardWatch>();
        m_source = std::make_unique<ui::WorkplaceSource>(*m_workplace);
        m_tools = std::make_unique<ui::Tools>(*m_surroundings, *m_workplace, *m_cards, *m_source, m_folder.path());
        m_dialog = std::make_unique<ui::LastYearDialog>(*m_tools);
        m_dialog->show();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_tools.reset();
        m_source.reset();
        m_cards.reset();
        m_workplace.reset();
    }

    void takenOver_figuresStandBesideTheirFields_andCheckedThingsCome()
    {
        clear(u"ocmw.phone"_s);
        clear(u"ocmw.email"_s);
        QVERIFY(!find<QPushButton>(u"lastYear.yes"_s)->isEnabled());
        m_dialog->read({ocmw(), hwg()});
        auto *list = find<ui::CarryList>(u"lastYear.list"_s);
        QTRY_COMPARE(list->count(), 2);
        for (int i = 0; i < list->count(); ++i)
            if (list->topLevelItem(i)->text(1).contains(u'@'))
                list->topLevelItem(i)->setCheckState(0, Qt::Unchecked);
        find<QPushButton>(u"lastYear.yes"_s)->click();
        QTRY_VERIFY(!m_dialog->isVisible());
        const report::Values &values = m_workplace->evaluator().values();
        QCOMPARE(values.field(u"ocmw.phone"_s), form::Value(u"02 111 11 11"_s));
        QVERIFY(values.field(u"ocmw.email"_s).isMissing());
        const ui::FormPage page(*m_source, *m_workplace->campaign().module(u"hwg"_s));
        bool beside = false;
        for (const QLabel *label : page.findChildren<QLabel *>())
            beside = beside || label->text().startsWith(u"2015: 20"_s);
        QVERIFY(beside);
    }

    void takenOver_sumsOfItsTablesStandBelowThoseOfNow()
    {
        const form::Definition &vst = *m_workplace->campaign().module(u"vst"_s);
        const ui::FormPage page(*m_source, vst);
        const auto words = [&page] {
            QString all;
            for (const ui::SumRow *sums : page.findChildren<ui::SumRow *>())
                all += sums->accessibleName() + u'\n';
            return all;
        };
        QVERIFY(!words().contains(u"2015"_s));
        m_dialog->read(
            {ocmw(), written(u"vst"_s, {}, R"("vst.expenses": [{"amount": "12.50"}, {"amount": "30.00"}])")});
        QTRY_VERIFY(find<QPushButton>(u"lastYear.yes"_s)->isEnabled());
        find<QPushButton>(u"lastYear.yes"_s)->click();
        QTRY_VERIFY(words().contains(u"2015"_s));
        QVERIFY2(words().contains(u" 42,50"_s), qPrintable(words()));
    }

    void anotherOcmw_isAskedAbout()
    {
        m_dialog->read({ocmw("0212214125"), hwg()});
        auto *agreed = find<QCheckBox>(u"lastYear.agreed"_s);
        QTRY_VERIFY(agreed->isVisible());
        QCoreApplication::processEvents();
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            QVERIFY2(!label->isVisible() || label->height() >= label->heightForWidth(label->width()),
                qPrintable(label->text())); // all of it can be read
        QVERIFY(!find<QPushButton>(u"lastYear.yes"_s)->isEnabled());
        agreed->click();
        QVERIFY(find<QPushButton>(u"lastYear.yes"_s)->isEnabled());
    }

    void foreignFile_isExplained_andNothingIsTaken()
    {
        QFile file(m_folder.filePath(u"foreign.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("hello");
        file.close();
        m_dialog->read({file.fileName()});
        auto *message = find<QLabel>(u"lastYear.message"_s);
        QTRY_VERIFY(message->text().remove(QChar(0x200b)).contains(file.fileName()));
        QVERIFY(!find<QPushButton>(u"lastYear.yes"_s)->isEnabled());
    }
};

QTEST_MAIN(LastYearTest)
#include "test_last_year.moc"

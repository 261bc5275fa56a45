// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "memory_source.h"
#include "ui/form/finding_line.h"
#include "ui/form/table_block.h"
#include "ui/form/table_model.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

/// A table with all that stands around it, as a person uses it.
class TableUseTest : public QObject
{
    Q_OBJECT

    const form::Table &m_table = *form::Campaign::builtIn().table(u"vst.expenses"_s);
    std::unique_ptr<MemorySource> m_source;
    std::unique_ptr<ui::TableBlock> m_block;
    ui::TableView *m_view = nullptr;
    ui::TableModel *m_model = nullptr;

    int column(const QString &name) const
    {
        for (int i = 0; i < m_table.columns.size(); ++i)
            if (m_table.columns.at(i).name() == name)
                return i;
        return -1;
    }
    QModelIndex cell(int row, const QString &name) const { return m_model->index(row, column(name)); }
    QString text(int row, const QString &name) const { return cell(row, name).data().toString(); }
    void go(int row, const QString &name) { m_view->setCurrentIndex(cell(row, name)); }
    /// Types into the current cell.
    void type(const QString &text, Qt::Key end = Qt::Key_Return)
    {
        QTest::keyClick(m_view->viewport(), Qt::Key_F2);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, end);
        settle();
    }
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    QString message() const { return m_block->findChild<ui::FindingLine *>()->message(); }
    QStringList answers() const
    {
        QStringList shown;
        for (int i = 1; i <= 6; ++i)
            if (const auto *button = m_block->findChild<QPushButton *>(u"candidate.%1"_s.arg(i));
                button && button->isVisible())
                shown.append(button->accessibleName());
        return shown;
    }

private slots:
    void init()
    {
        m_source = std::make_unique<MemorySource>();
        m_block = std::make_unique<ui::TableBlock>(*m_source, m_table);
        m_view = m_block->findChild<ui::TableView *>();
        m_model = m_block->findChild<ui::TableModel *>();
        m_block->resize(1100, 600);
        m_block->show();
        m_view->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_block.get()));
    }
    void cleanup()
    {
        m_block.reset();
        m_source.reset();
    }

    void ambiguousAmount_isAskedBelow_whileTypingGoesOn()
    {
        go(0, u"amount"_s);
        type(u"10"_s);
        type(u"1.234"_s);
        QCOMPARE(m_view->currentIndex().row(), 2);
        QCOMPARE(text(1, u"amount"_s), u"1.234"_s);
        QCOMPARE(answers(), QStringList({u"1.234,00\u00a0€"_s, u"1,23\u00a0€"_s}));
        QVERIFY2(message().contains(u"1.234"_s), qPrintable(message()));
        type(u"7"_s); // nothing of what was typed is lost
        QTest::keyClick(m_view, Qt::Key_1, Qt::AltModifier);
        settle();
        QVERIFY(answers().isEmpty());
        QVERIFY(m_view->hasFocus());
        QStringList amounts;
        for (int row = 0; row < m_model->rowCount(); ++row)
            amounts.append(text(row, u"amount"_s));
        QCOMPARE(amounts, QStringList({u"10,00"_s, u"7,00"_s, u"1.234,00"_s, QString()}));
    }

    void twoAmbiguousAmounts_areAskedOneAfterTheOther_theCellAtHandFirst()
    {
        go(0, u"amount"_s);
        type(u"1"_s);
        type(u"2"_s);
        go(0, u"amount"_s);
        type(u"1.234"_s);
        type(u"5.678"_s);
        QCOMPARE(answers().first(), u"5.678,00\u00a0€"_s);
        go(0, u"amount"_s);
        QCOMPARE(answers().first(), u"1.234,00\u00a0€"_s);
        QTest::keyClick(m_view, Qt::Key_2, Qt::AltModifier);
        QCOMPARE(text(0, u"amount"_s), u"1,23"_s);
        QCOMPARE(answers().first(), u"5.678,00\u00a0€"_s);
        QTest::mouseClick(m_block->findChild<QPushButton *>(u"candidate.1"_s), Qt::LeftButton);
        QCOMPARE(text(1, u"amount"_s), u"5.678,00"_s);
        QVERIFY(answers().isEmpty());
        QVERIFY(m_view->hasFocus());
    }
};

QTEST_MAIN(TableUseTest)
#include "test_table_use.moc"

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/intake.h"
#include "tests/awaited.h"
#include "ui/import/table_import_dialog.h"
#include "window_ground.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <QRadioButton>

using Stage = desk::Intake::Stage;

/// A large import in the window that somebody breaks off in its middle.
class ImportStoppedTest : public WindowGround
{
    Q_OBJECT

    static constexpr int many = 30'000; // rows

    /// All that the file of the OCMW holds of the table, read again from the disk.
    struct Kept {
        QList<report::Row> rows;
        QStringList events;
        QStringList files;
        bool operator==(const Kept &) const = default;
    };
    Kept kept() const
    {
        const QString folder = m_folder->filePath(u"data"_s);
        const auto surroundings = std::move(*desk::Surroundings::make(base::Language::Dutch));
        const auto workplace = std::move(*desk::Workplace::open(*surroundings, folder));
        Kept kept;
        kept.rows = workplace->evaluator().values().rows(u"hwg.files"_s);
        const auto history = awaited(workplace->history());
        for (const store::Event &event : *history)
            kept.events.append(u"%1 %2 %3"_s.arg(event.sequence).arg(event.subject, event.note));
        kept.files = QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        return kept;
    }
    QString written(const QString &name, int rows) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write("no;amount\n") < 0)
            qFatal("no room");
        for (int row = 0; row < rows; ++row)
            file.write("N" + QByteArray::number(row) + ";10\n");
        return file.fileName();
    }
    ui::TableImportDialog *dialog() const
    {
        auto *found = m_window->findChild<ui::TableImportDialog *>();
        return found && found->isVisible() ? found : nullptr;
    }
    /// By the menu of the table.
    void import(const QString &path)
    {
        goTo(u"hwg"_s);
        m_window->findChild<QAction *>(u"hwg.files.file.import"_s)->trigger();
        QTRY_VERIFY(m_window->findChild<QFileDialog *>());
        auto *choice = m_window->findChild<QFileDialog *>();
        emit choice->fileSelected(path);
        choice->close();
        QTRY_VERIFY(dialog());
    }
    bool reaches(Stage stage) const
    {
        return QTest::qWaitFor(
            [&] { return dialog() && dialog()->findChild<desk::Intake *>()->stage() == stage; }, 120'000);
    }
    /// Opens a large file and ends in the midst of this stage: each answer of a person begins one.
    void importUntil(Stage stage)
    {
        import(written(u"large.csv"_s, many));
        QVERIFY(reaches(Stage::Tried));
        if (stage == Stage::Reading) {
            auto *encoding = find<QComboBox>(u"import.encoding"_s);
            encoding->setCurrentIndex(encoding->findData(u"Windows-1252"_s));
        } else if (stage == Stage::Trying) {
            find<QRadioButton>(u"import.add"_s)->click();
        } else {
            press(u"import.yes"_s);
        }
        QCOMPARE(dialog()->findChild<desk::Intake *>()->stage(), stage);
    }
    void importThreeMore()
    {
        import(written(u"small.csv"_s, 3));
        QVERIFY(reaches(Stage::Tried));
        QTRY_VERIFY(find<QRadioButton>(u"import.add"_s));
        find<QRadioButton>(u"import.add"_s)->click();
        QVERIFY(reaches(Stage::Tried));
        press(u"import.yes"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), 60'000);
        QVERIFY(!find<QLabel>(u"page.message"_s)->text().isEmpty());
    }
    void beginExample()
    {
        start();
        openExample();
        stop();
    }

private slots:
    void importInTheMiddle_brokenOff_leavesAllAsItWas_data()
    {
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<QString>("way");
        QTest::newRow("reading, Cancel") << Stage::Reading << u"cancel"_s;
        QTest::newRow("reading, the dialog's X") << Stage::Reading << u"close"_s;
        QTest::newRow("checking, Cancel") << Stage::Trying << u"cancel"_s;
        QTest::newRow("checking, Escape") << Stage::Trying << u"escape"_s;
        QTest::newRow("taking over, Cancel") << Stage::TakingOver << u"cancel"_s;
        QTest::newRow("taking over, Escape") << Stage::TakingOver << u"escape"_s;
        QTest::newRow("taking over, the dialog's X") << Stage::TakingOver << u"close"_s;
    }
    void importInTheMiddle_brokenOff_leavesAllAsItWas()
    {
        QFETCH(const Stage, stage);
        QFETCH(const QString, way);
        beginExample();
        const Kept before = kept();
        QCOMPARE(before.rows.size(), 67);
        start();
        importUntil(stage);
        if (way == u"cancel"_s)
            press(u"import.no"_s);
        else if (way == u"escape"_s)
            QTest::keyClick(dialog(), Qt::Key_Escape);
        else
            QVERIFY(dialog()->close());
        QTRY_VERIFY(!dialog());
        QVERIFY(find<QLabel>(u"page.message"_s)->text().isEmpty()); // nothing came in
        importThreeMore(); // comes after whatever may still be going on
        stop();
        const Kept after = kept();
        QCOMPARE(after.rows.size(), before.rows.size() + 3);
        QCOMPARE(after.rows.mid(0, before.rows.size()), before.rows);
        QCOMPARE(after.events.mid(0, before.events.size()), before.events);
        QCOMPARE(after.events.size(), before.events.size() + 1);
        QCOMPARE(after.files, before.files);
    }

    void importInTheMiddle_andTheWindowCloses_leavesAllAsItWas()
    {
        beginExample();
        const Kept before = kept();
        start();
        importUntil(Stage::TakingOver);
        QVERIFY(m_window->close());
        stop();
        QVERIFY(kept() == before);
    }

    void importCancelled_letsOneTypeOnAtOnce()
    {
        beginExample();
        start();
        importUntil(Stage::TakingOver);
        press(u"import.no"_s);
        QTRY_VERIFY(!dialog());
        auto *line = find<QLineEdit>(u"hwg.n_bank"_s);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, u"77"_s);
        QTest::keyClick(line, Qt::Key_Tab);
        QTRY_VERIFY(find(u"saved"_s));
        stop();
        start();
        goTo(u"hwg"_s);
        QCOMPARE(find<QLineEdit>(u"hwg.n_bank"_s)->text(), u"77"_s);
        stop();
        QCOMPARE(kept().rows.size(), 67);
    }
};

QTEST_MAIN(ImportStoppedTest)
#include "test_import_stopped.moc"

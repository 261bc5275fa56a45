// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk_ground.h"

#include "desk/files.h"
#include "desk/print.h"
#include "desk/seal.h"
#include "desk/verify.h"

#include <QGuiApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

/// A warning that was accepted with a reason, from the check to the paper: against last year (GEN-08), over modules
/// (EXP-01) and of a member of staff (STF-03, on the page of the OCMW).
class TestAcknowledge : public QObject
{
    Q_OBJECT

    /// The example with the three warnings in "gef".
    static void prepare(Ground &ground)
    {
        report::Values lastYear;
        lastYear.setField(u"gef.n_plans"_s, base::Decimal(20));
        desk::Workplace &workplace = *ground.workplace;
        QVERIFY(awaited(workplace.record([lastYear, stamp = workplace.stamp()](store::Store &file) {
            return file.setPrevious(stamp, lastYear);
        })).ok());
        ground.restart();
        QVERIFY(ground.setField(u"gef.pc[2].date"_s, u"2016-10-18"_s).ok());
        QVERIFY(ground.setField(u"gef.pc[2].partner"_s, u"Energiesnoeiers Model"_s).ok());
        QVERIFY(ground.setField(u"gef.pc[2].amount"_s, u"585,00"_s).ok());
        QVERIFY(ground.setField(u"staff[2].cost"_s, u"130000,00"_s).ok());
        for (const char *form : {"ocmw", "gef"})
            ground.acceptWarnings(QLatin1String(form));
    }
    static void accept(Ground &ground, const QString &form, const QString &rule, const QString &reason)
    {
        QCOMPARE(codeOf(awaited(desk::acknowledge(*ground.workplace, form, rule, reason))), QString());
    }
    static void acceptTheThree(Ground &ground)
    {
        accept(ground, u"gef"_s, u"GEN-08"_s, u"Nieuwe schuldbemiddelaar"_s);
        accept(ground, u"gef"_s, u"EXP-01"_s, u"Twee avonden op dezelfde dag"_s);
        accept(ground, u"ocmw"_s, u"STF-03"_s, u"Opzegvergoeding begrepen"_s);
    }
    static QStringList open(const Ground &ground, const QString &form)
    {
        QStringList rules;
        for (const desk::Checked &one : desk::check(*ground.workplace, form)) {
            if (one.blocks())
                rules.append(one.finding.rule + u' ' + one.finding.path.toString());
        }
        return rules;
    }
    static QString textOf(const Ground &ground, const QByteArray &pdf)
    {
        const QString path = ground.file(u"paper.pdf"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            return {};
        file.close();
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        return reader.waitForFinished(-1) ? QString::fromUtf8(reader.readAllStandardOutput()).simplified() : QString();
    }
    static void hasTheThree(const QString &paper)
    {
        for (const char *word : {"GEN-08", "Nieuwe schuldbemiddelaar", "EXP-01", "Twee avonden op dezelfde dag",
                 "STF-03", "Opzegvergoeding begrepen"})
            QVERIFY2(paper.contains(QLatin1String(word)), word);
    }

private slots:
    void accepted_afterARestart_isKeptAndPrintedInTheDraft()
    {
        Ground ground;
        prepare(ground);
        acceptTheThree(ground);
        ground.restart();
        QCOMPARE(open(ground, u"gef"_s), QStringList());
        QCOMPARE(open(ground, u"ocmw"_s), QStringList());
        QCOMPARE(desk::state(*ground.workplace, u"gef"_s), store::State::Ready);
        const auto pdf = awaited(desk::modulePdf(*ground.workplace, u"gef"_s));
        QVERIFY(pdf.ok());
        hasTheThree(textOf(ground, *pdf));
    }

    void accepted_otherFigure_isAskedAgain_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("form");
        QTest::addColumn<QStringList>("asked");
        QTest::newRow("GEN-08") << u"gef.n_plans"_s << u"144"_s << u"gef"_s << QStringList{u"GEN-08 gef.n_plans"_s};
        QTest::newRow("EXP-01, both rows") << u"gef.pc[1].amount"_s << u"600"_s << u"gef"_s << QStringList();
        QTest::newRow("STF-03") << u"staff[2].cost"_s << u"130000,01"_s << u"ocmw"_s
                                << QStringList{u"STF-03 staff[2].cost"_s};
        QTest::newRow("another field") << u"gef.remarks"_s << u"Nagekeken"_s << u"gef"_s << QStringList();
    }
    void accepted_otherFigure_isAskedAgain()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, form);
        QFETCH(QStringList, asked);
        Ground ground;
        prepare(ground);
        acceptTheThree(ground);
        QVERIFY(ground.setField(field, value).ok());
        QStringList still = open(ground, form);
        still.removeAll(u"GEN-11 gef.unused"_s); // its figure follows from the others
        QCOMPARE(still, asked);
        ground.restart();
        QCOMPARE(open(ground, form).contains(asked.value(0)), !asked.isEmpty());
    }

    void accepted_doubleThatMoved_isAskedAgain()
    {
        Ground ground;
        prepare(ground);
        acceptTheThree(ground);
        for (const char *row : {"gef.pc[1].amount", "gef.pc[2].amount"})
            QVERIFY(ground.setField(QLatin1String(row), u"590,00"_s).ok());
        QVERIFY(open(ground, u"gef"_s).contains(u"EXP-01 gef.pc[1].amount"_s));
        QVERIFY(open(ground, u"gef"_s).contains(u"EXP-01 gef.pc[2].amount"_s));
    }

    void seal_ofAcceptedWarnings_keepsAndPrintsThem()
    {
        Ground ground;
        prepare(ground);
        const QString path = ground.file(u"gef.asice"_s);
        QVERIFY(ground.setField(u"gef.n_plans"_s, u"145"_s).ok());
        QCOMPARE(codeOf(awaited(desk::seal(*ground.workplace, {u"gef"_s}, path))), u"seal.notReady"_s);
        acceptTheThree(ground);
        QCOMPARE(codeOf(awaited(desk::seal(*ground.workplace, {u"gef"_s}, path))), QString());
        const auto verified = awaited(desk::verify(*ground.surroundings, path));
        QVERIFY(verified.ok());
        QStringList kept;
        for (const report::Acknowledgement &one : verified->reports.first().acknowledgements)
            kept.append(one.rule + u' ' + one.path + u": "_s + one.reason);
        QVERIFY(kept.contains(u"GEN-08 gef.n_plans: Nieuwe schuldbemiddelaar"_s));
        QVERIFY(kept.contains(u"EXP-01 gef.pc[2].amount: Twee avonden op dezelfde dag"_s));
        QVERIFY(kept.contains(u"STF-03 staff[1].cost: Opzegvergoeding begrepen"_s)); // the first one in this document
        hasTheThree(textOf(ground, *awaited(desk::modulePdf(*ground.workplace, u"gef"_s))));
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv); // PDFs want fonts
    TestAcknowledge test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_acknowledge.moc"

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/carry.h"
#include "desk/last_year.h"
#include "desk/seal.h"
#include "desk_ground.h"
#include "exchange/json.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

/// The example of 2016 as last year of a made-up 2017, which has other modules: no clusters and no big cities, and a
/// new one.
class TestLastYear : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ground> m_before;
    QTemporaryDir m_folder;
    std::unique_ptr<desk::Surroundings> m_surroundings;
    std::unique_ptr<desk::Workplace> m_workplace;

    desk::Beginning beginning(const QString &nis = u"99999"_s, const QString &kbo = u"0899.999.949"_s) const
    {
        desk::Beginning beginning;
        beginning.nis = nis;
        beginning.kbo = kbo;
        return beginning;
    }
    void beginYear(const desk::Beginning &with)
    {
        static int number = 0;
        m_workplace.reset();
        m_workplace = *desk::Workplace::begin(*m_surroundings, m_folder.filePath(QString::number(++number)), with);
    }
    base::Result<desk::LastYear> read(const QStringList &paths)
    {
        return awaited(desk::readLastYear(*m_workplace, paths));
    }
    void take(const desk::LastYear &read) { QVERIFY(awaited(desk::takeLastYear(*m_workplace, read)).ok()); }
    QString previous(const QString &field) const
    {
        return form::canonical(
            m_workplace->evaluator().previous({field, {}, {}}), m_workplace->campaign().field(field)->type);
    }
    QString now(const QString &field) const
    {
        return form::canonical(
            m_workplace->evaluator().values().field(field), m_workplace->campaign().field(field)->type);
    }
    QByteArray bytesOf(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString exported(const QString &form)
    {
        const QString path = m_folder.filePath(form + u".json"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(exchange::exportJson(m_before->workplace->evaluator(), form, exchange::Locals::Leave));
        return path;
    }
    const desk::CarryChoice *choice(const QList<desk::CarryChoice> &choices, const QString &id) const
    {
        for (const desk::CarryChoice &one : choices)
            if (one.carryover.id == id)
                return &one;
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        m_before = std::make_unique<Ground>();
        m_surroundings = *desk::Surroundings::make(base::Language::Dutch);
        QCOMPARE(codeOf(m_surroundings->useCampaign(QFINDTESTDATA("../form/data/campaign-2017"))), QString());
    }
    void init() { beginYear(beginning()); }

    void read_ofADataFolder_hasTypedAndComputedValues_andLeavesTheFileAsItWas()
    {
        const QString path = m_before->file(u"copy.uv"_s);
        QFile::remove(path);
        QVERIFY(awaited(m_before->workplace->backup(path)).ok());
        const QByteArray bytes = bytesOf(path);
        const auto last = read({path});
        QCOMPARE(codeOf(last), QString());
        QVERIFY(!last->doubt);
        QVERIFY(!last->isTypedOnly);
        QVERIFY(last->forms.contains(u"hwg"_s));
        QVERIFY(!last->forms.contains(u"clu"_s)); // gone in 2017
        QVERIFY(last->unknown > 0);
        take(*last);
        QCOMPARE(previous(u"hwg.n_cash"_s), m_before->typed(u"hwg.n_cash"_s));
        QVERIFY(!previous(u"hwg.n_total"_s).isEmpty());
        QVERIFY(m_workplace->evaluator().isEmpty(u"dig"_s));
        QCOMPARE(bytesOf(path), bytes);
        QVERIFY(!QFile::exists(path + u".lock"_s));
    }

    void read_ofAFileThatIsOpenElsewhere_isThereAfterARestart()
    {
        const auto last = read({m_before->folder.path()});
        QCOMPARE(codeOf(last), QString());
        take(*last);
        const QString folder = m_folder.filePath(u"again"_s);
        const QString file = QFileInfo(desk::Workplace::filePath(folder)).absoluteFilePath();
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(awaited(m_workplace->backup(file)).ok());
        m_workplace = *desk::Workplace::open(*m_surroundings, folder);
        QCOMPARE(previous(u"hwg.n_cash"_s), m_before->typed(u"hwg.n_cash"_s));
    }

    void read_ofExportedValues_isTheSameAsOfTheFile()
    {
        const auto fromFile = read({m_before->folder.path()});
        const auto fromJson = read({exported(u"ocmw"_s), exported(u"hwg"_s)});
        QCOMPARE(codeOf(fromJson), QString());
        QVERIFY(!fromJson->doubt);
        for (const QString &field : {u"hwg.n_cash"_s, u"hwg.n_total"_s, u"hwg.subsidy"_s, u"ocmw.name"_s})
            QCOMPARE(fromJson->values.field(field), fromFile->values.field(field));
        QVERIFY(read({exported(u"hwg"_s)})->doubt); // does not say whose it is
    }

    void read_ofExportedValues_whoseFiguresAreNotTheirSum_saysSo()
    {
        const auto right = read({exported(u"ocmw"_s), exported(u"hwg"_s)});
        QVERIFY(!right->isUnproved);
        QVERIFY2(right->differences.isEmpty(), qPrintable(right->differences.join(u'\n')));
        const QString path = exported(u"hwg"_s);
        const QByteArray changed
            = bytesOf(path).replace("\"hwg.subsidy\": \"1675.00\"", "\"hwg.subsidy\": \"1700.00\"");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(changed) == changed.size());
        file.close();
        const auto wrong = read({exported(u"ocmw"_s), path});
        QCOMPARE(wrong->differences.size(), 1);
        QVERIFY2(wrong->differences.first().contains(u"1700.00"_s) && wrong->differences.first().contains(u"1675.00"_s),
            qPrintable(wrong->differences.first()));
        QCOMPARE(form::canonical(wrong->values.field(u"hwg.subsidy"_s), form::Type::Money), u"1700.00"_s);
        QVERIFY(read({path})->isUnproved); // formulas may read the page of the OCMW
    }

    void read_ofABundle_hasWhatWasSealed()
    {
        Ground sealed;
        sealed.acceptWarnings(u"hwg"_s);
        const QString path = sealed.file(u"hwg.asice"_s);
        const auto made = awaited(desk::seal(*sealed.workplace, {u"hwg"_s}, path));
        QCOMPARE(codeOf(made), QString());
        const auto last = read({path});
        QCOMPARE(codeOf(last), QString());
        QVERIFY(!last->doubt);
        take(*last);
        QCOMPARE(previous(u"hwg.n_cash"_s), sealed.typed(u"hwg.n_cash"_s));
        QVERIFY(!previous(u"hwg.subsidy"_s).isEmpty());
    }

    void read_ofAnotherYear_isRefused()
    {
        QCOMPARE(
            codeOf(awaited(desk::readLastYear(*m_before->workplace, {m_before->folder.path()}))), u"lastYear.year"_s);
    }

    void read_ofMadeUpDataForARealReport_isRefused()
    {
        beginYear(beginning(u"44021"_s, u"0212.214.125"_s));
        QCOMPARE(codeOf(read({m_before->folder.path()})), u"lastYear.example"_s);
    }

    void read_ofAnotherOcmw_isDoubted_andItsPageDoesNotCarryOver()
    {
        beginYear(beginning(u"99998"_s, u"0212.214.125"_s));
        const auto last = read({m_before->folder.path()});
        QCOMPARE(codeOf(last), QString());
        QVERIFY(last->doubt);
        QCOMPARE(last->doubt->code, u"lastYear.otherOcmw"_s);
        const auto choices = desk::carryChoices(*m_workplace, last->values);
        QVERIFY(!choice(choices, u"ocmw.iban"_s));
        QVERIFY(choice(choices, u"staff"_s));
    }

    void read_ofForeignOrDamagedFiles_isRefused()
    {
        const QString foreign = m_folder.filePath(u"foreign.txt"_s);
        QFile text(foreign);
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("hello");
        text.close();
        QCOMPARE(codeOf(read({foreign})), u"yearFile.kind"_s);
        const QString damaged = m_folder.filePath(u"damaged.uv"_s);
        QFile::remove(damaged);
        QVERIFY(awaited(m_before->workplace->backup(damaged)).ok());
        QFile file(damaged);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(4096);
        file.write(QByteArray(8192, 'x'));
        file.close();
        const auto read = this->read({damaged});
        QCOMPARE(codeOf(read), u"store.damaged"_s);
        QVERIFY2(read.problem().message().contains(damaged), qPrintable(read.problem().message()));
        QCOMPARE(codeOf(this->read({m_folder.filePath(u"nothing.uv"_s)})), u"file.read"_s);
    }

    void differences_rightAfterTheImport_areFindingsWithBothFigures()
    {
        take(*read({m_before->folder.path()}));
        QVERIFY(desk::setAt(*m_workplace, u"hwg.n_cash"_s, u"999"_s).ok());
        const QString before = previous(u"hwg.n_cash"_s);
        bool found = false;
        for (const report::Finding &one : m_workplace->evaluator().findings(u"hwg"_s)) {
            if (one.rule != "GEN-08"_L1 || one.path.id != "hwg.n_cash"_L1)
                continue;
            const QString message = one.message.in(base::Language::Dutch);
            found = message.contains(u"999"_s) && message.contains(before);
        }
        QVERIFY(found);
    }

    void carryOver_bringsPeopleAndAgreements_neverAmounts()
    {
        take(*read({m_before->folder.path()}));
        const auto carried = desk::carryOver(*m_workplace);
        QCOMPARE(codeOf(carried), QString());
        QVERIFY(*carried > 0);
        QVERIFY(awaited(m_workplace->drained()).ok());
        QCOMPARE(now(u"ocmw.iban"_s), m_before->typed(u"ocmw.iban"_s));
        QCOMPARE(now(u"sign1.name"_s), m_before->typed(u"sign1.name"_s));
        QTRY_VERIFY(m_workplace->records().signatory(store::Role::Secretary));
        QCOMPARE(now(u"gef.debt_ref"_s), m_before->typed(u"gef.debt_ref"_s));
        const auto &staff = m_workplace->evaluator().values().rows(u"staff"_s);
        QCOMPARE(staff.size(), m_before->workplace->evaluator().values().rows(u"staff"_s).size());
        QVERIFY(staff.first().cells.contains(u"name"_s));
        for (const QString &cell : {u"cost"_s, u"fte"_s, u"from"_s})
            QVERIFY2(!staff.first().cells.contains(cell), qPrintable(cell));
        QVERIFY(now(u"hwg.n_cash"_s).isEmpty());
        QVERIFY(now(u"gef.grant6"_s).isEmpty());
    }

    void carryOver_isOneEventOfItsKindForEachForm_andUndoneWhole()
    {
        take(*read({m_before->folder.path()}));
        const report::Values before = m_workplace->evaluator().values();
        QVERIFY(desk::carryOver(*m_workplace, QStringList{u"staff"_s, u"ocmw.iban"_s}).ok());
        QVERIFY(m_workplace->evaluator().values() != before);
        const auto events = awaited(m_workplace->history(u"ocmw"_s));
        QCOMPARE(events->last().origin, store::Origin::Carried);
        QVERIFY(awaited(desk::undo(*m_workplace, u"ocmw"_s)).ok());
        QCOMPARE(m_workplace->evaluator().values(), before);
    }

    void carryOver_leavesWhatIsThereAlone_andSaysSo()
    {
        take(*read({m_before->folder.path()}));
        QVERIFY(desk::setAt(*m_workplace, u"ocmw.phone"_s, u"02 000 00 00"_s).ok());
        QVERIFY(desk::setAt(*m_workplace, u"contact.name"_s, u"Iemand Anders"_s).ok());
        QVERIFY(desk::setAt(*m_workplace, u"staff[1].no"_s, u"1"_s).ok());
        QVERIFY(desk::setAt(*m_workplace, u"staff[1].name"_s, u"Nieuw"_s).ok());
        const auto choices = desk::carryChoices(*m_workplace, m_workplace->previous());
        QVERIFY(!choice(choices, u"ocmw.phone"_s)->isOffered());
        QVERIFY(!choice(choices, u"ocmw.phone"_s)->left.isEmpty());
        QVERIFY(!choice(choices, u"contact.name"_s)->isOffered()); // nor the telephone of who was it
        QVERIFY(desk::carryOver(*m_workplace).ok());
        QCOMPARE(now(u"ocmw.phone"_s), u"02 000 00 00"_s);
        QVERIFY(now(u"contact.email"_s).isEmpty());
        const auto &staff = m_workplace->evaluator().values().rows(u"staff"_s);
        QCOMPARE(staff.first().cells.value(u"name"_s), form::Value(u"Nieuw"_s));
        QVERIFY(!staff.first().cells.contains(u"first"_s));
    }

    void carryOver_twice_bringsNothingMore()
    {
        take(*read({m_before->folder.path()}));
        QVERIFY(*desk::carryOver(*m_workplace) > 0);
        const report::Values once = m_workplace->evaluator().values();
        QCOMPARE(*desk::carryOver(*m_workplace), 0);
        QCOMPARE(m_workplace->evaluator().values(), once);
        QCOMPARE(codeOf(desk::carryOver(*m_workplace, QStringList{u"staff"_s})), u"carry.unknown"_s);
    }

    void restore_ofABackupOfAnotherYear_putsNothingThere()
    {
        const QString backup = m_before->file(u"another-year.uv"_s);
        QFile::remove(backup);
        QVERIFY(awaited(m_before->workplace->backup(backup)).ok());
        const QString folder = m_folder.filePath(u"restored"_s);
        QCOMPARE(codeOf(desk::Workplace::restore(*m_surroundings, folder, backup)), u"desk.year"_s);
        QVERIFY(!desk::Workplace::exists(folder));
        const QString own = m_folder.filePath(u"own.uv"_s);
        QVERIFY(awaited(m_workplace->backup(own)).ok());
        QCOMPARE(codeOf(desk::Workplace::restore(*m_surroundings, folder, own)), QString());
    }

    void open_ofAFileOfAnotherYear_isRefused_andLeavesItAsItWas()
    {
        QTemporaryDir folder;
        const QString path = desk::Workplace::filePath(folder.path());
        QVERIFY(awaited(m_before->workplace->backup(path)).ok());
        const auto events = [&path](const store::Entry &entry) {
            store::Store file = *store::Store::open(path, store::Access::Write);
            if (!entry.edits.isEmpty() && !file.append({u"x"_s, QDateTime::currentDateTimeUtc()}, entry))
                qFatal("no edit");
            return file.history()->size();
        };
        // a name that is not registered yet, as after a crash
        const report::Edit name{report::Edit::Kind::SetValue, {u"sign1.name"_s, {}, {}}, u"Jan Nieuw"_s, 0, {}};
        const qsizetype before = events({u"ocmw"_s, {name}, store::Origin::Typed, {}, {}});
        QCOMPARE(codeOf(desk::Workplace::open(*m_surroundings, folder.path())), u"desk.year"_s);
        QCOMPARE(events({}), before);
    }

    void open_ofAFileOfAnotherYear_isRefused()
    {
        QCOMPARE(codeOf(desk::Workplace::open(*m_surroundings, m_before->folder.path(), store::Access::Read)),
            u"desk.year"_s);
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv); // PDFs want fonts
    TestLastYear test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_last_year.moc"

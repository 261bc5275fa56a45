// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/document.h"
#include "tests/report/sample.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using report::Document;

class DocumentTest : public QObject
{
    Q_OBJECT
private slots:
    void toXml_smallReport_isTheGoldenText();
    void toXml_everyModule_readsBackAsItsSnapshot();
    void toXml_everyModule_passesXmllint();
    void toXml_textsInAnyForm_areNormalised();
    void toXml_localValues_neverEnter();
    void toXml_staff_onlyThoseReferredTo();
    void snapshot_acknowledgementsOfStaff_onlyOfThoseReferredTo();
    void toXml_rowsRenumbered_givesTheSameBytes();
    void fromXml_anyChange_isRefused_data();
    void fromXml_anyChange_isRefused();
    void fromXml_flippedBytes_neverReadAsTheSame();
    void fromXml_oversized_isRefused();
};

namespace {

report::Acknowledgement acknowledged(const QString &path)
{
    return {QStringLiteral("GEN-11"), path, QStringLiteral("irrelevant"),
        QStringLiteral("De rest volgt <later> & \"zeker\"."), QDateTime(QDate(2017, 2, 20), QTime(10, 0), Qt::UTC)};
}

/// The second acknowledgement is about a local table and stays at home.
report::SealFacts facts()
{
    report::SealFacts facts;
    facts.acknowledgements
        = {acknowledged(QStringLiteral("hwg.subsidy")), acknowledged(QStringLiteral("hwg.files[7].no"))};
    return facts;
}

report::Values smallReport()
{
    report::Values values = sample::ocmw();
    sample::set(values,
        {{"hwg.n_cash", "12"}, {"hwg.n_bank", "5"}, {"hwg.n_letter", "3"}, {"hwg.remarks", "Regel één\nRegel <twee>"}});
    report::Row row{7, {}};
    row.cells.insert(QStringLiteral("no"), QStringLiteral("GEHEIM-1"));
    values.setRows(QStringLiteral("hwg.files"), {row});
    return values;
}

QByteArray smallXml()
{
    return report::toXml(sample::evaluator(smallReport()), QStringLiteral("hwg"), facts());
}

QByteArray withoutDefinition(QByteArray xml)
{
    static const QRegularExpression digest(QStringLiteral("definition=\"[0-9a-f]{64}\""));
    return QString::fromUtf8(xml).replace(digest, QStringLiteral("definition=\"…\"")).toUtf8();
}

QString described(const Document &document)
{
    QStringList lines{document.module, QString::number(document.year), QString::number(document.version),
        document.predecessor, base::code(document.language), QString::number(document.example),
        QString::fromLatin1(document.definitionSha256), document.statement};
    const auto add = [&lines](const QString &place, const QList<report::DocumentField> &fields) {
        for (const report::DocumentField &field : fields)
            lines.append(
                place + field.id + u'=' + field.value + (field.computed ? u'c' : u't') + form::nameOf(field.type));
    };
    add(QStringLiteral("ocmw "), document.ocmw);
    add(QStringLiteral("data "), document.fields);
    for (const report::DocumentTable &table : document.tables) {
        for (qsizetype i = 0; i < table.rows.size(); ++i)
            add(table.id + QString::number(i), table.rows.at(i));
    }
    for (const report::Acknowledgement &one : document.acknowledgements)
        lines.append(one.rule + one.path + one.reason + one.at.toString(Qt::ISODate));
    return lines.join(u'\n');
}

QStringList moduleCodes()
{
    QStringList codes;
    for (const form::Definition &module : form::Campaign::builtIn().modules())
        codes.append(module.code);
    return codes;
}

} // namespace

void DocumentTest::toXml_smallReport_isTheGoldenText()
{
    QFile golden(QStringLiteral(UV_SOURCE_DIR "/tests/report/data/hwg.xml"));
    QVERIFY(golden.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(withoutDefinition(smallXml())), QString::fromUtf8(golden.readAll()));
}

void DocumentTest::toXml_everyModule_readsBackAsItsSnapshot()
{
    const report::Evaluator evaluator = sample::evaluator(sample::example());
    report::SealFacts sealed = facts();
    sealed.version = 2;
    sealed.predecessor = QString(64, u'a');
    sealed.example = true;
    sealed.language = base::Language::French;
    for (const QString &module : moduleCodes()) {
        const QByteArray xml = report::toXml(evaluator, module, sealed);
        const auto read = report::fromXml(xml);
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.problem().message()));
        QCOMPARE(described(*read), described(report::snapshot(evaluator, module, sealed)));
        QCOMPARE(read->sha256, report::sha256(xml));
        QVERIFY(!read->fields.isEmpty());
    }
}

void DocumentTest::toXml_everyModule_passesXmllint()
{
    QTemporaryDir folder;
    const report::Evaluator evaluator = sample::evaluator(sample::example());
    QStringList arguments{QStringLiteral("--noout"), QStringLiteral("--nonet"), QStringLiteral("--schema"),
        QStringLiteral(UV_SOURCE_DIR "/resources/schema/report.xsd")};
    for (const QString &module : moduleCodes()) {
        QFile file(folder.filePath(module + QStringLiteral(".xml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(report::toXml(evaluator, module, facts()));
        arguments.append(file.fileName());
    }
    QProcess xmllint;
    xmllint.start(QStringLiteral("xmllint"), arguments);
    QVERIFY(xmllint.waitForFinished(-1));
    QVERIFY2(xmllint.exitStatus() == QProcess::NormalExit && xmllint.exitCode() == 0,
        xmllint.readAllStandardError().constData());
}

void DocumentTest::toXml_textsInAnyForm_areNormalised()
{
    report::Values values = smallReport();
    values.setField(QStringLiteral("hwg.remarks"), QStringLiteral("e\u0301e\u0301n\r\ntwee\u0001"));
    const QByteArray xml = report::toXml(sample::evaluator(values), QStringLiteral("hwg"), {});
    QVERIFY(xml.contains("\xc3\xa9\xc3\xa9n\ntwee<"));
    QVERIFY(report::fromXml(xml).ok());
}

void DocumentTest::toXml_localValues_neverEnter()
{
    report::Values values = sample::example();
    const report::Evaluator evaluator = sample::evaluator(values);
    QSet<QString> secrets;
    for (const report::Row &row : values.rows(QStringLiteral("staff"))) {
        const form::Value insz = row.cells.value(QStringLiteral("insz"));
        if (insz.text())
            secrets.insert(*insz.text());
    }
    for (const report::Row &row : values.rows(QStringLiteral("hwg.files"))) {
        const form::Value number = row.cells.value(QStringLiteral("no"));
        secrets.insert(*number.text());
    }
    QVERIFY(secrets.size() > 20);
    for (const QString &module : moduleCodes()) {
        const QByteArray xml = report::toXml(evaluator, module, {});
        for (const QString &secret : secrets)
            QVERIFY2(!xml.contains(secret.toUtf8()), qPrintable(module + u' ' + secret));
        QVERIFY(!xml.contains("insz"));
        QVERIFY(!xml.contains("hwg.files"));
    }
}

void DocumentTest::toXml_staff_onlyThoseReferredTo()
{
    report::Values values = sample::ocmw();
    sample::addStaff(values, "1", "1.00", "50000.00");
    sample::addStaff(values, "2", "1.00", "50000.00");
    sample::addRow(values, "gef.staff", {{"person", "2"}, {"fte", "0.50"}, {"cost", "1.00"}});
    const report::Evaluator evaluator = sample::evaluator(values);
    const Document gef = report::snapshot(evaluator, QStringLiteral("gef"), {});
    QCOMPARE(gef.table(QStringLiteral("staff"))->rows.size(), 1);
    QCOMPARE(gef.table(QStringLiteral("staff"))->rows.first().first().value, QStringLiteral("2"));
    QCOMPARE(report::snapshot(evaluator, QStringLiteral("hwg"), {}).table(QStringLiteral("staff"))->rows.size(), 0);
}

void DocumentTest::snapshot_acknowledgementsOfStaff_onlyOfThoseReferredTo()
{
    report::Values values = sample::ocmw();
    sample::addStaff(values, "1", "1.00", "50000.00");
    sample::addStaff(values, "2", "1.00", "50000.00");
    sample::addRow(values, "gef.staff", {{"person", "2"}, {"fte", "0.50"}, {"cost", "1.00"}});
    report::SealFacts facts;
    facts.acknowledgements
        = {acknowledged(QStringLiteral("staff[1].cost")), acknowledged(QStringLiteral("staff[2].cost"))};
    const Document gef = report::snapshot(sample::evaluator(values), QStringLiteral("gef"), facts);
    QCOMPARE(gef.acknowledgements.size(), 1);
    QCOMPARE(gef.acknowledgements.first().path, QStringLiteral("staff[1].cost")); // the first of this document
    const Document hwg = report::snapshot(sample::evaluator(values), QStringLiteral("hwg"), facts);
    QCOMPARE(hwg.acknowledgements.size(), 0);
}

void DocumentTest::toXml_rowsRenumbered_givesTheSameBytes()
{
    const auto xmlOf = [](const report::Values &values, const QString &path) {
        report::SealFacts facts;
        facts.acknowledgements = {acknowledged(path), acknowledged(QStringLiteral("vst.expenses[999].amount"))};
        return report::toXml(sample::evaluator(values), QStringLiteral("vst"), facts);
    };
    report::Values values = sample::example();
    const QByteArray before = xmlOf(values, QStringLiteral("vst.expenses[2].amount"));
    QVERIFY(before.contains("path=\"vst.expenses[2].amount\""));
    QVERIFY(!before.contains("[999]"));
    for (const QString &table : values.tables()) {
        QList<report::Row> rows = values.rows(table);
        for (report::Row &row : rows)
            row.id += 1000;
        values.setRows(table, rows);
    }
    QCOMPARE(xmlOf(values, QStringLiteral("vst.expenses[1002].amount")), before);
}

void DocumentTest::fromXml_anyChange_isRefused_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *before, const char *after, const char *code) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after)
                            << QStringLiteral("report.xml.") + QString::fromLatin1(code);
    };
    row("cut off", "</report>", "", "malformed");
    row("document type", "<report ", "<!DOCTYPE report [<!ENTITY a \"b\">]><report ", "malformed");
    row("external entity", "<report ", "<!DOCTYPE r SYSTEM \"file:///etc/passwd\"><report ", "malformed");
    row("other namespace", "report:1", "report:2", "invalid");
    row("unknown element", "<staff/>", "<staff/><extra/>", "invalid");
    row("unknown attribute", "example=", "extra=\"1\" example=", "invalid");
    row("missing attribute", " example=\"false\"", "", "invalid");
    row("wrong language", "language=\"nl\"", "language=\"xx\"", "invalid");
    row("unknown type", "type=\"bool\"", "type=\"boolean\"", "invalid");
    row("not computed", "computed=\"true\"", "computed=\"false\"", "invalid");
    row("field twice", "hwg.n_bank", "hwg.n_cash", "invalid");
    row("empty value", ">12<", "><", "invalid");
    row("number with a letter", ">12<", ">12a<", "value");
    row("leading zero", ">12<", ">012<", "value");
    row("missing decimals", ">500.00<", ">500<", "value");
    row("impossible date", ">2016-12-31<", ">2016-12-32<", "value");
    row("wrong check digit", ">0212214917<", ">0212214918<", "value");
    row("decomposed letter", "Regel \xc3\xa9\xc3\xa9n", "Regel e\xcc\x81\xc3\xa9n", "value");
    row("other KBO outside", "kbo=\"0212214917\"", "kbo=\"0403019261\"", "notCanonical");
    row("comment", "<staff/>", "<!-- x --><staff/>", "notCanonical");
    row("instruction", "<staff/>", "<?x?><staff/>", "notCanonical");
    row("section", ">12<", "><![CDATA[12]]><", "notCanonical");
    row("more room", "<staff/>", " <staff/>", "notCanonical");
    row("single quotes", "language=\"nl\"", "language='nl'", "notCanonical");
    row("something behind", "</report>\n", "</report>\n\n", "notCanonical");
    row("row that skips a number", "<staff/>", "<staff>\n    <row n=\"2\"/>\n  </staff>", "notCanonical");
}

void DocumentTest::fromXml_anyChange_isRefused()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, code);
    QByteArray xml = smallXml();
    QVERIFY(report::fromXml(xml).ok());
    const qsizetype at = xml.indexOf(before);
    QVERIFY(at >= 0);
    xml.replace(at, before.size(), after);
    const auto read = report::fromXml(xml);
    QVERIFY(!read.ok());
    QCOMPARE(read.problem().code, code);
}

void DocumentTest::fromXml_flippedBytes_neverReadAsTheSame()
{
    const QByteArray xml = smallXml();
    const QString original = described(*report::fromXml(xml));
    for (qsizetype i = 0; i < xml.size(); ++i) {
        QByteArray changed = xml;
        changed[i] = static_cast<char>(changed.at(i) ^ 0x01);
        const auto read = report::fromXml(changed);
        QVERIFY2(!read.ok() || described(*read) != original, qPrintable(QString::number(i)));
    }
}

void DocumentTest::fromXml_oversized_isRefused()
{
    const auto read = report::fromXml(QByteArray(32 * 1024 * 1024 + 1, ' '));
    QVERIFY(!read.ok());
    QCOMPARE(read.problem().code, QStringLiteral("report.xml.tooLarge"));
}

QTEST_APPLESS_MAIN(DocumentTest)
#include "test_document.moc"

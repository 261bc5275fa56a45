// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2

#include "exchange/json.h"
#include "tests/report/sample.h"

#include <QRandomGenerator>
#include <QTest>

using exchange::Import;
using exchange::Locals;
using report::Values;

static const QStringList forms{QStringLiteral("ocmw"), QStringLiteral("hwg"), QStringLiteral("vst"),
    QStringLiteral("clu"), QStringLiteral("gef"), QStringLiteral("a40"), QStringLiteral("psa")};

class JsonTest : public QObject
{
    Q_OBJECT
private slots:
    void example_importedIntoNothing_isTheExample();
    void export_thenImport_changesNothing();
    void export_randomValues_comeBackTheSame();
    void export_withoutLocals_holdsNone();
    void import_withoutLocals_keepsThoseThatAreThere();
    void import_renumberedRows_keepTheirIdentityByKey();
    void import_fieldsThatAreNotNamed_stay();
    void import_integersBooleansAndNull_areTaken();
    void import_faults_areListedOneByOne_data();
    void import_faults_areListedOneByOne();
    void import_severalFaults_areAllListedAndNothingComes();
    void import_moreFaultsThanListed_areCounted();
    void computed_thatDiffer_areListed();

private:
    static Import read(const QByteArray &json, const char *form = "hwg", const Values &current = {});
    static Values with(Values values, const Import &import);
};

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Import JsonTest::read(const QByteArray &json, const char *form, const Values &current)
{
    return exchange::importJson(json, form::Campaign::builtIn(), text(form), current);
}

Values JsonTest::with(Values values, const Import &import)
{
    for (const report::Edit &edit : import.edits)
        report::apply(values, edit);
    return values;
}

static QByteArray exampleFile(const QString &form)
{
    QFile file(text(UV_SOURCE_DIR "/resources/example/%1.json").arg(form));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void JsonTest::example_importedIntoNothing_isTheExample()
{
    Values values;
    for (const QString &form : forms) {
        const Import import = exchange::importJson(exampleFile(form), form::Campaign::builtIn(), form, values);
        QVERIFY2(import.ok(), import.ok() ? "" : qPrintable(form + import.problems.first().message()));
        QVERIFY(import.fields > 0);
        values = with(values, import);
    }
    QCOMPARE(values, sample::example());
}

void JsonTest::export_thenImport_changesNothing()
{
    const report::Evaluator evaluator = sample::evaluator(sample::example());
    for (const Locals locals : {Locals::Leave, Locals::Include}) {
        for (const QString &form : forms) {
            const QByteArray json = exchange::exportJson(evaluator, form, locals);
            const Import import = exchange::importJson(json, form::Campaign::builtIn(), form, evaluator.values());
            QVERIFY2(import.ok(), import.ok() ? "" : qPrintable(form + import.problems.first().message()));
            QCOMPARE(with(evaluator.values(), import), evaluator.values());
            QVERIFY(exchange::differences(import.computed, evaluator).isEmpty());
        }
    }
}

/// Any value of the type, with signs that files like to stumble over.
static form::Value randomValue(const form::Field &field, QRandomGenerator &random)
{
    static const QStringList texts{text("a"), text("d'été; \"x\", y"), text("=1+1"), text("'=x"), text("-"),
        text("tab\tx"), text("日本 \U0001F600 ß"), text("\\u0041\\"), text("  blanks "), text("0012"), text("null")};
    switch (field.type) {
    case form::Type::Count:
    case form::Type::Reference: return base::Decimal(random.bounded(100'000));
    case form::Type::Decimal:
    case form::Type::Money:
    case form::Type::Fte:
    case form::Type::Percent: return base::Decimal(random.bounded(100'000'000), 2);
    case form::Type::Date: return QDate(2016, 1, 1).addDays(random.bounded(366));
    case form::Type::Bool: return random.bounded(2) == 0;
    case form::Type::Choice: return field.choices.at(random.bounded(int(field.choices.size()))).code;
    case form::Type::LongText: return QString(texts.at(random.bounded(int(texts.size()))) + text("\nsecond\n"));
    case form::Type::Text: return texts.at(random.bounded(int(texts.size())));
    default: return {};
    }
}

static Values randomValues(const form::Definition &definition, QRandomGenerator &random)
{
    Values values;
    for (const form::Field *field : definition.fields()) {
        if (!field->isComputed())
            values.setField(field->id, randomValue(*field, random));
    }
    for (const form::Table *table : definition.tables()) {
        QList<report::Row> rows;
        for (int i = random.bounded(6); i > 0; --i) {
            report::Row row{rows.size() + 1, {}};
            for (const form::Field &column : table->columns) {
                const form::Value value = column.isComputed() ? form::Value() : randomValue(column, random);
                if (!value.isMissing() && random.bounded(5) != 0)
                    row.cells.insert(column.name(), value);
            }
            rows.append(row);
        }
        values.setRows(table->id, rows);
    }
    return values;
}

void JsonTest::export_randomValues_comeBackTheSame()
{
    QRandomGenerator random(2016);
    const form::Campaign &campaign = form::Campaign::builtIn();
    for (int round = 0; round < 5; ++round) {
        for (const QString &form : forms) {
            const form::Definition &definition = form == text("ocmw") ? campaign.ocmw() : *campaign.module(form);
            const Values values = randomValues(definition, random);
            const report::Evaluator evaluator = sample::evaluator(values);
            const QByteArray json = exchange::exportJson(evaluator, form, Locals::Include);
            const Import import = exchange::importJson(json, campaign, form, {});
            QVERIFY2(import.ok(), import.ok() ? "" : qPrintable(form + import.problems.first().message()));
            QCOMPARE(with({}, import), values);
            // Into a file with other values: what is missing here is missing there.
            const Values other = randomValues(definition, random);
            Values merged = with(other, exchange::importJson(json, campaign, form, other));
            const report::Evaluator again = sample::evaluator(merged);
            QCOMPARE(exchange::exportJson(again, form, Locals::Include), json);
        }
    }
}

void JsonTest::export_withoutLocals_holdsNone()
{
    const report::Evaluator evaluator = sample::evaluator(sample::example());
    const QByteArray staff = exchange::exportJson(evaluator, text("ocmw"), Locals::Leave);
    const QByteArray files = exchange::exportJson(evaluator, text("hwg"), Locals::Leave);
    QVERIFY(!staff.contains("insz") && !staff.contains("79031411281"));
    QVERIFY(!files.contains("hwg.files") && !files.contains("HW-2016-001"));
    QVERIFY(staff.contains("Peeters"));
    QVERIFY(exchange::exportJson(evaluator, text("ocmw"), Locals::Include).contains("79031411281"));
    QVERIFY(exchange::exportJson(evaluator, text("hwg"), Locals::Include).contains("HW-2016-001"));
}

void JsonTest::import_withoutLocals_keepsThoseThatAreThere()
{
    const report::Evaluator evaluator = sample::evaluator(sample::example());
    QByteArray json = exchange::exportJson(evaluator, text("ocmw"), Locals::Leave);
    json.replace("\"Peeters\"", "\"Peeters-Maes\"");
    const Values after = with(evaluator.values(), read(json, "ocmw", evaluator.values()));
    const report::Row &first = after.rows(text("staff")).first();
    QCOMPARE(first.cells.value(text("name")), form::Value(text("Peeters-Maes")));
    QCOMPARE(first.cells.value(text("insz")), form::Value(text("79031411281")));
    QVERIFY(!after.rows(text("hwg.files")).isEmpty());
}

void JsonTest::import_renumberedRows_keepTheirIdentityByKey()
{
    Values current;
    sample::addStaff(current, "1", "1.00", "100.00");
    sample::addStaff(current, "2", "0.50", "200.00");
    const Import import
        = read(R"({"form":"ocmw","year":2016,"tables":{"staff":[{"no":"3"},{"no":"2","cost":"7.00"},{"no":"2"}]}})",
            "ocmw", current);
    QVERIFY(import.ok());
    const QList<report::Row> rows = import.edits.first().rows;
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).id, 3);
    QCOMPARE(rows.at(1).id, 2);
    QCOMPARE(rows.at(2).id, 4); // a key that stands twice is one row and a new one; the rules say so
}

void JsonTest::import_fieldsThatAreNotNamed_stay()
{
    Values current;
    sample::set(current, {{"hwg.n_cash", "5"}, {"hwg.n_bank", "6"}});
    const Values after = with(
        current, read(R"({"form":"hwg","year":2016,"fields":{"hwg.n_cash":"","hwg.n_letter":"7"}})", "hwg", current));
    QVERIFY(after.field(text("hwg.n_cash")).isMissing());
    QCOMPARE(after.field(text("hwg.n_bank")), sample::value(text("hwg.n_bank"), text("6")));
    QCOMPARE(after.field(text("hwg.n_letter")), sample::value(text("hwg.n_letter"), text("7")));
}

void JsonTest::import_integersBooleansAndNull_areTaken()
{
    const Import module
        = read(R"({"form":"hwg","year":2016,"fields":{"hwg.n_cash":12,"hwg.amount":450,"hwg.n_bank":null}})");
    QVERIFY(module.ok());
    QCOMPARE(module.fields, 2);
    const Values values = with({}, module);
    QCOMPARE(values.field(text("hwg.n_cash")), form::Value(base::Decimal(12)));
    QCOMPARE(values.field(text("hwg.amount")), form::Value(base::Decimal(450)));
    const Import page = read(R"({"form":"ocmw","year":2016,"fields":{"flag.bigcity":true}})", "ocmw");
    QCOMPARE(with({}, page).field(text("flag.bigcity")), form::Value(true));
}

void JsonTest::import_faults_areListedOneByOne_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const char *inside, const char *code, const char *where) {
        const QByteArray json = QByteArray(R"({"form":"hwg","year":2016,)") + inside + "}";
        QTest::newRow(name) << json << text(code) << text(where);
    };
    row("unknown field", R"("fields":{"hwg.nothing":"1"})", "exchange.unknown", "hwg.nothing");
    row("field of another form", R"("fields":{"vst.grant":"1.00"})", "exchange.unknown", "vst.grant");
    row("column among the fields", R"("fields":{"hwg.files.amount":"1.00"})", "exchange.unknown", "hwg.files.amount");
    row("computed field", R"("fields":{"hwg.n_total":"1"})", "exchange.computed", "hwg.n_total");
    row("text in a count", R"("fields":{"hwg.n_cash":"many"})", "exchange.json.value", "hwg.n_cash");
    row("comma", R"("fields":{"hwg.amount":"1,00"})", "exchange.json.value", "hwg.amount");
    row("one decimal", R"("fields":{"hwg.amount":"1.0"})", "exchange.json.value", "hwg.amount");
    row("truth in a count", R"("fields":{"hwg.n_cash":true})", "exchange.json.value", "hwg.n_cash");
    row("number in a text", R"("fields":{"hwg.remarks":1})", "exchange.json.value", "hwg.remarks");
    row("object in a field", R"("fields":{"hwg.remarks":{}})", "exchange.json.value", "hwg.remarks");
    row("unknown table", R"("tables":{"hwg.rows":[]})", "exchange.unknown", "hwg.rows");
    row("table of another form", R"("tables":{"staff":[]})", "exchange.unknown", "staff");
    row("unknown column", R"("tables":{"hwg.files":[{},{"size":"1"}]})", "exchange.unknown", "hwg.files:2:size");
    row("choice", R"("tables":{"hwg.files":[{"form":"gold"}]})", "exchange.json.value", "hwg.files:1:form");
    row("date", R"("tables":{"hwg.files":[{"decided":"2016-02-30"}]})", "exchange.json.value", "hwg.files:1:decided");
    row("row that is none", R"("tables":{"hwg.files":["x"]})", "exchange.json.shape", "hwg.files:1:");
    row("table that is none", R"("tables":{"hwg.files":{}})", "exchange.json.shape", "hwg.files");
    row("fields that are none", R"("fields":[])", "exchange.json.shape", "fields");
    row("unknown part", R"("fields":{"hwg.n_cash":"1"},"felds":{})", "exchange.unknown", "felds");
    row("typed among the computed", R"("fields":{"hwg.n_cash":"1"},"computed":{"hwg.n_cash":"1"})", "exchange.unknown",
        "hwg.n_cash");
    row("nothing", R"("fields":{})", "exchange.nothing", "");
    const auto whole = [](const char *name, const char *json, const char *code, const char *where) {
        QTest::newRow(name) << QByteArray(json) << text(code) << text(where);
    };
    whole("another form", R"({"form":"vst","year":2016,"fields":{"hwg.n_cash":"1"}})", "exchange.json.form", "form");
    whole("no form", R"({"year":2016,"fields":{"hwg.n_cash":"1"}})", "exchange.json.form", "form");
    whole("another year", R"({"form":"hwg","year":2015,"fields":{"hwg.n_cash":"1"}})", "exchange.json.year", "year");
    whole("year as text", R"({"form":"hwg","year":"2016","fields":{"hwg.n_cash":"1"}})", "exchange.json.year", "year");
    whole("list", "[]", "exchange.json.shape", "");
}

void JsonTest::import_faults_areListedOneByOne()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    QFETCH(QString, where);
    const Import import = read(json);
    QCOMPARE(import.problems.size(), 1);
    QCOMPARE(import.problems.first().code, code);
    QCOMPARE(import.problems.first().where, where);
    QVERIFY(import.edits.isEmpty());
}

void JsonTest::import_severalFaults_areAllListedAndNothingComes()
{
    const Import import = read(R"({"form":"hwg","year":2016,"fields":{"hwg.n_cash":"1","hwg.n_bank":"x","hwg.q":"1"},
        "tables":{"hwg.files":[{"amount":"1.00"},{"amount":"1,00","no":7}]}})");
    QCOMPARE(import.problems.size(), 4);
    QVERIFY(import.edits.isEmpty() && import.rows == 0 && import.fields == 0);
    for (const char *json :
        {R"({"form":"hwg","form":"hwg","year":2016})", R"({"form":"hwg","year":2016.5})", "{", ""}) {
        const Import broken = read(json);
        QVERIFY(!broken.ok());
        QVERIFY2(broken.problems.first().code.startsWith(text("form.json.")), qPrintable(broken.problems.first().code));
    }
}

void JsonTest::import_moreFaultsThanListed_areCounted()
{
    QByteArray rows = "{}";
    for (int i = 0; i < 700; ++i)
        rows += R"(,{"amount":"x"})";
    const Import import = read(R"({"form":"hwg","year":2016,"tables":{"hwg.files":[)" + rows + "]}}");
    QCOMPARE(import.problems.size(), Import::maximumProblems + 1);
    QCOMPARE(import.problems.last().code, text("exchange.more"));
    QCOMPARE(import.problems.last().count, std::optional(200));
}

void JsonTest::computed_thatDiffer_areListed()
{
    report::Evaluator evaluator = sample::evaluator(sample::example());
    QByteArray json = exchange::exportJson(evaluator, text("hwg"), Locals::Leave);
    QVERIFY(json.contains(R"("hwg.n_total": "67")"));
    json.replace(R"("hwg.n_total": "67")", R"("hwg.n_total": 68)");
    const Import import = read(json, "hwg", evaluator.values());
    QVERIFY(import.ok());
    const QList<exchange::Difference> differences = exchange::differences(import.computed, evaluator);
    QCOMPARE(differences.size(), 1);
    QCOMPARE(differences.first().id, text("hwg.n_total"));
    QCOMPARE(differences.first().inFile, text("68"));
    QCOMPARE(differences.first().computed, text("67"));
    const Import cells = read(R"({"form":"vst","year":2016,"computed":{"vst.expenses.charged":["0.01"]},
        "fields":{"vst.agreement_ref":"x"}})",
        "vst", evaluator.values());
    QVERIFY2(cells.ok(), cells.ok() ? "" : qPrintable(cells.problems.first().where));
    QCOMPARE(exchange::differences(cells.computed, evaluator).first().row, 0);
}

QTEST_GUILESS_MAIN(JsonTest)
#include "test_json.moc"

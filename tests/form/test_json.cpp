// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/json.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

class JsonTest : public QObject
{
    Q_OBJECT
private slots:
    void parse_realFiles_agreesWithQt();
    void parse_wrongText_isRefused_data();
    void parse_wrongText_isRefused();
    void parse_escapes_areRead();
};

void JsonTest::parse_realFiles_agreesWithQt()
{
    const QDir folder(QStringLiteral(UV_SOURCE_DIR "/resources/campaigns/2016"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")});
    QVERIFY(names.size() >= 8);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto parsed = form::parseJson(bytes);
        QVERIFY2(parsed.ok(), qPrintable(name));
        QCOMPARE(parsed->toObject(), QJsonDocument::fromJson(bytes).object());
    }
}

void JsonTest::parse_wrongText_isRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *text, const char *code, const char *place) {
        QTest::newRow(text) << QByteArray(text) << QStringLiteral("form.json.") + QString::fromLatin1(code)
                            << QString::fromLatin1(place);
    };
    row("{\"a\": 1,\n \"a\": 2}", "doubleKey", "2:5");
    row("{\"a\": {\"b\": 1, \"\\u0062\": 2}}", "doubleKey", "1:24");
    row("[1.5]", "fraction", "1:3");
    row("[1e2]", "fraction", "1:3");
    row("[-0.0]", "fraction", "1:4");
    row("[9007199254740993]", "tooLarge", "1:18");
    row("[99999999999999999999]", "tooLarge", "1:22");
    row("", "syntax", "1:1");
    row("{", "syntax", "1:2");
    row("[1,]", "syntax", "1:4");
    row("{\"a\":1,}", "syntax", "1:8");
    row("[01]", "syntax", "1:4");
    row("[-]", "syntax", "1:3");
    row("[\"\\x\"]", "syntax", "1:4");
    row("[\"\\ud800\"]", "syntax", "1:10");
    row("[\"a\nb\"]", "syntax", "1:4");
    row("[\"open", "syntax", "1:7");
    row("[1] 2", "syntax", "1:5");
    row("// no\n1", "syntax", "1:1");
    row("[NaN]", "syntax", "1:2");
    row("{}\n\xff", "notUtf8", "2");
    const QByteArray deep = QByteArray(40, '[') + QByteArray(40, ']');
    QTest::newRow("deep") << deep << QStringLiteral("form.json.tooDeep") << QStringLiteral("1:34");
    QByteArray manyKeys("{\"k0\":0");
    for (int i = 1; i <= 1000; ++i)
        manyKeys += ",\n\"k" + QByteArray::number(i) + "\":0";
    QTest::newRow("many keys") << manyKeys + '}' << QStringLiteral("form.json.tooManyKeys") << QStringLiteral("1001:8");
}

void JsonTest::parse_wrongText_isRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    QFETCH(QString, place);
    const auto parsed = form::parseJson(text);
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.problem().code, code);
    QCOMPARE(parsed.problem().args.mid(0, 2).join(u':'), place);
}

void JsonTest::parse_escapes_areRead()
{
    const auto parsed = form::parseJson(R"(["\"\\\/\b\f\n\r\t\u00e9\ud834\udd1e", 9007199254740992, -1, true, null])");
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->toArray().at(0).toString(), QStringLiteral("\"\\/\b\f\n\r\té𝄞"));
    QCOMPARE(parsed->toArray().at(1).toInteger(), qint64(9007199254740992));
    QCOMPARE(parsed->toArray().at(2).toInteger(), qint64(-1));
}

QTEST_APPLESS_MAIN(JsonTest)
#include "test_json.moc"

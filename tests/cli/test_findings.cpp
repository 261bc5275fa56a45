// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "program.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// `check --json` on the example and on broken copies of it: exactly the findings of data/findings, and each of these
/// is one that a rule of the campaign says there.
class TestFindings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder; ///< a trust root that is not built in, so that the program takes the day from UV_NOW

    static QJsonObject object(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
    static QString source(const QString &path) { return QStringLiteral(UV_SOURCE_DIR "/") + path; }
    static QJsonObject golden(const QString &name)
    {
        return object(source(u"tests/cli/data/findings/%1.json"_s.arg(name)));
    }

    [[nodiscard]] QByteArray check(const QString &data) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"UV_NOW"_s, u"2017-02-20T10:00:00+01:00"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(UV_CLI),
            {u"--data"_s, data, u"--lang"_s, u"nl"_s, u"--trust-root"_s, m_folder.filePath(u"root.pem"_s), u"check"_s,
                u"--json"_s});
        return process.waitForFinished(-1) ? process.readAllStandardOutput() : QByteArray();
    }

    /// "vst.expenses[2].amount", "hwg.n_other"; null takes a value away.
    static void edit(QJsonObject &form, const QString &path, const QJsonValue &value)
    {
        static const QRegularExpression cell(u"^(.+)\\[([0-9]+)\\]\\.([a-z_]+)$"_s);
        const QRegularExpressionMatch match = cell.match(path);
        const auto put = [&value](QJsonObject &where, const QString &key) {
            value.isNull() ? where.remove(key) : void(where[key] = value);
        };
        if (!match.hasMatch()) {
            QJsonObject fields = form.value("fields"_L1).toObject();
            put(fields, path);
            form["fields"_L1] = fields;
            return;
        }
        QJsonObject tables = form.value("tables"_L1).toObject();
        QJsonArray rows = tables.value(match.captured(1)).toArray();
        QJsonObject row = rows.at(match.captured(2).toInt() - 1).toObject();
        put(row, match.captured(3));
        rows[match.captured(2).toInt() - 1] = row;
        tables[match.captured(1)] = rows;
        form["tables"_L1] = tables;
    }

    static void import(const QString &data, const QString &form, const QJsonObject &edits)
    {
        QJsonObject values = object(source(u"resources/example/%1.json"_s.arg(form)));
        for (auto change = edits.begin(); change != edits.end(); ++change)
            edit(values, change.key(), change.value());
        const QString path = QDir(data).filePath(form + u".json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(values).toJson()) > 0);
        file.close();
        const Answer answer = run(data, {u"import"_s, form, path});
        QVERIFY2(answer.code == 0, answer.output + answer.errors);
    }

    /// What a person reads of a finding, on lines that show a difference well.
    static QString lined(const QJsonObject &finding)
    {
        QStringList parts;
        for (const char *key : {"form", "severity", "rule", "place", "path", "message", "cure"})
            parts.append(finding.value(QLatin1String(key)).toString());
        return parts.join(u" | "_s);
    }

    /// The rules of the form and the general ones that have this id.
    static QList<QJsonObject> rulesOf(const QString &form, const QString &id)
    {
        QList<QJsonObject> all;
        const QString folder = u"resources/campaigns/2016/"_s;
        const QJsonArray own = object(source(folder + form + u".json"_s)).value("rules"_L1).toArray();
        const QJsonArray general = object(source(folder + u"campaign.json"_s)).value("generalRules"_L1).toArray();
        for (const QJsonArray &list : {own, general}) {
            for (const QJsonValue &rule : list) {
                if (rule.toObject().value("id"_L1).toString() == id)
                    all.append(rule.toObject());
            }
        }
        return all;
    }

    /// Whether the rule says this: same severity and cure, where it points to, its sentence with places filled in.
    static bool says(const QJsonObject &rule, const QJsonObject &finding)
    {
        static const QRegularExpression rowNumber(u"\\[[0-9]+\\]"_s);
        static const QRegularExpression place(u"\\\\\\{.*?\\\\\\}"_s); // as it stands after `escape`
        QString sentence = QRegularExpression::escape(rule.value("message"_L1).toObject().value("nl"_L1).toString());
        sentence.replace(place, u".*"_s);
        const QRegularExpression filled(QRegularExpression::anchoredPattern(sentence));
        const QString at = rule.value("at"_L1).toString();
        return rule.value("severity"_L1) == finding.value("severity"_L1)
            && rule.value("cure"_L1).toObject().value("nl"_L1) == finding.value("cure"_L1)
            && (at.isEmpty() || finding.value("path"_L1).toString().remove(rowNumber) == at)
            && filled.match(finding.value("message"_L1).toString()).hasMatch();
    }

    static void addNames()
    {
        QTest::addColumn<QString>("name");
        for (const QString &file : QDir(source(u"tests/cli/data/findings"_s)).entryList({u"*.json"_s}))
            QTest::newRow(qPrintable(file)) << file.section(u'.', 0, 0);
    }

private slots:
    void initTestCase()
    {
        QProcess openssl;
        openssl.start(u"openssl"_s,
            {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"3650"_s, u"-subj"_s,
                u"/CN=Test Root"_s, u"-keyout"_s, m_folder.filePath(u"root.key"_s), u"-out"_s,
                m_folder.filePath(u"root.pem"_s)});
        QVERIFY(openssl.waitForFinished(-1) && openssl.exitCode() == 0);
        QFile root(m_folder.filePath(u"root.pem"_s));
        QVERIFY(root.open(QIODevice::ReadWrite));
        const QByteArray certificate = root.readAll();
        QVERIFY(root.seek(0) && root.write("Purpose: persons\n" + certificate) > certificate.size());
    }

    void check_brokenExample_saysExactlyTheGoldenFindings_data() { addNames(); }
    void check_brokenExample_saysExactlyTheGoldenFindings()
    {
        QFETCH(QString, name);
        const QJsonObject expected = golden(name);
        QTemporaryDir data;
        QCOMPARE(run(data.path(), {u"init"_s, u"--example"_s}).code, 0);
        const QJsonObject edits = expected.value("edits"_L1).toObject();
        for (auto form = edits.begin(); form != edits.end(); ++form)
            import(data.path(), form.key(), form.value().toObject());
        const QByteArray output = check(data.path());
        const QJsonArray forms = QJsonDocument::fromJson(output).object().value("forms"_L1).toArray();
        QVERIFY2(forms.size() == 7, output);
        QStringList actual;
        for (const QJsonValue &form : forms) {
            for (const QJsonValue &finding : form.toObject().value("findings"_L1).toArray())
                actual.append(lined(finding.toObject()));
        }
        QStringList wanted;
        for (const QJsonValue &finding : expected.value("findings"_L1).toArray())
            wanted.append(lined(finding.toObject()));
        QCOMPARE(actual.join(u'\n'), wanted.join(u'\n'));
    }

    void golden_everyFinding_isOneOfItsRule_data() { addNames(); }
    void golden_everyFinding_isOneOfItsRule()
    {
        QFETCH(QString, name);
        const QJsonArray findings = golden(name).value("findings"_L1).toArray();
        QVERIFY(!findings.isEmpty());
        for (const QJsonValue &value : findings) {
            const QJsonObject finding = value.toObject();
            const QList<QJsonObject> rules
                = rulesOf(finding.value("form"_L1).toString(), finding.value("rule"_L1).toString());
            const bool said = std::any_of(
                rules.begin(), rules.end(), [&finding](const QJsonObject &rule) { return says(rule, finding); });
            QVERIFY2(said, qPrintable(lined(finding)));
        }
    }
};

QTEST_GUILESS_MAIN(TestFindings)
#include "test_findings.moc"

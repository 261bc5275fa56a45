// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "golden.h"
#include "program.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// `check --json` on the example and on broken copies of it: exactly the findings of data/findings.
class TestFindings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder; ///< a trust root that is not built in, so that the program takes the day from UV_NOW

    [[nodiscard]] QByteArray check(const QString &data, const QString &now) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"UV_NOW"_s, now);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(UV_CLI),
            {u"--data"_s, data, u"--lang"_s, u"nl"_s, u"--trust-root"_s, m_folder.filePath(u"root.pem"_s), u"check"_s,
                u"--json"_s});
        return process.waitForFinished(-1) ? process.readAllStandardOutput() : QByteArray();
    }

    /// "vst.expenses[2].amount", "hwg.n_other", or "clu.partners" with all its rows; null empties a field.
    static void edit(QJsonObject &form, const QString &path, const QJsonValue &value)
    {
        static const QRegularExpression cell(u"^(.+)\\[([0-9]+)\\]\\.([a-z_]+)$"_s);
        const QRegularExpressionMatch match = cell.match(path);
        QJsonObject fields = form.value("fields"_L1).toObject();
        QJsonObject tables = form.value("tables"_L1).toObject();
        if (match.hasMatch()) {
            QJsonArray rows = tables.value(match.captured(1)).toArray();
            QJsonObject row = rows.at(match.captured(2).toInt() - 1).toObject();
            row[match.captured(3)] = value;
            rows[match.captured(2).toInt() - 1] = row;
            tables[match.captured(1)] = rows;
        } else {
            (value.isArray() ? tables : fields)[path] = value;
        }
        form["fields"_L1] = fields;
        form["tables"_L1] = tables;
    }

    /// The example's form with these edits, as a file in the folder.
    static QString written(const QString &folder, const QString &form, const QJsonObject &edits, int year = 2016)
    {
        QJsonObject values = golden::object(golden::source(u"resources/example/%1.json"_s.arg(form)));
        values["year"_L1] = year;
        for (auto change = edits.begin(); change != edits.end(); ++change)
            edit(values, change.key(), change.value());
        QFile file(QDir(folder).filePath(u"%1-%2.json"_s.arg(form).arg(year)));
        const bool done = file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(values).toJson()) > 0;
        return done ? file.fileName() : QString();
    }

    static void takeLastYear(const QString &data, const QJsonObject &forms)
    {
        QStringList arguments{u"last-year"_s, u"--other-ocmw"_s};
        for (auto form = forms.begin(); form != forms.end(); ++form)
            arguments.append(written(data, form.key(), form.value().toObject(), 2015));
        const Answer answer = run(data, arguments);
        QVERIFY2(forms.isEmpty() || answer.code == 0, answer.output + answer.errors);
    }

    static void import(const QString &data, const QJsonObject &forms)
    {
        for (auto form = forms.begin(); form != forms.end(); ++form) {
            const QString path = written(data, form.key(), form.value().toObject());
            const Answer answer = run(data, {u"import"_s, form.key(), path});
            QVERIFY2(answer.code == 0, answer.output + answer.errors);
        }
    }

    static void execute(QSqlDatabase database, const QString &sql, const QVariantList &values)
    {
        QSqlQuery query(database);
        QVERIFY(query.prepare(sql));
        for (const QVariant &value : values)
            query.addBindValue(value);
        QVERIFY2(query.exec() && query.numRowsAffected() > 0, qPrintable(sql));
    }

    /// Writes past the program: the text of a field, or so many copies of a table's first row.
    static void store(const QString &data, const QJsonObject &values)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
        database.setDatabaseName(QDir(data).filePath(u"uniek-verslag.sqlite"_s));
        QVERIFY(database.open());
        for (auto entry = values.begin(); entry != values.end(); ++entry) {
            if (entry.value().isDouble()) {
                execute(database,
                    u"WITH RECURSIVE n(i) AS (VALUES (1000) UNION ALL SELECT i + 1 FROM n LIMIT ?)"_s
                        + u" INSERT INTO cells SELECT year, form_table, i, i, cells FROM n, cells"_s
                        + u" WHERE form_table = ? AND position = 0"_s,
                    {entry.value().toInt(), entry.key()});
            } else {
                execute(database, u"UPDATE field SET value = ? WHERE id = ?"_s,
                    {u't' + entry.value().toString(), entry.key()});
            }
        }
        database = {};
        QSqlDatabase::removeDatabase(QLatin1String(QSqlDatabase::defaultConnection));
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

    void check_brokenExample_saysExactlyTheGoldenFindings_data() { golden::addRows(); }
    void check_brokenExample_saysExactlyTheGoldenFindings()
    {
        QFETCH(QString, name);
        const QJsonObject set = golden::set(name);
        QTemporaryDir data;
        QCOMPARE(run(data.path(), {u"init"_s, u"--example"_s}).code, 0);
        takeLastYear(data.path(), set.value("previous"_L1).toObject());
        import(data.path(), set.value("edits"_L1).toObject());
        store(data.path(), set.value("stored"_L1).toObject());
        const QByteArray output = check(data.path(), set.value("now"_L1).toString(u"2017-02-20T10:00:00+01:00"_s));
        const QJsonArray forms = QJsonDocument::fromJson(output).object().value("forms"_L1).toArray();
        QVERIFY2(forms.size() == 7, output);
        QStringList actual;
        for (const QJsonValue &form : forms) {
            for (const QJsonValue &finding : form.toObject().value("findings"_L1).toArray())
                actual.append(golden::lined(finding.toObject()));
        }
        QStringList wanted;
        for (const QJsonValue &finding : set.value("findings"_L1).toArray())
            wanted.append(golden::lined(finding.toObject()));
        QCOMPARE(actual.join(u'\n'), wanted.join(u'\n'));
    }
};

QTEST_GUILESS_MAIN(TestFindings)
#include "test_findings.moc"

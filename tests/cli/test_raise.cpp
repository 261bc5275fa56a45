// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "program.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Revocation, time stamps and levels at the command line, with the sandbox's cards and the services of its issuers.
class TestRaise : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_bundle = m_folder.filePath(u"hwg.asice"_s);
    QByteArray m_signed; ///< by both, level B

    [[nodiscard]] static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString kept(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    [[nodiscard]] Answer cli(const QStringList &arguments, const QString &data = u"data"_s) const
    {
        return run(
            m_folder.filePath(data), QStringList{u"--trust-root"_s, qEnvironmentVariable("UV_TRUST_ROOT")} + arguments);
    }
    [[nodiscard]] Answer sign(const QString &role, const char *reader) const
    {
        QProcess process;
        process.setStandardInputFile(qEnvironmentVariable("UV_PIN_FILE"));
        process.start(QStringLiteral(UV_CLI),
            {u"--data"_s, m_folder.filePath(u"data"_s), u"--lang"_s, u"en"_s, u"--trust-root"_s,
                qEnvironmentVariable("UV_TRUST_ROOT"), u"sign"_s, m_bundle, u"--role"_s, role, u"--reader"_s,
                qEnvironmentVariable(reader), u"--pin-stdin"_s});
        process.waitForFinished(-1);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    /// The first signature of a verdict in JSON.
    [[nodiscard]] static QJsonObject first(const Answer &verdict)
    {
        return verdict.json().value("signatures"_L1).toArray().first().toObject();
    }
    static void issuer(const QStringList &words)
    {
        QCOMPARE(QProcess::execute(QStringLiteral(UV_SANDBOX), QStringList{u"card"_s} + words), 0);
    }

private slots:
    void initTestCase()
    {
        QCOMPARE(cli({u"init"_s, u"--example"_s}).code, 0);
        const Answer sealed = cli({u"seal"_s, u"hwg"_s, u"--out"_s, m_bundle});
        QVERIFY2(sealed.code == 0, sealed.errors);
        const Answer one = sign(u"secretary"_s, "UV_SECRETARY_READER");
        QVERIFY2(one.code == 0, one.errors);
        const Answer two = sign(u"chairman"_s, "UV_CHAIRMAN_READER");
        QVERIFY2(two.code == 0, two.errors);
        m_signed = content(m_bundle);
        QCOMPARE(cli({u"backup"_s, m_folder.filePath(u"before.uv"_s)}).code, 0);
    }

    void verify_issuersAnswer_isPlainlyValid()
    {
        const Answer asked = cli({u"verify"_s, m_bundle});
        QCOMPARE(asked.code, 0);
        QVERIFY2(asked.output.contains("Verdict: valid; signed by both."), asked.output);
        QVERIFY2(asked.output.contains("certificate not revoked"), asked.output);
        const Answer offline = cli({u"verify"_s, m_bundle, u"--offline"_s});
        QCOMPARE(offline.code, 0);
        QVERIFY2(offline.output.contains("Verdict: valid, revocation not checked; signed by both."), offline.output);
        QCOMPARE(cli({u"verify"_s, m_bundle, u"--json"_s}).json().value("revocation"_L1).toString(), u"checked"_s);
    }

    void verify_revokedCard_isInvalidOrIndeterminate()
    {
        issuer({u"revoke"_s, u"secretary"_s, u"2017-02-01T08:00:00Z"_s});
        const Answer before = cli({u"verify"_s, m_bundle, u"--json"_s});
        QCOMPARE(before.code, 1);
        QCOMPARE(first(before).value("outcome"_L1).toString(), u"invalid"_s);
        QCOMPARE(first(before).value("revocation"_L1).toString(), u"revoked"_s);
        issuer({u"revoke"_s, u"secretary"_s, u"2018-01-01T08:00:00Z"_s});
        const Answer later = cli({u"verify"_s, m_bundle});
        QCOMPARE(later.code, 1);
        QVERIFY2(later.output.contains("Verdict: indeterminate"), later.output);
        QVERIFY2(later.output.contains("no time stamp proves that"), later.output);
        const Answer refused = cli({u"raise"_s, m_bundle, u"--tsa"_s, qEnvironmentVariable("UV_TSA"), u"--json"_s});
        QCOMPARE(refused.problem(), u"raise.revoked"_s);
        QCOMPARE(content(m_bundle), m_signed);
        issuer({u"reinstate"_s, u"secretary"_s});
    }

    void sign_revokedCard_isRefusedBeforeItSigns()
    {
        const QString bundle = m_folder.filePath(u"second.asice"_s);
        QCOMPARE(cli({u"seal"_s, u"gef"_s, u"--out"_s, bundle}).code, 0);
        const QByteArray sealed = content(bundle);
        issuer({u"revoke"_s, u"secretary"_s, u"2017-02-01T08:00:00Z"_s});
        const QString first = std::exchange(m_bundle, bundle);
        const Answer refused = sign(u"secretary"_s, "UV_SECRETARY_READER");
        m_bundle = first;
        issuer({u"reinstate"_s, u"secretary"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.errors.contains("was revoked on 01/02/2017"), refused.errors);
        QCOMPARE(content(bundle), sealed);
    }

    void raise_withoutAuthority_saysWhatToGive()
    {
        QCOMPARE(cli({u"raise"_s, m_bundle, u"--json"_s}).problem(), u"raise.noAuthority"_s);
        QCOMPARE(cli({u"raise"_s, m_bundle, u"--tsa"_s, u"ftp://x/"_s}).code, 2);
        const Answer nobody = cli({u"raise"_s, m_bundle, u"--tsa"_s, u"http://127.0.0.1:9/"_s, u"--json"_s});
        QCOMPARE(nobody.code, 3);
        QCOMPARE(nobody.problem(), u"online.unreachable"_s);
        QCOMPARE(content(m_bundle), m_signed);
    }

    void raise_authorityThatIsNotBelieved_isRefused()
    {
        QByteArray roots = content(qEnvironmentVariable("UV_TRUST_ROOT"));
        const QString others = kept(u"others.pem"_s, roots.replace("Purpose: timestamps", "Purpose: receipts"));
        const Answer refused = run(m_folder.filePath(u"data"_s),
            {u"--trust-root"_s, others, u"raise"_s, m_bundle, u"--tsa"_s, qEnvironmentVariable("UV_TSA"), u"--json"_s});
        QCOMPARE(refused.problem(), u"raise.unknownAuthority"_s);
        QCOMPARE(content(m_bundle), m_signed);
    }

    void raise_online_givesLtThatNeedsNobody()
    {
        const Answer raised = cli({u"raise"_s, m_bundle, u"--tsa"_s, qEnvironmentVariable("UV_TSA"), u"--json"_s});
        QVERIFY2(raised.code == 0, raised.output + raised.errors);
        QCOMPARE(raised.json().value("level"_L1).toString(), u"LT"_s);
        const Answer verdict = cli({u"verify"_s, m_bundle, u"--offline"_s});
        QCOMPARE(verdict.code, 0);
        QVERIFY2(verdict.output.contains("Verdict: valid; signed by both."), verdict.output);
        QCOMPARE(verdict.output.count("level LT"), 2);
        QCOMPARE(verdict.output.count("time stamp:"), 2);
        QVERIFY(raised.json().value("changed"_L1).toBool());
        const QByteArray once = content(m_bundle);
        const Answer again = cli({u"raise"_s, m_bundle, u"--json"_s});
        QCOMPARE(again.json().value("level"_L1).toString(), u"LT"_s);
        QCOMPARE(again.json().value("changed"_L1), QJsonValue(false));
        const Answer told = cli({u"raise"_s, m_bundle});
        QVERIFY2(told.output.contains("At level LT before, so nothing was changed"), told.output);
        QCOMPARE(content(m_bundle), once); // nothing was left to add
    }

    void raised_elsewhere_isTakenOver()
    {
        const Answer restored = cli({u"restore"_s, m_folder.filePath(u"before.uv"_s)}, u"other"_s);
        QVERIFY2(restored.code == 0, restored.errors);
        const Answer known = cli({u"raise"_s, m_bundle, u"--json"_s}, u"other"_s);
        QVERIFY2(known.code == 0, known.output + known.errors);
        QCOMPARE(known.json().value("level"_L1).toString(), u"LT"_s);
        // Back to the file that the workplace no longer knows.
        const QByteArray raised = content(m_bundle);
        static_cast<void>(kept(u"hwg.asice"_s, m_signed));
        QCOMPARE(cli({u"raise"_s, m_bundle, u"--json"_s}, u"other"_s).problem(), u"sign.altered"_s);
        static_cast<void>(kept(u"hwg.asice"_s, raised));
    }

    void raised_thenRevoked_staysValid()
    {
        issuer({u"revoke"_s, u"secretary"_s, u"2017-02-01T08:00:00Z"_s});
        const Answer verdict = cli({u"verify"_s, m_bundle});
        QVERIFY2(verdict.code == 0, verdict.output);
        issuer({u"reinstate"_s, u"secretary"_s});
    }
};

QTEST_GUILESS_MAIN(TestRaise)
#include "test_raise.moc"

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/fixture.h"
#include "bundle/forger.h"
#include "program.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// What "verify" says of bundles in which one thing was changed, in words and in JSON.
class TestVerify : public QObject
{
    Q_OBJECT

    Fixture m_f;
    QTemporaryDir m_folder;
    QByteArray m_container;

    [[nodiscard]] QString kept(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    [[nodiscard]] Answer verify(const QString &path, const QStringList &more = {}) const
    {
        return run(m_folder.path(),
            QStringList{u"verify"_s, path, u"--trust-root"_s, m_folder.filePath(u"roots.pem"_s)} + more);
    }
    [[nodiscard]] static QStringList codes(const Answer &answer)
    {
        QStringList codes;
        for (const QJsonValue &reason : answer.json().value("reasons"_L1).toArray())
            codes.append(reason.toObject().value("code"_L1).toString());
        return codes;
    }

private slots:
    void initTestCase()
    {
        m_container = m_f.complete();
        QVERIFY(!kept(u"roots.pem"_s, m_f.pki.trustRootsPem()).isEmpty());
    }

    void changed_isNamedInWordsAndInJson_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QByteArray>("find");
        QTest::addColumn<QByteArray>("put");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *tag, const char *entry, const char *find, const char *put, const char *code) {
            QTest::newRow(tag) << QByteArray(entry) << QByteArray(find) << QByteArray(put) << QString::fromLatin1(code);
        };
        row("data, XML", "hwg.xml", "12.50", "92.50", "bundle.file.digest");
        row("data, PDF", "hwg.pdf", "%PDF-1.4", "%PDF-1.5", "bundle.file.digest");
        row("manifest", "META-INF/manifest.xml", "hwg.pdf", "hwx.pdf", "bundle.container.missing");
        row("role", Fixture::firstSignature, "secretaris", "voorzitter", "bundle.properties.digest");
        row("time", Fixture::firstSignature, "09:30:15Z", "09:30:16Z", "bundle.properties.digest");
        row("algorithm", Fixture::firstSignature, "#rsa-sha256", "#rsa-sha512", "bundle.signature.value");
    }
    void changed_isNamedInWordsAndInJson()
    {
        QFETCH(QByteArray, entry);
        QFETCH(QByteArray, find);
        QFETCH(QByteArray, put);
        QFETCH(QString, code);
        const QByteArray bytes = Fixture::entry(m_container, entry);
        QVERIFY(bytes.contains(find));
        const QString path
            = kept(u"changed.asice"_s, Fixture::replaced(m_container, entry, QByteArray(bytes).replace(find, put)));
        const Answer json = verify(path, {u"--json"_s});
        QCOMPARE(json.code, 1);
        QCOMPARE(json.json().value("outcome"_L1).toString(), u"invalid"_s);
        QVERIFY2(codes(json).contains(code), json.output);
        const Answer words = verify(path);
        QCOMPARE(words.code, 1);
        QVERIFY2(words.output.contains('[' + code.toLatin1() + ']'), words.output);
        QVERIFY(!words.output.contains("signed by both"));
        const Answer french = verify(path, {u"--lang"_s, u"fr"_s});
        QVERIFY2(french.output.contains("  faute\u00a0: "), french.output);
    }

    void changedAroundWhatIsSigned_callsForAttention()
    {
        const QByteArray bytes = Fixture::entry(m_container, Fixture::firstSignature);
        const QString path = kept(u"around.asice"_s,
            Fixture::replaced(m_container, Fixture::firstSignature,
                QByteArray(bytes).replace("<ds:SignatureValue Id=", "<ds:SignatureValue Ie=")));
        const Answer words = verify(path);
        QVERIFY2(words.output.contains("Attention: something in the bundle that is not signed"), words.output);
        QVERIFY2(words.output.contains("[bundle.signature.spelling]"), words.output);
        QVERIFY(!verify(kept(u"whole.asice"_s, m_container)).output.contains("Attention: something"));
    }

    void broken_leavesNoBlankInTheSentence_data()
    {
        QTest::addColumn<QByteArray>("find");
        QTest::addColumn<QByteArray>("put");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("time") << QByteArray("09:30:15Z") << QByteArray("noon") << QByteArray("cannot be read: invalid");
        QTest::newRow("certificate") << QByteArray("<ds:X509Certificate>MII") << QByteArray("<ds:X509Certificate>AAA")
                                     << QByteArray(
                                            "signed by somebody whose certificate is missing or unreadable, who");
        QTest::newRow("no XML") << QByteArray("</ds:KeyInfo>") << QByteArray() << QByteArray("cannot be read: invalid");
        QTest::newRow("no role") << QByteArray("<xades:ClaimedRole>secretaris</xades:ClaimedRole>") << QByteArray()
                                 << QByteArray("claims the role (none), on");
    }
    void broken_leavesNoBlankInTheSentence()
    {
        QFETCH(QByteArray, find);
        QFETCH(QByteArray, put);
        QFETCH(QByteArray, said);
        const QByteArray bytes = Fixture::entry(m_container, Fixture::firstSignature);
        QVERIFY(bytes.contains(find));
        const QString path = kept(u"broken.asice"_s,
            Fixture::replaced(m_container, Fixture::firstSignature, QByteArray(bytes).replace(find, put)));
        const Answer words = verify(path);
        QVERIFY2(words.output.contains(said), words.output);
        QVERIFY2(!words.output.contains("  at ") && !words.output.contains(" by ,"), words.output);
    }

    void noBundle_isSaidInItsOwnWords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("empty") << QByteArray() << QByteArray("The file is empty");
        QTest::newRow("text") << QByteArray("Dear secretary,") << QByteArray("This is no bundle");
        QTest::newRow("cut off") << m_container.chopped(100) << QByteArray("cut off, damaged or changed");
    }
    void noBundle_isSaidInItsOwnWords()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, said);
        const Answer words = verify(kept(u"none.asice"_s, bytes));
        QCOMPARE(words.code, 1);
        QVERIFY2(words.output.contains(said), words.output);
        QVERIFY2(words.output.contains("[bundle.container.zip]"), words.output);
    }

    void repacked_isAlteredAndIntactInside()
    {
        QByteArray flipped = m_container; // the rights of an unpacked file, in the archive's directory
        const qsizetype at = flipped.lastIndexOf("PK\x01\x02") + 40;
        flipped[at] = static_cast<char>(flipped.at(at) ^ 1);
        const QString path = kept(u"repacked.asice"_s, flipped);
        const Answer json = verify(path, {u"--json"_s});
        QCOMPARE(json.code, 1);
        QCOMPARE(json.json().value("packing"_L1).toString(), u"altered"_s);
        QVERIFY(json.json().value("intactInside"_L1).toBool());
        QVERIFY2(codes(json).contains(u"bundle.container.altered"_s), json.output);
        QVERIFY(verify(path).output.contains("what is signed in it is intact"));
    }

    void contractOfAnotherProgram_isJudgedAndSaidToBeNoReport()
    {
        const QList<bundle::DataFile> files{{u"contract.txt"_s, u"text/plain"_s, "ten chairs"}};
        Forger forger(m_f.secretary.signature);
        forger.edit = [](const QByteArray &xml) { return QByteArray(xml).replace("secretaris", "buyer"); };
        QList<bundle::Entry> entries = Fixture::unpacked(Fixture::foreign(forger.signedBy(*bundle::create(files))));
        entries.append(bundle::Entry{"META-INF/ASiCManifest.xml", "<x/>"});
        const Answer json = verify(kept(u"contract.asice"_s, Fixture::packedByLibzip(entries, 8)), {u"--json"_s});
        QCOMPARE(json.json().value("outcome"_L1).toString(), u"valid"_s);
        QCOMPARE(json.code, 1); // valid, but not what was asked for: a report, signed by both
        const QStringList told = codes(json);
        QVERIFY2(told.contains(u"verify.noReport"_s) && told.contains(u"bundle.container.unknown"_s), json.output);
        QVERIFY2(!told.contains(u"verify.stranger"_s) && !told.contains(u"bundle.signature.missing"_s), json.output);
        const Answer words = verify(m_folder.filePath(u"contract.asice"_s));
        QVERIFY2(words.output.startsWith("Verdict: valid, revocation not checked; it is no bundle"), words.output);
    }

    void sheet_isWrittenBesideTheVerdictAndKept()
    {
        const QString path = kept(u"whole.asice"_s, m_container);
        const QString sheet = m_folder.filePath(u"verdict.pdf"_s);
        const QStringList wanted{u"--offline"_s, u"--json"_s, u"--pdf"_s, sheet};
        const Answer first = verify(path, wanted);
        QCOMPARE(first.json().value("sheet"_L1).toString(), sheet);
        QVERIFY2(!first.json().value("outcome"_L1).toString().isEmpty(), first.output);
        QFile file(sheet);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF-1.4"));
        QCOMPARE(verify(path, wanted).problem(), u"file.exists"_s);
        QCOMPARE(verify(path, wanted + QStringList{u"--force"_s}).json().value("sheet"_L1).toString(), sheet);
        const QString nowhere = m_folder.filePath(u"nowhere/verdict.pdf"_s);
        QCOMPARE(verify(path, {u"--json"_s, u"--pdf"_s, nowhere}).problem(), u"cli.folder"_s);
    }

    void verdict_saysInTheReadersLanguageWhatThePersonClaims_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::newRow("nl") << u"nl"_s << QByteArray("opgegeven rol secretaris, op 20/02/2017\u00a010:30 te Liège")
                            << QByteArray("opgegeven rol voorzitter, op");
        QTest::newRow("fr") << u"fr"_s << QByteArray("qualité de secrétaire, le 20/02/2017\u00a010:30 à Liège")
                            << QByteArray("qualité de président, le");
        QTest::newRow("en") << u"en"_s << QByteArray("role secretary, on 20/02/2017\u00a010:30 in Liège")
                            << QByteArray("role chairman, on");
    }
    void verdict_saysInTheReadersLanguageWhatThePersonClaims()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        const QString path = kept(u"whole.asice"_s, m_container);
        const Answer words = verify(path, {u"--lang"_s, language});
        QVERIFY2(words.output.contains(first) && words.output.contains(second), words.output);
        QVERIFY2(!words.output.contains("2017-02-20"), words.output);
        const Answer json = verify(path, {u"--lang"_s, language, u"--json"_s});
        QVERIFY(words.output.contains(json.json().value("sha256"_L1).toString().toLatin1()));
        QVERIFY(json.json().value("intactInside"_L1).toBool());
        const QJsonObject signature = json.json().value("signatures"_L1).toArray().at(1).toObject();
        QCOMPARE(signature.value("claimedRoles"_L1).toArray(), QJsonArray{u"voorzitter"_s});
        QVERIFY(signature.value("signingTime"_L1).toString().endsWith(u"Z"));
        QCOMPARE(signature.value("claimedPlace"_L1).toString(), u"Liège & <co>"_s);
    }

    void foreignRoot_isAnnouncedOnceBesideTheAnswer()
    {
        const QString path = kept(u"whole.asice"_s, m_container);
        const Answer words = verify(path);
        QCOMPARE(words.errors.count("Attention:"), 1);
        QVERIFY(!words.output.contains("Attention:"));
        const Answer json = verify(path, {u"--json"_s});
        QVERIFY(json.errors.isEmpty());
        QVERIFY(!json.json().value("foreignTrust"_L1).toString().isEmpty());
        // Where there is no verdict, there is no announcement.
        const Answer schema
            = run(m_folder.path(), {u"schema"_s, u"hwg"_s, u"--trust-root"_s, m_folder.filePath(u"roots.pem"_s)});
        QCOMPARE(schema.code, 0);
        QVERIFY(!schema.errors.contains("Attention:") && !schema.output.contains("Attention:"));
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "test_verify.moc"

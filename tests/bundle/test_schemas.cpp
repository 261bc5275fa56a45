// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/raising.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using bundle::Role;

/// Our signature files and lists against the schemas of those who made the standards, by xmllint: ds:Signature always
/// (W3C's schema, from Debian's xmltooling-schemas), the whole where UV_ETSI_SCHEMAS names a folder with ETSI's and
/// OASIS's; README.md says which and why they are not here.
class SchemasTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void signature_followsTheSchema_data();
    void signature_followsTheSchema();
    void signature_outOfOrder_doesNot_data();
    void signature_outOfOrder_doesNot();
    void list_followsTheSchema();

private:
    [[nodiscard]] bool isWhole() const { return !m_etsi.isEmpty(); }
    [[nodiscard]] QByteArray signatureFile(bool rsa, bool raised) const;
    /// What the schemas at hand know: the whole file or its ds:Signature.
    [[nodiscard]] QByteArray known(const QByteArray &xml) const;
    bool isValid(const QByteArray &xml, const QStringList &schema);
    [[nodiscard]] QByteArray driver() const;
    void write(const QString &name, const QByteArray &bytes) const;

    Fixture m_f;
    QTemporaryDir m_folder;
    QString m_etsi = QStringLiteral(UV_ETSI_SCHEMAS);
    QByteArray m_output;
};

void SchemasTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Names them all, W3C's first: what was imported once is not sought at the addresses that stand in ETSI's files.
QByteArray SchemasTest::driver() const
{
    const auto import = [](const char *space, const QString &file) {
        return QByteArray("<import namespace=\"") + space + "\" schemaLocation=\"file://" + file.toUtf8() + "\"/>";
    };
    QByteArray schema = "<schema xmlns=\"http://www.w3.org/2001/XMLSchema\">";
    schema += import(
        "http://www.w3.org/2000/09/xmldsig#", QStringLiteral("/usr/share/xml/xmltooling/xmldsig-core-schema.xsd"));
    if (isWhole()) {
        schema += import("http://uri.etsi.org/01903/v1.3.2#", m_etsi + QStringLiteral("/XAdES01903v132-201601.xsd"));
        schema += import("http://uri.etsi.org/02918/v1.2.1#", m_etsi + QStringLiteral("/en_31916201v010101.xsd"));
    }
    return schema + "</schema>";
}

void SchemasTest::initTestCase()
{
    write(QStringLiteral("driver.xsd"), driver());
}

QByteArray SchemasTest::signatureFile(bool rsa, bool raised) const
{
    const QByteArray complete = m_f.complete();
    return Fixture::entry(
        raised ? Raising(m_f).raised(complete) : complete, rsa ? Fixture::firstSignature : Fixture::secondSignature);
}

QByteArray SchemasTest::known(const QByteArray &xml) const
{
    if (isWhole())
        return xml;
    const QString text = QString::fromUtf8(xml);
    const QString root = text.section(QStringLiteral("<asic:XAdESSignatures"), 1).section(QLatin1Char('>'), 0, 0);
    const qsizetype start = text.indexOf(QStringLiteral("<ds:Signature "));
    const QString end = QStringLiteral("</ds:Signature>");
    QString signature = text.mid(start, text.indexOf(end) + end.size() - start);
    static const QRegularExpression declared(QStringLiteral("xmlns:(\\w+)=\"[^\"]*\""));
    for (auto each = declared.globalMatch(root); each.hasNext();) {
        const auto one = each.next();
        if (!signature.section(QLatin1Char('>'), 0, 0).contains(QStringLiteral("xmlns:") + one.captured(1)))
            signature.replace(0, 13, QStringLiteral("<ds:Signature ") + one.captured(0));
    }
    return signature.toUtf8();
}

bool SchemasTest::isValid(const QByteArray &xml, const QStringList &schema)
{
    write(QStringLiteral("judged.xml"), xml);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("xmllint"),
        QStringList{QStringLiteral("--nonet"), QStringLiteral("--noout")} + schema
            + QStringList{m_folder.filePath(QStringLiteral("judged.xml"))});
    const bool ended = process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit;
    m_output = process.readAll();
    // 3 is "does not follow"; anything else says that the schemas themselves are missing or broken.
    if (!ended || (process.exitCode() != 0 && process.exitCode() != 3))
        qFatal("xmllint did not judge: %s", m_output.constData());
    return process.exitCode() == 0;
}

void SchemasTest::signature_followsTheSchema_data()
{
    QTest::addColumn<bool>("rsa");
    QTest::addColumn<bool>("raised");
    QTest::newRow("B, RSA") << true << false;
    QTest::newRow("B, EC") << false << false;
    QTest::newRow("LT, RSA") << true << true;
    QTest::newRow("LT, EC") << false << true;
}

void SchemasTest::signature_followsTheSchema()
{
    QFETCH(bool, rsa);
    QFETCH(bool, raised);
    const QByteArray xml = signatureFile(rsa, raised);
    QCOMPARE(xml.contains("<xades:EncapsulatedOCSPValue>"), raised);
    QVERIFY2(isValid(known(xml), {QStringLiteral("--schema"), m_folder.filePath(QStringLiteral("driver.xsd"))}),
        m_output.constData());
}

void SchemasTest::signature_outOfOrder_doesNot_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("ds") << QByteArray("ds:KeyInfo") << QByteArray("<ds:SignatureValue");
    if (!isWhole())
        return;
    QTest::newRow("xades") << QByteArray("xades:SigningCertificateV2") << QByteArray("<xades:SigningTime");
    QTest::newRow("xades, LT") << QByteArray("xades:EncapsulatedTimeStamp") << QByteArray("<ds:CanonicalizationMethod");
    QTest::newRow("asic") << QByteArray("ds:SignedInfo") << QByteArray("<ds:Signature ");
}

void SchemasTest::signature_outOfOrder_doesNot()
{
    QFETCH(QByteArray, element);
    QFETCH(QByteArray, before);
    QByteArray xml = signatureFile(true, true);
    const qsizetype start = xml.indexOf('<' + element + '>');
    const QByteArray end = "</" + element + '>';
    const QByteArray moved = xml.mid(start, xml.indexOf(end, start) + end.size() - start);
    xml.remove(start, moved.size());
    const qsizetype place = xml.lastIndexOf(before, start);
    QVERIFY(start > 0 && place > 0);
    xml.insert(place, moved);
    QVERIFY(!isValid(known(xml), {QStringLiteral("--schema"), m_folder.filePath(QStringLiteral("driver.xsd"))}));
    QVERIFY2(m_output.contains("fails to validate"), m_output.constData());
}

/// There is no schema of the list in Debian: without OASIS's own it is only well-formed that can be said.
void SchemasTest::list_followsTheSchema()
{
    const QByteArray list = Fixture::entry(m_f.complete(), "META-INF/manifest.xml");
    if (!isWhole()) {
        QVERIFY2(isValid(list, {}), m_output.constData());
        return;
    }
    const QStringList schema{
        QStringLiteral("--relaxng"), m_etsi + QStringLiteral("/OpenDocument-v1.2-os-manifest-schema.rng")};
    QVERIFY2(isValid(list, schema), m_output.constData());
    QVERIFY(!isValid(QByteArray(list).replace("manifest:media-type", "manifest:type"), schema));
}

QTEST_GUILESS_MAIN(SchemasTest)
#include "test_schemas.moc"

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/fixture.h"

#include <QTest>

#include <zip.h>

using bundle::Entry;
using bundle::Outcome;
using bundle::Role;
using bundle::Verdict;

/// The outside of containers: ZIP archives as strangers and attackers make them.
class ContainerTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void verify_entriesChanged_isRefused_data();
    void verify_entriesChanged_isRefused();
    void verify_headerChanged_isRefused_data();
    void verify_headerChanged_isRefused();
    void verify_mimetypeNotFirst_isRefused();
    void verify_zipBomb_isRefusedBeforeUnpacking();
    void verify_deflatedMimetype_isRefused();
    void verify_encryptedEntry_isRefused();
    void verify_repackedByOthers_isAltered();
    void verify_foreignPacking_isRemarkedOn();
    void verify_noise_isRefused();
    void verify_extraSpaceBeforeOrAfter_isRefused();

private:
    void expect(const QByteArray &container, const QString &code) const;

    Fixture m_f;
    QByteArray m_container;
    QList<Entry> m_entries;
};

void ContainerTest::initTestCase()
{
    m_container = m_f.complete();
    m_entries = Fixture::unpacked(m_container);
    QCOMPARE(m_f.verdict(m_container).outcome, Outcome::Valid);
}

void ContainerTest::expect(const QByteArray &container, const QString &code) const
{
    const Verdict verdict = m_f.verdict(container);
    QCOMPARE(verdict.outcome, Outcome::Invalid);
    QVERIFY2(verdict.hasReason(code), described(verdict).constData());
    QVERIFY(!verdict.complete);
}

void ContainerTest::verify_entriesChanged_isRefused_data()
{
    QTest::addColumn<QByteArray>("remove");
    QTest::addColumn<QByteArray>("add");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    const auto row
        = [](const char *tag, const char *remove, const QByteArray &add, const QByteArray &content, const char *code) {
              QTest::newRow(tag) << QByteArray(remove) << add << content << QString::fromLatin1(code);
          };
    row("file added", "", "extra.xml", "<x/>", "bundle.container.unknown");
    row("file added beside signatures", "", "META-INF/extra.xml", "<x/>", "bundle.container.unknown");
    row("file removed", "hwg.pdf", "", "", "bundle.container.missing");
    row("manifest removed", "META-INF/manifest.xml", "", "", "bundle.container.missing");
    row("mimetype removed", "mimetype", "", "", "bundle.container.mimetype");
    row("first signature removed", "META-INF/signatures0.xml", "", "", "bundle.container.altered");
    row("signature moved", "META-INF/signatures1.xml", "META-INF/signatures7.xml", "<x/>", "bundle.container.altered");
    row("empty signature", "", "META-INF/signatures2.xml", "", "bundle.xml");
    row("file twice", "", "hwg.xml", "<x/>", "bundle.container.entry");
    row("folder", "", "folder/", "", "bundle.container.folder");
    row("absolute", "", "/etc/passwd", "x", "bundle.container.entry");
    row("up", "", "../x", "x", "bundle.container.entry");
    row("backslash", "", "..\\x", "x", "bundle.container.entry");
    row("drive", "", "c:x", "x", "bundle.container.entry");
    row("double slash", "", "a//b", "x", "bundle.container.entry");
    row("line break", "", "a\nb", "x", "bundle.container.entry");
    row("not UTF-8", "", "a\xff", "x", "bundle.container.entry");
    row("endless name", "", QByteArray(300, 'a'), "x", "bundle.container.entry");
    const QByteArray head = "<?xml version=\"1.0\"?><manifest:manifest "
                            "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">";
    const QByteArray self
        = "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"application/vnd.etsi.asic-e+zip\"/>";
    const QByteArray file
        = "<manifest:file-entry manifest:full-path=\"hwg.xml\" manifest:media-type=\"application/xml\"/>";
    const char *manifest = "META-INF/manifest.xml";
    const QByteArray tail = "</manifest:manifest>";
    row("manifest without itself", manifest, manifest, head + file + tail, "bundle.container.manifest");
    row("manifest with a file twice", manifest, manifest, head + self + file + file + tail,
        "bundle.container.manifest");
    row("manifest short of files", manifest, manifest, head + self + file + tail, "bundle.container.unknown");
    row("manifest with another root", manifest, manifest, "<x/>", "bundle.container.manifest");
    row("manifest with a document type", manifest, manifest,
        "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>", "bundle.xml");
    row("manifest of noise", manifest, manifest, QByteArray(1000, '\xfe'), "bundle.xml");
    row("manifest listing itself", manifest, manifest,
        head + self + QByteArray(file).replace("hwg.xml", "META-INF/manifest.xml") + tail, "bundle.container.unknown");
}

void ContainerTest::verify_entriesChanged_isRefused()
{
    QFETCH(QByteArray, remove);
    QFETCH(QByteArray, add);
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    QList<Entry> entries = m_entries;
    for (Entry &entry : entries) {
        if (entry.name == remove && remove == add)
            entry.bytes = content; // stays in its place
    }
    if (remove != add) {
        entries.removeIf([&remove](const Entry &entry) { return entry.name == remove; });
        entries.append({add, content});
    }
    entries.removeIf([](const Entry &entry) { return entry.name.isEmpty(); });
    expect(bundle::canonicalZip(entries), code);
}

void ContainerTest::verify_headerChanged_isRefused_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("value");
    const auto row = [](const char *tag, const char *record, int offset, int value) {
        QTest::newRow(tag) << QByteArray(record) << offset << value;
    };
    row("made by", "PK\x01\x02", 4, 30);
    row("system", "PK\x01\x02", 5, 0);
    row("version needed", "PK\x01\x02", 6, 20);
    row("method", "PK\x01\x02", 10, 12);
    row("date", "PK\x01\x02", 14, 0x22);
    row("internal attributes", "PK\x01\x02", 36, 1);
    row("rights", "PK\x01\x02", 40, 0xff);
    row("version needed, local", "PK\x03\x04", 4, 20);
    row("comment length", "PK\x05\x06", 20, 1);
    row("disk", "PK\x05\x06", 4, 1);
}

void ContainerTest::verify_headerChanged_isRefused()
{
    QFETCH(QByteArray, record);
    QFETCH(int, offset);
    QFETCH(int, value);
    QByteArray changed = m_container;
    changed[changed.lastIndexOf(record) + offset] = static_cast<char>(value);
    QVERIFY(changed != m_container);
    QCOMPARE(m_f.verdict(changed).outcome, Outcome::Invalid);
    // The same value in all headers, so that they agree with each other.
    for (qsizetype at = changed.indexOf(record); at >= 0; at = changed.indexOf(record, at + 1))
        changed[at + offset] = static_cast<char>(value);
    QCOMPARE(m_f.verdict(changed).outcome, Outcome::Invalid);
}

void ContainerTest::verify_mimetypeNotFirst_isRefused()
{
    QList<Entry> entries = m_entries;
    entries.move(0, entries.size() - 1);
    expect(bundle::canonicalZip(entries), QStringLiteral("bundle.container.mimetype"));
}

void ContainerTest::verify_zipBomb_isRefusedBeforeUnpacking()
{
    QList<Entry> entries = m_entries;
    entries.append({"bomb.xml", QByteArray(40 * 1024 * 1024, ' ')});
    const QByteArray bomb = Fixture::packedByLibzip(entries, ZIP_CM_DEFLATE);
    QVERIFY(bomb.size() < 200 * 1024);
    expect(bomb, QStringLiteral("bundle.container.limit"));

    entries = m_entries;
    for (int i = 0; i < 64; ++i)
        entries.append({"n" + QByteArray::number(i), "x"});
    expect(bundle::canonicalZip(entries), QStringLiteral("bundle.container.limit"));
}

void ContainerTest::verify_deflatedMimetype_isRefused()
{
    QList<Entry> entries = m_entries;
    for (const QByteArray &content : {QByteArray("application/vnd.etsi.asic-e+zip\n"), QByteArray("application/zip")}) {
        entries.first().bytes = content;
        expect(bundle::canonicalZip(entries), QStringLiteral("bundle.container.mimetype"));
    }
}

void ContainerTest::verify_encryptedEntry_isRefused()
{
    expect(Fixture::packedByLibzip(m_entries, ZIP_CM_DEFLATE, true), QStringLiteral("bundle.container.entry"));
}

void ContainerTest::verify_repackedByOthers_isAltered()
{
    expect(Fixture::packedByLibzip(m_entries, ZIP_CM_DEFLATE), QStringLiteral("bundle.container.altered"));
    expect(Fixture::packedByLibzip(m_entries, ZIP_CM_STORE), QStringLiteral("bundle.container.altered"));
}

void ContainerTest::verify_foreignPacking_isRemarkedOn()
{
    QList<Entry> entries = m_entries;
    for (Entry &entry : entries) {
        if (entry.name == "META-INF/manifest.xml")
            entry.bytes.replace("><", ">\n  <");
    }
    const Verdict verdict = m_f.verdict(Fixture::packedByLibzip(entries, ZIP_CM_DEFLATE));
    QVERIFY2(verdict.outcome == Outcome::Valid && verdict.complete, described(verdict).constData());
    QVERIFY(
        verdict.packing == bundle::Packing::Foreign && verdict.hasReason(QStringLiteral("bundle.container.foreign")));
}

void ContainerTest::verify_noise_isRefused()
{
    for (const QByteArray &noise : {QByteArray(), QByteArray("PK"), QByteArray(5000, 'P'), m_container.first(2000),
             m_container.last(2000), QByteArray("<?xml version='1.0'?><x/>")})
        QCOMPARE(m_f.verdict(noise).outcome, Outcome::Invalid);
}

void ContainerTest::verify_extraSpaceBeforeOrAfter_isRefused()
{
    for (const QByteArray &changed : {'\n' + m_container, m_container + '\n', m_container + m_container})
        QCOMPARE(m_f.verdict(changed).outcome, Outcome::Invalid);
}

QTEST_GUILESS_MAIN(ContainerTest)
#include "test_container.moc"

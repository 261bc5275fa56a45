// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/container.h"
#include "bundle/parcel.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace {

const bundle::Entry content{"year.asice", QByteArray("PK, as if it were a bundle").repeated(400)};

QString codeOf(const base::Result<bundle::Entry> &result)
{
    return result ? QString() : result.problem().code;
}

QString textOf(const base::Secret &secret)
{
    return QString::fromLatin1(secret.view().data(), qsizetype(secret.size()));
}

struct Member {
    QByteArray name;
    QByteArray bytes;
    zip_uint16_t encryption = ZIP_EM_AES_256;
};

/// An archive as another program, or somebody who means harm, would make it.
QByteArray archive(const QList<Member> &members)
{
    QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(u"a.zip"_s));
    zip_t *zip = zip_open(path.constData(), ZIP_CREATE, nullptr);
    for (const Member &member : members) {
        zip_source_t *source = zip_source_buffer(zip, member.bytes.constData(), zip_uint64_t(member.bytes.size()), 0);
        const zip_int64_t index = zip_file_add(zip, member.name.constData(), source, ZIP_FL_ENC_UTF_8);
        zip_file_set_encryption(zip, zip_uint64_t(index), member.encryption, "secret");
    }
    if (zip_close(zip) != 0)
        qFatal("the archive was not made");
    QFile file(QFile::decodeName(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the archive is not there");
    return file.readAll();
}

} // namespace

/// A bundle that is locked for its way.
class TestParcel : public QObject
{
    Q_OBJECT

private slots:
    void packed_opensWithItsPassphraseAlone()
    {
        const base::Secret passphrase = bundle::newPassphrase();
        const base::Result<QByteArray> parcel = bundle::packParcel(content, passphrase);
        QVERIFY(parcel.ok());
        QVERIFY(!parcel->contains("as if it were a bundle"));
        const base::Result<bundle::Entry> opened = bundle::openParcel(*parcel, passphrase);
        QCOMPARE(codeOf(opened), QString());
        QCOMPARE(opened->name, content.name);
        QCOMPARE(opened->bytes, content.bytes);
        QCOMPARE(codeOf(bundle::openParcel(*parcel, bundle::newPassphrase())), u"bundle.parcel.passphrase"_s);
        QCOMPARE(codeOf(bundle::openParcel(*parcel, base::Secret())), u"bundle.parcel.passphrase"_s);
    }

    void newPassphrase_isSixGroupsOfSyllables_andNeverTheSame()
    {
        const QString first = textOf(bundle::newPassphrase());
        static const QRegularExpression shape(u"^([bdfgklmnprstvz][aeiou]){2}(-([bdfgklmnprstvz][aeiou]){2}){5}$"_s);
        QVERIFY2(shape.match(first).hasMatch(), qPrintable(first));
        QVERIFY(textOf(bundle::newPassphrase()) != first);
    }

    void passphrase_asItIsHeard_isTheOneThatWasMade_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QString>("meant");
        const QString ours = u"bade-kilo-nuva-rogi-tesa-mupo"_s;
        QTest::newRow("as shown") << QByteArray("bade-kilo-nuva-rogi-tesa-mupo") << ours;
        QTest::newRow("capitals, spaces") << QByteArray("BADE kilo Nuva rogi tesa mupo") << ours;
        QTest::newRow("in one") << QByteArray("badekilonuvarogitesamupo") << ours;
        QTest::newRow("another program's") << QByteArray("Correct Horse") << u"Correct Horse"_s;
        QTest::newRow("too short") << QByteArray("bade kilo") << u"bade kilo"_s;
    }
    void passphrase_asItIsHeard_isTheOneThatWasMade()
    {
        QFETCH(QByteArray, typed);
        QTEST(textOf(bundle::passphraseFrom({typed.constData(), std::size_t(typed.size())})), "meant");
    }

    void parcelOfAnotherProgram_opens()
    {
        const base::Result<bundle::Entry> opened
            = bundle::openParcel(archive({{content.name, content.bytes}}), base::Secret("secret"));
        QCOMPARE(codeOf(opened), QString());
        QCOMPARE(opened->bytes, content.bytes);
    }

    void otherContent_isRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const QString content = u"bundle.parcel.content"_s;
        QTest::newRow("nothing") << QByteArray() << u"bundle.parcel.zip"_s;
        QTest::newRow("a text") << QByteArray("Dear colleague") << u"bundle.parcel.zip"_s;
        QTest::newRow("two bundles") << archive({{"a.asice", "a"}, {"b.asice", "b"}}) << content;
        QTest::newRow("no bundle") << archive({{"letter.pdf", "a"}}) << content;
        QTest::newRow("not locked") << archive({{"a.asice", "a", ZIP_EM_NONE}}) << content;
        QTest::newRow("weakly locked") << archive({{"a.asice", "a", ZIP_EM_AES_128}}) << content;
        QTest::newRow("leads out of the folder") << archive({{"../a.asice", "a"}}) << content;
        QTest::newRow("hidden name") << archive({{".asice", "a"}}) << content;
        QTest::newRow("bomb") << archive({{"a.asice", QByteArray(bundle::maxTotalSize + 1, '\0')}})
                              << u"bundle.parcel.limit"_s;
    }
    void otherContent_isRefused()
    {
        QFETCH(QByteArray, bytes);
        QTEST(codeOf(bundle::openParcel(bytes, base::Secret("secret"))), "code");
    }

    void anyByteOfTheContentChanged_isNoticed()
    {
        const QByteArray parcel = archive({{"a.asice", "the content"}});
        const qsizetype begin = 30 + 7 + 11 + 18; // header, name, AES field, salt and verifier
        for (qsizetype place = begin; place < begin + 11 + 10; ++place) {
            QByteArray changed = parcel;
            changed[place] = char(changed.at(place) ^ 1);
            QVERIFY2(!bundle::openParcel(changed, base::Secret("secret")).ok(), qPrintable(QString::number(place)));
        }
    }

    void cutOff_isRefused()
    {
        const QByteArray parcel = archive({{content.name, content.bytes}});
        for (const qsizetype size : {qsizetype(10), parcel.size() / 2, parcel.size() - 1})
            QVERIFY(!bundle::openParcel(parcel.left(size), base::Secret("secret")).ok());
    }
};

QTEST_APPLESS_MAIN(TestParcel)
#include "test_parcel.moc"

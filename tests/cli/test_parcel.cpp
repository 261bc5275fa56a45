// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "program.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// A bundle that is locked for its way, on the command line.
class TestParcel : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Answer uv(const QStringList &arguments) const { return run(file(u"data"_s), arguments); }
    /// `unpack` with something on the standard input.
    [[nodiscard]] int unpack(const QString &bundle, const QByteArray &typed) const
    {
        QProcess process;
        process.start(QStringLiteral(UV_CLI), {u"unpack"_s, file(u"year.asice.zip"_s), u"--out"_s, file(bundle)});
        process.write(typed + '\n');
        process.closeWriteChannel();
        return process.waitForFinished(-1) ? process.exitCode() : -1;
    }
    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        QFile opened(file(name));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

private slots:
    void initTestCase()
    {
        QCOMPARE(uv({u"init"_s, u"--example"_s}).code, 0);
        QCOMPARE(uv({u"acknowledge"_s, u"hwg"_s, u"GEN-07"_s, u"agreed"_s}).code, 0);
        const Answer sealed = uv({u"seal"_s, u"hwg"_s, u"--out"_s, file(u"year.asice"_s)});
        QVERIFY2(sealed.code == 0, sealed.errors.constData());
    }

    void packed_comesOutAsItWas_withThePassphraseThatIsPrinted()
    {
        const Answer packed
            = uv({u"parcel"_s, file(u"year.asice"_s), u"--out"_s, file(u"year.asice.zip"_s), u"--json"_s});
        QVERIFY2(packed.code == 0, packed.errors.constData());
        const QByteArray passphrase = packed.json().value(u"passphrase"_s).toString().toLatin1();
        QCOMPARE(passphrase.size(), 29);
        QCOMPARE(unpack(u"wrong.asice"_s, "bade-kilo-nuva-rogi-tesa-mupo"), 1);
        QVERIFY(!QFile::exists(file(u"wrong.asice"_s)));
        QCOMPARE(unpack(u"back.asice"_s, passphrase), 0);
        QCOMPARE(bytes(u"back.asice"_s), bytes(u"year.asice"_s));
        QCOMPARE(unpack(u"back.asice"_s, passphrase), 1); // nothing is written over
        QCOMPARE(unpack(u"empty.asice"_s, {}), 2);
        const QByteArray parcel = bytes(u"year.asice.zip"_s);
        const Answer again
            = uv({u"parcel"_s, file(u"year.asice"_s), u"--out"_s, file(u"year.asice.zip"_s), u"--json"_s});
        QCOMPARE(again.problem(), u"file.exists"_s);
        QCOMPARE(bytes(u"year.asice.zip"_s), parcel);
    }

    void anythingButABundle_isNotPacked()
    {
        QFile letter(file(u"letter.asice"_s));
        QVERIFY(letter.open(QIODevice::WriteOnly));
        letter.write("Dear colleague");
        letter.close();
        const Answer packed
            = uv({u"parcel"_s, file(u"letter.asice"_s), u"--out"_s, file(u"letter.asice.zip"_s), u"--json"_s});
        QCOMPARE(packed.problem(), u"parcel.unsound"_s);
    }

    void parcelWithoutItsEnding_isWrongUse()
    {
        QCOMPARE(uv({u"parcel"_s, file(u"year.asice"_s), u"--out"_s, file(u"year.zip"_s)}).code, 2);
    }
};

QTEST_APPLESS_MAIN(TestParcel)
#include "test_parcel.moc"

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/code_page.h"
#include "exchange/text_encoding.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Letter {
    char16_t letter;
    char dos, windows;
};
// That tell the two apart inside a word, and two that do not.
constexpr Letter telling[]
    = {{u'é', '\x82', '\xE9'}, {u'â', '\x83', '\xE2'}, {u'ä', '\x84', '\xE4'}, {u'ç', '\x87', '\xE7'},
        {u'ê', '\x88', '\xEA'}, {u'ë', '\x89', '\xEB'}, {u'è', '\x8A', '\xE8'}, {u'ï', '\x8B', '\xEF'},
        {u'î', '\x8C', '\xEE'}, {u'ô', '\x93', '\xF4'}, {u'ö', '\x94', '\xF6'}, {u'ü', '\x81', '\xFC'}};
constexpr Letter others[] = {{u'à', '\x85', '\xE0'}, {u'ù', '\x97', '\xF9'}};

/// A text of words, one accented letter in each, as both programs write it.
struct Sample {
    QString text;
    QByteArray dos, windows;

    void add(char16_t letter, char inDos, char inWindows)
    {
        text += QChar(letter);
        dos += inDos;
        windows += inWindows;
    }
    void addPlain(QRandomGenerator &random, int letters)
    {
        for (int i = 0; i < letters; ++i) {
            const char letter = char('a' + random.bounded(26));
            add(char16_t(letter), letter, letter);
        }
    }
    void addWord(QRandomGenerator &random, const Letter &accented)
    {
        addPlain(random, 1 + random.bounded(5));
        add(accented.letter, accented.dos, accented.windows);
        addPlain(random, 1 + random.bounded(5));
        add(u';', ';', ';');
    }
};

Sample sample(QRandomGenerator &random)
{
    Sample made;
    made.addWord(random, telling[random.bounded(int(std::size(telling)))]);
    for (int word = random.bounded(20); word > 0; --word) {
        const bool tells = random.bounded(4) > 0;
        made.addWord(random,
            tells ? telling[random.bounded(int(std::size(telling)))] : others[random.bounded(int(std::size(others)))]);
    }
    return made;
}

} // namespace

/// Which code page a text is in that is not Unicode.
class CodePageTest : public QObject
{
    Q_OBJECT
private slots:
    void words_inEitherCodePage_areReadAsWritten()
    {
        QRandomGenerator random(20160229);
        for (int round = 0; round < 2000; ++round) {
            const Sample made = sample(random);
            const auto dos = exchange::decodedText(made.dos);
            QVERIFY2(dos && dos->encoding == u"CP850"_s, made.dos.toHex(' '));
            QCOMPARE(dos->text, made.text);
            const auto windows = exchange::decodedText(made.windows);
            QVERIFY2(windows && windows->encoding == u"Windows-1252"_s, made.windows.toHex(' '));
            QCOMPARE(windows->text, made.text);
        }
    }

    void punctuation_insideWordsOfWindows_isNotDos_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("apostrophe") << QByteArray("l\x92"
                                                  "eau et l\x91"
                                                  "air");
        QTest::newRow("oe") << QByteArray("c\x9C"
                                          "ur");
        QTest::newRow("dash") << QByteArray("Brussel\x96Gent");
        QTest::newRow("dots") << QByteArray("enz\x85"
                                            "en zo");
        QTest::newRow("quotes") << QByteArray("de \x93kleine\x94 som, \x84groot\x94");
        QTest::newRow("euro") << QByteArray("5\x80 of 5 \x80");
        QTest::newRow("capital S") << QByteArray("KO\x8AICE en \x8A"
                                                 "aric");
        QTest::newRow("one word of DOS in a text of Windows") << QByteArray("caf\xE9 cr\x82"
                                                                            "dit");
    }
    void punctuation_insideWordsOfWindows_isNotDos()
    {
        QFETCH(QByteArray, bytes);
        const auto read = exchange::decodedText(bytes);
        QVERIFY(read.ok());
        QCOMPARE(read->encoding, u"Windows-1252"_s);
        QCOMPARE(read->text, exchange::fromWindows1252(bytes));
    }

    void encoding_thatIsWanted_isTaken()
    {
        const QByteArray bytes("caf\x82"); // at the end of a word it may be a comma of Windows
        QCOMPARE(exchange::decodedText(bytes)->encoding, u"Windows-1252"_s);
        QCOMPARE(exchange::decodedText(bytes, u"CP850"_s)->text, u"café"_s);
        QVERIFY(exchange::encodings().contains(u"CP850"_s));
    }
};

QTEST_GUILESS_MAIN(CodePageTest)
#include "test_code_page.moc"

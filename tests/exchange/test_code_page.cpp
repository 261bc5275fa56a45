// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/code_page.h"
#include "exchange/text_encoding.h"

#include <QFile>
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

/// Words each of which tells that it is of DOS, and surely when it is of Windows, with the letter anywhere.
const QStringList &tellingWords()
{
    static const QStringList words
        = u"Café CAFÉ café comité privé marché employé santé créé année fête fenêtre forêt même Noël canoë België "
          u"financiën coördinatie reünie ruïne naïef geïnd vóórjaar zoëven crème père mère près très hôpital hôtel "
          u"bientôt diplôme maître connaître leçon français ça façade reçu garçon château tâche "
          u"pâques théâtre Schüler Müller über für Prüfung Bürgermeister Länder Mädchen Wähler König schön größer "
          u"Höhe Büro mañana Muñoz GARÇON MÜLLER KÖLN ÉTAT État École Éducation Zoë Chloé André "
          u"Renée Joëlle Benoît Hélène Françoise cliënten cliënt reëel ideeën knieën"_s.split(u' ');
    return words;
}

/// Words that may stand in either code page, as they read well in both.
const QStringList &silentWords()
{
    static const QStringList words
        = u"à où là déjà voilà goût coût sûr mûr dû août Straße Fuß Maß âge ÎLE NOËL là-bas één être école été "
          u"économie Ärger "
          u"Übung "
          u"öffentlich ähnlich Österreich kosten frais zaal 2016 12,50 OCMW CPAS A b Ægir Søren Malmø "
          u"Gonzáles Sánchez dáár São João n°5 §12 m² m³ «texte» ½ uur vóór zó"_s.split(u' ');
    return words;
}

/// As a program writes the text that reads its bytes with `read`; signs that it cannot write are left out.
QByteArray bytesOf(const QString &text, QString (*read)(const QByteArray &))
{
    QHash<QChar, char> codes;
    for (int code = 0; code < 256; ++code)
        codes.insert(read(QByteArray(1, char(code))).at(0), char(code));
    QByteArray bytes;
    for (const QChar sign : text) {
        if (codes.contains(sign))
            bytes += codes.value(sign);
    }
    return bytes;
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

    void wordsOfThreeLanguages_inEitherCodePage_areReadAsWritten()
    {
        QRandomGenerator random(20170228);
        const QStringList all = tellingWords() + silentWords();
        for (int round = 0; round < 3000; ++round) {
            QStringList words{tellingWords().at(random.bounded(int(tellingWords().size())))};
            for (int more = random.bounded(8); more > 0; --more)
                words.insert(random.bounded(int(words.size()) + 1), all.at(random.bounded(int(all.size()))));
            const QString text = words.join(random.bounded(2) == 0 ? u";"_s : u" "_s);
            const auto dos = exchange::decodedText(bytesOf(text, exchange::fromDos850));
            QVERIFY2(dos && dos->encoding == u"CP850"_s, qPrintable(text));
            QCOMPARE(dos->text, text);
            const auto windows = exchange::decodedText(bytesOf(text, exchange::fromWindows1252));
            QVERIFY2(windows && windows->encoding == u"Windows-1252"_s, qPrintable(text));
            QCOMPARE(windows->text, text);
        }
    }

    void textsOfTheForms_inEitherCodePage_areReadAsWritten()
    {
        for (const char *form : {"a40", "campaign", "clu", "gef", "hwg", "psa", "vst"}) {
            QFile file(QStringLiteral(UV_SOURCE_DIR "/resources/campaigns/2016/%1.json").arg(QLatin1String(form)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            QCOMPARE(exchange::decodedText(bytesOf(text, exchange::fromDos850))->encoding, u"CP850"_s);
            for (const QString &line : text.split(u'\n')) {
                const auto windows = exchange::decodedText(bytesOf(line, exchange::fromWindows1252));
                QVERIFY2(windows && windows->encoding != u"CP850"_s, qPrintable(line));
            }
        }
    }

    void wordsWithMarksOfWindows_areNeverDos()
    {
        const QStringList marked{u"%1"_s, u"‘%1’"_s, u"“%1”"_s, u"„%1“"_s, u"„%1”"_s, u"‚%1’"_s, u"‚%1‘"_s, u"«%1»"_s,
            u"‹%1›"_s, u"« %1 »"_s, u"l’%1"_s, u"%1…"_s, u"…%1"_s, u"%1–%1"_s, u"%1 — %1"_s, u"%1— %1"_s, u"%1€"_s,
            u"€%1"_s, u"%1™"_s, u"%1†"_s, u"• %1"_s, u"5 ‰ %1"_s, u"%1 m²"_s, u"n°5 %1"_s, u"ƒ 5 %1"_s, u"5 µA %1"_s,
            u"A×B %1"_s, u"§1 %1"_s, u"½ %1"_s, u"©%1®"_s};
        QRandomGenerator random(20161231);
        QStringList all = tellingWords() + silentWords() + QStringList{u"zaal"_s, u"ZAAL"_s, u"Zaal"_s, u"a"_s};
        all.removeIf([](const QString &word) { // before a mark these two are letters of UTF-8
            return word.endsWith(u'É') || word.endsWith(u'ß');
        });
        for (int round = 0; round < 3000; ++round) {
            QString text;
            for (int more = random.bounded(4); more >= 0; --more)
                text += marked.at(random.bounded(int(marked.size()))).arg(all.at(random.bounded(int(all.size()))))
                    + (random.bounded(2) == 0 ? u';' : u' ');
            const auto windows = exchange::decodedText(bytesOf(text, exchange::fromWindows1252));
            QVERIFY2(windows && windows->text == text, qPrintable(text));
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
        const QByteArray bytes("\x82t"); // may be a word in quotes of Windows
        QCOMPARE(exchange::decodedText(bytes)->encoding, u"Windows-1252"_s);
        QCOMPARE(exchange::decodedText(bytes, u"CP850"_s)->text, u"ét"_s);
        QVERIFY(exchange::encodings().contains(u"CP850"_s));
    }
};

QTEST_GUILESS_MAIN(CodePageTest)
#include "test_code_page.moc"

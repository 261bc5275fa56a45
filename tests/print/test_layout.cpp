// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "print/paper.h"

#include <QTest>

using namespace print;

namespace {

Table numbered(int rows)
{
    Table table;
    table.columns = {{{QStringLiteral("Name"), {}}, false, 0}, {{QStringLiteral("Amount"), {}}, true, 0}};
    for (int row = 0; row < rows; ++row) {
        TableRow line;
        line.cells = {{QStringLiteral("row%1").arg(row), false, false},
            {QString::number(row) + QStringLiteral(",50"), true, false}};
        table.rows.append(line);
    }
    return table;
}

int count(const PaperPage &page, const QString &start)
{
    int found = 0;
    for (const Ink &ink : page.inks)
        found += ink.kind == Ink::Kind::Text && ink.text.startsWith(start) ? 1 : 0;
    return found;
}

const Ink *find(const Paper &paper, const QString &text)
{
    for (const PaperPage &page : paper.pages) {
        for (const Ink &ink : page.inks) {
            if (ink.text == text)
                return &ink;
        }
    }
    return nullptr;
}

Paper laid(const Elements &elements)
{
    Frame frame;
    frame.pageOfPages = QStringLiteral("page %1 of %2");
    return paginated(Type(), Elements{NewPart{frame}} + elements);
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(loadFonts()); }

    void font_loaded_isTheBuiltInOne();
    void printable_hiddenSigns_areShownByNumber_data();
    void printable_hiddenSigns_areShownByNumber();
    void wrap_longText_keepsEveryWordAndTheWidth();
    void wrap_wordWiderThanTheLine_isBrokenNotLost();
    void table_overPages_repeatsHeadAndLeavesNoRowAlone();
    void table_groupsOverPages_repeatTheirTitle();
    void table_anyHeightAbove_leavesNoHeadingAlone();
    void table_numbers_standOnTheirDecimalMark();
    void table_tooManyColumns_putsRemarksBelowTheRow();
    void table_rowHigherThanAPage_isShownWhole();
    void contents_lines_carryTheRightPage();
    void fields_anyHeightAbove_leaveNoLineAlone();
    void head_longNames_doNotMeet();
    void parts_pages_countThroughTheWholePaper();
};

void TestLayout::font_loaded_isTheBuiltInOne()
{
    QVERIFY(loadFonts());
    QCOMPARE(font(Face::Bold, 100).family(), QStringLiteral("Noto Sans"));
}

void TestLayout::printable_hiddenSigns_areShownByNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QStringLiteral("Chloé – 50 m² €") << QStringLiteral("Chloé – 50 m² €");
    QTest::newRow("line break") << QStringLiteral("a\nb") << QStringLiteral("a\nb");
    QTest::newRow("turned") << QStringLiteral("a\u202eb") << QStringLiteral("a[U+202E]b");
    QTest::newRow("no width") << QStringLiteral("a\u200bb\u00adc") << QStringLiteral("a[U+200B]b[U+00AD]c");
    QTest::newRow("line separator") << QStringLiteral("a\u2028b") << QStringLiteral("a[U+2028]b");
    QTest::newRow("variation") << QStringLiteral("a\ufe0fb") << QStringLiteral("a[U+FE0F]b");
    QTest::newRow("tab") << QStringLiteral("a\tb") << QStringLiteral("a    b");
    QTest::newRow("control") << QStringLiteral("a\u0007b") << QStringLiteral("a[U+0007]b");
    QTest::newRow("no glyph") << QStringLiteral("a\U0001F600") << QStringLiteral("a[U+1F600]");
}

void TestLayout::printable_hiddenSigns_areShownByNumber()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(printable(text), shown);
}

void TestLayout::wrap_longText_keepsEveryWordAndTheWidth()
{
    const Type type;
    const QString text
        = QStringLiteral("De huiswerkbegeleiding groeide van twee naar drie namiddagen per week. ").repeated(9);
    const QStringList lines = type.wrap(text, TextStyle::Body, 1500);
    QVERIFY(lines.size() > 9);
    for (const QString &line : lines)
        QVERIFY2(type.width(line, TextStyle::Body) <= 1500.5, qPrintable(line));
    QCOMPARE(lines.join(u' ').simplified(), text.simplified());
}

void TestLayout::wrap_wordWiderThanTheLine_isBrokenNotLost()
{
    const QString word(400, u'w');
    const QStringList lines = Type().wrap(word, TextStyle::Body, 1500);
    QVERIFY(lines.size() > 1);
    QCOMPARE(lines.join(QString()), word);
}

void TestLayout::table_overPages_repeatsHeadAndLeavesNoRowAlone()
{
    for (int rows = 2; rows < 140; ++rows) {
        const Paper paper = laid({numbered(rows)});
        int seen = 0;
        for (const PaperPage &page : paper.pages) {
            QCOMPARE(count(page, QStringLiteral("Name")), 1);
            QVERIFY2(count(page, QStringLiteral("row")) > 1, qPrintable(QString::number(rows)));
            seen += count(page, QStringLiteral("row"));
        }
        QCOMPARE(seen, rows);
    }
}

/// On no page a row stands without the title of its group, nor a title without a row.
void TestLayout::table_groupsOverPages_repeatTheirTitle()
{
    for (int rows = 2; rows < 120; ++rows) {
        Table table = numbered(rows);
        for (int row = 0; row < rows; ++row)
            table.rows[row].group = row < 9 ? QStringLiteral("first") : QStringLiteral("second");
        const Paper paper = laid({table});
        for (const PaperPage &page : paper.pages) {
            const bool hasFirst = count(page, QStringLiteral("row0")) == 1;
            const bool hasSecond
                = rows > 9 && (&page != &paper.pages.first() || count(page, QStringLiteral("row9")) > 0);
            QCOMPARE(count(page, QStringLiteral("first")), hasFirst ? 1 : 0);
            QCOMPARE(count(page, QStringLiteral("second")), hasSecond ? 1 : 0);
            QCOMPARE(count(page, QStringLiteral("Name")), 1);
        }
    }
}

void TestLayout::table_anyHeightAbove_leavesNoHeadingAlone()
{
    for (int above = 0; above < 60; ++above) {
        Elements elements;
        for (int line = 0; line < above; ++line)
            elements.append(Paragraph{QStringLiteral("text"), TextStyle::Body});
        elements += Elements{
            Heading{1, QStringLiteral("Section"), {}, {}}, Heading{2, QStringLiteral("Table"), {}, {}}, numbered(5)};
        for (const PaperPage &page : laid(elements).pages) {
            if (count(page, QStringLiteral("Section")) == 1)
                QVERIFY2(count(page, QStringLiteral("row")) > 1, qPrintable(QString::number(above)));
        }
    }
}

void TestLayout::table_numbers_standOnTheirDecimalMark()
{
    const Type type;
    const Paper paper = laid({numbered(12)});
    const Ink *small = find(paper, QStringLiteral("3,50"));
    const Ink *large = find(paper, QStringLiteral("11,50"));
    QVERIFY(small && large);
    const qreal smallMark = small->rect.x() + type.width(QStringLiteral("3"), small->style);
    const qreal largeMark = large->rect.x() + type.width(QStringLiteral("11"), large->style);
    QVERIFY(qAbs(smallMark - largeMark) < 1);
}

void TestLayout::table_tooManyColumns_putsRemarksBelowTheRow()
{
    Table table;
    TableRow row;
    for (int column = 0; column < 14; ++column) {
        table.columns.append({{QStringLiteral("Column%1").arg(column), {}}, false, column == 5 ? 4 : 1});
        row.cells.append({QStringLiteral("valueofcolumn%1").arg(column), false, false});
    }
    table.rows = {row, row};
    const Paper paper = laid({table});
    QString all;
    for (const Ink &ink : paper.pages.first().inks) {
        all += ink.text + u'\n';
        if (ink.kind == Ink::Kind::Text)
            QVERIFY(ink.rect.x() + Type().width(ink.text, ink.style) <= sheet::right + 1);
    }
    for (int column = 0; column < 14; ++column)
        QVERIFY(all.contains(QStringLiteral("valueofcolumn%1").arg(column)));
    QVERIFY(all.contains(QStringLiteral("Column5: valueofcolumn5")));
}

void TestLayout::table_rowHigherThanAPage_isShownWhole()
{
    Table table = numbered(3);
    table.rows[1].cells[0].text = QStringLiteral("tall ").repeated(6000);
    const Paper paper = laid({table});
    QVERIFY(paper.pages.size() > 2);
    qsizetype words = 0;
    for (const PaperPage &page : paper.pages) {
        for (const Ink &ink : page.inks) {
            words += ink.text.count(QStringLiteral("tall"));
            QVERIFY(ink.kind != Ink::Kind::Text || ink.rect.y() < sheet::foot + 1);
        }
    }
    QCOMPARE(words, 6000);
}

void TestLayout::contents_lines_carryTheRightPage()
{
    const Paper paper = laid({Contents{{{0, QStringLiteral("Far"), QStringLiteral("far")}}}, numbered(150),
        Heading{1, QStringLiteral("There"), QStringLiteral("far"), {}}, numbered(3)});
    int page = 0;
    for (int index = 0; index < paper.pages.size(); ++index)
        page = count(paper.pages[index], QStringLiteral("There")) ? index : page;
    QVERIFY(page > 1);
    QCOMPARE(paper.links.size(), 1);
    QCOMPARE(paper.links.first().to.page, page);
    QCOMPARE(paper.bookmarks.first().to.page, page);
    QVERIFY(find({{paper.pages.first()}, {}, {}}, QString::number(page + 1)));
}

void TestLayout::fields_anyHeightAbove_leaveNoLineAlone()
{
    FieldLines fields;
    for (int line = 0; line < 4; ++line)
        fields.lines.append({{QStringLiteral("line%1").arg(line), {}}, {QStringLiteral("1"), true, false}});
    for (int above = 0; above < 60; ++above) {
        Elements elements;
        for (int line = 0; line < above; ++line)
            elements.append(Paragraph{QStringLiteral("text"), TextStyle::Body});
        elements.append(fields);
        for (const PaperPage &page : laid(elements).pages)
            QVERIFY2(count(page, QStringLiteral("line")) != 1, qPrintable(QString::number(above)));
    }
}

void TestLayout::head_longNames_doNotMeet()
{
    Frame frame;
    frame.pageOfPages = QStringLiteral("page %1 of %2");
    frame.headLeft = QStringLiteral("left ").repeated(60);
    frame.headRight = QStringLiteral("right ").repeated(60);
    const Type type;
    const Paper paper = paginated(type, {NewPart{frame}, numbered(3)});
    qreal width = 0;
    for (const Ink &ink : paper.pages.first().inks) {
        if (ink.text.startsWith(QStringLiteral("left")) || ink.text.startsWith(QStringLiteral("right")))
            width += type.width(ink.text, ink.style);
    }
    QVERIFY(width > 0 && width < sheet::textWidth);
}

void TestLayout::parts_pages_countThroughTheWholePaper()
{
    Frame frame;
    frame.pageOfPages = QStringLiteral("page %1 of %2");
    const Paper paper = paginated(Type(), {NewPart{frame}, numbered(3), NewPart{frame}, numbered(3)});
    QCOMPARE(paper.pages.size(), 2);
    QVERIFY(find(paper, QStringLiteral("page 1 of 2")));
    QVERIFY(find(paper, QStringLiteral("page 2 of 2")));
}

QTEST_MAIN(TestLayout)
#include "test_layout.moc"

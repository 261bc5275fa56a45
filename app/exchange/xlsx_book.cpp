// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/xlsx_book.h"

#include "exchange/xml_part.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace exchange {

using base::Problem;
using base::Result;

namespace {

struct Relation {
    QString id;
    QString kind; ///< last word of its type, which transitional and strict files share: "worksheet"
    QString target; ///< name of a part
};

/// "xl/_rels/workbook.xml.rels" for "xl/workbook.xml".
QString relationsOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return part.left(slash + 1) + QStringLiteral("_rels/") + part.mid(slash + 1) + QStringLiteral(".rels");
}

QString targetFrom(const QString &part, const QString &target)
{
    const QString folder = part.left(part.lastIndexOf(u'/') + 1);
    const QString path = target.startsWith(u'/') ? target : QString(u'/' + folder + target);
    return QDir::cleanPath(path).mid(1);
}

class RelationsReader : public XmlHandler
{
public:
    explicit RelationsReader(const QString &part) : m_part(part) { }
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        constexpr qsizetype most = 10'000;
        if (name != "Relationship" || attributes.value("TargetMode") == "External" || relations.size() == most)
            return;
        const QString type = attributes.text("Type");
        relations.append({attributes.text("Id"), type.mid(type.lastIndexOf(u'/') + 1),
            targetFrom(m_part, attributes.text("Target"))});
    }
    QList<Relation> relations;

private:
    QString m_part;
};

Result<QList<Relation>> readRelations(const ZipArchive &archive, const QString &part)
{
    RelationsReader reader(part);
    if (const Result<void> read = readXml(archive, relationsOf(part), reader); !read)
        return read.problem();
    return reader.relations;
}

QString partOfKind(const QList<Relation> &relations, QStringView kind)
{
    const auto found = std::find_if(
        relations.begin(), relations.end(), [&](const Relation &relation) { return relation.kind == kind; });
    return found == relations.end() ? QString() : found->target;
}

QString partWithId(const QList<Relation> &relations, const QString &id)
{
    const auto found = std::find_if(relations.begin(), relations.end(),
        [&](const Relation &relation) { return relation.id == id && relation.kind == u"worksheet"; });
    return found == relations.end() ? QString() : found->target;
}

/// ECMA-376 part 1, 18.8.30: the formats that every workbook knows.
NumberStyle builtInStyle(int id)
{
    const bool isDate
        = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
    return isDate ? NumberStyle::Date : id == 9 || id == 10 ? NumberStyle::Percentage : NumberStyle::Plain;
}

class WorkbookReader : public XmlHandler
{
public:
    explicit WorkbookReader(const QList<Relation> &relations) : m_relations(relations) { }
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "workbookPr")
            since1904 = attributes.isTrue("date1904");
        if (name != "sheet" || sheets.size() == XlsxBook::maximumSheets)
            return;
        const std::string_view id = attributes.qualified("id");
        const QString target = partWithId(m_relations, QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())));
        const std::string_view state = attributes.value("state");
        if (!target.isEmpty())
            sheets.append({attributes.text("name"), target, !state.empty() && state != "visible"});
    }
    QList<XlsxBook::SheetEntry> sheets;
    bool since1904 = false;

private:
    const QList<Relation> &m_relations;
};

class StylesReader : public XmlHandler
{
public:
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        constexpr qsizetype most = 100'000;
        if (name == "cellXfs")
            m_inCells = true;
        else if (name == "numFmt" && m_own.size() < most)
            m_own.insert(attributes.text("numFmtId").toInt(), numberStyle(attributes.text("formatCode")));
        else if (name == "xf" && m_inCells && styles.size() < most)
            append(attributes.text("numFmtId").toInt());
    }
    void end(std::string_view name) override { m_inCells = m_inCells && name != "cellXfs"; }
    QList<NumberStyle> styles;

private:
    void append(int id) { styles.append(m_own.value(id, builtInStyle(id))); }
    QHash<int, NumberStyle> m_own;
    bool m_inCells = false;
};

} // namespace

Result<void> XlsxBook::readWorkbook(const ZipArchive &archive, const QString &part)
{
    const Result<QList<Relation>> relations = readRelations(archive, part);
    if (!relations)
        return relations.problem();
    WorkbookReader workbook(*relations);
    if (const Result<void> read = readXml(archive, part, workbook); !read)
        return read;
    m_sheets = workbook.sheets;
    m_since1904 = workbook.since1904;
    m_strings = partOfKind(*relations, u"sharedStrings");
    const QString stylesPart = partOfKind(*relations, u"styles");
    if (stylesPart.isEmpty())
        return {};
    StylesReader styles;
    const Result<void> read = readXml(archive, stylesPart, styles);
    m_styles = styles.styles;
    return read;
}

Result<XlsxBook> XlsxBook::open(const QByteArray &bytes)
{
    XlsxBook book;
    book.m_bytes = bytes;
    const auto archive = ZipArchive::open(book.m_bytes);
    if (!archive)
        return damagedWorkbook(QStringLiteral("zip"));
    const Result<QList<Relation>> relations = readRelations(*archive, {});
    if (!relations)
        return relations.problem();
    const QString part = partOfKind(*relations, u"officeDocument");
    if (part.endsWith(u".bin")) {
        return Problem{base::Kind::Refused, QStringLiteral("exchange.xlsb"),
            QT_TRANSLATE_NOOP("Problem", "The file is in a binary format of Excel. Save it as .xlsx and try again."),
            {}, {}};
    }
    if (const Result<void> read = book.readWorkbook(*archive, part); !read)
        return read.problem();
    if (book.m_sheets.isEmpty())
        return damagedWorkbook(part);
    return book;
}

Result<Sheet> XlsxBook::read(qsizetype index, const Progress &progress) const
{
    const auto archive = ZipArchive::open(m_bytes);
    if (!archive)
        return damagedWorkbook(QStringLiteral("zip"));
    Sheet sheet;
    sheet.name = m_sheets.at(index).name;
    QList<Sheet::Piece> strings;
    if (!m_strings.isEmpty()) {
        auto read = readSharedStrings(*archive, m_strings, sheet);
        if (!read)
            return read.problem();
        strings = *std::move(read);
    }
    const SheetContext context{strings, m_styles, m_since1904};
    if (const Result<void> read = readSheetPart(*archive, m_sheets.at(index).part, context, sheet, progress); !read)
        return read.problem();
    return sheet;
}

} // namespace exchange

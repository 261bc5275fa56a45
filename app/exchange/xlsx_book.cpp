// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/xlsx_book.h"

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

Result<QList<Relation>> readRelations(const ZipArchive &archive, const QString &part)
{
    constexpr qsizetype most = 10'000;
    QList<Relation> relations;
    XmlPart file(archive, relationsOf(part));
    while (file.next() && relations.size() < most) {
        if (!file.xml.isStartElement() || file.xml.name() != u"Relationship")
            continue;
        const QString type = file.attribute(u"Type");
        if (file.attribute(u"TargetMode") != u"External") {
            relations.append({file.attribute(u"Id"), type.mid(type.lastIndexOf(u'/') + 1),
                targetFrom(part, file.attribute(u"Target"))});
        }
    }
    if (const Result<void> read = file.outcome(); !read)
        return read.problem();
    return relations;
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

bool isTrue(const QString &text)
{
    return text == u"1" || text == u"true";
}

/// The attribute "id" of the namespace of relations, whichever of the two that is.
QString relationId(const QXmlStreamReader &xml)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
            return attribute.value().toString();
    }
    return {};
}

/// ECMA-376 part 1, 18.8.30: the formats that every workbook knows.
NumberStyle builtInStyle(int id)
{
    const bool isDate
        = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
    return isDate ? NumberStyle::Date : id == 9 || id == 10 ? NumberStyle::Percentage : NumberStyle::Plain;
}

} // namespace

Result<void> XlsxBook::readWorkbook(const ZipArchive &archive, const QString &part)
{
    const Result<QList<Relation>> relations = readRelations(archive, part);
    if (!relations)
        return relations.problem();
    XmlPart file(archive, part);
    while (file.next()) {
        if (!file.xml.isStartElement())
            continue;
        if (file.xml.name() == u"workbookPr") {
            m_since1904 = isTrue(file.attribute(u"date1904"));
        } else if (file.xml.name() == u"sheet") {
            const QString target = partWithId(*relations, relationId(file.xml));
            if (!target.isEmpty() && m_sheets.size() < maximumSheets)
                m_sheets.append({file.attribute(u"name"), target,
                    !file.attribute(u"state").isEmpty() && file.attribute(u"state") != u"visible"});
        }
    }
    if (const Result<void> read = file.outcome(); !read)
        return read;
    m_strings = partOfKind(*relations, u"sharedStrings");
    const QString styles = partOfKind(*relations, u"styles");
    return styles.isEmpty() ? Result<void>() : readStyles(archive, styles);
}

Result<void> XlsxBook::readStyles(const ZipArchive &archive, const QString &part)
{
    constexpr qsizetype most = 100'000;
    QHash<int, NumberStyle> own;
    bool inCellFormats = false;
    XmlPart file(archive, part);
    while (file.next() && m_styles.size() < most && own.size() < most) {
        const QStringView name = file.xml.name();
        if (name == u"cellXfs") {
            inCellFormats = file.xml.isStartElement();
        } else if (name == u"numFmt" && file.xml.isStartElement()) {
            own.insert(file.attribute(u"numFmtId").toInt(), numberStyle(file.attribute(u"formatCode")));
        } else if (name == u"xf" && inCellFormats && file.xml.isStartElement()) {
            const int id = file.attribute(u"numFmtId").toInt();
            m_styles.append(own.value(id, builtInStyle(id)));
        }
    }
    return file.outcome();
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

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/exchange/workbook.h"

#include <zip.h>

namespace workbook {

QByteArray zipped(const QList<Part> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const Part &part : parts) {
        zip_source_t *source
            = zip_source_buffer(archive, part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0);
        zip_file_add(archive, part.name.constData(), source, 0);
    }
    zip_close(archive);
    zip_stat_t stat;
    zip_source_stat(target, &stat);
    QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
    zip_source_open(target);
    zip_source_read(target, bytes.data(), stat.size);
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

static QByteArray stylesOf(const QByteArray &formats)
{
    QByteArray codes, uses = "<xf numFmtId=\"0\"/>";
    int id = 164;
    for (const QByteArray &code : formats.split('|')) {
        codes += "<numFmt numFmtId=\"" + QByteArray::number(id) + "\" formatCode=\"" + code + "\"/>";
        uses += "<xf numFmtId=\"" + QByteArray::number(id++) + "\"/>";
    }
    return "<styleSheet><numFmts>" + codes + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
        + uses + "</cellXfs></styleSheet>";
}

QByteArray made(const Wish &wish)
{
    const QByteArray office = wish.strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                                          : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray main = wish.strict ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
                                        : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const auto relation = [&](const QByteArray &id, const QByteArray &kind, const QByteArray &target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + office + '/' + kind + "\" Target=\"" + target + "\"/>";
    };
    QByteArray sheets = "<sheet name=\"One\" sheetId=\"1\" r:id=\"r1\"/>";
    QByteArray relations = relation("r1", "worksheet", "worksheets/one.xml") + relation("s", "styles", "styles.xml");
    QList<Part> parts;
    for (const QByteArray &name : wish.otherSheets) {
        const QByteArray id = "o" + QByteArray::number(parts.size());
        sheets += "<sheet name=\"" + name + "\" sheetId=\"9\" r:id=\"" + id + "\"/>";
        relations += relation(id, "worksheet", "worksheets/" + id + ".xml");
        parts.append({"xl/worksheets/" + id + ".xml", "<worksheet><sheetData/></worksheet>"});
    }
    if (!wish.strings.isEmpty()) {
        relations += relation("t", "sharedStrings", "/xl/sharedStrings.xml");
        parts.append({"xl/sharedStrings.xml", "<sst>" + wish.strings + "</sst>"});
    }
    const auto list = [](const QByteArray &content) { return "<Relationships>" + content + "</Relationships>"; };
    parts += {{"_rels/.rels", list(relation("d", "officeDocument", "xl/workbook.xml"))},
        {"xl/_rels/workbook.xml.rels", list(relations)}, {"xl/styles.xml", stylesOf(wish.formats)},
        {"xl/workbook.xml",
            "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\"><workbookPr " + wish.properties + "/><sheets>"
                + sheets + "</sheets></workbook>"},
        {"xl/worksheets/one.xml",
            wish.beforeSheet + "<worksheet xmlns=\"" + main + "\"><sheetData>" + wish.rows + "</sheetData>"
                + wish.behindRows + "</worksheet>"}};
    return zipped(parts);
}

} // namespace workbook

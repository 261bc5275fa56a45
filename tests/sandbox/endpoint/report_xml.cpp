// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/endpoint/report_xml.h"

#include <QFile>

#include <libxml/parser.h>
#include <libxml/xmlschemas.h>

#include <memory>

static void loadSchemaResource()
{
    Q_INIT_RESOURCE(endpoint_schema); // must stand outside a namespace
}

namespace sandbox {
namespace {

constexpr qsizetype mostFaults = 10;

struct Release {
    void operator()(xmlDoc *p) const { xmlFreeDoc(p); }
    void operator()(xmlParserCtxt *p) const { xmlFreeParserCtxt(p); }
    void operator()(xmlSchema *p) const { xmlSchemaFree(p); }
    void operator()(xmlSchemaParserCtxt *p) const { xmlSchemaFreeParserCtxt(p); }
    void operator()(xmlSchemaValidCtxt *p) const { xmlSchemaFreeValidCtxt(p); }
};
template <typename T>
using Owned = std::unique_ptr<T, Release>;

void note(void *faults, xmlErrorPtr error)
{
    const auto list = static_cast<QStringList *>(faults);
    if (list->size() < mostFaults)
        *list << QStringLiteral("line %1: %2").arg(error->line).arg(QString::fromUtf8(error->message).trimmed());
}

const QByteArray &schemaText()
{
    static const QByteArray text = [] {
        loadSchemaResource();
        QFile file(QStringLiteral(":/endpoint/report.xsd"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    return text;
}

Owned<xmlDoc> parse(const QByteArray &xml, QStringList &faults)
{
    const Owned<xmlParserCtxt> context(xmlNewParserCtxt());
    Owned<xmlDoc> document(xmlCtxtReadMemory(context.get(), xml.constData(), int(xml.size()), nullptr, nullptr,
        XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING));
    if (!document)
        note(&faults, &context->lastError);
    else if (document->intSubset)
        faults << QStringLiteral("line 1: a document type is not allowed");
    return document;
}

void validate(xmlDoc *document, QStringList &faults)
{
    const Owned<xmlSchemaParserCtxt> parser(
        xmlSchemaNewMemParserCtxt(schemaText().constData(), int(schemaText().size())));
    const Owned<xmlSchema> schema(parser ? xmlSchemaParse(parser.get()) : nullptr);
    const Owned<xmlSchemaValidCtxt> context(schema ? xmlSchemaNewValidCtxt(schema.get()) : nullptr);
    if (!context) {
        faults << QStringLiteral("line 0: the schema could not be read");
        return;
    }
    xmlSchemaSetValidStructuredErrors(context.get(), note, &faults);
    if (xmlSchemaValidateDoc(context.get(), document) != 0 && faults.isEmpty())
        faults << QStringLiteral("line 0: not valid");
}

QString attribute(xmlNode *node, const char *name)
{
    xmlChar *value = xmlGetNoNsProp(node, reinterpret_cast<const xmlChar *>(name));
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(value));
    xmlFree(value);
    return text;
}

} // namespace

ReportXml readReportXml(const QByteArray &xml)
{
    ReportXml report;
    const auto document = parse(xml, report.faults);
    if (!document || !report.faults.isEmpty())
        return report;
    validate(document.get(), report.faults);
    xmlNode *root = xmlDocGetRootElement(document.get());
    report.module = attribute(root, "module");
    report.year = attribute(root, "year").toInt();
    report.version = attribute(root, "version").toInt();
    report.enterpriseNumber = attribute(root, "kbo");
    return report;
}

} // namespace sandbox

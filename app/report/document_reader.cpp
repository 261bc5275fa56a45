// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/document_xml.h"

#include <QCoreApplication>
#include <QFile>

#include <libxml/parser.h>
#include <libxml/xmlschemas.h>

#include <memory>

namespace report {

namespace {

constexpr qsizetype maxBytes = qsizetype(32) * 1024 * 1024;

struct Free {
    void operator()(xmlDoc *doc) const { xmlFreeDoc(doc); }
    void operator()(xmlParserCtxt *context) const { xmlFreeParserCtxt(context); }
    void operator()(xmlSchema *schema) const { xmlSchemaFree(schema); }
    void operator()(xmlSchemaParserCtxt *context) const { xmlSchemaFreeParserCtxt(context); }
    void operator()(xmlSchemaValidCtxt *context) const { xmlSchemaFreeValidCtxt(context); }
};
template <typename T>
using Owned = std::unique_ptr<T, Free>;

base::Problem problem(const char *code, const char *text, const QStringList &args = {})
{
    return {base::Kind::Refused, QLatin1String(code), text, args, QStringLiteral("report.xml")};
}

base::Problem malformed(const QString &line)
{
    return problem("report.xml.malformed",
        QT_TRANSLATE_NOOP("Problem", "The report is not well-formed XML (line %1). Ask for the file again."), {line});
}

base::Problem wrongValue(const QString &id)
{
    return problem("report.xml.value",
        QT_TRANSLATE_NOOP(
            "Problem", "The report holds a value for %1 that is not written as it must be. Ask for the file again."),
        {id});
}

QString textOf(const xmlChar *text)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text));
}

/// A document type could bring in entities and other files; reports have none.
void refuseDocumentType(void *context, const xmlChar *, const xmlChar *, const xmlChar *)
{
    xmlStopParser(static_cast<xmlParserCtxt *>(context));
}

base::Result<Owned<xmlDoc>> parsed(const QByteArray &xml)
{
    if (xml.size() > maxBytes)
        return problem("report.xml.tooLarge",
            QT_TRANSLATE_NOOP("Problem", "The report is larger than 32 MiB and is not read. Ask for the file again."));
    const Owned<xmlParserCtxt> context(xmlNewParserCtxt());
    context->sax->internalSubset = refuseDocumentType;
    const int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
    Owned<xmlDoc> doc(
        xmlCtxtReadMemory(context.get(), xml.constData(), static_cast<int>(xml.size()), nullptr, nullptr, options));
    if (doc && context->wellFormed == 1 && context->disableSAX == 0)
        return doc;
    const xmlError *error = xmlCtxtGetLastError(context.get());
    return malformed(QString::number(error ? error->line : 1));
}

Owned<xmlSchema> readSchema()
{
    QFile file(QStringLiteral(":/schema/report.xsd"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The schema of reports is not compiled in.");
    const QByteArray bytes = file.readAll();
    const Owned<xmlSchemaParserCtxt> context(
        xmlSchemaNewMemParserCtxt(bytes.constData(), static_cast<int>(bytes.size())));
    return Owned<xmlSchema>(xmlSchemaParse(context.get()));
}

struct FirstError {
    int line = 0;
    QString text;
};

void keepFirstError(void *first, const xmlError *error)
{
    auto &kept = *static_cast<FirstError *>(first);
    if (kept.line == 0)
        kept = {error->line, QString::fromUtf8(error->message).trimmed().left(300)};
}

base::Result<void> validated(xmlDoc &doc)
{
    static const Owned<xmlSchema> schema = readSchema();
    const Owned<xmlSchemaValidCtxt> context(xmlSchemaNewValidCtxt(schema.get()));
    FirstError first;
    xmlSchemaSetValidStructuredErrors(context.get(), reinterpret_cast<xmlStructuredErrorFunc>(keepFirstError), &first);
    if (xmlSchemaValidateDoc(context.get(), &doc) == 0)
        return {};
    return problem("report.xml.invalid",
        QT_TRANSLATE_NOOP("Problem", "The report does not follow its schema (line %1: %2). Ask for the file again."),
        {QString::number(first.line), first.text});
}

/// Walks a valid tree.
class DocumentReader
{
public:
    [[nodiscard]] Document read(const xmlNode &root);
    /// The first field whose value is not in canonical spelling.
    [[nodiscard]] const QString &wrongField() const { return m_wrongField; }

private:
    void readRoot(const xmlNode &root, Document &document) const;
    [[nodiscard]] QList<DocumentField> fields(const xmlNode &parent);
    [[nodiscard]] DocumentTable table(const xmlNode &node, const QString &id);
    [[nodiscard]] static QList<Acknowledgement> acknowledgements(const xmlNode &parent);

    QString m_wrongField;
};

QList<const xmlNode *> children(const xmlNode &parent, const char *name)
{
    QList<const xmlNode *> all;
    for (const xmlNode *child = parent.children; child; child = child->next) {
        if (child->type == XML_ELEMENT_NODE && xmlStrEqual(child->name, reinterpret_cast<const xmlChar *>(name)))
            all.append(child);
    }
    return all;
}

QString attribute(const xmlNode &node, const char *name)
{
    const std::unique_ptr<xmlChar, decltype(xmlFree)> text(
        xmlGetNoNsProp(&node, reinterpret_cast<const xmlChar *>(name)), xmlFree);
    return textOf(text.get());
}

QString content(const xmlNode &node)
{
    const std::unique_ptr<xmlChar, decltype(xmlFree)> text(xmlNodeGetContent(&node), xmlFree);
    return textOf(text.get());
}

QList<DocumentField> DocumentReader::fields(const xmlNode &parent)
{
    QList<DocumentField> all;
    for (const xmlNode *node : children(parent, "field")) {
        DocumentField field{attribute(*node, "id"), content(*node), !attribute(*node, "computed").isEmpty(),
            form::typeNamed(attribute(*node, "type")).value_or(form::Type::Text)};
        const auto value = form::fromCanonical(field.value, field.type);
        if (m_wrongField.isEmpty() && (!value || form::canonical(*value, field.type) != field.value))
            m_wrongField = field.id;
        all.append(field);
    }
    return all;
}

DocumentTable DocumentReader::table(const xmlNode &node, const QString &id)
{
    DocumentTable made{id, {}};
    for (const xmlNode *row : children(node, "row"))
        made.rows.append(fields(*row));
    return made;
}

QList<Acknowledgement> DocumentReader::acknowledgements(const xmlNode &parent)
{
    QList<Acknowledgement> all;
    for (const xmlNode *node : children(parent, "acknowledgement"))
        all.append({attribute(*node, "rule"), attribute(*node, "path"), {}, content(*node),
            QDateTime::fromString(attribute(*node, "at"), Qt::ISODate)});
    return all;
}

void DocumentReader::readRoot(const xmlNode &root, Document &document) const
{
    document.module = attribute(root, "module");
    document.year = attribute(root, "year").toInt();
    document.version = attribute(root, "version").toInt();
    document.predecessor = attribute(root, "predecessor");
    document.language = base::languageFromCode(attribute(root, "language")).value_or(base::Language::Dutch);
    document.example = attribute(root, "example") == QLatin1String("true");
    document.definitionSha256 = attribute(root, "definition").toLatin1();
}

Document DocumentReader::read(const xmlNode &root)
{
    Document document;
    readRoot(root, document);
    document.ocmw = fields(*children(root, "ocmw").first());
    document.tables.append(table(*children(root, "staff").first(), QStringLiteral("staff")));
    const xmlNode &data = *children(root, "data").first();
    document.fields = fields(data);
    for (const xmlNode *one : children(data, "table"))
        document.tables.append(table(*one, attribute(*one, "id")));
    document.acknowledgements = acknowledgements(*children(root, "acknowledgements").first());
    document.statement = content(*children(root, "statement").first());
    return document;
}

} // namespace

base::Result<Document> fromXml(const QByteArray &xml)
{
    const auto doc = parsed(xml);
    if (!doc)
        return doc.problem();
    if (const auto valid = validated(**doc); !valid)
        return valid.problem();
    DocumentReader reader;
    Document document = reader.read(*xmlDocGetRootElement(doc->get()));
    if (!reader.wrongField().isEmpty())
        return wrongValue(reader.wrongField());
    // Also holds kbo and nis to what the page of the OCMW says, and leaves no room for comments or sections.
    if (written(document) != xml)
        return problem("report.xml.notCanonical",
            QT_TRANSLATE_NOOP("Problem",
                "The report says what it says in other bytes than the rules prescribe. Ask for the file again."));
    document.sha256 = sha256(xml);
    return document;
}

} // namespace report

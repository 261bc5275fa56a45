// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/document_xml.h"

#include <QXmlStreamWriter>

namespace report {

namespace {

QString name(const char *latin1)
{
    return QLatin1String(latin1);
}

QString truth(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

class DocumentWriter
{
public:
    explicit DocumentWriter(QByteArray &bytes) : m_xml(&bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
    }

    void write(const Document &document);

private:
    void attributes(const Document &document);
    void field(const DocumentField &field);
    void fields(const QList<DocumentField> &fields);
    void rows(const DocumentTable &table);
    void staff(const Document &document);
    void data(const Document &document);
    void acknowledgements(const QList<Acknowledgement> &acknowledgements);
    void attribute(const char *key, const QString &value) { m_xml.writeAttribute(name(key), value); }
    void start(const char *element) { m_xml.writeStartElement(name(reportNamespace), name(element)); }
    void end() { m_xml.writeEndElement(); }

    QXmlStreamWriter m_xml;
};

void DocumentWriter::attributes(const Document &document)
{
    attribute("module", document.module);
    attribute("year", QString::number(document.year));
    attribute("version", QString::number(document.version));
    if (!document.predecessor.isEmpty())
        attribute("predecessor", document.predecessor);
    attribute("language", base::code(document.language));
    attribute("example", truth(document.example));
    attribute("kbo", document.field(name("ocmw.kbo")));
    attribute("nis", document.field(name("ocmw.nis")));
    attribute("definition", QString::fromLatin1(document.definitionSha256));
}

void DocumentWriter::field(const DocumentField &field)
{
    start("field");
    attribute("id", field.id);
    attribute("type", form::nameOf(field.type));
    if (field.computed)
        attribute("computed", truth(true));
    m_xml.writeCharacters(field.value);
    end();
}

void DocumentWriter::fields(const QList<DocumentField> &fields)
{
    for (const DocumentField &one : fields)
        field(one);
}

void DocumentWriter::rows(const DocumentTable &table)
{
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        start("row");
        attribute("n", QString::number(i + 1));
        fields(table.rows.at(i));
        end();
    }
}

void DocumentWriter::staff(const Document &document)
{
    start("staff");
    if (const DocumentTable *table = document.table(name("staff")))
        rows(*table);
    end();
}

void DocumentWriter::data(const Document &document)
{
    start("data");
    fields(document.fields);
    for (const DocumentTable &table : document.tables) {
        if (table.id == name("staff"))
            continue;
        start("table");
        attribute("id", table.id);
        rows(table);
        end();
    }
    end();
}

void DocumentWriter::acknowledgements(const QList<Acknowledgement> &acknowledgements)
{
    start("acknowledgements");
    for (const Acknowledgement &one : acknowledgements) {
        start("acknowledgement");
        attribute("rule", one.rule);
        attribute("path", one.path);
        attribute("at", one.at.toString(Qt::ISODate));
        m_xml.writeCharacters(one.reason);
        end();
    }
    end();
}

void DocumentWriter::write(const Document &document)
{
    m_xml.writeStartDocument();
    m_xml.writeDefaultNamespace(name(reportNamespace));
    start("report");
    attributes(document);
    start("ocmw");
    fields(document.ocmw);
    end();
    staff(document);
    data(document);
    acknowledgements(document.acknowledgements);
    start("statement");
    m_xml.writeCharacters(document.statement);
    end();
    end();
    m_xml.writeEndDocument();
}

} // namespace

QByteArray written(const Document &document)
{
    QByteArray bytes;
    DocumentWriter(bytes).write(document);
    return bytes;
}

QByteArray toXml(const Evaluator &evaluator, const QString &module, const SealFacts &facts)
{
    return written(snapshot(evaluator, module, facts));
}

} // namespace report

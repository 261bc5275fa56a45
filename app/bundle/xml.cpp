// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/xml.h"

#include "base/problem.h"

#include <QRegularExpression>
#include <QSet>

#include <libxml/c14n.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>

#include <mutex>

namespace bundle {

namespace {

constexpr qsizetype maxSize = 4 * 1024 * 1024;

/// XML 1.0 in UTF-8, also by its own declaration: a reader that went by another one would see another document.
bool isDeclaredPlainly(const QByteArray &bytes)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A(\\x{ef}\\x{bb}\\x{bf})?<\\?xml\\s+version=[\"']1\\.0[\"'](\\s+encoding=[\"']utf-8[\"'])?"
                       "(\\s+standalone=[\"'](yes|no)[\"'])?\\s*\\?>"),
        QRegularExpression::CaseInsensitiveOption);
    return !bytes.contains("<?") || shape.match(QString::fromLatin1(bytes.left(200))).hasMatch();
}

/// libxml2 hands out a document in spite of errors against "Namespaces in XML", such as a prefix that is not declared;
/// other readers refuse it or see other names in it.
Document readWellFormed(const QByteArray &bytes)
{
    const std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)> parser(xmlNewParserCtxt(), xmlFreeParserCtxt);
    if (!parser)
        return nullptr;
    Document document(xmlCtxtReadMemory(parser.get(), bytes.constData(), static_cast<int>(bytes.size()), nullptr,
        "UTF-8", XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING));
    if (!parser->wellFormed || !parser->nsWellFormed || parser->errNo != XML_ERR_OK)
        return nullptr;
    return document;
}

base::Problem unreadable(const QString &where)
{
    return base::refused("bundle.xml",
        QT_TRANSLATE_NOOP("Problem",
            "%1 is not XML of the simple kind that signatures use (damaged, too large, or with a document type, "
            "comments, instructions or doubled identifiers)."),
        {where}, where);
}

/// xml:id and the spellings that some readers take for an identifier count as Id too.
bool isIdentifier(const xmlAttr *attribute)
{
    return QByteArray(reinterpret_cast<const char *>(attribute->name)).toLower() == "id";
}

bool collectIdentifiers(const xmlNode *element, QSet<QByteArray> &seen)
{
    for (const xmlAttr *attribute = element->properties; attribute; attribute = attribute->next) {
        if (!isIdentifier(attribute))
            continue;
        const xmlNode *value = attribute->children;
        const QByteArray id(value && value->content ? reinterpret_cast<const char *>(value->content) : "");
        if (id.isEmpty() || value->next || seen.contains(id))
            return false;
        seen.insert(id);
    }
    return true;
}

/// Only elements and text; libxml2 bounds the depth at 256.
bool isPlain(const xmlNode *element, QSet<QByteArray> &ids)
{
    if (!collectIdentifiers(element, ids))
        return false;
    for (const xmlNode *child = element->children; child; child = child->next) {
        if (child->type == XML_TEXT_NODE)
            continue;
        if (child->type != XML_ELEMENT_NODE || !isPlain(child, ids))
            return false;
    }
    return true;
}

bool isPlain(const xmlDoc *document)
{
    const xmlNode *root = xmlDocGetRootElement(document);
    QSet<QByteArray> ids;
    return root && document->children == root && !root->next && !document->intSubset && isPlain(root, ids);
}

/// For libxml2: whether a node is the element or below it. Namespace nodes have no parent of their own.
int isWithin(void *element, xmlNodePtr node, xmlNodePtr parent)
{
    for (const xmlNode *at = node && node->type != XML_NAMESPACE_DECL ? node : parent; at; at = at->parent) {
        if (at == element)
            return 1;
    }
    return 0;
}

/// libxml2 tells errors of canonicalisation to the standard error stream; what a stranger wrote does not belong there.
/// Per thread.
class Silence
{
public:
    Silence() : m_handler(xmlStructuredError), m_context(xmlStructuredErrorContext)
    {
        xmlSetStructuredErrorFunc(nullptr, [](void *, auto) {});
    }
    ~Silence() { xmlSetStructuredErrorFunc(m_context, m_handler); }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

private:
    xmlStructuredErrorFunc m_handler;
    void *m_context;
};

int modeOf(Canonicalization form)
{
    switch (form) {
    case Canonicalization::Exclusive: return XML_C14N_EXCLUSIVE_1_0;
    case Canonicalization::Inclusive10: return XML_C14N_1_0;
    case Canonicalization::Inclusive11: break;
    }
    return XML_C14N_1_1;
}

} // namespace

base::Result<Document> parseXml(const QByteArray &bytes, const QString &where)
{
    static std::once_flag once;
    std::call_once(once, xmlInitParser);
    // The encoding is given, so that what is searched here is what is parsed.
    if (bytes.size() > maxSize || bytes.contains('\0') || bytes.contains("<!") || !isDeclaredPlainly(bytes))
        return unreadable(where);
    Document document = readWellFormed(bytes);
    xmlResetLastError();
    if (!document || !isPlain(document.get()))
        return unreadable(where);
    return document;
}

std::optional<Canonicalization> canonicalizationFromUri(const QByteArray &uri)
{
    for (const Canonicalization form :
        {Canonicalization::Exclusive, Canonicalization::Inclusive10, Canonicalization::Inclusive11}) {
        const QByteArray own = uriOf(form);
        if (uri == own || uri == own + (own.endsWith('#') ? "WithComments" : "#WithComments"))
            return form;
    }
    return {};
}

QByteArray uriOf(Canonicalization form)
{
    switch (form) {
    case Canonicalization::Exclusive: break;
    case Canonicalization::Inclusive10: return "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
    case Canonicalization::Inclusive11: return "http://www.w3.org/2006/12/xml-c14n11";
    }
    return exclusiveUri;
}

std::optional<QByteArray> canonicalized(xmlNode *element, Canonicalization form)
{
    const Silence silence;
    xmlOutputBuffer *out = xmlAllocOutputBuffer(nullptr);
    if (!out)
        return {};
    const int done = xmlC14NExecute(element->doc, isWithin, element, modeOf(form), nullptr, 0, out);
    const QByteArray bytes(reinterpret_cast<const char *>(xmlOutputBufferGetContent(out)),
        static_cast<qsizetype>(xmlOutputBufferGetSize(out)));
    xmlOutputBufferClose(out);
    xmlResetLastError();
    if (done < 0 || bytes.isEmpty())
        return {};
    return bytes;
}

std::optional<QByteArray> decodedBase64(const QByteArray &text)
{
    QByteArray letters;
    letters.reserve(text.size());
    for (const char c : text) {
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            letters += c;
    }
    const auto decoded = QByteArray::fromBase64Encoding(letters, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty() || decoded.decoded.toBase64() != letters)
        return {};
    return decoded.decoded;
}

} // namespace bundle

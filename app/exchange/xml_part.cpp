// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/xml_part.h"

#include "exchange/csv_reader.h"
#include "exchange/read_ahead.h"

#include <libxml/parser.h>

#include <algorithm>

namespace exchange {

using base::Result;

namespace {

constexpr std::size_t fields = 5; // of an attribute: name, prefix, namespace, begin and end of the value

std::string_view view(const xmlChar *text)
{
    return text ? std::string_view(reinterpret_cast<const char *>(text)) : std::string_view();
}

struct Reading {
    ZipPart &part;
    XmlHandler &handler;
    const Progress &progress;
    qint64 claimed = 1; ///< size of the part
    std::optional<ReadAhead> ahead{}; ///< of a large part
    qint64 read = 0; ///< bytes
    xmlParserCtxt *parser = nullptr;
    int permille = -1; ///< told last
    bool isStopped = false;
};

/// Gives the parser its next bytes; -1 ends the reading, which then is no XML. What is wrong with the part ends it too,
/// and is asked for afterwards.
int onBytes(void *context, char *bytes, int size)
{
    auto &reading = *static_cast<Reading *>(context);
    const qint64 got
        = std::max<qint64>(reading.ahead ? reading.ahead->read(bytes, size) : reading.part.read(bytes, size), 0);
    reading.read += got;
    const int permille = static_cast<int>(std::min<qint64>(reading.read * 1000 / reading.claimed, 1000));
    if (reading.progress && permille != reading.permille && !reading.isStopped)
        reading.isStopped = !reading.progress(permille);
    reading.permille = permille;
    return reading.isStopped || reading.handler.problem() ? -1 : static_cast<int>(got);
}

XmlHandler *handlerOf(void *context)
{
    XmlHandler &handler = static_cast<Reading *>(context)->handler;
    return handler.problem() ? nullptr : &handler;
}

void onStart(void *context, const xmlChar *name, const xmlChar *, const xmlChar *, int, const xmlChar **, int count,
    int, const xmlChar **attributes)
{
    if (XmlHandler *handler = handlerOf(context))
        handler->start(view(name), XmlAttributes({attributes, static_cast<std::size_t>(count) * fields}));
}

void onEnd(void *context, const xmlChar *name, const xmlChar *, const xmlChar *)
{
    if (XmlHandler *handler = handlerOf(context))
        handler->end(view(name));
}

void onText(void *context, const xmlChar *text, int size)
{
    if (XmlHandler *handler = handlerOf(context))
        handler->text({reinterpret_cast<const char *>(text), static_cast<std::size_t>(size)});
}

/// Stops at once: what follows declares entities.
void onDocumentType(void *context, const xmlChar *, const xmlChar *, const xmlChar *)
{
    auto *reading = static_cast<Reading *>(context);
    reading->handler.refuse(damagedWorkbook(QStringLiteral("document type")));
    xmlStopParser(reading->parser);
}

void onError(void *, xmlErrorPtr)
{
} // the outcome tells; nothing goes to the standard error

xmlSAXHandler callbacks()
{
    xmlSAXHandler handler{};
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = onStart;
    handler.endElementNs = onEnd;
    handler.characters = onText;
    handler.cdataBlock = onText;
    handler.internalSubset = onDocumentType;
    handler.serror = onError;
    return handler;
}

struct FreeParser {
    void operator()(xmlParserCtxt *parser) const
    {
        if (parser->myDoc) // begun for a document type, whatever the callbacks
            xmlFreeDoc(parser->myDoc);
        xmlFreeParserCtxt(parser);
    }
};
using Parser = std::unique_ptr<xmlParserCtxt, FreeParser>;

} // namespace

/// Without its length being asked for first: a sheet has millions.
static bool isNamed(const unsigned char *name, std::string_view wanted)
{
    for (const char letter : wanted) {
        if (*name++ != static_cast<unsigned char>(letter)) // the zero at its end is no letter
            return false;
    }
    return *name == 0;
}

std::string_view XmlAttributes::find(std::string_view name, bool inNamespace) const
{
    for (std::size_t i = 0; i + fields <= m_raw.size(); i += fields) {
        if (isNamed(m_raw[i], name) && (!inNamespace || m_raw[i + 1])) {
            const auto *begin = reinterpret_cast<const char *>(m_raw[i + 3]);
            return {begin, static_cast<std::size_t>(m_raw[i + 4] - m_raw[i + 3])};
        }
    }
    return {};
}

QString XmlAttributes::text(std::string_view name) const
{
    const std::string_view bytes = value(name);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

Result<void> readXml(const ZipArchive &archive, const QString &name, XmlHandler &handler, const Progress &progress)
{
    const auto part = archive.part(name);
    if (!part)
        return damagedWorkbook(name);
    xmlSAXHandler sax = callbacks();
    constexpr qint64 large = qint64(1) * 1024 * 1024;
    Reading reading{*part, handler, progress, std::max<qint64>(archive.claimedSize(name), 1)};
    if (reading.claimed > large)
        reading.ahead.emplace(*part);
    const Parser parser(xmlCreateIOParserCtxt(&sax, &reading, onBytes, nullptr, &reading, XML_CHAR_ENCODING_NONE));
    if (!parser)
        return damagedWorkbook(name);
    reading.parser = parser.get();
    xmlCtxtUseOptions(parser.get(), XML_PARSE_NONET);
    const bool isWell = xmlParseDocument(parser.get()) == 0
        && parser->input->cur == parser->input->end; // a zero byte ends the document for libxml2, whatever follows
    reading.ahead.reset();
    if (handler.problem())
        return *handler.problem();
    if (part->isTooLarge())
        return tooLarge();
    if (reading.isStopped)
        return cancelled();
    return isWell && !part->isDamaged() ? Result<void>() : damagedWorkbook(name);
}

} // namespace exchange

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "print/pdf_file.h"

namespace print {

base::Result<QByteArray> pdfFile(const Elements &elements, const FileFacts &facts)
{
    if (!facts.moment.isValid())
        return base::Problem{base::Kind::Usage, QStringLiteral("print.moment.missing"),
            QT_TRANSLATE_NOOP("Problem", "A paper cannot be made without its date. Check the clock of the computer."),
            {}, {}};
    if (const base::Result<void> fonts = loadFonts(); !fonts)
        return fonts.problem();
    const Type type;
    const Paper paper = paginated(type, elements);
    return finished(drawn(type, paper, facts, xmpOf(facts)), paper, facts);
}

QByteArray xmpOf(const FileFacts &facts)
{
    const QString moment = facts.moment.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss+00:00"));
    const QString text = QStringLiteral(
        "<?xpacket begin='\uFEFF' id='W5M0MpCehiHzreSzNTczkc9d'?>\n"
        "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>\n"
        "<rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/'"
        " xmlns:xmp='http://ns.adobe.com/xap/1.0/' xmlns:pdf='http://ns.adobe.com/pdf/1.3/'"
        " xmlns:pdfaid='http://www.aiim.org/pdfa/ns/id/'>\n"
        "<dc:title><rdf:Alt><rdf:li xml:lang='x-default'>%1</rdf:li></rdf:Alt></dc:title>\n"
        "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>\n"
        "<dc:language><rdf:Bag><rdf:li>%3</rdf:li></rdf:Bag></dc:language>\n"
        "<xmp:CreateDate>%4</xmp:CreateDate><xmp:ModifyDate>%4</xmp:ModifyDate>\n"
        "<xmp:CreatorTool>%5</xmp:CreatorTool><pdf:Producer>%6</pdf:Producer>\n"
        "<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>\n"
        "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end='w'?>");
    return text
        .arg(facts.title.toHtmlEscaped(), facts.author.toHtmlEscaped(), base::code(facts.language), moment,
            QStringLiteral("Uniek Verslag " UV_VERSION), QStringLiteral("Qt " QT_VERSION_STR))
        .toUtf8();
}

} // namespace print

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "print/pdf_file.h"

#include <QCryptographicHash>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace print {

namespace {

using Object = QPDFObjectHandle;

constexpr qreal unitsPerPoint = 10;

Object text(const QString &value)
{
    return Object::newUnicodeString(value.toStdString());
}

Object points(qreal units)
{
    return Object::newReal(units / unitsPerPoint, 2);
}

/// Turns what Qt wrote into the one file that these pages give.
class Finisher
{
public:
    Finisher(QPDF &pdf, const Paper &paper, const FileFacts &facts)
        : m_pdf(pdf), m_paper(paper), m_facts(facts), m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
    {
        for (QPDFPageObjectHelper &page : m_pages) {
            m_heights.append(page.getMediaBox().getArrayItem(3).getNumericValue() * unitsPerPoint);
            m_pageObjects.append(page.getObjectHandle());
        }
    }

    void finish()
    {
        describe();
        renameFonts();
        addLinks();
        addBookmarks();
    }

private:
    void describe();
    void renameFonts();
    void renameFont(Object composite);
    void addLinks();
    void addBookmarks();
    [[nodiscard]] Object destination(const Place &place) const;
    [[nodiscard]] Object bookmarkOf(const Bookmark &bookmark, Object parent, Object previous);

    QPDF &m_pdf;
    const Paper &m_paper;
    const FileFacts &m_facts;
    std::vector<QPDFPageObjectHelper> m_pages;
    QList<Object> m_pageObjects;
    QList<qreal> m_heights;
};

void Finisher::describe()
{
    const QString date
        = m_facts.moment.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss")) + QStringLiteral("+00'00'");
    Object info = Object::newDictionary();
    info.replaceKey("/Title", text(m_facts.title));
    info.replaceKey("/Author", text(m_facts.author));
    info.replaceKey("/Creator", text(QStringLiteral("Uniek Verslag " UV_VERSION)));
    info.replaceKey("/Producer", text(QStringLiteral("Qt " QT_VERSION_STR)));
    info.replaceKey("/CreationDate", Object::newString(date.toStdString()));
    info.replaceKey("/ModDate", Object::newString(date.toStdString()));
    m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));
    m_pdf.getTrailer().removeKey("/ID"); // a new one follows from the content
    Object root = m_pdf.getRoot();
    root.replaceKey("/Lang", Object::newString(base::code(m_facts.language).toStdString()));
    Object viewer = Object::newDictionary();
    viewer.replaceKey("/DisplayDocTitle", Object::newBool(true));
    root.replaceKey("/ViewerPreferences", viewer);
}

/// The name of an embedded subset begins with a tag (ISO 32000-1, 9.6.4). Where Qt gives one it comes from an object
/// number, and these follow the order of a hash table; ours follows from the subset itself.
void Finisher::renameFonts()
{
    for (Object &object : m_pdf.getAllObjects()) {
        if (object.isDictionary() && object.hasKey("/DescendantFonts"))
            renameFont(object);
    }
}

void Finisher::renameFont(Object composite)
{
    Object font = composite.getKey("/DescendantFonts").getArrayItem(0);
    Object descriptor = font.getKey("/FontDescriptor");
    const auto program = descriptor.getKey("/FontFile2").getStreamData(qpdf_dl_generalized);
    const QByteArray digest = QCryptographicHash::hash(
        QByteArrayView(reinterpret_cast<const char *>(program->getBuffer()), qsizetype(program->getSize())),
        QCryptographicHash::Sha256);
    std::string tag;
    for (const char byte : digest.first(6))
        tag += char('A' + uchar(byte) % 26);
    const std::string family = composite.getKey("/BaseFont").getName().substr(1);
    const size_t plus = family.find('+');
    const Object tagged
        = Object::newName('/' + tag + '+' + (plus == std::string::npos ? family : family.substr(plus + 1)));
    composite.replaceKey("/BaseFont", tagged);
    font.replaceKey("/BaseFont", tagged);
    descriptor.replaceKey("/FontName", tagged);
}

Object Finisher::destination(const Place &place) const
{
    Object result = Object::newArray();
    result.appendItem(m_pageObjects[place.page]);
    result.appendItem(Object::newName("/XYZ"));
    result.appendItem(Object::newInteger(0));
    result.appendItem(points(m_heights[place.page] - place.y + 200));
    result.appendItem(Object::newNull());
    return result;
}

void Finisher::addLinks()
{
    for (const PaperLink &link : m_paper.links) {
        const qreal height = m_heights[link.page];
        Object rect = Object::newArray();
        for (const qreal edge :
            {link.rect.left(), height - link.rect.bottom(), link.rect.right(), height - link.rect.top()})
            rect.appendItem(points(edge));
        Object annotation = Object::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>");
        annotation.replaceKey("/Rect", rect);
        annotation.replaceKey("/Dest", destination(link.to));
        Object page = m_pageObjects[link.page];
        if (!page.hasKey("/Annots"))
            page.replaceKey("/Annots", Object::newArray());
        page.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(annotation));
    }
}

Object Finisher::bookmarkOf(const Bookmark &bookmark, Object parent, Object previous)
{
    Object item = m_pdf.makeIndirectObject(Object::newDictionary());
    item.replaceKey("/Title", text(bookmark.title));
    item.replaceKey("/Parent", parent);
    item.replaceKey("/Dest", destination(bookmark.to));
    if (!previous.isNull()) {
        item.replaceKey("/Prev", previous);
        previous.replaceKey("/Next", item);
    }
    return item;
}

/// Two levels: parts, and the sections below them. A section before any part stands on the first level.
void Finisher::addBookmarks()
{
    if (m_paper.bookmarks.isEmpty())
        return;
    Object outlines = m_pdf.makeIndirectObject(Object::parse("<< /Type /Outlines >>"));
    Object lastPart = Object::newNull();
    Object lastSection = Object::newNull();
    int parts = 0;
    int sections = 0;
    for (const Bookmark &bookmark : m_paper.bookmarks) {
        const bool isPart = bookmark.level == 0 || lastPart.isNull();
        Object parent = isPart ? outlines : lastPart;
        Object &last = isPart ? lastPart : lastSection;
        if (isPart) {
            lastSection = Object::newNull();
            sections = 0;
        }
        last = bookmarkOf(bookmark, parent, last);
        if (!parent.hasKey("/First"))
            parent.replaceKey("/First", last);
        parent.replaceKey("/Last", last);
        // A negative count: closed until somebody opens it.
        parent.replaceKey("/Count", Object::newInteger(isPart ? ++parts : -++sections));
    }
    m_pdf.getRoot().replaceKey("/Outlines", outlines);
    m_pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable); // PDF/A-1 follows PDF 1.4
    writer.setMinimumPDFVersion("1.4");
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setNewlineBeforeEndstream(true); // ISO 19005-1, 6.1.7
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

} // namespace

base::Result<QByteArray> finished(const QByteArray &drawnPdf, const Paper &paper, const FileFacts &facts)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("paper", drawnPdf.constData(), size_t(drawnPdf.size()));
        Finisher(pdf, paper, facts).finish();
        return written(pdf);
    } catch (const std::exception &error) {
        return base::Problem{base::Kind::Environment, QStringLiteral("print.pdf.failed"),
            QT_TRANSLATE_NOOP("Problem", "The PDF could not be made (%1). Your data are safe; try again."),
            {QString::fromLocal8Bit(error.what())}, {}};
    }
}

} // namespace print

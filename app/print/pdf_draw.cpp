// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "print/pdf_file.h"

#include <QBuffer>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

namespace print {

namespace {

void drawWatermark(QPainter &painter, const Type &type, const Ink &ink)
{
    // As a shape, not as text: it must not get between the words when somebody searches or copies.
    QPainterPath path;
    path.addText(0, 0, type.font(ink.style), ink.text);
    const QRectF box = path.boundingRect();
    painter.save();
    painter.translate(ink.rect.center());
    painter.rotate(-55);
    const qreal scale = 0.8 * sheet::height / box.width();
    painter.scale(std::min(scale, 4.5), std::min(scale, 4.5));
    painter.translate(-box.center());
    painter.fillPath(path, colour(ink.tone));
    painter.restore();
}

void drawText(QPainter &painter, const Type &type, const Ink &ink)
{
    painter.setFont(type.font(ink.style));
    painter.setPen(colour(ink.tone));
    QPointF at = ink.rect.topLeft();
    if (ink.kind == Ink::Kind::TextEndingAt)
        at.rx() -= type.width(ink.text, ink.style);
    painter.drawText(at, ink.text);
}

void draw(QPainter &painter, const Type &type, const Ink &ink)
{
    if (ink.kind == Ink::Kind::Fill)
        painter.fillRect(ink.rect, colour(ink.tone));
    else if (ink.kind == Ink::Kind::Watermark)
        drawWatermark(painter, type, ink);
    else if (!ink.text.isEmpty())
        drawText(painter, type, ink);
}

} // namespace

QByteArray drawn(const Type &type, const Paper &paper, const FileFacts &facts, const QByteArray &xmp)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(720); // so that a unit is a tenth of a point
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(facts.title);
    writer.setDocumentXmpMetadata(xmp);
    QPainter painter(&writer);
    for (qsizetype index = 0; index < paper.pages.size(); ++index) {
        if (index > 0)
            writer.newPage();
        for (const Ink &ink : paper.pages[index].inks)
            draw(painter, type, ink);
    }
    painter.end();
    return buffer.data();
}

} // namespace print

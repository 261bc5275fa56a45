// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "print/paper.h"

namespace print {

namespace {

/// Fills pages with strips, group by group.
class Paginator
{
public:
    explicit Paginator(const Strips &strips) : m_strips(strips) { }
    [[nodiscard]] Paper run();

private:
    [[nodiscard]] qsizetype endOfGroup(qsizetype begin) const;
    void newPage(int table);
    void placeGroup(qsizetype begin, qsizetype end);
    void place(const Strip &strip);
    void note(const Strip &strip);
    void resolveLinks();

    struct PendingLink {
        int page;
        QRectF rect;
        QString anchor;
    };

    const Strips &m_strips;
    Paper m_paper;
    QHash<QString, Place> m_anchors;
    QList<PendingLink> m_pending;
    int m_frame = 0;
    qreal m_y = sheet::top;
    bool m_fresh = true; ///< nothing on this page but a running head
};

Paper Paginator::run()
{
    for (qsizetype begin = 0; begin < m_strips.strips.size();) {
        const qsizetype end = endOfGroup(begin);
        placeGroup(begin, end);
        begin = end;
    }
    resolveLinks();
    return m_paper;
}

qsizetype Paginator::endOfGroup(qsizetype begin) const
{
    qsizetype end = begin;
    while (end + 1 < m_strips.strips.size() && m_strips.strips[end].keepWithNext
        && m_strips.strips[end + 1].partBegins < 0)
        ++end;
    return end + 1;
}

void Paginator::newPage(int table)
{
    m_paper.pages.append(PaperPage{m_frame, {}});
    m_y = sheet::top;
    if (table >= 0) {
        for (const Strip &strip : m_strips.tableHeads[table])
            place(strip);
    }
    m_fresh = true;
}

void Paginator::placeGroup(qsizetype begin, qsizetype end)
{
    const Strip &first = m_strips.strips[begin];
    qreal height = 0;
    for (qsizetype index = begin; index < end; ++index)
        height += m_strips.strips[index].height;
    if (first.space && end - begin == 1 && m_y + height > sheet::bottom) {
        m_y = sheet::bottom; // white does not begin a page; what follows does
        return;
    }
    if (first.partBegins >= 0) {
        m_frame = first.partBegins;
        newPage(-1);
    } else if (m_y + height > sheet::bottom && !m_fresh) {
        newPage(first.table);
    }
    for (qsizetype index = begin; index < end; ++index) {
        const Strip &strip = m_strips.strips[index];
        if (m_y + strip.height > sheet::bottom && !m_fresh) // a group higher than a page
            newPage(strip.table);
        if (strip.space && m_fresh)
            continue;
        place(strip);
        m_fresh = false;
    }
}

void Paginator::place(const Strip &strip)
{
    note(strip);
    for (Ink ink : strip.inks) {
        ink.rect.translate(sheet::left, m_y);
        m_paper.pages.last().inks.append(ink);
    }
    m_y += strip.height;
}

void Paginator::note(const Strip &strip)
{
    const Place here{int(m_paper.pages.size()) - 1, m_y};
    if (!strip.anchor.isEmpty())
        m_anchors.insert(strip.anchor, here);
    if (!strip.bookmark.isEmpty())
        m_paper.bookmarks.append({strip.bookmark, strip.bookmarkLevel, here});
    if (!strip.linkTo.isEmpty())
        m_pending.append({here.page, QRectF(sheet::left, m_y, sheet::textWidth, strip.height), strip.linkTo});
}

void Paginator::resolveLinks()
{
    for (const PendingLink &link : m_pending) {
        if (m_anchors.contains(link.anchor))
            m_paper.links.append({link.page, link.rect, m_anchors.value(link.anchor)});
    }
    for (PaperPage &page : m_paper.pages) {
        for (Ink &ink : page.inks) {
            if (ink.kind != Ink::Kind::PageOf)
                continue;
            ink.kind = Ink::Kind::TextEndingAt;
            ink.text = m_anchors.contains(ink.text) ? QString::number(m_anchors.value(ink.text).page + 1) : QString();
        }
    }
}

void addText(PaperPage &page, Ink::Kind kind, qreal x, qreal y, const QString &text, TextStyle style, Tone tone)
{
    page.inks.append({kind, QRectF(x, y, 0, 0), text, style, tone});
}

void addRule(PaperPage &page, qreal y)
{
    page.inks.append(
        {Ink::Kind::Fill, QRectF(sheet::left, y, sheet::textWidth, 4), {}, TextStyle::Body, Tone::Hairline});
}

void furnishCover(PaperPage &page)
{
    page.inks.prepend({Ink::Kind::Fill, QRectF(0, 0, 190, sheet::height), {}, TextStyle::Body, Tone::Accent});
}

void furnishHead(PaperPage &page, const Frame &frame, const Type &type)
{
    const auto ending = Ink::Kind::TextEndingAt;
    const QString left = type.elided(frame.headLeft, TextStyle::Micro, 0.4 * sheet::textWidth);
    const QString right = type.elided(frame.headRight, TextStyle::Micro, 0.55 * sheet::textWidth);
    addText(page, Ink::Kind::Text, sheet::left, sheet::head, left, TextStyle::Micro, Tone::Quiet);
    addText(page, ending, sheet::right, sheet::head, right, TextStyle::Micro, Tone::Quiet);
    if (!frame.tag.isEmpty())
        addText(page, ending, sheet::right, sheet::head - 110, frame.tag, TextStyle::SmallStrong, Tone::Accent);
    addRule(page, sheet::head + 50);
}

void furnishFoot(PaperPage &page, const Frame &frame, qsizetype number, qsizetype count)
{
    addRule(page, sheet::foot - 110);
    addText(page, Ink::Kind::Text, sheet::left, sheet::foot, frame.foot, TextStyle::Micro, Tone::Quiet);
    addText(page, Ink::Kind::TextEndingAt, sheet::right, sheet::foot, frame.pageOfPages.arg(number).arg(count),
        TextStyle::Micro, Tone::Quiet);
}

void furnish(PaperPage &page, const Frame &frame, const Type &type, qsizetype number, qsizetype count)
{
    if (!frame.tag.isEmpty()) {
        const QRectF whole(0, 0, sheet::width, sheet::height);
        page.inks.prepend({Ink::Kind::Watermark, whole, frame.tag, TextStyle::Display, Tone::Pale});
    }
    if (frame.cover)
        return furnishCover(page);
    furnishHead(page, frame, type);
    furnishFoot(page, frame, number, count);
}

} // namespace

Paper paginated(const Type &type, const Elements &elements)
{
    const Strips strips = composed(type, elements);
    Paper paper = Paginator(strips).run();
    for (qsizetype index = 0; index < paper.pages.size(); ++index)
        furnish(paper.pages[index], strips.frames[paper.pages[index].frame], type, index + 1, paper.pages.size());
    return paper;
}

} // namespace print

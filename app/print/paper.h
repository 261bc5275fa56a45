// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "print/strip.h"

#include <QHash>

namespace print {

/// A place in the finished paper. Pages count from 0; y from the top of the page, in tenths of a point.
struct Place {
    int page = 0;
    qreal y = 0;
};

struct PaperPage {
    int frame = 0;
    QList<Ink> inks; ///< places from the top left corner of the page
};
struct PaperLink {
    int page = 0;
    QRectF rect;
    Place to;
};
struct Bookmark {
    QString title;
    int level = 0;
    Place to;
};

/// Everything about every page, ready to be drawn.
struct Paper {
    QList<PaperPage> pages;
    QList<PaperLink> links;
    QList<Bookmark> bookmarks;
};

/// Puts the elements on pages: running table heads, no heading, first or last row alone, page numbers.
/// Precondition: the first element is a NewPart.
[[nodiscard]] Paper paginated(const Type &type, const Elements &elements);

} // namespace print

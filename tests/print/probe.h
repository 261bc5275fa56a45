// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>

/// Looks at finished PDFs with other people's eyes: qpdf and poppler.
namespace probe {

/// Everything that keeps a file from being a PDF/A-1b as far as can be told without a validator; empty when nothing.
[[nodiscard]] QStringList faults(const QByteArray &pdf);
/// As a reader sees it, page by page, columns kept.
[[nodiscard]] QStringList pages(const QByteArray &pdf);
/// All words of all pages, one blank between them.
[[nodiscard]] QString words(const QByteArray &pdf);

struct Bookmark {
    QString title;
    int page = 0; ///< from 1; 0: leads nowhere
    int level = 0;
};
[[nodiscard]] QList<Bookmark> bookmarks(const QByteArray &pdf);

struct Link {
    int from = 0; ///< page, from 1
    int to = 0; ///< page, from 1; 0: leads nowhere
};
[[nodiscard]] QList<Link> links(const QByteArray &pdf);

} // namespace probe

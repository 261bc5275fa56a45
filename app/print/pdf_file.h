// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "print/paper.h"

#include <QDateTime>

namespace print {

/// What the file says about itself.
struct FileFacts {
    QString title;
    QString author;
    base::Language language = base::Language::Dutch;
    QDateTime moment; ///< date of making; nothing else in the file tells the time
};

/// Lays the elements out and draws them into a PDF/A-1b that depends on nothing but them, the facts and the version of
/// the program. Problems: "print.moment.missing", "print.fonts.failed", "print.pdf.failed".
[[nodiscard]] base::Result<QByteArray> pdfFile(const Elements &elements, const FileFacts &facts);

/// The drawn pages as Qt writes them: with its own date, identifier and order.
[[nodiscard]] QByteArray drawn(const Type &type, const Paper &paper, const FileFacts &facts, const QByteArray &xmp);
/// Date, identifier, font names and order of objects fixed; bookmarks and links added.
[[nodiscard]] base::Result<QByteArray> finished(const QByteArray &drawnPdf, const Paper &paper, const FileFacts &facts);
/// The description of the file that PDF/A asks for; says the same as the information dictionary.
[[nodiscard]] QByteArray xmpOf(const FileFacts &facts);

} // namespace print

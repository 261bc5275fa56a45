// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QDateTime>
#include <QList>

namespace print {

/// One thing that a check of a card looked at.
struct CardSheetLine {
    QString what;
    QString found;
};

/// Somebody who signs, and how it stands with his card.
struct CardSheetPerson {
    QString name;
    QString role;
    QString checked; ///< "checked on 20/02/2017 10:00", or that it never was
    QString verdict; ///< "in order"
    QList<CardSheetLine> lines; ///< empty: never checked
    QString adviceTitle; ///< "What to do"
    QStringList advice; ///< empty: nothing to do
};

/// The checks of the cards of who signs, on one page. All texts are the caller's, in the language of the paper.
struct CardSheet {
    base::Language language = base::Language::Dutch;
    QString overline; ///< "Uniek Verslag · 2016"
    QString title;
    QString ocmwName;
    QString lead; ///< what the sheet is for, and the deadline
    QString notice; ///< what the reader must not overlook; may be empty
    QString noticeTitle;
    QList<CardSheetPerson> people;
    QString contactsTitle;
    QList<CardSheetLine> contacts; ///< for what, and whom
    QString foot; ///< when and by which program it was made
    QString tag; ///< behind the text, as "EXAMPLE"; may be empty
    QDateTime moment; ///< of the printing. Must be valid.
};

/// The sheet as PDF. Needs a QGuiApplication. Problems: as for reportPdf.
[[nodiscard]] base::Result<QByteArray> cardSheetPdf(const CardSheet &sheet);

} // namespace print

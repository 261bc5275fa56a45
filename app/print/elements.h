// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/language.h"
#include "print/type.h"

#include <QList>

#include <variant>

/// What stands on a paper, before anybody knows on which page. All lengths in tenths of a point.
namespace print {

/// What every page of a part repeats.
struct Frame {
    QString headLeft;
    QString headRight;
    QString foot; ///< left in the footer
    QString pageOfPages; ///< "blz. %1 van %2"
    QString tag; ///< a word in the head, as "VOORBEELD"; also large and pale behind the text
    bool cover = false; ///< no head and no foot, a band of colour
};

/// A value as it is shown. Numbers stand with their decimal marks under each other.
struct Shown {
    QString text;
    bool number = false;
    bool quiet = false; ///< nothing there, or hidden
};

/// Stands where there is no value.
inline constexpr QChar noValue = QChar(0x2013);

/// The name of a value, with its small marks ("°" inferred, "=" computed).
struct Label {
    QString text;
    QString marks;
};

struct FieldLine {
    Label label;
    Shown value;
};

/// From here on a new page, with this head and foot.
struct NewPart {
    Frame frame;
};
struct Heading {
    int level = 1; ///< 0 the title of a part, 1 a section, 2 a table
    QString text;
    QString anchor; ///< target of links; may be empty
    QString marks;
};
struct Paragraph {
    QString text;
    TextStyle style = TextStyle::Body;
    bool keep = false; ///< on one page with what follows
};
struct Space {
    qreal height = 0;
};
/// Label left, value right, one under the other.
struct FieldLines {
    QList<FieldLine> lines;
};
/// A long text with its label above it.
struct LongField {
    Label label;
    Shown value;
};
/// Small label above the value, several in a row.
struct FieldGrid {
    QList<FieldLine> fields;
    int columns = 3;
    TextStyle valueStyle = TextStyle::Body;
};
struct TableColumn {
    Label label;
    bool number = false;
    int rank = 0; ///< for want of width the columns of the highest rank go below their rows first; 0: as good as never
};
struct TableRow {
    QList<Shown> cells; ///< one for each column
    QList<FieldLine> details; ///< long texts: below the row, over the whole width
    QString anchor; ///< where a link over the whole row leads; may be empty
    QString group; ///< rows in a row with the same one stand under it as a heading; may be empty
};
struct Table {
    base::Language language = base::Language::Dutch; ///< of its labels
    QList<TableColumn> columns;
    QList<TableRow> rows;
    QList<Shown> total; ///< may be empty
};
struct ContentsLine {
    int level = 0;
    QString text;
    QString anchor;
};
struct Contents {
    QList<ContentsLine> lines;
};
/// Something that the reader must not overlook.
struct Notice {
    QString title;
    QString text;
};
struct SignaturePlace {
    QString role;
    QString name;
    QString note;
};
struct SignaturePlaces {
    QList<SignaturePlace> places;
};

using Element = std::variant<NewPart, Heading, Paragraph, Space, FieldLines, LongField, FieldGrid, Table, Contents,
    Notice, SignaturePlaces>;
using Elements = QList<Element>;

} // namespace print

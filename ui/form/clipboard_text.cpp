// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/clipboard_text.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString officeFormat = u"application/x-libreoffice-tsvc"_s;

bool endsCell(const QString &text, qsizetype at)
{
    return at >= text.size() || text.at(at) == u'\t' || text.at(at) == u'\n';
}

/// The cell in quotation marks that begins at `from`, without them; `from` moves behind it. Nothing when the marks do
/// not enclose a whole cell.
std::optional<QString> quotedAt(const QString &text, qsizetype &from)
{
    QString cell;
    for (qsizetype at = from + 1; at < text.size(); ++at) {
        const bool mark = text.at(at) == u'"';
        const bool doubled = mark && at + 1 < text.size() && text.at(at + 1) == u'"';
        if (mark && !doubled) {
            if (!endsCell(text, at + 1))
                return std::nullopt;
            from = at + 1;
            return cell;
        }
        cell += text.at(at);
        at += doubled ? 1 : 0;
    }
    return std::nullopt;
}

QString quoted(const QString &cell)
{
    const bool plain = std::none_of(cell.begin(), cell.end(),
        [](QChar letter) { return letter == u'\t' || letter == u'\n' || letter == u'\r' || letter == u'"'; });
    return plain ? cell : u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
}

QString cellAt(const QString &text, qsizetype &from)
{
    if (from < text.size() && text.at(from) == u'"')
        if (const std::optional<QString> quoted = quotedAt(text, from))
            return *quoted;
    const qsizetype start = from;
    while (!endsCell(text, from))
        ++from;
    return text.mid(start, from - start);
}

} // namespace

QList<QStringList> cellsIn(const QString &text)
{
    const QString plain = QString(text).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    QList<QStringList> rows;
    qsizetype at = 0;
    while (at < plain.size()) {
        QStringList row{cellAt(plain, at)};
        while (at < plain.size() && plain.at(at) == u'\t')
            row.append(cellAt(plain, ++at));
        ++at; // the line end
        rows.append(row);
    }
    return rows;
}

std::optional<QString> onlyCellIn(const QString &text)
{
    const QList<QStringList> rows = cellsIn(text);
    return rows.size() == 1 && rows.first().size() == 1 ? std::optional(rows.first().first()) : std::nullopt;
}

QString clipboardText(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(quoted(cell));
        text += cells.join(u'\t') + u'\n';
    }
    text.chop(rows.isEmpty() ? 0 : 1);
    return text;
}

QString tableText(const QMimeData &data)
{
    return data.hasFormat(officeFormat) ? QString::fromUtf8(data.data(officeFormat)) : data.text();
}

} // namespace ui

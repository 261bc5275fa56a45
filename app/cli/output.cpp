// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "cli/output.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace cli {

namespace {

void write(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void Output::line(const QString &text) const
{
    if (!m_json)
        write(stdout, text + u'\n');
}

void Output::notice(const QString &text) const
{
    if (!m_json)
        write(stderr, text + u'\n');
}

void Output::table(const QList<QStringList> &rows) const
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == widths.size())
                widths.append(0);
            widths[i] = std::max(widths.at(i), row.at(i).size());
        }
    }
    for (const QStringList &row : rows) {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i)
            text += i + 1 == row.size() ? row.at(i) : row.at(i).leftJustified(widths.at(i) + 2);
        line(text);
    }
}

void Output::set(const QString &key, const QJsonValue &value)
{
    m_object.insert(key, value);
}

void Output::raw(const QByteArray &bytes)
{
    m_raw = true;
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
}

int Output::finish(int code)
{
    if (m_json && !m_raw) {
        m_object.insert(QStringLiteral("ok"), code == 0);
        write(stdout, QString::fromUtf8(QJsonDocument(m_object).toJson(QJsonDocument::Indented)));
    }
    // An answer that nobody can read was not given.
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return code;
    write(
        stderr, QCoreApplication::translate("Cli", "The answer could not be written to the standard output.") + u'\n');
    return int(base::Kind::Environment);
}

int Output::refuse(const base::Problem &problem)
{
    set(QStringLiteral("problem"), json(problem));
    qInfo("problem %s", qUtf8Printable(problem.code)); // for the log: no values, no names
    if (!m_json)
        write(stderr, problem.message() + u'\n');
    return finish(int(problem.kind));
}

QString text(const char *source)
{
    return QCoreApplication::translate("Cli", source);
}

QJsonObject json(const base::Problem &problem)
{
    QJsonObject object{{QStringLiteral("code"), problem.code}, {QStringLiteral("message"), problem.message()}};
    if (!problem.where.isEmpty())
        object.insert(QStringLiteral("where"), problem.where);
    return object;
}

} // namespace cli

// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "cli/output.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace cli {

namespace {

void writeText(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void Output::line(const QString &text) const
{
    if (!m_json)
        writeText(stdout, text + u'\n');
}

void Output::notice(const QString &text) const
{
    if (!m_json)
        writeText(stderr, text + u'\n');
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

void Output::secret(const QString &key, const QString &line, const std::shared_ptr<const base::Secret> &secret)
{
    if (m_json) {
        m_secretKey = key;
        m_secret = secret;
        return;
    }
    const qsizetype place = line.indexOf(u"%1");
    writeText(stdout, line.left(place));
    write(*secret);
    writeText(stdout, line.mid(place + 2) + u'\n');
}

/// Behind what was written before; past the buffer of the stream, which would keep it.
void Output::write(const base::Secret &secret)
{
    std::fflush(stdout);
    std::string_view left = secret.view();
    ssize_t done = 0;
    while (!left.empty() && (done = ::write(STDOUT_FILENO, left.data(), left.size())) > 0)
        left.remove_prefix(static_cast<std::size_t>(done));
    m_secretLost = !left.empty();
}

void Output::writeObject()
{
    QString text = QString::fromUtf8(QJsonDocument(m_object).toJson(QJsonDocument::Indented));
    if (!m_secret)
        return writeText(stdout, text);
    text.truncate(text.lastIndexOf(u'}'));
    writeText(stdout, text.trimmed() + QStringLiteral(",\n    \"%1\": \"").arg(m_secretKey));
    write(*m_secret);
    writeText(stdout, QStringLiteral("\"\n}\n"));
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
        writeObject();
    }
    // An answer that nobody can read was not given.
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0 && !m_secretLost)
        return code;
    writeText(
        stderr, QCoreApplication::translate("Cli", "The answer could not be written to the standard output.") + u'\n');
    return int(base::Kind::Environment);
}

int Output::refuse(const base::Problem &problem)
{
    set(QStringLiteral("problem"), json(problem));
    qInfo("problem %s", qUtf8Printable(problem.code)); // for the log: no values, no names
    if (!m_json)
        writeText(stderr, problem.message() + u'\n');
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

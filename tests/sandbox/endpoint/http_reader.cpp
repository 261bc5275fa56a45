// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/endpoint/http_reader.h"

#include <QRegularExpression>

#include <algorithm>
#include <cctype>

namespace sandbox {
namespace {

constexpr qsizetype longestHead = 64 * 1024;
constexpr qsizetype longestChunkLine = 1024; ///< with extensions, which nobody uses

bool isTokenCharacter(char c)
{
    return std::isalnum(uchar(c)) != 0 || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

/// Letters, blanks and what is beyond ASCII; neither NUL nor the end of a line.
bool isFieldCharacter(char c)
{
    return c == '\t' || (uchar(c) >= 0x20 && c != 0x7f);
}

QByteArray trimmedField(QByteArrayView text)
{
    while (text.startsWith(' ') || text.startsWith('\t'))
        text = text.sliced(1);
    while (text.endsWith(' ') || text.endsWith('\t'))
        text.chop(1);
    return text.toByteArray();
}

/// Visible ASCII without a fragment; a percent sign begins the code of an octet other than NUL.
bool isTarget(const QByteArray &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A(?:[!-~](?<![#%])|%(?!00)[0-9A-Fa-f]{2})+\\z"));
    return pattern.match(QString::fromLatin1(text)).hasMatch();
}

/// Only what may be written without a percent sign is decoded (RFC 3986, 6.2.2.2): "%2F" does not part a path.
QString decodedPath(const QByteArray &path)
{
    static const QRegularExpression escape(QStringLiteral("%([0-9A-Fa-f]{2})"));
    QString decoded;
    qsizetype end = 0;
    const QString text = QString::fromLatin1(path);
    for (auto found = escape.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const char c = char(match.captured(1).toInt(nullptr, 16));
        const bool isUnreserved = std::isalnum(uchar(c)) != 0 || QByteArrayView("-._~").contains(c);
        decoded += text.mid(end, match.capturedStart() - end)
            + (isUnreserved ? QString(QLatin1Char(c)) : match.captured(0));
        end = match.capturedEnd();
    }
    return decoded + text.mid(end);
}

/// "/path?query", or the same with a host before it, which a server must take as well.
void readTarget(const QByteArray &target, HttpRequest &into)
{
    static const QRegularExpression host(
        QStringLiteral("\\Ahttps?://[^/?]*"), QRegularExpression::CaseInsensitiveOption);
    const QByteArray path = QString::fromLatin1(target).remove(host).toLatin1();
    const qsizetype mark = path.indexOf('?');
    into.path = decodedPath(path.left(mark < 0 ? path.size() : mark));
    into.query = mark < 0 ? QString() : QString::fromLatin1(path.mid(mark + 1));
}

} // namespace

/// toLongLong() takes signs and blanks, too.
std::optional<qint64> byteCount(const QByteArray &text)
{
    bool fits = false;
    const qint64 number = text.toLongLong(&fits);
    const bool isDigits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return fits && isDigits ? std::optional(number) : std::nullopt;
}

std::optional<HttpRequest> HttpReader::next()
{
    if (m_isOver)
        return {};
    QString fault;
    if (!m_head) {
        while (m_bytes.startsWith("\r\n"))
            m_bytes.remove(0, 2);
        const qsizetype end = m_bytes.indexOf("\r\n\r\n");
        if (end > longestHead || (end < 0 && m_bytes.size() > longestHead))
            return last(QStringLiteral("the head is longer than %1 bytes").arg(longestHead));
        const QByteArray text = m_bytes.left(end < 0 ? m_bytes.size() : end);
        if (text.count('\n') != text.count("\r\n"))
            return last(QStringLiteral("a line does not end in CR LF"));
        if (end < 0)
            return {};
        m_head = Head{};
        fault = readHead(text);
        m_bytes.remove(0, end + 4);
    }
    if (!fault.isEmpty() || m_head->request.isBeyondLimit)
        return last(fault);
    const bool isWhole = isBodyWhole(fault);
    if (!fault.isEmpty() || m_head->request.isBeyondLimit)
        return last(fault);
    if (!isWhole)
        return {};
    const HttpRequest request = m_head->request;
    m_head.reset();
    m_isOver = request.isLast;
    return request;
}

HttpRequest HttpReader::last(const QString &fault)
{
    HttpRequest request;
    request.isBeyondLimit = fault.isEmpty();
    request.isLast = true;
    request.fault = fault;
    m_head.reset();
    m_bytes.clear();
    m_isOver = true;
    return request;
}

QString HttpReader::readHead(const QByteArray &text)
{
    QList<QByteArray> lines = text.split('\n');
    for (QByteArray &line : lines)
        line = line.endsWith('\r') ? line.chopped(1) : line;
    const QList<QByteArray> words = lines.takeFirst().split(' ');
    const QByteArray target = words.value(1);
    if (words.size() != 3 || !isToken(words[0]) || !isTarget(target))
        return QStringLiteral("the first line is not METHOD ADDRESS HTTP/1.1");
    const bool isOld = words[2] == "HTTP/1.0";
    if (!isOld && words[2] != "HTTP/1.1")
        return QStringLiteral("another version than HTTP/1.1");
    m_head->request.method = words[0];
    readTarget(target, m_head->request);
    const QString fault = readFields(lines, m_head->request);
    return fault.isEmpty() ? readFraming(isOld) : fault;
}

/// A field that stands more than once is joined with commas (RFC 9110, 5.3): what may stand once only then has no
/// value that anyone takes.
QString HttpReader::readFields(const QList<QByteArray> &lines, HttpRequest &into)
{
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(qMax(colon, qsizetype(0))).toLower();
        const QByteArray value = trimmedField(QByteArrayView(line).sliced(colon + 1));
        if (!isToken(name) || !std::all_of(value.begin(), value.end(), isFieldCharacter))
            return QStringLiteral("a header is not NAME: VALUE");
        const auto before = into.headers.constFind(name);
        into.headers.insert(name, before == into.headers.constEnd() ? value : *before + ", " + value);
    }
    return {};
}

QString HttpReader::readFraming(bool isOld)
{
    HttpRequest &request = m_head->request;
    const QByteArray host = request.headers.value("host");
    if ((!isOld && !request.headers.contains("host")) || host.contains(',') || host.contains(' '))
        return QStringLiteral("Host must stand once");
    const QByteArray connection = request.headers.value("connection").toLower().replace(' ', "");
    request.isLast = isOld || connection.split(',').contains("close");
    m_head->isWaiting = !isOld && request.headers.value("expect").toLower() == "100-continue";
    const bool hasLength = request.headers.contains("content-length");
    if (request.headers.contains("transfer-encoding")) {
        m_head->isChunked = true;
        const bool isKnown = request.headers.value("transfer-encoding").toLower() == "chunked";
        return isKnown && !isOld && !hasLength ? QString()
                                               : QStringLiteral("Transfer-Encoding is not chunked, or beside a length");
    }
    const auto length = hasLength ? byteCount(request.headers.value("content-length")) : 0;
    if (!length)
        return QStringLiteral("Content-Length is not a number");
    m_head->length = *length;
    request.isBeyondLimit = *length > m_limit;
    return {};
}

bool HttpReader::isBodyWhole(QString &fault)
{
    if (m_head->isChunked) {
        while (takeChunk(fault)) { }
        return !m_head->isChunked;
    }
    if (m_bytes.size() < m_head->length)
        return false;
    m_head->request.body = m_bytes.left(m_head->length);
    m_bytes.remove(0, m_head->length);
    return true;
}

/// False when there is no further one, or not yet.
bool HttpReader::takeChunk(QString &fault)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A([0-9A-Fa-f]{1,8})[ \\t]*(?:;[^\\x00-\\x08\\x0a-\\x1f]*)?\\z"));
    const qsizetype end = m_bytes.indexOf("\r\n");
    if (end < 0 || end > longestChunkLine) {
        if (m_bytes.size() > longestChunkLine)
            fault = QStringLiteral("a chunk is without its size");
        return false;
    }
    const auto match = pattern.match(QString::fromLatin1(m_bytes.left(end)));
    if (!match.hasMatch()) {
        fault = QStringLiteral("a chunk is without its size");
        return false;
    }
    const qint64 size = match.captured(1).toLongLong(nullptr, 16);
    HttpRequest &request = m_head->request;
    request.isBeyondLimit = request.body.size() + size > m_limit;
    if (request.isBeyondLimit)
        return false;
    if (size == 0) {
        const qsizetype trailers = m_bytes.indexOf("\r\n\r\n", end); // nothing in them counts
        if (trailers >= 0) {
            m_bytes.remove(0, trailers + 4);
            m_head->isChunked = false;
        } else if (m_bytes.size() > longestHead) {
            fault = QStringLiteral("the trailers do not end");
        }
        return false;
    }
    if (m_bytes.size() < end + 2 + size + 2)
        return false;
    if (m_bytes.mid(end + 2 + size, 2) != "\r\n") {
        fault = QStringLiteral("a chunk is longer than it says");
        return false;
    }
    request.body += m_bytes.mid(end + 2, size);
    m_bytes.remove(0, end + 2 + size + 2);
    return true;
}

} // namespace sandbox
